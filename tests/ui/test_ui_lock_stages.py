"""What a lock does in which order, and what may not come back after it."""

import threading

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from fieldscreen.ui import background, clipboard
from fieldscreen.ui.parts.fields import TextArea
from fieldscreen.ui.parts.passphrase import PassphraseField
from fieldscreen.ui.places import CasePage, InterviewPlace, ReferringPlace, ResultPlace
from fieldscreen.ui.taking_away import empty
from fieldscreen.workflow import cases, referring
from fieldscreen.workflow.locking import LockReason, LockState
from fieldscreen.workflow.workplace import Access
from support.offices import PASSPHRASE

WORDS = "El țipă la mine"


class Painting(QObject):
    """Notes which widgets are painted, beside what happens to the vault."""

    def __init__(self, desk, diary):
        super().__init__()
        self._desk, self._diary = desk, diary
        for widget in (desk.window, *desk.window.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Paint:
            self._diary.append(f"paint {watched.objectName()}")
        return False


def test_panic_when_pressed_then_the_neutral_screen_is_painted_and_only_then_the_vault_closes(desk):
    case, _ = desk.make_case()
    desk.navigator.go(CasePage(case))
    desk.settle()
    diary, vault = [], desk.workplace.vault
    painting = Painting(desk, diary)
    real = vault.lock
    vault.lock = lambda: (diary.append("closed"), real())
    desk.navigator.panic()
    closed = diary.index("closed")
    assert "paint neutral" in diary[:closed]
    assert "paint neutral.calendar" in diary[:closed]
    assert not [entry for entry in diary[:closed] if "case_page" in entry]
    assert vault._opened.keys.data.is_wiped
    painting.deleteLater()


@pytest.mark.parametrize("reason", LockReason)
def test_lock_when_for_any_reason_then_the_keys_are_wiped_and_no_word_is_in_any_widget(desk, reason):
    case, _ = desk.make_case()
    desk.navigator.go(CasePage(case))
    desk.settle()
    screen, vault = desk.screen, desk.workplace.vault
    assert any("Elle attend" in label.text() or label.text() for label in screen.findChildren(QLabel))
    desk.navigator.lock(reason)
    assert all(not label.text() for label in screen.findChildren(QLabel))  # before Qt has deleted them
    assert vault._opened.keys.data.is_wiped
    assert desk.workplace.lock_reason is reason


def test_lock_when_asked_again_by_what_it_sets_off_then_it_happens_once(desk):
    case, interview = desk.make_case(filled=False)
    desk.navigator.go(InterviewPlace(case, interview))
    desk.settle()
    desk.screen.store_typed = lambda: desk.navigator.lock(LockReason.PANIC)
    desk.navigator.lock(LockReason.IDLE)
    assert desk.workplace.lock_state.turn == 1
    assert desk.workplace.lock_reason is LockReason.IDLE


def test_lock_when_storing_fails_then_the_vault_is_closed_all_the_same(desk):
    case, interview = desk.make_case(filled=False)
    desk.navigator.go(InterviewPlace(case, interview))
    desk.settle()

    def fail():
        raise OSError("the stick is gone")

    desk.screen.store_typed = fail
    desk.navigator.typing.put_away = lambda _held: fail()
    with pytest.raises(OSError, match="stick"):
        desk.navigator.lock(LockReason.REQUESTED)
    assert desk.workplace.access is Access.LOCKED
    assert desk.find("unlock.passphrase")


def test_lock_when_a_message_box_runs_its_own_loop_then_it_ends_and_the_vault_is_closed(desk):
    box = QMessageBox(desk.window)
    box.setText("")
    QTimer.singleShot(50, lambda: desk.navigator.lock(LockReason.ASLEEP))
    box.exec()
    assert desk.workplace.access is Access.LOCKED
    assert not box.isVisible()
    box.deleteLater()


@pytest.mark.qt_log_ignore("does not support", extend=True)  # no keyboard to grab without a screen
def test_lock_when_a_menu_runs_its_own_loop_then_it_ends_and_the_vault_is_closed(desk):
    case, interview = desk.make_case(filled=False)
    desk.navigator.go(InterviewPlace(case, interview))
    desk.settle()
    menu = desk.window.bar._look.menu()
    QTimer.singleShot(50, lambda: desk.navigator.lock(LockReason.ASLEEP))
    menu.exec()
    assert desk.workplace.access is Access.LOCKED
    assert QApplication.activePopupWidget() is None


def test_lock_when_the_file_dialog_is_open_then_it_is_gone_and_does_not_come_back(desk):
    case, _ = desk.make_case()
    desk.navigator.go(ReferringPlace(case))
    desk.settle()
    desk.find("referring.recipient_name").setText("CRIP d’exemple")
    signed = _sign(desk, case)
    desk.navigator.go(CasePage(case))
    desk.settle()
    desk.screen.referral_chosen.emit(signed.referral.identifier)
    desk.settle()
    desk.find("follow.save").click()
    desk.settle()
    assert [dialog.objectName() for dialog in desk.dialogs()] == ["save"]
    desk.navigator.lock(LockReason.IDLE)
    desk.settle()
    assert desk.dialogs() == []


def _sign(desk, case):
    choices = referring.default_choices(desk.workplace, case)
    return referring.sign_referral(desk.workplace, referring.prepare_referral(desk.workplace, case, choices))


def test_errand_when_the_vault_was_locked_since_then_its_outcome_is_dropped_even_if_on_its_way(desk):
    go, done, heard = threading.Event(), threading.Event(), []

    def work():
        go.wait(10)
        done.set()
        return "the child's name"

    background.run_aside(desk.navigator, work, heard.append, heard.append)
    kept = []
    background.run_aside(desk.navigator, lambda: 1, kept.append, kept.append, outlives_lock=True)
    go.set()
    assert done.wait(10)
    assert background.wait_for_work(10_000)
    desk.navigator.lock(LockReason.REQUESTED)  # the outcome waits in the queue of this very thread
    desk.settle()
    assert heard == []
    assert kept == [1]


@pytest.mark.parametrize("step", ["list", "prepare", "sign"])
def test_referral_when_locked_while_it_is_being_made_then_it_is_whole_or_not_there(desk, step):
    case, _ = desk.make_case()
    desk.navigator.go(ReferringPlace(case))
    desk.settle()
    desk.find("referring.recipient_name").setText("CRIP d’exemple")
    if step == "list":
        desk.find("referring.prepare").click()
    if step == "prepare":
        desk.find("referring.prepare").click()
        desk.wait_done()
        desk.find("referring.pages_wanted").click()
    if step == "sign":
        desk.show_pages()
        desk.find("referring.sign").click()
    desk.navigator.lock(LockReason.PANIC)
    assert background.wait_for_work(60_000)
    desk.settle()
    assert desk.dialogs() == []
    assert desk.window.is_neutral
    desk.workplace.unlock(PASSPHRASE)
    file = cases.open_case(desk.workplace, case)
    for referral in file.referrals:
        assert referring.referral_file(desk.workplace, referral.identifier).content.startswith(b"%PDF")
    desk.workplace.vault.check()


def _is_visible(desk, name):
    return any(made.isVisible() for made in desk.window.findChildren(QWidget, name))


def test_export_when_locked_while_it_is_written_then_the_file_is_whole_and_nothing_reappears(
    desk, tmp_path, monkeypatch
):
    from fieldscreen.system import files

    case, _ = desk.make_case()
    signed = _sign(desk, case)
    begun, go = threading.Event(), threading.Event()
    real = files.write_whole

    def slowly(path, content):
        begun.set()
        assert go.wait(10)
        real(path, content)

    monkeypatch.setattr(files, "write_whole", slowly)
    desk.navigator._routes._export(signed.referral.identifier, tmp_path / "envoi.pdf")
    assert begun.wait(10)
    desk.navigator.lock(LockReason.ASLEEP)
    assert desk.workplace.access is Access.LOCKED
    go.set()
    assert background.wait_for_work(10_000)
    desk.settle()
    assert (tmp_path / "envoi.pdf").read_bytes() == signed.pdf
    assert list(tmp_path.glob("*.part")) == []
    assert desk.find("unlock.passphrase")


@pytest.mark.parametrize("moment", ["before the thread begins", "while the key is made", "when it is open"])
def test_lock_when_wished_at_any_moment_of_opening_then_nothing_is_shown_of_it(desk, moment):
    desk.navigator.lock(LockReason.REQUESTED)
    desk.settle()
    heard, made, go = [], threading.Event(), threading.Event()
    desk.navigator.door.stayed_locked.connect(lambda: heard.append("stayed"))
    desk.navigator.door.opened.connect(lambda: heard.append("opened"))

    def slowly():
        if moment == "before the thread begins":
            assert go.wait(10)
        desk.workplace.unlock(PASSPHRASE)
        made.set()

    desk.navigator.door.open_with(slowly)
    if moment == "while the key is made":
        while desk.workplace.lock_state.state is LockState.LOCKED:
            pass
    elif moment == "when it is open":
        assert made.wait(10)
        assert background.wait_for_work(10_000)
    desk.navigator.lock(LockReason.IDLE)
    go.set()
    desk.qtbot.waitUntil(lambda: bool(heard))
    desk.settle()
    assert heard == ["stayed"]
    assert desk.workplace.access is Access.LOCKED
    assert desk.workplace.lock_reason is LockReason.IDLE
    assert desk.find("unlock.passphrase").isEnabled()


def test_result_when_locked_then_the_explanations_are_out_of_every_widget(desk):
    case, _ = desk.make_case()
    desk.navigator.go(ResultPlace(case))
    desk.settle()
    screen = desk.screen
    empty(screen)
    assert all(not label.text() and not label.accessibleName() for label in screen.findChildren(QLabel))


def test_passphrase_when_kept_out_of_the_store_then_by_its_field_and_not_by_luck(qtbot):
    field = PassphraseField("page.passphrase", "Passphrase")
    qtbot.addWidget(field)
    assert clipboard.PASSPHRASE_FOR_MS == 60_000
    assert field.line.property(clipboard.KEPT_TO_ITSELF)


def test_text_when_a_selection_is_pressed_then_it_cannot_be_dragged_away(qtbot):
    area = TextArea("area", value=WORDS)
    qtbot.addWidget(area)
    area.show()
    area.selectAll()
    QTest.mousePress(area.viewport(), Qt.MouseButton.LeftButton, pos=area.cursorRect().center())
    assert not area.textCursor().hasSelection()
