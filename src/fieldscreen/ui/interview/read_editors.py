"""Answering with a time, a moment, a place or a mark on a scale: a line that is read as it is typed.

What cannot be read is kept as it was typed and flagged by the form, never thrown away.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation

from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.ui.interview.editors import Editor, LineEditor
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import button, text
from fieldscreen.ui.parts.flow import FlowLayout
from fieldscreen.workflow.typed_moments import (
    read_typed_moment,
    read_typed_place,
    read_typed_time,
    shown_moment,
    shown_place,
    shown_time,
)
from fieldscreen.workflow.views import QuestionKind, QuestionView, Scale

_MOST_MARKS = 12
"""A longer scale is typed: so many buttons are no help any more."""


class ReadEditor(LineEditor):
    """One line, shown as a person writes and kept as ODK does.

    Args:
        view: The question.
        read: From what is typed to what is kept; raises ``InvalidValueError``.
        show: From what is kept to what one would type.
        example: What an answer looks like.
    """

    def __init__(
        self, view: QuestionView, read: Callable[[str], str], show: Callable[[str], str], example: str
    ) -> None:
        self._read = read
        self._show = show
        super().__init__(view)
        self._line.setPlaceholderText(example)
        self._line.setMaximumWidth(current_theme().em(22))
        self.put(view.value)

    def typed(self) -> str:
        """Return what the line means, or the line itself when it cannot be read."""
        words = self._line.text().strip()
        try:
            return self._read(words) if words else ""
        except InvalidValueError:
            return words

    def put(self, words: str) -> None:
        """Show a kept answer."""
        self._line.setText(self._show(words))


class ScaleEditor(Editor):
    """A short scale as a row of buttons.

    Args:
        view: The question.
        marks: Every mark, as the form keeps it.
    """

    def __init__(self, view: QuestionView, marks: tuple[str, ...]) -> None:
        super().__init__()
        self._marks = marks
        flow = FlowLayout()
        self._buttons = []
        for place, mark in enumerate(marks):
            made = button(mark, f"interview.mark_on_scale.{view.name}.{mark}", role="chip")
            made.setCheckable(True)
            made.setAccessibleName(f"{view.label}: {mark}")
            made.clicked.connect(lambda _on=False, place=place: self._on_clicked(place))
            flow.addWidget(made)
            self._buttons.append(made)
        self.setLayout(flow)
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Press the mark that was chosen."""
        for made, mark in zip(self._buttons, self._marks, strict=True):
            made.setChecked(bool(view.value) and _same_number(mark, view.value))

    def take_focus(self) -> None:
        """Put the keyboard on the chosen mark, else the first."""
        chosen = next((made for made in self._buttons if made.isChecked()), self._buttons[0])
        chosen.setFocus()

    def press_digit(self, digit: int, /) -> bool:
        """Choose the mark that is this digit."""
        place = next((n for n, mark in enumerate(self._marks) if _same_number(mark, str(digit))), -1)
        if place >= 0:
            self._buttons[place].click()
        return place >= 0

    def _on_clicked(self, place: int) -> None:
        for other, made in enumerate(self._buttons):
            if other != place:
                made.setChecked(False)
        self.entered.emit(self._marks[place] if self._buttons[place].isChecked() else "")


class LongScaleEditor(LineEditor):
    """A long scale: the number is typed, its ends stand beside it."""

    def __init__(self, view: QuestionView, scale: Scale) -> None:
        super().__init__(view)
        self._line.setMaximumWidth(current_theme().em(12))
        words = self.tr("From {start} to {end}, in steps of {step}.").format(
            start=scale.start, end=scale.end, step=scale.step
        )
        lines = self.layout()
        if lines is not None:
            lines.addWidget(text(words, "small"))


def scale_editor(view: QuestionView) -> Editor:
    """Return the editor of a range question."""
    scale = view.scale or Scale("0", "10", "1")
    marks = marks_of(scale)
    return ScaleEditor(view, marks) if marks else LongScaleEditor(view, scale)


def marks_of(scale: Scale) -> tuple[str, ...]:
    """Return every mark of a scale in the order of the form; none when they are too many, or no numbers."""
    try:
        start, end, step = (Decimal(part) for part in (scale.start, scale.end, scale.step))
    except InvalidOperation:
        return ()
    if not all(part.is_finite() for part in (start, end, step)) or not step:
        return ()
    steps = int(abs(end - start) / abs(step))
    if steps >= _MOST_MARKS:
        return ()
    signed = abs(step) if end >= start else -abs(step)
    return tuple(f"{start + signed * place:f}" for place in range(steps + 1))


def read_editor(view: QuestionView, today: date) -> Editor:
    """Return the editor of a time, moment or place."""
    if view.kind is QuestionKind.TIME:
        return ReadEditor(view, lambda typed: read_typed_time(typed, on=today), shown_time, "14:30")
    if view.kind is QuestionKind.DATE_TIME:
        return ReadEditor(view, read_typed_moment, shown_moment, f"{today:%d/%m/%Y} 14:30")
    return ReadEditor(view, read_typed_place, shown_place, "48.8566 2.3522")


def _same_number(first: str, second: str) -> bool:
    try:
        return Decimal(first) == Decimal(second)
    except InvalidOperation:
        return False
