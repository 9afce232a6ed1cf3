"""A learner's tries at the training cases: each is an ordinary case of the training vault.

Beginning again makes another case; the earlier one stays in the list of cases, as it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fieldscreen.domain.assessments import Judgement, Level
from fieldscreen.domain.cases import Case
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.interviews import FormSnapshot, Interview, InterviewEvent
from fieldscreen.screening.pack_model import in_language
from fieldscreen.workflow.assessing import judge_case, judgements_of
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.interviewing import progress_of, start_interview
from fieldscreen.workflow.training.exercises import Exercise, exercises
from fieldscreen.workflow.training.marking import is_training
from fieldscreen.workflow.workplace import Workplace


class NotATrainingVaultError(FieldScreenError):
    """A training case was to be begun in a vault that real cases are kept in."""

    def __init__(self) -> None:
        super().__init__("this is no training vault")


class Standing(StrEnum):
    """How far a learner is with a training case."""

    NOT_BEGUN = "not_begun"
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try.

    Attributes:
        case: Identifier of its case.
        interview: Identifier of the questionnaire that goes with it.
        answered: Questions settled in it.
        total: Questions it asks now.
        judgement: The learner's own judgement, the last one; ``None`` before.
    """

    case: str
    interview: str
    answered: int
    total: int
    judgement: Judgement | None

    @property
    def is_filled(self) -> bool:
        """Tell whether something was answered."""
        return self.answered > 0


@dataclass(frozen=True, slots=True)
class Progress:
    """A training case with how far the learner is: done once, it stays done."""

    exercise: Exercise
    standing: Standing


def begin(workplace: Workplace, exercise: Exercise, language: str) -> Attempt:
    """Begin a try, or begin again: a new case with the questionnaire that goes with it.

    Raises:
        NotATrainingVaultError: If the open vault is not for practising.
        VaultError: If it cannot be kept.
    """
    if not is_training(workplace):
        raise NotATrainingVaultError
    title = in_language(exercise.titles, language)
    case = create_case(workplace, f"{exercise.number}. {title}", exercise=exercise.identifier)
    start_interview(workplace, case.identifier, exercise.questionnaire, language=language)
    return _attempt(workplace, case)


def attempt_of(workplace: Workplace, exercise: str) -> Attempt | None:
    """Return the last try at a training case; ``None`` before the first."""
    tries = [case for case in workplace.vault.all(Case) if case.exercise == exercise]
    return _attempt(workplace, max(tries, key=lambda case: case.created_at)) if tries else None


def exercise_of_case(workplace: Workplace, case: str) -> str:
    """Return the training case that *case* is a try at; empty for any other case."""
    return workplace.vault.get(Case, case).exercise


def progress(workplace: Workplace) -> tuple[Progress, ...]:
    """Return how far the learner is with each training case, the easiest first."""
    standings: dict[str, Standing] = {}
    for case in workplace.vault.all(Case):
        if case.exercise and standings.get(case.exercise) is not Standing.DONE:
            is_done = bool(judgements_of(workplace, case.identifier))
            standings[case.exercise] = Standing.DONE if is_done else Standing.BEGUN
    return tuple(
        Progress(one, standings.get(one.identifier, Standing.NOT_BEGUN))
        for one in exercises(workplace.content)
    )


def judge(
    workplace: Workplace,
    case: str,
    level: Level,
    reason: str,
    *,
    forms: tuple[str, ...],
    ways: tuple[str, ...],
) -> Judgement:
    """Keep the learner's judgement of a try; an earlier one stays beside it.

    Raises:
        InvalidValueError: If there is no reason.
    """
    return judge_case(workplace, case, level, reason, forms=forms, ways=ways)


def _attempt(workplace: Workplace, case: Case) -> Attempt:
    contents = workplace.vault.case_contents(case.identifier, Interview, FormSnapshot, InterviewEvent)
    first = min(contents.of(Interview), key=lambda one: one.started_at)
    _title, answered, total = progress_of(workplace, first, contents)
    judged = judgements_of(workplace, case.identifier)
    return Attempt(case.identifier, first.identifier, answered, total, judged[-1] if judged else None)
