"""Telling a recipient what a file is worth. Every exception is a rejection.

A plain "signature is valid" is not enough: viewers say that of files to which pages were
added after signing. Here nothing may follow the last signature, the worker's certification
must come first, and the embedded copy must be the one that was signed and agree with the
pages. Libraries are loaded on the first call.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from fieldscreen.referral.fields import MANAGER_FIELD, WORKER_FIELD
from fieldscreen.referral.verifying.foreign import foreign_faults
from fieldscreen.referral.verifying.reading import MAX_SIGNATURES, RefusedError, open_strictly
from fieldscreen.referral.verifying.record import examine_record
from fieldscreen.referral.verifying.report import (
    Reason,
    ReasonCode,
    RecordReport,
    SignatureReport,
    StampReport,
    Standing,
    Trust,
    Verdict,
    VerificationReport,
)
from fieldscreen.referral.verifying.revocation import Carried
from fieldscreen.referral.verifying.signatures import (
    certification_faults,
    examine,
    gap_faults,
    range_faults,
)
from fieldscreen.referral.verifying.stamp_chain import carried_on, chain_reasons, ended_notices
from fieldscreen.referral.verifying.stamp_revision import material
from fieldscreen.referral.verifying.stamps import claim_notices, examine_stamp, is_stamp

__all__ = [
    "Reason",
    "ReasonCode",
    "RecordReport",
    "SignatureReport",
    "StampReport",
    "Standing",
    "Trust",
    "Verdict",
    "VerificationReport",
    "verify_document",
]

_HOSTILE = {ReasonCode.EXPANDS_TOO_MUCH, ReasonCode.TOO_MANY_REVISIONS}
"""Refusals that say more of the sender than of the file's health."""

_SIGNED = b"/ByteRange"
"""A file that holds this was once signed: if it cannot be read any more, it was changed."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the verifier knows beforehand.

    Attributes:
        trusted: Certificates (DER) the verifier chose to trust, signers or authorities. When
            any is given, every signature must be vouched for by one of them.
        lists: Revocation lists (DER) at hand.
        countersigned: Whether a countersignature was announced, so that one must be there.
        passphrase: Opens a locked copy; empty for a file that is not locked.
        vouched: Whether every signature must be vouched for by one of *trusted*, when there is any.
        stampers: Certificates (DER) of time-stamping authorities the verifier chose to trust. When any is
            given, a time-stamp must be vouched for by one of them.
    """

    trusted: tuple[bytes, ...] = ()
    lists: tuple[bytes, ...] = ()
    countersigned: bool = False
    passphrase: str = field(default="", repr=False)
    vouched: bool = True
    stampers: tuple[bytes, ...] = ()


def verify_document(  # noqa: PLR0913  one word for each thing a verifier may know
    data: bytes,
    *,
    trusted: tuple[bytes, ...] = (),
    lists: tuple[bytes, ...] = (),
    countersigned: bool = False,
    passphrase: str = "",
    vouched: bool = True,
    stampers: tuple[bytes, ...] = (),
) -> VerificationReport:
    """Verify a signed referral; bad content never raises.

    Args:
        data: The file.
        trusted: Certificates (DER) the verifier chose to trust: signers or authorities.
        lists: Revocation lists (DER) at hand; one that cannot be read raises ``ValueError``.
        countersigned: Whether a countersignature was announced, so that one must be there.
        passphrase: Opens a locked copy; empty for a file that is not locked.
        vouched: Whether every signature must be vouched for by one of *trusted*, when there is any;
            otherwise those that are not are accepted with a notice.
        stampers: Certificates (DER) of time-stamping authorities the verifier chose to trust; when any
            is given, a time-stamp must be vouched for by one of them.
    """
    expected = Expectation(trusted, lists, countersigned, passphrase, vouched, stampers)
    digest, size = hashlib.sha256(data).hexdigest(), len(data)
    try:
        reader = open_strictly(data, passphrase)
        return _verified(reader, data, expected)
    except RefusedError as refusal:
        code = refusal.reason.code
        is_changed = code in _HOSTILE or (code is ReasonCode.DAMAGED and _SIGNED in data)
        verdict = Verdict.REJECTED if is_changed else Verdict.UNREADABLE
        return VerificationReport(verdict, (refusal.reason,), (), digest, size)
    except Exception as error:  # noqa: BLE001  whatever a hostile file provokes is a rejection
        reason = Reason(ReasonCode.SIGNATURE_UNREADABLE, type(error).__name__)
        return VerificationReport(Verdict.REJECTED, (reason,), (), digest, size)


def _verified(reader: Any, data: bytes, expected: Expectation) -> VerificationReport:
    embedded = sorted(reader.embedded_signatures, key=lambda item: int(item.signed_revision))
    if len(embedded) > MAX_SIGNATURES:
        raise RefusedError(ReasonCode.TOO_MANY_REVISIONS, str(len(embedded)))
    signatures = [one for one in embedded if not is_stamp(one)]
    stamps = [one for one in embedded if is_stamp(one)]
    carried, reasons = _carried(reader)
    reports, faults, notices = _examined(signatures, data, expected, carried)
    reasons += faults + _expectation_faults(signatures, expected) + _signer_faults(reports)
    if signatures:
        reasons += certification_faults(signatures[0], reader.root)
        reasons += _revision_faults(embedded) + _ending_faults(reader, embedded[-1], data)
    stamped, faults, remarks = _stamped(reader, embedded, data, expected, carried)
    reasons += faults
    notices += remarks + (claim_notices(stamped[0], reports) if stamped else [])
    reasons += _foreign_faults(data, expected.passphrase, stamps=len(stamps))
    worker = next((item for item in signatures if item.field_name == WORKER_FIELD), None)
    revision = int(worker.signed_revision) if worker is not None else None
    record, printed, faults = examine_record(reader, data, revision, expected.passphrase)
    reasons += faults
    if printed and any(r.field == WORKER_FIELD and r.fingerprint != printed for r in reports):
        reasons.append(Reason(ReasonCode.SIGNER_NOT_AS_PRINTED, WORKER_FIELD))
    if record is not None and record.is_synthetic:
        notices.append(Reason(ReasonCode.FICTITIOUS))
    if reasons:  # of a file that is refused nothing is proven
        stamped = tuple(replace(one, proves_time=False, holds_until=None) for one in stamped)
    verdict = Verdict.REJECTED if reasons else Verdict.ACCEPTED
    if (record is not None and record.is_training) or any(one.is_training for one in reports):
        verdict = Verdict.REJECTED if reasons else Verdict.EXERCISE
        reasons.append(Reason(ReasonCode.EXERCISE))
    return VerificationReport(
        verdict,
        tuple(dict.fromkeys(reasons)),
        tuple(dict.fromkeys(notices)),
        hashlib.sha256(data).hexdigest(),
        len(data),
        int(reader.xrefs.total_revisions),
        tuple(reports),
        record,
        next(iter(stamped), None),
        _signed_digest(worker, data),
        stamped[1:],
    )


def _signed_digest(worker: Any, data: bytes) -> str:
    """Return the digest of what the worker's signature ends, which is the file as it was then."""
    if worker is None:
        return ""
    start, length = (int(number) for number in list(worker.byte_range)[2:4])
    return hashlib.sha256(data[: start + length]).hexdigest()


def _carried(reader: Any) -> tuple[Carried, list[Reason]]:
    """Return the certificates and revocation lists the file carries, and what is wrong with them."""
    try:
        certificates, lists = material(reader)
    except Exception as error:  # noqa: BLE001  whatever a hostile file provokes is a rejection
        return Carried(), [Reason(ReasonCode.FOREIGN_CONTENT, type(error).__name__)]
    return Carried(certificates, lists), []


def _stamped(
    reader: Any, embedded: list[Any], data: bytes, expected: Expectation, carried: Carried
) -> tuple[tuple[StampReport, ...], list[Reason], list[Reason]]:
    """Examine the time-stamps, each by itself and then as one carries on the other."""
    found: list[StampReport] = []
    reasons: list[Reason] = _place_faults(embedded)
    notices: list[Reason] = []
    for number, stamp in enumerate((one for one in embedded if is_stamp(one)), 1):
        report, faults, remarks = examine_stamp(
            reader,
            stamp,
            data,
            number=number,
            trusted=expected.stampers,
            lists=expected.lists,
            carried=carried,
        )
        found += [report] if report is not None else []
        reasons += faults
        notices += remarks
    reasons += chain_reasons(found, is_chosen=bool(expected.stampers)) if found else []
    judged = carried_on(found, datetime.now(UTC))
    return judged, reasons, [*notices, *ended_notices(judged)]


def _place_faults(embedded: list[Any]) -> list[Reason]:
    """Time-stamps come last: no signature follows one."""
    first = next((place for place, one in enumerate(embedded) if is_stamp(one)), len(embedded))
    late = any(not is_stamp(one) for one in embedded[first:])
    return [Reason(ReasonCode.STAMP_UNEXPECTED, str(embedded[first].field_name))] if late else []


def _examined(
    signatures: list[Any], data: bytes, expected: Expectation, carried: Carried
) -> tuple[list[SignatureReport], list[Reason], list[Reason]]:
    reports: list[SignatureReport] = []
    reasons: list[Reason] = []
    notices: list[Reason] = []
    for signature in signatures:
        try:
            report, faults, remarks = examine(
                signature, expected.trusted, expected.lists, vouched=expected.vouched, carried=carried
            )
            faults += gap_faults(signature, data)
        except Exception as error:  # noqa: BLE001  whatever a hostile file provokes is a rejection
            what = f"{signature.field_name}: {type(error).__name__}"
            reasons.append(Reason(ReasonCode.SIGNATURE_UNREADABLE, what))
            continue
        reports.append(report)
        reasons += faults
        notices += remarks
    if not any(str(signature.field_name) == MANAGER_FIELD for signature in signatures):
        notices.append(Reason(ReasonCode.NOT_COUNTERSIGNED, MANAGER_FIELD))
    return reports, reasons, notices


def _signer_faults(reports: list[SignatureReport]) -> list[Reason]:
    """A countersignature by the same key is nobody else's."""
    prints = [report.fingerprint for report in reports]
    twice = len(set(prints)) < len(prints)
    return [Reason(ReasonCode.SIGNER_TWICE, reports[-1].field)] if twice else []


def _revision_faults(signatures: list[Any]) -> list[Reason]:
    """After the first, each revision must be a signature's own: nothing slips in between."""
    signed = {int(signature.signed_revision) for signature in signatures}
    unsigned = set(range(1, int(signatures[-1].signed_revision) + 1)) - signed
    return [Reason(ReasonCode.REVISION_NOT_SIGNED, str(min(unsigned) + 1))] if unsigned else []


def _foreign_faults(data: bytes, passphrase: str, *, stamps: int) -> list[Reason]:
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data), password=passphrase) as pdf:
            return foreign_faults(pdf, stamps=stamps)
    except Exception as error:  # noqa: BLE001  same
        return [Reason(ReasonCode.FOREIGN_CONTENT, type(error).__name__)]


def _expectation_faults(signatures: list[Any], expected: Expectation) -> list[Reason]:
    if not signatures:
        return [Reason(ReasonCode.NOT_SIGNED)]
    names = [str(signature.field_name) for signature in signatures]
    wanted = (WORKER_FIELD, MANAGER_FIELD) if expected.countersigned else (WORKER_FIELD,)
    reasons = [Reason(ReasonCode.SIGNATURE_MISSING, name) for name in wanted if name not in names]
    odd = [name for name in names if name not in {WORKER_FIELD, MANAGER_FIELD}]
    return reasons + [Reason(ReasonCode.SIGNATURE_UNEXPECTED, name) for name in odd]


def _ending_faults(reader: Any, last: Any, data: bytes) -> list[Reason]:
    faults = range_faults(last, data)
    unsigned = int(reader.xrefs.total_revisions) - 1 - int(last.signed_revision)
    if unsigned or last.evaluate_signature_coverage().name != "ENTIRE_FILE":
        faults.append(Reason(ReasonCode.DATA_AFTER_SIGNATURE, str(unsigned)))
    return faults
