"""Figures of the counted cases: by year, level, form, age and referral, with small numbers masked.

Made from the lines that stay when cases go, so an erasure never lowers them. What is masked
here is masked in the saved table too: nothing finer ever leaves.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.erasure import AgeBand, CountedCase
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.screening.wording import Wording
from fieldscreen.system.files import write_whole
from fieldscreen.workflow.counting import counted_cases
from fieldscreen.workflow.counting_rules import CountingRules
from fieldscreen.workflow.workplace import Workplace

_UNREAD = "unknown"
_FORMS = ("labour", "sexual", "several", "other", "none")
_REFERRALS = (*(kind.value for kind in ReferralKind), "other")


class Shown(StrEnum):
    """How a number is shown."""

    AS_IT_IS = "as_it_is"
    FEW = "few"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a table.

    Attributes:
        row: What was counted, such as ``converging``; a key of the wording.
        number: How many; 0 where it is masked.
        shown: Whether it is masked, and why.
    """

    row: str
    number: int
    shown: Shown = Shown.AS_IT_IS


@dataclass(frozen=True, slots=True)
class YearFigures:
    """The figures of one year.

    Attributes:
        year: The year the cases were counted in.
        total: How many cases.
        parts: ``level``, ``form``, ``age`` and ``referral``, each with its numbers.
    """

    year: str
    total: Figure
    parts: Mapping[str, tuple[Figure, ...]]


def figures_of(workplace: Workplace) -> tuple[YearFigures, ...]:
    """Return the figures of every year, the newest first."""
    return figures_from(counted_cases(workplace), workplace.content.counting_rules)


def figures_from(counted: Iterable[CountedCase], rules: CountingRules) -> tuple[YearFigures, ...]:
    """Return the figures of *counted*, the newest year first."""
    by_year: dict[str, list[CountedCase]] = {}
    for one in counted:
        by_year.setdefault(one.month[:4], []).append(one)
    return tuple(_year(year, by_year[year], rules.smallest_shown) for year in sorted(by_year, reverse=True))


def _year(year: str, lines: list[CountedCase], smallest: int) -> YearFigures:
    levels = Counter(one.level or _UNREAD for one in lines)
    ages = Counter(one.age_band.value for one in lines)
    forms = Counter(form for one in lines for form in (one.forms or ("none",)))
    referrals: Counter[str] = Counter()
    for one in lines:
        for kind, number in one.referrals.items():
            referrals[kind if kind in _REFERRALS else "other"] += number
    level_rows = (*(level.value for level in Level), _UNREAD)
    return YearFigures(
        year,
        _masked(Figure("cases", len(lines)), smallest),
        {
            "level": _whole(_rows(level_rows, levels), smallest),
            "form": _several(_rows(_FORMS, forms), smallest),
            "age": _whole(_rows(tuple(band.value for band in AgeBand), ages), smallest),
            "referral": _several(_rows(_REFERRALS, referrals), smallest),
        },
    )


def _rows(order: tuple[str, ...], counts: Counter[str]) -> list[Figure]:
    return [Figure(row, counts[row]) for row in dict.fromkeys((*order, *sorted(counts)))]


def _masked(figure: Figure, smallest: int) -> Figure:
    return Figure(figure.row, 0, Shown.FEW) if 0 < figure.number < smallest else figure


def _several(rows: list[Figure], smallest: int) -> tuple[Figure, ...]:
    """Mask rows of which a case may stand in several: no sum gives one of them away."""
    return tuple(_masked(one, smallest) for one in rows)


def _whole(rows: list[Figure], smallest: int) -> tuple[Figure, ...]:
    """Mask rows that add up to the total: one alone would be the difference, so another is hidden."""
    masked = [_masked(one, smallest) for one in rows]
    if sum(one.shown is Shown.FEW for one in masked) == 1:
        left = [one for one in masked if one.shown is Shown.AS_IT_IS and one.number]
        if left:
            least = min(left, key=lambda one: one.number)
            masked[masked.index(least)] = Figure(least.row, 0, Shown.HIDDEN)
    return tuple(masked)


def number_words(figure: Figure, rules: CountingRules, wording: Wording, language: str) -> str:
    """Return a number as it is shown: itself, "fewer than five", or hidden."""
    if figure.shown is Shown.AS_IT_IS:
        return str(figure.number)
    return wording.say(f"number.{figure.shown}", language, smallest=rules.smallest_shown)


def row_words(part: str, row: str, wording: Wording, language: str) -> str:
    """Return what a row counts; its key where the wording lacks it, as a form of a pack to come."""
    key = f"{part}.{row}"
    return wording.say(key, language) if key in wording.names() else row


def notes(rules: CountingRules, wording: Wording, language: str) -> tuple[str, ...]:
    """Return what the figures are for, why some are masked, and what may be published."""
    smallest = rules.smallest_shown
    return (
        wording.say("note.what", language),
        wording.say("note.few", language, smallest=smallest, largest=smallest - 1),
        wording.say("note.publish", language, published=rules.smallest_published),
    )


def export_figures(workplace: Workplace, path: Path, language: str) -> Path:
    """Write the figures where the worker chose, as a table a French spreadsheet opens as it is; journalled.

    Raises:
        OSError: If the place cannot be written.
    """
    rules, wording = workplace.content.counting_rules, workplace.content.figures_wording
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([wording.say(f"column.{name}", language) for name in ("year", "part", "row", "number")])
    for year in figures_of(workplace):
        for part, rows in {"total": (year.total,), **year.parts}.items():
            for row in rows:
                title = wording.say(f"part.{part}", language)
                named = row_words(part, row.row, wording, language)
                writer.writerow([year.year, title, named, number_words(row, rules, wording, language)])
    writer.writerow([])
    writer.writerows([note] for note in notes(rules, wording, language))
    workplace.vault.commit(workplace.change(Action.COUNTS_EXPORTED))
    write_whole(path, text.getvalue().encode("utf-8-sig"))
    return path
