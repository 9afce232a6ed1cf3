"""Writing what leaves the vault: journalled first, whole or not at all, and answered when it failed."""

from __future__ import annotations

from pathlib import Path

from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Referral, SignedDocument
from fieldscreen.domain.stamps import StampedDocument, stamped_identifier
from fieldscreen.referral.fields import MOST_STAMPS
from fieldscreen.system import files
from fieldscreen.workflow.journalling import keep_signed_head
from fieldscreen.workflow.workplace import Workplace

_FAILED = {
    Action.REFERRAL_EXPORTED: Action.REFERRAL_EXPORT_FAILED,
    Action.FIELDS_EXPORTED: Action.FIELDS_EXPORT_FAILED,
}


def document_of(workplace: Workplace, identifier: str) -> SignedDocument:
    """Return the file of a referral that leaves: with its time-stamp when it has one, else as it was signed.

    Raises:
        RecordMissing: If there is no such referral.
    """
    stamped = stamped_files(workplace, identifier)
    if stamped:
        return SignedDocument(identifier, stamped[-1].file_name, stamped[-1].content)
    return workplace.vault.get(SignedDocument, identifier)


def stamped_files(workplace: Workplace, identifier: str) -> tuple[StampedDocument, ...]:
    """Return the files of a referral with its time-stamp, and with each that renewed it, in that order."""
    found: list[StampedDocument] = []
    for number in range(1, MOST_STAMPS + 1):
        one = workplace.vault.find(StampedDocument, stamped_identifier(identifier, number))
        if one is None:
            break
        found.append(one)
    return tuple(found)


def write_out(workplace: Workplace, referral: Referral, act: Action, path: Path, content: bytes) -> Path:
    """Write something made of a referral where the worker chose.

    Args:
        workplace: The open workplace.
        referral: The referral it was made of.
        act: What the journal calls it.
        path: The file.
        content: Its bytes.

    Raises:
        OSError: If the place cannot be written; what it held before stays.
    """
    keep_signed_head(workplace)
    failed = _FAILED.get(act, Action.MESSAGE_EXPORT_FAILED)
    # Journalled first: a file nobody recorded is worse than a line too many, and that line is answered.
    workplace.vault.commit(workplace.change(act, case=referral.case, about=referral.identifier))
    try:
        files.write_whole(path, content)
    except OSError:
        workplace.vault.commit(workplace.change(failed, case=referral.case, about=referral.identifier))
        raise
    return path


def export_document(workplace: Workplace, document: SignedDocument, path: Path) -> Path:
    """Write a document of a referral where the worker chose: a file, or a folder to put it in.

    Raises:
        RecordMissing: If there is no such referral.
        OSError: If the place cannot be written; what it held before stays.
    """
    referral = workplace.vault.get(Referral, document.identifier)
    target = files.placed(path, document.file_name)
    return write_out(workplace, referral, Action.REFERRAL_EXPORTED, target, document.content)
