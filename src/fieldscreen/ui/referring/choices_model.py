"""What a worker decides before a referral is written, and what is still missing. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fieldscreen.domain.referrals import ParentsInformation, ParentsInformed, Urgency
from fieldscreen.domain.workers import Recipient
from fieldscreen.workflow.referring import ReferralChoices


class Gap(StrEnum):
    """What must or should still be said, in the order of the page."""

    RECIPIENT = "recipient"
    URGENCY_REASON = "urgency_reason"
    PARENTS_DETAILS = "parents_details"


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
    """

    recipient: Recipient
    urgency: Urgency
    urgency_reason: str
    parents: ParentsInformed
    parents_details: str
    actions_taken: str
    language: str

    def gaps(self) -> tuple[Gap, ...]:
        """Return what keeps the pages from being made.

        The law asks for a reason when parents are not told because telling them would be
        contrary to the child's interest (CASF L226-2-1; domain dossier 1.2).
        """
        found = []
        if not self.recipient.name.strip():
            found.append(Gap.RECIPIENT)
        if self.urgency is Urgency.IMMEDIATE and not self.urgency_reason.strip():
            found.append(Gap.URGENCY_REASON)
        untold = self.parents is ParentsInformed.NO_CONTRARY_TO_INTEREST
        if untold and not self.parents_details.strip():
            found.append(Gap.PARENTS_DETAILS)
        return tuple(found)

    def choices(self) -> ReferralChoices:
        """Return the choices as the use case wants them."""
        return ReferralChoices(
            self.recipient,
            self.urgency,
            self.urgency_reason.strip(),
            ParentsInformation(self.parents, self.parents_details.strip()),
            self.actions_taken.strip(),
            self.language,
        )
