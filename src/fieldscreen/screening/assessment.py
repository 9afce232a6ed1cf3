"""The assessment: packs and answers in, readings with their reasons out.

Pure and deterministic. It never says "victim" and never gives a probability; a low level
never stands in the way of a referral (design rules 1 and 2). For a minor, and whenever the
age is in doubt, means are not needed: act and exploitation are enough (code pénal 225-4-1
II; Palermo Protocol, article 3 c). A set whose weights nobody checked, and a bundle of
clues, are read by the elements of the law instead of by arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.people import AgeStatus
from fieldscreen.screening.combining import Combination, TableReading, has_means, read_for_minor, read_table
from fieldscreen.screening.evidence import Finding
from fieldscreen.screening.exploitation import FormResult, read_forms
from fieldscreen.screening.pack_model import DimensionRole, Indicator, IndicatorPack
from fieldscreen.screening.rule import Presence, Reading, RuleResult, Weight, apply_rule, turns_alone

__all__ = [
    "Assessment",
    "Combination",
    "DimensionResult",
    "Gap",
    "IndicatorResult",
    "Level",
    "assess",
    "highest",
]


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
        rule: The rule's result; ``None`` when there is no rule, or a weight is unverified.
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
class Gap:
    """One thing nobody knows, and what knowing it could change.

    Attributes:
        code: The indicator.
        dimension: Its dimension.
        turns_dimension: Whether it alone would make its dimension positive.
        turns_level: The level it alone would lead to; ``None`` when the level would stay.
        is_covered: Whether a questionnaire of the case asks for it.
    """

    code: str
    dimension: str
    turns_dimension: bool
    turns_level: Level | None
    is_covered: bool


@dataclass(frozen=True, slots=True)
class Assessment:
    """What one pack says of one person.

    Attributes:
        pack: The pack used.
        age: What is known of the person's majority.
        dimensions: In the pack's order.
        forms: Each form of exploitation an indicator present speaks to.
        level: The level on what is known today: the case if nothing unknown is present.
        level_if_all_present: The level if every unknown indicator turned out present.
        table: Reading of the combination table, or of exploitation alone for minors.
        gaps: What is missing, what could change most first.
    """

    pack: IndicatorPack
    age: AgeStatus
    dimensions: tuple[DimensionResult, ...]
    forms: tuple[FormResult, ...]
    level: Level
    level_if_all_present: Level
    table: TableReading
    gaps: tuple[Gap, ...]

    @property
    def rule_applied(self) -> bool:
        """Tell whether the pack's weights are known, so that the rule could be applied."""
        return self.pack.weights_are_known

    @property
    def combination(self) -> str:
        """Row of the table by name, or why there is none."""
        return self.table.combination

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing unknown could change the level."""
        return self.level is self.level_if_all_present

    def having(self, presence: Presence) -> tuple[IndicatorResult, ...]:
        """Return the indicators of every dimension that are present, absent or unknown."""
        return tuple(result for dimension in self.dimensions for result in dimension.having(presence))

    @property
    def alarms(self) -> tuple[IndicatorResult, ...]:
        """Indicators present that call for somebody to act today."""
        return tuple(result for result in self.having(Presence.PRESENT) if result.indicator.is_danger)

    @property
    def one_is_enough(self) -> bool:
        """Tell whether a strong indicator of a child's case asks for an evaluation by itself."""
        strong = any(result.indicator.weight is Weight.STRONG for result in self.having(Presence.PRESENT))
        return strong and self.age.treated_as_minor


def assess(pack: IndicatorPack, findings: Mapping[str, Finding], age: AgeStatus) -> Assessment:
    """Read a person's findings with one pack.

    Args:
        pack: The pack.
        findings: By indicator code; an indicator without one counts as unknown.
        age: What is known of the person's majority; doubt counts as minor.
    """
    dimensions = tuple(_dimension(pack, item.code, findings) for item in pack.dimensions)
    members = [result for dimension in dimensions for result in dimension.indicators]
    present = _with(members, Presence.PRESENT)
    unknown = _with(members, Presence.UNKNOWN)
    now, at_best = _positives(pack, present), _positives(pack, (*present, *unknown))
    minor = age.treated_as_minor
    level = _level(pack, present, minor=minor)
    return Assessment(
        pack,
        age,
        dimensions,
        read_forms(present, unknown, minor=minor),
        level,
        _level(pack, (*present, *unknown), minor=minor),
        _table(pack, now, at_best, minor=minor),
        _gaps(pack, members, present, level, minor=minor),
    )


def highest(levels: Iterable[Level]) -> Level:
    """Return the highest of several levels; the lowest there is when there are none."""
    return max(levels, key=lambda level: level.rank, default=Level.NOTHING_PARTICULAR)


def _dimension(pack: IndicatorPack, code: str, findings: Mapping[str, Finding]) -> DimensionResult:
    members = [
        (item, findings.get(item.code) or Finding(item.code, Presence.UNKNOWN, is_covered=False))
        for item in pack.of_dimension(code)
    ]
    if not pack.weights_are_known:
        return DimensionResult(code, None, tuple(IndicatorResult(*member, False) for member in members))
    present = _weights(item for item, found in members if found.presence is Presence.PRESENT)
    unknown = _weights(item for item, found in members if found.presence is Presence.UNKNOWN)
    return DimensionResult(
        code,
        apply_rule(present, unknown),
        tuple(IndicatorResult(item, found, _turns(item, found, present)) for item, found in members),
    )


def _weights(items: Iterable[Indicator]) -> list[Weight]:
    return [item.weight for item in items if item.weight is not None]


def _turns(indicator: Indicator, finding: Finding, present: list[Weight]) -> bool:
    unknown = finding.presence is Presence.UNKNOWN
    return unknown and indicator.weight is not None and turns_alone(present, indicator.weight)


def _with(members: Iterable[IndicatorResult], presence: Presence) -> tuple[Indicator, ...]:
    return tuple(result.indicator for result in members if result.finding.presence is presence)


def _positives(pack: IndicatorPack, present: Iterable[Indicator]) -> dict[DimensionRole, bool]:
    """Return which roles the rule makes positive if exactly *present* were there."""
    if not pack.weights_are_known:
        return {}
    items = tuple(present)
    return {
        dimension.role: apply_rule(_weights(i for i in items if i.dimension == dimension.code), ()).clause
        is not None
        for dimension in pack.dimensions
    }


def _level(pack: IndicatorPack, present: tuple[Indicator, ...], *, minor: bool) -> Level:
    if any(item.is_danger for item in present):
        return Level.DANGER
    if pack.weights_are_known:
        positives = _positives(pack, present)
        exploited = positives.get(DimensionRole.EXPLOITATION, False)
        joined = exploited and (minor or has_means(positives))
    else:
        joined = any(form.converges for form in read_forms(present, (), minor=minor))
    if joined:
        return Level.CONVERGING
    return Level.VIGILANCE if present else Level.NOTHING_PARTICULAR


def _table(
    pack: IndicatorPack, now: dict[DimensionRole, bool], at_best: dict[DimensionRole, bool], *, minor: bool
) -> TableReading:
    if not pack.weights_are_known:
        return TableReading(Combination.NO_TABLE)
    return read_for_minor(now, at_best) if minor else read_table(pack.combinations, now, at_best)


_STRENGTH = {Weight.STRONG: 0, Weight.MEDIUM: 1, Weight.WEAK: 2, None: 3}


def _gaps(
    pack: IndicatorPack,
    members: list[IndicatorResult],
    present: tuple[Indicator, ...],
    level: Level,
    *,
    minor: bool,
) -> tuple[Gap, ...]:
    """Order what is unknown by how much it alone could change, then as the pack has it."""
    gaps: list[tuple[tuple[int, ...], Gap]] = []
    unknown = (result for result in members if result.finding.presence is Presence.UNKNOWN)
    for place, result in enumerate(unknown):
        item = result.indicator
        reached = _level(pack, (*present, item), minor=minor)
        turns_level = reached if reached.rank > level.rank else None
        covered = result.finding.is_covered
        order = (-reached.rank, not result.turns_dimension, not covered, _STRENGTH[item.weight], place)
        gaps.append((order, Gap(item.code, item.dimension, result.turns_dimension, turns_level, covered)))
    return tuple(gap for _, gap in sorted(gaps, key=lambda pair: pair[0]))
