"""An organisation's small authority: it issues certificates for signers, and withdraws some."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from fieldscreen.domain.workers import SigningIdentity
from referral.referral_samples import NOW

_DER = serialization.Encoding.DER
_KEY = ec.derive_private_key(20261122, ec.SECP256R1())
_OTHER_KEY = ec.derive_private_key(20261123, ec.SECP256R1())


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _certificate(subject: str, key: object, *, is_authority: bool, serial: int) -> bytes:
    usage = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"), False
    )
    usage |= dict.fromkeys(("key_cert_sign", "crl_sign"), is_authority)
    usage |= dict.fromkeys(("digital_signature", "content_commitment"), not is_authority)
    builder = (
        x509.CertificateBuilder()
        .subject_name(_named(subject))
        .issuer_name(_named("Autorité d’exemple"))
        .public_key(key.public_key())
        .serial_number(serial)
        .not_valid_before(NOW - timedelta(days=30))
        .not_valid_after(NOW + timedelta(days=3650))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**usage), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(_KEY.public_key()), critical=False)
    )
    return builder.sign(_KEY, hashes.SHA256()).public_bytes(_DER)


@cache
def authority() -> bytes:
    """The authority's own certificate (DER)."""
    return _certificate("Autorité d’exemple", _KEY, is_authority=True, serial=1)


@cache
def issued(name: str, serial: int) -> SigningIdentity:
    """An identity the authority issued."""
    key = ec.generate_private_key(ec.SECP256R1())
    private = key.private_bytes(_DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    certificate = _certificate(name, key, is_authority=False, serial=serial)
    return SigningIdentity(certificate, private)


def revocation_list(
    *serials: int,
    made: datetime = NOW - timedelta(days=1),
    days: int = 3650,
    forged: bool = False,
    changes_only: bool = False,
    reason: x509.ReasonFlags | None = None,
) -> bytes:
    """The authority's list of withdrawn certificates (DER), or what changed since another one."""
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(_named("Autorité d’exemple"))
        .last_update(made)
        .next_update(made + timedelta(days=days))
    )
    if changes_only:
        builder = builder.add_extension(x509.DeltaCRLIndicator(1), critical=True)
    for serial in serials:
        revoked = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(made)
        if reason is not None:
            revoked = revoked.add_extension(x509.CRLReason(reason), critical=False)
        builder = builder.add_revoked_certificate(revoked.build())
    return builder.sign(_OTHER_KEY if forged else _KEY, hashes.SHA256()).public_bytes(_DER)
