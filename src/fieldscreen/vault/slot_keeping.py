"""The ways into an open vault: listed, added, changed, removed.

Each change is a new key file and a journal line, both or none. Neither this nor anything
else leaves a vault that no passphrase and no recovery opens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol, TypeVar

from fieldscreen.domain.journal import Action
from fieldscreen.vault import keyslots
from fieldscreen.vault.errors import WrongRecovery
from fieldscreen.vault.escrow import EscrowKey
from fieldscreen.vault.kdf import KdfCost
from fieldscreen.vault.key_errors import LastSlot, SlotMissing
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.keyslots import RecoverySecret
from fieldscreen.vault.keyslots_file import write_key_file
from fieldscreen.vault.slots import Header, Slot, SlotKind
from fieldscreen.vault.store import Store

T = TypeVar("T")


class _Opened(Protocol):
    folder: Path
    header: Header
    keys: VaultKeys


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """One way into the vault, as it may be shown.

    Attributes:
        identifier: What it is called when it is removed.
        kind: What opens it.
        series: Six signs that are printed on sheets.
        added_at: When it was made (aware, UTC); ``None`` when nobody noted it.
        proved_at: When a recovery was last typed back.
        used_at: When a recovery or an organisation last opened the vault with it.
        fingerprint: SHA-256 of an organisation's public key; empty for others.
    """

    identifier: str
    kind: SlotKind
    series: str
    added_at: datetime | None
    proved_at: datetime | None
    used_at: datetime | None
    fingerprint: str = ""


class SlotKeeping:
    """The slots of an open vault.

    Args:
        opened: The open vault's header and keys.
        ask: Does work on the vault's thread.
    """

    def __init__(self, opened: _Opened, ask: Callable[[Callable[[Store], object]], object]) -> None:
        self._opened = opened
        self._ask = ask

    def all(self) -> tuple[SlotInfo, ...]:
        """Return every slot, in the order they were added."""
        return tuple(slot_info(slot) for slot in self._opened.header.slots)

    @property
    def rehearsed_at(self) -> datetime | None:
        """When a recovery was last typed back, whichever it was."""
        return self._opened.header.rehearsed_at

    def set_passphrase(self, passphrase: str, cost: KdfCost) -> None:
        """Let *passphrase* open the vault, and no former one.

        Raises:
            InvalidValueError: If it is empty.
            NotEnoughMemory: If *cost* asks for more memory than there is.
        """
        fresh = self._passphrase_slot(passphrase, cost)
        self._write(
            Action.SLOT_ADDED,
            SlotKind.PASSPHRASE.value,
            lambda header, _now: header.without(SlotKind.PASSPHRASE).with_slot(fresh),
        )

    def raise_cost(self, identifier: str, passphrase: str, cost: KdfCost) -> None:
        """Make the slot that *passphrase* just opened anew at a higher *cost*.

        Raises:
            NotEnoughMemory: If *cost* asks for more memory than there is.
        """
        fresh = self._passphrase_slot(passphrase, cost)
        old = self._find(self._opened.header, identifier)
        fresh = replace(fresh, added_at=old.added_at)
        self._write(
            Action.SLOT_CHANGED,
            SlotKind.PASSPHRASE.value,
            lambda header, _now: replace(
                header,
                slots=tuple(fresh if one.identifier == identifier else one for one in header.slots),
            ),
        )

    def take_over(self, identifier: str, passphrase: str, cost: KdfCost) -> None:
        """Journal that the slot *identifier* was used to get in, and set the new passphrase.

        Raises:
            InvalidValueError: If it is empty.
            NotEnoughMemory: If *cost* asks for more memory than there is.
        """
        fresh = self._passphrase_slot(passphrase, cost)
        used = self._find(self._opened.header, identifier)
        self._write(
            Action.RECOVERY_USED,
            used.kind.value,
            lambda header, now: (
                header.with_slot(replace(used, used_at=now)).without(SlotKind.PASSPHRASE).with_slot(fresh)
            ),
        )

    def issue_recovery(self, secret: RecoverySecret) -> SlotInfo:
        """Let a printed recovery open the vault, beside one that was proved before.

        The former one stays until the new one has been typed back: whoever stops in
        between, before the printer gave a page, is not worse off.
        """
        made: list[Slot] = []

        def add(header: Header, now: datetime) -> Header:
            kept = tuple(
                slot for slot in header.slots if not slot.kind.is_recovery or slot.proved_at is not None
            )
            made.append(keyslots.recovery_slot(header, self._opened.keys.data, secret, now=now))
            return replace(header, slots=(*kept, made[-1]))

        self._write(Action.SLOT_ADDED, secret.kind.value, add)
        return slot_info(made[-1])

    def prove_recovery(self, secret: RecoverySecret) -> SlotInfo:
        """Journal that a printed recovery was typed back and opens the vault; former ones go.

        Raises:
            WrongRecovery: If it opens no slot of this vault.
        """
        header = self._opened.header
        for slot in header.recovery:
            data = keyslots.open_recovery_slot(header, slot, secret)
            if data is not None:
                data.wipe()
                return self._proved(slot)
        raise WrongRecovery(1, 0.0)

    def add_organisation(self, key: EscrowKey) -> SlotInfo:
        """Let the holder of the private key behind *key* open the vault; one slot for each key."""
        made: list[Slot] = []

        def add(header: Header, now: datetime) -> Header:
            kept = tuple(slot for slot in header.slots if slot.escrow is None or slot.escrow.key != key)
            made.append(keyslots.organisation_slot(header, self._opened.keys.data, key, now=now))
            return replace(header, slots=(*kept, made[-1]))

        self._write(Action.SLOT_ADDED, SlotKind.ORGANISATION.value, add)
        return slot_info(made[-1])

    def remove(self, identifier: str) -> None:
        """Remove one way in.

        Raises:
            SlotMissing: If there is none of that identifier.
            LastSlot: If neither a passphrase nor a recovery would be left.
        """
        slot = self._find(self._opened.header, identifier)
        self._write(
            Action.SLOT_REMOVED, slot.kind.value, lambda header, _now: header.without_slot(identifier)
        )

    def put_device(self, slot: Slot | None) -> None:
        """Replace the device slot, or remove it."""
        action = Action.SLOT_REMOVED if slot is None else Action.SLOT_ADDED

        def change(header: Header, _now: datetime) -> Header:
            bare = header.without(SlotKind.DEVICE)
            return bare if slot is None else bare.with_slot(slot)

        self._write(action, SlotKind.DEVICE.value, change)

    def _proved(self, proved: Slot) -> SlotInfo:
        def change(header: Header, now: datetime) -> Header:
            others = tuple(
                slot
                for slot in header.slots
                if not slot.kind.is_recovery or slot.identifier == proved.identifier
            )
            bare = replace(header, slots=others, rehearsed_at=now)
            return bare.with_slot(replace(proved, proved_at=now))

        self._write(Action.RECOVERY_REHEARSED, proved.kind.value, change)
        return slot_info(self._find(self._opened.header, proved.identifier))

    def _passphrase_slot(self, passphrase: str, cost: KdfCost) -> Slot:
        # On the calling thread: it is slow on purpose, and the vault's thread keeps answers meanwhile.
        return keyslots.passphrase_slot(self._opened.header, self._opened.keys.data, passphrase, cost)

    def _find(self, header: Header, identifier: str) -> Slot:
        found = next((slot for slot in header.slots if slot.identifier == identifier), None)
        if found is None:
            raise SlotMissing(identifier)
        return found

    def _write(self, action: Action, about: str, change: Callable[[Header, datetime], Header]) -> None:
        def work(store: Store) -> None:
            now = store.now().astimezone(UTC)
            header = change(self._opened.header, now)
            if not any(slot.kind.keeps_vault_open for slot in header.slots):
                raise LastSlot
            header = replace(
                header, slots=tuple(_dated(one, self._opened.header, now) for one in header.slots)
            )
            keys, folder = self._opened.keys, self._opened.folder
            written: list[Header] = []
            store.note(
                action, about, during=lambda: written.append(write_key_file(folder, header, keys.header))
            )
            self._opened.header = written[-1]

        self._ask(work)


def _dated(slot: Slot, before: Header, now: datetime) -> Slot:
    is_new = all(one.identifier != slot.identifier for one in before.slots)
    return replace(slot, added_at=now) if is_new and slot.added_at is None else slot


def slot_info(slot: Slot) -> SlotInfo:
    """Return what may be shown of *slot*."""
    return SlotInfo(
        slot.identifier,
        slot.kind,
        slot.series,
        slot.added_at,
        slot.proved_at,
        slot.used_at,
        slot.escrow.key.fingerprint if slot.escrow else "",
    )
