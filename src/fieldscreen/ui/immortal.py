"""Keeping Python alive under PySide6 built for newer Pythons.

PySide6 6.12's wheels are compiled as if ``None``, ``True`` and ``False`` could not be
freed, which holds from Python 3.12 on (PEP 683). On Python 3.11, Debian 12's own, every Qt
method that returns ``None`` therefore takes one reference away from it, and after some ten
thousand calls the interpreter aborts. Measured with ``sys.getrefcount``: 1,000 calls of
``QObject.setObjectName`` lose 1,000 references. Giving the three objects more references
than any session can lose restores what newer Pythons guarantee.
"""

from __future__ import annotations

import ctypes
import sys

_FIRST_IMMORTAL = (3, 12)
_PLENTY = 1 << 40
"""Far more than calls in a year of work, far less than the counter holds."""

_given: list[object] = []


def keep_singletons() -> None:
    """Give ``None``, ``True`` and ``False`` references to spare, once, on Pythons that count them."""
    if sys.version_info >= _FIRST_IMMORTAL or _given or sys.implementation.name != "cpython":
        return
    for single in (None, True, False):
        # The reference count is the first word of every object (CPython's object.h).
        ctypes.c_ssize_t.from_address(id(single)).value += _PLENTY
        _given.append(single)
