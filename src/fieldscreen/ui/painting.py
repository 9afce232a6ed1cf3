"""Having on the glass what was painted, now, before work that may take a moment.

Qt paints at once when told to, but on X11 and Wayland what it painted, and what it hid, waits
in a buffer until the event loop turns again. A lock that waits for a busy disk would leave a
child's words in sight all that time.

On X11 without a compositor a hidden dialog is taken down by the window manager, later and by
another program, and what it covered keeps its picture until the window below paints again. So
a dialog is painted empty before it is hidden, and the window below once more when it is gone.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterable
from functools import cache

from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.x_windows import XWindows

_MANAGER_PATIENCE_S = 0.5
_LOOK_S = 0.005


class _Sheet(QWidget):
    # By the palette of the application: by the style sheet, a plain widget's own is transparent.
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QGuiApplication.palette().window())


def paint_now(window: QWidget) -> None:
    """Paint *window* in this turn and send everything to the screen."""
    window.repaint()
    send_now()


def paint_empty(window: QWidget) -> None:
    """Put an empty sheet over all of *window*, on the glass when this returns."""
    sheet = _Sheet(window)
    sheet.setGeometry(window.rect())
    sheet.show()
    sheet.raise_()
    paint_now(sheet)  # not the window: all of it is covered, so nothing of it would be painted


def paint_again_without(hidden: Iterable[QWidget], window: QWidget) -> None:
    """Paint *window* once more when the window manager has taken down what was *hidden* from in front of it.

    A manager that does not answer is waited for half a second; where no other program takes part, not at all.
    """
    connection = _handle("connection")
    if not connection:
        return
    server = XWindows(connection)
    left = [int(one.internalWinId()) for one in hidden]
    until = time.monotonic() + _MANAGER_PATIENCE_S
    while left and time.monotonic() < until:
        left = [one for one in left if server.has_frame(one, until)]
        if left:
            time.sleep(_LOOK_S)
    paint_now(window)


def send_now() -> None:
    """Send what was painted and hidden to the screen, without waiting for the event loop to turn."""
    for question, library, function in _FLUSHES:
        handle = _handle(question)
        send = _function(library, function) if handle else None
        if send is not None:
            send(ctypes.c_void_p(handle))
            return


_FLUSHES = (
    ("connection", "libxcb.so.1", "xcb_flush"),
    ("display", "libwayland-client.so.0", "wl_display_flush"),
)
"""Which handle a platform has, and what flushes it; only X11 has a connection."""


def _handle(question: str) -> int:
    application = QGuiApplication.instance()
    native = application.nativeInterface() if isinstance(application, QGuiApplication) else None
    return int(getattr(native, question, int)())


@cache
def _function(library: str, name: str) -> ctypes._NamedFuncPointer | None:
    try:
        return ctypes.CDLL(library)[name]
    except (OSError, AttributeError):
        return None
