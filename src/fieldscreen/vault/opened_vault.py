"""An open vault, as the rest of the program sees it.

Every method may be called from any thread and waits for one of the vault's own: one writes,
one reads beside it. Locking is an act that nothing can refuse: what was handed in to be
written before it is still kept, what comes after is told that the vault is locked.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import wait
from contextlib import suppress
from datetime import datetime
from types import TracebackType
from typing import Self, TypeVar

from fieldscreen.domain.journal import JournalLine
from fieldscreen.vault import ballast, database, keyslots
from fieldscreen.vault.aside import Aside, Asides
from fieldscreen.vault.case_summaries import CaseSummary
from fieldscreen.vault.checking import check_beside, check_store
from fieldscreen.vault.device import DeviceKeyring
from fieldscreen.vault.errors import (
    DeviceReason,
    DeviceSlotUnavailable,
    VaultError,
    VaultLocked,
)
from fieldscreen.vault.kdf import FLOOR, KdfCost
from fieldscreen.vault.opened_records import Opened, OpenedRecords
from fieldscreen.vault.records import Change
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.vault.slot_keeping import SlotKeeping
from fieldscreen.vault.slots import SlotKind
from fieldscreen.vault.store import Store
from fieldscreen.vault.stored_records import CaseContents
from fieldscreen.vault.unlocking import unlock_with_passphrase

T = TypeVar("T")

_LOCK_PATIENCE_S = 5.0
"""How long a lock waits for writing that is under way before it wipes the keys anyway."""
_ASIDE_PATIENCE_S = 0.5
"""How long it then waits for work beside the thread, which a slow stick can hold up."""


class OpenVault(OpenedRecords):
    """A vault between unlocking and locking; made by ``opening``.

    Attributes:
        folder: Where it lives.
        identifier: Random identifier of the vault.
        slots: The ways into it.
        is_room_short: Whether the disk was full and the ballast beside the vault had to be freed.
    """

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self.identifier = opened.header.vault
        self._gate = threading.Lock()
        self._is_open = True
        self._asides = Asides()
        self._size_step_bytes = 0
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

    def read_as(self, reading: Change, *kinds: type) -> CaseContents:
        """Return the values of several kinds in one case, with the journal line of the reading.

        One act and one wait for both; the line is durable before anything is returned. Where
        there is nothing to read, no line is written.

        Args:
            reading: The act, without a record; its case is read.
            kinds: Classes of values.

        Raises:
            VaultDamaged: If one is not what was written; there is no line then.
            DiskFull: If there is no room for the line; nothing is given.
            VaultLocked: If the vault was locked before.
        """
        return self._ask(lambda store: store.read_as(reading, kinds))

    def keep_summaries(self, *summaries: CaseSummary) -> None:
        """Keep what was made of the records of some cases, sealed with the key of each.

        No journal line: nothing is in it that is not in the records. What was made for a case
        erased meanwhile is dropped.

        Raises:
            DiskFull: If there is no room; none was kept, and nothing is lost by that.
        """
        self._ask(lambda store: store.keep_summaries(summaries))

    def check(self) -> None:
        """Read every page, record and journal line as they stand now, on the calling thread.

        Takes seconds in a large vault; others go on reading and writing meanwhile, where the file
        system knows a log.

        Raises:
            VaultDamaged: At the first thing that is not what was written.
            DiskFull: If there is no room to bring the file up to date first.
            VaultLocked: If the vault was locked before or meanwhile.
        """
        is_done = self._opened.reader is not None and self.aside(
            lambda side: check_beside(side, lambda: self._ask(_empty_log))
        )
        if not is_done:
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

    def now(self) -> datetime:
        """Return the vault's time, the one its journal has."""
        return self._ask(lambda store: store.now())

    def aside(self, work: Callable[[Aside], T]) -> T:
        """Do *work* on the calling thread with a connection of its own, which keeps nobody from writing.

        A lock does not wait for it to be done: its next step raises.

        Raises:
            VaultLocked: If the vault was locked before or meanwhile.
        """
        with self._gate:
            if not self._is_open:
                raise VaultLocked
            keys, step_bytes = self._opened.keys, self._size_step_bytes
            side = self._asides.begin(Aside(self.folder, keys, self.identifier, step_bytes))
        return self._asides.run(side, work)

    def keep_ballast(self) -> bool:
        """Make sure that there is a ballast to free when the disk is full; tell whether there is one now."""
        kept = self._ask(lambda store: ballast.keep(store.folder))
        self.is_room_short = self.is_room_short and not kept
        return kept

    def hide_size(self, step_bytes: int) -> None:
        """Have the file grow in steps of *step_bytes* from the next lock on, 0 for never.

        A neighbour who can see the folder then learns next to nothing of how much is in it.
        """
        self._size_step_bytes = step_bytes

    def hurry(self, patience_s: float) -> None:
        """Let every later call together wait at most *patience_s* seconds for the vault's thread.

        For the last writes before a lock: what they hand in is still kept in its turn, but
        nobody waits for a thread that is busy with something long.
        """
        self._hurry_until = time.monotonic() + patience_s

    def lock(self) -> None:
        """Close the vault and wipe its keys. Never fails, never asks; doing it twice is harmless."""
        with self._gate:
            self._is_open = False
            self._asides.end()
            if self._opened.reader is not None:
                self._opened.reader.finish()
            closed = self._opened.thread.finish(self._close)
        wait([closed], timeout=_LOCK_PATIENCE_S)
        self._asides.wait(_ASIDE_PATIENCE_S)
        self._opened.store.ring.close()
        self._opened.keys.wipe()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lock()

    def _close(self) -> None:
        # Whatever fails here (a full disk, a pulled stick), the keys go and the mark goes.
        # The log cannot be emptied under a reader; it was told to finish before.
        if self._opened.reader is not None:
            wait([self._opened.reader.finish()], timeout=_LOCK_PATIENCE_S / 2)
        try:
            with suppress(Exception):
                self._with_room(lambda store: store.note_locked(lambda line: self._sign_head(store, line)))
            with suppress(Exception):
                database.pad(self._opened.store.connection, self.folder, self._size_step_bytes)
            with suppress(Exception):
                self._with_room(_empty_log)
            with suppress(Exception):
                self._opened.store.close()
        finally:
            self._opened.keys.wipe()
            self._opened.occupancy.release()


def _empty_log(store: Store) -> None:
    with database.database_errors(store.folder):
        database.checkpoint(store.connection)
