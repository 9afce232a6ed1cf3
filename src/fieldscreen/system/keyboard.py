"""The keyboard as it stands: Caps Lock, and which layout its keys give.

A passphrase typed with Caps Lock, or on another layout than the one it was chosen on, looks
like a wrong one. Where the system does not tell, nothing is said rather than guessed.
"""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass
from functools import cache

_LOCK_MASK = 0x02
_CORE_KEYBOARD = 0x0100
_ANY_PROPERTY_TYPE = 0
_LONGEST_NAMES = 256


@dataclass(frozen=True, slots=True)
class Keyboard:
    """What the system says.

    Attributes:
        caps_lock: Whether Caps Lock is on; ``None`` when the system does not say.
        layout: Short name of the layout, such as ``fr`` or ``fr (bepo)``; empty when not said.
    """

    caps_lock: bool | None = None
    layout: str = ""


if sys.platform == "win32":
    _CAPS_KEY = 0x14
    _NAME_LENGTH = 85

    def read_keyboard(*, on_x11: bool = False) -> Keyboard:  # noqa: ARG001  one question on every system
        """Ask Windows (GetKeyState, GetKeyboardLayout, LCIDToLocaleName)."""
        user, kernel = ctypes.windll.user32, ctypes.windll.kernel32
        user.GetKeyboardLayout.restype = ctypes.c_void_p
        language = (user.GetKeyboardLayout(0) or 0) & 0xFFFF
        name = ctypes.create_unicode_buffer(_NAME_LENGTH)
        kernel.LCIDToLocaleName(language, name, _NAME_LENGTH, 0)
        return Keyboard(bool(user.GetKeyState(_CAPS_KEY) & 1), name.value)

else:

    def read_keyboard(*, on_x11: bool = False) -> Keyboard:
        """Ask the X server, when the window is on one; elsewhere nobody says.

        Args:
            on_x11: Whether the window is on an X server.
        """
        display = _display() if on_x11 else None
        return display.read() if display is not None else Keyboard()


class _State(ctypes.Structure):
    """XkbStateRec of X11/extensions/XKBstr.h."""

    _fields_ = (
        ("group", ctypes.c_ubyte),
        ("locked_group", ctypes.c_ubyte),
        ("base_group", ctypes.c_ushort),
        ("latched_group", ctypes.c_ushort),
        ("mods", ctypes.c_ubyte),
        ("base_mods", ctypes.c_ubyte),
        ("latched_mods", ctypes.c_ubyte),
        ("locked_mods", ctypes.c_ubyte),
        ("compat_state", ctypes.c_ubyte),
        ("grab_mods", ctypes.c_ubyte),
        ("compat_grab_mods", ctypes.c_ubyte),
        ("lookup_mods", ctypes.c_ubyte),
        ("compat_lookup_mods", ctypes.c_ubyte),
        ("ptr_buttons", ctypes.c_ushort),
    )


class _Display:
    """A connection of our own to the X server: Qt's is not to be touched from here."""

    def __init__(self, library: ctypes.CDLL, handle: int) -> None:
        self._library = library
        self._handle = ctypes.c_void_p(handle)

    def read(self) -> Keyboard:
        """Return what the server says now."""
        state = _State()
        if self._library.XkbGetState(self._handle, _CORE_KEYBOARD, ctypes.byref(state)) != 0:
            return Keyboard()
        return Keyboard(bool(state.locked_mods & _LOCK_MASK), self._layout(state.group))

    def _layout(self, group: int) -> str:
        """Return the layout of a group, from the names ``setxkbmap`` and the desktops leave on the root."""
        _rules, _model, layouts, variants, *_options = [*self._names(), "", "", "", ""]
        layout, variant = _nth(layouts, group), _nth(variants, group)
        return f"{layout} ({variant})" if layout and variant else layout

    def _names(self) -> list[str]:
        library, handle = self._library, self._handle
        root = ctypes.c_ulong(library.XDefaultRootWindow(handle))
        atom = library.XInternAtom(handle, b"_XKB_RULES_NAMES", 1)
        if not atom:
            return []
        kind, width = ctypes.c_ulong(), ctypes.c_int()
        count, left = ctypes.c_ulong(), ctypes.c_ulong()
        content = ctypes.POINTER(ctypes.c_char)()
        status = library.XGetWindowProperty(
            handle, root, ctypes.c_ulong(atom), ctypes.c_long(0), ctypes.c_long(_LONGEST_NAMES), 0,
            ctypes.c_ulong(_ANY_PROPERTY_TYPE), ctypes.byref(kind), ctypes.byref(width),
            ctypes.byref(count), ctypes.byref(left), ctypes.byref(content),
        )  # fmt: skip
        if status != 0 or not content:
            return []
        try:
            return ctypes.string_at(content, count.value).decode("ascii", "replace").split("\0")
        finally:
            library.XFree(content)


def _nth(names: str, place: int) -> str:
    found = names.split(",")
    return found[place] if place < len(found) else ""


@cache
def _display() -> _Display | None:
    try:
        library = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    library.XOpenDisplay.restype = ctypes.c_void_p
    library.XDefaultRootWindow.restype = ctypes.c_ulong
    library.XDefaultRootWindow.argtypes = (ctypes.c_void_p,)
    library.XInternAtom.restype = ctypes.c_ulong
    library.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
    handle = library.XOpenDisplay(None)
    return _Display(library, handle) if handle else None
