"""Examining the token of a time-stamping authority (RFC 3161, RFC 5816), wherever it came from.

The same looks are taken when an answer is brought in and when a recipient verifies the file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from fieldscreen.referral.verifying.cms_frame import names_exactly
from fieldscreen.referral.verifying.reading import keep_quiet
from fieldscreen.referral.verifying.signatures import (
    drive,
    hashes_well,
    is_strong,
    key_words,
)

_NAMING = {"signing_certificate", "signing_certificate_v2"}
_IMPRINTS = {"sha256", "sha384", "sha512"}


class TokenFault(StrEnum):
    """Why a token proves nothing."""

    OTHER_BYTES = "other_bytes"
    CERTIFICATE_MISSING = "certificate_missing"
    USAGE = "usage"
    NOT_VALID_THEN = "not_valid_then"
    FALSE = "false"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Token:
    """What a token says, and what is wrong with it.

    Attributes:
        time: The moment the authority states (aware, UTC).
        accuracy_s: Seconds between it and the true moment at most; ``None`` when the authority does not say.
        policy: Policy it was made under, an object identifier.
        serial: The authority's number of the stamp, hexadecimal.
        nonce: The number of the request it repeats; ``None`` when it repeats none.
        certificate: The authority's certificate (asn1crypto); ``None`` when the token lacks it.
        chain: Certificates (DER) from the trusted one down to the authority's; that one alone when nobody
            vouches for it.
        is_trusted: Whether a trusted certificate vouches for the authority's.
        algorithm: Signature algorithm, digest and key.
        faults: What is wrong; empty when the token holds.
    """

    time: datetime
    accuracy_s: float | None
    policy: str
    serial: str
    nonce: int | None
    certificate: Any
    chain: tuple[bytes, ...]
    is_trusted: bool
    algorithm: str
    faults: tuple[TokenFault, ...]


def examine_token(
    signed: Any,
    digest_of: Callable[[str], bytes],
    trusted: tuple[bytes, ...] = (),
    known: tuple[bytes, ...] = (),
) -> Token:
    """Examine a token.

    Args:
        signed: Its CMS ``SignedData`` (asn1crypto).
        digest_of: Returns the digest of what it must stand over, by the digest's name.
        trusted: Certificates (DER) of authorities that somebody chose to trust.
        known: More certificates (DER) a chain may go through.

    Raises:
        ValueError: If it is no time-stamp token at all.
    """
    keep_quiet()
    told = signed["encap_content_info"]["content"].parsed
    if type(told).__name__ != "TSTInfo" or told["version"].native != "v1":
        raise ValueError("no time-stamp token")
    status, certificate = _validated(signed, digest_of, trusted, known, told["gen_time"].native)
    faults = tuple(_faults(signed, told, status, certificate, digest_of))
    chain = tuple(status.validation_path) if status is not None and status.validation_path else ()
    is_trusted = status is not None and bool(trusted) and bool(status.trusted)
    leaf = (certificate.dump(),) if certificate is not None else ()
    return Token(
        told["gen_time"].native,
        _accuracy(told),
        str(told["policy"].dotted),
        f"{told['serial_number'].native:x}",
        told["nonce"].native,
        certificate,
        tuple(one.dump() for one in chain) if is_trusted else leaf,
        is_trusted or bool(leaf and leaf[0] in trusted),
        _algorithm(status, certificate),
        faults,
    )


def _validated(
    signed: Any,
    digest_of: Callable[[str], bytes],
    trusted: tuple[bytes, ...],
    known: tuple[bytes, ...],
    moment: datetime,
) -> tuple[Any, Any]:
    from asn1crypto import x509
    from pyhanko.sign.general import CMSExtractionError, extract_certificate_info
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.generic_cms import validate_tst_signed_data
    from pyhanko.sign.validation.status import TimestampSignatureStatus
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(
        trust_roots=[x509.Certificate.load(one) for one in trusted],
        other_certs=[x509.Certificate.load(one) for one in known],
        allow_fetching=False,
        revocation_mode="soft-fail",
        moment=moment,
    )
    try:
        certificate = extract_certificate_info(signed).signer_cert
    except CMSExtractionError:
        return None, None
    try:
        values = drive(validate_tst_signed_data(signed, context, digest_of))
    except SignatureValidationError:
        return None, certificate
    return TimestampSignatureStatus(**values), certificate


def _faults(
    signed: Any, told: Any, status: Any, certificate: Any, digest_of: Callable[[str], bytes]
) -> list[TokenFault]:
    faults: list[TokenFault] = []
    imprint = told["message_imprint"]
    digest = str(imprint["hash_algorithm"]["algorithm"].native)
    is_known = digest in _IMPRINTS
    if is_known and digest_of(digest) != imprint["hashed_message"].native:
        faults.append(TokenFault.OTHER_BYTES)
    if certificate is None or not (
        _names_certificate(signed) and names_exactly(_signer(signed), certificate)
    ):
        return [*faults, TokenFault.CERTIFICATE_MISSING]
    if not _is_for_stamps(certificate):
        faults.append(TokenFault.USAGE)
    if not certificate.not_valid_before <= told["gen_time"].native <= certificate.not_valid_after:
        faults.append(TokenFault.NOT_VALID_THEN)
    if status is None or not status.valid or (not status.intact and not faults):
        faults.append(TokenFault.FALSE)
    if not is_known or not is_strong(certificate) or (status is not None and not hashes_well(status)):
        faults.append(TokenFault.WEAK)
    return faults


def _names_certificate(signed: Any) -> bool:
    """Tell whether the signature names the certificate it was made with (RFC 3161, 2.4.2)."""
    return any(one["type"].native in _NAMING for one in _signer(signed)["signed_attrs"])


def _signer(signed: Any) -> Any:
    return signed["signer_infos"][0]


def _is_for_stamps(certificate: Any) -> bool:
    """Tell whether it is for time-stamps, for nothing else, and critically so (RFC 3161, 2.3)."""
    purposes = certificate.extended_key_usage_value
    is_critical = "extended_key_usage" in certificate.critical_extensions
    return is_critical and purposes is not None and purposes.native == ["time_stamping"]


def _accuracy(told: Any) -> float | None:
    given = told["accuracy"]
    parts = given.native if given else None
    if not parts:
        return None
    return float(
        (parts["seconds"] or 0) + (parts["millis"] or 0) / 1_000 + (parts["micros"] or 0) / 1_000_000
    )


def _algorithm(status: Any, certificate: Any) -> str:
    if status is None:
        return ""
    return f"{status.pkcs7_signature_mechanism}, {status.md_algorithm}, {key_words(certificate)}"
