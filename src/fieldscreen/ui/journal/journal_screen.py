"""The journal: what was done when, in plain words; its check; and saving it as a table."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from fieldscreen.domain.cases import normal_case_code
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.journal import Action, PrintedHead
from fieldscreen.ui.background import run_aside
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import Message, button, card, clear, column, row, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.fields import Field, choice_box, line_edit
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.shown_dates import moment_in_words
from fieldscreen.workflow.journalling import (
    JournalReport,
    JournalRow,
    export_journal,
    find_case,
    journal_rows,
    report_lines,
    verify_journal,
)
from fieldscreen.workflow.workplace import Workplace

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator

_PAGE_LINES = 40


class JournalScreen(Screen):
    """Shows the journal, the newest lines first.

    Signals:
        export_requested: Save the lines that match: identifier of a case or nothing, an action or nothing.
        verified: A check was made; carries its report.

    Args:
        workplace: The open workplace.
        language: Language of the lines.
    """

    export_requested = Signal(str, object)
    verified = Signal(object)

    def __init__(self, workplace: Workplace, language: str) -> None:
        super().__init__()
        self._workplace = workplace
        self._language = language
        self._case = ""
        self._last_shown: int | None = None
        page = Page("journal.page", width_em=58)
        self._back = button(
            self.tr("Back"), "journal.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)")
        )
        self._back.clicked.connect(self.back_requested)
        page.body.addLayout(column(row(self._back, 1), text(self.tr("Journal"), "title")))
        page.body.addWidget(self._checking())
        page.body.addWidget(self._listing())
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))
        self._filter()

    def focus_first(self) -> None:
        """Start with the check."""
        self._verify.setFocus()

    def _checking(self) -> QFrame:
        self._verify = button(
            self.tr("Check the journal"), "journal.verify", icon="shield_check_outline", role="primary"
        )
        self._verify.clicked.connect(self._on_verify)
        self._busy = BusyBar("journal.busy")
        self._result = Message("success", name="journal.result")
        self._head = line_edit("journal.head", example="123 – 3F2A 91BC 0D4E 77A1")
        self._head.returnPressed.connect(self._on_verify)
        self._head_field = Field(
            self.tr("Head printed on a document (optional)"),
            self._head,
            self.tr("It stands on the last page of a referral, under “Head of the journal”."),
        )
        return card(
            text(
                self.tr(
                    "Each line is sealed to the one before. The check finds the first line that was changed "
                    "or removed, and whether the head printed on a document is in this journal."
                ),
                "muted",
            ),
            self._head_field,
            row(self._verify, 1),
            self._busy,
            self._result,
            name="journal.checking",
        )

    def _listing(self) -> QFrame:
        self._code = line_edit("journal.case", example="K7M-2QX-4")
        self._code.editingFinished.connect(self._filter)
        self._code_field = Field(self.tr("Only this case"), self._code)
        say = self._workplace.content.journal_wording.say
        words = sorted((say(f"action.{action}", self._language), action.value) for action in Action)
        entries = (("", self.tr("Every act")), *((value, label) for label, value in words))
        self._action = choice_box("journal.action", entries, "")
        self._action.currentIndexChanged.connect(lambda _index: self._filter())
        self._lines = QVBoxLayout()
        self._lines.setSpacing(current_theme().em(0.5))
        self._older = button(self.tr("Earlier lines"), "journal.older", icon="chevron_down")
        self._older.clicked.connect(self._show_more)
        export = button(self.tr("Save as a table"), "journal.export", icon="download_outline", role="quiet")
        export.clicked.connect(lambda _on=False: self.export_requested.emit(self._case, self._wanted()))
        head = row(text(self.tr("Lines"), "heading"), export)
        head.setStretch(0, 1)
        filters = row(self._code_field, Field(self.tr("Only this act"), self._action))
        filters.setStretch(0, 1)
        filters.setStretch(1, 2)
        return card(head, filters, self._lines, row(self._older, 1), name="journal.listing")

    def _wanted(self) -> Action | None:
        chosen = str(self._action.currentData() or "")
        return Action(chosen) if chosen else None

    def _filter(self) -> None:
        typed = self._code.text().strip()
        self._code_field.show_problem("")
        self._case = ""
        if typed:
            found = self._found(typed)
            if found is None:
                self._code_field.show_problem(self.tr("There is no case of that code."))
            else:
                self._case = found
        clear(self._lines)
        self._last_shown = None
        self._show_more()

    def _found(self, typed: str) -> str | None:
        try:
            return find_case(self._workplace, normal_case_code(typed))
        except InvalidValueError:
            return None

    def _show_more(self) -> None:
        rows = journal_rows(
            self._workplace,
            case=self._case,
            action=self._wanted(),
            before=self._last_shown,
            limit=_PAGE_LINES,
        )
        for one in rows:
            self._lines.addWidget(text(self._words(one), name=f"journal.line.{one.sequence}"))
        if not rows and self._last_shown is None:
            self._lines.addWidget(text(self.tr("No line matches."), "muted"))
        if rows:
            self._last_shown = rows[-1].sequence
        self._older.setVisible(len(rows) == _PAGE_LINES)

    def _words(self, one: JournalRow) -> str:
        say = self._workplace.content.journal_wording.say
        act = say(f"action.{one.action}", self._language)
        about = self.tr("erased case") if one.is_erased else one.case_code
        who = say("word.program", self._language) if one.actor == "program" else one.actor
        parts = (f"{one.sequence}", moment_in_words(one.at), act, about, who)
        return "  ·  ".join(part for part in parts if part)

    def _on_verify(self) -> None:
        self._head_field.show_problem("")
        typed = self._head.text().strip()
        try:
            asked = PrintedHead.parse(typed) if typed else None
        except InvalidValueError:
            self._head_field.show_problem(
                self.tr("Not understood. Copy the number and the four groups, as in the example.")
            )
            return
        self._result.say("")
        self._verify.setEnabled(False)
        self._busy.show_busy(True, self.tr("Checking the journal"))
        run_aside(self, partial(verify_journal, self._workplace, asked), self._show_report, self._on_failed)

    def _show_report(self, report: JournalReport) -> None:
        self._rest()
        lines = report_lines(report, self._workplace.content.journal_wording, self._language)
        self._result.say("\n".join(lines), "success" if report.holds else "danger")
        self._filter()
        self.verified.emit(report)

    def _on_failed(self, error: Exception) -> None:
        self._rest()
        self.failed.emit(error)

    def _rest(self) -> None:
        self._busy.show_busy(False)
        self._verify.setEnabled(True)


def journal_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("JournalScreen", "Journal")


def make_journal_screen(navigator: Navigator) -> Screen:
    """Return the page with its wishes connected to what answers them."""
    screen = JournalScreen(navigator.workplace, navigator.language)

    def save(case: str, action: Action | None, path: Path) -> None:
        run_aside(
            screen,
            partial(export_journal, navigator.workplace, path, navigator.language, case=case, action=action),
            lambda _path: navigator.say(QCoreApplication.translate("JournalScreen", "The journal is saved.")),
            navigator.tell,
        )

    def ask(case: str, action: Action | None) -> None:
        dialog = FileDialog(
            navigator.window,
            "save_journal",
            QCoreApplication.translate("JournalScreen", "Save the journal as a table"),
            QCoreApplication.translate("JournalScreen", "Save"),
            "journal.csv",
        )
        dialog.chosen.connect(lambda path: save(case, action, Path(path)))
        dialog.open()

    screen.export_requested.connect(ask)
    return screen
