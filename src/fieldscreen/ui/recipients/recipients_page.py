"""The page of recipients with its wishes connected to what answers them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.ui.background import run_aside, telling
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.recipients.directory_dialog import DirectoryDialog
from fieldscreen.ui.recipients.office_dialog import OfficeDialog
from fieldscreen.ui.recipients.recipients_screen import RecipientsScreen
from fieldscreen.ui.trials.trying import Trying
from fieldscreen.workflow import directory_exchange, recipients, trial_messages, trials, typed_texts
from fieldscreen.workflow.directory_exchange import DirectoryCandidate
from fieldscreen.workflow.recipient_certificates import check_recipient
from fieldscreen.workflow.recipients import Office, OfficeKind
from fieldscreen.workflow.trials import Envelope
from fieldscreen.workflow.typed_texts import TypedText, TypingPlace

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


def recipients_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("RecipientsScreen", "Recipients")


def make_recipients_page(navigator: Navigator) -> RecipientsScreen:
    """Return the page."""
    workplace = navigator.workplace
    directory = recipients.directory_of(workplace, navigator.language)
    own = tuple(one.identifier for one in workplace.vault.all(Office))
    screen = RecipientsScreen(
        directory,
        own,
        lambda: workplace.content.communes,
        partial(trial_messages.office_standings, workplace),
        workplace.now().date(),
    )
    answers = _Answers(navigator, screen)
    screen.office_chosen.connect(telling(navigator.tell, answers.complete))
    screen.test_requested.connect(telling(navigator.tell, answers.prepare_test))
    screen.answer_requested.connect(telling(navigator.tell, answers.note_answer))
    screen.add_requested.connect(lambda: answers.open(recipients.new_office(OfficeKind.PROSECUTOR)))
    screen.export_requested.connect(answers.ask_export)
    screen.import_requested.connect(answers.ask_import)
    return screen


def reopen_office(navigator: Navigator, typed: TypedText) -> None:
    """Open the dialog again in which an office was being completed, or its answer to a test noted."""
    screen = navigator.window.screen_shown
    if not isinstance(screen, RecipientsScreen):
        return
    answers = _Answers(navigator, screen)
    if typed.place == typed_texts.OFFICE_TRIAL:
        answers.note_answer(*trials.trial_typed(typed.about))
    else:
        answers.complete(typed.about)


class _Answers(QObject):
    """Acts for one page, and goes with it."""

    def __init__(self, navigator: Navigator, screen: RecipientsScreen) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._screen = screen

    def complete(self, identifier: str) -> None:
        directory = recipients.directory_of(self._navigator.workplace, self._navigator.language)
        self.open(directory.office(identifier) or Office(identifier, OfficeKind.PROSECUTOR, ()))

    def open(self, office: Office) -> None:
        workplace = self._navigator.workplace
        save = partial(recipients.save_office, workplace)
        check = partial(check_recipient, workplace, language=self._navigator.language)
        dialog = OfficeDialog(self._navigator.window, office, save, check, workplace.now().date())
        dialog.saved.connect(self._navigator.rebuild)
        self._navigator.open_dialog(dialog, TypingPlace("", typed_texts.OFFICE, office.identifier))

    def prepare_test(self, identifier: str) -> None:
        office = self._office(identifier)
        if office is not None:
            self._trying(office).prepare(self._envelope_of(office))

    def note_answer(self, identifier: str, envelope: Envelope | None = None) -> None:
        office = self._office(identifier)
        if office is not None:
            self._trying(office).ask_answer(envelope or self._envelope_of(office))

    def _office(self, identifier: str) -> Office | None:
        return recipients.directory_of(self._navigator.workplace, self._navigator.language).office(identifier)

    def _envelope_of(self, office: Office) -> Envelope:
        return trial_messages.office_standings(self._navigator.workplace, office)[0].envelope

    def _trying(self, office: Office) -> Trying:
        show = partial(self._screen.show_trial, office.identifier)
        return Trying(self._navigator, self._screen, trials.office_target(office), show)

    def ask_export(self) -> None:
        title = QCoreApplication.translate("RecipientsScreen", "Pass entries on")
        save = QCoreApplication.translate("RecipientsScreen", "Sign and save")
        name = directory_exchange.FILE_NAME
        dialog = FileDialog(
            self._navigator.window, "export_directory", title, save, name, patterns=("*.json",)
        )
        dialog.chosen.connect(lambda path: self._export(Path(path)))
        dialog.open()

    def ask_import(self) -> None:
        title = QCoreApplication.translate("RecipientsScreen", "Choose the file of entries")
        read = QCoreApplication.translate("RecipientsScreen", "Read and check")
        dialog = FileDialog(self._navigator.window, "import_directory", title, read, patterns=("*.json",))
        dialog.chosen.connect(lambda path: self._examine(Path(path)))
        dialog.open()

    def _export(self, path: Path) -> None:
        workplace = self._navigator.workplace
        words = QCoreApplication.translate(
            "RecipientsScreen", "Saved as {name}, with its signature beside it. Pass both files on."
        )
        run_aside(
            self,
            lambda: directory_exchange.export_directory(workplace, path),
            lambda saved: self._screen.message.say(words.format(name=saved.name), "success"),
            self._navigator.tell,
        )

    def _examine(self, path: Path) -> None:
        navigator = self._navigator
        run_aside(
            self,
            lambda: directory_exchange.examine_directory(navigator.workplace, path, navigator.language),
            self._on_examined,
            navigator.tell,
        )

    def _on_examined(self, candidate: DirectoryCandidate) -> None:
        dialog = DirectoryDialog(self._navigator.window, candidate)
        dialog.accepted_as.connect(
            telling(self._navigator.tell, lambda compared: self._take(candidate, compared))
        )
        dialog.open()

    def _take(self, candidate: DirectoryCandidate, compared: bool) -> None:
        directory_exchange.import_directory(self._navigator.workplace, candidate, compared=compared)
        self._navigator.rebuild()
