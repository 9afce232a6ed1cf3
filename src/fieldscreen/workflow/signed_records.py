"""What signed referrals say: the record inside a file, and those of a chain of documents, each read once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fieldscreen.domain.disclosures import DisclosedItem, Disclosure
from fieldscreen.domain.referrals import Referral, ReferralKind, SignedDocument
from fieldscreen.referral.embedded import read_record
from fieldscreen.workflow.workplace import Workplace


@dataclass(frozen=True, slots=True)
class SaidBefore:
    """One document of a chain.

    Attributes:
        referral: The referral.
        record: What it says.
        listed: What left in it or could have left; empty for one signed before lists were kept.
    """

    referral: Referral
    record: dict[str, Any]
    listed: tuple[DisclosedItem, ...]


def record_of(workplace: Workplace, identifier: str) -> dict[str, Any]:
    """Return the record inside a signed referral, as it was signed.

    Raises:
        RecordMissing: If there is no such referral.
    """
    return read_record(workplace.vault.get(SignedDocument, identifier).content)


def completed_chain(workplace: Workplace, identifier: str) -> tuple[Referral, ...]:
    """Return a referral with those it completes, the first one first.

    Raises:
        RecordMissing: If there is no such referral.
    """
    found = [workplace.vault.get(Referral, identifier)]
    while found[0].completes:
        found.insert(0, workplace.vault.get(Referral, found[0].completes))
    return tuple(found)


def first_kind(workplace: Workplace, kind: ReferralKind, completes: str) -> ReferralKind:
    """Return the kind a referral is, or of a complement the kind of what it completes in the end."""
    if kind is ReferralKind.COMPLEMENT and completes:
        return completed_chain(workplace, completes)[0].kind
    return kind


def said_before(workplace: Workplace, identifier: str) -> tuple[SaidBefore, ...]:
    """Return what a referral and those it completes say, the first one first.

    Raises:
        RecordMissing: If there is no such referral.
    """
    chain = completed_chain(workplace, identifier)
    return tuple(
        SaidBefore(one, record_of(workplace, one.identifier), listed_in(workplace, one)) for one in chain
    )


def listed_in(workplace: Workplace, referral: Referral) -> tuple[DisclosedItem, ...]:
    """Return what left in a referral or could have left; empty for one signed before lists were kept."""
    kept = workplace.vault.find(Disclosure, referral.identifier)
    return kept.items if kept is not None else ()
