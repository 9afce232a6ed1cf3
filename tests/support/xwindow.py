"""A real window on a virtual screen: started as a person starts it, driven by real keys, photographed.

Nothing here reaches into the program: it only types, looks at the screen and waits until the
picture has changed and come to rest.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageGrab

SCREEN = (1280, 860)
RESTLESS_PIXELS = 120
"""A blinking cursor is rest; anything larger is movement."""
PATIENCE = 100
"""Tries, of a tenth of a second and more, after which the window manager is started again."""


@dataclass
class Screen:
    """A virtual screen.

    Attributes:
        display: Its name.
        manager: The window manager's program.
    """

    display: str
    manager: subprocess.Popen[bytes]

    def renew_manager(self) -> None:
        """Start the window manager again: one that came up badly gives no window the keyboard, ever."""
        self.manager.kill()
        self.manager.wait(10)
        self.manager = _window_manager(self.display)


def _window_manager(display: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        ["openbox"],
        env=os.environ | {"DISPLAY": display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """Run an X server with a window manager."""
    reading, writing = os.pipe()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as said:
        display = f":{said.readline().strip()}"
    screen = Screen(display, _window_manager(display))
    try:
        yield screen
    finally:
        for process in (screen.manager, server):
            process.terminate()
            process.wait(10)


@dataclass
class Hands:
    """Types into the program and looks at the screen.

    Attributes:
        screen: The virtual screen.
        album: Folder the pictures go to.
        program: The running program.
    """

    screen: Screen
    album: Path
    program: subprocess.Popen[bytes]
    _seen: Image.Image | None = None
    _count: int = 0

    @property
    def display(self) -> str:
        """The name of the screen."""
        return self.screen.display

    def keys(self, *names: str) -> None:
        """Press keys, named as X names them."""
        self._xdotool("key", "--clearmodifiers", "--delay", "40", *names)

    def write(self, words: str) -> None:
        """Type words."""
        self._xdotool("type", "--delay", "12", words)

    def settle(self, *, changed: bool = True, within_s: float = 120) -> Image.Image:
        """Wait until the picture differs from the last one settled on, and rests."""
        until = time.monotonic() + within_s
        before = self._look()
        resting = 0
        while time.monotonic() < until:
            assert self.program.poll() is None, "the program ended"
            time.sleep(0.08)
            now = self._look()
            resting = resting + 1 if _difference(before, now) < RESTLESS_PIXELS else 0
            before = now
            is_other = self._seen is None or _difference(self._seen, now) >= RESTLESS_PIXELS
            if resting >= 4 and (is_other or not changed):
                self._seen = now
                return now
        self._keep("stuck")
        raise AssertionError("the screen did not change, or never came to rest")

    def photograph(self, name: str, *, changed: bool = True) -> Path:
        """Wait for the picture and keep it."""
        self.settle(changed=changed)
        return self._keep(name)

    def wait_for_window(self) -> None:
        """Wait until the program shows its window, and give it the keyboard."""
        found: list[str] = []
        for tried in range(1, 1201):
            assert self.program.poll() is None, "the program ended before it showed a window"
            if tried % PATIENCE == 0:  # a window is there and nobody gives it the keyboard, or none is there
                self.screen.renew_manager()
            found = self._xdotool("search", "--onlyvisible", "--name", "FieldScreen", check=False).split()
            if found and self._has_given_keyboard(found[-1]):
                return
            time.sleep(0.1)
        raise AssertionError(f"no window with the keyboard: {found}, {self.screen.manager.poll()}")

    def _has_given_keyboard(self, window: str) -> bool:
        try:
            self._xdotool("windowactivate", "--sync", window)
        except subprocess.CalledProcessError:  # the window manager is not up yet
            return False
        self._xdotool("windowsize", "--sync", window, str(SCREEN[0] - 4), str(SCREEN[1] - 30))
        self._xdotool("windowmove", window, "0", "0")
        self._xdotool("mousemove", "5", str(SCREEN[1] - 5))
        return True

    def _keep(self, name: str) -> Path:
        self._count += 1
        file = self.album / f"{self._count:02d}-{name}.png"
        self._look().save(file)
        return file

    def _look(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")

    def _xdotool(self, *words: str, check: bool = True) -> str:
        environment = os.environ | {"DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *words], env=environment, capture_output=True, text=True, timeout=60, check=check
        )
        return done.stdout


_READ_SELECTIONS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

application = QGuiApplication(sys.argv)
board = application.clipboard()
QTimer.singleShot(300, application.quit)
application.exec()
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    print(ascii(board.text(mode)))
"""


def selections(display: str) -> tuple[str, str]:
    """Return what another program can paste: the clipboard, and what the middle button gives."""
    done = subprocess.run(
        [sys.executable, "-c", _READ_SELECTIONS],
        env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    clipboard, selection = map(ast.literal_eval, done.stdout.splitlines())
    return clipboard, selection


def _difference(first: Image.Image, second: Image.Image) -> int:
    if first.size != second.size:
        return first.width * first.height
    changed = ImageChops.difference(first, second).convert("L").point(lambda value: 255 if value > 24 else 0)
    return changed.histogram()[255]


@contextmanager
def running_program(home: Path, *arguments: str) -> Iterator[Hands]:
    """Run ``python -m fieldscreen`` with a home of its own on a screen of its own.

    Args:
        home: Empty folder that becomes the person's home.
        arguments: Words for the program.
    """
    album = Path(os.environ.get("FIELDSCREEN_SCREENSHOTS") or home / "screenshots")
    album.mkdir(parents=True, exist_ok=True)
    for name in ("Documents", "tmp"):
        (home / name).mkdir(exist_ok=True)
    # A short path: the runtime folder holds Unix sockets, whose names are limited to 108 bytes.
    with tempfile.TemporaryDirectory(prefix="fs-") as runtime, virtual_screen() as screen:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / ".local/share"),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "XDG_RUNTIME_DIR": runtime,
            "TMPDIR": str(home / "tmp"),
            # An address that leads nowhere: with none at all, libdbus starts a bus that outlives the test.
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/none",
            "DISPLAY": screen.display,
            "QT_QPA_PLATFORM": "xcb",
            "LANG": "C.UTF-8",
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "PYTHONFAULTHANDLER": "1",
        }
        with (home / "stderr.txt").open("wb") as errors:
            program = subprocess.Popen(
                [sys.executable, "-m", "fieldscreen", *arguments],
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=errors,
            )
            try:
                yield Hands(screen, album, program)
            finally:
                if program.poll() is None:
                    program.terminate()
                    program.wait(20)
