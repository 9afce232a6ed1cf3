"""PKCS#12 files as authorities hand them out, made for tests; everybody in them is invented."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

PASSWORD = "mot de passe d’exemple"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
_UNUSED = ("key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only")


@cache
def key_of(kind: str):
    """Return one key of a kind; making RSA keys takes a while, so each is made once."""
    if kind.startswith("rsa"):
        return rsa.generate_private_key(65537, int(kind.removeprefix("rsa")))
    return ec.generate_private_key(ec.SECP384R1() if kind == "authority" else ec.SECP256R1())


def named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def certificate(  # noqa: PLR0913  one switch for each thing that can be wrong with it
    name: str = "Morgane Modèle-Exemple",
    kind: str = "p256",
    *,
    until: datetime = NOON + timedelta(days=700),
    since: datetime = NOON - timedelta(days=30),
    is_authority: bool = False,
    signs: bool = True,
    receives: bool = False,
    purpose: x509.ObjectIdentifier | None = None,
) -> x509.Certificate:
    """Return a certificate issued by the authority of these tests."""
    above, key = key_of("authority"), key_of(kind)
    usage = dict.fromkeys(_UNUSED, False) | dict.fromkeys(("key_cert_sign", "crl_sign"), is_authority)
    usage |= {"digital_signature": signs, "content_commitment": signs, "key_agreement": not signs}
    usage |= {"key_encipherment": receives}
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named("Autorité d’exemple"))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**usage), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(above.public_key()), critical=False)
    )
    if purpose is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
    return builder.sign(above, hashes.SHA256())


@cache
def authority() -> x509.Certificate:
    """Return the certificate of the authority."""
    return certificate("Autorité d’exemple", "authority", is_authority=True)


def signer_file(kind: str = "p256", *, with_key: bool = True, **stated: object) -> bytes:
    """Return a PKCS#12 file with the authority's certificate beside the signer's."""
    made = certificate(kind=kind, **stated)
    locked = serialization.BestAvailableEncryption(PASSWORD.encode())
    if not with_key:
        return pkcs12.serialize_key_and_certificates(b"signer", None, None, [made, authority()], locked)
    return pkcs12.serialize_key_and_certificates(b"signer", key_of(kind), made, [authority()], locked)


def legacy_file(folder: Path) -> bytes:
    """Return a file as programs made them twenty years ago, under RC2 with 40 bits."""
    pem = serialization.Encoding.PEM
    plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "key.pem").write_bytes(key_of("p256").private_bytes(pem, *plain))
    (folder / "certificate.pem").write_bytes(certificate().public_bytes(pem))
    command = "openssl pkcs12 -export -legacy -in certificate.pem -inkey key.pem -out old.p12 -passout pass:x"
    subprocess.run(command.split(), cwd=folder, check=True, capture_output=True)
    return (folder / "old.p12").read_bytes()


TLS_SERVER = ExtendedKeyUsageOID.SERVER_AUTH
