"""The authority's key and certificate: made once, the key kept in a PKCS#8 file under a passphrase.

PBES2 (RFC 8018) with AES-256 and PBKDF2 with HMAC-SHA-256: openssl opens it too, so an organisation
can leave this program with its authority. Not a PKCS#12 file: its MAC is made with 2,048 rounds
whatever the key itself has, and a passphrase would be tried against that.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral.authority_errors import (
    AuthorityKeyDamagedError,
    AuthorityNameError,
    AuthorityPassphraseWrongError,
)
from fieldscreen.referral.sealing.identity import one_line
from fieldscreen.referral.sealing.raw_signing import RawSigning, raw_signing

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

ROUNDS = 600_000
"""PBKDF2 with HMAC-SHA-256, as OWASP's Password Storage Cheat Sheet asks for; some 0.2 s."""

_VALID_DAYS = 10 * 365
_CLOCK_SLACK = timedelta(hours=1)


class KeyKind(StrEnum):
    """Kinds of key an authority may have."""

    P256 = "p256"
    RSA3072 = "rsa3072"


@dataclass(frozen=True, slots=True)
class AuthorityKey:
    """The opened authority.

    Attributes:
        certificate: Its own certificate.
        key: Its private key.
    """

    certificate: Certificate
    key: Any = field(repr=False)

    @property
    def der(self) -> bytes:
        """The certificate, DER."""
        from cryptography.hazmat.primitives.serialization import Encoding

        return self.certificate.public_bytes(Encoding.DER)

    @property
    def signing(self) -> RawSigning:
        """What signs a few bytes with the key."""
        from cryptography.hazmat.primitives import serialization

        private = self.key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return raw_signing(SigningIdentity(self.der, private), self.certificate.public_key(), None)


def make_authority(name: str, organisation: str, *, kind: KeyKind, now: datetime) -> AuthorityKey:
    """Make a key and a self-signed certificate that may sign certificates and lists, for ten years.

    Args:
        name: Name of the authority, which must not be that of a person who signs.
        organisation: Name of the organisation; may be empty.
        kind: Kind of key.
        now: The laptop's clock (aware).

    Raises:
        AuthorityNameError: If there is no name.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from cryptography.x509.oid import NameOID

    named, owner = one_line(name), one_line(organisation)
    if not named:
        raise AuthorityNameError
    key: Any = (
        ec.generate_private_key(ec.SECP256R1())
        if kind is KeyKind.P256
        else rsa.generate_private_key(public_exponent=65537, key_size=3072)
    )
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, named)]
    if owner:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, owner))
    subject = x509.Name(parts)
    usage = x509.KeyUsage(
        digital_signature=False, content_commitment=False, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=True, crl_sign=True, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _CLOCK_SLACK)
        .not_valid_after(now + timedelta(days=_VALID_DAYS))
        # No authority below this one: a certificate it issues can never issue others.
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return AuthorityKey(certificate, key)


def lock_key(authority: AuthorityKey, passphrase: str) -> bytes:
    """Return the file of the key (PEM), encrypted; about 0.2 s."""
    from asn1crypto import pem
    from asn1crypto import pkcs12 as parts
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12

    locked = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(passphrase.encode())
    )
    # The library lets the rounds be chosen in PKCS#12 only; the bag of the key in it is PKCS#8.
    whole = pkcs12.serialize_key_and_certificates(None, authority.key, None, None, locked)
    (safe,) = parts.Pfx.load(whole).authenticated_safe
    (bag,) = parts.SafeContents.load(safe["content"].native)
    written: bytes = pem.armor("ENCRYPTED PRIVATE KEY", bag["bag_value"].untag().dump())
    return written


def open_key(content: bytes, passphrase: str, certificate: bytes) -> AuthorityKey:
    """Open the file that :func:`lock_key` made; about 0.2 s.

    That the file is whole is known before (the register has its digest), so a file that does not open
    is one for which the passphrase is wrong.

    Args:
        content: The file.
        passphrase: Opens it.
        certificate: The authority's own certificate, DER.

    Raises:
        AuthorityPassphraseWrongError: If the passphrase is another.
        AuthorityKeyDamagedError: If the key is not that of the certificate.
    """
    from cryptography.hazmat.primitives.serialization import load_pem_private_key
    from cryptography.x509 import load_der_x509_certificate

    try:
        key = load_pem_private_key(content, passphrase.encode())
    except (ValueError, TypeError) as error:  # an empty passphrase is a TypeError
        raise AuthorityPassphraseWrongError from error
    read = load_der_x509_certificate(certificate)
    if key.public_key() != read.public_key():
        raise AuthorityKeyDamagedError
    return AuthorityKey(read, key)
