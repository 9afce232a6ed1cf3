"""The directory between colleagues: an organisation's entries in one file, signed, brought in.

A file is refused when its signature does not hold, or when nobody the worker trusts signed it.
An entry never takes the place of one that was looked at later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fieldscreen.domain.directory import Office
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.exchange import read_directory_file, write_directory_file
from fieldscreen.exchange.directory_file import DIRECTORY_PURPOSE
from fieldscreen.referral import DetachedSigner
from fieldscreen.vault import Record
from fieldscreen.workflow.signed_files import introduce, read_signed, write_signed
from fieldscreen.workflow.workplace import Workplace

FILE_NAME = "annuaire-destinataires.json"
"""Name offered for an exported directory."""


class DirectoryNotTrustedError(FieldScreenError):
    """Nobody the worker trusts signed the directory.

    Attributes:
        signer: Who signed it; ``None`` when nobody did.
    """

    def __init__(self, signer: DetachedSigner | None) -> None:
        super().__init__("the directory is not signed by anybody trusted")
        self.signer = signer


class DirectoryEmptyError(FieldScreenError):
    """There is no entry of one's own to pass on."""

    def __init__(self) -> None:
        super().__init__("no entry of this vault's own")


@dataclass(frozen=True, slots=True)
class DirectoryCandidate:
    """A directory somebody wants to bring in, compared with what is there.

    Attributes:
        taken: Entries that are new here, or were looked at later.
        kept: Entries that stay as they are here, because these were looked at later.
        same: Number of entries that are the same.
        signer: Who signed it; ``None`` for nobody.
        is_own: Whether this vault's own worker signed it.
        words: The signer's fingerprint in words, to be compared aloud.
    """

    taken: tuple[Office, ...]
    kept: tuple[Office, ...]
    same: int
    signer: DetachedSigner | None
    is_own: bool
    words: str


def export_directory(workplace: Workplace, path: Path) -> Path:
    """Write the entries of this vault's own where the worker chose, with the signature beside; journalled.

    Raises:
        DirectoryEmptyError: If there is none.
        OSError: If the place cannot be written.
    """
    own = [one for one in workplace.vault.all(Office) if not one.is_retired]
    if not own:
        raise DirectoryEmptyError
    content = write_directory_file(own, workplace.now())
    return write_signed(workplace, path, content, DIRECTORY_PURPOSE, Action.DIRECTORY_EXPORTED)


def examine_directory(workplace: Workplace, path: Path, language: str) -> DirectoryCandidate:
    """Read a directory and say what bringing it in would change; keeps nothing.

    Args:
        workplace: The open workplace.
        path: The file; its signature is looked for beside it.
        language: Language of the words of the signer's fingerprint.

    Raises:
        OSError: If the file cannot be read.
        DirectoryInvalidError: If it is no directory.
        DetachedSignatureInvalidError: If the signature beside it does not hold.
    """
    content, signer = read_signed(path, DIRECTORY_PURPOSE)
    own = {one.identifier: one for one in workplace.vault.all(Office)}
    taken, kept, same = [], [], 0
    for one in read_directory_file(content):
        there = own.get(one.identifier)
        if there == one:
            same += 1
        elif there is None or _is_later(one.last_checked, there.last_checked):
            taken.append(one)
        else:
            kept.append(one)
    is_own, words = introduce(workplace, signer, language)
    return DirectoryCandidate(tuple(taken), tuple(kept), same, signer, is_own, words)


def import_directory(
    workplace: Workplace, candidate: DirectoryCandidate, *, compared: bool = False
) -> tuple[Office, ...]:
    """Keep the entries that are new or were looked at later, and return them; journalled.

    Args:
        workplace: The open workplace.
        candidate: The directory as it was examined.
        compared: Whether the worker compared the signer's fingerprint with the organisation.

    Raises:
        DirectoryNotTrustedError: If nobody signed it, or another signer was not compared.
    """
    if candidate.signer is None or not (candidate.is_own or compared):
        raise DirectoryNotTrustedError(candidate.signer)
    workplace.vault.commit(
        *(
            workplace.change(Action.DIRECTORY_IMPORTED, Record(one, one.identifier))
            for one in candidate.taken
        ),
        workplace.change(Action.DIRECTORY_IMPORTED),
    )
    return candidate.taken


def _is_later(one: date | None, other: date | None) -> bool:
    return one is not None and (other is None or one > other)
