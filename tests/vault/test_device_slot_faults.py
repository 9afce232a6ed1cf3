"""Key stores that hang, lie or break: each is told apart, none delays or harms the vault."""

import threading

import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, KeyringLocked

from fieldscreen.vault import DeviceKeyring, DeviceSlotUnavailable
from fieldscreen.vault.device import _allowed_backend
from fieldscreen.vault.secret_bytes import SecretBytes


class Faulty(KeyringBackend):
    """A key store that does what a test wants, under the name of one that is trusted."""

    priority = -1  # never chosen by itself

    def __init__(self, read=None, write=None):
        super().__init__()
        self.kept, self._read, self._write = {}, read, write

    def set_password(self, service, username, password):  # noqa: ARG002  the interface
        if self._write:
            self._write()
        self.kept[username] = password

    def get_password(self, service, username):  # noqa: ARG002  the interface
        return self._read() if self._read else self.kept.get(username)

    def delete_password(self, service, username):  # noqa: ARG002  the interface
        del self.kept[username]


Trusted = type("Keyring", (Faulty,), {"__module__": "keyring.backends.SecretService", "priority": -1})


@pytest.fixture
def use(monkeypatch):
    def _use(backend):
        # Not set_keyring(): it cannot be undone without looking for this computer's real key store.
        monkeypatch.setattr("keyring.core._keyring_backend", backend)
        return backend

    return _use


def raising(error):
    def act():
        raise error

    return act


def test_keep_when_the_key_store_is_sound_then_fetch_gives_it_back(use):
    backend = use(Trusted())
    key = SecretBytes.random()

    DeviceKeyring().keep("v", key)

    assert key == DeviceKeyring().fetch("v")
    assert len(backend.kept["v"]) == 44
    DeviceKeyring().forget("v")
    assert backend.kept == {}


def test_keep_when_the_key_store_drops_what_it_got_then_not_kept(use):
    use(Trusted(read=lambda: None))

    with pytest.raises(DeviceSlotUnavailable) as caught:
        DeviceKeyring().keep("v", SecretBytes.random())

    assert caught.value.reason == "not_kept"


def test_keep_when_the_key_store_hangs_then_timed_out(use):
    release = threading.Event()
    use(Trusted(write=release.wait))

    with pytest.raises(DeviceSlotUnavailable) as caught:
        DeviceKeyring(time_limit_s=0.05).keep("v", SecretBytes.random())
    release.set()

    assert caught.value.reason == "timed_out"


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (KeyringLocked("synthetic"), "locked"),
        (InitError("synthetic"), "no_session"),
        (RuntimeError("synthetic"), "failed"),
        (SystemExit(3), "failed"),
        (TimeoutError(), "failed"),
    ],
)
def test_fetch_when_the_key_store_breaks_then_its_reason_and_nothing_else(use, error, reason):
    use(Trusted(read=raising(error)))

    with pytest.raises(DeviceSlotUnavailable) as caught:
        DeviceKeyring().fetch("v")

    assert caught.value.reason == reason
    assert caught.value.__context__ is None


def test_fetch_when_the_name_is_not_known_then_refused(use):
    use(Faulty())

    with pytest.raises(DeviceSlotUnavailable) as caught:
        DeviceKeyring().fetch("v")

    assert caught.value.reason == "no_keyring"
    assert "Faulty" in caught.value.detail


def test_backend_when_chained_behind_an_unknown_one_then_the_known_one_is_used_alone(use, monkeypatch):
    known = Trusted()
    monkeypatch.setattr(ChainerBackend, "backends", [Faulty(), known])
    use(ChainerBackend())

    assert _allowed_backend() is known


def test_add_device_slot_when_the_key_store_fails_then_the_vault_is_as_before(use, vault, folder):
    use(Trusted(write=raising(KeyringLocked("synthetic"))))
    before = (folder / "keyslots.json").read_bytes()

    with pytest.raises(DeviceSlotUnavailable):
        vault.add_device_slot()

    assert before == (folder / "keyslots.json").read_bytes()
    assert not vault.has_device_slot


def test_change_passphrase_when_there_is_a_device_slot_then_it_stays(use, vault, folder):
    use(Trusted())
    vault.add_device_slot()
    vault.add_device_slot()

    vault.change_passphrase("quatre mots pour l'été", "nouvelle")

    assert [slot.kind for slot in vault._opened.header.slots] == ["device", "passphrase"]
    assert (folder / "keyslots.json").exists()
