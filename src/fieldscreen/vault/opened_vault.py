"""An open vault, as the rest of the program sees it.

Every method may be called from any thread and waits for one of the vault's own: one writes,
one reads beside it. Locking is an act that nothing can refuse: what was handed in to be
written before it is still kept, what comes after is told that the vault is locked.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import wait
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from fieldscreen.domain.journal import JournalLine
from fieldscreen.vault import keyslots
from fieldscreen.vault.case_summaries import CaseState, CaseSummary, SummaryPart
from fieldscreen.vault.checking import check_store
from fieldscreen.vault.device import DeviceKeyring
from fieldscreen.vault.errors import DeviceReason, DeviceSlotUnavailable, RecordMissing, VaultError
from fieldscreen.vault.journal_table import LineFilter
from fieldscreen.vault.kdf import FLOOR, KdfCost
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.occupancy import Occupancy
from fieldscreen.vault.reader import Reader
from fieldscreen.vault.records import Change
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.vault.slot_keeping import SlotKeeping
from fieldscreen.vault.slots import Header, SlotKind
from fieldscreen.vault.store import Store
from fieldscreen.vault.stored_records import CaseContents, StoredRecords
from fieldscreen.vault.unlocking import unlock_with_passphrase
from fieldscreen.vault.vault_thread import VaultThread

T = TypeVar("T")

_LOCK_PATIENCE_S = 5.0
"""How long a lock waits for writing that is under way before it wipes the keys anyway."""


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


class OpenVault:
    """A vault between unlocking and locking; made by ``opening``.

    Attributes:
        folder: Where it lives.
        identifier: Random identifier of the vault.
        slots: The ways into it.
    """

    def __init__(self, opened: Opened) -> None:
        self.folder = opened.folder
        self.identifier = opened.header.vault
        self._opened = opened
        self._gate = threading.Lock()
        self._is_open = True
        self._sign_head: Callable[[Store, JournalLine], Change | None] = lambda _store, _line: None
        self.slots = SlotKeeping(opened, self._ask)

    def sign_head_at_lock(self, sign: Callable[[Store, JournalLine], Change | None]) -> None:
        """Have the last line signed whenever the vault is locked; a lock goes on if that fails.

        Args:
            sign: Called on the vault's own thread with the store and the line of the lock; returns
                the act that keeps the signed head.
        """
        self._sign_head = sign

    @property
    def is_open(self) -> bool:
        """Tell whether the vault has not been locked yet."""
        return self._is_open

    @property
    def has_device_slot(self) -> bool:
        """Tell whether the device's key store can open this vault."""
        return bool(self._opened.header.of_kind(SlotKind.DEVICE))

    def commit(self, *changes: Change) -> tuple[JournalLine, ...]:
        """Save all records of *changes* with their journal lines, or nothing; durable on return.

        Raises:
            RecordMisplaced: If a record does not belong where it says.
            CaseMissing: If its case was never saved, or was erased.
            InvalidValueError: If a value cannot be encoded.
            DiskFull: If there is no room; nothing was saved.
            VaultLocked: If the vault was locked before; nothing was saved.
        """
        return self._ask(lambda store: store.commit(changes))

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
        values = self._read(lambda records: records.read(kind, identifier=identifier))
        return values[0] if values else None

    def all(self, kind: type[T], *, case: str | None = None, parent: str | None = None) -> tuple[T, ...]:
        """Return the values of a kind, by sequence and then in the order they first came.

        Raises:
            VaultDamaged: If one is not what was written.
            VaultLocked: If the vault was locked before.
        """
        return self._read(lambda records: records.read(kind, case=case, parent=parent))

    def case_contents(self, case: str, *kinds: type) -> CaseContents:
        """Return the values of several kinds in one case, all as they stood at one moment.

        Raises:
            VaultDamaged: If one is not what was written.
            VaultLocked: If the vault was locked before.
        """
        return self._read(lambda records: records.read_case(case, kinds))

    def case_states(self, since: int = 0) -> tuple[CaseState, ...]:
        """Return the cases written after journal line *since*, the last written first."""
        return self._read(lambda records: records.case_states(since))

    def summaries(self, part: SummaryPart, cases: Sequence[str] | None = None) -> dict[str, bytes]:
        """Return one part of the summaries of *cases* (of all, when none are named), by case.

        A summary older than the last act that wrote in its case is never among them, nor one
        that is damaged: what is missing here is made anew from the records.
        """
        return self._read(lambda records: records.summaries(part, cases))

    def keep_summaries(self, *summaries: CaseSummary) -> None:
        """Keep what was made of the records of some cases, sealed with the key of each.

        No journal line: nothing is in it that is not in the records. What was made for a case
        erased meanwhile is dropped.

        Raises:
            DiskFull: If there is no room; none was kept, and nothing is lost by that.
        """
        self._ask(lambda store: store.keep_summaries(summaries))

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

    def check(self) -> None:
        """Read every page, record and journal line; takes seconds in a large vault.

        Raises:
            VaultDamaged: At the first thing that is not what was written.
            DiskFull: If there is no room to bring the file up to date first.
        """
        self._ask(lambda store: check_store(store, self._opened.keys))

    def erase_case(
        self,
        case: str,
        *,
        actor: str,
        leave: Callable[[JournalLine, dict[str, int]], Iterable[Change]] = lambda _line, _counts: (),
    ) -> None:
        """Destroy the key of *case* and all it sealed, for good; its journal lines stay.

        Args:
            case: Identifier of the case.
            actor: Who erases it.
            leave: Gets the line of the erasure and how many records of each kind went, and
                returns what is kept of it in the same transaction; called on the vault's thread.

        Raises:
            CaseMissing: If there is no such case.
        """
        self._ask(lambda store: store.erase_case(case, actor, leave))
        if self._opened.reader is not None:
            self._opened.reader.forget(case)

    def add_device_slot(self, keyring: DeviceKeyring | None = None) -> None:
        """Let this session's key store open the vault; a former device slot is replaced.

        Raises:
            DeviceSlotUnavailable: If the key store is of no use; no slot was added.
        """
        keyring = keyring or DeviceKeyring()
        key = SecretBytes.random()
        try:
            keyring.keep(self.identifier, key)
            slot = keyslots.device_slot(self._opened.header, self._opened.keys.data, key)
            self.slots.put_device(slot)
        except VaultError:
            with suppress(DeviceSlotUnavailable):
                keyring.forget(self.identifier)
            raise
        finally:
            key.wipe()

    def renew_device_slot(self, keyring: DeviceKeyring | None = None) -> None:
        """Give this session's key store a key again when that of an earlier session ended with it.

        Raises:
            DeviceSlotUnavailable: If the key store is of no use.
        """
        keyring = keyring or DeviceKeyring()
        try:
            keyring.fetch(self.identifier).wipe()
        except DeviceSlotUnavailable as error:
            if error.reason is not DeviceReason.KEY_MISSING:
                raise
            self.add_device_slot(keyring)

    def remove_device_slot(self, keyring: DeviceKeyring | None = None) -> None:
        """Let only the passphrase open the vault; works without the key store too."""
        if self.has_device_slot:
            self.slots.put_device(None)
        with suppress(DeviceSlotUnavailable):
            (keyring or DeviceKeyring()).forget(self.identifier)

    def change_passphrase(self, old: str, new: str, *, cost: KdfCost | None = None) -> None:
        """Replace the passphrase; the cases are not sealed again.

        An old copy of the key file still opens with the old passphrase. Slow on purpose, on the
        calling thread.

        Raises:
            WrongPassphrase: If *old* is not the passphrase; the try is counted.
            TryLater: If the wait after earlier tries is not over.
            InvalidValueError: If *new* is empty.
        """
        header = self._opened.header
        unlocked = unlock_with_passphrase(self.folder, header, old, self._opened.store.now)
        unlocked.data.wipe()
        self.slots.set_passphrase(new, cost or unlocked.slot.cost or FLOOR)

    def lock(self) -> None:
        """Close the vault and wipe its keys. Never fails, never asks; doing it twice is harmless."""
        with self._gate:
            self._is_open = False
            if self._opened.reader is not None:
                self._opened.reader.finish()
            closed = self._opened.thread.finish(self._close)
        wait([closed], timeout=_LOCK_PATIENCE_S)
        self._opened.store.ring.close()
        self._opened.keys.wipe()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lock()

    def _ask(self, work: Callable[[Store], T]) -> T:
        return self._opened.thread.call(lambda: work(self._opened.store))

    def _read(self, work: Callable[[StoredRecords], T]) -> T:
        # Without a log a reader would make the writer wait, so there one thread does both.
        reader = self._opened.reader
        return self._ask(work) if reader is None else reader.call(work)

    def _close(self) -> None:
        # Whatever fails here (a full disk, a pulled stick), the keys go and the mark goes.
        # The log cannot be emptied under a reader; it was told to finish before.
        if self._opened.reader is not None:
            wait([self._opened.reader.finish()], timeout=_LOCK_PATIENCE_S / 2)
        try:
            with suppress(Exception):
                store = self._opened.store
                store.note_locked(lambda line: self._sign_head(store, line))
            with suppress(Exception):
                self._opened.store.close()
        finally:
            self._opened.keys.wipe()
            self._opened.occupancy.release()
