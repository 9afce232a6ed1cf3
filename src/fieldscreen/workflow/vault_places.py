"""Whether a place is right for a vault, and whether one is right for its copies.

The two want the opposite: a vault belongs on the computer's own disk, a copy on a stick that is
kept elsewhere. Neither belongs in a folder that another program copies to a server.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.system.storage import DiskKind, disk_of, is_same_disk
from fieldscreen.system.synchronised import synchronised_by


class PlaceFault(StrEnum):
    """What speaks against a place."""

    SYNCHRONISED = "synchronised"
    REMOVABLE = "removable"
    NETWORK = "network"
    READ_ONLY = "read_only"
    SAME_DISK = "same_disk"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class PlaceNote:
    """One thing that speaks against a place.

    Attributes:
        fault: What it is.
        name: Name of the program that synchronises it, or where its disk begins.
    """

    fault: PlaceFault
    name: str = ""


class VaultPlaceRefusedError(FieldScreenError):
    """A vault was to be made in a place that is not right for one, and nobody accepted that.

    Attributes:
        notes: What speaks against it.
    """

    def __init__(self, notes: tuple[PlaceNote, ...]) -> None:
        super().__init__("place refused: " + ", ".join(note.fault for note in notes))
        self.notes = notes


def judge_vault_place(folder: Path) -> tuple[PlaceNote, ...]:
    """Return what speaks against keeping a vault in *folder*."""
    notes = _synchronised(folder)
    disk = disk_of(folder)
    faults = {DiskKind.REMOVABLE: PlaceFault.REMOVABLE, DiskKind.NETWORK: PlaceFault.NETWORK}
    if disk.kind in faults:
        notes.append(PlaceNote(faults[disk.kind], disk.mount))
    return tuple(notes)


def judge_backup_place(place: Path, vault_folder: Path) -> tuple[PlaceNote, ...]:
    """Return what speaks against writing copies of the vault in *vault_folder* to *place*."""
    if not place.is_dir():
        return (PlaceNote(PlaceFault.MISSING, str(place)),)
    notes = _synchronised(place)
    disk = disk_of(place)
    if disk.kind is DiskKind.NETWORK:
        notes.append(PlaceNote(PlaceFault.NETWORK, disk.mount))
    if disk.is_read_only:
        notes.append(PlaceNote(PlaceFault.READ_ONLY, disk.mount))
    if is_same_disk(place, vault_folder):
        notes.append(PlaceNote(PlaceFault.SAME_DISK))
    return tuple(notes)


def accepted_key(notes: tuple[PlaceNote, ...]) -> str:
    """Return how an acceptance of *notes* is remembered: another fault must be accepted anew."""
    return " ".join(sorted(f"{note.fault}:{note.name}" for note in notes))


def _synchronised(folder: Path) -> list[PlaceNote]:
    found = synchronised_by(folder)
    return [PlaceNote(PlaceFault.SYNCHRONISED, found.product)] if found else []
