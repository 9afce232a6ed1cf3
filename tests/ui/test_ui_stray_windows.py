"""Nothing but the window and its dialogs is ever a window, even for a moment: it would take the keyboard."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from fieldscreen.ui.parts.basics import Message, reveal
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.places import CasePage, InterviewPlace, ReferringPlace, ResultPlace, VaultPlace
from fieldscreen.ui.vault_pages import vault_pages
from fieldscreen.ui.window import MainWindow
from fieldscreen.workflow.locking import LockReason

POPUPS = Qt.WindowType.Popup, Qt.WindowType.ToolTip


class _Strays(QObject):
    """Notes every part that is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):  # noqa: N802  Qt’s name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            is_known = isinstance(watched, MainWindow | Dialog) or watched.windowType() in POPUPS
            if not is_known:
                self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def strays(qapp):
    """Watch the whole program while it is used."""
    watching = _Strays()
    qapp.installEventFilter(watching)
    yield watching.seen
    qapp.removeEventFilter(watching)


def test_screens_when_walked_through_then_no_part_was_a_window_of_its_own(new_desk, new_open_desk, strays):
    new_desk()
    desk = new_open_desk()
    case, interview = desk.make_case()
    places = [page.place for page in vault_pages()]
    assert VaultPlace("recovery") in places
    places += [CasePage(case), InterviewPlace(case, interview), ResultPlace(case), ReferringPlace(case)]
    for place in places:
        desk.navigator.go(place)
        desk.wait_done()
    desk.navigator.go(CasePage(case))
    desk.settle()
    for opener in ("case_page.danger", "case_page.close", "case_page.erase", "case_page.hold"):
        desk.find(opener).click()
        desk.settle()
        desk.dialogs()[-1].reject()
        desk.settle()
    desk.navigator.lock(LockReason.IDLE)
    desk.settle()

    assert strays == []


def test_training_when_a_dialog_opens_there_then_its_band_was_no_window(new_desk, strays):
    desk = new_desk()
    desk.window.show_training(True)
    dialog = Dialog(desk.window, "some", "Exemple")
    dialog.open()
    desk.settle()

    assert dialog._band.isVisible()
    assert strays == []
    dialog.reject()


@pytest.mark.parametrize("first", [True, False])
def test_part_when_revealed_before_it_has_a_place_then_it_appears_with_its_place(qtbot, strays, first):
    place = QWidget()
    qtbot.addWidget(place)
    part = QLabel("x")
    if not first:
        reveal(part, False)
    reveal(part, True)
    assert not part.isVisible()
    QVBoxLayout(place).addWidget(part)
    place.show()
    QApplication.processEvents()

    assert part.isVisible()
    assert strays == ["QWidget "]


def test_message_when_it_says_nothing_then_it_stays_away_and_appears_with_its_first_words(qtbot, strays):
    place = QWidget()
    qtbot.addWidget(place)
    message = Message("info", name="m")
    QVBoxLayout(place).addWidget(message)
    place.show()
    assert not message.isVisible()
    message.say("Bonjour")

    assert message.isVisible()
    assert strays == ["QWidget "]
