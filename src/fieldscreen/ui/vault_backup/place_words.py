"""What speaks against a place, and how long ago something was, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.workflow.vault_places import PlaceFault, PlaceNote


def place_notes_words(notes: tuple[PlaceNote, ...]) -> str:
    """Return why a vault should not be where it is or will be; empty when nothing speaks against it."""
    return "\n".join(_vault_note(note) for note in notes)


def copy_place_words(notes: tuple[PlaceNote, ...]) -> str:
    """Return what speaks against a place for copies."""
    return "\n".join(_copy_note(note) for note in notes)


def days_ago_words(days: int) -> str:
    """Return a number of days as people say it."""
    if days <= 0:
        return QCoreApplication.translate("Copies", "today")
    if days == 1:
        return QCoreApplication.translate("Copies", "yesterday")
    return QCoreApplication.translate("Copies", "%n day(s) ago", "", days)


def size_words(size_bytes: int) -> str:
    """Return a size in megabytes."""
    return QCoreApplication.translate("Copies", "{size} MB").format(
        size=max(1, round(size_bytes / 1_000_000))
    )


def _vault_note(note: PlaceNote) -> str:
    return {
        PlaceFault.SYNCHRONISED: QCoreApplication.translate(
            "Copies",
            "This folder is copied to other computers by {name}. The vault would be sent away piece by piece "
            "and could be damaged while it is written.",
        ),
        PlaceFault.REMOVABLE: QCoreApplication.translate(
            "Copies",
            "This is a stick or a removable disk ({name}). It can be pulled out in the middle of an answer, "
            "or lost. A stick is right for copies.",
        ),
        PlaceFault.NETWORK: QCoreApplication.translate(
            "Copies",
            "This is a network drive ({name}). Without the network the vault does not open, and a break can "
            "damage it.",
        ),
    }.get(note.fault, "").format(name=note.name)


def _copy_note(note: PlaceNote) -> str:
    return {
        PlaceFault.SYNCHRONISED: QCoreApplication.translate(
            "Copies",
            "This folder is copied to other computers by {name}. The copies are encrypted, but they would "
            "lie on somebody else’s server.",
        ),
        PlaceFault.NETWORK: QCoreApplication.translate(
            "Copies", "This is a network drive: whoever runs it can see when copies are made."
        ),
        PlaceFault.READ_ONLY: QCoreApplication.translate("Copies", "This disk is write-protected."),
        PlaceFault.SAME_DISK: QCoreApplication.translate(
            "Copies",
            "This is the disk the vault itself is on: if the computer is lost or its disk fails, both are "
            "gone. A stick kept elsewhere is better.",
        ),
        PlaceFault.MISSING: QCoreApplication.translate(
            "Copies", "The place is not there now. Plug in the stick or disk."
        ),
    }.get(note.fault, "").format(name=note.name)
