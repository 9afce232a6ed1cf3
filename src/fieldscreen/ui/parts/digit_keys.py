"""Digits pressed without Shift, on a French keyboard too."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent

_AZERTY_ROW = "&é\"'(-è_ç"
"""What the digit keys 1 to 9 give without Shift on a French keyboard."""


def digit_of(event: QKeyEvent) -> int:
    """Return which of the keys 1 to 9 was pressed; 0 for any other."""
    pressed = event.text()
    if len(pressed) == 1 and pressed in "123456789":
        return int(pressed)
    return _AZERTY_ROW.index(pressed) + 1 if pressed and pressed in _AZERTY_ROW else 0
