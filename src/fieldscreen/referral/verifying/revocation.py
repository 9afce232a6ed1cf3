"""Revocation without a network: lists that somebody brought in as files (RFC 5280, 5).

A list counts only when the issuer of the certificate signed it. A certificate that was ever
withdrawn is refused whatever time the signature claims: the time is the signer's own word,
and a stolen key would claim an early one.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from fieldscreen.referral.verifying.report import Standing

if TYPE_CHECKING:
    from cryptography.x509 import Certificate, CertificateRevocationList


def standing_of(chain: tuple[bytes, ...], lists: tuple[bytes, ...]) -> tuple[Standing, datetime | None]:
    """Tell what *lists* say of the certificates in *chain*.

    Args:
        chain: Certificates (DER) from the trusted authority down to the signer.
        lists: Revocation lists (DER).

    Returns:
        The worst standing in the chain, and when the oldest list that was asked was made.
    """
    from cryptography.x509 import load_der_x509_certificate, load_der_x509_crl

    certificates = [load_der_x509_certificate(one) for one in chain]
    known = [load_der_x509_crl(one) for one in lists]
    if len(certificates) < _SIGNER_AND_ISSUER:
        return Standing.NO_LIST, None
    standings, made = [], []
    for issuer, certificate in pairwise(certificates):
        found = _newest(known, issuer)
        standings.append(_standing(certificate, found))
        if found is not None:
            made.append(found.last_update_utc)
    return max(standings, key=_WORSE.index), min(made, default=None)


_SIGNER_AND_ISSUER = 2
_WORSE = (Standing.GOOD, Standing.LIST_OLD, Standing.NO_LIST, Standing.REVOKED)


def _newest(lists: list[CertificateRevocationList], issuer: Certificate) -> CertificateRevocationList | None:
    from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPublicKeyTypes

    key: CertificateIssuerPublicKeyTypes = issuer.public_key()  # type: ignore[assignment]
    own = [one for one in lists if one.issuer == issuer.subject and one.is_signature_valid(key)]
    return max(own, key=lambda one: one.last_update_utc, default=None)


def _standing(certificate: Certificate, found: CertificateRevocationList | None) -> Standing:
    if found is None:
        return Standing.NO_LIST
    if found.get_revoked_certificate_by_serial_number(certificate.serial_number) is not None:
        return Standing.REVOKED
    due = found.next_update_utc
    return Standing.GOOD if due is not None and due >= datetime.now(UTC) else Standing.LIST_OLD
