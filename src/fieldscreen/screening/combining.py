"""The combination table: what the dimensions of one pack say together (domain dossier 3.1.2).

The rows are the pack's. Where something unknown could still lead to another row, no row is
read: a table read too early would say more than anybody knows. For a minor, and in doubt,
the table is not used: exploitation alone decides (code pénal 225-4-1 II).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from fieldscreen.screening.pack_model import CombinationRow, DimensionRole

Positives = Mapping[DimensionRole, bool]
"""Which roles are filled by a positive dimension."""

_MEANS = (
    DimensionRole.DECEPTION,
    DimensionRole.COERCION,
    DimensionRole.VULNERABILITY,
    DimensionRole.COERCION_THERE,
    DimensionRole.VULNERABILITY_THERE,
)


class Combination(StrEnum):
    """How the dimensions of a pack read together.

    The first four are the rows known from the published table; a pack may name others, which
    then stand under their own name.
    """

    NONE = "none"
    EXPLOITED = "exploited"
    DECEIVED_AND_EXPLOITED = "deceived_and_exploited"
    FORCED_LABOUR_PATTERN = "forced_labour_pattern"
    CANNOT_TELL = "cannot_tell"
    NOT_IN_TABLE = "not_in_table"
    MINOR_EXPLOITED = "minor_exploited"
    MINOR_NOT_EXPLOITED = "minor_not_exploited"
    NO_TABLE = "no_table"


@dataclass(frozen=True, slots=True)
class TableReading:
    """What the table says.

    Attributes:
        combination: Name of the row, or a :class:`Combination` that says why there is none.
        row: The pack's own row; ``None`` when no row was read.
    """

    combination: str
    row: CombinationRow | None = None


def has_means(positives: Positives) -> bool:
    """Tell whether any dimension that speaks of a means is positive."""
    return any(positives.get(role, False) for role in _MEANS)


def read_table(rows: tuple[CombinationRow, ...], now: Positives, at_best: Positives) -> TableReading:
    """Read the table for an adult.

    Args:
        rows: The pack's rows, in their order.
        now: What is positive on what is known.
        at_best: What could be positive if every unknown indicator were present.
    """
    if not rows:
        return TableReading(Combination.NO_TABLE)
    readings = {_row(rows, positives).combination for positives in _between(now, at_best)}
    return _row(rows, now) if len(readings) == 1 else TableReading(Combination.CANNOT_TELL)


def read_for_minor(now: Positives, at_best: Positives) -> TableReading:
    """Read exploitation alone, as for a minor or in doubt about the age."""
    if now.get(DimensionRole.EXPLOITATION, False):
        return TableReading(Combination.MINOR_EXPLOITED)
    possible = at_best.get(DimensionRole.EXPLOITATION, False)
    return TableReading(Combination.CANNOT_TELL if possible else Combination.MINOR_NOT_EXPLOITED)


def _between(now: Positives, at_best: Positives) -> Iterator[Positives]:
    """Yield every way the open dimensions could turn out."""
    open_roles = [role for role in at_best if at_best[role] and not now.get(role, False)]
    for turned in product((False, True), repeat=len(open_roles)):
        yield {**now, **dict(zip(open_roles, turned, strict=True))}


def _row(rows: tuple[CombinationRow, ...], positives: Positives) -> TableReading:
    found = next((row for row in rows if _matches(row, positives)), None)
    if found is None:
        return TableReading(Combination.NOT_IN_TABLE)
    return TableReading(found.identifier, found)


def _matches(row: CombinationRow, positives: Positives) -> bool:
    deceived = positives.get(DimensionRole.DECEPTION, False)
    recruited = deceived or positives.get(DimensionRole.COERCION, False)
    recruitment = {"no": not recruited, "deceptive": deceived, "deceptive_or_coercive": recruited}
    abused = any(
        positives.get(role, False)
        for role in (DimensionRole.VULNERABILITY, DimensionRole.VULNERABILITY_THERE)
    )
    return (
        recruitment[row.recruitment]
        and row.exploitation is positives.get(DimensionRole.EXPLOITATION, False)
        and row.coercion is positives.get(DimensionRole.COERCION_THERE, False)
        and row.vulnerability in {None, abused}
    )
