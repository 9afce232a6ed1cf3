"""The device slot against a real Secret Service: gnome-keyring on a private bus, with private folders."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's key store")


class Session:
    """A private desktop session: its own bus, its own folders, no display."""

    def __init__(self, place: Path) -> None:
        self.environment = {
            name: value for name, value in os.environ.items()
            if name not in {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL"}
            and not name.startswith("PYTHON_KEYRING")
        }  # fmt: skip
        for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            folder = place / variable[-12:].lower()
            folder.mkdir(mode=0o700)
            self.environment[variable] = str(folder)
        self.vault = place / "vault"

    @contextmanager
    def bus(self) -> Iterator[None]:
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        try:
            yield
        finally:
            stop(daemon)

    @contextmanager
    def keyring(self, *, unlocked: bool = True) -> Iterator[None]:
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        daemon = subprocess.Popen(
            [*command, "--unlock"] if unlocked else command,
            env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        daemon.stdin.write(b"login passphrase")
        daemon.stdin.close()
        try:
            self.await_service()
            yield
        finally:
            stop(daemon)

    def await_service(self) -> None:
        limit = monotonic() + 20
        bus = "org.freedesktop.DBus"
        ask = f"dbus-send --session --print-reply --dest={bus} / {bus}.NameHasOwner"
        while monotonic() < limit:
            answer = subprocess.run(
                [*ask.split(), "string:org.freedesktop.secrets"],
                env=self.environment, capture_output=True, text=True, check=False,
            )  # fmt: skip
            if "boolean true" in answer.stdout:
                return
            sleep(0.05)
        raise AssertionError("the Secret Service did not come up")

    def run(self, script: str, **extra: str) -> list[str]:
        outcome = subprocess.run(
            [sys.executable, "-c", _PRELUDE + script, str(self.vault)],
            env={**self.environment, **extra}, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert outcome.returncode == 0, outcome.stderr
        return outcome.stdout.split()


def stop(daemon):
    daemon.terminate()
    try:
        daemon.wait(5)
    except subprocess.TimeoutExpired:
        daemon.kill()
        daemon.wait()
    if daemon.stdout:
        daemon.stdout.close()


@pytest.fixture
def session(tmp_path_factory):
    return Session(tmp_path_factory.mktemp("s"))


def test_device_slot_when_the_keyring_is_open_then_the_vault_opens_without_typing(session):
    with session.bus(), session.keyring():
        assert session.run(_ADD) == ["slot", "True"]
        assert session.run(_OPEN) == ["opened", "1"]
        assert session.run(_REMOVE) == ["slot", "False", "no_slot"]


def test_device_slot_when_the_session_ends_then_its_key_is_gone_and_the_passphrase_opens(session):
    with session.bus():
        with session.keyring():
            session.run(_ADD)
            assert session.run(_OPEN) == ["opened", "1"]
        with session.keyring():
            assert session.run(_OPEN) == ["key_missing", "1"]


def test_device_slot_when_a_new_session_opened_with_the_passphrase_then_its_key_is_there_again(session):
    with session.bus():
        with session.keyring():
            session.run(_ADD)
        with session.keyring():
            assert session.run(_RENEW) == ["renewed", "kept"]
            assert session.run(_OPEN) == ["opened", "1"]


def test_device_slot_when_kept_then_only_in_the_collection_that_lives_in_memory(session):
    with session.bus(), session.keyring():
        session.run(_ADD)
        assert session.run(_COLLECTIONS) == ["session"]
        kept = [path for path in session.vault.parent.rglob("*") if path.suffix == ".keyring"]
        assert not any(b"FieldScreen" in path.read_bytes() for path in kept)


def test_device_slot_when_the_other_keyrings_stay_locked_then_it_works_without_a_prompt(session):
    with session.bus(), session.keyring(unlocked=False):
        assert session.run(_ADD) == ["slot", "True"]
        assert session.run(_OPEN) == ["opened", "1"]
        assert session.run(_REMOVE) == ["slot", "False", "no_slot"]


def test_device_slot_when_everything_is_asked_to_lock_then_opened_or_the_passphrase_opens(session):
    # gnome-keyring never locks its session collection; another key store may, and says "locked".
    with session.bus(), session.keyring():
        session.run(_ADD)
        session.run(_LOCK)
        assert session.run(_OPEN) in (["opened", "1"], ["locked", "1"])


def test_device_slot_when_there_is_no_bus_then_unavailable_and_the_passphrase_opens(session):
    with session.bus(), session.keyring():
        session.run(_ADD)
    session.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={session.vault.parent}/absent"

    assert session.run(_OPEN) == ["no_keyring", "1"]


def test_device_slot_when_added_without_a_keyring_then_nothing_changes(session):
    session.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={session.vault.parent}/absent"

    assert session.run(_ADD) == ["no_keyring", "False"]


def test_device_slot_when_the_entry_was_deleted_then_key_missing(session):
    with session.bus(), session.keyring():
        session.run(_ADD)
        session.run("DeviceKeyring().forget(identifier())")
        assert session.run(_OPEN) == ["key_missing", "1"]


@pytest.mark.parametrize("entry", ["AAAA", "not base64 é", "A" * 43 + "="])
def test_device_slot_when_the_entry_was_replaced_then_key_differs(session, entry):
    with session.bus(), session.keyring():
        session.run(_ADD)
        session.run(
            "from fieldscreen.vault.device import _allowed_backend\n"
            "_allowed_backend().set_password('FieldScreen', identifier(), os.environ['ENTRY'])",
            ENTRY=entry,
        )
        assert session.run(_OPEN) == ["key_differs", "1"]


@pytest.mark.parametrize(
    "backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "plain.Keyring"]
)
def test_device_slot_when_the_key_store_keeps_no_secret_then_refused(session, backend):
    (session.vault.parent / "plain.py").write_text(_PLAIN)

    extra = {"PYTHON_KEYRING_BACKEND": backend, "PYTHONPATH": str(session.vault.parent)}

    assert session.run(_ADD, **extra) == ["no_keyring", "False"]
    assert not (session.vault.parent / "secrets.txt").exists()


_PRELUDE = """
import json, os, sys
from datetime import UTC, datetime
from pathlib import Path
from fieldscreen.domain.journal import Action
from fieldscreen.vault import *
folder = Path(sys.argv[1])
clock = lambda: datetime.now(UTC)
def identifier():
    return json.loads((folder / "keyslots.json").read_text())["vault"]
def show_slot():
    print(describe_vault(folder).has_device_slot)
"""

_ADD = """
vault = create_vault(folder, "p", clock=clock, cost=KdfCost(64, 1, 1))
try:
    vault.add_device_slot()
    assert vault.has_device_slot and vault.journal()[-1].action is Action.SLOT_ADDED
    print("slot")
except DeviceSlotUnavailable as error:
    assert not vault.has_device_slot
    print(error.reason)
vault.lock()
show_slot()
"""

_OPEN = """
try:
    open_vault_with_device(folder, clock=clock).lock()
    print("opened")
except DeviceSlotUnavailable as error:
    print(error.reason)
with open_vault(folder, "p", clock=clock) as vault:
    print(len([line for line in vault.journal() if line.action is Action.VAULT_CREATED]))
"""

_RENEW = """
with open_vault(folder, "p", clock=clock) as vault:
    for said in ("renewed", "kept"):
        before = len(vault.journal())
        vault.renew_device_slot()
        print(said if (len(vault.journal()) > before) is (said == "renewed") else "wrong")
"""

_COLLECTIONS = """
import secretstorage
bus = secretstorage.dbus_init()
for collection in secretstorage.get_all_collections(bus):
    if not collection.is_locked() and list(collection.search_items({"service": "FieldScreen"})):
        print(collection.collection_path.rsplit("/", 1)[-1])
"""

_LOCK = """
import secretstorage
for collection in secretstorage.get_all_collections(secretstorage.dbus_init()):
    collection.lock()
"""

_REMOVE = """
with open_vault(folder, "p", clock=clock) as vault:
    vault.remove_device_slot()
    vault.remove_device_slot()
    assert [line.action for line in vault.journal()].count(Action.SLOT_REMOVED) == 1
print("slot")
show_slot()
try:
    open_vault_with_device(folder, clock=clock)
except DeviceSlotUnavailable as error:
    print(error.reason)
"""

_PLAIN = """
from pathlib import Path
from keyring.backend import KeyringBackend
class Keyring(KeyringBackend):
    priority = 20
    def set_password(self, service, username, password):
        (Path(__file__).parent / "secrets.txt").write_text(password)
    def get_password(self, service, username):
        return (Path(__file__).parent / "secrets.txt").read_text()
    def delete_password(self, service, username):
        pass
"""
