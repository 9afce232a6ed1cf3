"""A button that Enter presses too, not the space bar alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton


class PressButton(QPushButton):
    """An ordinary button; Enter opens its menu if it has one, else presses it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter without modifiers; leave every other key to Qt."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            if self.menu() is None:
                self.click()
            else:
                self.showMenu()
