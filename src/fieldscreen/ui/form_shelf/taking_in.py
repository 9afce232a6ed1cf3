"""From "add a form" to a form that is offered: file, reading aside, findings, keeping."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.form_shelf.form_check_dialog import FormCheckDialog
from fieldscreen.ui.form_shelf.form_shelf_screen import FormShelfScreen
from fieldscreen.ui.form_shelf.paper_dialog import offer_paper
from fieldscreen.ui.listening.passing_on import PassingOn
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.workflow.imported_forms import (
    FormCandidate,
    examine_form,
    imported_forms,
    keep_form,
    retire_form,
)

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator

_PATTERNS = ("*.xlsx", "*.xlsm", "*.xls", "*.md", "*.xml", "survey.csv")
_SHEET = "survey.csv"


def form_shelf_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("VaultPages", "Questionnaires and partners’ forms")


def make_form_shelf(navigator: Navigator) -> FormShelfScreen:
    """Return the page of questionnaires, with its wishes connected."""
    workplace = navigator.workplace
    screen = FormShelfScreen(workplace.content.questionnaires, navigator.language)
    screen.show_imported(imported_forms(workplace))
    taking = _TakingIn(navigator, screen)
    screen.add_requested.connect(taking.ask_file)
    screen.retire_requested.connect(taking.retire)
    PassingOn(navigator, screen)
    screen.paper_requested.connect(lambda identifier: offer_paper(navigator, identifier))
    return screen


class _TakingIn(QObject):
    """Acts for one page, and goes with it."""

    def __init__(self, navigator: Navigator, screen: FormShelfScreen) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._screen = screen

    def ask_file(self) -> None:
        title = QCoreApplication.translate("TakingIn", "Choose a form: XLSForm workbook or XForm")
        accept = QCoreApplication.translate("TakingIn", "Read and check")
        dialog = FileDialog(self._navigator.window, "form", title, accept, patterns=_PATTERNS)
        dialog.chosen.connect(lambda path: self._read(Path(path)))
        dialog.open()

    def retire(self, identifier: str, is_retired: bool) -> None:
        try:
            retire_form(self._navigator.workplace, identifier, is_retired=is_retired)
        except Exception as error:  # noqa: BLE001  told where people read it
            self._navigator.tell(error)
            return
        self._screen.show_imported(imported_forms(self._navigator.workplace))
        self._screen.focus_first()

    def _read(self, path: Path) -> None:
        # A folder of CSV sheets is chosen by its first sheet.
        source = path.parent if path.name == _SHEET else path
        self._screen.show_busy(busy=True)
        run_aside(self, lambda: examine_form(source), self._on_read, self._on_failed)

    def _on_read(self, candidate: FormCandidate) -> None:
        self._screen.show_busy(busy=False)
        sentences = self._navigator.workplace.content.form_wording
        dialog = FormCheckDialog(self._navigator.window, candidate, sentences, self._navigator.language)
        dialog.keep_requested.connect(lambda: self._keep(candidate))
        dialog.open()

    def _on_failed(self, error: Exception) -> None:
        self._screen.show_busy(busy=False)
        self._navigator.tell(error)

    def _keep(self, candidate: FormCandidate) -> None:
        try:
            kept = keep_form(self._navigator.workplace, candidate)
            self._screen.show_imported(imported_forms(self._navigator.workplace))
        except Exception as error:  # noqa: BLE001  told where people read it
            self._navigator.tell(error)
            return
        words = QCoreApplication.translate(
            "TakingIn", "“{title}” is kept. It is offered when you start a questionnaire in a case."
        )
        self._screen.say(words.format(title=kept.title))
        self._screen.focus_first()
