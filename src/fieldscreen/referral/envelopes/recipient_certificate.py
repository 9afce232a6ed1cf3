"""Whether a message can be sealed for a certificate, so that its holder's mail program opens it.

RSA only: the key transport that every mail program reads (RFC 8551, 2.3; RFC 5652, 6.2.1) takes no
other key. RFC 5280, 4.2.1.3 and 4.2.1.12 for what a certificate may be used for.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from fieldscreen.referral.errors import (
    RecipientCertificateUnreadableError,
    RecipientExpiredError,
    RecipientIsAuthorityError,
    RecipientKeyKindError,
    RecipientKeyWeakError,
    RecipientNotYetValidError,
    RecipientUsageError,
)
from fieldscreen.referral.sealing.signer_certificate import key_kind

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_MOST_BYTES = 64 * 1024
_LEAST_RSA_BITS = 2048
_MOST_RSA_BITS = 8192
_MAIL_PURPOSES = {"1.3.6.1.5.5.7.3.4", "2.5.29.37.0"}
"""E-mail protection, or any."""


def recipient_certificate(content: bytes, now: datetime) -> Certificate:
    """Return a certificate (DER) for which a message can be sealed at *now* (aware).

    Raises:
        SealingRefusedError: One class for each situation, see ``referral.errors``.
    """
    from cryptography.x509 import load_der_x509_certificate

    try:
        if len(content) > _MOST_BYTES:
            raise RecipientCertificateUnreadableError
        certificate = load_der_x509_certificate(content)
        _refuse_unfit(certificate, now)
    except (ValueError, TypeError) as error:
        raise RecipientCertificateUnreadableError from error
    return certificate


def _refuse_unfit(certificate: Certificate, now: datetime) -> None:
    from cryptography import x509

    extensions = {one.oid: one.value for one in certificate.extensions}
    limits = extensions.get(x509.BasicConstraints.oid)
    if isinstance(limits, x509.BasicConstraints) and limits.ca:
        raise RecipientIsAuthorityError
    kind = key_kind(certificate)
    name, _, bits = kind.partition(" ")
    if name != "RSA":
        raise RecipientKeyKindError(kind)
    if not _LEAST_RSA_BITS <= int(bits) <= _MOST_RSA_BITS:
        raise RecipientKeyWeakError(kind)
    usage = extensions.get(x509.KeyUsage.oid)
    if isinstance(usage, x509.KeyUsage) and not usage.key_encipherment:
        raise RecipientUsageError
    purposes = extensions.get(x509.ExtendedKeyUsage.oid)
    if isinstance(purposes, x509.ExtendedKeyUsage) and _MAIL_PURPOSES.isdisjoint(
        one.dotted_string for one in purposes
    ):
        raise RecipientUsageError
    if now > certificate.not_valid_after_utc:
        raise RecipientExpiredError(certificate.not_valid_after_utc)
    if now < certificate.not_valid_before_utc:
        raise RecipientNotYetValidError(certificate.not_valid_before_utc)
