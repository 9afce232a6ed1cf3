"""The page *Who signs* with its wishes connected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.referral import fingerprint_words
from fieldscreen.ui.background import telling
from fieldscreen.ui.parts.file_dialog import CERTIFICATES, FileDialog
from fieldscreen.ui.parts.removal_question import RemovalQuestion, RemovalWords
from fieldscreen.ui.signing.signer_dialogs import IssuedDialog, SignerFileDialog
from fieldscreen.ui.signing.signers_screen import SignersScreen
from fieldscreen.ui.signing.token_choice import TokenChoiceDialog
from fieldscreen.ui.signing.token_dialog import TokenDialog
from fieldscreen.workflow.certificate_requests import (
    REQUEST_NAME,
    asked_fingerprint,
    read_issued,
    save_request,
)
from fieldscreen.workflow.signers import (
    OfferedSigner,
    Signer,
    choose_signer,
    import_signer,
    read_signer_file,
    remove_signer,
    signers,
)
from fieldscreen.workflow.tokens import (
    TokenAccess,
    TokenCertificate,
    TokenToAsk,
    find_token_certificates,
    known_modules,
    read_token_signer,
)

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


def signers_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("VaultPages", "Who signs")


def make_signers_page(navigator: Navigator) -> SignersScreen:
    """Return the page."""
    workplace = navigator.workplace
    practising = workplace.worker.is_training
    screen = SignersScreen(signers(workplace), navigator.language, is_practising=practising)
    acting = _Acting(navigator, screen)
    screen.add_requested.connect(acting.ask_file)
    screen.token_requested.connect(acting.ask_token)
    screen.request_requested.connect(acting.ask_request_place)
    screen.issued_requested.connect(acting.ask_issued)
    screen.chosen.connect(telling(navigator.tell, acting.choose))
    screen.remove_requested.connect(telling(navigator.tell, acting.ask_removal))
    return screen


class _Acting(QObject):
    """Acts for one page, and goes with it."""

    def __init__(self, navigator: Navigator, screen: SignersScreen) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._screen = screen
        self._workplace = navigator.workplace

    def ask_file(self) -> None:
        title = QCoreApplication.translate("SignersPage", "Choose the file of your signing identity")
        accept = QCoreApplication.translate("SignersPage", "Choose")
        dialog = FileDialog(
            self._navigator.window, "signer_choice", title, accept, patterns=("*.p12", "*.pfx")
        )
        dialog.chosen.connect(lambda path: self._ask_password(Path(path)))
        dialog.open()

    def ask_token(self) -> None:
        def find(module: Path, access: TokenAccess) -> tuple[TokenCertificate, ...]:
            return find_token_certificates(self._workplace, module, access)

        window = self._navigator.window
        dialog = TokenChoiceDialog(window, known_modules(), find, self._navigator.language)
        dialog.chosen.connect(lambda chosen: self._try_token(chosen, find))
        dialog.file_requested.connect(lambda: self._ask_library(dialog))
        dialog.open()

    def ask_request_place(self) -> None:
        title = QCoreApplication.translate("SignersPage", "Save the request for the authority")
        accept = QCoreApplication.translate("SignersPage", "Save")
        dialog = FileDialog(self._navigator.window, "signer_request", title, accept, REQUEST_NAME)
        dialog.chosen.connect(telling(self._navigator.tell, lambda path: self._save_request(Path(path))))
        dialog.open()

    def ask_issued(self) -> None:
        title = QCoreApplication.translate("SignersPage", "Choose the certificate the authority issued")
        accept = QCoreApplication.translate("SignersPage", "Choose")
        patterns = (*CERTIFICATES, "*.p7b", "*.p7c")
        dialog = FileDialog(self._navigator.window, "signer_issued", title, accept, patterns=patterns)
        dialog.chosen.connect(telling(self._navigator.tell, lambda path: self._show_issued(Path(path))))
        dialog.open()

    def _save_request(self, path: Path) -> None:
        saved = save_request(self._workplace, path)
        words = fingerprint_words(asked_fingerprint(self._workplace), self._navigator.language)
        self._screen.say_requested(saved.name, words)

    def _show_issued(self, path: Path) -> None:
        offered = read_issued(self._workplace, path)
        dialog = IssuedDialog(self._navigator.window, offered, self._navigator.language)
        dialog.wanted.connect(telling(self._navigator.tell, self._bring))
        dialog.open()

    def choose(self, key: str) -> None:
        choose_signer(self._workplace, key)
        self._navigator.rebuild()

    def ask_removal(self, key: str) -> None:
        one = next(one for one in signers(self._workplace) if one.key == key)
        words = _removal_words(one)
        dialog = RemovalQuestion(self._navigator.window, "signer_remove", words)
        dialog.wanted.connect(telling(self._navigator.tell, lambda: self._remove(key)))
        dialog.open()

    def _ask_password(self, path: Path) -> None:
        def read(password: str) -> OfferedSigner:
            return read_signer_file(self._workplace, path, password)

        dialog = SignerFileDialog(self._navigator.window, path.name, read, self._navigator.language)
        dialog.wanted.connect(telling(self._navigator.tell, self._bring))
        dialog.open()

    def _ask_library(self, dialog: TokenChoiceDialog) -> None:
        title = QCoreApplication.translate("SignersPage", "Choose the library of the maker (PKCS#11)")
        accept = QCoreApplication.translate("SignersPage", "Choose")
        patterns = ("*.so*", "*.dll", "*.dylib")
        chooser = FileDialog(self._navigator.window, "token_library", title, accept, patterns=patterns)
        chooser.chosen.connect(lambda path: dialog.look(Path(path)))
        chooser.open()

    def _try_token(
        self,
        chosen: TokenCertificate,
        find: Callable[[Path, TokenAccess], tuple[TokenCertificate, ...]],
    ) -> None:
        def look(access: TokenAccess) -> TokenToAsk:
            now = find(Path(chosen.module), access)
            same = (one.asked for one in now if one.facts.fingerprint == chosen.facts.fingerprint)
            return next(same, chosen.asked)

        def prove(access: TokenAccess) -> OfferedSigner:
            return read_token_signer(self._workplace, chosen, access)

        dialog = TokenDialog(self._navigator.window, look, prove)
        dialog.signed.connect(telling(self._navigator.tell, self._bring))
        dialog.failed.connect(self._navigator.tell)
        dialog.open()

    def _bring(self, offered: OfferedSigner) -> None:
        import_signer(self._workplace, offered)
        self._navigator.rebuild()

    def _remove(self, key: str) -> None:
        remove_signer(self._workplace, key)
        self._navigator.rebuild()


def _removal_words(one: Signer) -> RemovalWords:
    said = QCoreApplication.translate(
        "RemoveSignerDialog",
        "{name}: its key is erased from the vault. Documents it signed stay signed. To sign with it "
        "again, its file and password are needed.",
    )
    if one.token:
        said = QCoreApplication.translate(
            "RemoveSignerDialog",
            "{name}: the vault forgets it. Its key stays in the card or stick, and documents it signed stay "
            "signed.",
        )
    elif one.has_own_key:
        said = QCoreApplication.translate(
            "RemoveSignerDialog",
            "{name}: the vault forgets this certificate. Its key stays, it is the vault’s own, and documents "
            "signed with it stay signed.",
        )
    return RemovalWords(
        QCoreApplication.translate("RemoveSignerDialog", "Take this identity out?"),
        said.format(name=one.facts.subject),
        QCoreApplication.translate("RemoveSignerDialog", "Keep it"),
        QCoreApplication.translate("RemoveSignerDialog", "Take it out"),
    )
