"""One thing that would leave: what it is, and whether and why it is held back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.domain.disclosures import GROUNDS, Ground, HeldBack
from fieldscreen.ui.disclosure_words import binding_words, ground_words, item_title
from fieldscreen.ui.parts.basics import Message, button, column, reveal, row, text
from fieldscreen.ui.parts.fields import Field, choice_box, line_edit
from fieldscreen.workflow.holding import Item

_MOST_SHOWN = 240
"""Characters of long words that are shown: enough to know which they are."""


class DisclosureRow(QWidget):
    """Shows one thing and lets it be held back.

    Signals:
        changed: It is held back now, or leaves now.
        ground_chosen: The reason that was chosen, as a value of ``Ground``.

    Args:
        item: The thing, with what was decided of it before.
        number: Place in the list, for its name.
    """

    changed = Signal()
    ground_chosen = Signal(str)

    def __init__(self, item: Item, number: int) -> None:
        super().__init__()
        self.item = item
        self._number = number
        self._title = item_title(item)
        words = item.words if len(item.words) <= _MOST_SHOWN else item.words[:_MOST_SHOWN] + "…"
        lines = [text(self._title, "field"), *([text(words, "small")] if words else [])]
        about = column(*lines, gap_em=0.1)
        self._why = column(gap_em=0.4)
        self._ground: Field | None = None
        self._reason: Field | None = None
        self._is_held = False
        if item.binding is not None:
            told = [text(binding_words(item.binding), "muted")]
            if item.held is not None:
                words = self.tr("You had held this back. It leaves now.")
                told.append(text(words, "field", name=f"disclosure.overruled.{number}"))
            self.setLayout(column(about, *told, gap_em=0.1))
            return
        self._turn = button(self.tr("Hold back"), f"disclosure.hold.{number}", role="chip")
        self._turn.clicked.connect(lambda: self.decide(is_held=not self._is_held))
        self._doubt = _Doubt(number) if item.is_unclear else None
        head = row(about, self._turn)
        head.setStretch(0, 1)
        whole = column(head, self._why, gap_em=0.3)
        if self._doubt is not None:
            self._doubt.keep.clicked.connect(lambda: self.decide(is_held=True))
            whole.insertWidget(1, self._doubt)
        self.setLayout(whole)
        self._name_turn()
        if item.held is not None:
            self.hold(is_held=True, ground=item.held.ground, reason=item.held.reason)

    @property
    def is_held(self) -> bool:
        """Whether it is held back, with or without its reason yet."""
        return self._is_held

    @property
    def can_be_held(self) -> bool:
        """Whether it may be held back at all."""
        return self.item.binding is None

    @property
    def ground(self) -> Ground | None:
        """The reason chosen; ``None`` while there is none."""
        chosen = self._ground.editor.currentData() if self._ground is not None else ""  # type: ignore[attr-defined]
        return Ground(chosen) if chosen else None

    def held_back(self) -> HeldBack | None:
        """Return what was decided, its reason still open where it is not whole; ``None`` when it leaves."""
        if not self._is_held:
            return None
        if self._doubt is not None:
            return self.item.held
        ground = Ground.UNDECIDED if self._lacks_words() else self.ground or Ground.UNDECIDED
        return HeldBack(self.item.key, ground, self._typed(), self.item.mark)

    def hold(self, *, is_held: bool, ground: Ground | None = None, reason: str = "") -> None:
        """Hold it back or let it leave."""
        self._is_held = is_held
        if is_held and self._ground is None:
            self._ask()
        if self._ground is not None and self._reason is not None:
            if ground is not None:
                self.choose_ground(ground)
                self._reason.editor.setText(reason)  # type: ignore[attr-defined]
            reveal(self._ground, is_held)
            self._show_reason()
        self._name_turn()
        self.changed.emit()

    def choose_ground(self, ground: Ground) -> None:
        """Set the reason, as if the worker had chosen it."""
        box = self._ground.editor if self._ground is not None else None
        if box is not None:
            chosen = "" if ground is Ground.UNDECIDED else ground.value
            box.setCurrentIndex(box.findData(chosen))  # type: ignore[attr-defined]

    def show_problem(self) -> QWidget | None:
        """Say what is missing of the reason; return the field to go to, ``None`` when it is whole."""
        if not self._is_held or self._ground is None or self._reason is None:
            return None
        if self._doubt is not None:
            return self._doubt.keep
        lacks_ground = self.ground is None
        self._ground.show_problem(
            self.tr("Choose the reason: the document tells its kind.") if lacks_ground else ""
        )
        lacks_words = not lacks_ground and self._lacks_words()
        self._reason.show_problem(self.tr("Say in a few words which.") if lacks_words else "")
        if lacks_ground:
            return self._ground.editor
        return self._reason.editor if lacks_words else None

    def take_focus(self) -> None:
        """Take the keyboard."""
        self._turn.setFocus()

    def decide(self, *, is_held: bool) -> None:
        """Hold it back or let it leave, as the worker decides."""
        if self._doubt is not None:
            reveal(self._doubt, holds=False)
            self._doubt = None
        self.hold(is_held=is_held)

    def _ask(self) -> None:
        entries = (("", self.tr("Choose…")), *((one.value, ground_words(one)) for one in GROUNDS))
        box = choice_box(f"disclosure.ground.{self._number}", entries, "")
        self._ground = Field(self.tr("Reason, told to the office"), box)
        line = line_edit(f"disclosure.reason.{self._number}")
        self._reason = Field(self.tr("In your words, kept here and never printed"), line)
        reveal(self._reason, holds=False)
        box.currentIndexChanged.connect(lambda _index: self._on_ground())
        line.editingFinished.connect(self.changed)
        self._why.addWidget(self._ground)
        self._why.addWidget(self._reason)

    def _on_ground(self) -> None:
        self._show_reason()
        if self.ground is not None:
            self.show_problem()
            self.ground_chosen.emit(self.ground.value)
        self.changed.emit()

    def _show_reason(self) -> None:
        if self._reason is not None:
            reveal(self._reason, self._is_held and self.ground is not None)

    def _typed(self) -> str:
        words: str = self._reason.editor.text() if self._reason is not None else ""  # type: ignore[attr-defined]
        return words.strip()

    def _lacks_words(self) -> bool:
        return self.ground is Ground.OTHER and not self._typed()

    def _name_turn(self) -> None:
        words = self.tr("Let it leave") if self._is_held else self.tr("Hold back")
        self._turn.setText(words)
        named = self.tr("Let it leave: {name}") if self._is_held else self.tr("Hold back: {name}")
        self._turn.setAccessibleName(named.format(name=self._title))


class _Doubt(QWidget):
    """Says that other words were held back here, and lets these be kept back too."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.keep = button(self.tr("Keep it back"), f"disclosure.keep.{number}", role="primary")
        words = self.tr(
            "Something else stood here when you held it back, or it was corrected since. It stays back until "
            "you decide: keep it back, or let it leave."
        )
        lines = column(Message("notice", words, f"disclosure.doubt.{number}"), row(self.keep, 1), gap_em=0.3)
        self.setLayout(lines)
