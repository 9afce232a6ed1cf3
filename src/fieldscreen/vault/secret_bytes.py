"""Bytes that must not outlive their use.

A secret lives in one buffer that can be overwritten, in memory kept out of swap where the
system allows. It shows itself in no representation, traceback or pickle, compares in
constant time, and refuses to be read once wiped. What Python itself copies (a typed
passphrase, the text of a widget) is beyond its reach.
"""

from __future__ import annotations

import hmac
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from fieldscreen.vault.errors import VaultLocked
from fieldscreen.vault.locked_memory import Cell


class SecretBytes:
    """A secret of fixed length that can be wiped."""

    __slots__ = ("_buffer", "_cell", "_guard", "_wiped")

    def __init__(self, content: bytes | bytearray | memoryview) -> None:
        self._cell = Cell(len(content))
        self._buffer = self._cell.bytes
        self._buffer[:] = content
        # A wipe in the middle of a use would seal a child's answer under a half-zeroed key.
        self._guard = threading.Lock()
        self._wiped = False

    @classmethod
    def random(cls, length: int = 32) -> SecretBytes:
        """Draw a new secret of *length* bytes from the operating system."""
        return cls(secrets.token_bytes(length))

    @contextmanager
    def reveal(self) -> Iterator[memoryview]:
        """Lend the bytes for one short use; a wipe waits until it ends.

        Raises:
            VaultLocked: If the secret was wiped.
        """
        with self._guard:
            if self._wiped:
                raise VaultLocked
            with memoryview(self._buffer) as view:
                yield view

    def wipe(self) -> None:
        """Overwrite the bytes with zeros, for good; doing it twice is harmless."""
        with self._guard:
            self._wiped = True
            self._buffer[:] = bytes(len(self._buffer))

    @property
    def is_wiped(self) -> bool:
        """Tell whether the secret is gone."""
        return self._wiped

    def __len__(self) -> int:
        return len(self._buffer)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SecretBytes):
            return NotImplemented
        if other is self:
            return True
        with self.reveal() as mine, other.reveal() as theirs:
            return hmac.compare_digest(mine, theirs)

    __hash__ = None  # type: ignore[assignment]  # a hash would be a trace of the bytes

    def __repr__(self) -> str:
        return f"SecretBytes(<{len(self._buffer)} bytes>)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is never pickled or copied")
