"""A learner's try beside the program's reading of it and the model's finding.

Three columns: what the learner judged, what the program read in the learner's answers, and
what the model finds. Point by point: found, missed, seen where there is nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from fieldscreen.domain.assessments import Judgement, Level
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.screening.clues import clue, clues_in
from fieldscreen.screening.explanation import Explanation, QuestionText
from fieldscreen.screening.exploitation import UNSPECIFIED
from fieldscreen.screening.pack_model import in_language
from fieldscreen.workflow.assessing import CaseReading, reading_of
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.training.attempts import Attempt
from fieldscreen.workflow.training.exercises import NO_WAY, Exercise, ModelPoint
from fieldscreen.workflow.workplace import Workplace


class NotReadyError(FieldScreenError):
    """There is nothing to compare yet: nothing was answered, or nothing was judged.

    Attributes:
        lacks_answers: Whether the questionnaire is still empty; else the judgement is missing.
    """

    def __init__(self, *, lacks_answers: bool) -> None:
        super().__init__("no answer yet" if lacks_answers else "no judgement yet")
        self.lacks_answers = lacks_answers


class Seen(StrEnum):
    """How the learner's eye compares with the model's on one thing."""

    FOUND = "found"
    MISSED = "missed"
    UNFOUNDED = "unfounded"
    RESISTED = "resisted"
    """It looked like a clue, and the learner did not take it for one."""

    ALLOWED = "allowed"
    """The model does not ask for it, and it is no mistake."""


@dataclass(frozen=True, slots=True)
class Item:
    """One form of exploitation or one way to refer, in three columns.

    Attributes:
        identifier: Its name in the guidance file.
        by_learner: Whether the learner judged so.
        by_program: Whether the program reads so in the learner's answers.
        by_model: Whether the model asks for it.
        seen: How the learner compares with the model; ``None`` where neither named it.
    """

    identifier: str
    by_learner: bool
    by_program: bool
    by_model: bool
    seen: Seen | None


@dataclass(frozen=True, slots=True)
class Point:
    """One clue, or a few that say the same, with the model's reasoning.

    Attributes:
        seen: How the learner's answers compare with the model's.
        ticked: What the learner chose of it: question and choice in words.
        left: What the learner left.
        cited: Answers of the model that show it: question and answer in words.
        why: The model's reasoning; empty where the model does not speak of it.
    """

    seen: Seen
    ticked: tuple[tuple[str, str], ...]
    left: tuple[tuple[str, str], ...]
    cited: tuple[tuple[str, str], ...]
    why: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A try beside the model.

    Attributes:
        exercise: The training case.
        judgement: What the learner judged.
        program_level: What the program reads in the learner's answers.
        forms: Forms of exploitation somebody named.
        ways: Ways to refer somebody named.
        points: Clues: found ones, missed ones, unfounded ones, then those resisted.
        why: The model's reasoning as a whole.
        avoid: What not to do.
        case: Identifier of the try's case.
    """

    exercise: Exercise
    judgement: Judgement
    program_level: Level
    forms: tuple[Item, ...]
    ways: tuple[Item, ...]
    points: tuple[Point, ...]
    why: str
    avoid: tuple[str, ...]
    case: str

    @property
    def model_level(self) -> Level:
        """The level the model finds."""
        return self.exercise.model.level

    @property
    def level_difference(self) -> int:
        """By how many levels the learner is above the model; below it when negative."""
        return self.judgement.level.rank - self.model_level.rank

    def count(self, seen: Seen) -> int:
        """Return how many points compare so."""
        return sum(1 for point in self.points if point.seen is seen)


def compare_attempt(workplace: Workplace, exercise: Exercise, attempt: Attempt, language: str) -> Comparison:
    """Hold a try against the model; the reading of the case is journalled.

    Raises:
        NotReadyError: If nothing was answered or nothing was judged yet.
        VaultError: If it cannot be read.
    """
    if not attempt.is_filled:
        raise NotReadyError(lacks_answers=True)
    if attempt.judgement is None:
        raise NotReadyError(lacks_answers=False)
    reading = reading_of(workplace, attempt.case, language)
    judged, model = attempt.judgement, exercise.model
    return Comparison(
        exercise,
        judged,
        reading.level,
        _items(judged.forms, forms_read(reading.explanations), model.forms, model.forms_also),
        _items(judged.ways, _ways_read(reading), model.ways, model.ways_also),
        tuple(_Points(workplace, exercise, reading.sittings, language).all()),
        in_language(model.why, language),
        tuple(in_language(texts, language) for texts in model.avoid),
        attempt.case,
    )


def forms_read(explanations: Iterable[Explanation]) -> tuple[str, ...]:
    """Return the forms of exploitation that the program's reading names, each once."""
    named = (form for one in explanations for form in one.forms)
    return tuple(
        dict.fromkeys(form.form for form in named if form.form != UNSPECIFIED and not form.is_only_shared)
    )


def chosen_in(answers: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Return answers, in the form's own text, as the values chosen."""
    return {name: frozenset(value.split()) for name, value in answers.items() if value}


def _ways_read(reading: CaseReading) -> tuple[str, ...]:
    if reading.level is Level.NOTHING_PARTICULAR:  # one may always refer; nothing asks for it
        return (NO_WAY,)
    return tuple(rail.identifier for rail in reading.guidance.rails if rail.is_suggested)


def _items(
    learner: tuple[str, ...], program: tuple[str, ...], model: tuple[str, ...], also: tuple[str, ...]
) -> tuple[Item, ...]:
    return tuple(
        Item(one, one in learner, one in program, one in model, _standing(one, learner, model, also))
        for one in dict.fromkeys((*model, *learner, *program))
    )


def _standing(
    one: str, learner: tuple[str, ...], model: tuple[str, ...], also: tuple[str, ...]
) -> Seen | None:
    if one in model:
        return Seen.FOUND if one in learner else Seen.MISSED
    if one in learner:
        return Seen.ALLOWED if one in also else Seen.UNFOUNDED
    return None


class _Points:
    """Compares clues and puts them into words."""

    def __init__(
        self, workplace: Workplace, exercise: Exercise, sittings: tuple[Sitting, ...], language: str
    ) -> None:
        content = workplace.content
        minor = exercise.age.treated_as_minor
        packs = {pack.identifier for pack in content.packs if pack.fits(minor=minor)}
        asked = content.questionnaire(exercise.questionnaire)
        self._exercise = exercise
        self._language = language
        self._texts: dict[str, QuestionText] = {}
        chosen: dict[str, frozenset[str]] = {}
        mappings = list(asked.mappings)
        for sitting in sittings:
            self._texts |= sitting.reader.texts(language)
            mappings += sitting.questionnaire.mappings
            for answer in sitting.answers():
                if not answer.state.is_open:
                    name = answer.ref.rsplit("/", 1)[-1]
                    chosen[name] = chosen.get(name, frozenset()) | frozenset(answer.value.split())
        self._learner = clues_in(mappings, packs, chosen)

    def all(self) -> Iterator[Point]:
        """Yield what counts: found, then missed; then the unfounded; then what was resisted."""
        points = [self._point(point) for point in self._exercise.model.points]
        strangers = [self._stranger(one) for one in sorted(self._unspoken())]
        for seen in (Seen.FOUND, Seen.MISSED, Seen.UNFOUNDED, Seen.RESISTED):
            yield from (point for point in (*points, *strangers) if point.seen is seen)

    def _unspoken(self) -> frozenset[str]:
        spoken = {one for point in self._exercise.model.points for one in point.clues}
        return self._learner - spoken

    def _point(self, point: ModelPoint) -> Point:
        ticked = [one for one in point.clues if one in self._learner]
        left = [one for one in point.clues if one not in self._learner]
        if point.counts:
            seen = Seen.FOUND if ticked else Seen.MISSED
        else:
            seen = Seen.UNFOUNDED if ticked else Seen.RESISTED
        return Point(
            seen,
            tuple(map(self._words, ticked)),
            tuple(map(self._words, left)),
            tuple(self._cited(name) for name in point.cites),
            in_language(point.texts, self._language),
        )

    def _stranger(self, one: str) -> Point:
        return Point(Seen.UNFOUNDED, (self._words(one),), (), (), "")

    def _words(self, one: str) -> tuple[str, str]:
        question, _, choice = one.partition(":")
        text = self._texts.get(question)
        return (text.label, text.choices.get(choice, choice)) if text else (question, choice)

    def _cited(self, question: str) -> tuple[str, str]:
        values = self._exercise.answers.get(question, "").split()
        words = [self._words(clue(question, value)) for value in values]
        return (words[0][0] if words else question), ", ".join(answer for _, answer in words)
