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

from fieldscreen.system import network_guard

ROOT = Path(__file__).resolve().parents[1]
WRITABLE = (
    tempfile.gettempdir(),
    "/dev/",
    "/proc/self/",
    str(ROOT / ".pytest_cache"),
    str(ROOT / ".hypothesis"),
    str(ROOT / "build"),
    *filter(None, [os.environ.get("FIELDSCREEN_SCREENSHOTS")]),
)
CHANGING = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate"}
strays: list[str] = []

settings.register_profile("house", database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


def pytest_configure() -> None:
    network_guard.install()
    sys.addaudithook(_note_stray_writes)


def _note_stray_writes(event: str, arguments: tuple) -> None:
    if event == "open":
        path, mode, flags = arguments
        writes = bool(flags & (os.O_WRONLY | os.O_RDWR)) or any(sign in (mode or "") for sign in "wax+")
    elif event in CHANGING:
        # A name beside an open folder (dir_fd) is caught when that folder is opened by its path.
        path, writes = arguments[0], arguments[-1] in (-1, None)
    else:
        return
    if writes and isinstance(path, str | os.PathLike) and not _is_temporary(os.fspath(path)):
        strays.append(f"{event} {os.fspath(path)}")


def _is_temporary(path: str | bytes) -> bool:
    text = os.fsdecode(path)
    absolute = text if text.startswith("/") else str(Path.cwd() / text)
    return absolute.startswith(WRITABLE) or "__pycache__" in absolute


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
