"""What one answers a question with: a line, a text, a number, a date, one choice, several.

An editor shows a value, says what was entered, and can be told to say at once what is still
being typed. It stores nothing itself.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fieldscreen.ui.listening.listen_button import listen_buttons
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import column, row
from fieldscreen.ui.parts.choices import ManyChoice, OneChoice
from fieldscreen.ui.parts.fields import TextArea
from fieldscreen.ui.parts.typed_fields import TextField, put_field
from fieldscreen.workflow.typed_texts import TypedField
from fieldscreen.workflow.views import ChoiceView, QuestionKind, QuestionView

COMMIT_AFTER_MS = 400
"""A pause in typing after which the text goes into the store."""

_DIGITS = 9
_ACKNOWLEDGED = "OK"
"""What ODK stores for an acknowledged question."""


class Editor(QWidget):
    """One way of answering.

    Signals:
        entered: An answer: text, or a list of values.
        next_requested: A key that ends a long text was pressed. (Enter in a line goes on to the screen.)
        clip_wanted: Identifier of a clip to be heard.
    """

    entered = Signal(object)
    next_requested = Signal()
    clip_wanted = Signal(str)

    def show_view(self, view: QuestionView) -> None:
        """Show the answer as it stands."""
        raise NotImplementedError

    def commit_typed(self) -> None:
        """Say now what is being typed: the question is being left."""

    def store_typed(self) -> None:
        """Say now what is being typed and is an answer already; a lock is not leaving."""
        self.commit_typed()

    @property
    def text_field(self) -> TextField | None:
        """The field one types into, if there is one."""
        return None

    @property
    def is_unsaid(self) -> bool:
        """Whether something is being typed that was not said yet."""
        return False

    def put_typed(self, typed: TypedField) -> None:
        """Make the field stand as it stood before a lock or a crash."""
        field = self.text_field
        if field is not None:
            put_field(field, typed)

    def take_focus(self) -> None:
        """Put the keyboard here."""
        raise NotImplementedError

    def press_digit(self, _digit: int, /) -> bool:
        """Choose by digit; tell whether there is such a choice."""
        return False


class _Typed(Editor):
    """What line and text have in common: say after a pause, and at once when told."""

    def __init__(self) -> None:
        super().__init__()
        self._pause = QTimer(self, singleShot=True, interval=COMMIT_AFTER_MS)
        self._pause.timeout.connect(self.commit_typed)
        self._said = ""

    def typed(self) -> str:
        """Return what stands in the field."""
        raise NotImplementedError

    def put(self, words: str) -> None:
        """Put *words* into the field."""
        raise NotImplementedError

    @property
    def is_unsaid(self) -> bool:
        """Whether the text is another one than was said last."""
        return self.typed() != self._said

    def put_typed(self, typed: TypedField) -> None:
        """Put the text and the cursor back; what was no answer yet is treated as just typed."""
        super().put_typed(typed)
        if self.is_unsaid:
            self._pause.start()

    def show_view(self, view: QuestionView) -> None:
        """Show the stored text, but never over something newer that is being typed."""
        if not self._pause.isActive() and view.value != self.typed():
            self._said = view.value
            self.put(view.value)
            self._pause.stop()

    def commit_typed(self) -> None:
        """Say the text if it is not what was said last."""
        self._pause.stop()
        words = self.typed()
        if words != self._said:
            self._said = words
            self.entered.emit(words)


class LineEditor(_Typed):
    """One line of text or a number."""

    def __init__(self, view: QuestionView) -> None:
        super().__init__()
        self._line = QLineEdit(view.value)
        self._said = view.value
        self._line.setObjectName(f"interview.answer.{view.name}")
        self._line.setAccessibleName(view.label)
        if view.kind in (QuestionKind.INTEGER, QuestionKind.DECIMAL):
            self._line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
            self._line.setMaximumWidth(current_theme().em(12))
        self._line.textEdited.connect(lambda _text: self._pause.start())
        self._line.editingFinished.connect(self.commit_typed)
        self.setLayout(column(self._line, gap_em=0))

    def typed(self) -> str:
        """Return the line."""
        return self._line.text()

    def put(self, words: str) -> None:
        """Put *words* into the line."""
        self._line.setText(words)

    @property
    def text_field(self) -> TextField:
        """The line."""
        return self._line

    def take_focus(self) -> None:
        """Put the cursor into the line."""
        self._line.setFocus(Qt.FocusReason.TabFocusReason)


class TextEditor(_Typed):
    """Several lines of text."""

    def __init__(self, view: QuestionView) -> None:
        super().__init__()
        self._area = TextArea(f"interview.answer.{view.name}", value=view.value, lines=3)
        self._said = view.value
        self._area.setAccessibleName(view.label)
        self._area.textChanged.connect(self._on_changed)
        self._area.finished.connect(self._on_finished)
        self.setLayout(column(self._area, gap_em=0))

    def typed(self) -> str:
        """Return the text."""
        return self._area.toPlainText()

    def put(self, words: str) -> None:
        """Put *words* into the field."""
        self._area.setPlainText(words)

    @property
    def text_field(self) -> TextField:
        """The text."""
        return self._area

    def take_focus(self) -> None:
        """Put the cursor into the text."""
        self._area.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_changed(self) -> None:
        if self.typed() != self._said:
            self._pause.start()

    def _on_finished(self) -> None:
        self.commit_typed()
        self.next_requested.emit()


class ChoiceEditor(Editor):
    """One choice, or several."""

    def __init__(self, view: QuestionView) -> None:
        super().__init__()
        self._many = view.kind is QuestionKind.SELECT_MULTIPLE
        self._choices = shown_choices(view)
        kind = ManyChoice if self._many else OneChoice
        self._rows: list[OneChoice | ManyChoice] = []
        lines = column(gap_em=0.35)
        for number, choice in enumerate(self._choices, start=1):
            digit = str(number) if number <= _DIGITS else ""
            made = kind(
                f"interview.choice.{view.name}.{choice.value}", digit, choice.label, choice.second_label
            )
            made.clicked.connect(lambda _on=False, place=number - 1: self._on_clicked(place))
            lines.addLayout(self._line(view, choice, made))
            self._rows.append(made)
        self.setLayout(lines)
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Tick what is chosen."""
        chosen = set(view.value.split())
        for made, choice in zip(self._rows, self._choices, strict=True):
            made.setChecked(choice.value in chosen)
        self._let_one_take_tab()

    def take_focus(self) -> None:
        """Put the keyboard on the chosen row, else the first."""
        if self._rows:
            self._rows[self._active()].setFocus(Qt.FocusReason.TabFocusReason)

    def press_digit(self, digit: int, /) -> bool:
        """Choose the row with *digit*."""
        if not 1 <= digit <= min(_DIGITS, len(self._rows)):
            return False
        made = self._rows[digit - 1]
        made.setFocus(Qt.FocusReason.ShortcutFocusReason)
        made.click()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the rows with the arrows, without choosing."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        places = [place for place, made in enumerate(self._rows) if made.hasFocus()]
        if step is None or not places or not 0 <= places[0] + step < len(self._rows):
            super().keyPressEvent(event)
            return
        self._rows[places[0] + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, view: QuestionView, choice: ChoiceView, made: QWidget) -> QHBoxLayout:
        words = (choice.label, choice.second_label)
        buttons = listen_buttons(f"interview.listen.{view.name}.{choice.value}", choice.spoken, words)
        line = row(made, *buttons, gap_em=0.3)
        line.setStretch(0, 1)
        for one in buttons:
            one.wanted.connect(self.clip_wanted)
        return line

    def _on_clicked(self, place: int) -> None:
        if self._many:
            ticked = zip(self._rows, self._choices, strict=True)
            self.entered.emit([choice.value for made, choice in ticked if made.isChecked()])
            return
        # A second press takes the answer back: the row is unticked, nothing else is ticked.
        chosen = self._choices[place].value if self._rows[place].isChecked() else ""
        for other, made in enumerate(self._rows):
            if other != place:
                made.setChecked(False)
        self.entered.emit(chosen)

    def _active(self) -> int:
        return next((place for place, made in enumerate(self._rows) if made.isChecked()), 0)

    def _let_one_take_tab(self) -> None:
        active = self._active()
        for place, made in enumerate(self._rows):
            policy = (
                Qt.FocusPolicy.StrongFocus if self._many or place == active else Qt.FocusPolicy.ClickFocus
            )
            made.setFocusPolicy(policy)


class AcknowledgeEditor(Editor):
    """One row to tick: "I have read this"."""

    def __init__(self, view: QuestionView) -> None:
        super().__init__()
        self._row = ManyChoice(f"interview.choice.{view.name}.ok", "1", self.tr("I have read this"))
        self._row.clicked.connect(lambda on: self.entered.emit(_ACKNOWLEDGED if on else ""))
        self.setLayout(column(self._row, gap_em=0))
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Tick the row when it was acknowledged."""
        self._row.setChecked(view.value == _ACKNOWLEDGED)

    def take_focus(self) -> None:
        """Put the keyboard on the row."""
        self._row.setFocus(Qt.FocusReason.TabFocusReason)

    def press_digit(self, digit: int, /) -> bool:
        """Tick by the digit 1."""
        if digit == 1:
            self._row.click()
        return digit == 1


def shown_choices(view: QuestionView) -> tuple[ChoiceView, ...]:
    """Return the choices to list: absences stand on the bar below every question, not among answers."""
    return tuple(choice for choice in view.choices if not choice.is_absence)
