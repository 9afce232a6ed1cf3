"""A signing identity in a file of its own: PKCS#12 (RFC 7292), as authorities hand them out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral.certificate_chains import chain_above
from fieldscreen.referral.errors import (
    SignerFileLegacyError,
    SignerFileUnreadableError,
    SignerKeyMissingError,
    SignerKeyOtherError,
    SignerPasswordWrongError,
)
from fieldscreen.referral.sealing.signer_certificate import refuse_unfit

MOST_BYTES = 1024 * 1024
"""A file with a key and a few certificates has some ten thousand bytes."""


def read_identity(content: bytes, password: str, *, now: datetime) -> SigningIdentity:
    """Return the identity in a PKCS#12 file; about 0.2 s.

    Args:
        content: The file.
        password: Opens it.
        now: The laptop's clock (aware): the certificate must be valid.

    Raises:
        SignerRefusedError: One class for each situation, see ``referral.errors``.
    """
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.serialization import pkcs12

    _refuse_file(content)
    try:
        read = pkcs12.load_pkcs12(content, password.encode())
    except ValueError as error:
        raise SignerPasswordWrongError from error
    except Exception as error:  # whatever else a file provokes: its insides are none we know
        raise SignerFileUnreadableError from error
    if read.key is None or read.cert is None:
        raise SignerKeyMissingError
    certificate = read.cert.certificate
    refuse_unfit(certificate, now)
    if read.key.public_key() != certificate.public_key():
        raise SignerKeyOtherError
    return SigningIdentity(
        certificate.public_bytes(serialization.Encoding.DER),
        read.key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),
        chain_above(certificate, (one.certificate for one in read.additional_certs)),
    )


def _refuse_file(content: bytes) -> None:
    """Refuse what is no PKCS#12 file, or one under RC2, before any password is tried."""
    from asn1crypto import pkcs12

    if len(content) > MOST_BYTES:
        raise SignerFileUnreadableError
    try:
        parts = list(pkcs12.Pfx.load(content, strict=True).authenticated_safe)
        algorithms = [_algorithm(part) for part in parts]
    except Exception as error:
        raise SignerFileUnreadableError from error
    if any("rc2" in one or "rc4" in one for one in algorithms):
        raise SignerFileLegacyError


def _algorithm(part: Any) -> str:
    if part["content_type"].native != "encrypted_data":
        return ""
    return str(part["content"]["encrypted_content_info"]["content_encryption_algorithm"]["algorithm"].native)
