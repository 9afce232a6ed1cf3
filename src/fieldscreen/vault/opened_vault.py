"""An open vault, as the rest of the program sees it.

Every method may be called from any thread and waits for one of the vault's own: one writes,
one reads beside it. Locking is an act that nothing can refuse: what was handed in to be
written before it is still kept, what comes after is told that the vault is locked.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import wait
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from fieldscreen.domain.journal import Action, JournalLine
from fieldscreen.vault import keyslots
from fieldscreen.vault.case_summaries import CaseState, CaseSummary, SummaryPart
from fieldscreen.vault.checking import check_store
from fieldscreen.vault.device import DeviceKeyring
from fieldscreen.vault.errors import DeviceSlotUnavailable, RecordMissing, VaultError, WrongPassphrase
from fieldscreen.vault.kdf import FLOOR, KdfCost
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.keyslots import Header, Slot, SlotKind
from fieldscreen.vault.keyslots_file import write_key_file
from fieldscreen.vault.occupancy import Occupancy
from fieldscreen.vault.reader import Reader
from fieldscreen.vault.records import Change
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.vault.store import Store
from fieldscreen.vault.stored_records import CaseContents, StoredRecords
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
    """

    def __init__(self, opened: Opened) -> None:
        self.folder = opened.folder
        self.identifier = opened.header.vault
        self._opened = opened
        self._gate = threading.Lock()
        self._is_open = True

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

    def erase_case(self, case: str, *, actor: str) -> None:
        """Destroy the key of *case* and all it sealed, for good; its journal lines stay.

        Raises:
            CaseMissing: If there is no such case.
        """
        self._ask(lambda store: store.erase_case(case, actor))
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
            self._ask(lambda store: self._write_header(store, SlotKind.DEVICE, slot))
        except VaultError:
            with suppress(DeviceSlotUnavailable):
                keyring.forget(self.identifier)
            raise
        finally:
            key.wipe()

    def remove_device_slot(self, keyring: DeviceKeyring | None = None) -> None:
        """Let only the passphrase open the vault; works without the key store too."""
        if self.has_device_slot:
            self._ask(lambda store: self._write_header(store, SlotKind.DEVICE, None))
        with suppress(DeviceSlotUnavailable):
            (keyring or DeviceKeyring()).forget(self.identifier)

    def change_passphrase(self, old: str, new: str, *, cost: KdfCost | None = None) -> None:
        """Replace the passphrase; the cases are not sealed again.

        An old copy of the key file still opens with the old passphrase. Slow on purpose, on the
        calling thread.

        Raises:
            WrongPassphrase: If *old* is not the passphrase.
            InvalidValueError: If *new* is empty.
        """
        header = self._opened.header
        slot = header.of_kind(SlotKind.PASSPHRASE)[0]
        data = keyslots.open_passphrase_slot(header, slot, old)
        if data is None:
            raise WrongPassphrase(1, 0.0)
        data.wipe()
        fresh = keyslots.passphrase_slot(header, self._opened.keys.data, new, cost or slot.cost or FLOOR)
        self._ask(lambda store: self._write_header(store, SlotKind.PASSPHRASE, fresh))

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
        # What reads across cases reads aside. One record or one case is read where writing is done:
        # each commit empties the cache of the other connection, and there it is warm. Without a log a
        # reader would make the writer wait, so there one thread does both.
        reader = self._opened.reader
        return self._ask(work) if reader is None else reader.call(work)

    def _write_header(self, store: Store, kind: SlotKind, slot: Slot | None) -> None:
        header = self._opened.header.without(kind)
        action = Action.SLOT_REMOVED
        if slot is not None:
            header, action = header.with_slot(slot), Action.SLOT_ADDED
        store.note(
            action, kind.value, during=lambda: write_key_file(self.folder, header, self._opened.keys.header)
        )
        self._opened.header = header

    def _close(self) -> None:
        # Whatever fails here (a full disk, a pulled stick), the keys go and the mark goes.
        # The log cannot be emptied under a reader; it was told to finish before.
        if self._opened.reader is not None:
            wait([self._opened.reader.finish()], timeout=_LOCK_PATIENCE_S / 2)
        try:
            with suppress(Exception):
                self._opened.store.note(Action.VAULT_LOCKED)
            with suppress(Exception):
                self._opened.store.close()
        finally:
            self._opened.keys.wipe()
            self._opened.occupancy.release()
