"""The case keys one thread has open: each unwrapped once, few at a time, all wiped at the lock."""

from __future__ import annotations

from fieldscreen.vault.errors import VaultLocked
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.secret_bytes import SecretBytes

MOST_KEYS = 64
"""Keys kept open; a worker has a handful of cases in hand, a sealed one is opened in microseconds."""


class KeyRing:
    """Open case keys, the one used longest ago given up first.

    Used by one thread; :meth:`close` may be called from any, when a lock does not wait.

    Args:
        keys: The vault's own keys.
    """

    def __init__(self, keys: VaultKeys) -> None:
        self.keys = keys
        self._open: dict[str, SecretBytes] = {}
        self._is_closed = False

    def find(self, case: str) -> SecretBytes | None:
        """Return the key of *case* if it is open."""
        key = self._open.pop(case, None)
        if key is not None:
            self._open[case] = key
        return key

    def keep(self, case: str, key: SecretBytes) -> SecretBytes:
        """Keep *key* open and return it.

        Raises:
            VaultLocked: If the ring is closed; the key is wiped.
        """
        self.forget(case)
        self._open[case] = key
        if len(self._open) > MOST_KEYS:
            self.forget(next(iter(self._open)))
        if self._is_closed:  # looked at last: another thread may have closed it just now
            self.wipe()
            raise VaultLocked
        return key

    def forget(self, case: str) -> None:
        """Wipe the key of *case*, if it is open."""
        key = self._open.pop(case, None)
        if key is not None:
            key.wipe()

    def wipe(self) -> None:
        """Wipe every open key; they can be opened again."""
        for case in tuple(self._open):
            self.forget(case)

    def close(self) -> None:
        """Wipe every open key for good."""
        self._is_closed = True
        self.wipe()
