"""Lock always locks, at once, and costs no keystroke; failures are told apart."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from fieldscreen.domain.statements import Source
from fieldscreen.ui import failures
from fieldscreen.ui.places import CaseList, CasePage, InterviewPlace, ReferringPlace, ResultPlace
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow import failures as known
from fieldscreen.workflow.workplace import Access
from support.offices import PASSPHRASE, WORKER

WORDS = "El țipă la mine"


def _press(desk, key, held=Qt.KeyboardModifier.NoModifier):
    window = (desk.dialogs() or [desk.window])[-1].windowHandle()
    desk.running.triggers.keys.watch(window)
    QTest.keyClick(window, key, held)
    desk.settle()


def _open_with(desk, passphrase):
    field = desk.find("unlock.passphrase")
    field.setText(passphrase)
    desk.find("unlock.open").click()


def _type(editor, words):
    """Type as a person does: no Enter, the focus stays."""
    editor.setFocus()
    if isinstance(editor, QLineEdit):
        editor.insert(words)
        editor.textEdited.emit(editor.text())
    else:
        editor.insertPlainText(words)


@pytest.mark.parametrize("place", [CasePage, ResultPlace, ReferringPlace])
def test_lock_when_asked_on_a_screen_then_the_vault_is_closed_and_the_screen_gone(desk, place):
    case, _ = desk.make_case()
    desk.navigator.go(place(case))
    desk.settle()
    _press(desk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.workplace.access is Access.LOCKED
    assert desk.find("unlock.passphrase")
    assert not desk.find("unlock.page").findChildren(QPlainTextEdit)


def test_lock_when_a_word_is_being_typed_then_it_is_kept_and_one_comes_back_to_it(desk):
    case, interview = desk.make_case(filled=False)
    desk.navigator.go(InterviewPlace(case, interview))
    desk.settle()
    desk.screen.go_to_section(_section(desk, "said"))
    desk.settle()
    _type(desk.find("interview.answer.words_exact"), WORDS)
    _press(desk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.workplace.access is Access.LOCKED
    _open_with(desk, PASSPHRASE)
    desk.wait_opened()
    desk.qtbot.waitUntil(lambda: desk.navigator.place == InterviewPlace(case, interview))
    desk.settle()
    assert desk.find("interview.answer.words_exact").toPlainText() == WORDS
    assert desk.screen.current.endswith("words_exact")


def _section(desk, name):
    return next(view.ref for view in desk.screen.model.sections() if view.ref.endswith(name))


@pytest.mark.parametrize("key", [Qt.Key.Key_F12, Qt.Key.Key_L], ids=["panic", "lock"])
def test_lock_when_a_dialog_is_open_then_its_words_are_kept_and_it_is_gone(desk, key):
    case, _ = desk.make_case(filled=False)
    desk.navigator.go(CasePage(case))
    desk.settle()
    desk.screen.statement_requested.emit(None)
    desk.settle()
    _type(desk.find("statement.text"), WORDS)
    held = Qt.KeyboardModifier.NoModifier if key == Qt.Key.Key_F12 else Qt.KeyboardModifier.ControlModifier
    _press(desk, key, held)
    assert desk.workplace.access is Access.LOCKED
    assert desk.dialogs() == []
    desk.workplace.unlock(PASSPHRASE)
    kept = cases.open_case(desk.workplace, case).statements
    assert [(one.text, one.source) for one in kept] == [(WORDS, Source.SEEN)]


def test_panic_when_pressed_then_nothing_of_the_program_is_on_the_screen(desk):
    case, _ = desk.make_case()
    desk.navigator.go(CasePage(case))
    desk.settle()
    _press(desk, Qt.Key.Key_F12)
    assert desk.window.is_neutral
    assert "FieldScreen" not in desk.window.windowTitle()
    assert desk.workplace.access is Access.LOCKED
    _press(desk, Qt.Key.Key_Escape)
    assert desk.find("unlock.passphrase")


def test_lock_when_asked_while_opening_then_the_vault_does_not_stay_open(desk):
    _press(desk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    _open_with(desk, PASSPHRASE)
    _press(desk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: not desk.navigator.door.is_opening)
    assert desk.workplace.access is Access.LOCKED


def test_lock_when_the_window_closes_then_the_vault_is_closed(desk):
    desk.window.close()
    assert desk.workplace.access is Access.LOCKED


def test_idle_when_nobody_touches_anything_then_locked_with_the_reason(desk):
    desk.running.triggers.idleness.idle.emit()
    desk.settle()
    assert desk.workplace.access is Access.LOCKED
    assert "activité" in desk.find("unlock.reason").text()


def test_unlock_when_the_passphrase_is_wrong_then_it_says_so_and_not_damage(new_desk):
    desk = new_desk()
    desk.workplace.create(WORKER, PASSPHRASE)
    desk.navigator.start()
    desk.settle()
    _open_with(desk, "not this one")
    desk.qtbot.waitUntil(lambda: "phrase de passe" in desk.find("unlock.message.text").text())
    assert "abîmé" in desk.find("unlock.message.text").text()
    assert desk.workplace.access is Access.LOCKED


def test_unlock_when_right_then_the_list_of_cases(new_desk):
    desk = new_desk()
    desk.workplace.create(WORKER, PASSPHRASE)
    desk.navigator.start()
    desk.settle()
    _open_with(desk, PASSPHRASE)
    desk.qtbot.waitUntil(lambda: desk.navigator.place == CaseList())


def test_fault_when_nobody_foresaw_it_then_locked_and_told_without_its_message(desk):
    desk.running.fault.emit(RuntimeError(f"the child is {WORDS}"))
    desk.qtbot.waitUntil(lambda: bool(desk.dialogs()))
    assert desk.workplace.access is Access.LOCKED
    assert WORDS not in desk.find("message.what.text").text()
    assert "RuntimeError" in desk.find("message.what.text").text()


FAILURES = [
    known.WrongPassphrase(1, 0),
    known.TryLater(5, 8),
    known.VaultDamaged(known.Part.DATABASE),
    known.VaultTooNew(9, 1),
    known.VaultInUse(),
    known.DiskFull(),
    known.ReadOnlyPlace(Path()),
    known.NotEnoughMemory(65536),
    known.VaultMissing(Path()),
    known.VaultExists(Path()),
    known.VaultLocked(),
    *(
        known.DeviceSlotUnavailable(reason)
        for reason in (known.DeviceReason.LOCKED, known.DeviceReason.NO_KEYRING)
    ),
    known.FieldScreenError("x"),
    OSError("x"),
    ValueError("x"),
]


def test_failures_when_told_then_each_situation_has_its_own_sentence_and_a_next_step():
    told = [failures.failure_words(error) for error in FAILURES]
    assert len({words.what for words in told}) == len(FAILURES)
    assert all(words.next_step for words in told)
    assert [words.is_known for words in told] == [True] * (len(FAILURES) - 1) + [False]


def test_window_when_small_then_it_fits_the_smallest_screens(desk):
    assert desk.window.minimumSize() == QSize(1024, 600)


def test_interview_when_resumed_elsewhere_then_what_the_window_stored_is_there(desk):
    case, interview = desk.make_case(filled=False)
    desk.navigator.go(InterviewPlace(case, interview))
    desk.settle()
    assert desk.screen.press_digit(2)
    desk.screen.press_mark(desk.screen.model.questions()[0].state)
    sitting = interviewing.resume_interview(desk.workplace, interview)
    assert sitting.sections()[0].answered == 1
