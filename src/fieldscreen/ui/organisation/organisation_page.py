"""The page *Organisation* with its wishes connected: file, check, comparing, bringing in, removing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.ui.background import run_aside, telling
from fieldscreen.ui.organisation.adapting import make_adaptation_card
from fieldscreen.ui.organisation.organisation_screen import (
    OrganisationCheckDialog,
    OrganisationScreen,
)
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.parts.removal_question import RemovalQuestion, RemovalWords
from fieldscreen.workflow.organisation import (
    OrganisationNotTrustedError,
    OrganisationReport,
    check_organisation,
    import_organisation,
    organisation_of,
    remove_organisation,
)

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


def organisation_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("VaultPages", "Organisation")


def make_organisation_page(navigator: Navigator) -> OrganisationScreen:
    """Return the page."""
    workplace = navigator.workplace
    teller = workplace.content.teller(navigator.language)
    templates = make_adaptation_card(navigator)
    screen = OrganisationScreen(organisation_of(workplace), teller, navigator.language, templates)
    acting = _Acting(navigator, screen)
    screen.add_requested.connect(acting.ask_file)
    screen.remove_requested.connect(acting.ask_removal)
    return screen


def follow_organisation(navigator: Navigator) -> None:
    """Have the window follow what the open vault's organisation sets."""
    kept = organisation_of(navigator.workplace)
    navigator.habits.limit_idle(kept.settings.idle_min if kept else None)
    navigator.window.bar.offer_languages(kept.settings.languages if kept else ())


class _Acting(QObject):
    """Acts for one page, and goes with it."""

    def __init__(self, navigator: Navigator, screen: OrganisationScreen) -> None:
        super().__init__(screen)
        self._navigator = navigator

    def ask_file(self) -> None:
        title = QCoreApplication.translate("OrganisationPage", "Choose your organisation’s signed settings")
        accept = QCoreApplication.translate("OrganisationPage", "Read and check")
        dialog = FileDialog(
            self._navigator.window, "organisation_file", title, accept, patterns=("*.fsorg", "*.toml")
        )
        dialog.chosen.connect(lambda path: self._read(Path(path)))
        dialog.open()

    def ask_removal(self) -> None:
        dialog = RemovalQuestion(self._navigator.window, "organisation_remove", _removal_words())
        dialog.wanted.connect(telling(self._navigator.tell, self._remove))
        dialog.open()

    def _read(self, path: Path) -> None:
        run_aside(
            self,
            lambda: check_organisation(path),
            lambda report: self._on_read(path, report),
            self._navigator.tell,
        )

    def _on_read(self, path: Path, report: OrganisationReport) -> None:
        navigator = self._navigator
        if report.signed is None:
            navigator.tell(OrganisationNotTrustedError(None))
            return
        dialog = OrganisationCheckDialog(
            navigator.window,
            report.signed,
            navigator.workplace.content.teller(navigator.language),
            navigator.workplace.fingerprint,
            navigator.language,
        )
        dialog.wanted.connect(telling(navigator.tell, lambda signer: self._bring(path, signer)))
        dialog.open()

    def _bring(self, path: Path, signer: str) -> None:
        import_organisation(self._navigator.workplace, path, signer=signer)
        self._follow()

    def _remove(self) -> None:
        remove_organisation(self._navigator.workplace)
        self._follow()

    def _follow(self) -> None:
        follow_organisation(self._navigator)
        self._navigator.rebuild()


def _removal_words() -> RemovalWords:
    return RemovalWords(
        QCoreApplication.translate("RemoveOrganisationDialog", "Remove these settings?"),
        QCoreApplication.translate(
            "RemoveOrganisationDialog",
            "Every choice becomes yours again, as it was before. Cases and signed documents stay as they "
            "are; the journal keeps a line.",
        ),
        QCoreApplication.translate("RemoveOrganisationDialog", "Keep them"),
        QCoreApplication.translate("RemoveOrganisationDialog", "Remove"),
    )
