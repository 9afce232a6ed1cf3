"""Practising in the window: one press, the band everywhere, one case from reading to comparing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit

from fieldscreen.domain.assessments import Level
from fieldscreen.ui.opening.first_run_screen import FirstRunScreen
from fieldscreen.ui.opening.unlock_screen import UnlockScreen
from fieldscreen.ui.places import (
    CaseList,
    CasePage,
    ComparisonPlace,
    ExercisePlace,
    ReferringPlace,
    VaultPlace,
)
from fieldscreen.ui.training.comparison_screen import ComparisonScreen
from fieldscreen.ui.training.exercise_screen import ExerciseScreen
from fieldscreen.ui.training.home_screen import TrainingHomeScreen
from fieldscreen.workflow import training
from fieldscreen.workflow.interviewing import resume_interview
from fieldscreen.workflow.locking import LockReason
from fieldscreen.workflow.recovery import RecoveryNeed
from support.offices import PASSPHRASE, WORKER

FIRST = "01-boulangerie"


def click(desk, name):
    desk.qtbot.mouseClick(desk.find(name), Qt.MouseButton.LeftButton)
    desk.settle()


def shown(desk, top=None):
    labels = (top or desk.screen).findChildren(QLabel)
    return " ".join(one.text() for one in labels if one.isVisibleTo(top or desk.window)).replace(
        "\u00a0", " "
    )


def wait_for(desk, kind):
    desk.qtbot.waitUntil(lambda: isinstance(desk.screen, kind), timeout=20_000)
    desk.settle()


def practise(desk, name):
    click(desk, name)
    wait_for(desk, TrainingHomeScreen)


def is_marked(desk):
    words = desk.window.findChild(QLabel, "training.band.words")
    marked = words.isVisible() and words.text().startswith("EXERCICE")
    assert marked == desk.window.windowTitle().startswith("EXERCICE")
    return marked


def fill(desk, name, **answers):
    exercise = training.exercise(desk.workplace.content, name)
    attempt = training.attempt_of(desk.workplace, name)
    sitting = resume_interview(desk.workplace, attempt.interview)
    for question, value in {**exercise.answers, **answers}.items():
        sitting.answer(sitting.reader.ref_of(question), value)
    return attempt


@pytest.fixture
def fresh(new_desk_on):
    """A window on a computer without a vault."""
    return new_desk_on("vaults/vault")


@pytest.fixture
def learner(fresh):
    """A window at the list of training cases."""
    practise(fresh, "first_run.practise")
    return fresh


def test_practise_when_pressed_on_the_first_run_then_a_marked_vault_is_open_at_once(learner):
    assert is_marked(learner)
    assert training.is_training(learner.workplace)
    assert learner.find("training.progress").text() == "0 sur 8 faits"
    assert not learner.window.bar._recovery.isVisible()
    assert learner.window.bar._need is RecoveryNeed.NOTHING
    assert learner.dialogs() == []


def test_band_when_each_screen_of_the_vault_is_shown_then_it_stands_over_all_of_them(learner):
    case = training.begin(learner.workplace, training.exercises(learner.workplace.content)[0], "fr").case
    fill(learner, FIRST)
    pages = [VaultPlace(page) for page in ("due", "backup", "journal", "questionnaires", "keys", "recovery")]
    for place in (CaseList(), CasePage(case), ExercisePlace(FIRST), ReferringPlace(case), *pages):
        learner.navigator.go(place)
        learner.settle()
        assert is_marked(learner), place
    click(learner, "bar.danger")
    (dialog,) = learner.dialogs()
    assert dialog.windowTitle().startswith("EXERCICE — ")
    assert dialog.findChild(QLabel, "training.band.words").isVisible()


def test_band_when_the_vault_is_locked_or_hidden_then_it_says_so_before_opening_and_never_on_the_cover(
    learner,
):
    learner.navigator.lock(LockReason.REQUESTED)
    wait_for(learner, UnlockScreen)
    assert is_marked(learner)
    assert "exercice" in shown(learner)
    learner.navigator.panic()
    learner.settle()
    assert learner.window.windowTitle() == "Calendrier"
    assert not learner.window.findChild(QLabel, "training.band.words").isVisible()
    learner.window.returned.emit()
    learner.window._on_return()
    learner.settle()
    assert is_marked(learner)
    practise(learner, "unlock.practise")
    assert is_marked(learner)


def test_band_when_a_real_vault_is_open_then_nothing_says_exercise(desk):
    assert not is_marked(desk)
    click(desk, "case_list.new")
    (dialog,) = desk.dialogs()
    assert "EXERCICE" not in dialog.windowTitle() + shown(desk, dialog)


def test_practise_when_pressed_beside_a_real_vault_then_both_are_there_and_one_can_turn_back(new_desk_on):
    desk = new_desk_on("vaults/vault")
    desk.workplace.create(WORKER, PASSPHRASE)
    desk.navigator.start()
    desk.settle()
    real = desk.workplace.vault_folder
    practise(desk, "unlock.practise")
    assert desk.workplace.vault_folder != real
    desk.navigator.lock(LockReason.REQUESTED)
    wait_for(desk, UnlockScreen)
    box = desk.find("unlock.vault")
    offered = [box.itemText(row).replace("\u00a0", " ") for row in range(box.count())]
    assert offered == ["A", "EXERCICE : le coffre pour s’exercer"]
    box.setCurrentIndex(0)
    box.activated.emit(0)
    wait_for(desk, UnlockScreen)
    assert desk.workplace.vault_folder == real
    assert not is_marked(desk)
    practise(desk, "unlock.practise")
    assert is_marked(desk)


def test_practise_when_only_a_training_vault_is_there_then_a_first_real_one_can_still_be_made(learner):
    learner.navigator.lock(LockReason.REQUESTED)
    wait_for(learner, UnlockScreen)
    click(learner, "unlock.another")
    wait_for(learner, FirstRunScreen)
    assert not is_marked(learner)
    assert learner.screen.label == ""
    assert learner.workplace.vault_folder.name == "vault"
    click(learner, "first_run.back")
    wait_for(learner, UnlockScreen)
    assert is_marked(learner)


def test_practise_when_its_word_was_changed_then_the_word_is_asked_for(learner):
    learner.workplace.change_passphrase(training.PASSPHRASE, PASSPHRASE)
    learner.navigator.lock(LockReason.REQUESTED)
    wait_for(learner, UnlockScreen)
    click(learner, "unlock.practise")
    learner.qtbot.waitUntil(lambda: learner.find("unlock.message").words != "", timeout=20_000)
    assert is_marked(learner)


def test_case_when_played_from_reading_to_comparing_then_found_missed_and_unfounded_stand_side_by_side(
    learner,
):
    click(learner, f"training.case.{FIRST}")
    wait_for(learner, ExerciseScreen)
    said = shown(learner)
    for words in (
        "Devant la boulangerie",
        "Exercice 1 sur 8",
        "prend les pièces",
        "Vingt euros avant ce soir",
    ):
        assert words in said
    assert not learner.find("exercise.judge").isEnabled()
    click(learner, "exercise.fill")
    assert is_marked(learner)
    fill(learner, FIRST, money="set_sum", violence="yes", long_hours="unknown")
    learner.screen.result_requested.emit()
    wait_for(learner, ExerciseScreen)
    assert not learner.find("exercise.compare").isEnabled()
    click(learner, "exercise.judge")
    (dialog,) = learner.dialogs()
    click(learner, "finding.keep")
    assert learner.dialogs() == [dialog], "a reason is needed"
    box = learner.find("finding.level")
    box.setCurrentIndex(box.findData(Level.DANGER.value))
    dialog.findChild(QCheckBox, "finding.form.begging").setChecked(True)
    dialog.findChild(QCheckBox, "finding.form.crime").setChecked(True)
    dialog.findChild(QCheckBox, "finding.way.none").setChecked(True)
    dialog.findChild(QPlainTextEdit, "finding.reason").setPlainText("On lui prend l’argent.")
    click(learner, "finding.keep")
    wait_for(learner, ExerciseScreen)
    assert "Votre avis : Danger." in shown(learner)
    click(learner, "exercise.compare")
    wait_for(learner, ComparisonScreen)
    assert is_marked(learner)
    said = shown(learner)
    for words in (
        "3 trouvé(s) · 2 manqué(s) · 1 vu(s) où il n’y a rien",
        "Votre niveau est au-dessus du modèle",
        "Trouvé : Exploitation de la mendicité",
        "Vu où il n’y a rien : Contrainte à commettre des délits",
        "Manqué : Information préoccupante",
        "Être privé de repas n’est pas avoir été frappé",
        "Il fallait répondre",
        "Le raisonnement du modèle",
        "On lui prend l’argent.",
        "À ne pas faire",
    ):
        assert words in said
    columns = [learner.find(f"comparison.level.{place}").text() for place in range(3)]
    assert columns == ["Danger", "Indices convergents", "Indices convergents"]
    click(learner, "comparison.home")
    wait_for(learner, TrainingHomeScreen)
    assert learner.find("training.progress").text() == "1 sur 8 faits"
    assert "Fait" in learner.find(f"training.case.{FIRST}").accessibleName()


def test_case_when_begun_again_then_it_is_blank_and_still_counted_as_done(learner):
    exercise = training.exercise(learner.workplace.content, FIRST)
    training.begin(learner.workplace, exercise, "fr")
    attempt = fill(learner, FIRST)
    training.judge(learner.workplace, attempt.case, Level.CONVERGING, "Parce que.", forms=(), ways=())
    learner.navigator.go(ComparisonPlace(FIRST))
    wait_for(learner, ComparisonScreen)
    click(learner, "comparison.again")
    wait_for(learner, ExerciseScreen)
    assert not learner.find("exercise.judge").isEnabled()
    learner.navigator.go_home()
    learner.settle()
    assert learner.find("training.progress").text() == "1 sur 8 faits"


def test_false_alarm_when_compared_then_it_is_called_one_and_only_then(learner):
    name = "02-caravane"
    exercise = training.exercise(learner.workplace.content, name)
    training.begin(learner.workplace, exercise, "fr")
    attempt = fill(learner, name)
    learner.navigator.go(ExercisePlace(name))
    learner.settle()
    assert "fausse alerte" not in shown(learner)
    training.judge(
        learner.workplace, attempt.case, Level.NOTHING_PARTICULAR, "Pauvreté.", forms=(), ways=("none",)
    )
    learner.navigator.go(ComparisonPlace(name))
    wait_for(learner, ComparisonScreen)
    said = shown(learner)
    assert "Une fausse alerte, exprès" in said
    assert "Écarté avec raison" in said
    assert "0 manqué(s)" in said


def _type_finding(learner, reason):
    exercise = training.exercise(learner.workplace.content, FIRST)
    training.begin(learner.workplace, exercise, "fr")
    fill(learner, FIRST)
    learner.navigator.go(ExercisePlace(FIRST))
    learner.settle()
    click(learner, "exercise.judge")
    (dialog,) = learner.dialogs()
    dialog.findChild(QPlainTextEdit, "finding.reason").setPlainText(reason)


def test_finding_when_locked_while_typing_then_it_is_kept(learner):
    _type_finding(learner, "Un mot tapé juste avant.")
    learner.navigator.lock(LockReason.REQUESTED)
    wait_for(learner, UnlockScreen)
    click(learner, "unlock.practise")
    wait_for(learner, ExerciseScreen)
    attempt = training.attempt_of(learner.workplace, FIRST)
    assert attempt.judgement.reason == "Un mot tapé juste avant."


def test_finding_when_given_up_then_nothing_is_kept(learner):
    _type_finding(learner, "Non.")
    click(learner, "finding.cancel")
    assert training.attempt_of(learner.workplace, FIRST).judgement is None


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("brightness", ["light", "dark"])
def test_screens_when_text_is_twice_as_large_then_nothing_is_cut_sideways(new_desk_on, language, brightness):
    desk = new_desk_on("vaults/vault", language=language, brightness=brightness, scale=2.0)
    click(desk, "first_run.practise")
    wait_for(desk, TrainingHomeScreen)
    exercise = training.exercise(desk.workplace.content, FIRST)
    training.begin(desk.workplace, exercise, language)
    attempt = fill(desk, FIRST)
    training.judge(desk.workplace, attempt.case, Level.DANGER, "R", forms=("crime",), ways=("signalement",))
    for place in (ExercisePlace(FIRST), ComparisonPlace(FIRST)):
        desk.navigator.go(place)
        desk.settle()
        for label in desk.screen.findChildren(QLabel):
            if label.isVisible():
                right = label.mapTo(desk.window, label.rect().topRight()).x()
                assert right <= desk.window.width(), label.text()
