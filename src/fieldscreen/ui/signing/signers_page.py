"""The page *Who signs* with its wishes connected."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.ui.background import telling
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.parts.removal_question import RemovalQuestion, RemovalWords
from fieldscreen.ui.signing.signer_dialogs import SignerFileDialog
from fieldscreen.ui.signing.signers_screen import SignersScreen
from fieldscreen.workflow.signers import (
    OfferedSigner,
    choose_signer,
    import_signer,
    read_signer_file,
    remove_signer,
    signers,
)

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


def signers_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("VaultPages", "Who signs")


def make_signers_page(navigator: Navigator) -> SignersScreen:
    """Return the page."""
    screen = SignersScreen(signers(navigator.workplace), navigator.language)
    acting = _Acting(navigator, screen)
    screen.add_requested.connect(acting.ask_file)
    screen.chosen.connect(telling(navigator.tell, acting.choose))
    screen.remove_requested.connect(telling(navigator.tell, acting.ask_removal))
    return screen


class _Acting(QObject):
    """Acts for one page, and goes with it."""

    def __init__(self, navigator: Navigator, screen: SignersScreen) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._workplace = navigator.workplace

    def ask_file(self) -> None:
        title = QCoreApplication.translate("SignersPage", "Choose the file of your signing identity")
        accept = QCoreApplication.translate("SignersPage", "Choose")
        dialog = FileDialog(
            self._navigator.window, "signer_choice", title, accept, patterns=("*.p12", "*.pfx")
        )
        dialog.chosen.connect(lambda path: self._ask_password(Path(path)))
        dialog.open()

    def choose(self, key: str) -> None:
        choose_signer(self._workplace, key)
        self._navigator.rebuild()

    def ask_removal(self, key: str) -> None:
        one = next(one for one in signers(self._workplace) if one.key == key)
        words = _removal_words(one.facts.subject)
        dialog = RemovalQuestion(self._navigator.window, "signer_remove", words)
        dialog.wanted.connect(telling(self._navigator.tell, lambda: self._remove(key)))
        dialog.open()

    def _ask_password(self, path: Path) -> None:
        def read(password: str) -> OfferedSigner:
            return read_signer_file(self._workplace, path, password)

        dialog = SignerFileDialog(self._navigator.window, path.name, read, self._navigator.language)
        dialog.wanted.connect(telling(self._navigator.tell, self._bring))
        dialog.open()

    def _bring(self, offered: OfferedSigner) -> None:
        import_signer(self._workplace, offered)
        self._navigator.rebuild()

    def _remove(self, key: str) -> None:
        remove_signer(self._workplace, key)
        self._navigator.rebuild()


def _removal_words(name: str) -> RemovalWords:
    said = QCoreApplication.translate(
        "RemoveSignerDialog",
        "{name}: its key is erased from the vault. Documents it signed stay signed. To sign with it "
        "again, its file and password are needed.",
    )
    return RemovalWords(
        QCoreApplication.translate("RemoveSignerDialog", "Take this identity out?"),
        said.format(name=name),
        QCoreApplication.translate("RemoveSignerDialog", "Keep it"),
        QCoreApplication.translate("RemoveSignerDialog", "Take it out"),
    )
