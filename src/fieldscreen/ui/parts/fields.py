"""Fields of a form that is not a questionnaire: a label, what one types into, what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from fieldscreen.ui.clipboard import secret_mime_data
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import column, text
from fieldscreen.ui.parts.glyphs import Glyph


class Field(QWidget):
    """A labelled field.

    Args:
        label: What is asked; becomes the accessible name of *editor*.
        editor: What one types into.
        hint: One line below, saying what for or in which form.
    """

    def __init__(self, label: str, editor: QWidget, hint: str = "") -> None:
        super().__init__()
        self.editor = editor
        self._label = text(label, "field")
        if isinstance(editor, QLineEdit | QPlainTextEdit | QComboBox):
            self._label.setBuddy(editor)
        editor.setAccessibleName(label)
        if hint:
            editor.setAccessibleDescription(hint)
        self._error = text("", "error")
        self._error.hide()
        lines = column(self._label, editor, gap_em=0.25)
        if hint:
            lines.addWidget(text(hint, "small"))
        lines.addWidget(self._error)
        self.setLayout(lines)

    def show_problem(self, words: str) -> None:
        """Say what is wrong, or nothing when *words* is empty."""
        self._error.setText(words)
        self._error.setVisible(bool(words))


def line_edit(name: str, *, value: str = "", example: str = "") -> QLineEdit:
    """Return a one-line field."""
    made = QLineEdit(value)
    made.setObjectName(name)
    made.setPlaceholderText(example)
    made.setMinimumWidth(current_theme().em(8))
    return made


class TextArea(QPlainTextEdit):
    """A field of several lines that grows with its text. Tab leaves it; Ctrl+Enter finishes it.

    Signals:
        finished: Ctrl+Enter was pressed.
    """

    finished = Signal()

    def __init__(self, name: str, *, value: str = "", lines: int = 2, most_lines: int = 10) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self._least = lines
        self._most = most_lines
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.setPlainText(value)
        current_theme().changed.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish on Ctrl+Enter; everything else is typing."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let go of a selection before Qt can make a drag of it.

        Dragged text could be dropped on any window, and a drag takes every key, the panic key too.
        """
        if event.button() is Qt.MouseButton.LeftButton and not event.modifiers():
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give what is copied or dragged out of here the marks of a secret."""
        return secret_mime_data(super().createMimeDataFromSelection().text())

    def _grow(self) -> None:
        wanted = max(self._least, min(self._most, int(self.document().size().height())))
        height = QFontMetrics(self.font()).lineSpacing()
        self.setFixedHeight(wanted * height + current_theme().em(1.8))


def choice_box(name: str, entries: tuple[tuple[str, str], ...], chosen: str) -> QComboBox:
    """Return a drop-down list.

    Args:
        name: Object name.
        entries: Value and label, in order.
        chosen: Value shown first.
    """
    box = _ChoiceBox()
    box.setObjectName(name)
    for value, label in entries:
        box.addItem(label, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


class _ChoiceBox(QComboBox):
    """A drop-down list with the theme's arrow; the wheel scrolls the page, not the choice."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._arrow = Glyph("chevron_down", "muted", 1.2)
        self._arrow.setParent(self)
        self._arrow.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the arrow at the end."""
        side = self._arrow.width()
        at_end = self.width() - side - 8 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 8
        self._arrow.setGeometry(at_end, (self.height() - side) // 2, side, side)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
