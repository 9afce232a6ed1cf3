"""The ways into the vault, as a person looks after them: listed, organisations, removal."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fieldscreen.vault import (
    EscrowCandidate,
    EscrowKeyFault,
    EscrowKeyUnusable,
    PrivateKey,
    Rekeyed,
    RekeySigns,
    SlotInfo,
    SlotKind,
    VaultMissing,
    describe_vault,
    read_escrow_key,
    read_private_key,
)
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "DescribedSlots",
    "EscrowCandidate",
    "PrivateKey",
    "RekeySigns",
    "Rekeyed",
    "SlotInfo",
    "SlotKind",
    "described_slots",
    "entrust_to_organisation",
    "look_at_organisation_key",
    "read_organisation_private_key",
    "remove_slot",
    "ways_in",
]

_MOST_BYTES = 1024 * 1024


def ways_in(workplace: Workplace) -> tuple[SlotInfo, ...]:
    """Return every slot of the open vault, in the order they were added."""
    return workplace.vault.slots.all()


@dataclass(frozen=True, slots=True)
class DescribedSlots:
    """What the key file of a locked vault says in the open.

    Attributes:
        vault: Identifier of the vault.
        slots: The ways in.
    """

    vault: str
    slots: tuple[SlotInfo, ...]


def described_slots(folder: Path) -> DescribedSlots:
    """Return what can open the vault in *folder*, without opening it; nobody vouches for it yet.

    Raises:
        VaultMissing: If there is no vault.
        VaultDamaged, VaultTooNew: If its key file cannot be read.
    """
    described = describe_vault(folder)
    if described is None:
        raise VaultMissing(folder)
    return DescribedSlots(described.identifier, described.slots)


def remove_slot(workplace: Workplace, identifier: str) -> None:
    """Remove one way in.

    Raises:
        LastSlot: If neither a passphrase nor a recovery would be left.
        SlotMissing: If it is gone already.
    """
    workplace.vault.slots.remove(identifier)


def look_at_organisation_key(workplace: Workplace, path: Path) -> EscrowCandidate:
    """Read the certificate or age recipient an organisation handed over; nothing is added yet.

    Raises:
        EscrowKeyUnusable: If a vault cannot be entrusted to it.
        OSError: If the file cannot be read.
    """
    if path.stat().st_size > _MOST_BYTES:
        raise EscrowKeyUnusable(EscrowKeyFault.NOT_UNDERSTOOD)
    return read_escrow_key(path.read_bytes(), now=workplace.now())


def entrust_to_organisation(workplace: Workplace, candidate: EscrowCandidate) -> SlotInfo:
    """Let the holder of the private key behind *candidate* open the vault."""
    return workplace.vault.slots.add_organisation(candidate.key)


def read_organisation_private_key(path: Path, password: str = "") -> PrivateKey:
    """Read an organisation's private key.

    Raises:
        PrivateKeyUnusable: If it is not one, or the password is missing or wrong.
        OSError: If the file cannot be read.
    """
    return read_private_key(path.read_bytes()[:_MOST_BYTES], password.encode() or None)
