"""What holds in every test: no internet, no writing outside temporary folders, no unexpected noise.

The network guard is the program's own, put up for the whole test process and its children.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)

from architecture.stray_writes import Allowance, changed_paths
from fieldscreen.system import network_guard

ROOT = Path(__file__).resolve().parents[1]
MADE_BY_TOOLS = tuple(ROOT / name for name in (".pytest_cache", ".hypothesis", "build"))
ELSEWHERE = tuple(map(Path, (tempfile.gettempdir(), "/dev", "/proc/self")))
SCREENSHOTS = tuple(map(Path, filter(None, [os.environ.get("FIELDSCREEN_SCREENSHOTS")])))
ALLOWANCE = Allowance(ROOT, MADE_BY_TOOLS + SCREENSHOTS, ELSEWHERE + SCREENSHOTS)
strays: list[str] = []

# The same examples in every run, so that a red run speaks of the change and not of the draw.
# Others are drawn on purpose: FIELDSCREEN_OTHER_EXAMPLES=1 (and more of them: FIELDSCREEN_EXAMPLES=500),
# and hours of fuzzing by hand.
settings.register_profile(
    "house",
    max_examples=int(os.environ.get("FIELDSCREEN_EXAMPLES", "50")),
    database=None,
    deadline=None,
    derandomize="FIELDSCREEN_OTHER_EXAMPLES" not in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


def pytest_configure() -> None:
    network_guard.install()
    sys.addaudithook(_note_stray_writes)


def _note_stray_writes(event: str, arguments: tuple) -> None:
    strays.extend(
        f"{event} {path}" for path in changed_paths(event, arguments) if not ALLOWANCE.permits(path)
    )


class _Noise(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _house_rules(tmp_path_factory, monkeypatch):
    """Give each test a private home, then fail it for a warning in the log or a stray write."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    noise = _Noise()
    logging.getLogger().addHandler(noise)
    strays.clear()
    yield
    logging.getLogger().removeHandler(noise)
    assert not noise.heard, f"unexpected log messages: {noise.heard}"
    assert not strays, f"written outside the temporary folders: {strays}"


@pytest.fixture
def token(tmp_path, monkeypatch):
    """Return an empty token (SoftHSM2) that every process started by the test sees."""
    from support.tokens import new_token  # imported by few tests only: it brings cryptography

    return new_token(tmp_path / "reader", monkeypatch)
