"""Short statements signed with the worker's identity: a journal head, a certificate of erasure, a pack.

A plain ECDSA signature over a few bytes, beside the PAdES signature of a document. What is
signed starts with words that no document's signed attributes start with (those are DER, first
byte 0x31), and names its purpose: a signed head can never pass for a certificate. Loads no PDF
library: a head is signed at every lock.
"""

from __future__ import annotations

from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral.errors import IdentityInvalidError


def sign_statement(identity: SigningIdentity, purpose: str, statement: bytes) -> bytes:
    """Return the signature (ECDSA with SHA-256, DER) of *identity* over *statement*.

    Args:
        identity: Key and certificate.
        purpose: What the statement is, such as ``"journal head"``.
        statement: Its bytes.

    Raises:
        IdentityInvalidError: If the key cannot be read or is not an elliptic-curve key.
    """
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    try:
        key = serialization.load_der_private_key(identity.private_key, password=None)
    except (ValueError, TypeError) as error:
        raise IdentityInvalidError("the key cannot be read") from error
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise IdentityInvalidError("the key is not an elliptic-curve key")
    return key.sign(_covered(purpose, statement), ec.ECDSA(hashes.SHA256()))


def statement_holds(certificate: bytes, purpose: str, statement: bytes, signature: bytes) -> bool:
    """Tell whether *signature* over *statement* was made with the key of *certificate* (DER).

    Whatever is wrong with any of them, the answer is no.
    """
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509 import load_der_x509_certificate

    try:
        key = load_der_x509_certificate(certificate).public_key()
        if not isinstance(key, ec.EllipticCurvePublicKey):
            return False
        key.verify(signature, _covered(purpose, statement), ec.ECDSA(hashes.SHA256()))
    except Exception:  # noqa: BLE001  whatever a hostile file provokes is a no
        return False
    return True


def signer_name(certificate: bytes) -> str:
    """Return whom a certificate (DER) names; empty when it names nobody or cannot be read."""
    from cryptography.x509 import load_der_x509_certificate
    from cryptography.x509.oid import NameOID

    try:
        named = load_der_x509_certificate(certificate).subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    except Exception:  # noqa: BLE001  whatever a hostile file provokes is no name
        return ""
    return str(named[0].value) if named else ""


def _covered(purpose: str, statement: bytes) -> bytes:
    return f"fieldscreen statement 1\0{purpose}\0".encode() + statement
