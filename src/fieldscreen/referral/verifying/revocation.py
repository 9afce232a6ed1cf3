"""Revocation without a network: lists that somebody brought in as files (RFC 5280, 5).

A list counts only when the issuer of the certificate signed it. A certificate that was ever
withdrawn is refused whatever time the signature claims: the time is the signer's own word,
and a stolen key would claim an early one. So a list proves that its issuer withdrew a
certificate, and since when; it never proves that a signature was made before or after.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from fieldscreen.referral.certificate_chains import chain_above
from fieldscreen.referral.verifying.report import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cryptography.x509 import Certificate, CertificateRevocationList, RevokedCertificate

_SIGNER_AND_ISSUER = 2
_WORSE = (Standing.GOOD, Standing.LIST_OLD, Standing.NO_LIST, Standing.REVOKED)
_UNSPECIFIED = "unspecified"


@dataclass(frozen=True, slots=True)
class ListedStanding:
    """What the lists say of a chain of certificates.

    Attributes:
        standing: The worst in the chain.
        made: When the oldest list that was asked was made; ``None`` if none was.
        revoked_at: When the certificate was withdrawn; ``None`` if it was not.
        reason: Why, in the words of RFC 5280, 5.3.1, such as ``key_compromise``; empty if it was not.
    """

    standing: Standing
    made: datetime | None = None
    revoked_at: datetime | None = None
    reason: str = ""


def standing_of(chain: tuple[bytes, ...], lists: tuple[bytes, ...]) -> ListedStanding:
    """Tell what *lists* say of the certificates in *chain*.

    Args:
        chain: Certificates (DER) from the trusted authority down to the signer.
        lists: Revocation lists (DER).
    """
    from cryptography.x509 import load_der_x509_certificate, load_der_x509_crl

    certificates = [load_der_x509_certificate(one) for one in chain]
    known = [load_der_x509_crl(one) for one in lists]
    if len(certificates) < _SIGNER_AND_ISSUER:
        return ListedStanding(Standing.NO_LIST)
    said = [_standing(one, issued_lists(known, above)) for above, one in pairwise(certificates)]
    worst = max(said, key=lambda one: _WORSE.index(one.standing))
    made = min((one.made for one in said if one.made is not None), default=None)
    return ListedStanding(worst.standing, made, worst.revoked_at, worst.reason)


@dataclass(frozen=True, slots=True)
class Carried:
    """What a file brings along; whoever sent it chose it.

    Attributes:
        certificates: Certificates (DER).
        lists: Revocation lists (DER).
    """

    certificates: tuple[bytes, ...] = ()
    lists: tuple[bytes, ...] = ()


def standing_at_hand(
    path: tuple[bytes, ...], lists: tuple[bytes, ...], others: tuple[bytes, ...], carried: Carried
) -> ListedStanding:
    """Tell what is known of a certificate: good by the trusted path only, withdrawn by whatever proves it.

    A path ends at the first certificate that is trusted, and that may be the lowest itself: what its
    issuer says of it is asked all the same. A list the file brings can withdraw, and clears nothing.

    Args:
        path: Certificates (DER) from the trusted one down to the lowest.
        lists: Revocation lists (DER) at hand.
        others: Further certificates (DER) at hand, from which the issuers are looked for.
        carried: What the file brings along.
    """
    said = standing_of(path, lists)
    lowest = _loaded(path[-1:])[0]
    above = chain_above(lowest, _loaded((*path[:-1], *others, *carried.certificates)))
    wider = standing_of((*reversed(above), path[-1]), (*lists, *carried.lists))
    return wider if wider.standing is Standing.REVOKED else said


def _loaded(certificates: Iterable[bytes]) -> list[Certificate]:
    from cryptography.x509 import load_der_x509_certificate

    found = []
    for one in certificates:
        with suppress(ValueError):  # one of another kind vouches for nobody here
            found.append(load_der_x509_certificate(one))
    return found


def issued_lists(
    lists: list[CertificateRevocationList], issuer: Certificate
) -> list[CertificateRevocationList]:
    """Return those of *lists* that *issuer* signed, and may sign (RFC 5280, 6.3.3 f and g)."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPublicKeyTypes

    usages = [one.value for one in issuer.extensions if isinstance(one.value, x509.KeyUsage)]
    if not all(one.crl_sign for one in usages):
        return []
    key: CertificateIssuerPublicKeyTypes = issuer.public_key()  # type: ignore[assignment]
    return [one for one in lists if one.issuer == issuer.subject and one.is_signature_valid(key)]


def _standing(certificate: Certificate, own: list[CertificateRevocationList]) -> ListedStanding:
    withdrawn = _withdrawal(certificate, own)
    # A part of a list (changes only, some reasons only) says so in a critical extension; what it does
    # not name may still be withdrawn (RFC 5280, 5.2).
    whole = [one for one in own if not any(extension.critical for extension in one.extensions)]
    newest = max(whole, key=lambda one: one.last_update_utc, default=None)
    if withdrawn is not None:
        found, named = withdrawn
        made = found.last_update_utc
        return ListedStanding(Standing.REVOKED, made, named.revocation_date_utc, _reason(named))
    if newest is None:
        return ListedStanding(Standing.NO_LIST)
    due = newest.next_update_utc
    is_current = due is not None and due >= datetime.now(UTC)
    return ListedStanding(Standing.GOOD if is_current else Standing.LIST_OLD, newest.last_update_utc)


def _withdrawal(
    certificate: Certificate, own: list[CertificateRevocationList]
) -> tuple[CertificateRevocationList, RevokedCertificate] | None:
    """Return the newest list that names the certificate, however old it is: a withdrawal is for good."""
    for one in sorted(own, key=lambda one: one.last_update_utc, reverse=True):
        named = one.get_revoked_certificate_by_serial_number(certificate.serial_number)
        if named is not None and _reason(named) != "remove_from_crl":
            return one, named
    return None


def _reason(named: RevokedCertificate) -> str:
    from cryptography import x509

    try:
        said = named.extensions.get_extension_for_class(x509.CRLReason)
    except x509.ExtensionNotFound:
        return _UNSPECIFIED
    return said.value.reason.name
