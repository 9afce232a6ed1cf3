"""The operating system's key store, kept at arm's length.

A random key put there opens the vault without typing until the person logs out, as a
convenience and never as the only way in. Key stores block on prompts, pretend to keep what
they drop, or keep it in plain text: so only known ones are used, every call has a time limit
on a thread of its own, and what was written is read back.
"""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from fieldscreen.vault.errors import DeviceReason, DeviceSlotUnavailable
from fieldscreen.vault.kdf import KEY_BYTES
from fieldscreen.vault.secret_bytes import SecretBytes

T = TypeVar("T")

SERVICE = "FieldScreen"

_ALLOWED = {
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.kwallet", "DBusKeyringKWallet4"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
}
"""Back-ends of the keyring library that encrypt; plain-text, null and unknown ones are refused."""

_SESSION_COLLECTION = "/org/freedesktop/secrets/collection/session"
"""Secret Service, "Collection aliases and paths": kept in memory only, gone with the session."""

_REASONS = {
    "KeyringLocked": DeviceReason.LOCKED,
    "NoKeyringError": DeviceReason.NO_KEYRING,
    "InitError": DeviceReason.NO_SESSION,
}


class DeviceKeyring:
    """The key store of this session.

    Args:
        time_limit_s: Longest wait for one call; a person may be typing in the system's own prompt.
    """

    def __init__(self, *, time_limit_s: float = 30.0) -> None:
        self._time_limit_s = time_limit_s

    def keep(self, vault: str, key: SecretBytes) -> None:
        """Keep *key* for the vault with identifier *vault*, and make sure it is really kept.

        Raises:
            DeviceSlotUnavailable: If it is not.
        """
        with key.reveal() as view:
            written = base64.b64encode(view).decode("ascii")

        def write_and_read_back() -> str | None:
            backend = _allowed_backend()
            backend.set_password(SERVICE, vault, written)
            return _text(backend.get_password(SERVICE, vault))

        if self._bounded(write_and_read_back) != written:
            raise DeviceSlotUnavailable(DeviceReason.NOT_KEPT)

    def fetch(self, vault: str) -> SecretBytes:
        """Return the key kept for *vault*.

        Raises:
            DeviceSlotUnavailable: If there is none, or the key store does not give it.
        """
        kept = self._bounded(lambda: _text(_allowed_backend().get_password(SERVICE, vault)))
        if kept is None:
            raise DeviceSlotUnavailable(DeviceReason.KEY_MISSING)
        try:
            key = base64.b64decode(kept, validate=True)
        except ValueError:
            key = b""
        if len(key) != KEY_BYTES:
            raise DeviceSlotUnavailable(DeviceReason.KEY_DIFFERS)
        return SecretBytes(key)

    def forget(self, vault: str) -> None:
        """Remove the key kept for *vault*.

        Raises:
            DeviceSlotUnavailable: If the key store does not let it go.
        """
        self._bounded(lambda: _allowed_backend().delete_password(SERVICE, vault))

    def _bounded(self, work: Callable[[], T]) -> T:
        answers: SimpleQueue[T | _Failure] = SimpleQueue()

        def run() -> None:
            try:
                answers.put(work())
            except DeviceSlotUnavailable as error:
                answers.put(_Failure(error.reason, error.detail))
            except BaseException as error:  # noqa: BLE001  key stores raise anything
                # Only the name is kept: an error may quote what the key store was given.
                name = type(error).__name__
                answers.put(_Failure(_REASONS.get(name, DeviceReason.FAILED), name))

        # A daemon: a key store that never answers must not keep the program from ending.
        threading.Thread(target=run, name="device keyring", daemon=True).start()
        try:
            answer = answers.get(timeout=self._time_limit_s)
        except Empty:
            answer = _Failure(DeviceReason.TIMED_OUT)
        if isinstance(answer, _Failure):
            raise DeviceSlotUnavailable(answer.reason, answer.detail)
        return answer


@dataclass(frozen=True, slots=True)
class _Failure:
    reason: DeviceReason
    detail: str = ""


def _allowed_backend() -> Any:
    # Imported here: it costs a fifth of a second, and most starts never need it.
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen: Any = keyring.get_keyring()
    candidates = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
    for backend in candidates:
        if (type(backend).__module__, type(backend).__name__) in _ALLOWED:
            return _for_this_session(backend)
    names = ", ".join(f"{type(backend).__module__}.{type(backend).__name__}" for backend in candidates)
    raise DeviceSlotUnavailable(DeviceReason.NO_KEYRING, names)


def _for_this_session(backend: Any) -> Any:
    """Have what is kept end with the person's session, where the key store can.

    KWallet and the macOS keychain have no such place; there the key stays until it is removed.
    """
    name = type(backend).__name__
    if name == "WinVaultKeyring":
        # CRED_PERSIST_SESSION. The default would roam with a domain profile to other computers.
        with suppress(AttributeError):
            backend.persist = "session"
    elif type(backend).__module__ == "keyring.backends.SecretService":
        backend.preferred_collection = _SESSION_COLLECTION
    return backend


def _text(kept: object) -> str | None:
    return kept if isinstance(kept, str) else None
