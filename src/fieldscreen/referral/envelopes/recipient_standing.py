"""Who vouches for the certificate of a recipient, and whether it was withdrawn: by files at hand only.

Whether a message can be sealed for it at all is ``recipient_certificate``. Nobody who is trusted
vouching for it refuses nothing: an office may use an authority the worker never heard of. That
somebody withdrew it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fieldscreen.referral.errors import RecipientRevokedError
from fieldscreen.referral.verifying.report import Standing, Trust
from fieldscreen.referral.verifying.revocation import Carried, standing_at_hand
from fieldscreen.referral.verifying.signatures import drive


@dataclass(frozen=True, slots=True)
class RecipientStanding:
    """What is known of a certificate for which a message can be sealed.

    Attributes:
        trust: Whether a certificate that is trusted vouches for it, or is it.
        authority: Whom the certificate names that vouches for it; empty for nobody.
        standing: What the revocation lists say.
    """

    trust: Trust
    authority: str
    standing: Standing


def recipient_standing(
    certificate: bytes, trusted: tuple[bytes, ...], lists: tuple[bytes, ...], now: datetime
) -> RecipientStanding:
    """Tell what is known of a certificate (DER) that passed ``recipient_certificate``.

    Args:
        certificate: The certificate, DER.
        trusted: Certificates (DER) that are trusted.
        lists: Revocation lists (DER) at hand.
        now: The laptop's clock (aware).

    Raises:
        RecipientRevokedError: If a list proves that it, or an authority above it, was withdrawn.
    """
    path = _path(certificate, trusted, now)
    said = standing_at_hand(path or (certificate,), lists, trusted, Carried())
    if said.standing is Standing.REVOKED:
        raise RecipientRevokedError(said.revoked_at, said.reason)
    trust = Trust.PINNED if path else Trust.UNKNOWN
    return RecipientStanding(trust, _name(path[0]) if path else "", said.standing)


def _path(certificate: bytes, trusted: tuple[bytes, ...], now: datetime) -> tuple[bytes, ...]:
    """Return the path (DER) from the trusted one down (RFC 5280, 6.1); none when there is no such path."""
    from asn1crypto import x509
    from pyhanko_certvalidator import CertificateValidator, ValidationContext

    from fieldscreen.referral.verifying.reading import keep_quiet

    if certificate in trusted:
        return (certificate,)
    keep_quiet()
    # The library takes a trust anchor's own dates for granted (RFC 5280, 6.1.1 d); a person would not.
    anchors = [one for one in map(x509.Certificate.load, trusted) if _is_valid(one, now)]
    context = ValidationContext(
        trust_roots=anchors, allow_fetching=False, revocation_mode="soft-fail", moment=now
    )
    validator = CertificateValidator(x509.Certificate.load(certificate), validation_context=context)
    try:
        found = drive(validator.async_validate_path())
    except Exception:  # noqa: BLE001  whatever a hostile certificate provokes, nobody vouches for it
        return ()
    return tuple(one.dump() for one in found)


def _is_valid(certificate: Any, now: datetime) -> bool:
    return bool(certificate.not_valid_before <= now <= certificate.not_valid_after)


def _name(certificate: bytes) -> str:
    from asn1crypto import x509

    return str(x509.Certificate.load(certificate).subject.human_friendly)
