"""Examining one signature: the mathematics, the coverage, the certificate.

The library's coroutines are driven here by hand: they never wait for anything, because
nothing may be fetched, and the program has no event loop.
"""

from __future__ import annotations

import re
from collections.abc import Coroutine
from datetime import UTC, datetime
from typing import Any, TypeVar

from fieldscreen.referral.fields import WORKER_FIELD
from fieldscreen.referral.sealing.identity import is_training_certificate
from fieldscreen.referral.sealing.signer_certificate import may_sign_documents
from fieldscreen.referral.verifying.cms_frame import is_framed_exactly, names_exactly
from fieldscreen.referral.verifying.report import Reason, ReasonCode, SignatureReport, Standing, Trust
from fieldscreen.referral.verifying.revocation import Carried, standing_at_hand

T = TypeVar("T")

_DIGESTS = {"sha256", "sha384", "sha512"}
_CURVES = {"secp256r1", "secp384r1", "secp521r1"}
_LEAST_RSA_BITS = 2048
_CERTIFIED_FOR = 2
"""DocMDP level "fill in forms and sign" (ISO 32000-1, table 254); 1 is stricter and fine too."""

_LIST_NOTICES = {
    Standing.NO_LIST: ReasonCode.REVOCATION_NOT_CHECKED,
    Standing.LIST_OLD: ReasonCode.REVOCATION_LIST_OLD,
}


_NOTHING = Carried()


def drive(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine that never waits.

    Raises:
        RuntimeError: If it does wait: then it wanted something from outside.
    """
    try:
        coroutine.send(None)
    except StopIteration as done:
        value: T = done.value
        return value
    coroutine.close()
    raise RuntimeError("the coroutine waited for something outside")


def examine(
    signature: Any,
    trusted: tuple[bytes, ...],
    lists: tuple[bytes, ...] = (),
    *,
    vouched: bool = True,
    carried: Carried = _NOTHING,
) -> tuple[SignatureReport, list[Reason], list[Reason]]:
    """Examine one embedded signature.

    Args:
        signature: The library's view of it.
        trusted: Certificates (DER) the verifier chose to trust.
        lists: Revocation lists (DER) at hand.
        vouched: Whether one of *trusted*, when there is any, must vouch for it.
        carried: Certificates and lists the file brings along.

    Returns:
        The report, the reasons to reject it, and the notices.

    Raises:
        Exception: Anything at all, when the signature is not well-formed; the caller rejects.
    """
    # Before anything is built from them: certificates made out crosswise have more paths than can be tried.
    is_framed = is_framed_exactly(bytes(signature.pkcs7_content))
    status = _validated(signature, trusted)
    certificate = status.signing_cert
    report = _report(signature, status, trusted, lists, carried)
    reasons = [Reason(code, report.field) for code in _faults(status, report, certificate)]
    if not is_framed:
        reasons.append(Reason(ReasonCode.SIGNATURE_UNREADABLE, report.field))
    if not _names_certificate(signature) or not names_exactly(signature.signer_info, certificate):
        reasons.append(Reason(ReasonCode.CERTIFICATE_NOT_NAMED, report.field))
    if vouched and trusted and report.trust is Trust.UNKNOWN:
        reasons.append(Reason(ReasonCode.SIGNER_NOT_TRUSTED, report.field))
    notices = []
    if report.trust is Trust.UNKNOWN:
        code = ReasonCode.SIGNER_UNKNOWN if report.is_self_signed else ReasonCode.ISSUER_UNKNOWN
        notices.append(Reason(code, report.field))
    elif report.standing in _LIST_NOTICES:
        notices.append(Reason(_LIST_NOTICES[report.standing], report.field))
    if certificate.not_valid_after < datetime.now(UTC):
        notices.append(Reason(ReasonCode.CERTIFICATE_EXPIRED_SINCE, report.field))
    return report, reasons, notices


def _validated(signature: Any, trusted: tuple[bytes, ...]) -> Any:
    from asn1crypto import x509
    from pyhanko.sign.validation.pdf_embedded import async_validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko_certvalidator import ValidationContext

    roots = [x509.Certificate.load(certificate) for certificate in trusted]
    context = ValidationContext(
        trust_roots=roots,
        allow_fetching=False,
        revocation_mode="soft-fail",
        moment=signature.self_reported_timestamp,
    )
    usage = KeyUsageConstraints(
        key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False
    )
    return drive(async_validate_pdf_signature(signature, context, context, key_usage_settings=usage))


def _report(
    signature: Any, status: Any, trusted: tuple[bytes, ...], lists: tuple[bytes, ...], carried: Carried
) -> SignatureReport:
    certificate = status.signing_cert
    chain = tuple(status.validation_path) if status.validation_path is not None else (certificate,)
    is_self_signed = certificate.self_signed in {"yes", "maybe"}
    others = (*trusted, *(one.dump() for one in signature.other_embedded_certs))
    listed = standing_at_hand(tuple(one.dump() for one in chain), lists, others, carried)
    names = certificate.subject.native
    pinned = certificate.dump() in trusted or (bool(trusted) and bool(status.trusted))
    return SignatureReport(
        field=str(signature.field_name),
        signer=first_of(names.get("common_name")),
        organisation=first_of(names.get("organization_name")),
        issuer=str(certificate.issuer.human_friendly),
        serial=f"{certificate.serial_number:x}",
        fingerprint=certificate.sha256.hex(),
        is_self_signed=is_self_signed,
        trust=Trust.PINNED if pinned else Trust.UNKNOWN,
        algorithm=f"{status.pkcs7_signature_mechanism}, {status.md_algorithm}, {key_words(certificate)}",
        claimed_time=status.signer_reported_dt,
        certifies=signature.docmdp_level is not None,
        covers_whole_file=status.coverage.name == "ENTIRE_FILE",
        changes_since=_changes(status),
        revision=int(signature.signed_revision) + 1,
        is_training=is_training_certificate(certificate.dump()),
        chain=tuple(str(one.subject.human_friendly) for one in reversed(chain)),
        standing=Standing.SELF_MADE if is_self_signed else listed.standing,
        list_made=listed.made,
        revoked_at=listed.revoked_at,
        revocation_reason=listed.reason,
    )


def _faults(status: Any, report: SignatureReport, certificate: Any) -> list[ReasonCode]:
    faults: list[ReasonCode] = []
    if not status.intact:
        faults.append(ReasonCode.CONTENT_CHANGED)
    elif not status.valid:
        faults.append(ReasonCode.SIGNATURE_FALSE)
    if report.changes_since == "suspicious" or not status.docmdp_ok:
        faults.append(ReasonCode.CHANGED_AFTER_SIGNING)
    if not may_sign_documents(certificate.dump()):
        faults.append(ReasonCode.CERTIFICATE_NOT_FOR_SIGNING)
    if not is_strong(certificate) or not hashes_well(status):
        faults.append(ReasonCode.WEAK_ALGORITHM)
    if report.standing is Standing.REVOKED:
        faults.append(ReasonCode.CERTIFICATE_REVOKED)
    claimed = report.claimed_time
    if claimed is None or not certificate.not_valid_before <= claimed <= certificate.not_valid_after:
        faults.append(ReasonCode.CERTIFICATE_NOT_VALID_THEN)
    return faults


def certification_faults(signature: Any, root: Any) -> list[Reason]:
    """Check that the first signature is the worker's certification and forbids changes.

    Args:
        signature: The first signature.
        root: The catalogue of the newest revision; viewers hold to the certification it names.
    """
    level = signature.docmdp_level
    own = signature.sig_field.raw_get("/V").reference
    is_named = root["/Perms"].raw_get("/DocMDP").reference == own if "/Perms" in root else False
    strict = level is not None and level.value <= _CERTIFIED_FOR
    if signature.field_name != WORKER_FIELD or not strict or not is_named:
        return [Reason(ReasonCode.NOT_CERTIFIED, str(signature.field_name))]
    return []


def range_faults(signature: Any, data: bytes) -> list[Reason]:
    """Check that the last signature covers every byte but its own hexadecimal contents."""
    field = str(signature.field_name)
    numbers = [int(number) for number in signature.byte_range]
    if len(numbers) != 4 or numbers[0] != 0 or numbers[2] + numbers[3] != len(data):  # noqa: PLR2004  two ranges
        return [Reason(ReasonCode.RANGE_INCOMPLETE, field)]
    return gap_faults(signature, data)


def gap_faults(signature: Any, data: bytes) -> list[Reason]:
    """Check that the place a signature leaves out holds the signature and nothing else."""
    start, end = (int(number) for number in list(signature.byte_range)[1:3])
    if not _is_exact(data[start:end], bytes(signature.pkcs7_content)):
        return [Reason(ReasonCode.RANGE_INCOMPLETE, str(signature.field_name))]
    return []


def _names_certificate(signature: Any) -> bool:
    """Tell whether the signed attributes name the certificate (ETSI EN 319 122-1, 5.2.2)."""
    attributes = signature.signer_info["signed_attrs"]
    return any(one["type"].native == "signing_certificate_v2" for one in attributes)


def hashes_well(status: Any) -> bool:
    """Tell whether a signature uses SHA-2 throughout."""
    # The document and the attributes are hashed apart: SHA-1 for the second would be as weak.
    mechanism = str(status.pkcs7_signature_mechanism)
    own = mechanism.split("_", 1)[0] if mechanism.startswith("sha") else status.md_algorithm
    return {status.md_algorithm, own} <= _DIGESTS


def _changes(status: Any) -> str:
    level = status.modification_level
    if level is None or level.name in {"ANNOTATIONS", "OTHER"}:
        return "suspicious"
    return str(level.name).lower()


def is_strong(certificate: Any) -> bool:
    """Tell whether the key of a certificate is one that still protects."""
    key = certificate.public_key
    if key.algorithm == "ec":
        return bool(key.curve[0] == "named" and key.curve[1] in _CURVES)
    return bool(key.algorithm == "rsa" and key.bit_size >= _LEAST_RSA_BITS)


def key_words(certificate: Any) -> str:
    """Return the kind and length of a certificate's key."""
    key = certificate.public_key
    return str(key.curve[1]) if key.algorithm == "ec" else f"{key.algorithm} {key.bit_size}"


def first_of(name: object) -> str:
    """Return the first of what a certificate states once or several times; empty when it does not."""
    if isinstance(name, list):
        return str(name[0]) if name else ""
    return str(name or "")


_HEXADECIMAL = re.compile(rb"<([0-9A-F]*)>")
"""One spelling of the digits: a letter whose case was changed is a byte that was changed."""


def _is_exact(gap: bytes, content: bytes) -> bool:
    """Tell whether the gap the signature cannot cover holds the signature and zeros, nothing else.

    The gap is made before the signature's size is known, so it ends in padding. No signed
    byte is there, but what is not the signature must not be anything at all.
    """
    from asn1crypto import parser

    spelt = _HEXADECIMAL.fullmatch(gap)
    if spelt is None or bytes.fromhex(spelt[1].decode("ascii")) != content:
        return False
    return not any(content[parser.peek(content) :])
