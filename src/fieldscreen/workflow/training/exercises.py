"""The training cases as they are shipped: what a learner reads, and what the model finds.

Data, one TOML file each in ``resources/training``; nothing here decides what is right. A test
plays each model's answers through the assessment and holds the result against its finding.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.people import AgeStatus
from fieldscreen.screening.exploitation import UNSPECIFIED
from fieldscreen.screening.pack_model import Population, Texts
from fieldscreen.workflow.content import Content

NO_WAY = "none"
"""Stands for taking no way to refer: talking, helping, noting, but sending nothing."""


class ExerciseMissingError(FieldScreenError):
    """There is no training case of that name.

    Attributes:
        identifier: The name.
    """

    def __init__(self, identifier: str) -> None:
        super().__init__(f"no exercise {identifier!r}")
        self.identifier = identifier


@dataclass(frozen=True, slots=True)
class Said:
    """What a person of the case says.

    Attributes:
        speaker: Who says it.
        language: BCP 47 tag of the words.
        words: The words, verbatim.
        translation: What they mean, by language; empty where they need none.
    """

    speaker: Texts
    language: str
    words: str
    translation: Texts


@dataclass(frozen=True, slots=True)
class ModelPoint:
    """One thing the model says of the case.

    Attributes:
        counts: Whether these clues count; if not, they only look like clues.
        clues: What it speaks of, as ``question:choice``.
        cites: Questions whose answer shows it; for what counts, those of the clues.
        texts: Why, by language.
    """

    counts: bool
    clues: tuple[str, ...]
    cites: tuple[str, ...]
    texts: Texts


@dataclass(frozen=True, slots=True)
class Model:
    """What an experienced worker finds in a case.

    Attributes:
        is_false_alarm: Whether there is nothing to find.
        level: The level.
        forms: Forms of exploitation to be seen.
        forms_also: Forms that are no mistake either.
        ways: Ways to refer to be taken, or :data:`NO_WAY`.
        ways_also: Ways that are no mistake either.
        why: The reasoning as a whole, by language.
        points: What counts and what does not.
        avoid: What not to do.
    """

    is_false_alarm: bool
    level: Level
    forms: tuple[str, ...]
    forms_also: tuple[str, ...]
    ways: tuple[str, ...]
    ways_also: tuple[str, ...]
    why: Texts
    points: tuple[ModelPoint, ...]
    avoid: tuple[Texts, ...]


@dataclass(frozen=True, slots=True)
class Exercise:
    """One training case.

    Attributes:
        identifier: Its name.
        number: Its place in the order of difficulty, from 1.
        questionnaire: Form id a learner fills.
        age: What is known of the person's majority.
        titles: Its title, by language.
        situation: What a learner reads first.
        seen: What can be seen.
        said: What persons say.
        answers: The model's answers, by question, as the form's own text.
        model: The model's finding.
    """

    identifier: str
    number: int
    questionnaire: str
    age: AgeStatus
    titles: Texts
    situation: Texts
    seen: tuple[Texts, ...]
    said: tuple[Said, ...]
    answers: Mapping[str, str]
    model: Model


def exercises(content: Content) -> tuple[Exercise, ...]:
    """Return the training cases, the easiest first."""
    return _read_folder(content.folder / "training")


def exercise(content: Content, identifier: str) -> Exercise:
    """Return one training case.

    Raises:
        ExerciseMissingError: If there is none of that name.
    """
    found = next((one for one in exercises(content) if one.identifier == identifier), None)
    if found is None:
        raise ExerciseMissingError(identifier)
    return found


def forms_offered(content: Content) -> tuple[str, ...]:
    """Return the forms of exploitation one can judge by, in the guidance's order."""
    return tuple(form for form in content.guidance.forms if form != UNSPECIFIED)


def ways_offered(content: Content, age: AgeStatus) -> tuple[str, ...]:
    """Return the ways to refer that fit the age, and :data:`NO_WAY` at the end."""
    unfit = Population.ADULT if age.treated_as_minor else Population.CHILD
    fitting = (rail.identifier for rail in content.guidance.rails if rail.population is not unfit)
    return (*fitting, NO_WAY)


@cache
def _read_folder(folder: Path) -> tuple[Exercise, ...]:
    read = (_exercise(tomllib.loads(file.read_text(encoding="utf-8"))) for file in folder.glob("*.toml"))
    return tuple(sorted(read, key=lambda one: one.number))


def _exercise(data: dict[str, Any]) -> Exercise:
    return Exercise(
        data["id"],
        data["difficulty"],
        data["questionnaire"],
        AgeStatus(data["age"]),
        data["title"],
        data["situation"],
        tuple(data["seen"]),
        tuple(_said(row) for row in data["said"]),
        {name: _text(value) for name, value in data["answers"].items()},
        _model(data["model"]),
    )


def _said(row: dict[str, Any]) -> Said:
    translation = {tag: words for tag, words in row["translation"].items() if words}
    return Said(row["speaker"], row["language"], row["words"], translation)


def _model(row: dict[str, Any]) -> Model:
    return Model(
        row["is_false_alarm"],
        Level(row["level"]),
        tuple(row["forms"]),
        tuple(row["forms_also"]),
        tuple(row["ways"]),
        tuple(row["ways_also"]),
        row["why"],
        tuple(map(_point, row["points"])),
        tuple(row["avoid"]),
    )


def _point(row: dict[str, Any]) -> ModelPoint:
    clues = tuple(row["clues"])
    asked = dict.fromkeys(clue.partition(":")[0] for clue in clues)
    texts = {tag: row[tag] for tag in row if tag not in {"counts", "clues", "cites"}}
    return ModelPoint(row["counts"], clues, tuple(row.get("cites", asked)), texts)


def _text(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)
