"""The cards of one section, kept in step with the questions the form asks now."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.interview.question_card import QuestionCard
from fieldscreen.ui.interview.repeat_rows import AddingRow, InstanceHeading
from fieldscreen.ui.parts.basics import column, reveal
from fieldscreen.ui.parts.typed_fields import read_field
from fieldscreen.workflow.typed_texts import TypedField, TypedText
from fieldscreen.workflow.views import AddingView, InstanceView, QuestionView, SectionRow


class CardColumn(QWidget):
    """Shows questions below one another; a card stays the same while its question stays asked.

    Signals:
        answered, marked, source_chosen, noted, next_requested, file_wanted, clip_wanted: As those
            of ``QuestionCard``.
        instance_wanted: Reference of a repeat that is to have one more instance.
        instance_unwanted: Reference of an instance to be taken away.
        rebuilding: Every card is about to go: another section or language comes.

    Args:
        today: Day an age refers to.
        locked: Whether nothing can be changed any more.
    """

    answered = Signal(str, object)
    marked = Signal(str, object)
    source_chosen = Signal(str, object)
    noted = Signal(str, str)
    next_requested = Signal(str)
    file_wanted = Signal(str)
    clip_wanted = Signal(str)
    instance_wanted = Signal(str)
    instance_unwanted = Signal(str)
    rebuilding = Signal()

    def __init__(self, today: date, *, locked: bool) -> None:
        super().__init__()
        self._today = today
        self._locked = locked
        self._cards: dict[str, QuestionCard] = {}
        self._between: dict[str, InstanceHeading | AddingRow] = {}
        self._lines = column(gap_em=0.9)
        self.setLayout(self._lines)

    def card(self, ref: str) -> QuestionCard | None:
        """Return the card of a question, nothing when it is not shown."""
        return self._cards.get(ref)

    def show_rows(self, rows: tuple[SectionRow, ...], *, rebuild: bool) -> None:
        """Show *rows*; with *rebuild*, every card anew (another section or language)."""
        if rebuild:
            self.rebuilding.emit()
        wanted = {row.ref: row for row in rows}
        for ref, card in list(self._cards.items()):
            view = wanted.get(ref)
            if rebuild or not isinstance(view, QuestionView) or not _same_words(card.view, view):
                self._remove(ref)
        for ref, line in list(self._between.items()):
            if rebuild or wanted.get(ref) != line.view:
                self._take_out(self._between.pop(ref))
        for place, view in enumerate(rows):
            shown = self._shown(view)
            if self._lines.indexOf(shown) != place:
                self._lines.removeWidget(shown)
                self._lines.insertWidget(place, shown)
                shown.show()  # now, not in a later turn: its height must count at once
            if isinstance(shown, QuestionCard) and isinstance(view, QuestionView):
                shown.show_view(view)

    def _shown(self, view: SectionRow) -> QWidget:
        if isinstance(view, QuestionView):
            return self._cards.get(view.ref) or self._add(view)
        known = self._between.get(view.ref)
        if known is None:
            known = self._between[view.ref] = self._make_between(view)
        return known

    def _make_between(self, view: InstanceView | AddingView) -> InstanceHeading | AddingRow:
        if isinstance(view, InstanceView):
            heading = InstanceHeading(view, locked=self._locked)
            heading.remove_requested.connect(self.instance_unwanted)
            return heading
        adding = AddingRow(view)
        adding.add_requested.connect(self.instance_wanted)
        reveal(adding, not self._locked)
        return adding

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
        card.file_wanted.connect(self.file_wanted)
        card.clip_wanted.connect(self.clip_wanted)
        self._cards[view.ref] = card
        return card

    def _remove(self, ref: str) -> None:
        self._take_out(self._cards.pop(ref))

    def _take_out(self, shown: QWidget) -> None:
        shown.blockSignals(True)
        self._lines.removeWidget(shown)
        shown.hide()
        shown.deleteLater()


def _same_words(shown: QuestionView, wanted: QuestionView) -> bool:
    """Tell whether a card can stay: only what surrounds the words has changed."""
    return (shown.label, shown.choices, shown.kind, shown.hint, shown.spoken) == (
        wanted.label,
        wanted.choices,
        wanted.kind,
        wanted.hint,
        wanted.spoken,
    )
