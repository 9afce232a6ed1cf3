"""What a series of short questionnaires shows, week after week.

A questionnaire whose ``referral.toml`` has a ``[trend]`` table says which of its questions give
the week, a part and its whole, and the signs seen. Nothing here knows a question by name, judges
a number or draws it: one absence says nothing, and reading the line belongs to people.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from fieldscreen.workflow.accounts import date_in
from fieldscreen.workflow.imported_forms import questionnaire_of
from fieldscreen.workflow.interviewing import resume_interview
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.subjects import Subject, subjects_of
from fieldscreen.workflow.workplace import Workplace

_RESERVED = "none"


@dataclass(frozen=True, slots=True)
class Week:
    """One week of a series.

    Attributes:
        monday: Its first day.
        present: Days the child came; ``None`` when nobody knows.
        expected: School days; ``None`` when nobody knows.
        signs: What changed or surprised, in words.
        disagrees: Whether two questionnaires of that week give different days; the later one is shown.
    """

    monday: date
    present: int | None
    expected: int | None
    signs: tuple[str, ...] = ()
    disagrees: bool = False


@dataclass(frozen=True, slots=True)
class Trend:
    """The weeks of one questionnaire, oldest first, at least two.

    Attributes:
        questionnaire: Its identifier.
        weeks: The weeks somebody filled in; a week nobody did is not there.
        subject: Whom they are about; ``None`` where the case is about one person.
    """

    questionnaire: str
    weeks: tuple[Week, ...]
    subject: Subject | None = None


def trends_of(sittings: Iterable[Sitting], language: str) -> tuple[Trend, ...]:
    """Return the trends a case's interviews show, finished or open, in the words of *language*.

    Nothing stands for a questionnaire with fewer than two weeks.
    """
    series: dict[str, list[Week]] = {}
    for sitting in sittings:
        week = _week(sitting, language)
        if week is not None:
            series.setdefault(sitting.questionnaire.identifier, []).append(week)
    made = (Trend(name, _in_order(weeks)) for name, weeks in series.items())
    return tuple(trend for trend in made if len(trend.weeks) > 1)


def _week(sitting: Sitting, language: str) -> Week | None:
    table = sitting.questionnaire.referral_places.get("trend", {})
    when = date_in(sitting.value(table["when"])) if table else None
    if when is None or when.earliest != when.latest:
        return None
    return Week(
        when.earliest - timedelta(days=when.earliest.weekday()),
        _number(sitting.value(table["part"])),
        _number(sitting.value(table["whole"])),
        _signs(sitting, table.get("signs", ""), language),
    )


def _number(value: str) -> int | None:
    return int(value) if value.isdecimal() else None


def _signs(sitting: Sitting, name: str, language: str) -> tuple[str, ...]:
    chosen = [one for one in sitting.value(name).split() if one != _RESERVED] if name else []
    if not chosen:
        return ()
    words = sitting.reader.texts(language)[name]
    return tuple(words.words_for(one) for one in chosen)


def _in_order(weeks: Sequence[Week]) -> tuple[Week, ...]:
    """Put weeks in order; of two for one week the later stands, with the signs of both."""
    found: dict[date, Week] = {}
    for week in weeks:
        before = found.get(week.monday)
        if before is None:
            found[week.monday] = week
            continue
        days = (week.present, week.expected)
        found[week.monday] = Week(
            week.monday,
            *days,
            tuple(dict.fromkeys((*before.signs, *week.signs))),
            disagrees=before.disagrees or days != (before.present, before.expected),
        )
    return tuple(found[monday] for monday in sorted(found))


def trends_in_case(workplace: Workplace, case: str, language: str) -> tuple[Trend, ...]:
    """Return the trends of each person of a case; only questionnaires that show one are opened."""
    there = subjects_of(workplace, case)
    found: list[Trend] = []
    for subject in there.subjects:
        interviews = there.interviews_for(subject)
        telling = (one for one in interviews if "trend" in questionnaire_of(workplace, one).referral_places)
        made = trends_of([resume_interview(workplace, one.identifier) for one in telling], language)
        found += (replace(one, subject=subject) if there.are_several else one for one in made)
    return tuple(found)
