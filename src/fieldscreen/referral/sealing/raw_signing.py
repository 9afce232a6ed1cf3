"""What makes the signature of a few bytes: a key in memory, or one in a token that never leaves it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any, TypeAlias

from fieldscreen.domain.workers import SigningIdentity, TokenKey
from fieldscreen.referral.errors import IdentityInvalidError
from fieldscreen.referral.token_errors import TokenKeyOtherError, TokenPinNeededError
from fieldscreen.referral.tokens import TokenAccess, sign_digest

RawSigning: TypeAlias = Callable[[bytes], bytes]
"""Takes the bytes to cover, returns the signature: DER for ECDSA, PKCS#1 v1.5 for RSA, SHA-256 both."""


def raw_signing(identity: SigningIdentity, public: Any, access: TokenAccess | None) -> RawSigning:
    """Return what signs with *identity*.

    Args:
        identity: Key and certificate.
        public: The certificate's public key.
        access: One turn at the token, for a key that is in one.

    Raises:
        IdentityInvalidError: If the key cannot be read, signs no document, or does not fit.
        TokenPinNeededError: If the key is in a token and *access* is missing.
    """
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    if not isinstance(public, ec.EllipticCurvePublicKey | rsa.RSAPublicKey):
        raise IdentityInvalidError("the key is of a kind that signs no document")
    if identity.token is None:
        return _in_memory(identity, public)
    if access is None:
        raise TokenPinNeededError
    return _in_token(identity.token, public, access)


def _in_memory(identity: SigningIdentity, public: Any) -> RawSigning:
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    try:
        # An RSA key was examined when it was brought in; doing it again would take 0.2 s each time.
        key = serialization.load_der_private_key(
            identity.private_key, password=None, unsafe_skip_rsa_key_validation=True
        )
    except (ValueError, TypeError) as error:
        raise IdentityInvalidError("the key cannot be read") from error
    if key.public_key() != public:
        raise IdentityInvalidError("the certificate belongs to another key")
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return lambda covered: key.sign(covered, ec.ECDSA(hashes.SHA256()))
    if isinstance(key, rsa.RSAPrivateKey):
        return lambda covered: key.sign(covered, padding.PKCS1v15(), hashes.SHA256())
    raise IdentityInvalidError("the key is of a kind that signs no document")


def _in_token(key: TokenKey, public: Any, access: TokenAccess) -> RawSigning:
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    def made(covered: bytes) -> bytes:
        signature = sign_digest(key, hashlib.sha256(covered).digest(), access)
        if isinstance(public, ec.EllipticCurvePublicKey):
            half = len(signature) // 2
            first, second = (int.from_bytes(part, "big") for part in (signature[:half], signature[half:]))
            signature = encode_dss_signature(first, second)
        if not signature_holds(public, covered, signature):
            raise TokenKeyOtherError
        return signature

    return made


def signature_holds(public: Any, covered: bytes, signature: bytes) -> bool:
    """Tell whether *signature* over *covered* was made with the private key of *public* (RSA or a curve)."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding

    digest = hashes.SHA256()
    try:
        if isinstance(public, ec.EllipticCurvePublicKey):
            public.verify(signature, covered, ec.ECDSA(digest))
        else:
            public.verify(signature, covered, padding.PKCS1v15(), digest)
    except InvalidSignature:
        return False
    return True
