"""The packs as a worker looks after them: cases that keep an older one, what a new one changes, the way back.

A version that was in use once stays in the vault, so that it can be put into use again; open
cases keep the one they were read with, whatever is in use for new ones.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from fieldscreen.domain.assessments import ImportedPack, PacksUsed
from fieldscreen.domain.cases import Case, CaseStatus
from fieldscreen.domain.journal import Action
from fieldscreen.screening.comparing import PackChanges, changes_between
from fieldscreen.screening.packs import version_key
from fieldscreen.vault import Record
from fieldscreen.workflow.content import PackFile
from fieldscreen.workflow.packs import KnownPack, PackMissingError, known_packs, put_in_use
from fieldscreen.workflow.workplace import Workplace


@dataclass(frozen=True, slots=True)
class KeepingCase:
    """An open case that is read with another version than new cases are.

    Attributes:
        case: Identifier of the case.
        code: Its code.
        reference: The version it keeps.
    """

    case: str
    code: str
    reference: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """What bringing a pack in would do.

    Attributes:
        in_use: The version new cases are read with now; ``None`` when there is none of that name.
        changes: What the new one changes; ``None`` when it replaces nothing.
        is_older: Whether it is not newer than the one in use, so that it does not come in.
        is_known: Whether the very same text is in use already.
        keeping: Open cases that would go on with another version.
    """

    in_use: KnownPack | None
    changes: PackChanges | None
    is_older: bool
    is_known: bool
    keeping: tuple[KeepingCase, ...]


def arrival_of(workplace: Workplace, file: PackFile) -> Arrival:
    """Say what bringing *file* in would do; changes nothing."""
    pack = file.pack
    in_use = next(
        (
            one
            for one in known_packs(workplace)
            if one.is_in_use and one.file.pack.identifier == pack.identifier
        ),
        None,
    )
    if in_use is None:
        return Arrival(None, None, is_older=False, is_known=False, keeping=())
    now = in_use.file
    is_known = now.digest == file.digest
    return Arrival(
        in_use,
        None if is_known else changes_between(now.pack, pack),
        is_older=not is_known and version_key(pack.version) <= version_key(now.pack.version),
        is_known=is_known,
        keeping=_keeping(workplace, pack.identifier, file.digest),
    )


def cases_keeping_older(workplace: Workplace) -> dict[str, tuple[KeepingCase, ...]]:
    """Return, by identifier of the pack, the open cases read with another version than the one in use."""
    current = {one.file.pack.identifier: one.file for one in known_packs(workplace) if one.is_in_use}
    found = {name: _keeping(workplace, name, file.digest) for name, file in current.items()}
    return {name: cases for name, cases in found.items() if cases}


def use_version(workplace: Workplace, reference: str) -> KnownPack:
    """Put a known version back into use for new cases, an older one too; open cases keep theirs. Journalled.

    Raises:
        PackMissingError: If no pack of that ``id@version`` is known.
        VaultError: If it cannot be kept.
    """
    chosen = next((one for one in known_packs(workplace) if one.file.pack.reference == reference), None)
    if chosen is None:
        raise PackMissingError(reference)
    name = chosen.file.pack.identifier
    imported = [one for one in workplace.vault.all(ImportedPack) if one.identifier.partition("@")[0] == name]
    own = next((one for one in imported if one.identifier == reference), None)
    if own is not None and not chosen.is_shipped:
        changes = put_in_use(workplace, dataclasses.replace(own, is_in_use=True))
    else:
        # A shipped version is in use when none that was brought in is.
        changes = tuple(
            workplace.change(
                Action.PACK_IMPORTED, Record(dataclasses.replace(one, is_in_use=False), one.identifier)
            )
            for one in imported
            if one.is_in_use
        )
    if changes:
        workplace.vault.commit(*changes)
    return chosen


def _keeping(workplace: Workplace, name: str, digest: str) -> tuple[KeepingCase, ...]:
    open_cases = {
        case.identifier: case for case in workplace.vault.all(Case) if case.status is not CaseStatus.CLOSED
    }
    return tuple(
        KeepingCase(used.identifier, open_cases[used.identifier].code, f"{use.pack}@{use.version}")
        for used in workplace.vault.all(PacksUsed)
        for use in used.uses
        if used.identifier in open_cases and use.pack == name and use.digest != digest
    )
