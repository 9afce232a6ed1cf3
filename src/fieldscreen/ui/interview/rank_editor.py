"""Putting choices in order, by buttons, so that it can be done without a mouse and without dragging."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from fieldscreen.ui.interview.editors import Editor, shown_choices
from fieldscreen.ui.parts.basics import button, clear, column, icon_button, row, text
from fieldscreen.workflow.views import ChoiceView, QuestionView


class RankEditor(Editor):
    """Every choice on a row with "higher" and "lower"; the order counts once it was touched."""

    def __init__(self, view: QuestionView) -> None:
        super().__init__()
        self._name = view.name
        self._by_value: dict[str, ChoiceView] = {}
        self._order: list[str] = []
        self._answered = False
        self._rows = column(gap_em=0.3)
        self._keep = button(self.tr("This order is right"), f"interview.rank.{view.name}.keep", role="chip")
        self._keep.clicked.connect(self._say)
        self.setLayout(column(self._rows, row(self._keep, 1), gap_em=0.5))
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show the kept order, then what is not in it yet, as the form has it."""
        self._by_value = {choice.value: choice for choice in shown_choices(view)}
        kept = [value for value in view.value.split() if value in self._by_value]
        order = [*kept, *(value for value in self._by_value if value not in kept)]
        if order != self._order or self._answered != bool(view.value):
            self._order, self._answered = order, bool(view.value)
            self._show()

    def take_focus(self) -> None:
        """Put the keyboard on the first button that does something."""
        first = self._keep if not self._answered else self._first_move()
        if first is not None:
            first.setFocus()

    def _first_move(self) -> QWidget | None:
        return next((made for made in self.findChildren(QPushButton) if made.isEnabled()), None)

    def _show(self) -> None:
        clear(self._rows)
        for place, value in enumerate(self._order):
            choice = self._by_value[value]
            words = f"{choice.label} / {choice.second_label}" if choice.second_label else choice.label
            name = f"interview.rank.{self._name}.{value}"
            higher = icon_button(self.tr("{choice}: higher").format(choice=words), f"{name}.up", "arrow_up")
            lower = icon_button(self.tr("{choice}: lower").format(choice=words), f"{name}.down", "arrow_down")
            higher.setEnabled(place > 0)
            lower.setEnabled(place < len(self._order) - 1)
            higher.clicked.connect(lambda _on=False, place=place: self._move(place, -1))
            lower.clicked.connect(lambda _on=False, place=place: self._move(place, 1))
            number = text(f"{place + 1}." if self._answered else "–", "code", wrap=False)
            line = row(number, text(words), higher, lower)
            line.setStretch(1, 1)
            self._rows.addLayout(line)
        self._keep.setVisible(not self._answered)

    def _move(self, place: int, step: int) -> None:
        value = self._order[place]
        other = place + step
        self._order[place], self._order[other] = self._order[other], self._order[place]
        self._answered = True
        self._show()
        self._say()
        button_name = f"interview.rank.{self._name}.{value}.{'up' if step < 0 else 'down'}"
        again = self.findChild(QWidget, button_name)
        if again is not None and again.isEnabled():
            again.setFocus()

    def _say(self) -> None:
        self._answered = True
        self.entered.emit(list(self._order))
        self._show()
