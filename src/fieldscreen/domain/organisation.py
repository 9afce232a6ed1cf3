"""What an organisation sets for all its workers, in one signed file.

It says how the organisation is named and reached, whether its staff are bound by professional
secrecy, where referrals usually go, how soon a vault locks at the latest, and which languages the
window offers. It holds nothing of any case and nothing of any worker.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from fieldscreen.domain.workers import Recipient, Secrecy

ORGANISATION_PURPOSE = "organisation settings"
"""What the signature of the file is bound to."""

ORGANISATION_RECORD = "organisation"
"""Identifier of the one record a vault keeps of it."""


@dataclass(frozen=True, slots=True)
class OrganisationSettings:
    """What the file sets; whatever it leaves out, the worker decides.

    Attributes:
        name: Name of the organisation, as it stands in the head of a referral.
        version: Version of the settings, numbers with dots.
        dated: Day they were decided.
        address: Postal address, lines separated by newlines; empty when not set.
        phone: Telephone of the organisation; empty when not set.
        secrecy: Whether the staff are bound by professional secrecy; ``None`` when not set.
        recipient: Office referrals usually go to; ``None`` when not set.
        idle_min: Minutes after which a vault locks at the latest; ``None`` when not set.
        languages: Languages the window offers, BCP 47 tags; empty when not set.
        authorities: Certificates (DER) of authorities that verifications trust; empty when not set.
    """

    name: str
    version: str
    dated: date
    address: str = ""
    phone: str = ""
    secrecy: Secrecy | None = None
    recipient: Recipient | None = None
    idle_min: int | None = None
    languages: tuple[str, ...] = ()
    authorities: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganisationFile:
    """The signed file as a vault keeps it.

    Attributes:
        identifier: Always :data:`ORGANISATION_RECORD`.
        statement: What was signed: the settings, TOML, UTF-8.
        signature: ECDSA signature (DER) over the statement.
        certificate: The signer's X.509 certificate, DER.
        imported_at: When it came in (aware, UTC).
    """

    identifier: str
    statement: bytes
    signature: bytes
    certificate: bytes
    imported_at: datetime
