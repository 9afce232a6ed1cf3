"""Synthetic cases as they are shipped, to be shown, tested and trained with."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.people import Person, Role, Sex
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.workers import Recipient, Secrecy, Worker


@dataclass(frozen=True, slots=True)
class SampleAnswer:
    """One answer of a synthetic case; *state* says which of *value* and absence it is."""

    question: str
    value: str
    state: AnswerState
    source: Source | None
    note: str


@dataclass(frozen=True, slots=True)
class Sample:
    """One synthetic case.

    Attributes:
        identifier: Name of the sample.
        title: What it is about, by language.
        questionnaire: Form id it answers.
        played_on: Day it is set on.
        worker: Who fills it.
        recipient: Whom it is referred to.
        people: Persons of the case.
        answers: In the order a worker gives them.
        statements: Things seen and said.
        expected: Readings the program must come to, by pack and dimension.
    """

    identifier: str
    title: dict[str, str]
    questionnaire: str
    played_on: date
    worker: Worker
    recipient: Recipient
    people: tuple[Person, ...]
    answers: tuple[SampleAnswer, ...]
    statements: tuple[Statement, ...]
    expected: dict[str, Any]


def load_sample(path: Path) -> Sample:
    """Read a synthetic case from its TOML file.

    Raises:
        ValueError: If the file is not a sample; samples are shipped, so this is a fault of ours.
    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    day: date = data["played_on"]
    return Sample(
        data["id"],
        data["title"],
        data["questionnaire"],
        day,
        _worker(data["worker"]),
        Recipient(**data["recipient"]),
        tuple(_person(row, number) for number, row in enumerate(data.get("people", []))),
        tuple(_answer(row) for row in data["answers"]),
        tuple(_statement(row, number, day) for number, row in enumerate(data.get("statements", []))),
        data.get("expected", {}),
    )


def _worker(row: dict[str, Any]) -> Worker:
    return Worker(**{**row, "secrecy": Secrecy(row.get("secrecy", Secrecy.UNDECLARED))})


def _person(row: dict[str, Any], number: int) -> Person:
    return Person(
        f"person{number}",
        Role(row["role"]),
        row.get("family_name", ""),
        row.get("given_name", ""),
        tuple(row.get("aliases", ())),
        UncertainDate.parse(row["born"]) if row.get("born") else None,
        None,
        Sex(row.get("sex", Sex.UNKNOWN)),
        tuple(row.get("languages", ())),
        row.get("tie", ""),
    )


def _answer(row: dict[str, Any]) -> SampleAnswer:
    state = AnswerState(row["absence"]) if "absence" in row else AnswerState.ANSWERED
    source = Source(row["source"]) if "source" in row else None
    return SampleAnswer(row["question"], _text(row.get("value", "")), state, source, row.get("note", ""))


def _text(value: object) -> str:
    if isinstance(value, list):
        return " ".join(map(str, value))
    return value.isoformat() if isinstance(value, date) else str(value)


def _statement(row: dict[str, Any], number: int, day: date) -> Statement:
    fixed = {"source", "text", "language", "happened"}
    happened = str(row["happened"]) if row.get("happened") else ""
    return Statement(
        f"statement{number}",
        Source(row["source"]),
        row["text"],
        row["language"],
        datetime.combine(day, time(18), UTC),
        happened=UncertainDate.parse(happened) if happened else None,
        **{key: value for key, value in row.items() if key not in fixed},
    )
