"""The assessment: packs and answers in, readings with their reasons out.

Pure and deterministic. It never says "victim" and never gives a probability; a low level
never stands in the way of a referral (design rules 1 and 2). For a minor, and whenever the
age is in doubt, means are not needed: act and exploitation are enough (code pénal 225-4-1
II; Palermo Protocol, article 3 c). Combinations follow the domain dossier, 3.1.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from fieldscreen.domain.people import AgeStatus
from fieldscreen.screening.evidence import Finding
from fieldscreen.screening.packs import Indicator, IndicatorPack
from fieldscreen.screening.rule import Presence, Reading, RuleResult, Weight, apply_rule, turns_alone

DECEPTION, COERCION, VULNERABILITY, EXPLOITATION, COERCION_THERE, VULNERABILITY_THERE = (
    "D1", "D2", "D3", "D4", "D5", "D6",
)  # fmt: skip
"""The six ILO dimensions by code; a pack with other dimensions gets no combined reading."""

_MEANS = (DECEPTION, COERCION, VULNERABILITY, COERCION_THERE, VULNERABILITY_THERE)


class Level(StrEnum):
    """The result in words that a referral may use."""

    NOTHING_PARTICULAR = "nothing_particular"
    CANNOT_TELL = "cannot_tell"
    VIGILANCE = "vigilance"
    CONVERGING = "converging"


class Combination(StrEnum):
    """Row of the published combination table (domain dossier 3.1.2) for adults."""

    NONE = "none"
    EXPLOITED = "exploited"
    DECEIVED_AND_EXPLOITED = "deceived_and_exploited"
    FORCED_LABOUR_PATTERN = "forced_labour_pattern"
    CANNOT_TELL = "cannot_tell"
    NOT_IN_TABLE = "not_in_table"


@dataclass(frozen=True, slots=True)
class IndicatorResult:
    """One indicator with what the answers say of it."""

    indicator: Indicator
    finding: Finding
    turns_dimension: bool


@dataclass(frozen=True, slots=True)
class DimensionResult:
    """One dimension with its reasons.

    Attributes:
        code: The dimension.
        rule: The rule's result; ``None`` when a weight is unverified and the rule is off.
        indicators: Every indicator of the dimension, in the pack's order.
    """

    code: str
    rule: RuleResult | None
    indicators: tuple[IndicatorResult, ...]

    def having(self, presence: Presence) -> tuple[IndicatorResult, ...]:
        """Return the indicators that are present, absent or unknown."""
        return tuple(result for result in self.indicators if result.finding.presence is presence)

    @property
    def reading(self) -> Reading:
        """The dimension's reading; *cannot tell* while the rule is off."""
        return self.rule.reading if self.rule else Reading.CANNOT_TELL


@dataclass(frozen=True, slots=True)
class Assessment:
    """What one pack says of one person.

    Attributes:
        pack: The pack used.
        age: What is known of the person's majority.
        dimensions: In the pack's order.
        level: The level on what is known today.
        level_if_all_present: The level if every unknown indicator turned out present.
        combination: Row of the table for adults; ``NOT_IN_TABLE`` for minors.
    """

    pack: IndicatorPack
    age: AgeStatus
    dimensions: tuple[DimensionResult, ...]
    level: Level
    level_if_all_present: Level
    combination: Combination

    @property
    def rule_applied(self) -> bool:
        """Tell whether the pack's weights are known, so that the rule could be applied."""
        return self.pack.weights_are_known


def assess(pack: IndicatorPack, findings: Mapping[str, Finding], age: AgeStatus) -> Assessment:
    """Read a person's findings with one pack.

    Args:
        pack: The pack.
        findings: By indicator code; an indicator without one counts as unknown.
        age: What is known of the person's majority; doubt counts as minor.
    """
    dimensions = tuple(_dimension(pack, item.code, findings) for item in pack.dimensions)
    now = {item.code: item.reading is Reading.POSITIVE for item in dimensions}
    at_best = {item.code: _could_be_positive(item) for item in dimensions}
    minor = age.treated_as_minor
    best = _level(at_best, some=_some(dimensions, Presence.PRESENT, Presence.UNKNOWN), minor=minor)
    level = _level(now, some=_some(dimensions, Presence.PRESENT), minor=minor)
    if level is Level.NOTHING_PARTICULAR is not best:
        level = Level.CANNOT_TELL
    combination = Combination.NOT_IN_TABLE if minor else _combination_or_doubt(now, at_best)
    return Assessment(pack, age, dimensions, level, best, combination)


def _dimension(pack: IndicatorPack, code: str, findings: Mapping[str, Finding]) -> DimensionResult:
    members = [
        (item, findings.get(item.code) or Finding(item.code, Presence.UNKNOWN, is_covered=False))
        for item in pack.of_dimension(code)
    ]
    if not pack.weights_are_known:
        return DimensionResult(code, None, tuple(IndicatorResult(*member, False) for member in members))
    present = _weights(members, Presence.PRESENT)
    rule = apply_rule(present, _weights(members, Presence.UNKNOWN))
    return DimensionResult(
        code,
        rule,
        tuple(IndicatorResult(item, found, _turns(item, found, present)) for item, found in members),
    )


def _weights(members: list[tuple[Indicator, Finding]], presence: Presence) -> list[Weight]:
    return [item.weight for item, found in members if found.presence is presence and item.weight is not None]


def _turns(indicator: Indicator, finding: Finding, present: list[Weight]) -> bool:
    unknown = finding.presence is Presence.UNKNOWN and indicator.weight is not None
    return unknown and indicator.weight is not None and turns_alone(present, indicator.weight)


def _could_be_positive(result: DimensionResult) -> bool:
    if result.rule is None:  # the rule is off: nobody can say that it could not be
        return bool(result.having(Presence.PRESENT) or result.having(Presence.UNKNOWN))
    return result.rule.clause_if_all_present is not None


def _some(dimensions: tuple[DimensionResult, ...], *wanted: Presence) -> bool:
    return any(item.finding.presence in wanted for result in dimensions for item in result.indicators)


def _level(positive: Mapping[str, bool], *, some: bool, minor: bool) -> Level:
    exploited = positive.get(EXPLOITATION, False)
    if exploited and (minor or any(positive.get(code, False) for code in _MEANS)):
        return Level.CONVERGING
    return Level.VIGILANCE if some else Level.NOTHING_PARTICULAR


def _combination_or_doubt(now: Mapping[str, bool], at_best: Mapping[str, bool]) -> Combination:
    """Read the table only where nothing unknown could lead to another row."""
    row = _combination(now)
    settled = row is Combination.FORCED_LABOUR_PATTERN or row is _combination(at_best)
    return row if settled else Combination.CANNOT_TELL


def _combination(positive: Mapping[str, bool]) -> Combination:
    deceived, coerced = positive.get(DECEPTION, False), positive.get(COERCION, False)
    exploited, held = positive.get(EXPLOITATION, False), positive.get(COERCION_THERE, False)
    if exploited and held and (deceived or coerced):
        return Combination.FORCED_LABOUR_PATTERN
    if exploited and deceived and not held:
        return Combination.DECEIVED_AND_EXPLOITED
    if exploited and not any(positive.get(code, False) for code in _MEANS):
        return Combination.EXPLOITED
    return Combination.NONE if not (exploited or deceived or coerced or held) else Combination.NOT_IN_TABLE
