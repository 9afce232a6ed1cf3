"""After a lock: the same question, the same dialog, the same words, the same cursor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from fieldscreen.domain.statements import Source
from fieldscreen.ui.places import CaseList, CasePage, InterviewPlace, ReferringPlace, VerifyPlace
from fieldscreen.ui.typing_journal import KEEP_AFTER_MS
from fieldscreen.workflow import cases, referring, typed_texts
from fieldscreen.workflow.locking import LockReason
from support.offices import PASSPHRASE, workplace_on

WORDS = "El țipă la mine"


def _go(desk, place):
    desk.navigator.go(place)
    desk.settle()


def _section(desk, name):
    ref = next(view.ref for view in desk.screen.model.sections() if view.ref.endswith(name))
    desk.screen.go_to_section(ref)
    desk.settle()


def _type_text(area, words, *, anchor, caret):
    area.setFocus()
    area.setPlainText(words)
    cursor = area.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(caret, cursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)


def _type_line(line, words, caret):
    line.setFocus()
    line.setText(words)
    line.textEdited.emit(words)
    line.setCursorPosition(caret)


def test_interview_when_locked_then_the_same_question_words_selection_and_page(desk):
    case, interview = desk.make_case(filled=False)
    _go(desk, InterviewPlace(case, interview))
    _section(desk, "said")
    _type_text(desk.find("interview.answer.words_exact"), WORDS, anchor=9, caret=3)
    desk.settle()
    bar = desk.screen._page.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    scrolled = bar.value()
    desk.lock_and_open(LockReason.REQUESTED)
    area = desk.find("interview.answer.words_exact")
    assert (area.toPlainText(), area.textCursor().anchor(), area.textCursor().position()) == (WORDS, 9, 3)
    assert desk.window.focusWidget() is area
    assert desk.screen.current.endswith("words_exact")
    assert desk.screen._page.verticalScrollBar().value() == scrolled > 0


def test_interview_when_locked_in_half_a_date_then_it_is_half_a_date_and_no_remark(desk):
    case, interview = desk.make_case(filled=False)
    _go(desk, InterviewPlace(case, interview))
    _section(desk, "who")
    _type_line(desk.find("interview.answer.birth_date"), "au printem", 4)
    desk.lock_and_open(LockReason.REQUESTED)
    line = desk.find("interview.answer.birth_date")
    assert (line.text(), line.cursorPosition()) == ("au printem", 4)
    ref = next(view.ref for view in desk.screen.model.questions() if view.name == "birth_date")
    assert desk.screen.model.sitting.question(ref).note == ""
    _go(desk, CasePage(case))
    _go(desk, InterviewPlace(case, interview))
    assert desk.screen.model.sitting.question(ref).note == "au printem"
    assert typed_texts.unfinished(desk.workplace) == ()


def test_interview_when_locked_in_a_remark_then_the_remark_is_open_with_the_cursor(desk):
    case, interview = desk.make_case(filled=False)
    _go(desk, InterviewPlace(case, interview))
    _section(desk, "who")
    first = desk.screen.current
    desk.screen.start_note()
    name = f"interview.note.{first.rsplit('/', 1)[-1]}"
    _type_line(desk.find(name), "vue de loin", 3)
    desk.lock_and_open(LockReason.REQUESTED)
    line = desk.find(name)
    assert (line.text(), line.cursorPosition(), desk.window.focusWidget()) == ("vue de loin", 3, line)
    assert desk.screen.model.sitting.question(first).note == "vue de loin"


@pytest.mark.parametrize("reason", [LockReason.IDLE, LockReason.PANIC])
def test_statement_when_locked_then_the_dialog_is_open_again_with_every_field(desk, reason):
    case, _ = desk.make_case(filled=False)
    _go(desk, CasePage(case))
    desk.screen.statement_requested.emit(None)
    desk.settle()
    source = desk.find("statement.source")
    source.setCurrentIndex(source.findData(Source.CHILD_WORDS.value))
    desk.find("statement.place").setText("au portail")
    _type_text(desk.find("statement.text"), WORDS, anchor=5, caret=5)
    desk.lock_and_open(reason)
    assert [dialog.objectName() for dialog in desk.dialogs()] == ["statement"]
    area = desk.find("statement.text")
    assert (area.toPlainText(), area.textCursor().position()) == (WORDS, 5)
    assert isinstance(desk.find("statement.source"), QComboBox)
    assert desk.find("statement.source").currentData() == Source.CHILD_WORDS.value
    assert desk.find("statement.place").text() == "au portail"
    assert desk.dialogs()[0].focusWidget() is area
    area.insertPlainText("!")
    desk.find("statement.keep").click()
    desk.settle()
    kept = cases.open_case(desk.workplace, case).statements
    assert [one.text for one in kept] == [WORDS[:5] + "!" + WORDS[5:]]
    assert typed_texts.unfinished(desk.workplace) == ()


def test_child_speaking_when_locked_then_the_dialog_is_open_over_the_interview(desk):
    case, interview = desk.make_case(filled=False)
    _go(desk, InterviewPlace(case, interview))
    desk.screen.child_speaks.emit()
    desk.settle()
    _type_text(desk.find("statement.text"), WORDS, anchor=2, caret=2)
    desk.lock_and_open(LockReason.REQUESTED)
    assert desk.navigator.place == InterviewPlace(case, interview)
    assert desk.find("statement.text").toPlainText() == WORDS
    assert desk.find("statement.listen").isVisible()
    assert desk.find("statement.source").currentData() == Source.CHILD_WORDS.value


def test_person_when_locked_with_an_unreadable_date_then_it_is_there_again(desk):
    case, _ = desk.make_case(filled=False)
    _go(desk, CasePage(case))
    desk.screen.person_requested.emit(None)
    desk.settle()
    desk.find("person.given_name").setText("Ana")
    _type_line(desk.find("person.born"), "l’an où il a nei", 6)
    desk.lock_and_open(LockReason.REQUESTED)
    assert desk.find("person.given_name").text() == "Ana"
    line = desk.find("person.born")
    assert (line.text(), line.cursorPosition(), desk.dialogs()[0].focusWidget()) == (
        "l’an où il a nei",
        6,
        line,
    )
    desk.dialogs()[0].reject()
    desk.settle()
    assert [person.given_name for person in cases.open_case(desk.workplace, case).persons] == ["Ana"]
    assert typed_texts.unfinished(desk.workplace) == ()


@pytest.mark.parametrize("is_new", [True, False])
def test_reminder_when_locked_then_it_is_open_again(desk, is_new):
    case, _ = desk.make_case(filled=False)
    _go(desk, CaseList() if is_new else CasePage(case))
    (desk.screen.new_case_requested if is_new else desk.screen.rename_requested).emit()
    desk.settle()
    _type_line(desk.find("reminder.line"), "portail bleu", 7)
    desk.lock_and_open(LockReason.REQUESTED)
    line = desk.find("reminder.line")
    assert (line.text(), line.cursorPosition()) == ("portail bleu", 7)
    desk.find("reminder.accept").click()
    desk.settle()
    assert "portail bleu" in {row.reminder for row in cases.list_cases(desk.workplace)}
    assert [one for one in typed_texts.unfinished(desk.workplace) if one.place != "case_list"] == []


def test_referral_when_locked_then_choices_and_cursor_are_there_and_no_half_office_is_kept(desk):
    case, _ = desk.make_case()
    _go(desk, ReferringPlace(case))
    _type_line(desk.find("referring.recipient_name"), "CRIP du dép", 4)
    _type_text(desk.find("referring.actions"), WORDS, anchor=1, caret=8)
    desk.lock_and_open(LockReason.REQUESTED)
    assert desk.find("referring.recipient_name").text() == "CRIP du dép"
    area = desk.find("referring.actions")
    cursor = area.textCursor()
    assert (area.toPlainText(), cursor.anchor(), cursor.position()) == (WORDS, 1, 8)
    assert desk.window.focusWidget() is area
    assert referring.known_recipients(desk.workplace) == ()


def test_list_when_locked_while_searching_then_the_search_is_there(desk):
    desk.make_case()
    _go(desk, CaseList())
    _type_line(desk.find("case_list.search"), "porta", 2)
    desk.lock_and_open(LockReason.REQUESTED)
    assert (desk.find("case_list.search").text(), desk.screen.search.cursorPosition()) == ("porta", 2)


def test_verify_when_locked_there_then_one_comes_back_to_it(desk):
    _go(desk, VerifyPlace())
    desk.lock_and_open(LockReason.REQUESTED)
    assert desk.navigator.place == VerifyPlace()


def test_journal_when_typing_without_a_pause_then_it_is_kept_half_a_second_after_the_first_key(desk):
    case, _ = desk.make_case(filled=False)
    _go(desk, CasePage(case))
    desk.screen.statement_requested.emit(None)
    desk.settle()
    area = desk.find("statement.text")
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is area)
    assert KEEP_AFTER_MS < 500
    for _ in range(200):
        QTest.keyClick(area, Qt.Key.Key_A)
        QTest.qWait(20)  # never a pause as long as the delay
        if desk.workplace.typed:
            break
    (typed,) = desk.workplace.typed.values()
    assert {field.name: field.text for field in typed.fields}["statement.text"].startswith("aaaa")
    assert cases.open_case(desk.workplace, case).statements == ()


def test_journal_when_a_passphrase_is_typed_then_it_is_not_kept(desk):
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from fieldscreen.ui.parts.passphrase import PassphraseField
    from fieldscreen.ui.parts.typed_fields import fields_of

    page = QWidget()
    desk.qtbot.addWidget(page)
    field = PassphraseField("page.passphrase", "Passphrase")
    QVBoxLayout(page).addWidget(field)
    for shown in (False, True):
        field.set_value(PASSPHRASE, shown=shown)
        assert fields_of(page) == ()


def test_dialog_when_closed_without_a_word_then_nothing_is_left_behind(desk):
    case, _ = desk.make_case(filled=False)
    _go(desk, CasePage(case))
    desk.screen.statement_requested.emit(None)
    desk.settle()
    area = desk.find("statement.text")
    _type_text(area, WORDS, anchor=0, caret=0)
    desk.navigator.typing.keep()
    area.clear()
    desk.dialogs()[0].reject()
    desk.settle()
    assert typed_texts.unfinished(desk.workplace) == ()
    assert desk.dialogs() == []


def test_language_when_changed_while_typing_then_the_cursor_stays(desk):
    case, interview = desk.make_case(filled=False)
    _go(desk, InterviewPlace(case, interview))
    _section(desk, "said")
    _type_text(desk.find("interview.answer.words_exact"), WORDS, anchor=6, caret=6)
    desk.navigator.language_chosen.emit("en")
    desk.settle()
    area = desk.find("interview.answer.words_exact")
    assert (area.toPlainText(), area.textCursor().position()) == (WORDS, 6)


def test_quit_when_nothing_is_unsaid_then_the_next_start_begins_at_the_list(desk, tmp_path):
    case, interview = desk.make_case(filled=False)
    _go(desk, InterviewPlace(case, interview))
    _section(desk, "said")
    _type_text(desk.find("interview.answer.words_exact"), WORDS, anchor=6, caret=6)
    desk.navigator.lock(LockReason.QUIT)
    again = workplace_on(tmp_path / "vault")
    again.unlock(PASSPHRASE)
    assert typed_texts.unfinished(again) == ()
    again.lock()
