"""The list of cases: find one, or begin one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from fieldscreen.domain.retention import DueState
from fieldscreen.ui.background import run_aside
from fieldscreen.ui.casework.case_entries import empty_card, found_entry, nothing_card, row_entry
from fieldscreen.ui.casework.case_list_model import CaseListModel, Found
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import button, clear, column, row, text
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.rows import RowButton
from fieldscreen.ui.screens import Screen

_TYPING_PAUSE_MS = 120
_LOOK_AGAIN_MS = 300
_REST_MS = 2000
"""A search is journalled once nothing was typed for so long: not every letter is a search."""


class CaseListScreen(Screen):
    """Shows the cases, the one that changed last first, a page at a time; or what a search found.

    Signals:
        case_chosen: Identifier of the case to open.
        new_case_requested: Begin a case.
        verify_requested: Verify a file.
        search_rested: Identifiers of the cases a search showed and left standing.
    """

    case_chosen = Signal(str)
    new_case_requested = Signal()
    verify_requested = Signal()
    search_rested = Signal(object)

    def __init__(self, model: CaseListModel) -> None:
        super().__init__()
        self._model = model
        self._shown: list[RowButton] = []
        self._is_at_end = False
        self._is_sure = True
        self._generation = model.generation
        self._marks: Mapping[str, DueState] = {}
        self._entries = QVBoxLayout()
        self._entries.setSpacing(current_theme().em(0.6))
        self._count = text("", "small", name="case_list.count")
        self._progress = text("", "small", name="case_list.progress")
        self._progress.hide()
        self._make_search()
        self._page = Page("case_list.page", width_em=54)
        body = self._page.body
        body.addLayout(self._head())
        if len(model):
            body.addWidget(self.search)
        else:
            self.search.setParent(self)
            self.search.hide()
        body.addWidget(self._count)
        body.addWidget(self._progress)
        body.addLayout(self._entries)
        body.addStretch(1)
        self.setLayout(column(self._page, gap_em=0))
        self._page.verticalScrollBar().valueChanged.connect(self._show_more_if_near_the_end)
        self._show_list()
        model.make_ready()
        self._found: tuple[str, ...] = ()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(lambda: self.search_rested.emit(self._found))
        self._again = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        self._again.start()

    def mark_due(self, marks: Mapping[str, DueState]) -> None:
        """Mark the cases that are due, or held."""
        self._marks = marks
        if marks and not self.search.text().strip():
            self._show_list()

    def focus_first(self) -> None:
        """Start with the search, or with the first case to be made."""
        if len(self._model):
            self.search.setFocus()
        else:
            self._new.setFocus()

    def _make_search(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("case_list.search")
        words = self.tr("Search by code, reminder, name or words of the case")
        self.search.setAccessibleName(words)
        self.search.setPlaceholderText(words)
        self.search.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._open_first)
        for keys in ("Ctrl+F", "F3"):
            QShortcut(QKeySequence(keys), self, self._go_to_search)
        down = QShortcut(QKeySequence("Down"), self.search, self._go_to_first)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)  # elsewhere the arrow scrolls or walks on

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

    def _go_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _go_to_first(self) -> None:
        if self._shown:
            self._shown[0].setFocus(Qt.FocusReason.TabFocusReason)

    # -- the list --------------------------------------------------------------------------

    def _show_list(self) -> None:
        self._clear()
        self._progress.hide()
        if not len(self._model):
            self._entries.addWidget(empty_card(self.new_case_requested))
            self._count.hide()
            return
        self._count.setText(self.tr("%n case(s)", "", len(self._model)))
        self._is_at_end = False
        self._show_more()

    def _show_more(self) -> None:
        more = self._model.rows(len(self._shown))
        self._is_at_end = not more
        for case in more:
            self._add(row_entry(len(self._shown), case, self._marks.get(case.identifier)), case.identifier)

    def _show_more_if_near_the_end(self) -> None:
        bar = self._page.verticalScrollBar()
        is_near = bar.maximum() - bar.value() < bar.pageStep()
        if is_near and not self._is_at_end and not self.search.text().strip():
            self._show_more()

    def _add(self, made: RowButton, case: str) -> None:
        made.clicked.connect(lambda _checked=False: self.case_chosen.emit(case))
        self._shown.append(made)
        self._entries.addWidget(made)

    def _clear(self) -> None:
        clear(self._entries)
        self._shown = []

    # -- the search ------------------------------------------------------------------------

    def _on_typed(self) -> None:
        if self.search.text().strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._show_list()

    def _look(self) -> None:
        wanted = self.search.text()
        self._generation = self._model.generation
        self._is_sure = self._model.progress.is_complete
        run_aside(self, lambda: self._model.look_for(wanted), self._show_found, self.failed.emit)

    def _look_again(self) -> None:
        """Search once more when more can be found than before, and say how far that is."""
        wanted = self.search.text().strip()
        progress = self._model.progress
        self._progress.setVisible(bool(wanted) and progress.ready + progress.unreadable < progress.total)
        self._progress.setText(
            self.tr("The search is being made ready: {ready} of {total} cases can be found so far.").format(
                ready=progress.ready, total=progress.total
            )
        )
        is_late = self._generation != self._model.generation or (progress.is_complete and not self._is_sure)
        if wanted and is_late and not self._pause.isActive():
            self._look()

    def _show_found(self, found: Found) -> None:
        if found.wanted != self.search.text() or not found.wanted.strip():
            return  # something else was typed meanwhile
        focused = next((place for place, one in enumerate(self._shown) if one.hasFocus()), None)
        self._clear()
        words = self.tr("%n case(s) found", "", found.total)
        if found.total > len(found.cases):
            words += " " + self.tr("The best {count} are shown; add a word to find fewer.").format(
                count=len(found.cases)
            )
        self._count.setText(words)
        for number, case in enumerate(found.cases):
            self._add(found_entry(number, case), case.row.identifier)
        shown = tuple(case.row.identifier for case in found.cases)
        if shown != self._found:
            self._found = shown
            self._rest.start()
        if focused is not None and self._shown:
            self._shown[min(focused, len(self._shown) - 1)].setFocus()
        if not found.cases and self._is_sure:
            self._entries.addWidget(nothing_card(self.search.clear, self.new_case_requested.emit))

    def _open_first(self) -> None:
        wanted = self.search.text()
        if not wanted.strip():
            first = next((row.identifier for row in self._model.rows(0)), None)
        else:
            first = next((case.row.identifier for case in self._model.look_for(wanted).cases), None)
        if first is not None:
            self.case_chosen.emit(first)
