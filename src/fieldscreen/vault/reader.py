"""Reading beside the writing: a second connection that only reads, on a thread of its own.

The write-ahead log lets a reader see the vault as it stood while an answer is being
committed, so a list of thousands of cases or the making of a search index never delays an
answer. What was committed before a reading began is always in it. The second connection is
opened when something is first read, so that opening a vault does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from fieldscreen.vault import database
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.stored_records import StoredRecords
from fieldscreen.vault.vault_thread import VaultThread

T = TypeVar("T")

_STEPS_BETWEEN_LOOKS = 20_000
"""Steps of SQLite's machine, a millisecond or so, between two looks whether the vault is being locked."""


class Reader:
    """Reads an open vault on a thread of its own.

    Args:
        folder: Where the vault is.
        keys: Its keys.
    """

    def __init__(self, folder: Path, keys: VaultKeys) -> None:
        self._folder = folder
        self._keys = keys
        self._thread = VaultThread("vault reader")
        self._records: StoredRecords | None = None
        self._is_stopped = False

    def call(self, work: Callable[[StoredRecords], T]) -> T:
        """Do *work* on the reader's thread, wait for it, and return its result or raise its error.

        Raises:
            VaultLocked: If the vault was locked before.
        """
        return self._thread.call(lambda: work(self._opened()))

    def forget(self, case: str) -> None:
        """Wipe the key of an erased case, after the reading under way."""
        self._thread.call(lambda: None if self._records is None else self._records.ring.forget(case))

    def finish(self) -> Future[None]:
        """Cut the statement under way short, close the connection, wipe the keys; never waits."""
        self._is_stopped = True
        closed = self._thread.finish(self._close)
        records = self._records
        if records is not None:
            records.ring.close()
        return closed

    def _opened(self) -> StoredRecords:
        if self._records is None:
            path = self._folder / database.FILE_NAME
            connection = database.connect(path, self._keys.database, is_read_only=True)
            # Asked for now and then while a statement runs: true ends it, as a lock must.
            connection.set_progress_handler(lambda: self._is_stopped, _STEPS_BETWEEN_LOOKS)
            self._records = StoredRecords(connection, self._keys, self._folder)
        return self._records

    def _close(self) -> None:
        records, self._records = self._records, None
        if records is not None:
            with suppress(Exception):
                records.close()
