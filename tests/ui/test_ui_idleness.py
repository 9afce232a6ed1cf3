"""Nobody there: counted over sleep, told beforehand, and locked before anything is painted on waking."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldscreen.system.clocks import Moment, read_clocks
from fieldscreen.ui.idleness import WARN_S, IdleWatch
from fieldscreen.ui.keys import EverywhereKeys
from fieldscreen.ui.places import CasePage, VaultPlace
from fieldscreen.workflow.locking import LockReason
from fieldscreen.workflow.workplace import Access


class Hands:
    """Two clocks a test moves."""

    def __init__(self):
        self.awake_s, self.all_s = 1000.0, 5000.0

    def __call__(self):
        return Moment(self.awake_s, self.all_s)

    def work(self, seconds):
        self.awake_s += seconds
        self.all_s += seconds

    def sleep(self, seconds):
        self.all_s += seconds


@pytest.fixture
def clocks():
    return Hands()


@pytest.fixture
def watch(qapp, clocks):
    made = IdleWatch(qapp, limit_s=180, clocks=clocks)
    yield made
    made.deleteLater()


def _heard(watch):
    heard = []
    watch.idle.connect(lambda: heard.append("idle"))
    watch.overslept.connect(lambda: heard.append("overslept"))
    watch.counting.connect(heard.append)
    return heard


def test_clocks_when_read_then_both_run():
    first = read_clocks()
    assert 0 <= read_clocks().since(first) < 5
    assert not read_clocks().slept_since(first)


def test_idle_when_the_limit_is_reached_awake_then_idle_once(watch, clocks):
    heard = _heard(watch)
    clocks.work(164)
    assert not watch.look()
    clocks.work(16)
    assert watch.look()
    assert not watch.look()
    assert heard == ["idle"]


def test_idle_when_the_last_seconds_run_then_counted_and_any_sign_of_life_stops_it(watch, clocks):
    heard = _heard(watch)
    clocks.work(180 - WARN_S)
    for _ in range(3):
        watch.look()
        watch.look()
        clocks.work(1)
    watch.touch()
    watch.look()
    assert heard == [15, 14, 13, 0]


def test_idle_when_the_computer_slept_past_the_limit_then_overslept(watch, clocks):
    heard = _heard(watch)
    clocks.work(10)
    clocks.sleep(3600)
    assert watch.look()
    assert heard == ["overslept"]


def test_idle_when_the_computer_slept_a_little_then_its_sleep_counts(watch, clocks):
    heard = _heard(watch)
    clocks.work(100)
    clocks.sleep(75)
    assert not watch.look()
    assert heard == [5]


def test_idle_when_the_wall_clock_is_set_back_then_the_time_awake_still_counts(watch, clocks):
    heard = _heard(watch)
    clocks.work(180)
    clocks.all_s -= 100_000
    assert watch.look()
    assert heard == ["idle"]


def test_idle_when_the_limit_changes_then_it_counts_anew(watch, clocks):
    heard = _heard(watch)
    clocks.work(170)
    watch.set_limit(60)
    clocks.work(44)
    assert not watch.look()
    clocks.work(16)
    assert watch.look()
    assert heard == ["idle"]


class Painted(QObject):
    """Notes every painting in a window."""

    def __init__(self, desk):
        super().__init__()
        self._desk = desk
        self.while_open = 0

    def eventFilter(self, _watched, event):  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Paint and self._desk.workplace.access is Access.OPEN:
            self.while_open += 1
        return False


@pytest.mark.parametrize("first", ["paint", "key", "move"])
def test_waking_when_the_limit_passed_in_sleep_then_locked_before_anything_is_painted(desk, clocks, first):
    case, _ = desk.make_case()
    desk.navigator.go(CasePage(case))
    desk.settle()
    triggers = desk.running.triggers
    triggers.idleness._clocks = clocks
    triggers.idleness.touch()
    handle = desk.window.windowHandle()
    triggers.keys.watch(handle)
    painted = Painted(desk)
    screen = desk.screen
    for widget in (screen, *screen.findChildren(QObject)):
        widget.installEventFilter(painted)
    clocks.sleep(600)
    if first == "paint":
        desk.window.update()
        QApplication.processEvents()
    elif first == "key":
        QTest.keyClick(handle, Qt.Key.Key_Return)
    else:
        QTest.mouseMove(handle, QPoint(30, 30))
    assert desk.workplace.access is Access.LOCKED
    assert desk.workplace.lock_reason is LockReason.ASLEEP
    assert painted.while_open == 0
    assert "veille" in desk.find("unlock.reason").text()


def test_key_when_it_wakes_a_vault_that_locks_then_it_goes_nowhere(desk, clocks):
    triggers = desk.running.triggers
    triggers.idleness._clocks = clocks
    triggers.idleness.touch()
    triggers.keys.watch(desk.window.windowHandle())
    clocks.work(300)
    QTest.keyClick(desk.window.windowHandle(), "a")
    desk.settle()
    assert desk.workplace.lock_reason is LockReason.IDLE
    assert desk.find("unlock.passphrase").text() == ""


def test_countdown_when_the_vault_is_open_then_it_is_shown_and_a_movement_takes_it_away(desk, clocks):
    triggers = desk.running.triggers
    triggers.idleness._clocks = clocks
    triggers.idleness.touch()
    triggers.keys.watch(desk.window.windowHandle())
    clocks.work(180 - 7)
    triggers.idleness.look()
    desk.settle()
    bar = desk.find("countdown")
    assert "dans 7 secondes" in desk.find("countdown.words").text()
    assert bar.accessibleName() == desk.find("countdown.words").text()
    assert bar.width() == desk.window.width()
    before = desk.find("case_list.new").pos()
    QTest.mouseMove(desk.window.windowHandle(), QPoint(40, 40))
    desk.settle()
    assert bar.isHidden()
    assert desk.find("case_list.new").pos() == before
    assert desk.workplace.access is Access.OPEN


def test_countdown_when_something_else_locks_the_vault_then_it_is_gone(desk):
    desk.window.countdown.show_left(9)
    desk.navigator.lock(LockReason.SESSION_LOCKED)
    desk.settle()
    assert desk.window.countdown.isHidden()


def test_countdown_when_the_vault_is_locked_then_there_is_none(desk, clocks):
    desk.navigator.lock(LockReason.REQUESTED)
    desk.running.triggers.idleness.counting.emit(9)
    desk.settle()
    assert desk.window.countdown.isHidden()


def test_locking_page_when_a_time_is_chosen_then_it_holds_at_once_and_is_remembered(desk, tmp_path):
    desk.navigator.go(VaultPlace("locking"))
    desk.settle()
    assert desk.find("locking.idle.3").isChecked()
    desk.find("locking.idle.10").click()
    desk.find("locking.minimised").click()
    assert desk.running.triggers.idleness._limit_s == 600
    assert '"idle_min": 10' in (tmp_path / "window.json").read_text()
    desk.window.showMinimized()
    desk.settle()
    assert desk.workplace.access is Access.LOCKED
    assert desk.workplace.lock_reason is LockReason.MINIMISED


def test_minimising_when_not_chosen_then_the_vault_stays_open(desk):
    desk.window.showMinimized()
    desk.settle()
    assert desk.workplace.access is Access.OPEN


def test_keys_when_a_window_is_watched_twice_then_one_press_is_one_wish(qapp, qtbot):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    idleness = IdleWatch(qapp, limit_s=180)
    keys = EverywhereKeys(idleness, qapp, idleness)
    heard = []
    keys.lock_requested.connect(lambda: heard.append("lock"))
    keys.watch(window.windowHandle())
    keys.watch(window.windowHandle())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["lock"]
    idleness.deleteLater()
