"""The directory: who answers for a place, what is known of them, and one's own entries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from fieldscreen.ui.parts.basics import Message, button, card, clear, column, row, text
from fieldscreen.ui.parts.fields import Field, choice_box
from fieldscreen.ui.parts.flow import FlowLayout
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.place_search import PlaceSearch
from fieldscreen.ui.parts.rows import RowButton, entry, tag
from fieldscreen.ui.recipient_words import (
    age_words,
    area_words,
    detail_words,
    kind_words,
    mark_words,
    missing_words,
    value_words,
)
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.trial_words import standing_of_envelope
from fieldscreen.ui.trials.trial_line import TrialLine
from fieldscreen.workflow.recipients import Commune, Communes, Detail, Directory, Office, OfficeKind
from fieldscreen.workflow.trials import TrialStanding


class RecipientsScreen(Screen):
    """Shows the directory.

    Signals:
        office_chosen: Identifier of an office to complete.
        add_requested: Add an office.
        export_requested: Pass one's own entries on.
        import_requested: Bring entries in.
        test_requested: Identifier of an office a test message is to be prepared for.
        answer_requested: Identifier of an office whose answer to a test is to be noted.

    Args:
        directory: Every office.
        own: Identifiers of the entries of this vault's own.
        read: Returns every commune.
        standings: Returns what is known of the tests of an office, the one that matters most first.
        today: Today.
    """

    office_chosen = Signal(str)
    add_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()
    test_requested = Signal(str)
    answer_requested = Signal(str)

    def __init__(
        self,
        directory: Directory,
        own: tuple[str, ...],
        read: Callable[[], Communes],
        standings: Callable[[Office], tuple[TrialStanding, ...]],
        today: date,
    ) -> None:
        super().__init__()
        self._standings = standings
        self._trials: dict[str, TrialLine] = {}
        self._directory = directory
        self._today = today
        self._search = PlaceSearch("recipients.place", read, directory.place_name)
        self._search.chosen.connect(self._on_place)
        self._shown = QVBoxLayout()
        self.message = Message("info", name="recipients.message")
        page = Page("recipients.page", width_em=56)
        page.body.addLayout(self._head())
        page.body.addWidget(self.message)
        page.body.addWidget(self._finding())
        page.body.addLayout(self._shown)
        page.body.addWidget(self._national())
        page.body.addWidget(self._own(own))
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with the place."""
        self._search.line.setFocus()

    def show_office(self, office: Office) -> None:
        """Show what is known of an office."""
        self._show([self._office(office)])

    def show_trial(self, identifier: str) -> None:
        """Show anew what is known of the test of an office."""
        office, line = self._directory.office(identifier), self._trials.get(identifier)
        if office is not None and line is not None:
            line.show_standing(self._standings(office)[0])

    def _head(self) -> QVBoxLayout:
        back = button(self.tr("Back"), "recipients.back", icon="arrow_left", role="quiet")
        back.clicked.connect(self.back_requested)
        ways = FlowLayout(gap_em=0.6)
        for words, name, icon, wish in (
            (self.tr("Add an office"), "add", "plus", self.add_requested),
            (self.tr("Bring entries in"), "import", "file_import_outline", self.import_requested),
            (self.tr("Pass entries on"), "export", "file_export_outline", self.export_requested),
        ):
            made = button(words, f"recipients.{name}", icon=icon)
            made.clicked.connect(wish)
            ways.addWidget(made)
        about = self.tr(
            "Who receives a referral depends on where the child is. FieldScreen ships only what a source "
            "says, with its date; an address or number nobody could vouch for is left empty. Complete it "
            "here, and pass your entries on to colleagues as a signed file."
        )
        return column(row(back, 1), text(self.tr("Recipients"), "title"), text(about, "muted"), ways)

    def _national(self) -> QFrame:
        national = self._directory.national
        return card(
            text(national.number, "title"),
            text(national.use),
            text(mark_words(national.fact), "small"),
            name="recipients.national",
            gap_em=0.2,
        )

    def _finding(self) -> QFrame:
        areas = [(area, one) for one in self._directory.offices for area in one.areas]
        crips = [(area, one) for area, one in areas if one.kind is OfficeKind.CRIP]
        entries = (
            ("", self.tr("Choose a département")),
            *(
                (one.identifier, f"{area.removesuffix('M')} {self._directory.place_name(area)}")
                for area, one in sorted(crips, key=lambda pair: pair[0])
            ),
        )
        self._which = choice_box("recipients.department", entries, "")
        self._which.activated.connect(lambda _index: self._on_department())
        return card(
            text(self.tr("Who answers for a place"), "heading"),
            self._search,
            Field(self.tr("Or by département"), self._which),
        )

    def _own(self, own: tuple[str, ...]) -> QFrame:
        offices = [one for one in self._directory.offices if one.identifier in own and not one.is_retired]
        rows: list[QWidget] = [self._entry(number, one) for number, one in enumerate(offices)]
        if not rows:
            rows = [text(self.tr("None yet."), "muted", name="recipients.none")]
        return card(text(self.tr("Entries of your organisation"), "heading"), *rows, name="recipients.own")

    def _entry(self, number: int, one: Office) -> RowButton:
        marks: tuple[QWidget, ...] = ()
        if self._standings(one)[0].is_proven:
            marks = (tag(self.tr("tested"), "success"),)
        if one.is_old(self._today, self._directory.old_after_months):
            marks = (*marks, tag(self.tr("to check again"), "notice"))
        second = f"{kind_words(one.kind)}  ·  {area_words(one, self._directory)}"
        made = entry(f"recipients.own.{number}", "office_building_outline", one.name, second, marks)
        made.clicked.connect(lambda: self.office_chosen.emit(one.identifier))
        return made

    def _on_department(self) -> None:
        office = self._directory.office(str(self._which.currentData()))
        if office is not None:
            self.show_office(office)

    def _on_place(self, commune: Commune) -> None:
        kinds = (OfficeKind.CRIP, OfficeKind.PROSECUTOR)
        found = [one for kind in kinds for one in self._directory.responsible(commune, kind)]
        if found:
            self._show([self._office(one, number) for number, one in enumerate(found)])
        else:
            words = self._directory.elsewhere.get(commune.area, "")
            self._show([Message("notice", words, name="recipients.elsewhere")])

    def _show(self, cards: list[QFrame]) -> None:
        clear(self._shown)
        for one in cards:
            self._shown.addWidget(one)
        complete = cards[0].findChild(QPushButton, "recipients.complete.0")
        if complete is not None:
            complete.setFocus()  # the page keeps in sight what has the keyboard

    def _office(self, office: Office, number: int = 0) -> QFrame:
        lines: list[QWidget] = [
            text(office.name, "heading", name=f"recipients.office.{number}"),
            text(f"{kind_words(office.kind)}  ·  {area_words(office, self._directory)}", "muted"),
        ]
        for detail in Detail:
            fact = office.facts.get(detail)
            if fact is not None and detail is not Detail.NAME:
                said = self.tr("{what}: {value}").format(
                    what=detail_words(detail), value=value_words(detail, fact)
                )
                lines += [text(said), text(mark_words(fact), "small")]
        old = age_words(office, self._directory, self._today)
        lines.append(Message("notice", old, name=f"recipients.old.{number}"))
        lines.append(Message("info", missing_words(office), name=f"recipients.missing.{number}"))
        complete = button(
            self.tr("Complete this entry"),
            f"recipients.complete.{number}",
            icon="pencil_outline",
            role="primary",
        )
        complete.clicked.connect(lambda: self.office_chosen.emit(office.identifier))
        return card(*lines, *self._tests(office, number), row(complete, 1), gap_em=0.4)

    def _tests(self, office: Office, number: int) -> list[QWidget]:
        first, *others = self._standings(office)
        line = TrialLine(f"recipients.{number}", names_envelope=True)
        line.show_standing(first)
        line.test_requested.connect(lambda: self.test_requested.emit(office.identifier))
        line.answer_requested.connect(lambda: self.answer_requested.emit(office.identifier))
        self._trials[office.identifier] = line
        return [line, *(text(standing_of_envelope(one), "small") for one in others)]
