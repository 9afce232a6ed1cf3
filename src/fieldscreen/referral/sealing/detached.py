"""A signature that stands beside a file: used for indicator packs.

ECDSA P-256 with SHA-256 over a fixed prefix and the file's bytes, with the worker's own key
and certificate. The prefix keeps it from ever passing for the signature of a document. As
with a referral, no authority vouches for the signer: the fingerprint is what counts.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral.errors import DetachedSignatureInvalidError, IdentityInvalidError
from fieldscreen.referral.fingerprints import fingerprint

_FORMAT = "fieldscreen-signature"
_VERSION = 1
_PREFIX = b"fieldscreen detached signature 1\0"


@dataclass(frozen=True, slots=True)
class DetachedSigner:
    """Who signed a file.

    Attributes:
        name: Name in the certificate; whoever made the certificate chose it.
        fingerprint: SHA-256 of the certificate, lower-case hexadecimal.
    """

    name: str
    fingerprint: str


def sign_detached(content: bytes, identity: SigningIdentity) -> bytes:
    """Return the signature of *content*, as a small JSON file.

    Raises:
        IdentityInvalidError: If the key cannot be used.
    """
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = serialization.load_der_private_key(identity.private_key, password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise IdentityInvalidError("the key is not an elliptic-curve key")
    signature = key.sign(_PREFIX + content, ec.ECDSA(hashes.SHA256()))
    return canonical_json(
        {
            "format": _FORMAT,
            "version": _VERSION,
            "certificate": base64.b64encode(identity.certificate).decode("ascii"),
            "signature": base64.b64encode(signature).decode("ascii"),
        }
    )


def verify_detached(content: bytes, signature: bytes) -> DetachedSigner:
    """Check *signature* against *content* and return who made it.

    Raises:
        DetachedSignatureInvalidError: If it is no signature, or belongs to other bytes.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509 import load_der_x509_certificate
    from cryptography.x509.oid import NameOID

    certificate, made = _parts(signature)
    try:
        parsed = load_der_x509_certificate(certificate)
        key = parsed.public_key()
    except ValueError as error:
        raise DetachedSignatureInvalidError("the certificate cannot be read") from error
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise DetachedSignatureInvalidError("the key is not an elliptic-curve key")
    try:
        key.verify(made, _PREFIX + content, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature as error:
        raise DetachedSignatureInvalidError("it belongs to other bytes") from error
    names = parsed.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return DetachedSigner(str(names[0].value) if names else "", fingerprint(certificate))


def _parts(signature: bytes) -> tuple[bytes, bytes]:
    try:
        data: Any = json.loads(signature)
        if (data["format"], data["version"]) != (_FORMAT, _VERSION):
            raise DetachedSignatureInvalidError("it is of another format")
        certificate, made = (
            base64.b64decode(data[key], validate=True) for key in ("certificate", "signature")
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DetachedSignatureInvalidError("it cannot be read") from error
    return certificate, made
