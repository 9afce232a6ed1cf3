"""Sleep, a locked or switched session: heard on a real bus, on which the test plays the system's part."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

from fieldscreen.ui.places import Unlock
from fieldscreen.ui.session import linux
from fieldscreen.ui.session.watching import Heard, SessionWatch, watch_session
from fieldscreen.ui.session.windows import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_CONSOLE_DISCONNECT,
    WTS_SESSION_LOCK,
    reason_in,
)
from fieldscreen.workflow.locking import LockReason
from fieldscreen.workflow.workplace import Access

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")
SESSION_PATH = f"{linux.LOGIND_PATH}/session/_37"


@pytest.fixture
def bus(tmp_path):
    """Run a message bus of our own; give its address."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:dir={tmp_path}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with daemon.stdout as said:
        yield said.readline().strip()
        daemon.terminate()
        daemon.wait(10)


class System(QDBusVirtualObject):
    """Answers as logind, UPower and a screen saver would, as far as anybody asks."""

    def __init__(self, address, *, lid=True):
        super().__init__()
        self.properties = {"Id": "7", "Active": True, "LockedHint": False}
        self.properties |= {"LidIsPresent": lid, "LidIsClosed": False}
        self.asked = []
        self.pipes = []
        self.bus = QDBusConnection.connectToBus(address, f"system-{id(self)}")
        whole = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert self.bus.registerVirtualObject("/org", self, whole)
        for name in (linux.LOGIND, linux.UPOWER, "org.gnome.ScreenSaver"):
            assert self.bus.registerService(name)

    def introspect(self, _path):
        return ""

    def handleMessage(self, message, connection):  # noqa: N802  Qt's name
        self.asked.append((message.member(), *message.arguments()))
        answer = {"Get": self._get, "GetSession": self._session, "Inhibit": self._inhibit}.get(
            message.member()
        )
        if answer is None:
            return False
        reply = message.createReply()
        reply.setArguments([answer(message.arguments())])
        return connection.send(reply)

    def _get(self, words):
        return QDBusVariant(self.properties[words[1]])

    def _session(self, _words):
        return QDBusObjectPath(SESSION_PATH)

    def _inhibit(self, _words):
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        self.pipes.append(reading)
        given = QDBusUnixFileDescriptor(writing)
        os.close(writing)
        return given

    def say(self, path, interface, name, *words):
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(words))
        assert self.bus.send(message)

    def change(self, path, interface, **properties):
        self.properties |= properties
        self.say(path, linux.PROPERTIES, "PropertiesChanged", interface, {}, list(properties))

    def is_held_up(self, number):
        """Tell whether the sleep that was asked for in turn *number* still has to wait."""
        try:
            return os.read(self.pipes[number], 1) != b""
        except BlockingIOError:
            return True

    def close(self):
        for pipe in self.pipes:
            os.close(pipe)
        QDBusConnection.disconnectFromBus(self.bus.name())


@pytest.fixture
def system(qapp, bus):
    made = System(bus)
    yield made
    made.close()


@pytest.fixture
def watch(qapp, qtbot, bus, system, monkeypatch):
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    mine = QDBusConnection.connectToBus(bus, f"mine-{id(system)}")
    made = linux.LinuxSessionWatch(None, mine, mine)
    made.reasons = []
    made.happened.connect(made.reasons.append)
    qtbot.waitUntil(lambda: {Heard.SLEEP, Heard.SESSION, Heard.LID} <= made.heard)
    yield made
    made.stop()
    made.deleteLater()
    QDBusConnection.disconnectFromBus(mine.name())


def test_watch_when_everything_answers_then_it_says_what_it_hears(watch, system):
    assert watch.heard == set(Heard)
    assert ("Inhibit", "sleep", "FieldScreen", "locks the vault", "delay") in system.asked
    assert ("GetSession", "7") in system.asked


def test_sleep_when_announced_then_locked_first_and_let_go_after(watch, system, qtbot):
    qtbot.waitUntil(lambda: bool(system.pipes))
    held = []
    watch.happened.connect(lambda _reason: held.append(system.is_held_up(0)))
    assert system.is_held_up(0)
    system.say(linux.LOGIND_PATH, linux.MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: watch.reasons == [LockReason.ASLEEP])
    qtbot.waitUntil(lambda: not system.is_held_up(0))
    assert held == [True]
    system.say(linux.LOGIND_PATH, linux.MANAGER, "PrepareForSleep", False)
    qtbot.waitUntil(lambda: len(system.pipes) == 2 and system.is_held_up(1))
    watch.stop()
    qtbot.waitUntil(lambda: not system.is_held_up(1))


def test_session_when_told_to_lock_then_locked(watch, system, qtbot):
    system.say(SESSION_PATH, linux.SESSION, "Lock")
    qtbot.waitUntil(lambda: watch.reasons == [LockReason.SESSION_LOCKED])


def test_session_when_another_one_is_told_to_lock_then_not(watch, system, qtbot):
    system.say(f"{linux.LOGIND_PATH}/session/_38", linux.SESSION, "Lock")
    system.say(SESSION_PATH, linux.SESSION, "Lock")
    qtbot.waitUntil(lambda: bool(watch.reasons))
    assert watch.reasons == [LockReason.SESSION_LOCKED]


@pytest.mark.parametrize(
    ("properties", "reason"),
    [({"Active": False}, LockReason.USER_SWITCHED), ({"LockedHint": True}, LockReason.SESSION_LOCKED)],
)
def test_session_when_it_goes_to_the_back_or_is_locked_then_locked(watch, system, qtbot, properties, reason):
    system.change(SESSION_PATH, linux.SESSION, **properties)
    qtbot.waitUntil(lambda: watch.reasons == [reason])


def test_lid_when_closed_then_locked_and_when_opened_then_not(watch, system, qtbot):
    system.change(linux.UPOWER_PATH, linux.UPOWER, LidIsClosed=True)
    qtbot.waitUntil(lambda: watch.reasons == [LockReason.ASLEEP])
    asked = len(system.asked)
    system.change(linux.UPOWER_PATH, linux.UPOWER, LidIsClosed=False)
    qtbot.waitUntil(lambda: len(system.asked) > asked)
    qtbot.wait(100)
    assert watch.reasons == [LockReason.ASLEEP]


def test_screen_saver_when_it_starts_then_locked_and_when_it_ends_then_not(watch, system, qtbot):
    system.say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False)
    system.say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True)
    qtbot.waitUntil(lambda: bool(watch.reasons))
    assert watch.reasons == [LockReason.SESSION_LOCKED]


def test_window_when_the_session_is_locked_then_the_vault_is_with_the_reason(desk, watch, system, qtbot):
    desk.running.triggers.follow(watch)
    system.say(SESSION_PATH, linux.SESSION, "Lock")
    qtbot.waitUntil(lambda: desk.navigator.place == Unlock())
    desk.settle()
    assert desk.workplace.access is Access.LOCKED
    assert "session" in desk.find("unlock.reason").text()


def test_watch_when_there_is_no_bus_then_it_hears_nothing_and_says_so(qapp):
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere", "nowhere")
    for made in (linux.LinuxSessionWatch(None, nowhere, None), linux.LinuxSessionWatch(None, None, nowhere)):
        assert made.heard == frozenset()
        made.stop()
    QDBusConnection.disconnectFromBus("nowhere")


def test_watch_when_nobody_answers_on_the_bus_then_it_hears_nothing(qapp, bus, qtbot):
    mine = QDBusConnection.connectToBus(bus, "alone")
    made = linux.LinuxSessionWatch(None, mine, mine)
    qtbot.wait(200)
    assert made.heard == frozenset()
    made.stop()
    made.deleteLater()
    QDBusConnection.disconnectFromBus("alone")


def test_watch_when_made_for_this_computer_then_no_bus_is_started(qapp, monkeypatch, tmp_path):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    owner = QObject()
    assert isinstance(watch_session(owner), SessionWatch)


@pytest.mark.parametrize(
    ("message", "detail", "reason"),
    [
        (WM_POWERBROADCAST, PBT_APMSUSPEND, LockReason.ASLEEP),
        (WM_POWERBROADCAST, 0x0012, None),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, LockReason.SESSION_LOCKED),
        (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT, LockReason.USER_SWITCHED),
        (WM_WTSSESSION_CHANGE, 0x8, None),
        (0x000F, 0x4, None),
    ],
)
def test_windows_message_when_read_then_its_reason_or_none(message, detail, reason):
    assert reason_in(message, detail) is reason
