"""What an open vault tells, and how it asks its own threads for it.

Every method may be called from any thread and waits for one of the vault's own. Writing and
locking are ``opened_vault``'s.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from fieldscreen.domain.journal import JournalLine
from fieldscreen.vault import ballast, case_keys
from fieldscreen.vault.case_summaries import CaseState, SummaryPart
from fieldscreen.vault.errors import DiskFull, RecordMissing
from fieldscreen.vault.journal_table import LineFilter
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.occupancy import Occupancy
from fieldscreen.vault.reader import Reader
from fieldscreen.vault.slots import Header
from fieldscreen.vault.store import Store
from fieldscreen.vault.stored_records import CaseContents, StoredRecords
from fieldscreen.vault.vault_thread import VaultThread

T = TypeVar("T")


@dataclass(slots=True)
class Opened:
    """What opening a vault yields, handed over to :class:`OpenVault`.

    There is no reader where the file system has no write-ahead log.
    """

    folder: Path
    header: Header
    keys: VaultKeys
    occupancy: Occupancy
    thread: VaultThread
    store: Store
    reader: Reader | None


class OpenedRecords:
    """The reading half of an open vault.

    Attributes:
        folder: Where it lives.
        is_room_short: Whether the disk was full and the ballast beside the vault had to be freed.
    """

    def __init__(self, opened: Opened) -> None:
        self.folder = opened.folder
        self._opened = opened
        self.is_room_short = False
        self._hurry_until: float | None = None

    def get(self, kind: type[T], identifier: str) -> T:
        """Return one value.

        Raises:
            RecordMissing: If there is none.
            VaultDamaged: If it is not what was written.
            VaultLocked: If the vault was locked before.
        """
        found = self.find(kind, identifier)
        if found is None:
            raise RecordMissing(kind, identifier)
        return found

    def find(self, kind: type[T], identifier: str) -> T | None:
        """Return one value, or ``None`` when there is none; raises otherwise as :meth:`get`."""
        values = self._ask(lambda store: store.read(kind, identifier=identifier))
        return values[0] if values else None

    def all(self, kind: type[T], *, case: str | None = None, parent: str | None = None) -> tuple[T, ...]:
        """Return the values of a kind, by sequence and then in the order they first came.

        Raises:
            VaultDamaged: If one is not what was written.
            VaultLocked: If the vault was locked before.
        """
        is_short = case is not None or parent is not None
        look = self._ask if is_short else self._read
        return look(lambda records: records.read(kind, case=case, parent=parent))

    def case_contents(self, case: str, *kinds: type, aside: bool = False) -> CaseContents:
        """Return the values of several kinds in one case, all as they stood at one moment.

        Args:
            case: Identifier of the case.
            kinds: Classes of values.
            aside: Read beside the writing, for who reads one case after another and must keep no
                answer waiting.

        Raises:
            VaultDamaged: If one is not what was written.
            VaultLocked: If the vault was locked before.
        """
        look = self._read if aside else self._ask
        return look(lambda records: records.read_case(case, kinds))

    def case_states(self, since: int = 0) -> tuple[CaseState, ...]:
        """Return the cases written after journal line *since*, the last written first."""
        return self._read(lambda records: records.case_states(since))

    def summaries(self, part: SummaryPart, cases: Sequence[str] | None = None) -> dict[str, bytes]:
        """Return one part of the summaries of *cases* (of all, when none are named), by case.

        A summary older than the last act that wrote in its case is never among them, nor one
        that is damaged: what is missing here is made anew from the records.
        """
        return self._read(lambda records: records.summaries(part, cases))

    def last_written(self, case: str) -> int:
        """Return the journal line of the last act that wrote in *case* since this opening, else 0.

        Asks no thread and no disk: whoever knows that line knows that nothing came after it.
        """
        return self._opened.store.written.get(case, 0)

    def journal(self) -> tuple[JournalLine, ...]:
        """Return every line of the journal, from the first."""
        return self._read(lambda records: records.journal())

    def last_changes(self) -> dict[str, datetime]:
        """Return when something was last written in each case, by its identifier."""
        return self._read(lambda records: records.last_changes())

    def journal_head(self) -> str:
        """Return the hash of the last journal line."""
        return self._ask(lambda store: store.head)

    def last_line(self) -> JournalLine | None:
        """Return the last journal line."""
        return self._ask(lambda store: store.last_line)

    def last_work(self) -> dict[str, datetime]:
        """Return when something was last added to what each case says, by its identifier."""
        return self._ask(lambda store: store.last_work())

    def journal_from(self, first: int, *, limit: int) -> list[JournalLine]:
        """Return the lines from number *first*, at most *limit*: short enough never to delay a lock.

        Raises:
            JournalBrokenError: If the first of them cannot be a line at all.
        """
        return self._ask(lambda store: store.journal_from(first, limit))

    def journal_newest(self, wanted: LineFilter, *, limit: int) -> list[JournalLine]:
        """Return the newest lines that match, newest first, at most *limit*."""
        return self._ask(lambda store: store.journal_newest(wanted, limit))

    def verify_journal(self) -> str:
        """Check the whole chain and return the hash of its last line.

        Raises:
            JournalBrokenError: At the first line that is missing, changed or out of place.
        """
        return self._read(lambda records: records.verify_journal())

    def count_cases(self) -> int:
        """Return how many cases there are."""
        return self._ask(lambda store: case_keys.count_cases(store.connection))

    def erased_cases(self) -> dict[str, datetime]:
        """Return when each case that was erased was erased, by its identifier."""
        return self._ask(lambda store: case_keys.erased_cases(store.connection))

    def _ask(self, work: Callable[[Store], T]) -> T:
        until = self._hurry_until
        patience = None if until is None else max(0.0, until - time.monotonic())
        return self._opened.thread.call(lambda: self._with_room(work), patience)

    def _with_room(self, work: Callable[[Store], T]) -> T:
        # What a full disk stopped was undone as a whole, so it can be done again in the ballast's room.
        try:
            return work(self._opened.store)
        except DiskFull:
            if not ballast.free(self.folder):
                raise
            self.is_room_short = True
            return work(self._opened.store)

    def _read(self, work: Callable[[StoredRecords], T]) -> T:
        # What reads across cases reads aside. One record or one case is read where writing is done:
        # each commit empties the cache of the other connection, and there it is warm. Without a log a
        # reader would make the writer wait, so there one thread does both.
        reader = self._opened.reader
        return self._ask(work) if reader is None else reader.call(work)
