"""The keys of the interview. A text field has the first say: letters typed there are text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from fieldscreen.ui.parts.digit_keys import digit_of
from fieldscreen.workflow.views import ABSENCE_LETTERS

if TYPE_CHECKING:
    from fieldscreen.ui.interview.interview_screen import InterviewScreen


class InterviewKeys:
    """Turns keys into what the screen does.

    Args:
        screen: The interview.
    """

    def __init__(self, screen: InterviewScreen) -> None:
        self._screen = screen
        for keys, act in (
            ("Alt+Right", lambda: screen.step_section(1)),
            ("Alt+Left", lambda: screen.step_section(-1)),
            ("PgDown", lambda: screen.step_question(1)),
            ("PgUp", lambda: screen.step_question(-1)),
            ("F2", screen.start_note),
            ("F7", screen.swap_languages),
            ("F8", screen.start_copying),
            ("Ctrl+Z", self._undo),
            ("Ctrl+D", screen.child_speaks.emit),
            ("Ctrl+E", screen.result_requested.emit),
        ):
            QShortcut(QKeySequence(keys), screen, act)

    def take(self, event: QKeyEvent) -> bool:
        """Act on a key that no text field took; tell whether it meant something."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._screen.step_question(1)
            return True
        pressed = event.text().upper()
        for state, letter in ABSENCE_LETTERS.items():
            if pressed == letter:
                self._screen.press_mark(state)
                return True
        digit = digit_of(event)
        return digit > 0 and self._screen.press_digit(digit)

    def _undo(self) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) and field.isUndoAvailable():
            field.undo()
            field.textEdited.emit(field.text())
        elif isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable():
            field.undo()
        else:
            self._screen.undo()
