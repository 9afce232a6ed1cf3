"""Runs the whole-form cases of a conformance collection: load a form, compare its leaves."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from fieldscreen.forms.casting import fits
from fieldscreen.forms.conformance.comparing import masked
from fieldscreen.forms.conformance.results import CaseResult
from fieldscreen.forms.errors import FormError, RefUnknownError
from fieldscreen.forms.parsing import load_xform
from fieldscreen.forms.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ZONE: Final = ZoneInfo("America/Phoenix")  # every case was recorded there


def run_forms(document: dict[str, Any]) -> Iterable[CaseResult]:
    """Load every form of the document; each leaf is one result."""
    for case in document["cases"]:
        yield from _run(case)


def _run(case: dict[str, Any]) -> Iterator[CaseResult]:
    now = datetime.now(UTC).astimezone(ZONE)
    results = list(_leaves(case, now))
    day = _day_of_recording(case, results, now)
    yield from results if day is None else _leaves(case, day)


def _leaves(case: dict[str, Any], now: datetime) -> Iterator[CaseResult]:
    try:
        definition = load_xform(case["form"], blank_if_missing=True)
        session = Session.start(definition, clock=lambda: now)
    except FormError as error:
        for path in case["leaves"]:
            yield CaseResult(f"{case['id']}{path}", ("form",), "fail", f"not loaded: {error}")
        return
    for path, (value, relevant) in case["leaves"].items():
        identifier = f"{case['id']}{path}"
        try:
            state = session.state(path)
        except RefUnknownError:
            yield CaseResult(identifier, ("form",), "fail", "no such node")
            continue
        expected, found = [value, relevant], [masked(state.value), state.relevant]
        if expected == found or (value == "<NOW>" and fits(state.value, "dateTime") and state.value):
            yield CaseResult(identifier, ("form",), "pass")
        else:
            yield CaseResult(identifier, ("form",), "fail", f"expected {expected}, found {found}")


def _day_of_recording(case: dict[str, Any], results: list[CaseResult], now: datetime) -> datetime | None:
    """The day a case was recorded on, where a leaf that is today's date here was another day's there."""
    for result, (value, _) in zip(results, case["leaves"].values(), strict=True):
        if result.outcome == "fail" and f"'{now.date()}'" in result.message and value and fits(value, "date"):
            day = datetime.fromisoformat(value)
            return now.replace(year=day.year, month=day.month, day=day.day)
    return None


def tally(results: Iterable[CaseResult]) -> Counter[str]:
    """How many results there are of each outcome."""
    return Counter(result.outcome for result in results)
