"""By when what follows a referral is due, for each kind of document; all of it data, with its source.

Where no law is known that sets a delay, none is stated: the worker may set a reminder of their own.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.follow_up import ReferralFollowUp, Standing, Step
from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.domain.retention_rules import Confidence, Period, Unit


class DelayName(StrEnum):
    """What is waited for."""

    SENDING = "sending"
    COPY = "copy"
    ACKNOWLEDGEMENT = "acknowledgement"
    EVALUATION = "evaluation"
    EVALUATION_INFANT = "evaluation_infant"
    FEEDBACK = "feedback"
    OWN = "own"
    STAMP = "stamp"


class DelaysInvalidError(FieldScreenError):
    """The text of the delays cannot be used.

    Attributes:
        where: What is at fault.
    """

    def __init__(self, where: str) -> None:
        super().__init__(f"delays: {where}")
        self.where = where


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


@dataclass(frozen=True, slots=True)
class FollowUpRules:
    """What follows one kind of document.

    Attributes:
        steps: What may be noted, in the order it is expected.
        delays: By when something is due, as far as a delay is known or suggested; the worker's own, and how
            long before its end a time-stamp is renewed, always.
        without_delay: What is said where an answer is waited for and no delay is known; empty where one is.
    """

    steps: tuple[Step, ...]
    delays: Mapping[DelayName, Delay]
    without_delay: str = ""

    @property
    def has_copy(self) -> bool:
        """Tell whether a copy is sent, whose sending is a step of its own."""
        return Step.COPY_SENT in self.steps

    @property
    def has_legal_evaluation(self) -> bool:
        """Tell whether a law says by when the situation is evaluated."""
        return DelayName.EVALUATION in self.delays


Rules = Mapping[ReferralKind, FollowUpRules]


def read_rules(text: str, language: str) -> Rules:
    """Read what follows each kind of document.

    Args:
        text: The file, TOML.
        language: Language of the sentences, ``fr`` where one has no other.

    Raises:
        DelaysInvalidError: If it cannot be used, or lacks a kind.
    """
    try:
        data = tomllib.loads(text)
        always = {name: _delay(name, data[name], language) for name in (DelayName.OWN, DelayName.STAMP)}
        return {kind: _rules(data["kinds"][kind], always, language) for kind in ReferralKind}
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise DelaysInvalidError(f"{type(error).__name__}: {error}") from error


def _rules(row: Mapping[str, Any], always: Mapping[DelayName, Delay], language: str) -> FollowUpRules:
    delays = {
        DelayName(name): _delay(DelayName(name), values, language) for name, values in row["delays"].items()
    }
    words = row.get("without_delay", {"fr": ""})
    steps = tuple(Step(step) for step in row["steps"])
    if (Step.COPY_SENT in steps) is not (DelayName.COPY in delays):
        raise ValueError("a copy has a step and a delay, or neither")
    return FollowUpRules(steps, {**delays, **always}, words.get(language, words["fr"]))


def _delay(name: DelayName, row: Mapping[str, Any], language: str) -> Delay:
    return Delay(
        name,
        Period(int(row["amount"]), Unit(row["unit"])),
        Confidence(row["mark"]),
        row["source"],
        row["text"].get(language, row["text"]["fr"]),
    )


def due_of(
    follow_up: ReferralFollowUp, signed_on: date, acknowledged_on: date | None, rules: FollowUpRules
) -> Due | None:
    """Return what is due next; ``None`` when nothing is waited for by a known day.

    Args:
        follow_up: What was noted.
        signed_on: Day of the signature.
        acknowledged_on: Day the office said it arrived, noted elsewhere; ``None`` when it was not.
        rules: What follows that kind of document.
    """
    expected = _expected(follow_up, signed_on, acknowledged_on, rules)
    return min(expected, key=lambda due: due.day, default=None)


def _expected(
    follow_up: ReferralFollowUp, signed_on: date, acknowledged_on: date | None, rules: FollowUpRules
) -> Iterator[Due]:
    standing = follow_up.standing(is_acknowledged=acknowledged_on is not None)
    name, since = _awaited(follow_up, standing, signed_on, acknowledged_on)
    if name is not None and name in rules.delays:
        yield _due(rules.delays[name], since)
    # The copy is owed whatever the office answers.
    if rules.has_copy and follow_up.last(Step.COPY_SENT) is None:
        yield _due(rules.delays[DelayName.COPY], signed_on)
    if follow_up.remind_on is not None and standing not in {Standing.ANSWERED, Standing.NO_ANSWER}:
        yield _due(rules.delays[DelayName.OWN], follow_up.remind_on)
    if follow_up.stamp_until is not None:
        early = rules.delays[DelayName.STAMP]
        ahead = Period(-early.period.amount, early.period.unit)
        yield Due(early, ahead.after(UncertainDate.on(follow_up.stamp_until)).latest)


def _awaited(
    follow_up: ReferralFollowUp, standing: Standing, signed_on: date, acknowledged_on: date | None
) -> tuple[DelayName | None, date]:
    """Return what the office or the worker owes next, and since when."""
    sent, reminded = follow_up.last(Step.SENT), follow_up.last(Step.REMINDED)
    if standing is Standing.PREPARED:
        return DelayName.SENDING, signed_on
    if standing is Standing.SENT and sent is not None:
        return DelayName.ACKNOWLEDGEMENT, max(one.on for one in (sent, reminded) if one is not None)
    if standing in {Standing.ANSWERED, Standing.NO_ANSWER}:
        return None, signed_on
    heard = follow_up.last(Step.ACKNOWLEDGED)
    received = heard.on if heard else acknowledged_on or (sent.on if sent else signed_on)
    if reminded is not None and reminded.on > received:
        return DelayName.FEEDBACK, reminded.on
    return (DelayName.EVALUATION_INFANT if follow_up.has_infant else DelayName.EVALUATION), received


def _due(delay: Delay, since: date) -> Due:
    return Due(delay, delay.period.after(UncertainDate.on(since)).latest)
