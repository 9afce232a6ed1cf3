"""What the header of a vault says: the ways in, without the means to use them.

Values only. How a slot's key is made and what it opens is ``keyslots``' matter; the bytes on
disk are ``keyslots_file``'s.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from fieldscreen.vault.escrow import Escrow
from fieldscreen.vault.kdf import KdfCost
from fieldscreen.vault.key_errors import LastSlot

FORMAT_VERSION = 2
"""Version of the key file; that of the database is ``PRAGMA user_version``."""


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105  the name of a kind
    DEVICE = "device"
    RECOVERY_CODE = "recovery_code"
    RECOVERY_SHARES = "recovery_shares"
    ORGANISATION = "organisation"

    @property
    def is_recovery(self) -> bool:
        """Tell whether it is kept on paper by the worker."""
        return self in {SlotKind.RECOVERY_CODE, SlotKind.RECOVERY_SHARES}

    @property
    def keeps_vault_open(self) -> bool:
        """Tell whether a vault may rest on this kind alone; one of these always stays.

        A key store of the system loses its keys, and an organisation's key is somebody else's.
        """
        return self is SlotKind.PASSPHRASE or self.is_recovery


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the data key.

    Attributes:
        kind: What opens it.
        identifier: Random, 32 hexadecimal digits.
        wrapped: The data key, sealed; 60 bytes.
        salt: For a passphrase and for recovery; 16 bytes, else empty.
        cost: For a passphrase.
        escrow: For an organisation.
        added_at: When it was made (aware, UTC); ``None`` in a file of format 1.
        proved_at: For recovery: when it was last typed back in a rehearsal.
        used_at: For recovery and organisation: when it last opened the vault.
    """

    kind: SlotKind
    identifier: str
    wrapped: bytes = field(repr=False)
    salt: bytes = b""
    cost: KdfCost | None = None
    escrow: Escrow | None = None
    added_at: datetime | None = None
    proved_at: datetime | None = None
    used_at: datetime | None = None

    @property
    def series(self) -> str:
        """Six signs that stand on the printed sheets and in the list, to tell old sheets from new."""
        return self.identifier[:6].upper()


@dataclass(frozen=True, slots=True)
class Header:
    """What ``keyslots.json`` says.

    Attributes:
        vault: Random identifier of the vault, 32 hexadecimal digits.
        created_at: When it was made (aware, UTC).
        slots: The ways in.
        version: Version of the format it was read in.
        generation: How many times everything was given new keys.
        rehearsed_at: When a recovery was last typed back, whichever it was; ``None`` if never.
    """

    vault: str
    created_at: datetime
    slots: tuple[Slot, ...]
    version: int = FORMAT_VERSION
    generation: int = 0
    rehearsed_at: datetime | None = None

    def of_kind(self, *kinds: SlotKind) -> tuple[Slot, ...]:
        """Return the slots of these kinds, in the order they were added."""
        return tuple(slot for slot in self.slots if slot.kind in kinds)

    @property
    def recovery(self) -> tuple[Slot, ...]:
        """The slots kept on paper."""
        return tuple(slot for slot in self.slots if slot.kind.is_recovery)

    def without(self, *kinds: SlotKind) -> Header:
        """Return the header without the slots of these kinds."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind not in kinds))

    def with_slot(self, slot: Slot) -> Header:
        """Return the header with *slot*, in the place of one with the same identifier if there is one."""
        if any(one.identifier == slot.identifier for one in self.slots):
            slots = tuple(slot if one.identifier == slot.identifier else one for one in self.slots)
            return replace(self, slots=slots)
        return replace(self, slots=(*self.slots, slot))

    def without_slot(self, identifier: str) -> Header:
        """Return the header without one slot.

        Raises:
            LastSlot: If neither a passphrase nor a recovery would be left.
        """
        kept = replace(self, slots=tuple(slot for slot in self.slots if slot.identifier != identifier))
        if not any(slot.kind.keeps_vault_open for slot in kept.slots):
            raise LastSlot
        return kept


def slot_parameters(slot: Slot) -> dict[str, object]:
    """Return what a slot's key depends on, in JSON types; empty for a random key."""
    if slot.escrow is not None:
        return {
            "scheme": slot.escrow.key.scheme.value,
            "public": slot.escrow.key.public.hex(),
            "delivery": slot.escrow.delivery.hex(),
        }
    if slot.cost is None:
        return {"salt": slot.salt.hex()} if slot.salt else {}
    return {
        "salt": slot.salt.hex(),
        "memory_kib": slot.cost.memory_kib,
        "iterations": slot.cost.iterations,
        "lanes": slot.cost.lanes,
    }
