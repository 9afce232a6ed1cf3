"""What became of a referral: sent, acknowledged, evaluated, answered; and by when the next is due.

Nothing here is proof: it is what the worker noted. The delays are data, each with the article or
the reason it comes from. A signed referral is never changed by any of this.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.directory import Channel
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.retention_rules import Confidence, Period, Unit

INFANT_UNDER_YEARS = 2
"""Age below which the evaluation is quicker (CASF D226-2-4)."""

_CHILDREN = frozenset({Role.CHILD, Role.SIBLING, Role.OTHER_CHILD})


class Step(StrEnum):
    """What happened."""

    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    IN_EVALUATION = "in_evaluation"
    REMINDED = "reminded"
    ANSWERED = "answered"
    NO_ANSWER = "no_answer"


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


class DelayName(StrEnum):
    """What is waited for."""

    SENDING = "sending"
    ACKNOWLEDGEMENT = "acknowledgement"
    EVALUATION = "evaluation"
    EVALUATION_INFANT = "evaluation_infant"
    FEEDBACK = "feedback"


class DelaysInvalidError(FieldScreenError):
    """The text of the delays cannot be used.

    Attributes:
        where: What is at fault.
    """

    def __init__(self, where: str) -> None:
        super().__init__(f"delays: {where}")
        self.where = where


@dataclass(frozen=True, slots=True)
class FollowedStep:
    """One thing that happened to a referral.

    Attributes:
        step: What.
        on: The day.
        recorded_at: When it was noted (aware, UTC).
        by: Name of the worker who noted it.
        channel: By what way it was sent; ``None`` for another step.
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
    """

    identifier: str
    steps: tuple[FollowedStep, ...] = ()
    has_infant: bool = False

    def last(self, *steps: Step) -> FollowedStep | None:
        """Return the last of some steps that was noted; ``None`` for none."""
        return next((one for one in reversed(self.steps) if one.step in steps), None)

    def standing(self, *, is_acknowledged: bool = False) -> Standing:
        """Return where the referral stands.

        Args:
            is_acknowledged: Whether an acknowledgement was noted elsewhere in the case.
        """
        last = self.last(*(step for step in Step if step is not Step.REMINDED))
        noted = Standing(last.step.value) if last else Standing.PREPARED
        if is_acknowledged and noted in {Standing.PREPARED, Standing.SENT}:
            return Standing.ACKNOWLEDGED
        return noted


@dataclass(frozen=True, slots=True)
class Delay:
    """By when something is due.

    Attributes:
        name: What is waited for.
        period: How long.
        mark: How sure the figure is.
        source: The article, or why this figure.
        text: The rule in a sentence.
    """

    name: DelayName
    period: Period
    mark: Confidence
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Due:
    """What comes next for a referral.

    Attributes:
        delay: The rule.
        day: Last day within it.
    """

    delay: Delay
    day: date

    def is_over(self, today: date) -> bool:
        """Tell whether the day has passed."""
        return today > self.day


Delays = Mapping[DelayName, Delay]


def read_delays(text: str, language: str) -> Delays:
    """Read the delays.

    Args:
        text: The file, TOML.
        language: Language of the sentences, ``fr`` where one has no other.

    Raises:
        DelaysInvalidError: If it cannot be used, or lacks one.
    """
    try:
        rows = tomllib.loads(text)["delays"]
        return {
            name: Delay(
                name,
                Period(int(rows[name]["amount"]), Unit(rows[name]["unit"])),
                Confidence(rows[name]["mark"]),
                rows[name]["source"],
                rows[name]["text"].get(language, rows[name]["text"]["fr"]),
            )
            for name in DelayName
        }
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise DelaysInvalidError(f"{type(error).__name__}: {error}") from error


def due_of(
    follow_up: ReferralFollowUp, signed_on: date, acknowledged_on: date | None, delays: Delays
) -> Due | None:
    """Return what is due next; ``None`` once it was answered, or nothing more is waited for.

    Args:
        follow_up: What was noted.
        signed_on: Day of the signature.
        acknowledged_on: Day the office said it arrived, noted elsewhere; ``None`` when it was not.
        delays: The rules.
    """
    standing = follow_up.standing(is_acknowledged=acknowledged_on is not None)
    sent, reminded = follow_up.last(Step.SENT), follow_up.last(Step.REMINDED)
    if standing is Standing.PREPARED:
        return _due(delays[DelayName.SENDING], signed_on)
    if standing is Standing.SENT and sent is not None:
        waited = [one.on for one in (sent, reminded) if one is not None]
        return _due(delays[DelayName.ACKNOWLEDGEMENT], max(waited))
    if standing in {Standing.ANSWERED, Standing.NO_ANSWER}:
        return None
    heard = follow_up.last(Step.ACKNOWLEDGED)
    received = heard.on if heard else acknowledged_on or (sent.on if sent else signed_on)
    if reminded is not None and reminded.on > received:
        return _due(delays[DelayName.FEEDBACK], reminded.on)
    infant = follow_up.has_infant
    return _due(delays[DelayName.EVALUATION_INFANT if infant else DelayName.EVALUATION], received)


def has_infant(persons: tuple[Person, ...], day: date) -> bool:
    """Tell whether one of the children is, or may be, under two on *day*; an unknown age is not."""
    return any(
        one.role in _CHILDREN and one.born is not None and one.born.age_on(day)[0] < INFANT_UNDER_YEARS
        for one in persons
    )


def _due(delay: Delay, since: date) -> Due:
    return Due(delay, delay.period.after(UncertainDate.on(since)).latest)
