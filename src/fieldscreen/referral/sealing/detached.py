"""A signature that stands beside a file: used for indicator packs and directories of recipients.

A statement (see :mod:`fieldscreen.referral.sealing.statements`) whose bytes are the file's, kept
with its certificate. As with a referral, no authority vouches for the signer: the fingerprint is
what counts.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from fieldscreen.domain.encoding import canonical_json, decode, encode
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral.errors import DetachedSignatureInvalidError
from fieldscreen.referral.fingerprints import fingerprint
from fieldscreen.referral.sealing.statements import sign_statement, signer_name, statement_holds

_FORMAT = "fieldscreen-signature"
_VERSION = 1
PACK_PURPOSE = "indicator pack"
"""What the signature of an indicator pack is bound to."""


@dataclass(frozen=True, slots=True)
class DetachedSigner:
    """Who signed a file.

    Attributes:
        name: Name in the certificate; whoever made the certificate chose it.
        fingerprint: SHA-256 of the certificate, lower-case hexadecimal.
    """

    name: str
    fingerprint: str


def sign_detached(content: bytes, identity: SigningIdentity, purpose: str = PACK_PURPOSE) -> bytes:
    """Return the signature of *content*, as a small JSON file; it holds for *purpose* only.

    Raises:
        IdentityInvalidError: If the key cannot be used.
    """
    signature = sign_statement(identity, purpose, content)
    return canonical_json(
        {
            "format": _FORMAT,
            "version": _VERSION,
            "certificate": encode(identity.certificate),
            "signature": encode(signature),
        }
    )


def verify_detached(content: bytes, signature: bytes, purpose: str = PACK_PURPOSE) -> DetachedSigner:
    """Check *signature* against *content* and *purpose*, and return who made it.

    Raises:
        DetachedSignatureInvalidError: If it is no signature, or belongs to other bytes.
    """
    certificate, made = _parts(signature)
    if not statement_holds(certificate, purpose, content, made):
        raise DetachedSignatureInvalidError("it belongs to other bytes, or its certificate is of no use")
    return DetachedSigner(signer_name(certificate), fingerprint(certificate))


def _parts(signature: bytes) -> tuple[bytes, bytes]:
    try:
        data: Any = json.loads(signature)
        if (data["format"], data["version"]) != (_FORMAT, _VERSION):
            raise DetachedSignatureInvalidError("it is of another format")
        certificate, made = (decode(bytes, data[key]) for key in ("certificate", "signature"))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DetachedSignatureInvalidError("it cannot be read") from error
    return certificate, made
