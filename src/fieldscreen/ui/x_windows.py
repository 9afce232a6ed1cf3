"""Asking an X server where a window hangs, over the connection that Qt has.

A window manager hangs a window into a frame of its own when it is shown, and back under the root
when it was hidden (ICCCM 4.1.4). Every answer is waited for until a moment and no longer: a server
held by another program must not hold up a lock.
"""

from __future__ import annotations

import ctypes
import time
from functools import cache

_LOOK_S = 0.002


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Tree(ctypes.Structure):
    """The fixed part of an answer to QueryTree (X11 protocol, "QueryTree")."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("root", ctypes.c_uint32),
        ("parent", ctypes.c_uint32),
    )


class XWindows:
    """The windows of an X server.

    Args:
        connection: Address of libxcb's connection.
    """

    def __init__(self, connection: int) -> None:
        self._connection = ctypes.c_void_p(connection)

    def has_frame(self, window: int, until: float) -> bool:
        """Tell whether the window manager has *window* in a frame; ``False`` if nothing can be known.

        Args:
            window: X identifier; one that is gone has no frame.
            until: When to stop waiting for the server, by the monotonic clock, in seconds.
        """
        xcb = _xcb()
        if xcb is None or not window:
            return False
        cookie = xcb.xcb_query_tree(self._connection, window)
        xcb.xcb_flush(self._connection)
        answer, error = ctypes.c_void_p(), ctypes.c_void_p()
        while not xcb.xcb_poll_for_reply(
            self._connection, cookie.sequence, ctypes.byref(answer), ctypes.byref(error)
        ):
            if time.monotonic() > until:
                xcb.xcb_discard_reply(self._connection, cookie.sequence)
                return True
            time.sleep(_LOOK_S)
        try:
            if not answer:
                return False
            tree = ctypes.cast(answer, ctypes.POINTER(_Tree)).contents
            return bool(tree.parent != tree.root)
        finally:
            for one in (answer, error):
                _free(one)


def _free(memory: ctypes.c_void_p) -> None:
    if memory:
        ctypes.CDLL(None).free(memory)


@cache
def _xcb() -> ctypes.CDLL | None:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
        xcb.xcb_query_tree.restype = _Cookie
        xcb.xcb_query_tree.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        pointer = ctypes.POINTER(ctypes.c_void_p)
        xcb.xcb_poll_for_reply.argtypes = (ctypes.c_void_p, ctypes.c_uint, pointer, pointer)
        xcb.xcb_discard_reply.argtypes = (ctypes.c_void_p, ctypes.c_uint)
    except (OSError, AttributeError):
        return None
    return xcb
