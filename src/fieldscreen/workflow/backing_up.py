"""Copies of the vault: where they go, making one, what is known of them, and going back to one.

Restoring and rescuing need no open vault: they are for the day it does not open.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldscreen.domain.backups import Backup, BackupPlan
from fieldscreen.domain.journal import Action
from fieldscreen.vault import (
    BACKUP_SUFFIX,
    Asking,
    FoundBackup,
    Record,
    Rescued,
    Restored,
    VaultError,
    erased_cases_in,
    find_backups,
    make_backup,
    remove_backup,
    rescue_vault,
    restore_backup,
    vault_identifier,
    with_passphrase,
)
from fieldscreen.vault.errors import BackupPlaceMissing
from fieldscreen.workflow.vault_places import (
    PlaceNote,
    accepted_key,
    judge_backup_place,
)
from fieldscreen.workflow.workplace import PROFILE, Access, Workplace

__all__ = ["Asking", "FoundBackup", "Rescued", "Restored"]

SUFFIX = BACKUP_SUFFIX


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One copy that lies in the chosen place.

    Attributes:
        path: The file.
        made_at: The moment it shows.
        size_bytes: Size of the file.
        erased_cases: Cases it still holds that were erased since.
        is_newest: Whether it is the newest there.
    """

    path: Path
    made_at: datetime
    size_bytes: int
    erased_cases: int
    is_newest: bool


@dataclass(frozen=True, slots=True)
class BackupStatus:
    """What is known of the copies.

    Attributes:
        plan: Where they go and how many stay.
        last: The last one that was proven; ``None`` before the first.
        days: Whole days since then.
        is_due: Whether a new one should be made.
        copies: Those that lie in the place now, the newest first.
        is_place_there: Whether the place can be reached now.
        notes: What speaks against the place.
    """

    plan: BackupPlan
    last: Backup | None
    days: int
    is_due: bool
    copies: tuple[CopyRow, ...]
    is_place_there: bool
    notes: tuple[PlaceNote, ...]


def plan_of(workplace: Workplace) -> BackupPlan:
    """Return where copies go; the ordinary plan before anything was chosen."""
    return workplace.vault.find(BackupPlan, PROFILE) or BackupPlan()


def change_plan(workplace: Workplace, *, place: Path | None = None, keep: int | None = None) -> BackupPlan:
    """Choose where copies go from now on, or how many stay.

    Raises:
        BackupPlaceMissing: If there is no such folder.
        InvalidValueError: If fewer than two or absurdly many are to stay.
    """
    plan = plan_of(workplace)
    if place is not None:
        if not place.is_dir():
            raise BackupPlaceMissing(place)
        plan = dataclasses.replace(plan, place=str(place))
    if keep is not None:
        plan = dataclasses.replace(plan, keep=keep)
    workplace.vault.commit(workplace.change(Action.BACKUP_PLANNED, Record(plan, PROFILE)))
    return plan


def accept_vault_place(workplace: Workplace) -> None:
    """Keep that the person was told what speaks against the vault's place, and stays there."""
    plan = dataclasses.replace(plan_of(workplace), accepted=accepted_key(workplace.place_notes))
    workplace.vault.commit(workplace.change(Action.PLACE_ACCEPTED, Record(plan, PROFILE)))


def unaccepted_notes(workplace: Workplace) -> tuple[PlaceNote, ...]:
    """Return what speaks against the vault's place, unless exactly that was accepted before."""
    notes = workplace.place_notes
    return () if accepted_key(notes) == plan_of(workplace).accepted else notes


def last_backup(workplace: Workplace) -> Backup | None:
    """Return the last copy that was proven."""
    return max(workplace.vault.all(Backup), key=lambda one: one.made_at, default=None)


def is_backup_due(workplace: Workplace) -> bool:
    """Tell whether the window should ask for a copy; an empty vault needs none."""
    due = plan_of(workplace).is_due(last_backup(workplace), workplace.now())
    return due and workplace.vault.count_cases() > 0


def backup_status(workplace: Workplace) -> BackupStatus:
    """Return what is known of the copies; looks at the place, so call it off the UI thread."""
    plan, last = plan_of(workplace), last_backup(workplace)
    place = Path(plan.place) if plan.place else None
    found = find_backups(place, workplace.vault.identifier) if place else ()
    return BackupStatus(
        plan,
        last,
        (workplace.now() - last.made_at).days if last else 0,
        is_backup_due(workplace),
        _rows(workplace, found),
        place is not None and place.is_dir(),
        judge_backup_place(place, workplace.vault_folder) if place else (),
    )


def back_up(workplace: Workplace, asking: Asking | None = None) -> Backup:
    """Make a proven copy in the chosen place; call it off the UI thread.

    Raises:
        BackupPlaceMissing: If no place was chosen, or it cannot be reached.
        VaultError: As ``vault.make_backup`` says.
    """
    plan = plan_of(workplace)
    if not plan.place:
        raise BackupPlaceMissing(Path())
    return make_backup(
        workplace.vault, Path(plan.place), keep=plan.keep, actor=workplace.worker.name, asking=asking
    )


def remove_copies_with_erased_cases(workplace: Workplace) -> int:
    """Remove the older copies that still hold cases erased since; return how many went.

    The newest copy stays, whatever it holds: it is the only proven one.
    """
    removed = 0
    for row in backup_status(workplace).copies:
        if row.erased_cases and not row.is_newest:
            remove_backup(workplace.vault, row.path, actor=workplace.worker.name)
            removed += 1
    return removed


def look_for_backups(workplace: Workplace, places: Iterable[Path]) -> tuple[FoundBackup, ...]:
    """Return the copies of this workplace's vault in *places* and one folder below, the newest first.

    Needs no open vault: a damaged one still says which it is.
    """
    vault = vault_identifier(workplace.vault_folder)
    found: dict[Path, FoundBackup] = {}
    for place in places:
        for folder in (place, *_folders_in(place)):
            found.update({one.path: one for one in find_backups(folder, vault)})
    return tuple(sorted(found.values(), key=lambda one: one.manifest.made_at, reverse=True))


@dataclass(frozen=True, slots=True)
class RestoredCopy:
    """A copy that became a vault.

    Attributes:
        restored: What was restored.
        are_erasures_known: Whether the vault of before could be asked what was erased since; if
            not, the new vault may hold cases that had been erased.
    """

    restored: Restored
    are_erasures_known: bool


def restore(workplace: Workplace, file: Path, folder: Path, passphrase: str) -> RestoredCopy:
    """Make a copy a new vault in *folder*; what was erased here since stays erased there.

    Raises:
        VaultError: As ``vault.restore_backup`` says; nothing is left behind.
        OSError: If there is no such file.
    """
    erased = _erasures(workplace, passphrase)
    restored = restore_backup(file, folder, passphrase, clock=workplace.now, erased=erased)
    return RestoredCopy(restored, erased is not None)


def _erasures(workplace: Workplace, passphrase: str) -> dict[str, datetime] | None:
    if workplace.access is Access.OPEN:
        return workplace.vault.erased_cases()
    source = workplace.vault_folder
    try:
        return erased_cases_in(source, with_passphrase(source, passphrase, workplace.now))
    except VaultError:
        return None


def rescue(workplace: Workplace, folder: Path, passphrase: str, backup: Path | None = None) -> Rescued:
    """Put what the damaged vault still gives into a new one in *folder*.

    Raises:
        VaultError: As ``vault.rescue_vault`` says; nothing is left behind.
    """
    source = workplace.vault_folder
    unlock = with_passphrase(source, passphrase, workplace.now)
    return rescue_vault(source, folder, unlock, clock=workplace.now, backup=backup)


def _rows(workplace: Workplace, found: tuple[FoundBackup, ...]) -> tuple[CopyRow, ...]:
    erased = workplace.vault.erased_cases()
    spans: list[tuple[datetime, datetime]] = []
    if erased and found:
        created = {
            line.case: line.at for line in workplace.vault.journal() if line.action is Action.CASE_CREATED
        }
        spans = [(created[case], at) for case, at in erased.items() if case in created]
    rows = []
    for one in found:
        made_at = one.manifest.made_at
        with suppress(OSError):
            size = one.path.stat().st_size
            held = sum(1 for begun, gone in spans if begun <= made_at < gone)
            rows.append(CopyRow(one.path, made_at, size, held, one is found[0]))
    return tuple(rows)


def _folders_in(place: Path) -> tuple[Path, ...]:
    try:
        return tuple(sorted(one for one in place.iterdir() if one.is_dir() and not one.name.startswith(".")))
    except OSError:
        return ()
