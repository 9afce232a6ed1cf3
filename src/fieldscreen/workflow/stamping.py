"""A time-stamp for a signed referral, as an explicit step: a request goes out as a file, an answer comes in.

A person carries both; nothing here opens a connection, and all the authority learns is a digest. The bytes
it is asked about are kept in the vault until its answer is there, so a lock or a crash between the two costs
nothing; a request nobody will answer any more can be given up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Referral, SignedDocument
from fieldscreen.domain.stamps import (
    StampedDocument,
    StampRequest,
    request_identifier,
    stamped_identifier,
)
from fieldscreen.referral import Verdict, VerificationReport, verify_document
from fieldscreen.referral.fields import MANAGER_FIELD
from fieldscreen.referral.stamp_errors import (
    StampAnswerError,
    StampAnswerUnreadableError,
    StampAuthorityExpiredError,
    StampAuthorityMissingError,
    StampedAlreadyError,
    StampError,
    StampFalseError,
    StampMaterialError,
    StampNonceError,
    StampOfOtherBytesError,
    StampPlaceError,
    StampPolicyError,
    StampRefusedError,
    StampTooLargeError,
    StampUsageError,
    StampWeakError,
)
from fieldscreen.referral.stamping import PreparedStamp, prepare_stamp, take_answer
from fieldscreen.referral.stamping.answer import MOST_BYTES
from fieldscreen.referral.verifying.report import Standing
from fieldscreen.system.files import placed, read_start, write_whole
from fieldscreen.vault import Change, Record
from fieldscreen.workflow.leaving import document_of, export_document, stamped_files
from fieldscreen.workflow.renewing import proven_one, until_noted
from fieldscreen.workflow.stamp_situations import (
    StampListWithdrawsError,
    StampNotAskedError,
    StampNotThereError,
    StampOtherFileError,
    StampPendingError,
    StampRejectedError,
)
from fieldscreen.workflow.verifying import read_document
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "Kept",
    "StampAnswerError",
    "StampAnswerUnreadableError",
    "StampAuthorityExpiredError",
    "StampAuthorityMissingError",
    "StampError",
    "StampFalseError",
    "StampListWithdrawsError",
    "StampMaterialError",
    "StampNonceError",
    "StampNotAskedError",
    "StampNotThereError",
    "StampOfOtherBytesError",
    "StampOtherFileError",
    "StampPendingError",
    "StampPlaceError",
    "StampPolicyError",
    "StampRefusedError",
    "StampRejectedError",
    "StampStanding",
    "StampTooLargeError",
    "StampUsageError",
    "StampWeakError",
    "StampedAlreadyError",
    "add_stamp",
    "ask_stamp",
    "cancel_stamp",
    "request_name",
    "save_request",
    "save_unstamped",
    "send_command",
    "stamp_standing",
]

_REQUEST_SUFFIX = ".tsq"
_COMMAND = (
    'curl -sS -H "Content-Type: application/timestamp-query" --data-binary "@{stem}.tsq" '
    '-o "{stem}.tsr" {address}'
)
_GOOD = {Verdict.ACCEPTED, Verdict.EXERCISE}


@dataclass(frozen=True, slots=True)
class Kept:
    """What else a file is to carry or to ask for.

    Attributes:
        certificates: Certificates (DER) for a later check, such as the authorities'.
        lists: Revocation lists (DER) for a later check.
        policy: Policy to ask for, an object identifier; empty for whatever the authority has.
    """

    certificates: tuple[bytes, ...] = ()
    lists: tuple[bytes, ...] = ()
    policy: str = ""


@dataclass(frozen=True, slots=True)
class StampStanding:
    """Where the time-stamp of a referral stands.

    Attributes:
        asked_at: When one was asked for that has not come back (aware); ``None`` when none was.
        authority: Whose stamp the file carries, the first whose proof still holds; empty for none.
        stated: The moment that authority states (aware).
        is_countersigned: Whether what was asked for, or stamped, is the countersigned file.
        holds_until: Until when the file proves that moment to whoever trusts its authorities (aware);
            ``None`` when that was not kept.
        renewals: How many stamps followed the first.
    """

    asked_at: datetime | None = None
    authority: str = ""
    stated: datetime | None = None
    is_countersigned: bool = False
    holds_until: datetime | None = None
    renewals: int = 0

    @property
    def is_stamped(self) -> bool:
        """Tell whether the file carries a time-stamp."""
        return self.stated is not None


def stamp_standing(workplace: Workplace, identifier: str) -> StampStanding:
    """Tell where the time-stamp of a referral stands."""
    stamped = stamped_files(workplace, identifier)
    asked = workplace.vault.find(StampRequest, request_identifier(identifier))
    asked_at = asked.asked_at if asked is not None else None
    if stamped:
        number, until = proven_one(stamped, workplace.now())
        one = stamped[number]
        renewals = len(stamped) - 1
        return StampStanding(asked_at, one.authority, one.stated, one.is_countersigned, until, renewals)
    return StampStanding(asked_at, is_countersigned=asked is not None and asked.is_countersigned)


def request_name(referral: Referral) -> str:
    """Return the neutral name of the request's file."""
    return Path(referral.file_name).stem + _REQUEST_SUFFIX


def send_command(request: str, address: str) -> str:
    """Return what to type on a machine with a connection: it sends the request and keeps the answer.

    Args:
        request: Name of the request's file.
        address: Address of the authority's service, or words where it goes.
    """
    return _COMMAND.format(stem=Path(request).stem, address=address)


def ask_stamp(
    workplace: Workplace,
    identifier: str,
    path: Path,
    *,
    countersigned: Path | None = None,
    kept: Kept = Kept(),
    renews: bool = False,
) -> Path:
    """Prepare a referral for a time-stamp, keep what was prepared, and write the request; journalled.

    When only the writing fails, the request is kept and :func:`save_request` writes it.

    Args:
        workplace: The open workplace.
        identifier: Identifier of the referral.
        path: A file for the request, or a folder to put it in under its neutral name.
        countersigned: The countersigned file, to be stamped in place of the worker's own.
        kept: What else the file is to carry; for a renewal, lists of the authority it carries already.
        renews: Whether it is to follow the time-stamp the file carries.

    Raises:
        RecordMissing: If there is no such referral.
        StampNotThereError: If there is no time-stamp to renew.
        StampError: If one was asked for or taken in before, or the file cannot be stamped.
        OSError: If a file cannot be read or written.
    """
    standing = stamp_standing(workplace, identifier)
    if standing.asked_at is not None:
        raise StampPendingError(standing.asked_at)
    if standing.is_stamped and not renews:
        raise StampedAlreadyError
    if renews and not standing.is_stamped:
        raise StampNotThereError
    referral = workplace.vault.get(Referral, identifier)
    signed = document_of(workplace, identifier).content
    pdf = _countersigned(signed, countersigned) if countersigned and not renews else signed
    report = verify_document(pdf)
    if countersigned and not renews and not any(one.field == MANAGER_FIELD for one in report.signatures):
        raise StampOtherFileError
    _refuse_unless_good(report)
    _refuse_withdrawing(pdf, kept)
    prepared = prepare_stamp(
        pdf, certificates=kept.certificates, lists=kept.lists, policy=kept.policy, renews=renews
    )
    asked = StampRequest(
        request_identifier(identifier),
        prepared.content,
        f"{prepared.nonce:x}",
        workplace.now(),
        standing.is_countersigned if renews else countersigned is not None,
        prepared.policy,
    )
    record = Record(asked, asked.identifier, referral.case, parent=identifier)
    workplace.vault.commit(workplace.change(Action.STAMP_ASKED, record, case=referral.case))
    return save_request(workplace, identifier, path)


def save_request(workplace: Workplace, identifier: str, path: Path) -> Path:
    """Write the request that was made, the very same each time.

    Args:
        workplace: The open workplace.
        identifier: Identifier of the referral.
        path: A file, or a folder to put it in under its neutral name.

    Raises:
        StampNotAskedError: If none was made.
        RecordMissing: If there is no such referral.
        OSError: If the place cannot be written.
    """
    asked, referral = _asked(workplace, identifier)
    target = placed(path, request_name(referral))
    write_whole(target, _prepared(asked).request)
    return target


def add_stamp(workplace: Workplace, identifier: str, answer: Path) -> VerificationReport:
    """Take an authority's answer in: the file with its stamp is what leaves from now on; journalled.

    Args:
        workplace: The open workplace.
        identifier: Identifier of the referral.
        answer: The file the authority sent.

    Returns:
        What a recipient finds who trusts no authority: the stamp is there, and proves nothing by itself.

    Raises:
        StampNotAskedError: If none was asked for.
        StampAnswerError: One class for each thing that can be wrong with the answer; the request stays.
        StampRejectedError: If the file with the stamp does not verify; the request stays.
        OSError: If the answer cannot be read.
    """
    asked, referral = _asked(workplace, identifier)
    content = read_start(answer, MOST_BYTES)
    pdf = take_answer(_prepared(asked), content)
    report = verify_document(pdf)
    _refuse_unless_good(report)
    if report.stamp is None:
        raise StampRejectedError(report)
    before = stamped_files(workplace, identifier)
    made = (report.stamp, *report.renewals)[-1]
    name = stamped_identifier(identifier, len(before) + 1)
    stamped = StampedDocument(
        name, referral.file_name, pdf, made.authority, made.time, asked.is_countersigned, made.authority_until
    )
    record = Record(stamped, name, referral.case, parent="" if name == identifier else identifier)
    workplace.vault.commit(
        workplace.change(Action.STAMP_ADDED, record, case=referral.case),
        _closing(workplace, asked, referral),
        until_noted(workplace, referral, (*before, stamped)),
    )
    return report


def save_unstamped(workplace: Workplace, identifier: str, path: Path) -> Path:
    """Write the file as it was signed, for a manager who is to countersign it after all; journalled.

    Args:
        workplace: The open workplace.
        identifier: Identifier of the referral.
        path: A file, or a folder to put it in under its neutral name.

    Raises:
        RecordMissing: If there is no such referral.
        OSError: If the place cannot be written.
    """
    return export_document(workplace, workplace.vault.get(SignedDocument, identifier), path)


def cancel_stamp(workplace: Workplace, identifier: str) -> None:
    """Give a request up: an answer to it fits nothing any more; journalled.

    Raises:
        StampNotAskedError: If none was made.
        RecordMissing: If there is no such referral.
    """
    asked, referral = _asked(workplace, identifier)
    workplace.vault.commit(_closing(workplace, asked, referral))


def _closing(workplace: Workplace, asked: StampRequest, referral: Referral) -> Change:
    record = Record(asked, asked.identifier, referral.case, parent=referral.identifier)
    closing = workplace.change(Action.STAMP_REQUEST_CLOSED, record, case=referral.case)
    return replace(closing, is_removal=True)


def _asked(workplace: Workplace, identifier: str) -> tuple[StampRequest, Referral]:
    referral = workplace.vault.get(Referral, identifier)
    asked = workplace.vault.find(StampRequest, request_identifier(identifier))
    if asked is None:
        raise StampNotAskedError
    return asked, referral


def _prepared(asked: StampRequest) -> PreparedStamp:
    return PreparedStamp(asked.content, int(asked.nonce, 16), asked.policy)


def _countersigned(signed: bytes, path: Path) -> bytes:
    """Read the countersigned file: what the worker signed, with something after it."""
    pdf = read_document(path)
    if not pdf.startswith(signed):
        raise StampOtherFileError
    return pdf


def _refuse_withdrawing(pdf: bytes, kept: Kept) -> None:
    """Refuse lists that would have the file rejected, before anybody is asked to stamp it.

    Raises:
        StampListWithdrawsError: If one names a signer of *pdf*.
    """
    if not kept.lists:
        return
    report = verify_document(pdf, trusted=kept.certificates, lists=kept.lists, vouched=False)
    for one in report.signatures:
        if one.standing is Standing.REVOKED:
            raise StampListWithdrawsError(one.signer, one.revoked_at, one.revocation_reason)


def _refuse_unless_good(report: VerificationReport) -> None:
    if report.verdict not in _GOOD:
        raise StampRejectedError(report)
