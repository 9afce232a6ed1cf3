"""Which pack a case is read with, and what a newer one would change.

A case keeps the text of every pack it was read with. A newer version, shipped or brought in,
is offered and compared; it takes the older one's place only when the worker says so.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fieldscreen.domain.assessments import ImportedPack, PacksUsed, PackUse, StoredPack
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.screening.packs import version_key
from fieldscreen.vault import Change, Record
from fieldscreen.workflow.closed_cases import refuse_when_closed
from fieldscreen.workflow.content import PackFile, pack_file
from fieldscreen.workflow.workplace import Workplace


class PackMissingError(FieldScreenError):
    """There is no pack of that name.

    Attributes:
        reference: What was asked for.
    """

    def __init__(self, reference: str) -> None:
        super().__init__(f"no indicator pack {reference!r}")
        self.reference = reference


@dataclass(frozen=True, slots=True)
class PackInCase:
    """A pack as one case is read with it.

    Attributes:
        file: The pack and its text.
        offered: The version new cases are read with, where it is another one; else ``None``.
    """

    file: PackFile
    offered: PackFile | None = None


@dataclass(frozen=True, slots=True)
class KnownPack:
    """A pack in the list of packs.

    Attributes:
        file: The pack and its text.
        is_shipped: Whether it came with the program.
        is_in_use: Whether new cases are read with it.
        signer: Who signed it; empty for a shipped pack and for one nobody signed.
        signer_fingerprint: SHA-256 of the signer's certificate; empty likewise.
    """

    file: PackFile
    is_shipped: bool
    is_in_use: bool
    signer: str = ""
    signer_fingerprint: str = ""


def known_packs(workplace: Workplace) -> tuple[KnownPack, ...]:
    """Return every pack, shipped and brought in, by name and version."""
    imported = workplace.vault.all(ImportedPack)
    replaced = {one.identifier.partition("@")[0] for one in imported if one.is_in_use}
    shipped = [
        KnownPack(file, is_shipped=True, is_in_use=file.pack.identifier not in replaced)
        for file in workplace.content.pack_files
    ]
    brought = [
        KnownPack(
            pack_file(one.text),
            is_shipped=False,
            is_in_use=one.is_in_use,
            signer=one.signer,
            signer_fingerprint=one.signer_fingerprint,
        )
        for one in imported
    ]
    return tuple(
        sorted(
            (*shipped, *brought),
            key=lambda one: (one.file.pack.identifier, version_key(one.file.pack.version), one.is_shipped),
        )
    )


def packs_of_case(workplace: Workplace, case: str) -> tuple[PackInCase, ...]:
    """Return the packs a case is read with: the ones it keeps, else the ones in use."""
    current = {one.file.pack.identifier: one.file for one in known_packs(workplace) if one.is_in_use}
    kept = {use.pack: use for use in _uses(workplace, case)}
    found = []
    for identifier, file in current.items():
        use = kept.pop(identifier, None)
        if use is None or use.digest == file.digest:
            found.append(PackInCase(file))
        else:
            found.append(PackInCase(_stored(workplace, use), offered=file))
    # A pack that is not shipped any more is still the one this case was read with.
    found += [PackInCase(_stored(workplace, use)) for use in kept.values()]
    return tuple(sorted(found, key=lambda one: one.file.pack.identifier))


def pack_in_use(workplace: Workplace, reference: str) -> PackFile:
    """Return a pack by ``id`` or ``id@version``; a version only some case still has is found too.

    Raises:
        PackMissingError: If there is none.
    """
    for one in known_packs(workplace):
        is_named = reference == one.file.pack.reference
        if is_named or (one.is_in_use and reference == one.file.pack.identifier):
            return one.file
    for file in (pack_file(stored.text) for stored in workplace.vault.all(StoredPack)):
        if reference == file.pack.reference:
            return file
    raise PackMissingError(reference)


def keep_packs(workplace: Workplace, case: str, files: Iterable[PackFile]) -> Iterator[Change]:
    """Yield the changes that make a case keep the packs it was read with; none when it does."""
    uses = {use.pack: use for use in _uses(workplace, case)}
    wanted = [file for file in files if file.pack.identifier not in uses]
    yield from _keep(workplace, case, uses, wanted)


def choose_pack(workplace: Workplace, case: str, reference: str) -> None:
    """Read a case with another version of a pack from now on, because the worker says so.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        reference: The pack, as ``id`` or ``id@version``.

    Raises:
        CaseReadOnlyError: If the case is closed.
        PackMissingError: If there is no such pack.
    """
    refuse_when_closed(workplace, case)
    uses = {use.pack: use for use in _uses(workplace, case)}
    workplace.vault.commit(*_keep(workplace, case, uses, [pack_in_use(workplace, reference)]))


def _keep(
    workplace: Workplace, case: str, uses: dict[str, PackUse], files: list[PackFile]
) -> Iterator[Change]:
    for file in files:
        pack = file.pack
        uses = {**uses, pack.identifier: PackUse(pack.identifier, pack.version, file.digest)}
        if workplace.vault.find(StoredPack, file.digest) is None:
            stored = Record(StoredPack(file.digest, file.text), file.digest)
            yield workplace.change(Action.PACK_CHOSEN, stored)
    if files:
        used = PacksUsed(case, tuple(uses.values()))
        yield workplace.change(Action.PACK_CHOSEN, Record(used, case, case), case=case)


def _uses(workplace: Workplace, case: str) -> tuple[PackUse, ...]:
    used = workplace.vault.find(PacksUsed, case)
    return used.uses if used else ()


def _stored(workplace: Workplace, use: PackUse) -> PackFile:
    return pack_file(workplace.vault.get(StoredPack, use.digest).text)


def put_in_use(workplace: Workplace, pack: ImportedPack) -> tuple[Change, ...]:
    """Return the changes that keep *pack* and put others of its name out of use where it is in use."""
    name = pack.identifier.partition("@")[0]
    others = (
        dataclasses.replace(one, is_in_use=False)
        for one in workplace.vault.all(ImportedPack)
        if pack.is_in_use and one.is_in_use and one.identifier.partition("@")[0] == name
    )
    return tuple(
        workplace.change(Action.PACK_IMPORTED, Record(one, one.identifier))
        for one in (*(one for one in others if one.identifier != pack.identifier), pack)
    )
