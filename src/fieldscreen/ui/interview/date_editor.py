"""Answering with a date: typed as people type, echoed in words, no day invented.

What cannot be read as a date is not thrown away: when the field is left it goes into the
remark of the question, word for word.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.ui.interview.editors import COMMIT_AFTER_MS, Editor
from fieldscreen.ui.parts.basics import column, text
from fieldscreen.ui.parts.typed_fields import TextField
from fieldscreen.ui.shown_dates import uncertain_in_words
from fieldscreen.workflow.typed_dates import read_typed_date, typed_form
from fieldscreen.workflow.typed_texts import TypedField
from fieldscreen.workflow.views import QuestionKind, QuestionView


class DateEditor(Editor):
    """A certain day, or a date as uncertain as the person was.

    Signals:
        unreadable: Text that is no date, to be kept as a remark.

    Args:
        view: The question.
        today: Day an age refers to.
    """

    unreadable = Signal(str)

    def __init__(self, view: QuestionView, today: date) -> None:
        super().__init__()
        self._exact = view.kind is QuestionKind.DATE
        self._today = today
        self._said = view.value
        self._pause = QTimer(self, singleShot=True, interval=COMMIT_AFTER_MS)
        self._pause.timeout.connect(self._say_if_readable)
        self._line = QLineEdit(_shown(view.value))
        self._line.setObjectName(f"interview.answer.{view.name}")
        self._line.setAccessibleName(view.label)
        example = (
            self.tr("12/05/2013")
            if self._exact
            else self.tr("12/05/2013, May 2013, 2013, about 2013, 13 years")
        )
        self._line.setPlaceholderText(example)
        self._line.textEdited.connect(lambda _text: self._on_edited())
        self._line.editingFinished.connect(self.commit_typed)
        self._echo = text("", "good", name=f"interview.date_words.{view.name}")
        self._problem = text("", "error", name=f"interview.date_problem.{view.name}")
        self.setLayout(column(self._line, self._echo, self._problem, gap_em=0.2))
        self._show_reading()

    def show_view(self, view: QuestionView) -> None:
        """Show the stored date, but never over something newer that is being typed."""
        if not self._pause.isActive() and view.value != self._said:
            self._said = view.value
            self._line.setText(_shown(view.value))
            self._show_reading()

    def take_focus(self) -> None:
        """Put the cursor into the line."""
        self._line.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def text_field(self) -> TextField:
        """The line."""
        return self._line

    @property
    def is_unsaid(self) -> bool:
        """Whether something stands in the line that is not the date said last."""
        typed, read = self._line.text().strip(), self._reading()
        return (read.written if read else typed) != self._said

    def put_typed(self, typed: TypedField) -> None:
        """Put the text and the cursor back, and show how it reads."""
        super().put_typed(typed)
        self._on_edited()

    def store_typed(self) -> None:
        """Say the date if it is one; half a date stays as it was typed."""
        self._pause.stop()
        self._say_if_readable()

    def commit_typed(self) -> None:
        """Say the date; what is no date is handed over to be kept as a remark."""
        self.store_typed()
        typed = self._line.text().strip()
        if typed and self._reading() is None:
            self.unreadable.emit(typed)

    def _say_if_readable(self) -> None:
        typed, read = self._line.text().strip(), self._reading()
        value = "" if not typed else (read.written if read else self._said)
        if value != self._said:
            self._said = value
            self.entered.emit(value)

    def _reading(self) -> UncertainDate | None:
        try:
            read = read_typed_date(self._line.text(), today=self._today)
        except InvalidValueError:
            return None
        return None if self._exact and not read.is_exact else read

    def _show_reading(self) -> None:
        read, typed = self._reading(), self._line.text().strip()
        self._echo.setText(uncertain_in_words(read) if read else "")
        self._echo.setVisible(read is not None)
        self._problem.setText(
            self.tr("Not understood as a date yet. Day first, as in 12/05/2013.")
            if typed and read is None
            else ""
        )
        self._problem.setVisible(bool(self._problem.text()))

    def _on_edited(self) -> None:
        self._show_reading()
        self._pause.start()


def _shown(value: str) -> str:
    try:
        return typed_form(UncertainDate.parse(value).written) if value else ""
    except InvalidValueError:
        return value
