"""Which documents a worker may choose from, with what the guidance says of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from fieldscreen.domain.referrals import Referral, ReferralKind, is_about_an_adult
from fieldscreen.screening.guiding import RailLine
from fieldscreen.workflow.referring import ReferralStart
from fieldscreen.workflow.signed_records import completed_chain
from fieldscreen.workflow.workplace import Workplace

_RAILS = {
    ReferralKind.INFORMATION_PREOCCUPANTE: "information_preoccupante",
    ReferralKind.SIGNALEMENT: "signalement",
    ReferralKind.VULNERABLE_ADULT: "vulnerable_adult",
}


@dataclass(frozen=True, slots=True)
class OfferedKinds:
    """What a worker may choose from.

    Attributes:
        ways: When each document is for, to whom, with or without consent; those that fit the age first,
            and the one without an official form after the others.
        is_adult: Whether the person concerned is an adult beyond doubt.
        completed: The referral a complement completes; ``None`` when none is begun.
        completed_kind: What that one is in the end.
        completed_at: When it was signed.
        prosecutor_called_at: When the duty prosecutor was last called; ``None`` for never.
    """

    ways: Mapping[ReferralKind, RailLine]
    is_adult: bool = False
    completed: Referral | None = None
    completed_kind: ReferralKind = ReferralKind.INFORMATION_PREOCCUPANTE
    completed_at: datetime | None = None
    prosecutor_called_at: datetime | None = None

    def fits(self, kind: ReferralKind) -> bool:
        """Tell whether a document is for a person of that age; a complement and the MNIOP are for both."""
        for_adults = kind is ReferralKind.VULNERABLE_ADULT
        is_for_both = is_about_an_adult(kind, is_adult=True) is not is_about_an_adult(kind, is_adult=False)
        return is_for_both or for_adults is self.is_adult

    def asks_the_person(self, kind: ReferralKind) -> bool:
        """Tell whether the person's own agreement is noted in place of what the parents were told."""
        told = self.completed_kind if kind is ReferralKind.COMPLEMENT else kind
        return is_about_an_adult(told, is_adult=self.is_adult)

    def needs_agreement(self, kind: ReferralKind) -> bool:
        """Tell whether nothing may leave without that agreement."""
        told = self.completed_kind if kind is ReferralKind.COMPLEMENT else kind
        return told is ReferralKind.MNIOP and self.is_adult


def offered_kinds(workplace: Workplace, start: ReferralStart, language: str) -> OfferedKinds:
    """Return the documents to choose from for a referral that is begun.

    Raises:
        RecordMissing: If the referral it completes is not there.
    """
    rails = {rail.identifier: rail for rail in workplace.content.teller(language).ways()}
    mechanism = "mniop_adult" if start.is_adult else "mniop_minor"
    named = {**_RAILS, ReferralKind.MNIOP: mechanism}
    offered = OfferedKinds({}, is_adult=start.is_adult, prosecutor_called_at=start.prosecutor_called_at)
    order = sorted(
        (kind for kind in ReferralKind if kind in named),
        key=lambda kind: (not offered.fits(kind), kind is ReferralKind.MNIOP),
    )
    ways = {kind: rails[named[kind]] for kind in order if named[kind] in rails}
    chain = completed_chain(workplace, start.choices.completes) if start.choices.completes else ()
    return OfferedKinds(
        ways,
        start.is_adult,
        chain[-1] if chain else None,
        chain[0].kind if chain else ReferralKind.INFORMATION_PREOCCUPANTE,
        workplace.local(chain[-1].signed_at) if chain else None,
        start.prosecutor_called_at,
    )
