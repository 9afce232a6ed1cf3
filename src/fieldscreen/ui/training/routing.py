"""From a training place to its screen, with the screen's wishes connected to what answers them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.domain.assessments import Level
from fieldscreen.ui.background import telling
from fieldscreen.ui.places import (
    CaseList,
    CasePage,
    ComparisonPlace,
    ExercisePlace,
    InterviewPlace,
    Place,
    ResultPlace,
    TrainingHome,
)
from fieldscreen.ui.training.words import way_words
from fieldscreen.workflow import training
from fieldscreen.workflow.subjects import subjects_of
from fieldscreen.workflow.workplace import Workplace

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator
    from fieldscreen.ui.screens import Screen


def after_interview(workplace: Workplace, case: str, about: str) -> Place:
    """Return where a questionnaire leads: to the result, or in a training case to one's own finding first.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        about: Whom the questionnaire is about; nobody's leads back to a case that is about several.
    """
    exercise = training.exercise_of_case(workplace, case)
    if exercise:
        return ExercisePlace(exercise)
    there = subjects_of(workplace, case)
    if about in there.persons and there.are_several:
        return ResultPlace(case, about)
    return CasePage(case) if there.are_several else ResultPlace(case)


def make_training_screen(
    navigator: Navigator, place: TrainingHome | ExercisePlace | ComparisonPlace
) -> Screen:
    """Return the screen of a training place."""
    match place:
        case TrainingHome():
            return _home(navigator)
        case ExercisePlace(name):
            return _exercise(navigator, name)
        case ComparisonPlace(name):
            return _comparison(navigator, name)


def _home(navigator: Navigator) -> Screen:
    from fieldscreen.ui.training.home_screen import TrainingHomeScreen

    screen = TrainingHomeScreen(training.progress(navigator.workplace), navigator.language)
    screen.exercise_chosen.connect(lambda name: navigator.go(ExercisePlace(name)))
    screen.cases_requested.connect(lambda: navigator.go(CaseList()))
    return screen


def _exercise(navigator: Navigator, name: str) -> Screen:
    from fieldscreen.ui.training.exercise_screen import ExerciseScreen

    workplace = navigator.workplace
    exercise = training.exercise(workplace.content, name)
    attempt = training.attempt_of(workplace, name)
    screen = ExerciseScreen(exercise, attempt, len(training.exercises(workplace.content)), navigator.language)

    def fill() -> None:
        begun = attempt or training.begin(workplace, exercise, navigator.language)
        navigator.go(InterviewPlace(begun.case, begun.interview))

    screen.fill_requested.connect(telling(navigator.tell, fill))
    if attempt is not None:
        screen.judgement_requested.connect(lambda: _ask_finding(navigator, exercise, attempt))
    screen.comparison_requested.connect(lambda: navigator.go(ComparisonPlace(name)))
    screen.again_requested.connect(telling(navigator.tell, lambda: _begin_again(navigator, exercise)))
    return screen


def _comparison(navigator: Navigator, name: str) -> Screen:
    from fieldscreen.ui.training.comparison_screen import ComparisonScreen

    workplace, language = navigator.workplace, navigator.language
    exercise = training.exercise(workplace.content, name)
    attempt = training.attempt_of(workplace, name)
    if attempt is None:
        raise training.NotReadyError(lacks_answers=True)
    told = training.compare_attempt(workplace, exercise, attempt, language)
    content = workplace.content
    screen = ComparisonScreen(
        told,
        content.teller(language).form_title,
        lambda way: way_words(content, way, language),
        language,
    )
    screen.again_requested.connect(telling(navigator.tell, lambda: _begin_again(navigator, exercise)))
    screen.home_requested.connect(navigator.go_home)
    screen.result_requested.connect(lambda: navigator.go(ResultPlace(told.case)))
    return screen


def _begin_again(navigator: Navigator, exercise: training.Exercise) -> None:
    training.begin(navigator.workplace, exercise, navigator.language)
    navigator.go(ExercisePlace(exercise.identifier))


def _ask_finding(navigator: Navigator, exercise: training.Exercise, attempt: training.Attempt) -> None:
    from fieldscreen.ui.training.finding_dialog import FindingDialog

    workplace, language = navigator.workplace, navigator.language
    content = workplace.content
    teller = content.teller(language)

    def keep(level: Level, reason: str, forms: tuple[str, ...], ways: tuple[str, ...]) -> None:
        training.judge(workplace, attempt.case, level, reason, forms=forms, ways=ways)

    dialog = FindingDialog(
        navigator.window,
        keep,
        [(form, teller.form_title(form)) for form in training.forms_offered(content)],
        [(way, way_words(content, way, language)) for way in training.ways_offered(content, exercise.age)],
        before=attempt.judgement,
    )
    dialog.finished.connect(lambda _code: navigator.rebuild())
    dialog.open()
