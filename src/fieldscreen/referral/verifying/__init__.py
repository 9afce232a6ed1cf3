"""Telling a recipient what a file is worth. Every exception is a rejection.

A plain "signature is valid" is not enough: viewers say that of files to which pages were
added after signing. Here nothing may follow the last signature, the worker's certification
must come first, and the embedded copy must be the one that was signed and agree with the
pages. Libraries are loaded on the first call.
"""

from __future__ import annotations

import hashlib
from typing import Any

from fieldscreen.referral.fields import MANAGER_FIELD, WORKER_FIELD
from fieldscreen.referral.verifying.reading import MAX_SIGNATURES, RefusedError, open_strictly
from fieldscreen.referral.verifying.record import examine_record
from fieldscreen.referral.verifying.report import (
    Reason,
    ReasonCode,
    RecordReport,
    SignatureReport,
    Trust,
    Verdict,
    VerificationReport,
)
from fieldscreen.referral.verifying.signatures import certification_faults, examine, range_faults

__all__ = [
    "Reason",
    "ReasonCode",
    "RecordReport",
    "SignatureReport",
    "Trust",
    "Verdict",
    "VerificationReport",
    "verify_document",
]

_HOSTILE = {ReasonCode.EXPANDS_TOO_MUCH, ReasonCode.TOO_MANY_REVISIONS}
"""Refusals that say more of the sender than of the file's health."""

_SIGNED = b"/ByteRange"
"""A file that holds this was once signed: if it cannot be read any more, it was changed."""


def verify_document(data: bytes, *, trusted: tuple[bytes, ...] = ()) -> VerificationReport:
    """Verify a signed referral; bad content never raises.

    Args:
        data: The file.
        trusted: Certificates (DER) the verifier chose to trust: signers or authorities.
    """
    digest, size = hashlib.sha256(data).hexdigest(), len(data)
    try:
        reader = open_strictly(data)
        return _verified(reader, data, trusted)
    except RefusedError as refusal:
        code = refusal.reason.code
        is_changed = code in _HOSTILE or (code is ReasonCode.DAMAGED and _SIGNED in data)
        verdict = Verdict.REJECTED if is_changed else Verdict.UNREADABLE
        return VerificationReport(verdict, (refusal.reason,), (), digest, size)
    except Exception as error:  # noqa: BLE001  whatever a hostile file provokes is a rejection
        reason = Reason(ReasonCode.SIGNATURE_UNREADABLE, type(error).__name__)
        return VerificationReport(Verdict.REJECTED, (reason,), (), digest, size)


def _verified(reader: Any, data: bytes, trusted: tuple[bytes, ...]) -> VerificationReport:
    signatures = sorted(reader.embedded_signatures, key=lambda item: int(item.signed_revision))
    if len(signatures) > MAX_SIGNATURES:
        raise RefusedError(ReasonCode.TOO_MANY_REVISIONS, str(len(signatures)))
    reasons = _expectation_faults(signatures)
    notices: list[Reason] = []
    reports: list[SignatureReport] = []
    for signature in signatures:
        try:
            report, faults, remarks = examine(signature, trusted)
        except Exception as error:  # noqa: BLE001  same
            reasons.append(
                Reason(ReasonCode.SIGNATURE_UNREADABLE, f"{signature.field_name}: {type(error).__name__}")
            )
            continue
        reports.append(report)
        reasons += faults
        notices += remarks
    if signatures:
        reasons += certification_faults(signatures[0]) + _ending_faults(reader, signatures[-1], data)
    worker = next((item for item in signatures if item.field_name == WORKER_FIELD), None)
    revision = int(worker.signed_revision) if worker is not None else None
    record, printed, faults = examine_record(reader, data, revision)
    reasons += faults
    if printed and any(r.field == WORKER_FIELD and r.fingerprint != printed for r in reports):
        reasons.append(Reason(ReasonCode.SIGNER_NOT_AS_PRINTED, WORKER_FIELD))
    if record is not None and record.is_synthetic:
        notices.append(Reason(ReasonCode.FICTITIOUS))
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
    )


def _expectation_faults(signatures: list[Any]) -> list[Reason]:
    if not signatures:
        return [Reason(ReasonCode.NOT_SIGNED)]
    names = [str(signature.field_name) for signature in signatures]
    reasons = [] if WORKER_FIELD in names else [Reason(ReasonCode.SIGNATURE_MISSING, WORKER_FIELD)]
    odd = [name for name in names if name not in {WORKER_FIELD, MANAGER_FIELD}]
    return reasons + [Reason(ReasonCode.SIGNATURE_UNEXPECTED, name) for name in odd]


def _ending_faults(reader: Any, last: Any, data: bytes) -> list[Reason]:
    faults = range_faults(last, data)
    unsigned = int(reader.xrefs.total_revisions) - 1 - int(last.signed_revision)
    if unsigned or last.evaluate_signature_coverage().name != "ENTIRE_FILE":
        faults.append(Reason(ReasonCode.DATA_AFTER_SIGNATURE, str(unsigned)))
    return faults
