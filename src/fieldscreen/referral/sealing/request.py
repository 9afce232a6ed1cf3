"""Asking an authority to vouch for a key: the request that goes out, the certificate that comes back.

The key stays where it is. RFC 2986 for the request; what comes back is PEM, DER or a PKCS#7 bundle.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral.certificate_chains import chain_above
from fieldscreen.referral.errors import (
    IdentityInvalidError,
    IssuedFileUnreadableError,
    IssuedForOtherKeyError,
)
from fieldscreen.referral.fingerprints import fingerprint
from fieldscreen.referral.sealing.identity import document_usage
from fieldscreen.referral.sealing.pkcs12 import MOST_BYTES
from fieldscreen.referral.sealing.signer_certificate import refuse_unfit

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
    from cryptography.x509 import Certificate


def certificate_request(identity: SigningIdentity) -> bytes:
    """Return a request (PEM) for the key of *identity*, in the name its certificate has.

    Raises:
        IdentityInvalidError: If the key cannot be read.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    try:
        key = serialization.load_der_private_key(identity.private_key, password=None)
        named = x509.load_der_x509_certificate(identity.certificate).subject
    except (ValueError, TypeError) as error:
        raise IdentityInvalidError("the key cannot be read") from error
    if not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
        raise IdentityInvalidError("the key is of a kind that signs no document")
    request = (
        x509.CertificateSigningRequestBuilder()
        .subject_name(named)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(document_usage(), critical=True)
        .sign(key, hashes.SHA256())
    )
    return request.public_bytes(serialization.Encoding.PEM)


def request_fingerprint(identity: SigningIdentity) -> str:
    """Return what the authority sees of a request for the key of *identity*, see :func:`key_fingerprint`."""
    from cryptography.x509 import load_der_x509_certificate

    return key_fingerprint(load_der_x509_certificate(identity.certificate).public_key())


def key_fingerprint(public: PublicKeyTypes) -> str:
    """Return the SHA-256 of a public key (SubjectPublicKeyInfo, DER), lower-case hexadecimal.

    Each request is signed anew and looks otherwise; the key is what stays, and what is compared.
    """
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return fingerprint(public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


def issued_identity(content: bytes, own: SigningIdentity, *, now: datetime) -> SigningIdentity:
    """Return the key of *own* with the certificate that an authority issued for it.

    Args:
        content: The file that came back.
        own: The identity the request was made with.
        now: The laptop's clock (aware): the certificate must be valid.

    Raises:
        IssuedFileUnreadableError: If the file holds no certificate.
        IssuedForOtherKeyError: If none of them is for this key, or only the one it made itself.
        SignerRefusedError: If it may not sign documents; one class for each situation.
    """
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
    from cryptography.x509 import load_der_x509_certificate

    form = Encoding.DER, PublicFormat.SubjectPublicKeyInfo
    wanted = load_der_x509_certificate(own.certificate).public_key().public_bytes(*form)
    read = _certificates(content)
    for one in read:
        der = one.public_bytes(Encoding.DER)
        if der != own.certificate and _public(one) == wanted:
            refuse_unfit(one, now)
            return SigningIdentity(der, own.private_key, chain_above(one, read))
    raise IssuedForOtherKeyError


def _public(certificate: Certificate) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    try:
        return certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except Exception:  # noqa: BLE001  a kind of key nobody here knows is not the one wanted
        return b""


def _certificates(content: bytes) -> list[Certificate]:
    """Read a file of one of the three kinds, whichever it turns out to be."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import pkcs7

    if len(content) > MOST_BYTES:
        raise IssuedFileUnreadableError
    for read in (
        x509.load_pem_x509_certificates,
        lambda data: [x509.load_der_x509_certificate(data)],
        pkcs7.load_pem_pkcs7_certificates,
        pkcs7.load_der_pkcs7_certificates,
    ):
        try:
            found = list(read(content))
        except Exception:  # noqa: BLE001, S112  whatever a file provokes: it is not of this kind
            continue
        if found:
            return found
    raise IssuedFileUnreadableError
