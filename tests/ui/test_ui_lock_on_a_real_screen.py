"""Locking on a real X server: what is on the glass, which keys get through, what a kill leaves."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import ImageGrab

from fieldscreen.workflow import cases, typed_texts
from fieldscreen.workflow.workplace import Access
from support.offices import PASSPHRASE, workplace_on
from support.xwindow import RESTLESS_PIXELS, Hands, _difference, virtual_screen

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="Xvfb and xdotool are Linux programs"),
]
SCRIPT = Path(__file__).parents[1] / "support" / "open_window.py"
WORDS = "Le monsieur garde mes papiers et je dors dans la camionnette"


BELOW_THE_CLOCK = (0, 275, 1280, 860)
IN_THE_DIALOG = (240, 110, 900, 540)


class Told:
    """The lines a program prints, waited for one by one."""

    def __init__(self, program):
        self._program = program
        self._lines = queue.Queue()
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def _read(self):
        with self._program.stdout as said:
            for line in said:
                self._lines.put(line.strip())

    def end(self):
        self._program.kill()
        self._program.wait(20)
        self._reading.join(20)

    def wait_for(self, wanted, within_s=120):
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            try:
                said = self._lines.get(timeout=0.2)
            except queue.Empty:
                continue
            if wanted in said:
                return said
        raise AssertionError(f"never said {wanted}")

    def has_said(self, wanted):
        said = []
        while not self._lines.empty():
            said.append(self._lines.get())
        return wanted in said


@contextmanager
def window_on(folder, place, busy_s=0):
    with tempfile.TemporaryDirectory(prefix="fs-") as runtime, virtual_screen() as screen:
        environment = os.environ | {
            "DISPLAY": screen.display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": runtime,
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/none",
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        }
        program = subprocess.Popen(
            [sys.executable, SCRIPT, folder, place, str(busy_s)],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        told = Told(program)
        try:
            told.wait_for("shown")
            hands = Hands(screen, Path(runtime), program)
            hands.settle(changed=False)
            yield hands, told
        finally:
            told.end()


def _look(hands):
    return ImageGrab.grab(xdisplay=hands.display).convert("RGB")


@pytest.mark.parametrize("key", ["F12", "ctrl+l"])
def test_lock_when_the_vault_is_busy_then_the_screen_is_bare_long_before_it_is_closed(tmp_path, key):
    with window_on(tmp_path, "statement", busy_s=6) as (hands, told):
        hands.write("bonjour")
        hands.settle()
        hands.keys(key)
        frames = []
        while not told.has_said("locked"):
            frames.append(_look(hands))
        # Half way: the last frames may be of the screen that opens the vault again.
        bare, after = frames[len(frames) // 2], hands.settle(changed=False)
        assert sum(_difference(bare, frame) < RESTLESS_PIXELS for frame in frames) > 5
        if key == "F12":  # the calendar was there from the first, and stays; the clock above it goes on
            calendars = [picture.crop(BELOW_THE_CLOCK) for picture in (bare, after)]
            assert len(calendars[0].getcolors(1 << 20)) > 1
            assert _difference(*calendars) < RESTLESS_PIXELS
        else:
            assert len(bare.crop((300, 120, 900, 700)).getcolors(1 << 20)) == 1


@pytest.mark.parametrize("key", ["F12", "ctrl+l"])
def test_lock_when_the_window_manager_does_not_answer_then_what_it_leaves_in_sight_has_no_word(tmp_path, key):
    with window_on(tmp_path, "statement", busy_s=6) as (hands, told), stopped(hands.screen.manager):
        hands.write("bonjour")
        words = hands.settle().crop(IN_THE_DIALOG)
        assert len(words.getcolors(1 << 20)) > 20
        hands.keys(key)
        told.wait_for("locking")
        frames = []
        while not told.has_said("locked"):
            frames.append(_look(hands).crop(IN_THE_DIALOG))
        assert len(frames[len(frames) // 2].getcolors(1 << 20)) == 1


@contextmanager
def stopped(program):
    program.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        program.send_signal(signal.SIGCONT)


@pytest.mark.parametrize(
    ("place", "ways"),
    [
        ("list", [("mousemove", "1018", "70"), ("click", "1")]),
        ("statement", [("key", "shift+Tab"), ("key", "alt+Down")]),
        ("said", [("type", "bonjour"), ("key", "Menu")]),
    ],
    ids=["menu", "drop-down in a dialog", "context menu"],
)
@pytest.mark.parametrize("key", ["F12", "ctrl+l"])
def test_key_when_something_has_popped_up_then_it_locks_all_the_same(tmp_path, place, ways, key):
    with window_on(tmp_path, place) as (hands, told):
        for way in ways:
            hands._xdotool(*way)
            hands.settle()
        hands.keys(key)
        told.wait_for("locked")


@pytest.mark.parametrize("key", ["F12", "ctrl+l"])
def test_key_when_pressed_while_a_menu_is_still_opening_then_it_locks_all_the_same(tmp_path, key):
    with window_on(tmp_path, "said") as (hands, told):
        hands._xdotool("type", "bonjour")
        hands.settle()
        hands._xdotool("key", "--delay", "5", "Menu", key)
        told.wait_for("locked")


def test_kill_when_half_a_second_after_the_last_letter_then_no_letter_is_lost(tmp_path, new_desk):
    with window_on(tmp_path, "statement") as (hands, _told):
        hands.write(WORDS)
        hands.settle()
        time.sleep(0.5)
        hands.program.send_signal(signal.SIGKILL)
        hands.program.wait(20)
    desk = new_desk()
    desk.find("unlock.passphrase").setText(PASSPHRASE)
    desk.find("unlock.open").click()
    desk.qtbot.waitUntil(lambda: bool(desk.dialogs()), timeout=10000)
    area = desk.find("statement.text")
    assert (area.toPlainText(), area.textCursor().position()) == (WORDS, len(WORDS))
    desk.find("statement.keep").click()
    desk.settle()
    case = cases.list_cases(desk.workplace)[0].identifier
    assert [one.text for one in cases.open_case(desk.workplace, case).statements] == [WORDS]
    assert typed_texts.unfinished(desk.workplace) == ()


def test_kill_when_in_the_middle_of_typing_then_the_words_of_half_a_second_ago_are_there(tmp_path):
    with window_on(tmp_path, "said") as (hands, told):
        typing = threading.Thread(target=lambda: hands._xdotool("type", "--delay", "60", WORDS, check=False))
        typing.start()
        told.wait_for("typed")  # the first words are kept before the first pause
        hands.program.send_signal(signal.SIGKILL)
        hands.program.wait(20)
        typing.join(20)
    place = workplace_on(tmp_path / "vault")
    place.unlock(PASSPHRASE)
    assert place.access is Access.OPEN
    (typed,) = typed_texts.unfinished(place)
    (field,) = typed.fields
    assert field.text
    assert WORDS.startswith(field.text)
    place.lock()


def test_unlock_when_caps_lock_or_the_layout_changes_then_the_field_says_so(tmp_path):
    with window_on(tmp_path, "unlock") as (hands, told):
        hands._xdotool("key", "Caps_Lock")
        told.wait_for("majuscules")
        hands._xdotool("key", "Caps_Lock")
        told.wait_for("- |")
        for layout, variant, said in (("fr", "bepo", "fr (bepo)"), ("ro", "", "ro"), ("us,bg", "", "us")):
            command = ["setxkbmap", "-display", hands.display, "-layout", layout, "-variant", variant]
            subprocess.run(command, check=True, timeout=30)
            told.wait_for(f"Clavier\u00a0: {said}")


READER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
board = QGuiApplication.clipboard()
def tell():
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        content = board.mimeData(mode)
        hint = bytes(content.data("x-kde-passwordManagerHint")).decode() if content else ""
        print(repr(board.text(mode)), hint)
    application.quit()
QTimer.singleShot(0, tell)
application.exec()
"""


def _clipboards(hands):
    """Return what another program finds in the clipboard and in the selection, with KDE's hint."""
    done = subprocess.run(
        [sys.executable, "-c", READER],
        env=os.environ | {"DISPLAY": hands.display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.splitlines()


def test_clipboard_when_a_child_is_quoted_then_marked_as_secret_and_gone_at_the_lock(tmp_path):
    with window_on(tmp_path, "statement") as (hands, told):
        hands.write(WORDS)
        hands.settle()
        hands.keys("ctrl+a", "ctrl+c")
        hands.settle()
        assert _clipboards_become(hands, [f"{WORDS!r} secret"] * 2)
        hands.keys("ctrl+l")
        told.wait_for("locked")
        hands.settle()
        assert _clipboards(hands) == ["'' "] * 2


def test_clipboard_when_a_line_is_quoted_then_marked_too(tmp_path):
    with window_on(tmp_path, "list") as (hands, _told):
        hands.write(WORDS)
        hands.settle()
        hands.keys("ctrl+a", "ctrl+c")
        hands.settle()
        assert _clipboards_become(hands, [f"{WORDS!r} secret"])


def test_clipboard_when_a_passphrase_was_copied_then_it_is_gone_after_its_time(tmp_path):
    with window_on(tmp_path, "unlock") as (hands, _told):
        hands.write("abeille")
        hands.keys("Tab", "space", "shift+Tab", "ctrl+a", "ctrl+c")
        assert _clipboards_become(hands, ["'abeille' secret"])
        assert _clipboards_become(hands, ["'' "])


def _clipboards_become(hands, wanted):
    """Look until the clipboard, and the selection if asked, hold that; each look takes half a second."""
    return any(_clipboards(hands)[: len(wanted)] == wanted for _ in range(100))
