"""Danger before the first questionnaire, by keyboard: one key, whom to call, a note, then writing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldscreen.ui.places import CasePage, InterviewPlace
from fieldscreen.workflow import cases, danger
from fieldscreen.workflow.danger import Called, DangerAnswer
from fieldscreen.workflow.workplace import LockReason
from support.offices import PASSPHRASE


@pytest.fixture(params=["fr", "en"])
def asked(new_open_desk, request):
    """A new case whose first questionnaire was asked for by keyboard."""
    desk = new_open_desk(language=request.param)
    case = cases.create_case(desk.workplace, "").identifier
    desk.navigator.go(CasePage(case))
    desk.settle()
    desk.qtbot.keyClick(desk.find("case_page.next"), Qt.Key.Key_Space)
    desk.settle()
    return desk, case


def _shown(desk):
    return [one.objectName() for one in desk.dialogs()]


def _press(desk, key):
    desk.qtbot.keyClick(desk.dialogs()[-1], key)
    desk.settle()


@pytest.mark.parametrize(
    ("key", "answer"), [(Qt.Key.Key_2, DangerAnswer.SERIOUS), (Qt.Key.Key_3, DangerAnswer.NO)]
)
def test_question_when_one_key_is_pressed_then_the_questionnaire_is_next(asked, key, answer):
    desk, case = asked
    assert _shown(desk) == ["danger_question"]
    _press(desk, key)
    assert _shown(desk) == ["start_interview"]
    assert danger.danger_of(desk.workplace, case).last.answer is answer
    _press(desk, Qt.Key.Key_Return)
    assert isinstance(desk.navigator.place, InterviewPlace)


def test_question_when_answered_once_then_the_next_questionnaire_is_not_held_up(asked):
    desk, case = asked
    _press(desk, Qt.Key.Key_3)
    _press(desk, Qt.Key.Key_Escape)
    desk.screen.interview_requested.emit()
    desk.settle()
    assert _shown(desk) == ["start_interview"]
    assert len(danger.danger_of(desk.workplace, case).checks) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_4])
def test_danger_now_when_answered_then_numbers_stand_in_order_and_one_goes_on_writing(asked, key):
    desk, _case = asked
    _press(desk, key)
    assert _shown(desk) == ["danger_calls"]
    tops = [desk.find(f"danger_calls.called.{one}") for one in ("17", "112", "119", "prosecutor")]
    heights = [made.mapTo(made.window(), made.rect().topLeft()).y() for made in tops]
    assert heights == sorted(heights)
    desk.find("danger_calls.copy.119").click()
    assert QApplication.clipboard().text() == "119"
    assert "119" in desk.find("danger_calls.copied.text").text()
    _press(desk, Qt.Key.Key_Return)
    assert _shown(desk) == ["start_interview"]


def _note(desk, called, said):
    desk.find(f"danger_calls.called.{called}").click()
    area = desk.find("danger_calls.said")
    assert area.hasFocus() or area.window().focusWidget() is area
    desk.qtbot.keyClicks(area, said)
    desk.qtbot.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()


def test_call_when_noted_then_it_is_kept_with_its_time_and_shown_on_the_case_page(asked):
    desk, case = asked
    _press(desk, Qt.Key.Key_1)
    _note(desk, "prosecutor", "Rester avec elle.")
    (call,) = danger.danger_of(desk.workplace, case).calls
    assert (call.called, call.said) == (Called.PROSECUTOR, "Rester avec elle.")
    assert abs((call.called_at - desk.workplace.now()).total_seconds()) < 3600
    assert "Rester avec elle." in desk.find("danger_calls.noted.0").text()
    assert desk.find("danger_calls.said").toPlainText() == ""
    _press(desk, Qt.Key.Key_Escape)
    assert "Rester avec elle." in desk.find("case_page.call.0").text()


def test_call_when_its_hour_cannot_be_read_then_it_is_said_and_nothing_is_invented(asked):
    desk, case = asked
    _press(desk, Qt.Key.Key_1)
    desk.find("danger_calls.called.119").click()
    desk.find("danger_calls.said").setPlainText("Écrire.")
    desk.find("danger_calls.when").setText("tantôt")
    desk.find("danger_calls.keep").click()
    assert danger.danger_of(desk.workplace, case).calls == ()
    desk.find("danger_calls.when").setText("14h30")
    desk.find("danger_calls.keep").click()
    (call,) = danger.danger_of(desk.workplace, case).calls
    assert f"{call.called_at.astimezone():%H:%M}" == "14:30"


def test_call_when_closed_before_it_is_kept_then_it_is_kept_all_the_same(asked):
    desk, case = asked
    _press(desk, Qt.Key.Key_1)
    desk.qtbot.keyClicks(desk.find("danger_calls.said"), "Attendre la patrouille")
    _press(desk, Qt.Key.Key_Escape)
    (call,) = danger.danger_of(desk.workplace, case).calls
    assert call.said == "Attendre la patrouille"


def test_lock_when_a_call_is_half_noted_then_it_stands_there_again_and_is_no_call_yet(asked):
    desk, case = asked
    _press(desk, Qt.Key.Key_1)
    desk.qtbot.keyClicks(desk.find("danger_calls.said"), "Attendre la pat")
    desk.navigator.lock(LockReason.REQUESTED)
    desk.settle()
    desk.workplace.unlock(PASSPHRASE)
    desk.navigator.back()
    desk.settle()
    assert danger.danger_of(desk.workplace, case).calls == ()
    assert desk.find("danger_calls.said").toPlainText() == "Attendre la pat"
    _press(desk, Qt.Key.Key_Escape)
    assert danger.danger_of(desk.workplace, case).calls[0].said == "Attendre la pat"


def test_question_when_asked_again_from_the_case_page_then_the_last_answer_stands_above(asked):
    desk, case = asked
    _press(desk, Qt.Key.Key_3)
    _press(desk, Qt.Key.Key_Escape)
    assert desk.find("case_page.danger").shortcut().toString() == "Ctrl+U"
    desk.qtbot.keyClick(desk.find("case_page.danger"), Qt.Key.Key_Space)
    desk.settle()
    assert _shown(desk) == ["danger_question"]
    assert desk.find("danger_question.last").isVisible()
    desk.qtbot.keyClick(desk.dialogs()[-1], "&")  # the key 1 of a French keyboard, without Shift
    desk.settle()
    assert _shown(desk) == ["danger_calls"]
    assert [one.answer for one in danger.danger_of(desk.workplace, case).checks] == [
        DangerAnswer.NO,
        DangerAnswer.NOW,
    ]
