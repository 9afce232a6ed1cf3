"""What a worker decides before a referral is written, and what is still missing. No widgets."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from fieldscreen.domain.referrals import (
    Agreement,
    AgreementStatus,
    ParentsInformation,
    ParentsInformed,
    ReferralKind,
    Urgency,
)
from fieldscreen.domain.workers import Recipient
from fieldscreen.workflow.referring import ReferralChoices


class Gap(StrEnum):
    """What must or should still be said, in the order of the page."""

    RECIPIENT = "recipient"
    COPY = "copy"
    URGENCY_REASON = "urgency_reason"
    PARENTS_DETAILS = "parents_details"
    AGREEMENT = "agreement"
    AGREEMENT_DETAILS = "agreement_details"


@dataclass(frozen=True, slots=True)
class ChoiceEntries:
    """What was typed.

    Attributes:
        recipient: The office.
        urgency: How soon somebody must act.
        urgency_reason: Why.
        parents: Whether the parents were told.
        parents_details: When and how, or why not.
        actions_taken: What was already done.
        language: Language of the document's own sentences.
        kind: Which document.
        agreement: What the person concerned said to it.
        copy_to: The office that gets a copy.
        completes: Identifier of the referral a complement completes.
        asks_the_person: Whether the person's agreement counts, and not what the parents were told.
        needs_agreement: Whether nothing may leave without it.
    """

    recipient: Recipient
    urgency: Urgency
    urgency_reason: str
    parents: ParentsInformed
    parents_details: str
    actions_taken: str
    language: str
    kind: ReferralKind = ReferralKind.INFORMATION_PREOCCUPANTE
    agreement: Agreement = field(default_factory=Agreement)
    copy_to: Recipient | None = None
    completes: str = ""
    asks_the_person: bool = False
    needs_agreement: bool = False

    def gaps(self) -> tuple[Gap, ...]:
        """Return what keeps the pages from being made.

        The law asks for a reason when parents are not told because telling them would be
        contrary to the child's interest (CASF L226-2-1; domain dossier 1.2).
        """
        found = []
        if not self.recipient.name.strip():
            found.append(Gap.RECIPIENT)
        is_to_prosecutor = self.kind is ReferralKind.SIGNALEMENT
        if is_to_prosecutor and not (self.copy_to and self.copy_to.name.strip()):
            found.append(Gap.COPY)
        if self.urgency is Urgency.IMMEDIATE and not self.urgency_reason.strip():
            found.append(Gap.URGENCY_REASON)
        return (*found, *(self._agreement_gaps() if self.asks_the_person else self._parents_gaps()))

    def _parents_gaps(self) -> tuple[Gap, ...]:
        untold = self.parents is ParentsInformed.NO_CONTRARY_TO_INTEREST
        return (Gap.PARENTS_DETAILS,) if untold and not self.parents_details.strip() else ()

    def _agreement_gaps(self) -> tuple[Gap, ...]:
        if self.agreement.status is AgreementStatus.GIVEN:
            return ()
        if self.needs_agreement:
            return (Gap.AGREEMENT,)
        return () if self.agreement.details.strip() else (Gap.AGREEMENT_DETAILS,)

    def choices(self) -> ReferralChoices:
        """Return the choices as the use case wants them."""
        return ReferralChoices(
            self.recipient,
            self.urgency,
            self.urgency_reason.strip(),
            ParentsInformation(self.parents, self.parents_details.strip()),
            self.actions_taken.strip(),
            self.language,
            kind=self.kind,
            agreement=Agreement(self.agreement.status, self.agreement.details.strip()),
            copy_to=self.copy_to if self.copy_to and self.copy_to.name.strip() else None,
            completes=self.completes,
        )
