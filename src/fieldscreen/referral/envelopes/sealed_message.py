"""A message signed by the worker and sealed for certificates: S/MIME (RFC 8551), signed inside.

multipart/signed with SHA-256, in EnvelopedData under AES-256-CBC with RSA key transport (PKCS #1
v1.5): what openssl, gpgsm, NSS (Thunderbird) and Outlook all read. The newer AuthEnvelopedData and
OAEP would be better and are not read by all of them. Whether a seal was broken on the way, the
signature inside tells.
"""

from __future__ import annotations

import base64
import hashlib
from datetime import datetime
from typing import TYPE_CHECKING, Any

from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral.envelopes.recipient_certificate import recipient_certificate
from fieldscreen.referral.errors import CopyFailedError
from fieldscreen.referral.sealing.cms import SigningKey
from fieldscreen.referral.tokens import TokenAccess

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_BOUNDARY_DIGITS = 32


def seal_message(
    entity: bytes,
    identity: SigningIdentity,
    recipients: tuple[bytes, ...],
    *,
    now: datetime,
    access: TokenAccess | None = None,
) -> bytes:
    """Sign a MIME entity, seal it for every certificate, open what was made again, and return it (DER).

    Args:
        entity: The MIME entity, lines ending in CRLF.
        identity: Who signs inside.
        recipients: Certificates (DER); whoever has the key of one of them can open the message.
        now: The laptop's clock (aware): the certificates must be valid.
        access: One turn at the token, when the key of *identity* is in one.

    Raises:
        TokenError: If that token does not sign.
        SealingRefusedError: If a certificate cannot be used.
        IdentityInvalidError: If the identity cannot sign.
        CopyFailedError: If what was made does not read back as what was meant.
    """
    certificates = [recipient_certificate(one, now) for one in recipients]
    if not certificates:
        raise CopyFailedError("nobody to seal for")
    signed = _signed(entity, SigningKey(identity, access))
    sealed = _sealed(signed, certificates)
    _reopen(sealed, signed, certificates, identity)
    return sealed


def _signed(entity: bytes, key: SigningKey) -> bytes:
    digest = hashlib.sha256(entity).digest()
    signature = key.signature_over(digest).dump()
    _check_signature(entity, signature)
    boundary = f"=_{digest.hex()[:_BOUNDARY_DIGITS]}".encode()
    kind = b'multipart/signed; protocol="application/pkcs7-signature"; micalg="sha-256"'
    lines = (
        b"Content-Type: " + kind + b";",
        b' boundary="' + boundary + b'"',
        b"MIME-Version: 1.0",
        b"",
        b"--" + boundary,
        entity,
        b"--" + boundary,
        b'Content-Type: application/pkcs7-signature; name="smime.p7s"',
        b"Content-Transfer-Encoding: base64",
        b'Content-Disposition: attachment; filename="smime.p7s"',
        b"",
        *base64.encodebytes(signature).splitlines(),
        b"--" + boundary + b"--",
        b"",
    )
    return b"\r\n".join(lines)


def _sealed(signed: bytes, certificates: list[Certificate]) -> bytes:
    from cryptography.hazmat.primitives.ciphers.algorithms import AES256
    from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

    builder = pkcs7.PKCS7EnvelopeBuilder().set_data(signed).set_content_encryption_algorithm(AES256)
    for certificate in certificates:
        builder = builder.add_recipient(certificate)
    return builder.encrypt(Encoding.DER, [pkcs7.PKCS7Options.Binary])


def _check_signature(entity: bytes, signature: bytes) -> None:
    """Let the library that reads signatures judge the one made here by hand."""
    from asn1crypto import cms
    from pyhanko.sign.validation.generic_cms import async_validate_detached_cms
    from pyhanko_certvalidator import ValidationContext

    from fieldscreen.referral.verifying.reading import keep_quiet
    from fieldscreen.referral.verifying.signatures import drive

    keep_quiet()
    signed = cms.ContentInfo.load(signature)["content"]
    context = ValidationContext(trust_roots=[], allow_fetching=False)
    status = drive(async_validate_detached_cms(entity, signed, signer_validation_context=context))
    if not (status.intact and status.valid):
        raise CopyFailedError("the signature inside does not hold")


def _reopen(sealed: bytes, signed: bytes, certificates: list[Certificate], identity: SigningIdentity) -> None:
    """Read the envelope with another library than made it; open it where the key is the worker's own.

    The other recipients' keys are theirs alone, and a key in a token is not asked a second time for a
    look, so for them it is the envelope's form that is read.
    """
    from asn1crypto import cms

    content = cms.ContentInfo.load(sealed, strict=True)["content"]
    inside = content["encrypted_content_info"]
    algorithm = inside["content_encryption_algorithm"]
    if algorithm["algorithm"].native != "aes256_cbc":
        raise CopyFailedError(f"sealed with {algorithm['algorithm'].native}")
    written = {
        one.chosen["rid"].chosen["serial_number"].native: one.chosen for one in content["recipient_infos"]
    }
    if set(written) != {one.serial_number for one in certificates}:
        raise CopyFailedError("sealed for others than meant")
    own = next((one for one in certificates if _der(one) == identity.certificate), None)
    if own is not None and identity.token is None:
        found = _opened(
            identity,
            written[own.serial_number]["encrypted_key"].native,
            algorithm["parameters"].native,
            inside["encrypted_content"].native,
        )
        if found != signed:
            raise CopyFailedError("it opens as something else")


def _opened(identity: SigningIdentity, key: bytes, start: bytes, content: bytes) -> bytes:
    from cryptography.hazmat.primitives import padding, serialization
    from cryptography.hazmat.primitives.asymmetric import padding as rsa_padding
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    private: Any = serialization.load_der_private_key(
        identity.private_key, password=None, unsafe_skip_rsa_key_validation=True
    )
    secret = private.decrypt(key, rsa_padding.PKCS1v15())
    cipher = Cipher(algorithms.AES256(secret), modes.CBC(start)).decryptor()
    filled = cipher.update(content) + cipher.finalize()
    rest = padding.PKCS7(algorithms.AES256.block_size).unpadder()
    return rest.update(filled) + rest.finalize()


def _der(certificate: Certificate) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.DER)
