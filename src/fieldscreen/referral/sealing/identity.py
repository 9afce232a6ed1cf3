"""The identity a worker signs with: a P-256 key and a certificate made on the laptop.

No authority vouches for it: the certificate names the worker and the organisation, and its
fingerprint, compared by telephone, is what a recipient can rely on.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from fieldscreen.domain.workers import SigningIdentity, Worker
from fieldscreen.referral.errors import IdentityInvalidError

if TYPE_CHECKING:
    from cryptography.x509 import KeyUsage, Name

TRAINING_UNIT = "TRAINING - EXERCICE - NE PAS TRANSMETTRE"
"""Organisational unit in the certificate of a training vault; part of what ``verify`` knows for good."""

_VALID_DAYS = 5 * 365
_CLOCK_SLACK = timedelta(minutes=5)
NAME_LIMIT = 64
"""Longest common name and organisation (RFC 5280, appendix A: ub-common-name)."""


def create_identity(worker: Worker, *, now: datetime) -> SigningIdentity:
    """Make a key and a self-signed certificate naming *worker* and the organisation.

    Args:
        worker: Whom the certificate names.
        now: The laptop's clock (aware); the certificate is valid for five years from then.

    Raises:
        IdentityInvalidError: If the worker has no name or *now* is naive.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    if now.tzinfo is None:
        raise IdentityInvalidError("the time is naive")
    key = ec.generate_private_key(ec.SECP256R1())
    name = _subject(worker)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _CLOCK_SLACK)
        .not_valid_after(now + timedelta(days=_VALID_DAYS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(document_usage(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return SigningIdentity(
        certificate.public_bytes(serialization.Encoding.DER),
        key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),
    )


def document_usage() -> KeyUsage:
    """Return what a key that signs documents is for: digital signature and non-repudiation."""
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip


def _subject(worker: Worker) -> Name:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    name, organisation = one_line(worker.name), one_line(worker.organisation)
    if not name:
        raise IdentityInvalidError("the worker has no name")
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, name)]
    if organisation:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    if worker.is_training:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, TRAINING_UNIT))
    return x509.Name(parts)


def is_training_certificate(certificate: bytes) -> bool:
    """Tell whether the certificate (DER) says that its holder practises: what it signs is an exercise.

    Raises:
        ValueError: If it is no certificate.
    """
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    units = x509.load_der_x509_certificate(certificate).subject.get_attributes_for_oid(
        NameOID.ORGANIZATIONAL_UNIT_NAME
    )
    return any(unit.value == TRAINING_UNIT for unit in units)


def one_line(words: str) -> str:
    """Return *words* as a certificate names somebody: one line of signs that can be seen, 64 at most."""
    # Signs without a picture would let one name look like another.
    shown = "".join(sign for sign in words if sign.isprintable())
    return " ".join(shown.split())[:NAME_LIMIT].strip()
