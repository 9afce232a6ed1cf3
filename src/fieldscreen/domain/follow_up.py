"""What became of a referral: sent, acknowledged, evaluated, answered.

Nothing here is proof: it is what the worker noted. By when the next is due is ``follow_up_rules``. A
signed referral is never changed by any of this.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from fieldscreen.domain.directory import Channel
from fieldscreen.domain.people import Person, Role

INFANT_UNDER_YEARS = 2
"""Age below which the evaluation is quicker (CASF D226-2-4)."""

_CHILDREN = frozenset({Role.CHILD, Role.SIBLING, Role.OTHER_CHILD})


class Step(StrEnum):
    """What happened."""

    SENT = "sent"
    COPY_SENT = "copy_sent"
    ACKNOWLEDGED = "acknowledged"
    IN_EVALUATION = "in_evaluation"
    REMINDED = "reminded"
    ANSWERED = "answered"
    NO_ANSWER = "no_answer"


_BESIDE = frozenset({Step.COPY_SENT, Step.REMINDED})
"""Steps after which a referral stands where it stood."""


class Standing(StrEnum):
    """Where a referral stands."""

    PREPARED = "prepared"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    IN_EVALUATION = "in_evaluation"
    ANSWERED = "answered"
    NO_ANSWER = "no_answer"


class HeardBy(StrEnum):
    """How an office said that a referral arrived."""

    SLIP = "slip"
    MAIL = "mail"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class FollowedStep:
    """One thing that happened to a referral.

    Attributes:
        step: What.
        on: The day.
        recorded_at: When it was noted (aware, UTC).
        by: Name of the worker who noted it.
        channel: By what way it, or its copy, was sent; ``None`` for another step.
        heard: How the office said that it arrived; ``None`` for another step.
        note: A few words; empty for none.
    """

    step: Step
    on: date
    recorded_at: datetime
    by: str
    channel: Channel | None = None
    heard: HeardBy | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReferralFollowUp:
    """What was noted about one referral.

    Attributes:
        identifier: Identifier of the referral.
        steps: What happened, as it was noted.
        has_infant: Whether a child under two was, or may have been, in the case when it was sent.
        remind_on: Day the worker wants to be reminded of it; ``None`` for none.
        stamp_until: Last day on which its time-stamp proves its time; ``None`` without one.
    """

    identifier: str
    steps: tuple[FollowedStep, ...] = ()
    has_infant: bool = False
    remind_on: date | None = None
    stamp_until: date | None = None

    def last(self, *steps: Step) -> FollowedStep | None:
        """Return the last of some steps that was noted; ``None`` for none."""
        return next((one for one in reversed(self.steps) if one.step in steps), None)

    def standing(self, *, is_acknowledged: bool = False) -> Standing:
        """Return where the referral stands.

        Args:
            is_acknowledged: Whether an acknowledgement was noted elsewhere in the case.
        """
        last = self.last(*(step for step in Step if step not in _BESIDE))
        noted = Standing(last.step.value) if last else Standing.PREPARED
        if is_acknowledged and noted in {Standing.PREPARED, Standing.SENT}:
            return Standing.ACKNOWLEDGED
        return noted


def has_infant(persons: tuple[Person, ...], day: date) -> bool:
    """Tell whether one of the children is, or may be, under two on *day*; an unknown age is not."""
    return any(
        one.role in _CHILDREN and one.born is not None and one.born.age_on(day)[0] < INFANT_UNDER_YEARS
        for one in persons
    )
