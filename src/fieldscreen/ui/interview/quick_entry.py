"""Copying from paper with the keyboard only: number, code, Enter; the question large for a check."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit

from fieldscreen.domain.answers import AnswerState
from fieldscreen.ui.interview.copying_words import slip_words
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import Message, button, column, row, text
from fieldscreen.ui.parts.fields import Field
from fieldscreen.ui.parts.typed_fields import put_field, read_field
from fieldscreen.ui.words import state_words
from fieldscreen.workflow.copying import Copied, Copying, CopyingError, Named, NotAskedHereError
from fieldscreen.workflow.typed_texts import TypedField
from fieldscreen.workflow.views import ABSENCE_LETTERS

TYPED = "quick:line"
"""Name under which the line is kept when a lock takes it away."""

_LAST_SHOWN = 2
_MOST_CODES = 14


class _Line(QLineEdit):
    """A line in which Enter means this line only, not the next question of the page.

    Signals:
        undo_requested: Undo was pressed where there is no typing to undo.
    """

    undo_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter to itself, and hand on an undo that has nothing here to take back."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.undo_requested.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class QuickEntry(QFrame):
    """The line one types into, and what it means.

    Signals:
        question_named: Reference of the question the line is about.
        undo_requested: Take the last answer back.

    Args:
        copying: The sheet being copied.
        keep: Keeps a line; gives what was kept, or ``None`` when it was told elsewhere that it could not be.
        source: What the sheet is, in words.
    """

    question_named = Signal(str)
    undo_requested = Signal()

    def __init__(self, copying: Copying, keep: Callable[[str], Copied | None], source: str) -> None:
        super().__init__()
        self.setObjectName("interview.quick")
        self.setProperty("role", "bar")
        self._copying = copying
        self._keep = keep
        self._last: list[str] = []
        self._named = ""
        self._line = _Line()
        self._line.setObjectName("interview.quick.line")
        self._line.setPlaceholderText("12 1")
        self._line.setFixedWidth(current_theme().em(20))
        self._line.textEdited.connect(lambda _text: self._read())
        self._line.returnPressed.connect(self._on_enter)
        self._line.undo_requested.connect(self.undo_requested)
        self._number = text("", "title", wrap=False, name="interview.quick.number")
        self._question = text("", "heading", name="interview.quick.question")
        self._second = text("", "muted", name="interview.quick.second")
        self._codes = text("", "small", name="interview.quick.codes")
        self._meaning = text("", "good", name="interview.quick.meaning")
        self._slip = Message("danger", name="interview.quick.slip")
        self._done = text("", "small", name="interview.quick.done")
        back = button(self.tr("Take back"), "interview.quick.undo", icon="undo", role="quiet", hint="Ctrl+Z")
        back.clicked.connect(self.undo_requested)
        field = Field(self.tr("Number, space, code, Enter"), self._line)
        said = column(self._question, self._second, self._codes, self._meaning, gap_em=0.15)
        shown = row(self._number, said, gap_em=0.8)
        shown.setStretch(1, 1)
        shown.setAlignment(self._number, Qt.AlignmentFlag.AlignTop)
        sheet = text(source, "small", name="interview.quick.source")
        entry = row(field, column(sheet, self._done, 1, gap_em=0.2), back)
        entry.setStretch(1, 1)
        for part in (field, back):
            entry.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(entry, shown, self._slip, margin_em=0.7, gap_em=0.35))
        self.show_next("")

    @property
    def line(self) -> QLineEdit:
        """What one types into."""
        return self._line

    def take_focus(self) -> None:
        """Put the cursor at the end of the line."""
        self._line.setFocus()
        self._line.setCursorPosition(len(self._line.text()))

    def show_next(self, label: str) -> None:
        """Put the number of the next question into the line; empty at the end, and at the beginning."""
        self._line.setText(f"{label} " if label else "")
        self._read()

    def say_done(self, words: str) -> None:
        """Add a line to what was done last."""
        self._last = [words, *self._last][:_LAST_SHOWN]
        self._done.setText("\n".join(self._last))

    def typed_field(self) -> TypedField | None:
        """Return the line as it stands; nothing when nothing is typed."""
        return read_field(self._line, TYPED) if self._line.text().strip() else None

    def put_typed(self, typed: TypedField) -> None:
        """Put the line back as it stood."""
        put_field(self._line, typed)
        self._read()

    def _read(self) -> None:
        """Show what the line means so far; a wrong number or code is told at once."""
        line = self._line.text()
        self._slip.say("")
        self._meaning.setText("")
        if not line.strip():
            self._show_question(None)
            return
        try:
            named = self._copying.named(line)
        except CopyingError as slip:
            self._show_slip(slip)
            return
        self._show_question(named)
        try:
            self._meaning.setText(" ; ".join(self._copying.check(line)) or self._absence(named))
        except CopyingError as slip:
            self._tell(slip)

    def _tell(self, slip: CopyingError) -> None:
        self._slip.say(slip_words(slip), "notice" if isinstance(slip, NotAskedHereError) else "danger")

    def _show_slip(self, slip: CopyingError) -> None:
        self._show_question(None)
        if slip.question is not None:
            self._number.setText(str(slip.question.number))
            self._question.setText(slip.question.label.first)
        self._tell(slip)

    def _show_question(self, named: Named | None) -> None:
        question = named.question if named else None
        self._number.setText(self._copying.label_of(named.ref) if named and named.ref else "")
        self._question.setText(question.label.first if question else "")
        self._second.setText(question.label.second if question else "")
        self._second.setVisible(bool(self._second.text()))
        codes = question.choices if question else ()
        shown = [f"{choice.code}\u00a0{choice.label.first}" for choice in codes[:_MOST_CODES]]
        letters = [f"{letter}\u00a0{state_words(state)}" for state, letter in ABSENCE_LETTERS.items()]
        self._codes.setText(" · ".join((*shown, *letters)) if question else "")
        if named is not None and named.ref and not named.repeat and named.ref != self._named:
            self._named = named.ref
            self.question_named.emit(named.ref)

    def _absence(self, named: Named) -> str:
        states = {letter: state for state, letter in ABSENCE_LETTERS.items()}
        state: AnswerState | None = states.get(named.rest.upper())
        return state_words(state) if state else ""

    def _on_enter(self) -> None:
        line = self._line.text().strip()
        if not line:
            return
        try:
            named = self._copying.named(line)
            if not named.rest:
                self.show_next(self._copying.next_label(named.ref))
                return
            kept = self._keep(line)
        except CopyingError as slip:
            self._tell(slip)
            return
        if kept is not None:
            meaning = self._meaning.text() or named.rest
            self.say_done(self.tr("{number}: {answer}").format(number=kept.label, answer=meaning))
            self.show_next(self._copying.next_label(kept.ref))
            self.take_focus()
