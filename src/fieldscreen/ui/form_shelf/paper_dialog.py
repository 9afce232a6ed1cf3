"""A questionnaire on paper: in which two languages, and whether to print it or keep it as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.parts.basics import Message, button, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.parts.language_pair import LanguagePair
from fieldscreen.ui.vault_keys.print_dialog import PrintDialog
from fieldscreen.workflow.imported_forms import find_questionnaire
from fieldscreen.workflow.interviewing import Questionnaire
from fieldscreen.workflow.paper_twin import paper_file_name, paper_twin, save_paper

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator
    from fieldscreen.workflow.workplace import Workplace


def offer_paper(navigator: Navigator, identifier: str, first: str = "", second: str = "") -> None:
    """Ask in which languages a questionnaire is wanted on paper.

    Args:
        navigator: The navigator.
        identifier: The questionnaire.
        first: Tag of the main language to begin with; empty for the usual.
        second: Tag of the second.

    Raises:
        QuestionnaireMissingError: If there is no such questionnaire.
    """
    questionnaire = find_questionnaire(navigator.workplace, identifier)
    window = QApplication.activeModalWidget() or navigator.window
    dialog = PaperDialog(window, navigator.workplace, questionnaire, navigator.language, (first, second))
    dialog.failed.connect(navigator.tell)
    dialog.open()


class PaperDialog(Dialog):
    """Makes the paper twin of one questionnaire.

    Signals:
        failed: It could not be made or saved.

    Args:
        parent: The window.
        workplace: The open workplace.
        questionnaire: The questionnaire.
        language: Language of the window.
        chosen: Tags of the languages to begin with; empty ones for the usual.
    """

    failed = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        questionnaire: Questionnaire,
        language: str,
        chosen: tuple[str, str] = ("", ""),
    ) -> None:
        title = questionnaire.title_in(language)
        super().__init__(parent, "paper", self.tr("On paper: {title}").format(title=title), width_em=36)
        self._workplace = workplace
        self._questionnaire = questionnaire
        self._languages = LanguagePair(
            "paper", language, self.tr("Main language"), self.tr("Second language, beside it")
        )
        self._languages.show_languages(questionnaire.languages, chosen)
        self._busy = BusyBar("paper.busy")
        self._message = Message("info", name="paper.message")
        self.body.addWidget(
            text(
                self.tr(
                    "A sheet with numbered questions and coded boxes, for a visit without the laptop. It "
                    "holds nothing of any case. Once filled it is as secret as a case, and nothing "
                    "protects it: copy it in as soon as you can."
                ),
                "muted",
            )
        )
        self.body.addWidget(self._languages)
        self.body.addWidget(self._busy)
        self.body.addWidget(self._message)
        self.body.addStretch(1)
        stay = button(self.tr("Close"), "paper.close")
        stay.clicked.connect(self.reject)
        self._print = button(self.tr("Print"), "paper.print", icon="printer")
        self._print.clicked.connect(lambda: self._make(self._on_print))
        self._save = button(
            self.tr("Save as a file"), "paper.save", icon="content_save_outline", role="primary"
        )
        self._save.clicked.connect(self._ask_where)
        self.add_button(stay)
        self.add_button(self._print)
        self.add_button(self._save, is_default=True)
        self.fit_height()

    def _ask_where(self) -> None:
        name = paper_file_name(self._questionnaire, *self._languages.chosen)
        title = self.tr("Save the questionnaire on paper")
        dialog = FileDialog(self, "paper_file", title, self.tr("Save"), name)
        dialog.chosen.connect(lambda path: self._make(lambda pdf: self._keep(pdf, Path(path))))
        dialog.open()

    def _make(self, then: object) -> None:
        workplace, questionnaire = self._workplace, self._questionnaire
        first, second = self._languages.chosen
        wording, now = workplace.content.paper_wording, workplace.now()
        self._show_busy(busy=True)
        run_aside(
            self,
            lambda: paper_twin(questionnaire, wording, first, second, printed_at=now),
            lambda pdf: self._on_made(pdf, then),
            self._on_failed,
        )

    def _on_made(self, pdf: bytes, then: object) -> None:
        self._show_busy(busy=False)
        if callable(then):
            then(pdf)

    def _keep(self, pdf: bytes, path: Path) -> None:
        self._show_busy(busy=True)
        run_aside(self, lambda: save_paper(pdf, path), lambda _none: self._on_kept(path), self._on_failed)

    def _on_kept(self, path: Path) -> None:
        self._show_busy(busy=False)
        self._message.say(self.tr("Saved as {name}.").format(name=path.name), "success")

    def _on_print(self, pdf: bytes) -> None:
        dialog = PrintDialog(self, pdf)
        dialog.printed.connect(lambda: self._message.say(self.tr("Sent to the printer."), "success"))
        dialog.open()

    def _on_failed(self, error: Exception) -> None:
        self._show_busy(busy=False)
        self._message.say("")
        self.failed.emit(error)

    def _show_busy(self, *, busy: bool) -> None:
        self._busy.show_busy(busy, self.tr("The sheet is being made…"))
        for one in (self._print, self._save, self._languages):
            one.setEnabled(not busy)
        if busy:
            self._message.say(self.tr("The sheet is being made…"), "info")
