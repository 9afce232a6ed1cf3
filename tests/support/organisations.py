"""Synthetic organisations: key pairs with a certificate, or an age identity."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import NameOID

START = datetime(2026, 1, 1, tzinfo=UTC)
PEM = serialization.Encoding.PEM


@cache
def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


def ec_key(name: str = "SECP256R1") -> ec.EllipticCurvePrivateKey:
    return _ec_key(name)


@cache
def _ec_key(name: str) -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(getattr(ec, name)())


def pem_of(key, password: bytes | None = None) -> bytes:
    protection = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    return key.private_bytes(PEM, serialization.PrivateFormat.PKCS8, protection)


def certificate_of(
    key, *, starts: datetime = START, days: int = 3650, usage: dict[str, bool] | None = None
) -> bytes:
    """Return a self-signed certificate (PEM) naming a synthetic organisation."""
    name = x509.Name([
        x509.NameAttribute(NameOID.COMMON_NAME, "Séquestre des coffres"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Association d'exemple"),
    ])  # fmt: skip
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(starts)
        .not_valid_after(starts + timedelta(days=days))
    )
    if usage is not None:
        named = dict.fromkeys(
            ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
             "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"), False,
        )  # fmt: skip
        builder = builder.add_extension(x509.KeyUsage(**{**named, **usage}), critical=True)
    signer = key if hasattr(key, "sign") else ec_key()
    digest = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    return builder.sign(signer, digest).public_bytes(PEM)
