"""What is due: cases to erase or to extend, those held, the periods, the certificates, the counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldscreen.domain.retention import DueState
from fieldscreen.domain.retention_rules import RetentionRules
from fieldscreen.ui.background import run_aside
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import Message, button, card, clear, column, row, rule, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.flow import FlowLayout
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.rows import RowButton, entry, tag
from fieldscreen.ui.places import CasePage
from fieldscreen.ui.retention.answering import RetentionAnswers
from fieldscreen.ui.retention.periods_dialog import title_of
from fieldscreen.ui.retention.retention_words import (
    confidence_words,
    period_words,
    review_words,
    standing_words,
    state_tone,
    state_words,
)
from fieldscreen.ui.retention.wishes import RetentionWish
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.shown_dates import moment_in_words
from fieldscreen.workflow.counting import counted_cases
from fieldscreen.workflow.erasing import KeptCertificate, certificates
from fieldscreen.workflow.retention import DueRow, due_list, rules_of
from fieldscreen.workflow.workplace import Workplace

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator

_MOST_SHOWN = 100


@dataclass(frozen=True, slots=True)
class DueView:
    """Everything the page shows.

    Attributes:
        rows: Every case, the first due first.
        certificates: The newest first.
        counted: Cases in the statistics.
        smallest_published: No smaller number is for publication.
        rules: The rules with the organisation's own periods.
    """

    rows: tuple[DueRow, ...]
    certificates: tuple[KeptCertificate, ...]
    counted: int
    smallest_published: int
    rules: RetentionRules


def read_due(workplace: Workplace) -> DueView:
    """Return what the page shows; takes a second or two in a large vault."""
    return DueView(
        due_list(workplace),
        certificates(workplace),
        len(counted_cases(workplace)),
        workplace.content.counting_rules.smallest_published,
        rules_of(workplace),
    )


class DueScreen(Screen):
    """Shows what is due.

    Signals:
        case_chosen: Identifier of a case to open.
        wished: Identifier of a case and what is wanted of it, as a ``RetentionWish``.
        period_requested: Change one of the organisation's periods.
        certificate_chosen: Number of a certificate to save.
        shown: Everything is on the page.

    Args:
        read: Reads what the page shows; called outside the thread that paints.
        language: Language of the rules' own texts.
    """

    case_chosen = Signal(str)
    wished = Signal(str, object)
    period_requested = Signal()
    certificate_chosen = Signal(str)
    shown = Signal()

    def __init__(self, read: Callable[[], DueView], language: str) -> None:
        super().__init__()
        self._language = language
        self._back = button(
            self.tr("Back"), "due.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)")
        )
        self._back.clicked.connect(self.back_requested)
        self._busy = BusyBar("due.busy")
        self._busy.show_busy(True, self.tr("Reading the dates"))
        self._parts = QVBoxLayout()
        self._parts.setSpacing(current_theme().em(1))
        page = Page("due.page", width_em=58)
        page.body.addLayout(column(row(self._back, 1), text(self.tr("What is due"), "title")))
        page.body.addWidget(self._busy)
        page.body.addLayout(self._parts)
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))
        run_aside(self, read, self._show, self.failed.emit)

    def focus_first(self) -> None:
        """Start with the way back: the rest comes when it is read."""
        self._back.setFocus()

    def _show(self, view: DueView) -> None:
        self._busy.show_busy(False)
        self._busy.hide()
        clear(self._parts)
        for part in self._cards(view):
            self._parts.addWidget(part)
        self.shown.emit()

    def _cards(self, view: DueView) -> Iterator[QWidget]:
        by_state = {state: [one for one in view.rows if one.standing.state is state] for state in DueState}
        yield self._summary(by_state)
        now = (*by_state[DueState.DUE], *by_state[DueState.PERHAPS])
        if now:
            yield card(text(self.tr("To erase or to extend"), "heading"), *self._due(now), name="due.now")
        for state, title in (
            (DueState.SOON, self.tr("Due soon")),
            (DueState.HELD, self.tr("Held: not to be erased")),
        ):
            if by_state[state]:
                rows = list(self._entries(by_state[state]))
                yield card(text(title, "heading"), *rows, name=f"due.{state}")
        yield self._periods(view.rules)
        yield self._certificates(view)

    def _summary(self, by_state: dict[DueState, list[DueRow]]) -> QFrame:
        due = len(by_state[DueState.DUE]) + len(by_state[DueState.PERHAPS])
        counts = "  ·  ".join(
            (
                self.tr("%n case(s) due", "", due),
                self.tr("%n soon", "", len(by_state[DueState.SOON])),
                self.tr("%n held", "", len(by_state[DueState.HELD])),
                self.tr("%n not due", "", len(by_state[DueState.LATER])),
            )
        )
        words = self.tr(
            "Nothing is ever erased by itself. A case whose date has come is erased by you, by typing its "
            "code, or kept longer with a written reason."
        )
        return card(text(counts, name="due.counts"), text(words, "muted"), name="due.summary")

    def _due(self, rows: Iterable[DueRow]) -> Iterator[QWidget | FlowLayout]:
        for number, one in enumerate(list(rows)[:_MOST_SHOWN]):
            if number:
                yield rule()
            yield self._entry(number, one)
            ways = FlowLayout(gap_em=0.6)
            named = self.tr("{act}: {code}")
            for words, wish, icon, role in (
                (self.tr("Keep longer"), RetentionWish.EXTEND, "calendar_plus", ""),
                (self.tr("Hold"), RetentionWish.HOLD, "gavel", ""),
                (self.tr("Erase for good"), RetentionWish.ERASE, "delete_forever_outline", "danger"),
            ):
                made = button(words, f"due.{wish}.{number}", icon=icon, role=role)
                made.setAccessibleName(named.format(act=words, code=one.code))
                made.clicked.connect(lambda _on=False, case=one.case, wish=wish: self.wished.emit(case, wish))
                ways.addWidget(made)
            yield ways

    def _entries(self, rows: Iterable[DueRow]) -> Iterator[RowButton]:
        for number, one in enumerate(list(rows)[:_MOST_SHOWN]):
            yield self._entry(number, one)

    def _entry(self, number: int, one: DueRow) -> RowButton:
        state = one.standing.state
        title = "  ·  ".join(part for part in (one.code, one.reminder) if part)
        marks: tuple[QWidget, ...] = (tag(state_words(state), state_tone(state)),)
        if one.review_is_due:
            marks = (tag(review_words(), "danger"), *marks)
        name = f"due.{state}.case.{number}"
        made = entry(name, "folder_account_outline", title, standing_words(one.standing), marks)
        made.clicked.connect(lambda _on=False: self.case_chosen.emit(one.case))
        return made

    def _periods(self, rules: RetentionRules) -> QFrame:
        change = button(self.tr("Change a period"), "due.period", icon="pencil_outline", role="quiet")
        change.clicked.connect(self.period_requested)
        head = row(text(self.tr("Your organisation’s periods"), "heading"), change)
        head.setStretch(0, 1)
        lines = []
        for one in rules.rules:
            words = self.tr("{title}: {period} ({mark})").format(
                title=title_of(one, self._language),
                period=period_words(one.period),
                mark=self.tr("your organisation’s choice: {reason}").format(reason=one.reason)
                if one.reason
                else confidence_words(one.mark),
            )
            lines.append(text(words))
        return card(head, *lines, name="due.periods")

    def _certificates(self, view: DueView) -> QFrame:
        counted = self.tr("%n case(s) counted in the statistics.", "", view.counted)
        caution = self.tr(
            "Never publish a number below {smallest}: in a small place it names somebody."
        ).format(smallest=view.smallest_published)
        rows: list[QWidget] = [self._certificate(one) for one in view.certificates[:_MOST_SHOWN]]
        if not rows:
            rows = [text(self.tr("No case was erased yet."), "muted")]
        note = Message("info", name="due.counted")
        note.say(f"{counted} {caution}")
        return card(text(self.tr("Certificates of erasure"), "heading"), *rows, note, name="due.certificates")

    def _certificate(self, one: KeptCertificate) -> RowButton:
        said = one.statement
        title = self.tr("Certificate no. {number}").format(number=said.number)
        second = self.tr("erased on {moment} · press to save it").format(
            moment=moment_in_words(said.erased_at)
        )
        made = entry(f"due.certificate.{said.number}", "certificate_outline", title, second)
        made.clicked.connect(lambda _on=False: self.certificate_chosen.emit(one.signed.identifier))
        return made


def due_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("DueScreen", "What is due")


def make_due_screen(navigator: Navigator) -> Screen:
    """Return the page with its wishes connected to what answers them."""
    screen = DueScreen(lambda: read_due(navigator.workplace), navigator.language)
    answers = RetentionAnswers(navigator, screen)
    screen.case_chosen.connect(lambda case: navigator.go(CasePage(case)))
    screen.wished.connect(answers.answer)
    screen.period_requested.connect(answers.ask_period)
    screen.certificate_chosen.connect(answers.save_certificate)
    return screen
