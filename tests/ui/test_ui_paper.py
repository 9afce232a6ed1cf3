"""Paper in the window: the sheet is saved before a visit, and copied in with the keyboard afterwards."""

from __future__ import annotations

import io
import json

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.danger import DangerAnswer
from fieldscreen.domain.interviews import Interview, Mode
from fieldscreen.referral.fields import RECORD_NAME
from fieldscreen.ui.places import CasePage, InterviewPlace, VaultPlace
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.danger import answer_danger
from fieldscreen.workflow.gathering import gather
from fieldscreen.workflow.referring import default_choices
from fieldscreen.workflow.workplace import LockReason
from support.offices import PASSPHRASE

WORDS = {
    "fr": ("Recopié du papier", "n’a pas de code 9", "Je recopie", "Enregistré sous"),
    "en": ("Copied from paper", "has no code 9", "I am copying", "Saved as"),
}


@pytest.fixture
def case(desk):
    return cases.create_case(desk.workplace, "portail rouge").identifier


def _ask(desk, case):
    """Ask for a questionnaire, the question about danger being answered already."""
    desk.navigator.go(CasePage(case))
    desk.settle()
    answer_danger(desk.workplace, case, DangerAnswer.NO)
    desk.screen.interview_requested.emit()
    desk.settle()


def _start(desk, case, *, day="20/11/2025", by="Dana Exemple"):
    _ask(desk, case)
    desk.find("start_interview.copies").setChecked(True)
    desk.settle()
    version = desk.workplace.content.questionnaires[0].version
    assert version in desk.find("start_interview.paper_version").text()
    desk.find("start_interview.paper_day").setText(day)
    desk.find("start_interview.paper_place").setText("place du marché")
    desk.find("start_interview.paper_by").setText(by)
    desk.find("start_interview.accept").click()
    desk.settle()


def _type(desk, words, *, enter=True):
    line = desk.find("interview.quick.line")
    line.clear()
    desk.qtbot.keyClicks(line, words)
    if enter:
        desk.qtbot.keyClick(line, Qt.Key.Key_Return)
    desk.settle()


def _sitting(desk):
    return interviewing.resume_interview(desk.workplace, desk.navigator.place.interview)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_sheet_when_copied_in_with_the_keyboard_then_each_answer_says_so(new_open_desk, language):
    copied, wrong, offer, _saved = WORDS[language]
    desk = new_open_desk(language=language)
    case = cases.create_case(desk.workplace, "").identifier
    _ask(desk, case)
    assert desk.find("start_interview.copies").text().startswith(offer)
    desk.dialogs()[-1].reject()
    desk.settle()
    _start(desk, case)
    assert isinstance(desk.navigator.place, InterviewPlace)
    assert desk.window.focusWidget() is desk.find("interview.quick.line")
    assert desk.find("interview.quick.line").text() == "1 "
    assert "Dana Exemple" in desk.find("interview.quick.source").text()
    desk.qtbot.keyClicks(desk.find("interview.quick.line"), "2")  # no, behind the number that stands there
    assert desk.find("interview.quick.meaning").text() == ("Non" if language == "fr" else "No")
    desk.qtbot.keyClick(desk.find("interview.quick.line"), Qt.Key.Key_Return)
    desk.settle()
    assert desk.find("interview.quick.line").text() == "2 "
    assert desk.find("interview.quick.question").text().endswith("?")
    assert copied in desk.find("interview.copied.danger_now").text()
    _type(desk, "2 9", enter=False)
    assert wrong in desk.find("interview.quick.slip.text").text()
    _type(desk, "2 x")
    sitting = _sitting(desk)
    assert sitting.interview.mode is Mode.TRANSCRIPTION
    assert sitting.interview.paper.place == "place du marché"
    assert sitting.value("danger_now") == "no"
    assert sitting.answer_to("safe_to_write").state is AnswerState.NOT_SAFE
    assert desk.window.focusWidget() is desk.find("interview.quick.line")


def test_last_answer_when_taken_back_then_its_number_stands_in_the_line_again(desk, case):
    _start(desk, case)
    _type(desk, "1 2")
    desk.qtbot.keyClick(desk.find("interview.quick.line"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert _sitting(desk).value("danger_now") == ""
    assert desk.find("interview.quick.line").text() == "1 "
    assert desk.window.focusWidget() is desk.find("interview.quick.line")


def test_number_when_its_question_is_in_another_section_then_that_section_is_shown(desk, case):
    _start(desk, case)
    _type(desk, "12 3 4", enter=False)
    assert desk.find("interview.question.languages").isVisible()
    assert desk.find("interview.quick.number").text() == "12"
    assert desk.find("interview.quick.meaning").text() == "Romani ; Français"
    assert _sitting(desk).value("languages") == ""
    _type(desk, "12 3 4")
    assert _sitting(desk).value("languages") == "rom fr"


def test_number_alone_when_entered_then_the_next_question_comes_and_nothing_is_stated(desk, case):
    _start(desk, case)
    _type(desk, "3")
    assert desk.find("interview.quick.line").text() == "4 "
    sitting = _sitting(desk)
    assert not any(sitting.is_stated(answer.ref) for answer in sitting.answers())


def test_half_a_line_when_the_vault_is_locked_then_it_stands_there_again(desk, case):
    _start(desk, case)
    _type(desk, "12 3", enter=False)
    place = desk.navigator.place
    desk.navigator.lock(LockReason.REQUESTED)
    desk.qtbot.waitUntil(lambda: _is_shown(desk, "unlock.passphrase"))
    desk.find("unlock.passphrase").setText(PASSPHRASE)
    desk.find("unlock.open").click()
    desk.qtbot.waitUntil(lambda: _is_shown(desk, "interview.quick.line"))
    desk.qtbot.waitUntil(lambda: desk.find("interview.quick.line").text() == "12 3")
    assert desk.navigator.place == place
    assert _sitting(desk).value("languages") == ""


def _is_shown(desk, name):
    tops = [desk.window, *desk.dialogs()]
    return any(made.isVisible() for top in tops for made in top.findChildren(QWidget, name))


@pytest.mark.parametrize(
    ("day", "by"), [("", "Dana"), ("hier", "Dana"), ("01/01/2999", "Dana"), ("2025", " ")]
)
def test_sheet_when_day_or_hand_is_missing_then_it_is_asked_and_nothing_begins(desk, case, day, by):
    _start(desk, case, day=day, by=by)
    assert desk.navigator.place == CasePage(case)
    assert desk.find("start_interview.copies").isChecked()
    assert desk.workplace.vault.all(Interview, case=case) == ()


def test_questionnaire_when_nothing_is_copied_then_no_line_and_no_mark(desk, case):
    _ask(desk, case)
    box = desk.find("start_interview.copies")
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    desk.find("start_interview.accept").click()
    desk.settle()
    assert desk.window.findChild(QLineEdit, "interview.quick.line") is None
    assert _sitting(desk).interview.paper is None


@pytest.mark.parametrize("language", ["fr", "en"])
def test_paper_when_wanted_while_starting_then_the_sheet_is_saved_where_asked(
    new_open_desk, tmp_path, language
):
    desk = new_open_desk(language=language)
    case = cases.create_case(desk.workplace, "").identifier
    _ask(desk, case)
    desk.find("start_interview.paper").click()
    desk.settle()
    _save(desk, tmp_path / "feuille.pdf", WORDS[language][3])
    with pikepdf.open(io.BytesIO((tmp_path / "feuille.pdf").read_bytes())) as pdf:
        assert str(pdf.Root.Lang) == language
        assert len(pdf.pages) > 5


def test_paper_when_wanted_from_the_shelf_then_no_case_is_needed(desk, tmp_path):
    desk.navigator.go(VaultPlace("questionnaires"))
    desk.settle()
    desk.find("form_shelf.paper.vie_scolaire").click()
    desk.settle()
    _save(desk, tmp_path / "vie.pdf", WORDS["fr"][3])
    assert (tmp_path / "vie.pdf").read_bytes().startswith(b"%PDF-")


def _save(desk, path, saved):
    desk.find("paper.save").click()
    desk.settle()
    assert desk.find("paper_file.name").text().endswith(".pdf")
    desk.find("paper_file.name").setText(str(path))
    desk.find("paper_file.accept").click()
    desk.qtbot.waitUntil(lambda: desk.find("paper.message.text").text().startswith(saved), timeout=20_000)


def test_paper_when_printed_filled_and_copied_in_then_the_sheets_own_codes_reach_the_referral(desk, tmp_path):
    desk.navigator.go(VaultPlace("questionnaires"))
    desk.settle()
    desk.find("form_shelf.paper.reperage_mineur").click()
    desk.settle()
    _save(desk, tmp_path / "feuille.pdf", WORDS["fr"][3])
    desk.dialogs()[-1].reject()
    desk.settle()
    with pikepdf.open(io.BytesIO((tmp_path / "feuille.pdf").read_bytes())) as pdf:
        printed = json.loads(pdf.attachments[RECORD_NAME].get_file().read_bytes())["questions"]
    case = cases.create_case(desk.workplace, "").identifier
    _start(desk, case)
    for name, value in (("danger_now", "no"), ("attends", "no"), ("injuries", "yes"), ("violence", "yes")):
        row = next(one for one in printed if one["ref"].endswith(f"/{name}"))
        code = next(code for code, kept in row["codes"].items() if kept == value)
        _type(desk, f"{row['number']} {code}")
        assert _sitting(desk).value(name) == value
    contents = gather(desk.workplace, case, default_choices(desk.workplace, case, language="fr"))
    copied = {line.question: line.paper for line in contents.facts}
    assert copied
    assert {paper.filled_by for paper in copied.values() if paper} == {"Dana Exemple"}
    assert None not in copied.values()
