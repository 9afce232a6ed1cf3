"""Which measurements make the table, what is wanted of each, and whether it is met."""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Results = dict[str, list[dict[str, Any]]]
"""Name of a plan → what each fresh process said."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table.

    Attributes:
        label: What is measured.
        plan: Name of the plan.
        key: Name of the measurement in it; "" for a value of the whole process such as its heap.
        stat: ``first``, ``median`` or ``best`` of the measurement, or the name of that value.
        wanted: The most it should be; None where nothing was asked.
        unit: Of all three.
        divisor: What the measurement is divided by.
    """

    label: str
    plan: str
    key: str
    stat: str
    wanted: float | None = None
    unit: str = "ms"
    divisor: float = 1.0

    def read(self, results: Results, *, processor: bool = False) -> float | None:
        """The median over processes; None when nobody measured it.

        Args:
            results: What was measured.
            processor: Processor time instead of wall time.
        """
        found = []
        for one in results.get(self.plan, ()):
            place: Mapping[str, Any] = one.get("figures", {}).get(self.key, {}) if self.key else one
            value = place.get(f"cpu_{self.stat}" if processor else self.stat)
            if value is not None:
                found.append(float(value) / self.divisor)
        return median(found) if found else None


@dataclass(frozen=True, slots=True)
class Growth:
    """How an answer grows with its dependents: 1 is linear, 2 quadratic.

    Taken from the quickest answers, which say most about the engine and least about its neighbours.

    Attributes:
        label: What is measured.
        shape: ``chain`` or ``fan``.
        sizes: Dependents, in rising order.
        wanted: The most the exponent should be.
    """

    label: str
    shape: str
    sizes: Sequence[int]
    wanted: float | None
    unit: str = ""

    def read(self, results: Results, *, processor: bool = False) -> float | None:
        """The exponent between the smallest and the largest size measured; None for fewer than two."""
        points = []
        for size in self.sizes:
            figure = Figure("", f"{self.shape} {size:,}", "answer", "best")
            value = figure.read(results, processor=processor)
            if value is not None:
                points.append((size, value))
        if len(points) < 2:
            return None
        (small, quick), (large, slow) = points[0], points[-1]
        return log(slow / quick) / log(large / small)


@dataclass(frozen=True, slots=True)
class Row:
    """A figure with what both engines say.

    Attributes:
        label, unit, wanted: As in the figure.
        ours, processor, theirs: Wall time of ours, processor time of ours, wall time of theirs; None where
            nobody measured it.
    """

    label: str
    unit: str
    wanted: float | None
    ours: float | None
    processor: float | None
    theirs: float | None

    @property
    def ratio(self) -> float | None:
        """Theirs over ours; None for an exponent, or when one is missing."""
        if self.ours is None or self.theirs is None or not self.unit or self.ours == 0:
            return None
        return self.theirs / self.ours

    @property
    def verdict(self) -> str:
        """Whether what was wanted is met, or by how much it is not."""
        if self.wanted is None or self.ours is None:
            return ""
        if self.ours <= self.wanted:
            return "met"
        over = f"over by {100 * (self.ours / self.wanted - 1):.0f} %"
        met = self.processor is not None and self.processor <= self.wanted
        return f"{over}; met in processor time" if met else over


def rows_of(figures: Sequence[Figure | Growth], ours: Results, theirs: Results) -> list[Row]:
    """Fill the table."""
    return [
        Row(one.label, one.unit, one.wanted, one.read(ours), one.read(ours, processor=True), one.read(theirs))
        for one in figures
    ]


def table(rows: Sequence[Row]) -> str:
    """The table as plain text that is Markdown too."""
    cells = [("What", "ours", "processor", "theirs", "ratio", "wanted", "verdict")]
    for row in rows:
        ratio = "" if row.ratio is None else f"× {_short(row.ratio)}"
        wanted = "" if row.wanted is None else f"≤ {_with(row.wanted, row.unit)}"
        processor = "" if row.processor is None else _with(row.processor, row.unit)
        values = _with(row.ours, row.unit), processor, _with(row.theirs, row.unit)
        cells.append((row.label, *values, ratio, wanted, row.verdict))
    widths = [max(len(line[place]) for line in cells) for place in range(len(cells[0]))]
    rule = tuple("-" * width for width in widths)
    lines = [cells[0], rule, *cells[1:]]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() + " |"
        for line in lines
    )


def _with(value: float | None, unit: str) -> str:
    return "–" if value is None else f"{_short(value)} {unit}".strip()


def _short(value: float) -> str:
    """Three significant digits, with a comma at the thousands."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.3g}" if value < 1 else f"{value:.2f}"


def _loading() -> list[Figure | Growth]:
    load, first = "load and start, first in the process", "first"
    return [
        Figure("importing the engine", "mixed 200", "import", first),
        Figure(f"200 questions: {load}", "mixed 200", "load", first),
        Figure(f"1,000 questions: {load}", "mixed 1,000", "load", first, 150),
        Figure("… the same form used before, in a new process", "mixed 1,000", "load", first, 60),
        Figure("… of which the first start", "mixed 1,000", "start", first),
        Figure("… used before in the process: load and start", "mixed 1,000", "load warm", "median", 60),
        Figure("… start and every state of a new filling", "mixed 1,000", "every state", "median"),
        Figure(f"5,000 questions: {load}", "mixed 5,000", "load", first, 750),
        Figure("… of which the first start", "mixed 5,000", "start", first),
        Figure("heap of 1,000 questions", "mixed 1,000", "", "heap_mb", 10, "MB"),
        Figure("heap of 5,000, per 1,000", "mixed 5,000", "", "heap_mb", 10, "MB", 5),
    ]


def _answering() -> list[Figure | Growth]:
    wide, deep = "fan of 1,000 (2,000 evaluations)", "chain of 1,000"
    far, near = "502 dependents among 5,000 questions", "3 dependents among 5,000 questions"
    seen = ", every change seen"
    found: list[Figure | Growth] = []
    for label, plan, key, wanted in (
        (wide, "fan 1,000", "answer", 4.0),
        (deep, "chain 1,000", "answer", 2.0),
        (far, "mixed 5,000", "all sections", 0.8),
        (near, "mixed 5,000", "one section", 0.05),
        ("102 dependents among 1,000 questions", "mixed 1,000", "all sections", None),
        ("9 questions hidden or shown among 5,000", "mixed 5,000", "gate", None),
    ):
        found.append(Figure(label, plan, key, "median", wanted))
        found.append(Figure("… the first such answer", plan, key, "first"))
        found.append(Figure("… every change read as well", plan, key + seen, "median"))
    return found


def figures(sizes: Sequence[int]) -> list[Figure | Growth]:
    """The whole table; *sizes* are those of the chains and fans."""
    return [
        *_loading(),
        *_answering(),
        Growth("growth of an answer with its dependents, fan (1 is linear)", "fan", sizes, 1.1),
        Growth("growth of an answer with its dependents, chain", "chain", sizes, 1.1),
        Figure("300 repeat instances created", "repeat", "create 300", "first", 100),
        Figure("an answer among 300 instances", "repeat", "answer among 300", "median", 0.3),
        Figure("10,000 choices filtered, first time", "places", "filter", "first"),
        Figure("10,000 choices filtered, later", "places", "filter", "median", 5),
    ]


def own_figures(workbooks: Sequence[str], questionnaire: str) -> list[Figure | Growth]:
    """What only our engine is asked: converting workbooks and the questionnaire that is shipped."""
    found: list[Figure | Growth] = [
        Figure(f"{name}: convert with pyxform, load", name, "convert and load", "first") for name in workbooks
    ]
    for label, key, stat in (
        ("convert and load", "convert and load", "first"),
        ("load its XML", "load", "median"),
        ("start", "start", "median"),
        ("one answer", "answer", "median"),
    ):
        found.append(Figure(f"{questionnaire}: {label}", questionnaire, key, stat))
    return [*found, Figure(f"{questionnaire}: slowest answer", questionnaire, "", "slowest")]
