"""Having on the glass what was painted, now, before work that may take a moment.

Qt paints at once when told to, but on X11 and Wayland what it painted, and what it hid, waits
in a buffer until the event loop turns again. A lock that waits for a busy disk would leave a
child's words in sight all that time.
"""

from __future__ import annotations

import ctypes
from functools import cache

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def paint_now(window: QWidget) -> None:
    """Paint *window* in this turn and send everything to the screen."""
    window.repaint()
    application = QGuiApplication.instance()
    native = application.nativeInterface() if isinstance(application, QGuiApplication) else None
    for question, library, function in _FLUSHES:
        handle = getattr(native, question, int)()
        send = _function(library, function) if handle else None
        if send is not None:
            send(ctypes.c_void_p(handle))
            return


_FLUSHES = (
    ("connection", "libxcb.so.1", "xcb_flush"),
    ("display", "libwayland-client.so.0", "wl_display_flush"),
)
"""Which handle a platform has, and what flushes it; only X11 has a connection."""


@cache
def _function(library: str, name: str) -> ctypes._NamedFuncPointer | None:
    try:
        return ctypes.CDLL(library)[name]
    except (OSError, AttributeError):
        return None
