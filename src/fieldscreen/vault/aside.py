"""Reading a vault beside its own thread: for long work that must hold up neither answers nor a lock.

Each piece of such work has a connection of its own on the thread that does it. A lock tells it
to end and waits for a moment; what it was writing is its own to take away.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from fieldscreen.vault import database
from fieldscreen.vault.errors import VaultLocked
from fieldscreen.vault.keys import VaultKeys

T = TypeVar("T")

_OPCODES_BETWEEN_LOOKS = 20_000
"""Steps of SQLite's machine: some milliseconds."""


@dataclass(eq=False, slots=True)
class Aside:
    """One piece of work beside the vault's thread.

    Attributes:
        folder: Where the vault lives.
        keys: The vault's keys; wiped by a lock.
        vault: Identifier of the vault.
        size_step_bytes: In what steps a copy of the database is to grow; 0 for none.
    """

    folder: Path
    keys: VaultKeys
    vault: str
    size_step_bytes: int = 0
    _ended: threading.Event = field(default_factory=threading.Event)
    _done: threading.Event = field(default_factory=threading.Event)

    def connect(
        self, path: Path, *, journal_mode: str = "WAL", stop: Callable[[], bool] = lambda: False
    ) -> database.Connection:
        """Open *path* with the vault's key; a lock, or *stop*, breaks off what the connection is doing."""
        self.look()
        connection = database.connect(path, self.keys.database, journal_mode=journal_mode)
        connection.set_progress_handler(lambda: self._ended.is_set() or stop(), _OPCODES_BETWEEN_LOOKS)
        return connection

    def look(self) -> None:
        """Go on only while the vault is open.

        Raises:
            VaultLocked: If it was locked.
        """
        if self._ended.is_set():
            raise VaultLocked

    def _run(self, work: Callable[[Aside], T]) -> T:
        try:
            return work(self)
        except Exception:
            if self._ended.is_set():  # whatever it was, it came from being broken off
                raise VaultLocked from None
            raise
        finally:
            self._done.set()


class Asides:
    """All work beside one vault's thread."""

    def __init__(self) -> None:
        self._running: set[Aside] = set()

    def begin(self, side: Aside) -> Aside:
        """Enter a piece of work; called while nothing can lock the vault."""
        self._running.add(side)
        return side

    def run(self, side: Aside, work: Callable[[Aside], T]) -> T:
        """Do *work* now.

        Raises:
            VaultLocked: If the vault was locked meanwhile.
        """
        try:
            return side._run(work)  # noqa: SLF001  the two classes are one mechanism
        finally:
            self._running.discard(side)

    def end(self) -> None:
        """Tell all of it to end."""
        for side in tuple(self._running):
            side._ended.set()  # noqa: SLF001  as above

    def wait(self, patience_s: float) -> None:
        """Wait until all of it has ended, *patience_s* seconds at most."""
        until = time.monotonic() + patience_s
        for side in tuple(self._running):
            side._done.wait(max(0.0, until - time.monotonic()))  # noqa: SLF001  as above
