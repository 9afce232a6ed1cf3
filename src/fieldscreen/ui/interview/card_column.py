"""The cards of one section, kept in step with the questions the form asks now."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.interview.question_card import QuestionCard
from fieldscreen.ui.parts.basics import column
from fieldscreen.ui.parts.typed_fields import read_field
from fieldscreen.workflow.typed_texts import TypedField, TypedText
from fieldscreen.workflow.views import QuestionView


class CardColumn(QWidget):
    """Shows questions below one another; a card stays the same while its question stays asked.

    Signals:
        answered, marked, source_chosen, noted, next_requested: As ``QuestionCard``'s.

    Args:
        today: Day an age refers to.
        locked: Whether nothing can be changed any more.
    """

    answered = Signal(str, object)
    marked = Signal(str, object)
    source_chosen = Signal(str, object)
    noted = Signal(str, str)
    next_requested = Signal(str)

    def __init__(self, today: date, *, locked: bool) -> None:
        super().__init__()
        self._today = today
        self._locked = locked
        self._cards: dict[str, QuestionCard] = {}
        self._lines = column(gap_em=0.9)
        self.setLayout(self._lines)

    def card(self, ref: str) -> QuestionCard | None:
        """Return the card of a question, nothing when it is not shown."""
        return self._cards.get(ref)

    def show_questions(self, views: tuple[QuestionView, ...], *, rebuild: bool) -> None:
        """Show *views*; with *rebuild*, every card anew (another section or language)."""
        wanted = {view.ref: view for view in views}
        for ref, card in list(self._cards.items()):
            if rebuild or ref not in wanted or not _same_words(card.view, wanted[ref]):
                self._remove(ref)
        for place, view in enumerate(views):
            card = self._cards.get(view.ref) or self._add(view)
            if self._lines.indexOf(card) != place:
                self._lines.removeWidget(card)
                self._lines.insertWidget(place, card)
                card.show()  # now, not in a later turn: its height must count at once
            card.show_view(view)

    def show_current(self, ref: str) -> None:
        """Mark the card the keyboard acts on."""
        for known, card in self._cards.items():
            card.show_current(known == ref)

    def commit_typed(self) -> None:
        """Have every card say what is being typed."""
        for card in list(self._cards.values()):
            card.commit_typed()

    def store_typed(self) -> None:
        """Have every card say what is an answer already; a lock is not leaving."""
        for card in list(self._cards.values()):
            card.store_typed()

    def typed_fields(self, held: QWidget | None) -> tuple[TypedField, ...]:
        """Return the fields that are not stored yet, and *held*, the one with the cursor."""
        return tuple(
            read_field(field, name)
            for card in self._cards.values()
            for name, field, is_unsaid in card.text_fields()
            if is_unsaid or field is held
        )

    def name_of(self, held: QWidget | None) -> str:
        """Return the name of the field *held*; empty when it is none of these."""
        fields = (entry for card in self._cards.values() for entry in card.text_fields())
        return next((name for name, field, _is_unsaid in fields if field is held), "")

    def field_called(self, name: str) -> QWidget | None:
        """Return the field of that name, if its question is shown."""
        fields = (entry for card in self._cards.values() for entry in card.text_fields())
        return next((field for known, field, _is_unsaid in fields if known == name), None)

    def put_typed(self, typed: TypedText) -> None:
        """Put texts and cursors back into the questions that are shown."""
        for field in typed.fields:
            card = self._cards.get(field.name.partition(":")[2])
            if card is not None:
                card.put_typed(field)

    def ref_of(self, widget: QWidget | None) -> str:
        """Return the question *widget* belongs to, nothing when it is none of these."""
        while widget is not None and widget is not self:
            if isinstance(widget, QuestionCard) and self._cards.get(widget.ref) is widget:
                return widget.ref
            widget = widget.parentWidget()
        return ""

    def _add(self, view: QuestionView) -> QuestionCard:
        card = QuestionCard(view, self._today, locked=self._locked)
        card.answered.connect(self.answered)
        card.marked.connect(self.marked)
        card.source_chosen.connect(self.source_chosen)
        card.noted.connect(self.noted)
        card.next_requested.connect(self.next_requested)
        self._cards[view.ref] = card
        return card

    def _remove(self, ref: str) -> None:
        card = self._cards.pop(ref)
        card.blockSignals(True)
        self._lines.removeWidget(card)
        card.hide()
        card.deleteLater()


def _same_words(shown: QuestionView, wanted: QuestionView) -> bool:
    """Tell whether a card can stay: only what surrounds the words has changed."""
    return (shown.label, shown.choices, shown.kind, shown.hint) == (
        wanted.label,
        wanted.choices,
        wanted.kind,
        wanted.hint,
    )
