"""What a signing certificate says, and whether its holder may sign documents with it.

RFC 5280, 4.2.1.3 (key usage), 4.2.1.9 (basic constraints) and 4.2.1.12 (extended key usage); the
least key lengths are those our own verification asks for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from fieldscreen.referral.errors import (
    SignerExpiredError,
    SignerIsAuthorityError,
    SignerKeyWeakError,
    SignerNotYetValidError,
    SignerUsageError,
)
from fieldscreen.referral.fingerprints import fingerprint

if TYPE_CHECKING:
    from cryptography.x509 import Certificate, CertificateSigningRequest, Name

_LEAST_RSA_BITS = 2048
_MOST_RSA_BITS = 8192
_CURVES = {"secp256r1": "P-256", "secp384r1": "P-384", "secp521r1": "P-521"}
_DOCUMENT_PURPOSES = {
    "1.3.6.1.5.5.7.3.36",  # document signing (RFC 9336)
    "1.3.6.1.5.5.7.3.4",  # e-mail protection: what most personal certificates name
    "1.3.6.1.5.5.7.3.2",  # client authentication: smart cards' signing certificates often add it
    "1.3.6.1.4.1.311.10.3.12",  # document signing (Microsoft)
    "1.2.840.113583.1.1.5",  # authentic documents (Adobe)
    "2.5.29.37.0",  # any
}


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What a certificate says; whoever issued it says so, the program does not.

    Attributes:
        subject: Whom it names, in words.
        issuer: Who issued it, in words.
        since: First moment it is valid (aware).
        until: Last moment it is valid (aware).
        fingerprint: SHA-256, lower-case hexadecimal.
        key: Kind and length of the key, such as ``"RSA 3072"``.
        is_self_made: Whether its holder issued it: no authority vouches for it.
    """

    subject: str
    issuer: str
    since: datetime
    until: datetime
    fingerprint: str
    key: str
    is_self_made: bool


def certificate_facts(certificate: bytes) -> CertificateFacts:
    """Return what *certificate* (DER) says.

    Raises:
        ValueError: If it is no certificate.
    """
    from cryptography.x509 import load_der_x509_certificate

    parsed = load_der_x509_certificate(certificate)
    return CertificateFacts(
        _named(parsed.subject),
        _named(parsed.issuer),
        parsed.not_valid_before_utc,
        parsed.not_valid_after_utc,
        fingerprint(certificate),
        key_kind(parsed),
        parsed.subject == parsed.issuer,
    )


def refuse_unfit(certificate: Certificate, now: datetime) -> None:
    """Refuse a certificate that may not sign documents at *now* (aware).

    Raises:
        SignerIsAuthorityError: If it is an authority's.
        SignerUsageError: If it was issued for something else.
        SignerKeyWeakError: If its key is too short or of another kind.
        SignerExpiredError, SignerNotYetValidError: If it is not valid now.
    """
    _refuse_use(certificate)
    kind = key_kind(certificate)
    if not is_strong(kind):
        raise SignerKeyWeakError(kind)
    refuse_out_of_date(certificate.not_valid_before_utc, certificate.not_valid_after_utc, now)


def may_sign_documents(certificate: bytes) -> bool:
    """Tell whether *certificate* (DER) is a person's, and made out for signatures."""
    from cryptography.x509 import load_der_x509_certificate

    try:
        _refuse_use(load_der_x509_certificate(certificate))
    except (SignerIsAuthorityError, SignerUsageError):
        return False
    return True


def refuse_out_of_date(since: datetime, until: datetime, now: datetime) -> None:
    """Refuse what is not valid at *now*; all three are aware.

    Raises:
        SignerExpiredError, SignerNotYetValidError: If it is not.
    """
    if now > until:
        raise SignerExpiredError(until)
    if now < since:
        raise SignerNotYetValidError(since)


def _refuse_use(certificate: Certificate) -> None:
    from cryptography import x509

    extensions = {one.oid: one.value for one in certificate.extensions}
    limits = extensions.get(x509.BasicConstraints.oid)
    if isinstance(limits, x509.BasicConstraints) and limits.ca:
        raise SignerIsAuthorityError
    usage = extensions.get(x509.KeyUsage.oid)
    if isinstance(usage, x509.KeyUsage) and not (usage.digital_signature or usage.content_commitment):
        raise SignerUsageError
    purposes = extensions.get(x509.ExtendedKeyUsage.oid)
    if isinstance(purposes, x509.ExtendedKeyUsage) and _DOCUMENT_PURPOSES.isdisjoint(
        one.dotted_string for one in purposes
    ):
        raise SignerUsageError


def key_kind(certificate: Certificate | CertificateSigningRequest) -> str:
    """Return the kind and length of a certificate's key, such as ``"RSA 3072"`` or ``"P-256"``."""
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    key = certificate.public_key()
    if isinstance(key, ec.EllipticCurvePublicKey):
        return _CURVES.get(key.curve.name, key.curve.name)
    if isinstance(key, rsa.RSAPublicKey):
        return f"RSA {key.key_size}"
    return type(key).__name__.removesuffix("PublicKey").lstrip("_")


def is_strong(kind: str) -> bool:
    """Tell whether our own verification accepts keys of this kind, as :func:`key_kind` names it."""
    name, _, bits = kind.partition(" ")
    return kind in _CURVES.values() or (
        name == "RSA" and bits.isdigit() and _LEAST_RSA_BITS <= int(bits) <= _MOST_RSA_BITS
    )


def _named(name: Name) -> str:
    # The value only, signs without a picture left out: a name must not look like another.
    parts = (str(one.value) for one in name)
    return ", ".join("".join(sign for sign in part if sign.isprintable()) for part in parts)
