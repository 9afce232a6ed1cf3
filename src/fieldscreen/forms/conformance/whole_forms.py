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
    try:
        definition = load_xform(case["form"], blank_if_missing=True)
        session = Session.start(definition, clock=lambda: datetime.now(UTC).astimezone(ZONE))
    except FormError as error:
        for path in case["leaves"]:
            yield CaseResult(f"{case['id']}{path}", ("form",), "fail", f"not loaded: {error}")
        return
    for path, (value, relevant) in case["leaves"].items():
        identifier = f"{case['id']}{path}"
        try:
            state = session.state(_first_instances(session, path))
        except RefUnknownError:
            yield CaseResult(identifier, ("form",), "fail", "no such node")
            continue
        expected, found = [value, relevant], [masked(state.value), state.relevant]
        if expected == found or (value == "<NOW>" and fits(state.value, "dateTime") and state.value):
            yield CaseResult(identifier, ("form",), "pass")
        else:
            yield CaseResult(identifier, ("form",), "fail", f"expected {expected}, found {found}")


def _first_instances(session: Session, path: str) -> str:
    del session
    return path


def tally(results: Iterable[CaseResult]) -> Counter[str]:
    """How many results there are of each outcome."""
    return Counter(result.outcome for result in results)
