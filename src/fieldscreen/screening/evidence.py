"""From answers to indicators: which answers speak for, against, or are missing.

A questionnaire maps answer values to indicators; this module only compares. An answer that
says neither, a question nobody asked and an indicator no question covers all leave the
indicator unknown: silence is never taken for absence.
"""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fieldscreen.domain.answers import Answer
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.screening.rule import Presence

_COLUMNS = ("pack", "code", "question", "present", "absent", "mode")


class EvidenceMode(StrEnum):
    """How a question gets at the fact."""

    OBSERVED = "observed"
    SAID = "said"
    REPORTED = "reported"


class MappingInvalidError(FieldScreenError):
    """A row of a questionnaire's ``indicators`` sheet cannot be used.

    Attributes:
        row: Row of the sheet, counted from 2 under the heading.
        why: What is wrong.
    """

    def __init__(self, row: int, why: str) -> None:
        super().__init__(f"indicators sheet, row {row}: {why}")
        self.row = row
        self.why = why


@dataclass(frozen=True, slots=True)
class IndicatorMapping:
    """One row of the ``indicators`` sheet.

    Attributes:
        pack: Identifier of the pack.
        code: Indicator in that pack.
        question: Name of the question.
        present: Answer values that make the indicator present.
        absent: Answer values that make it absent.
        mode: How the question gets at the fact.
    """

    pack: str
    code: str
    question: str
    present: frozenset[str]
    absent: frozenset[str]
    mode: EvidenceMode


@dataclass(frozen=True, slots=True)
class Finding:
    """What the answers say of one indicator.

    Attributes:
        code: The indicator.
        presence: Present, absent or unknown.
        supporting: Answers that make it present, each with only the choices that do.
        opposing: Answers that speak against it, kept beside *supporting* when they contradict.
        missing: Names of questions that could settle it and have no usable answer.
        is_covered: Whether the questionnaire asks for it at all.
    """

    code: str
    presence: Presence
    supporting: tuple[Answer, ...] = ()
    opposing: tuple[Answer, ...] = ()
    missing: tuple[str, ...] = ()
    is_covered: bool = True


def read_mappings(sheet: Iterable[str]) -> tuple[IndicatorMapping, ...]:
    """Read the ``indicators`` sheet of a questionnaire from its CSV lines.

    Raises:
        MappingInvalidError: If a row lacks its pack, code or question, gives no value that
            makes the indicator present, or gives one value both meanings.
    """
    return tuple(_mapping(number, row) for number, row in enumerate(csv.DictReader(sheet), start=2))


def _mapping(number: int, row: Mapping[str, str | None]) -> IndicatorMapping:
    cells = {
        key: (row.get(key) or "").strip() for key in ("pack", "code", "question", "present", "absent", "mode")
    }
    for key in ("pack", "code", "question", "present"):
        if not cells[key]:
            raise MappingInvalidError(number, f"{key} is empty")
    present, absent = frozenset(cells["present"].split()), frozenset(cells["absent"].split())
    if present & absent:
        raise MappingInvalidError(number, f"{min(present & absent)} means both present and absent")
    try:
        mode = EvidenceMode(cells["mode"])
    except ValueError as error:
        raise MappingInvalidError(number, f"unknown mode {cells['mode']!r}") from error
    return IndicatorMapping(cells["pack"], cells["code"], cells["question"], present, absent, mode)


def find(code: str, mappings: Iterable[IndicatorMapping], answers: Mapping[str, Sequence[Answer]]) -> Finding:
    """Weigh the answers of a case for one indicator.

    An answer that also says something else (``none`` ticked beside a sign) can support, but
    never stands for absence.

    Args:
        code: The indicator.
        mappings: Rows of one pack; those of other indicators are passed over.
        answers: Every answer of every interview, by question name, in order: a later one
            never takes the place of an earlier one, so that contradictions stay visible.
    """
    rows = [row for row in mappings if row.code == code]
    supporting: list[Answer] = []
    opposing: list[Answer] = []
    settled: set[str] = set()
    for row in rows:
        for answer in answers.get(row.question, ()):
            chosen = set() if answer.state.is_open else set(answer.value.split())
            if chosen & row.present:
                supporting.append(_only(answer, chosen & row.present))
            elif chosen and chosen <= row.absent:
                opposing.append(answer)
            else:
                continue
            settled.add(row.question)
    missing = tuple(dict.fromkeys(row.question for row in rows if row.question not in settled))
    if supporting:
        presence = Presence.PRESENT
    else:
        presence = Presence.ABSENT if opposing and not missing else Presence.UNKNOWN
    return Finding(code, presence, tuple(supporting), tuple(opposing), missing, is_covered=bool(rows))


def _only(answer: Answer, values: set[str]) -> Answer:
    """Return *answer* with the choices that speak here, in the order they were given."""
    return dataclasses.replace(answer, value=" ".join(one for one in answer.value.split() if one in values))
