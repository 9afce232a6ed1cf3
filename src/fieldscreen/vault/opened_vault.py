"""An open vault, as the rest of the program sees it.

Every method may be called from any thread and waits for the vault's own. Locking is an act
that nothing can refuse: what was handed in before it is still kept, what comes after is
told that the vault is locked.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import wait
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from fieldscreen.domain.journal import Action, JournalLine
from fieldscreen.vault import ballast, case_keys, database, keyslots
from fieldscreen.vault.aside import Aside, Asides
from fieldscreen.vault.checking import check_store
from fieldscreen.vault.device import DeviceKeyring
from fieldscreen.vault.errors import (
    DeviceSlotUnavailable,
    DiskFull,
    RecordMissing,
    VaultError,
    VaultLocked,
    WrongPassphrase,
)
from fieldscreen.vault.kdf import FLOOR, KdfCost
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.keyslots import Header, Slot, SlotKind
from fieldscreen.vault.keyslots_file import write_key_file
from fieldscreen.vault.occupancy import Occupancy
from fieldscreen.vault.records import Change
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.vault.store import Store
from fieldscreen.vault.vault_thread import VaultThread

T = TypeVar("T")

_LOCK_PATIENCE_S = 5.0
"""How long a lock waits for writing that is under way before it wipes the keys anyway."""
_ASIDE_PATIENCE_S = 0.5
"""How long it then waits for work beside the thread, which a slow stick can hold up."""


@dataclass(slots=True)
class Opened:
    """What opening a vault yields, handed over to :class:`OpenVault`."""

    folder: Path
    header: Header
    keys: VaultKeys
    occupancy: Occupancy
    thread: VaultThread
    store: Store


class OpenVault:
    """A vault between unlocking and locking; made by ``opening``.

    Attributes:
        folder: Where it lives.
        identifier: Random identifier of the vault.
        is_room_short: Whether the disk was full and the ballast beside the vault had to be freed.
    """

    def __init__(self, opened: Opened) -> None:
        self.folder = opened.folder
        self.identifier = opened.header.vault
        self._opened = opened
        self._gate = threading.Lock()
        self._is_open = True
        self._asides = Asides()
        self._size_step_bytes = 0
        self.is_room_short = False

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
        return self._ask(lambda store: store.read(kind, case=case, parent=parent))

    def journal(self) -> tuple[JournalLine, ...]:
        """Return every line of the journal, from the first."""
        return self._ask(lambda store: store.journal())

    def last_changes(self) -> dict[str, datetime]:
        """Return when something was last written in each case, by its identifier."""
        return self._ask(lambda store: store.last_changes())

    def journal_head(self) -> str:
        """Return the hash of the last journal line."""
        return self._ask(lambda store: store.head)

    def verify_journal(self) -> str:
        """Check the whole chain and return the hash of its last line.

        Raises:
            JournalBrokenError: At the first line that is missing, changed or out of place.
        """
        return self._ask(lambda store: store.verify_journal())

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

    def count_cases(self) -> int:
        """Return how many cases there are."""
        return self._ask(lambda store: case_keys.count_cases(store.connection))

    def erased_cases(self) -> dict[str, datetime]:
        """Return when each case that was erased was erased, by its identifier."""
        return self._ask(lambda store: case_keys.erased_cases(store.connection))

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

    def lock(self) -> None:
        """Close the vault and wipe its keys. Never fails, never asks; doing it twice is harmless."""
        with self._gate:
            self._is_open = False
            self._asides.end()
            closed = self._opened.thread.finish(self._close)
        wait([closed], timeout=_LOCK_PATIENCE_S)
        self._asides.wait(_ASIDE_PATIENCE_S)
        self._opened.keys.wipe()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lock()

    def _ask(self, work: Callable[[Store], T]) -> T:
        return self._opened.thread.call(lambda: self._with_room(work))

    def _with_room(self, work: Callable[[Store], T]) -> T:
        # What a full disk stopped was undone as a whole, so it can be done again in the ballast's room.
        try:
            return work(self._opened.store)
        except DiskFull:
            if not ballast.free(self.folder):
                raise
            self.is_room_short = True
            return work(self._opened.store)

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
        try:
            with suppress(Exception):
                self._with_room(lambda store: store.note(Action.VAULT_LOCKED))
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
