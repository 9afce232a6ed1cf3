"""The ILO/EC decision rule, read with three values.

From the "Operational indicators of trafficking in human beings" (ILO and European
Commission, 2009, WCMS_105023, page 3, known here from a secondary source: domain dossier
3.1.1). A dimension is positive if the case shows at least (a) two strong indicators, or
(b) one strong and one medium or weak, or (c) three medium, or (d) two medium and one weak.
An indicator nobody knows about is neither present nor absent: a dimension that such
indicators could still turn *cannot be told yet*.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """Strength of an indicator in its set."""

    STRONG = "S"
    MEDIUM = "M"
    WEAK = "W"


class Presence(StrEnum):
    """What the answers say of an indicator."""

    PRESENT = "present"
    ABSENT = "absent"
    UNKNOWN = "unknown"


class Reading(StrEnum):
    """What the rule says of a dimension."""

    POSITIVE = "positive"
    NOT_POSITIVE = "not_positive"
    CANNOT_TELL = "cannot_tell"


class Clause(StrEnum):
    """Which clause of the rule makes a dimension positive."""

    TWO_STRONG = "a"
    STRONG_AND_OTHER = "b"
    THREE_MEDIUM = "c"
    TWO_MEDIUM_ONE_WEAK = "d"


@dataclass(frozen=True, slots=True)
class RuleResult:
    """The rule applied to one dimension.

    Attributes:
        reading: Positive, not positive, or cannot tell yet.
        clause: The first clause that holds, in the order (a) to (d); ``None`` unless positive.
        clause_if_all_present: The clause that would hold if every unknown were present.
    """

    reading: Reading
    clause: Clause | None
    clause_if_all_present: Clause | None


def clause_met(weights: Iterable[Weight]) -> Clause | None:
    """Return the first clause, (a) to (d), that the present indicators' *weights* meet."""
    count = Counter(weights)
    strong, medium, weak = count[Weight.STRONG], count[Weight.MEDIUM], count[Weight.WEAK]
    if strong >= 2:  # noqa: PLR2004  the rule's own numbers, here and below
        return Clause.TWO_STRONG
    if strong == 1 and medium + weak >= 1:
        return Clause.STRONG_AND_OTHER
    if medium >= 3:  # noqa: PLR2004
        return Clause.THREE_MEDIUM
    if medium == 2 and weak >= 1:  # noqa: PLR2004
        return Clause.TWO_MEDIUM_ONE_WEAK
    return None


def apply_rule(present: Iterable[Weight], unknown: Iterable[Weight]) -> RuleResult:
    """Read one dimension from the weights of its present and its unknown indicators."""
    known = tuple(present)
    clause = clause_met(known)
    at_best = clause_met((*known, *unknown))
    if clause is not None:
        return RuleResult(Reading.POSITIVE, clause, at_best)
    reading = Reading.NOT_POSITIVE if at_best is None else Reading.CANNOT_TELL
    return RuleResult(reading, None, at_best)


def turns_alone(present: Iterable[Weight], candidate: Weight) -> bool:
    """Tell whether one more indicator of weight *candidate* would make the dimension positive."""
    known = tuple(present)
    return clause_met(known) is None and clause_met((*known, candidate)) is not None
