"""Escrow: a key delivered to an organisation's public key, which only its private key receives.

Three schemes: an X.509 certificate with an RSA key (OAEP with SHA-256, RFC 8017), one with
an elliptic key (ECDH with a key made for this once, then HKDF-SHA256), and an age recipient
(X25519). Only the public key is kept, not the certificate: a lost laptop then names nobody.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Protocol

from fieldscreen.vault.kdf import KEY_BYTES
from fieldscreen.vault.key_errors import (
    EscrowKeyFault,
    EscrowKeyUnusable,
    PrivateKeyFault,
    PrivateKeyUnusable,
)
from fieldscreen.vault.secret_bytes import SecretBytes

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from cryptography.hazmat.primitives.asymmetric.padding import OAEP

_LEAST_RSA_BITS = 2048
_CURVES = {"secp256r1", "secp384r1", "secp521r1"}
_AGE_RECIPIENT = b"age1"
_AGE_IDENTITY = b"AGE-SECRET-KEY-1"
MOST_BYTES = 4096
"""Longest public key or delivery that can be ours; RSA with 16,384 bits needs 2,048."""


class EscrowScheme(StrEnum):
    """How a key is delivered."""

    RSA = "x509-rsa-oaep-sha256"
    EC = "x509-ecdh-hkdf-sha256"
    AGE = "age-x25519"


@dataclass(frozen=True, slots=True)
class EscrowKey:
    """An organisation's public key.

    Attributes:
        scheme: How a key is delivered to it.
        public: SubjectPublicKeyInfo (DER); for age the recipient as text (``age1…``).
    """

    scheme: EscrowScheme
    public: bytes = field(repr=False)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the public key, lower-case hexadecimal: what is compared on the telephone."""
        return sha256(self.public).hexdigest()


@dataclass(frozen=True, slots=True)
class Escrow:
    """A key that was delivered.

    Attributes:
        key: To whom.
        delivery: RSA: the encrypted key. EC: the other half of the exchange
            (SubjectPublicKeyInfo, DER). age: the encrypted file.
    """

    key: EscrowKey
    delivery: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class EscrowCandidate:
    """What an organisation handed over, to be looked at before it is used.

    Attributes:
        key: The public key.
        holder: Whom the certificate names; empty for age.
        valid_until: End of the certificate (aware, UTC); ``None`` for age.
    """

    key: EscrowKey
    holder: str = ""
    valid_until: datetime | None = None


class PrivateKey(Protocol):
    """An organisation's private key."""

    def receive(self, escrow: Escrow, context: bytes) -> SecretBytes | None:
        """Return the key that was delivered, or ``None`` when it was for somebody else."""


def read_escrow_key(content: bytes, *, now: datetime) -> EscrowCandidate:
    """Read a certificate (PEM or DER) or an age recipient.

    Raises:
        EscrowKeyUnusable: If it is neither, is not valid now, or must not be encrypted to.
    """
    stripped = content.strip()
    if stripped.startswith(_AGE_RECIPIENT):
        return EscrowCandidate(_age_key(stripped))
    if b"PRIVATE KEY" in content or stripped.startswith(_AGE_IDENTITY):
        raise EscrowKeyUnusable(EscrowKeyFault.PRIVATE)
    from cryptography import x509

    try:
        load = x509.load_pem_x509_certificate if b"-----BEGIN" in content else x509.load_der_x509_certificate
        certificate = load(content)
        public = certificate.public_key()
        common = [str(one.value) for one in certificate.subject]
    except Exception as error:
        raise EscrowKeyUnusable(EscrowKeyFault.NOT_UNDERSTOOD) from error
    if now > certificate.not_valid_after_utc:
        raise EscrowKeyUnusable(EscrowKeyFault.EXPIRED)
    if now < certificate.not_valid_before_utc:
        raise EscrowKeyUnusable(EscrowKeyFault.NOT_YET_VALID)
    key = _x509_key(public)
    _refuse_other_usage(certificate, key.scheme)
    return EscrowCandidate(key, ", ".join(common), certificate.not_valid_after_utc)


def deliver(key: EscrowKey, context: bytes) -> tuple[Escrow, SecretBytes]:
    """Make a key and deliver it to *key*.

    Args:
        key: The organisation's.
        context: Bound to the delivery where the scheme can.
    """
    if key.scheme is EscrowScheme.EC:
        return _deliver_by_exchange(key, context)
    delivered = SecretBytes(secrets.token_bytes(KEY_BYTES))
    with delivered.reveal() as view:
        if key.scheme is EscrowScheme.RSA:
            public: Any = _load_public(key.public)
            return Escrow(key, public.encrypt(bytes(view), _oaep(context))), delivered
        import pyrage

        recipient = pyrage.x25519.Recipient.from_str(key.public.decode("ascii"))
        return Escrow(key, pyrage.encrypt(bytes(view), [recipient])), delivered


def read_private_key(content: bytes, password: bytes | None = None) -> PrivateKey:
    """Read an organisation's private key: PEM or DER (PKCS #8 and older), or an age identity.

    Raises:
        PrivateKeyUnusable: If it is not one, or the password is missing or wrong.
    """
    lines = [line.strip() for line in content.splitlines()]
    identity = next((line for line in lines if line.startswith(_AGE_IDENTITY)), None)
    if identity is not None:
        return _AgeKey(identity)
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    is_pem = b"-----BEGIN" in content
    load = serialization.load_pem_private_key if is_pem else serialization.load_der_private_key
    try:
        key = load(content, password or None)
    except TypeError as error:  # a password where none is, or none where one is
        raise PrivateKeyUnusable(PrivateKeyFault.PASSWORD_MISSING) from error
    except Exception:  # noqa: BLE001  the library's errors may quote what they were given
        fault = PrivateKeyFault.PASSWORD_WRONG if password else PrivateKeyFault.NOT_UNDERSTOOD
        raise PrivateKeyUnusable(fault) from None
    if isinstance(key, rsa.RSAPrivateKey):
        return _RsaKey(key)
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return _EcKey(key)
    raise PrivateKeyUnusable(PrivateKeyFault.NOT_UNDERSTOOD)


class _RsaKey:
    def __init__(self, key: rsa.RSAPrivateKey) -> None:
        self._key = key

    def receive(self, escrow: Escrow, context: bytes) -> SecretBytes | None:
        if escrow.key.scheme is not EscrowScheme.RSA or _spki(self._key.public_key()) != escrow.key.public:
            return None
        try:
            return SecretBytes(self._key.decrypt(escrow.delivery, _oaep(context)))
        except ValueError:
            return None


class _EcKey:
    def __init__(self, key: ec.EllipticCurvePrivateKey) -> None:
        self._key = key

    def receive(self, escrow: Escrow, context: bytes) -> SecretBytes | None:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric import ec

        if escrow.key.scheme is not EscrowScheme.EC or _spki(self._key.public_key()) != escrow.key.public:
            return None
        try:
            other: Any = _load_public(escrow.delivery)
            shared = self._key.exchange(ec.ECDH(), other)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            return None
        return _exchanged_key(shared, escrow.delivery, escrow.key.public, context)


class _AgeKey:
    def __init__(self, identity: bytes) -> None:
        import pyrage

        try:
            self._key = pyrage.x25519.Identity.from_str(identity.decode("ascii"))
        except Exception:  # noqa: BLE001  its error may quote the identity
            raise PrivateKeyUnusable(PrivateKeyFault.NOT_UNDERSTOOD) from None

    def receive(self, escrow: Escrow, context: bytes) -> SecretBytes | None:
        del context  # age binds nothing; the slot's own seal does
        if escrow.key.scheme is not EscrowScheme.AGE:
            return None
        import pyrage

        try:
            key = pyrage.decrypt(escrow.delivery, [self._key])
        except pyrage.DecryptError:
            return None
        return SecretBytes(key) if len(key) == KEY_BYTES else None


def _deliver_by_exchange(key: EscrowKey, context: bytes) -> tuple[Escrow, SecretBytes]:
    from cryptography.hazmat.primitives.asymmetric import ec

    public: Any = _load_public(key.public)
    ours = ec.generate_private_key(public.curve)
    delivery = _spki(ours.public_key())
    shared = ours.exchange(ec.ECDH(), public)
    return Escrow(key, delivery), _exchanged_key(shared, delivery, key.public, context)


def _exchanged_key(shared: bytes, delivery: bytes, public: bytes, context: bytes) -> SecretBytes:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    # Both halves are bound, so that no other pair of keys leads to the same one.
    salt = sha256(delivery).digest() + sha256(public).digest()
    return SecretBytes(HKDF(hashes.SHA256(), KEY_BYTES, salt=salt, info=context).derive(shared))


def _age_key(text: bytes) -> EscrowKey:
    import pyrage

    try:
        recipient = pyrage.x25519.Recipient.from_str(text.decode("ascii"))
    except (pyrage.RecipientError, UnicodeDecodeError) as error:
        raise EscrowKeyUnusable(EscrowKeyFault.NOT_UNDERSTOOD) from error
    return EscrowKey(EscrowScheme.AGE, str(recipient).encode("ascii"))


def _x509_key(public: object) -> EscrowKey:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    if isinstance(public, rsa.RSAPublicKey):
        if public.key_size < _LEAST_RSA_BITS:
            raise EscrowKeyUnusable(EscrowKeyFault.WEAK)
        return EscrowKey(EscrowScheme.RSA, _spki(public))
    if isinstance(public, ec.EllipticCurvePublicKey) and public.curve.name in _CURVES:
        return EscrowKey(EscrowScheme.EC, _spki(public))
    raise EscrowKeyUnusable(EscrowKeyFault.OTHER_KEY)


def _refuse_other_usage(certificate: Any, scheme: EscrowScheme) -> None:
    """Refuse a certificate that says it is for signing only (RFC 5280, 4.2.1.3)."""
    from cryptography import x509

    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return
    fits = usage.key_agreement if scheme is EscrowScheme.EC else usage.key_encipherment
    if not fits:
        raise EscrowKeyUnusable(EscrowKeyFault.OTHER_USAGE)


def _oaep(label: bytes) -> OAEP:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP

    return OAEP(MGF1(hashes.SHA256()), hashes.SHA256(), label)


def _spki(public: Any) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return bytes(public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


def _load_public(content: bytes) -> object:
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    return load_der_public_key(content)
