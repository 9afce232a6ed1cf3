"""The list of cases: find one, or begin one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from fieldscreen.domain.cases import CaseStatus
from fieldscreen.domain.retention import DueState
from fieldscreen.ui.casework.case_list_model import matching
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import button, card, clear, column, row, text
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.rows import RowButton, entry, tag
from fieldscreen.ui.retention.retention_words import state_tone, state_words
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.ui.words import status_words
from fieldscreen.workflow.cases import CaseRow


class CaseListScreen(Screen):
    """Shows every case, the one that changed last first.

    Signals:
        case_chosen: Identifier of the case to open.
        new_case_requested: Begin a case.
        verify_requested: Verify a file.
    """

    case_chosen = Signal(str)
    new_case_requested = Signal()
    verify_requested = Signal()

    def __init__(self, rows: tuple[CaseRow, ...]) -> None:
        super().__init__()
        self._rows = rows
        self._marks: Mapping[str, DueState] = {}
        self._entries = QVBoxLayout()
        self._entries.setSpacing(current_theme().em(0.6))
        self._count = text("", "small", name="case_list.count")
        self.search = QLineEdit()
        self.search.setObjectName("case_list.search")
        self.search.setAccessibleName(self.tr("Search by code, reminder or name"))
        self.search.setPlaceholderText(self.tr("Search by code, reminder or name"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._show())
        self.search.returnPressed.connect(self._open_first)
        for keys in ("Ctrl+F", "F3"):
            QShortcut(QKeySequence(keys), self, self.search.setFocus)
        page = Page("case_list.page", width_em=54)
        page.body.addLayout(self._head())
        if rows:
            page.body.addWidget(self.search)
        else:
            self.search.setParent(self)
            self.search.hide()
        page.body.addWidget(self._count)
        page.body.addLayout(self._entries)
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))
        self._show()

    def mark_due(self, marks: Mapping[str, DueState]) -> None:
        """Mark the cases that are due, or held."""
        self._marks = marks
        if marks:
            self._show()

    def focus_first(self) -> None:
        """Start with the search, or with the first case to be made."""
        if self._rows:
            self.search.setFocus()
        else:
            self._new.setFocus()

    def _head(self) -> QVBoxLayout:
        self._new = button(
            self.tr("New case"),
            "case_list.new",
            icon="plus",
            role="primary",
            hint=self.tr("New case (Ctrl+N)"),
        )
        self._new.setShortcut("Ctrl+N")
        self._new.clicked.connect(self.new_case_requested)
        verify = button(
            self.tr("Verify a document"), "case_list.verify", icon="file_check_outline", role="quiet"
        )
        verify.clicked.connect(self.verify_requested)
        title = text(self.tr("Cases"), "title")
        line = row(title, verify, self._new)
        line.setStretch(0, 1)
        return column(line)

    def _show(self) -> None:
        clear(self._entries)
        found = matching(self._rows, self.search.text())
        for number, case in enumerate(found):
            self._entries.addWidget(self._entry(number, case))
        if not self._rows:
            self._entries.addWidget(self._empty())
            self._count.hide()
            return
        words = self.tr("%n case(s)", "", len(found))
        if not found:
            words = self.tr("No case matches. Search with fewer letters, or begin a new case.")
        self._count.setText(words)

    def _entry(self, number: int, case: CaseRow) -> RowButton:
        tags: list[QWidget] = []
        if case.drafts:
            tags.append(tag(self.tr("in progress"), "notice"))
        if case.status is not CaseStatus.OPEN:
            tags.append(tag(status_words(case.status), "success"))
        if case.identifier in self._marks:
            state = self._marks[case.identifier]
            tags.append(tag(state_words(state), state_tone(state)))
        title = "  ·  ".join(part for part in (case.code, case.reminder) if part)
        second = "  ·  ".join(
            part
            for part in (
                case.child_name,
                self.tr("changed on {day}").format(day=day_in_words(case.changed_at.astimezone().date())),
                self.tr("%n referral(s)", "", case.referrals) if case.referrals else "",
            )
            if part
        )
        made = entry(f"case_list.case.{number}", "folder_account_outline", title, second, tuple(tags))
        made.clicked.connect(lambda _checked=False, case=case.identifier: self.case_chosen.emit(case))
        return made

    def _empty(self) -> QFrame:
        begin = button(self.tr("Begin the first case"), "case_list.first", icon="plus", role="primary")
        begin.clicked.connect(self.new_case_requested)
        return card(
            row(Glyph("folder_account_outline", "primary", 3), 1),
            text(self.tr("No case yet"), "heading"),
            text(
                self.tr(
                    "A case is one child, or one adult, you are worried about. It gets a code of random "
                    "letters; "
                    "the code is the only name used outside the vault."
                ),
                "muted",
            ),
            row(begin, 1),
            name="case_list.empty",
        )

    def _open_first(self) -> None:
        found = matching(self._rows, self.search.text())
        if found:
            self.case_chosen.emit(found[0].identifier)
