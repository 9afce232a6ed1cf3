"""The rules of retention: dated, sourced data that an organisation may shorten.

A period is counted in days or in months, never guessed from one to the other. Lengthening
a rule needs a written reason and stops where the rule says so; shortening needs nothing.
Where the text of the rules lies is the caller's business.
"""

from __future__ import annotations

import tomllib
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from fieldscreen.domain.dates import Precision, UncertainDate
from fieldscreen.domain.errors import FieldScreenError

E = TypeVar("E", bound=StrEnum)
_MONTHS_IN_YEAR = 12


class RuleName(StrEnum):
    """Which rule."""

    UNSENT = "unsent"
    ACKNOWLEDGED = "acknowledged"
    CEILING = "ceiling"


class Clock(StrEnum):
    """What a period is counted from."""

    LAST_WRITTEN = "last_written"
    ACKNOWLEDGED = "acknowledged"
    LAST_CONTACT = "last_contact"


class Unit(StrEnum):
    """What a period is counted in."""

    DAYS = "days"
    MONTHS = "months"


class Confidence(StrEnum):
    """How sure a rule's figure is."""

    SUGGESTION = "suggestion"
    TO_CHECK = "to_check"
    VERIFIED = "verified"


class RulesInvalidError(FieldScreenError):
    """The text of the rules cannot be used.

    Attributes:
        where: Table or key of the fault.
        why: What is wrong with it.
    """

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"retention rules: {where}: {why}")
        self.where = where
        self.why = why


class PeriodRefusedError(FieldScreenError):
    """An organisation may not choose that period.

    Attributes:
        rule: The rule.
        most: Longest period it may have in the rule's unit; ``None`` when only a positive number is wanted.
    """

    def __init__(self, rule: RuleName, most: int | None) -> None:
        super().__init__(f"period of {rule} refused (at most {most})")
        self.rule = rule
        self.most = most


class LongerNeedsReasonError(FieldScreenError):
    """A period longer than the suggested one needs a written reason.

    Attributes:
        rule: The rule.
    """

    def __init__(self, rule: RuleName) -> None:
        super().__init__(f"no reason was written to lengthen {rule}")
        self.rule = rule


@dataclass(frozen=True, slots=True)
class Period:
    """A number of days, or of months as the calendar has them."""

    amount: int
    unit: Unit

    def after(self, start: UncertainDate) -> UncertainDate:
        """Return the end of the period, exactly as uncertain as its start."""
        first, last = self._after_day(start.earliest), self._after_day(start.latest)
        if start.is_exact:
            return UncertainDate.on(first)
        mark = start.qualifier.value
        if start.precision is Precision.DAY:
            return UncertainDate.parse(f"{first.isoformat()}{mark}")
        return UncertainDate.parse(f"{first.isoformat()}{mark}/{last.isoformat()}{mark}")

    def _after_day(self, day: date) -> date:
        """Count from one day; a month that lacks the day ends on its last (code de procédure civile, 641)."""
        try:
            if self.unit is Unit.DAYS:
                return day + timedelta(days=self.amount)
            months = day.year * _MONTHS_IN_YEAR + day.month - 1 + self.amount
            year, month = divmod(months, _MONTHS_IN_YEAR)
            return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
        except (OverflowError, ValueError):
            return date.max


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """One rule.

    Attributes:
        name: Which.
        clock: What it is counted from.
        period: How long.
        most: The longest an organisation may choose; ``None`` for any length, with a reason.
        warning: When to say "soon", counted from the start; ``None`` for never.
        titles: Its name, by language.
        texts: What it is for, by language.
        source: Where the figure comes from.
        mark: How sure the figure is.
        reason: Why the organisation lengthened it; empty when it did not.
    """

    name: RuleName
    clock: Clock
    period: Period
    most: Period | None
    warning: Period | None
    titles: Mapping[str, str]
    texts: Mapping[str, str]
    source: str
    mark: Confidence
    reason: str = ""

    def warns(self, start: UncertainDate, today: date) -> bool:
        """Tell whether the warning's day has come."""
        return self.warning is not None and today >= self.warning.after(start).latest


@dataclass(frozen=True, slots=True)
class RetentionRules:
    """A dated set of rules.

    Attributes:
        identifier: Name of the set.
        version: Its version.
        dated: Its date.
        status: How sure it is as a whole, by language.
        rules: One of each name.
    """

    identifier: str
    version: str
    dated: date
    status: Mapping[str, str]
    rules: tuple[RetentionRule, ...]

    @property
    def reference(self) -> str:
        """The set as ``identifier@version``."""
        return f"{self.identifier}@{self.version}"

    def of(self, name: RuleName) -> RetentionRule:
        """Return one rule."""
        return next(rule for rule in self.rules if rule.name is name)


@dataclass(frozen=True, slots=True)
class PeriodChoice:
    """An organisation's own period for one rule.

    Attributes:
        rule: Which rule.
        amount: How long, in the rule's unit.
        reason: Why it is longer than suggested; may be empty when it is not.
        at: When this was decided.
        by: Name of the worker who entered it.
    """

    rule: RuleName
    amount: int
    reason: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class RetentionSettings:
    """The periods an organisation chose, oldest first; of each rule the last one counts.

    Attributes:
        identifier: Always the same: a vault has one.
        choices: Every choice ever made, so that a lengthening stays explained.
    """

    identifier: str
    choices: tuple[PeriodChoice, ...] = ()


def chosen(rules: RetentionRules, choices: Iterable[PeriodChoice]) -> RetentionRules:
    """Return *rules* with an organisation's own periods.

    A choice that newer rules no longer allow is passed over, so that a case is never kept
    longer than the rules of the day say.
    """
    shipped = rules
    for choice in choices:
        try:
            check_choice(shipped, choice)
        except (PeriodRefusedError, LongerNeedsReasonError):
            continue
        rule = rules.of(choice.rule)
        period = Period(choice.amount, rule.period.unit)
        warning = shipped.of(choice.rule).warning
        if warning is not None and warning.amount > choice.amount:
            warning = period
        fresh = replace(rule, period=period, warning=warning, reason=choice.reason)
        rules = replace(rules, rules=tuple(fresh if one.name is rule.name else one for one in rules.rules))
    return rules


def check_choice(rules: RetentionRules, choice: PeriodChoice) -> None:
    """Make sure that an organisation may choose this period.

    Args:
        rules: The rules as shipped.
        choice: What was chosen.

    Raises:
        PeriodRefusedError: If it is not positive, or longer than the rule allows at all.
        LongerNeedsReasonError: If it is longer than suggested and no reason was written.
    """
    rule = rules.of(choice.rule)
    most = rule.most.amount if rule.most else None
    if choice.amount < 1 or choice.amount > (most or _LONGEST_AMOUNT):
        raise PeriodRefusedError(choice.rule, most)
    if choice.amount > rule.period.amount and not choice.reason.strip():
        raise LongerNeedsReasonError(choice.rule)


_LONGEST_AMOUNT = 1200
"""A hundred years of months; more is a slip of the finger."""


def read_rules(text: str) -> RetentionRules:
    """Read a set of rules from TOML.

    Raises:
        RulesInvalidError: If something is missing or of another form.
    """
    try:
        data = tomllib.loads(text)["rules"]
        read = tuple(_rule(name, data[name.value]) for name in RuleName)
        return RetentionRules(
            str(data["id"]),
            str(data["version"]),
            _day(data["date"]),
            _texts(data["status"], "rules.status"),
            read,
        )
    except tomllib.TOMLDecodeError as error:
        raise RulesInvalidError("file", str(error)) from error
    except KeyError as error:
        raise RulesInvalidError(str(error.args[0]), "is missing") from error


def _rule(name: RuleName, row: Mapping[str, Any]) -> RetentionRule:
    where = f"rules.{name}"
    unit = _member(Unit, row["unit"], where)

    def period(key: str) -> Period | None:
        return _period(row[key], unit, f"{where}.{key}") if key in row else None

    return RetentionRule(
        name,
        _member(Clock, row["clock"], where),
        _period(row["amount"], unit, f"{where}.amount"),
        period("most"),
        period("warning"),
        _texts(row["title"], f"{where}.title"),
        _texts(row["text"], f"{where}.text"),
        str(row["source"]),
        _member(Confidence, row["mark"], where),
    )


def _period(value: object, unit: Unit, where: str) -> Period:
    if type(value) is not int or value < 1:
        raise RulesInvalidError(where, "is not a positive whole number")
    return Period(value, unit)


def _member(kind: type[E], value: object, where: str) -> E:
    try:
        return kind(str(value))
    except ValueError as error:
        raise RulesInvalidError(where, f"unknown {kind.__name__.lower()} {value!r}") from error


def _day(value: object) -> date:
    if type(value) is not date:
        raise RulesInvalidError("rules.date", "is not a date")
    return value


def _texts(value: object, where: str) -> Mapping[str, str]:
    if not isinstance(value, dict) or "fr" not in value or not all(map(str, value.values())):
        raise RulesInvalidError(where, "needs a table of texts with at least 'fr'")
    return {str(language): str(words) for language, words in value.items()}
