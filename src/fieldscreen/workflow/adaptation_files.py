"""The signed file of an adaptation: text and logo in one, readable, with the signature beside them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from fieldscreen.domain.adaptations import ADAPTATION_PURPOSE
from fieldscreen.domain.encoding import canonical_json, decode, encode
from fieldscreen.domain.errors import FieldScreenError, InvalidValueError
from fieldscreen.referral import (
    DetachedSigner,
    TemplateInvalidError,
    fingerprint,
    signer_name,
    statement_holds,
)
from fieldscreen.referral.adaptation import Adaptation
from fieldscreen.referral.adaptation_reading import read_adaptation
from fieldscreen.referral.blocks import Picture
from fieldscreen.referral.template_faults import FaultKind, TemplateFault
from fieldscreen.workflow.logos import LogoTooLargeError, LogoUnreadableError, clean_logo
from fieldscreen.workflow.signed_within import signed_parts

FORMAT = "fieldscreen-template"
FORMAT_VERSION = 1


class AdaptationSignatureInvalidError(FieldScreenError):
    """The signature does not hold for the adaptation, or the file is of another format."""


@dataclass(frozen=True, slots=True)
class SignedAdaptation:
    """An adaptation with who signed it; the signature holds.

    Attributes:
        adaptation: What it adapts.
        logo: Its logo; ``None`` without one.
        signer: Who signed it.
        statement: What was signed.
        signature: ECDSA signature (DER) over it.
        certificate: The signer's certificate, DER.
    """

    adaptation: Adaptation
    logo: Picture | None
    signer: DetachedSigner
    statement: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    certificate: bytes = field(repr=False)


def statement_of(text: str, logo: bytes) -> bytes:
    """Return what is signed: the text, and the logo as PNG or nothing."""
    return canonical_json({"override": text, "logo": encode(logo)})


def signed_file(statement: bytes, signature: bytes, certificate: bytes) -> bytes:
    """Return the signed file."""
    said = encode({"signature": signature, "signer_certificate": certificate})
    head = {"format": FORMAT, "format_version": FORMAT_VERSION}
    return canonical_json({**head, **json.loads(statement), **said}) + b"\n"


def read_signed(content: bytes) -> SignedAdaptation:
    """Read a signed file and check its signature.

    Raises:
        AdaptationSignatureInvalidError: If it is of another format or does not hold.
        TemplateInvalidError: If what is signed cannot be used.
    """
    parts = signed_parts(
        content,
        lambda data: canonical_json({"override": data["override"], "logo": data["logo"]}),
        signed_file,
    )
    if parts is None:
        raise AdaptationSignatureInvalidError
    return checked(*parts)


def checked(statement: bytes, signature: bytes, certificate: bytes) -> SignedAdaptation:
    """Return an adaptation whose signature holds, its logo written anew.

    Raises:
        AdaptationSignatureInvalidError: If it does not hold, or is of another form.
        TemplateInvalidError: If what is signed cannot be used.
    """
    if not statement_holds(certificate, ADAPTATION_PURPOSE, statement, signature):
        raise AdaptationSignatureInvalidError
    try:
        data = json.loads(statement)
        text, logo = decode(str, data["override"]), decode(bytes, data["logo"])
    except (ValueError, KeyError, TypeError, RecursionError, InvalidValueError) as error:
        raise AdaptationSignatureInvalidError from error
    adaptation = read_adaptation(text)
    signer = DetachedSigner(signer_name(certificate), fingerprint(certificate))
    return SignedAdaptation(
        adaptation, picture_of(adaptation, logo), signer, statement, signature, certificate
    )


def picture_of(adaptation: Adaptation, logo: bytes) -> Picture | None:
    """Return the logo of an adaptation, written anew; ``None`` when it has none.

    Raises:
        TemplateInvalidError: If it is named and missing, no picture, or too large.
    """
    if not adaptation.logo_file:
        return None
    try:
        content, width, height = clean_logo(logo)
    except LogoTooLargeError as error:
        fault = TemplateFault("logo.file", FaultKind.TOO_LARGE, str(error.most_bytes // 1024))
        raise TemplateInvalidError(fault) from error
    except LogoUnreadableError as error:
        raise TemplateInvalidError(TemplateFault("logo.file", FaultKind.NOT_A_PICTURE)) from error
    return Picture(content, width, height, adaptation.logo_texts)
