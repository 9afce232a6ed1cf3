"""Second step of a referral: everything that would leave, held back where it must be, and what stays.

Shown before the pages are made; what is held back is in none of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldscreen.domain.disclosures import Ground, HeldBack, ItemKind
from fieldscreen.ui.disclosure_words import staying_words
from fieldscreen.ui.parts.basics import Message, button, card, clear, column, frame, row, rule, text
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.referring.disclosure_row import DisclosureRow
from fieldscreen.workflow.holding import Item
from fieldscreen.workflow.staying import ListOfLeaving, Staying

_GROUPS: tuple[tuple[ItemKind, ...], ...] = (
    (ItemKind.SENDER, ItemKind.CHILD, ItemKind.COMMUNE, ItemKind.PLACE),
    (ItemKind.URGENCY, ItemKind.PARENTS, ItemKind.AGREEMENT, ItemKind.ACTIONS, ItemKind.COPY),
    (ItemKind.FAMILY, ItemKind.OTHER_PERSON),
    (
        ItemKind.OBSERVATION,
        ItemKind.CHILD_WORDS,
        ItemKind.ADULT_WORDS,
        ItemKind.THIRD_WORDS,
        ItemKind.INTERPRETATION,
        ItemKind.TELLER,
        ItemKind.CIRCUMSTANCES,
    ),
    (ItemKind.SCHOOL, ItemKind.ANSWER, ItemKind.NEED),
    (ItemKind.PHOTOGRAPH,),
    (ItemKind.INFORMANTS,),
    (ItemKind.CALL, ItemKind.JUDGEMENT, ItemKind.INDICATORS, ItemKind.WITHDRAWN),
    (ItemKind.WITHOUT_ANSWER,),
)


class DisclosurePage(QWidget):
    """Shows what leaves and what stays.

    Signals:
        ready: Every reason is there: make the pages.
        change_requested: Back to the choices.

    Args:
        held: What was held back before.
    """

    ready = Signal()
    change_requested = Signal()

    def __init__(self, held: Iterable[HeldBack]) -> None:
        super().__init__()
        self._resting = tuple(held)
        self._items: tuple[Item, ...] = ()
        self._rows: list[DisclosureRow] = []
        self._suggested: set[str] = set()
        page = Page("referring.disclosure_page", width_em=48)
        page.body.addWidget(text(self.tr("What leaves"), "title"))
        page.body.addWidget(
            text(
                self.tr(
                    "Everything below will stand on the pages and in the machine-readable copy inside the "
                    "file, and nothing else of the case. Hold back what this office need not or must not "
                    "read. What is held back leaves in no form; the document says that something was held "
                    "back and the kind of reason, never what. The indicators are then read without it."
                ),
                "muted",
            )
        )
        self._recipient = text("", "field", name="disclosure.recipient")
        self._changed = Message("notice", name="disclosure.changed")
        self._counted = Message("info", name="disclosure.counted")
        self._elsewhere = Message("notice", name="disclosure.told_to")
        page.body.addWidget(self._recipient)
        page.body.addWidget(self._elsewhere)
        page.body.addWidget(self._changed)
        page.body.addWidget(self._counted)
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(0, 0, 0, 0)
        page.body.addLayout(self._cards)
        page.body.addStretch(1)
        back = button(self.tr("Change something"), "referring.disclosure_back", icon="arrow_left")
        back.clicked.connect(self.change_requested)
        self._busy = text("", "muted", name="disclosure.busy")
        self._go = button(
            self.tr("Show the pages"),
            "referring.pages_wanted",
            icon="file_document_outline",
            role="primary",
            hint="Ctrl+Enter",
        )
        self._go.setShortcut("Ctrl+Return")
        self._go.clicked.connect(self._on_go)
        foot = row(back, self._busy, 1, self._go)
        foot.setContentsMargins(18, 9, 18, 9)
        lines = column(page, frame("foot", foot), gap_em=0)
        lines.setStretch(0, 1)
        self.setLayout(lines)

    @property
    def items(self) -> tuple[Item, ...]:
        """What is shown as leaving."""
        return self._items

    def show_list(self, recipient: str, leaving: ListOfLeaving, *, is_changed: bool) -> None:
        """Show what leaves and what stays; what was held back so far stays so.

        Args:
            recipient: Name of the office.
            leaving: What would leave, with what was decided of it, and what stays.
            is_changed: Whether it is another list than the one looked at before.
        """
        clear(self._cards)
        self._items, self._rows, self._resting = leaving.items, [], leaving.resting
        self._recipient.setText(self.tr("To: {office}").format(office=recipient))
        self._changed.say(
            self.tr("Something has changed since you looked at this list. Look at it again.")
            if is_changed
            else ""
        )
        elsewhere = self.tr(
            "The document this one completes went to {office}. What it says is not said again here: this "
            "office would get only what is new. For an office that has nothing yet, begin a new referral."
        )
        self._elsewhere.say(elsewhere.format(office=leaving.told_to) if leaving.told_to else "")
        for kinds in _GROUPS:
            group = [one for one in leaving.items if one.kind in kinds]
            if group:
                self._cards.addWidget(self._card(kinds[0], group))
        self._cards.addWidget(self._stays(leaving.stays))
        self._count()

    def held(self) -> tuple[HeldBack, ...]:
        """Return what is held back, in the list and of what is not in it now; a reason may still be open."""
        shown = (one for one in (made.held_back() for made in self._rows) if one is not None)
        return tuple(dict.fromkeys((*shown, *self._resting)))

    def show_busy(self, words: str) -> None:
        """Say what is being done, or nothing."""
        self._busy.setText(words)
        self._go.setEnabled(not words)

    def focus_first(self) -> None:
        """Let one read first."""
        self._go.setFocus()

    def _card(self, first: ItemKind, group: list[Item]) -> QFrame:
        rows: list[DisclosureRow] = []
        for item in group:
            made = DisclosureRow(self._with_suggestion(item), len(self._rows))
            made.changed.connect(self._count)
            made.ground_chosen.connect(lambda ground, rows=rows: _spread(rows, Ground(ground)))
            rows.append(made)
            self._rows.append(made)
        free = [one for one in rows if one.can_be_held]
        head = text(self._heading(first), "heading")
        parts: list[QWidget] = self._explanation(first)
        for made in rows:
            parts += [rule(), made] if made is not rows[0] else [made]
        if len(free) < 2:  # noqa: PLR2004  all of one is that one
            return card(head, *parts)
        every = button(self.tr("Hold back all of these"), f"disclosure.all.{first}", role="quiet")
        every.clicked.connect(lambda: _hold_all(free))
        line = row(head, every)
        line.setStretch(0, 1)
        return card(line, *parts)

    def _with_suggestion(self, item: Item) -> Item:
        """Return a thing held back until the worker lets it leave, where its kind is; once for each thing."""
        if item.suggested is None or item.held is not None or item.key in self._suggested:
            return item
        self._suggested.add(item.key)
        return replace(item, held=HeldBack(item.key, item.suggested))

    def _explanation(self, first: ItemKind) -> list[QWidget]:
        if first is not ItemKind.INFORMANTS:
            return []
        words = self.tr(
            "In the document a mark such as “Informant A” stands for each of them. Their names leave only on "
            "a sheet of its own at the end, which the office can take out of a copy for the family; hold it "
            "back, and no name leaves. Words quoted as they were said stay as they were said."
        )
        return [text(words, "muted")]

    def _heading(self, first: ItemKind) -> str:
        return {
            ItemKind.SENDER: self.tr("Who and where"),
            ItemKind.URGENCY: self.tr("What you wrote for this referral"),
            ItemKind.FAMILY: self.tr("People"),
            ItemKind.OBSERVATION: self.tr("Words and observations"),
            ItemKind.SCHOOL: self.tr("Answers"),
            ItemKind.PHOTOGRAPH: self.tr("Photographs"),
            ItemKind.INFORMANTS: self.tr("Names of those who informed"),
            ItemKind.CALL: self.tr("Calls, judgement, indicators"),
            ItemKind.WITHOUT_ANSWER: self.tr("Questions without an answer"),
        }[first]

    def _stays(self, stays: tuple[Staying, ...]) -> QFrame:
        lines = [text(staying_words(one), name=f"disclosure.stays.{one.why}") for one in stays]
        always = self.tr(
            "The file’s own data hold no name, place or path; its texts of law, the page on checking and "
            "the slip say nothing of the case but its code."
        )
        return card(text(self.tr("What stays here, and why"), "heading"), *lines, text(always, "muted"))

    def _count(self) -> None:
        count = sum(1 for one in self._rows if one.is_held)
        self._counted.say(
            self.tr("Held back: %n thing(s). The document will say so.", "", count) if count else ""
        )

    def _on_go(self) -> None:
        problems = [field for field in (made.show_problem() for made in self._rows) if field is not None]
        if problems:
            problems[0].setFocus()
        else:
            self.ready.emit()


def _hold_all(rows: list[DisclosureRow]) -> None:
    """Hold back every row, or let all leave where every one is held back already."""
    is_held = not all(one.is_held for one in rows)
    for one in rows:
        if one.is_held is not is_held:
            one.decide(is_held=is_held)


def _spread(rows: list[DisclosureRow], ground: Ground) -> None:
    """Give a reason to the things of one card that were held back together and have none yet."""
    for one in rows:
        if one.is_held and one.ground is None:
            one.choose_ground(ground)
