"""A time-stamp in a file: what it proves, and to whom.

It proves that the bytes under it existed before the time it states, as far as one believes the authority.
An authority that the verifier did not choose proves nothing to them, and the report says so.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from fieldscreen.referral.fields import stamp_field
from fieldscreen.referral.verifying.report import (
    Reason,
    ReasonCode,
    SignatureReport,
    StampReport,
    Standing,
    Trust,
)
from fieldscreen.referral.verifying.revocation import Carried, ListedStanding, standing_at_hand
from fieldscreen.referral.verifying.signatures import first_of, gap_faults
from fieldscreen.referral.verifying.stamp_revision import changed_more
from fieldscreen.referral.verifying.stamp_token import Token, TokenFault, examine_token

STAMP = "/DocTimeStamp"
_SUBFILTER = "/ETSI.RFC3161"
_WHOLE = {"ENTIRE_FILE", "ENTIRE_REVISION"}

_REASONS = {
    TokenFault.OTHER_BYTES: ReasonCode.STAMP_OF_OTHER_BYTES,
    TokenFault.CERTIFICATE_MISSING: ReasonCode.STAMP_AUTHORITY_MISSING,
    TokenFault.USAGE: ReasonCode.STAMP_AUTHORITY_NOT_FOR_STAMPS,
    TokenFault.NOT_VALID_THEN: ReasonCode.STAMP_AUTHORITY_NOT_VALID_THEN,
    TokenFault.FALSE: ReasonCode.STAMP_FALSE,
    TokenFault.WEAK: ReasonCode.STAMP_WEAK,
}
_LIST_NOTICES = {
    Standing.NO_LIST: ReasonCode.STAMP_REVOCATION_NOT_CHECKED,
    Standing.LIST_OLD: ReasonCode.STAMP_REVOCATION_LIST_OLD,
}


def is_stamp(signature: Any) -> bool:
    """Tell whether one of the library's embedded signatures is a time-stamp."""
    return str(signature.sig_object_type) == STAMP


def examine_stamp(  # noqa: PLR0913  one word for each thing it needs
    reader: Any,
    stamp: Any,
    data: bytes,
    *,
    number: int,
    trusted: tuple[bytes, ...],
    lists: tuple[bytes, ...],
    carried: Carried,
) -> tuple[StampReport | None, list[Reason], list[Reason]]:
    """Examine one time-stamp of a file by itself; how one carries on another is ``stamp_chain``'s.

    Args:
        reader: The strict reader.
        stamp: The library's view of the stamp.
        data: The file.
        number: Its place among the stamps of the file, from 1.
        trusted: Certificates (DER) of time-stamping authorities the verifier chose to trust.
        lists: Revocation lists (DER) at hand.
        carried: Certificates and lists the file brings along: they complete a chain and can withdraw the
            authority's certificate, and clear nobody, as with signers.

    Returns:
        The report (``None`` if the stamp cannot be read), the reasons to reject the file, the notices.
    """
    reasons = [Reason(ReasonCode.STAMP_UNEXPECTED, str(stamp.field_name))] if _is_odd(stamp, number) else []
    try:
        reasons += gap_faults(stamp, data)
        if stamp.evaluate_signature_coverage().name not in _WHOLE:
            reasons.append(Reason(ReasonCode.RANGE_INCOMPLETE, str(stamp.field_name)))
        if changed_more(reader, stamp):
            reasons.append(Reason(ReasonCode.STAMP_BESIDE_CHANGES))
    except Exception as error:  # noqa: BLE001  whatever a hostile file provokes is a rejection
        reasons.append(Reason(ReasonCode.STAMP_BESIDE_CHANGES, type(error).__name__))
    try:
        token = examine_token(stamp.signed_data, stamp.compute_digest, trusted, carried.certificates)
        others = (*trusted, *(one.dump() for one in stamp.other_embedded_certs))
        listed = standing_at_hand(token.chain, lists, others, carried)
        report = _report(token, listed, int(stamp.signed_revision) + 1)
    except Exception as error:  # noqa: BLE001  same
        return None, [*reasons, Reason(ReasonCode.STAMP_UNREADABLE, type(error).__name__)], []
    reasons += [Reason(_REASONS[fault], report.authority) for fault in token.faults]
    if report.standing is Standing.REVOKED:
        reasons.append(Reason(ReasonCode.STAMP_AUTHORITY_REVOKED, report.authority))
    return report, reasons, _notices(report)


def claim_notices(stamp: StampReport, signatures: list[SignatureReport]) -> list[Reason]:
    """Return a notice for each signature that claims to have been made after the stamp over it."""
    latest = stamp.time + timedelta(seconds=stamp.accuracy_s or 0)
    late = [one for one in signatures if one.claimed_time is not None and one.claimed_time > latest]
    return [Reason(ReasonCode.CLAIM_AFTER_STAMP, one.field) for one in late]


def _is_odd(stamp: Any, number: int) -> bool:
    return stamp.field_name != stamp_field(number) or str(stamp.sig_object.get("/SubFilter")) != _SUBFILTER


def _notices(report: StampReport) -> list[Reason]:
    if report.trust is Trust.UNKNOWN:
        return [Reason(ReasonCode.STAMP_AUTHORITY_UNKNOWN, report.authority)]
    if report.standing in _LIST_NOTICES:
        return [Reason(_LIST_NOTICES[report.standing], report.authority)]
    return []


def _report(token: Token, listed: ListedStanding, revision: int) -> StampReport:
    from asn1crypto import x509

    certificate = token.certificate
    names = certificate.subject.native if certificate is not None else {}
    is_self_signed = certificate is not None and certificate.self_signed in {"yes", "maybe"}
    chain = [x509.Certificate.load(one) for one in token.chain]
    return StampReport(
        time=token.time,
        accuracy_s=token.accuracy_s,
        authority=first_of(names.get("common_name")) or first_of(names.get("organization_name")),
        organisation=first_of(names.get("organization_name")),
        issuer=str(certificate.issuer.human_friendly) if certificate is not None else "",
        fingerprint=certificate.sha256.hex() if certificate is not None else "",
        trust=Trust.PINNED if token.is_trusted else Trust.UNKNOWN,
        algorithm=token.algorithm,
        policy=token.policy,
        serial=token.serial,
        revision=revision,
        chain=tuple(str(one.subject.human_friendly) for one in reversed(chain)),
        standing=Standing.SELF_MADE if is_self_signed else listed.standing,
        list_made=listed.made,
        revoked_at=listed.revoked_at,
        revocation_reason=listed.reason,
        authority_until=min((one.not_valid_after for one in chain), default=None),
        proves_time=token.is_trusted and not token.faults and listed.standing is not Standing.REVOKED,
    )
