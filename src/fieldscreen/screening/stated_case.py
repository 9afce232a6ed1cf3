"""A case stated by indicator in a small JSON file, for whoever checks the arithmetic.

The file names packs and an age and says of each indicator whether it is present, absent or
unknown. Every statement counts as an answer, so that the reasons read as those of a real
case. The format is documented in ``docs/methodology.md``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from fieldscreen.domain.answers import Answer, AnswerState
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.people import AgeStatus
from fieldscreen.domain.statements import Source
from fieldscreen.screening.evidence import Finding
from fieldscreen.screening.explanation import UNDATED, QuestionText
from fieldscreen.screening.pack_model import IndicatorPack, in_language
from fieldscreen.screening.rule import Presence
from fieldscreen.screening.wording import Wording

_KEYS = frozenset({"packs", "age", "indicators", "danger", "note"})
_STATEMENT_KEYS = frozenset({"state", "source", "on"})


class CaseFileInvalidError(FieldScreenError):
    """A case file cannot be used.

    Attributes:
        where: Key of the fault.
        why: What is wrong with it.
    """

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"case file: {where}: {why}")
        self.where = where
        self.why = why


@dataclass(frozen=True, slots=True)
class Statement:
    """What the file says once of one indicator."""

    state: Presence
    source: Source
    at: datetime


@dataclass(frozen=True, slots=True)
class StatedCase:
    """A case as the file states it.

    Attributes:
        packs: Packs to read it with, by ``id`` or ``id@version``, in the file's order.
        age: What is known of the person's majority.
        statements: By indicator code; several where the file contradicts itself.
        in_danger: Whether the file says there is danger now.
    """

    packs: tuple[str, ...]
    age: AgeStatus
    statements: Mapping[str, tuple[Statement, ...]]
    in_danger: bool


def read_stated_case(text: str) -> StatedCase:
    """Read a case file.

    Raises:
        CaseFileInvalidError: If it is not JSON, lacks a key, has one too many, or holds a
            word that is none of those allowed.
    """
    try:
        data = json.loads(text, object_pairs_hook=_once)
    except (json.JSONDecodeError, RecursionError) as error:
        raise CaseFileInvalidError("file", str(error)) from error
    if not isinstance(data, dict):
        raise CaseFileInvalidError("file", "is not an object")
    unknown = sorted(set(data) - _KEYS)
    if unknown:
        raise CaseFileInvalidError(unknown[0], f"is not a key; known are {', '.join(sorted(_KEYS))}")
    indicators = data.get("indicators", {})
    if not isinstance(indicators, dict):
        raise CaseFileInvalidError("indicators", "is not an object of codes")
    return StatedCase(
        _packs(data.get("packs")),
        _member(AgeStatus, data.get("age"), "age"),
        {str(code): _statements(value, f"indicators.{code}") for code, value in indicators.items()},
        _member(Presence, data.get("danger", "absent"), "danger") is Presence.PRESENT,
    )


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a key given twice: JSON would silently keep the last."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise CaseFileInvalidError(key, "stands twice; a contradiction is a list of statements")
        found[key] = value
    return found


def check_codes(case: StatedCase, packs: Iterable[IndicatorPack]) -> None:
    """Refuse a code that none of the packs has: a slip would otherwise pass for an unknown.

    Raises:
        CaseFileInvalidError: If there is one.
    """
    known = {indicator.code for pack in packs for indicator in pack.indicators}
    lost = next((code for code in case.statements if code not in known), None)
    if lost is not None:
        raise CaseFileInvalidError(f"indicators.{lost}", "is in none of the packs named")


def findings_of(case: StatedCase, pack: IndicatorPack) -> dict[str, Finding]:
    """Return what the file says of each indicator of one pack, as findings."""
    return {item.code: _finding(item.code, case.statements.get(item.code, ())) for item in pack.indicators}


def questions_of(pack: IndicatorPack, wording: Wording, language: str) -> dict[str, QuestionText]:
    """Return each indicator's own label as the question the file answers."""
    choices = {state.value: wording.say(f"presence.{state}", language) for state in Presence}
    return {
        item.code: QuestionText(in_language(item.labels, language), "", choices) for item in pack.indicators
    }


def _finding(code: str, statements: tuple[Statement, ...]) -> Finding:
    supporting = tuple(_answer(code, one) for one in statements if one.state is Presence.PRESENT)
    opposing = tuple(_answer(code, one) for one in statements if one.state is Presence.ABSENT)
    unsaid = not supporting and (not opposing or any(one.state is Presence.UNKNOWN for one in statements))
    presence = Presence.PRESENT if supporting else Presence.ABSENT
    if unsaid:
        presence = Presence.UNKNOWN
    return Finding(code, presence, supporting, opposing, (code,) if unsaid else ())


def _answer(code: str, statement: Statement) -> Answer:
    state = AnswerState.ANSWERED
    return Answer(f"/case/{code}", state, statement.state.value, statement.source, statement.at)


def _packs(value: object) -> tuple[str, ...]:
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not names or not all(isinstance(name, str) and name for name in names):
        raise CaseFileInvalidError("packs", "names no pack")
    if len({name.partition("@")[0] for name in names}) != len(names):
        raise CaseFileInvalidError("packs", "names a pack twice")
    return tuple(names)


def _statements(value: object, where: str) -> tuple[Statement, ...]:
    rows = value if isinstance(value, list) else [value]
    if not rows:
        raise CaseFileInvalidError(where, "states nothing")
    return tuple(_statement(row, where) for row in rows)


def _statement(row: Any, where: str) -> Statement:
    if not isinstance(row, dict):
        return Statement(_member(Presence, row, where), Source.DOCUMENT, UNDATED)
    unknown = sorted(set(row) - _STATEMENT_KEYS)
    if unknown:
        raise CaseFileInvalidError(f"{where}.{unknown[0]}", "is not a key")
    source = _member(Source, row.get("source", Source.DOCUMENT.value), f"{where}.source")
    at = UNDATED
    if "on" in row:
        try:
            at = datetime.combine(date.fromisoformat(str(row["on"])), time(12), UTC)
        except ValueError as error:
            raise CaseFileInvalidError(f"{where}.on", "is not a date like 2026-11-17") from error
    return Statement(_member(Presence, row.get("state"), f"{where}.state"), source, at)


def _member(kind: Any, value: object, where: str) -> Any:
    found = next((item for item in kind if item.value == value), None)
    if found is None:
        raise CaseFileInvalidError(where, f"is none of {', '.join(item.value for item in kind)}")
    return found
