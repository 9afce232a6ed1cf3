"""Time-stamps of signed referrals: one that was asked for, and a file that carries one.

An authority answers for the very bytes it was asked about, so these are kept until its answer comes back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class StampRequest:
    """A time-stamp that was asked for and has not come back.

    Attributes:
        identifier: That of the referral, and ``:stamp``.
        content: The bytes the file will have, zeros where the stamp goes.
        nonce: The number the answer must repeat, hexadecimal.
        asked_at: The laptop's clock when the request was made (aware).
        is_countersigned: Whether the manager's signature is in these bytes too.
        policy: Policy that was asked for, an object identifier; empty for whatever the authority has.
    """

    identifier: str
    content: bytes = field(repr=False)
    nonce: str
    asked_at: datetime
    is_countersigned: bool = False
    policy: str = ""


@dataclass(frozen=True, slots=True)
class StampedDocument:
    """The file of a referral with its time-stamp; the file as it was signed stays beside it.

    Attributes:
        identifier: Identifier of the referral; of a renewal, see :func:`stamped_identifier`.
        file_name: Neutral name it is saved under.
        content: The stamped PDF.
        authority: Name in the certificate of the authority; whether to trust it is for whoever verifies.
        stated: The moment the authority states (aware).
        is_countersigned: Whether the manager's signature is under the stamp too.
        until: When the authority's certificate ends (aware); ``None`` where that was not kept.
    """

    identifier: str
    file_name: str
    content: bytes = field(repr=False)
    authority: str
    stated: datetime
    is_countersigned: bool = False
    until: datetime | None = None


def stamped_identifier(referral: str, number: int) -> str:
    """Return the identifier of the file of a referral with its stamp of that number, from 1."""
    return referral if number == 1 else f"{referral}:stamp:{number}"


def request_identifier(referral: str) -> str:
    """Return the identifier of the request for a referral's time-stamp."""
    return f"{referral}:stamp"
