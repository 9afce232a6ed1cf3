"""The page *Whom you trust* with its wishes connected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.ui.background import telling
from fieldscreen.ui.parts.file_dialog import CERTIFICATES, FileDialog
from fieldscreen.ui.parts.removal_question import RemovalQuestion, RemovalWords
from fieldscreen.ui.trust.trust_screen import TrustDialog, TrustScreen
from fieldscreen.workflow.trust import distrust, keep_list, read_trusted, trust, trusted_certificates

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator

LISTS = ("*.crl", "*.pem", "*.der")


def trust_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("VaultPages", "Whom you trust")


def make_trust_page(navigator: Navigator) -> TrustScreen:
    """Return the page."""
    workplace = navigator.workplace
    screen = TrustScreen(trusted_certificates(workplace), workplace.now(), navigator.language)
    acting = _Acting(navigator, screen)
    screen.add_requested.connect(acting.ask_certificate)
    screen.list_requested.connect(acting.ask_list)
    screen.remove_requested.connect(telling(navigator.tell, acting.ask_removal))
    return screen


class _Acting(QObject):
    """Acts for one page, and goes with it."""

    def __init__(self, navigator: Navigator, screen: TrustScreen) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._workplace = navigator.workplace

    def ask_certificate(self) -> None:
        title = QCoreApplication.translate("TrustPage", "Choose the certificate, such as authority.crt")
        self._ask("trust_certificate", title, CERTIFICATES, self._show)

    def ask_list(self) -> None:
        title = QCoreApplication.translate("TrustPage", "Choose the revocation list (.crl)")
        self._ask("trust_list", title, LISTS, self._keep_list)

    def ask_removal(self, key: str) -> None:
        one = next(one for one in trusted_certificates(self._workplace) if one.key == key)
        words = QCoreApplication.translate(
            "RemoveTrustDialog",
            "{name}: nobody vouches any more for what it issued, and its revocation list goes too. To "
            "trust it again, its file and a call are needed.",
        )
        question = RemovalWords(
            QCoreApplication.translate("RemoveTrustDialog", "Not trust it any more?"),
            words.format(name=one.facts.subject),
            QCoreApplication.translate("RemoveTrustDialog", "Keep it"),
            QCoreApplication.translate("RemoveTrustDialog", "Take it out"),
        )
        dialog = RemovalQuestion(self._navigator.window, "trust_remove", question)
        dialog.wanted.connect(telling(self._navigator.tell, lambda: self._remove(key)))
        dialog.open()

    def _ask(self, name: str, title: str, patterns: tuple[str, ...], act: Callable[[Path], None]) -> None:
        accept = QCoreApplication.translate("TrustPage", "Choose")
        dialog = FileDialog(self._navigator.window, name, title, accept, patterns=patterns)
        dialog.chosen.connect(telling(self._navigator.tell, lambda path: act(Path(path))))
        dialog.open()

    def _show(self, path: Path) -> None:
        certificate, facts = read_trusted(path)
        dialog = TrustDialog(self._navigator.window, facts, self._navigator.language)
        dialog.wanted.connect(telling(self._navigator.tell, lambda: self._trust(certificate)))
        dialog.open()

    def _trust(self, certificate: bytes) -> None:
        trust(self._workplace, certificate)
        self._navigator.rebuild()

    def _keep_list(self, path: Path) -> None:
        keep_list(self._workplace, path)
        self._navigator.rebuild()

    def _remove(self, key: str) -> None:
        distrust(self._workplace, key)
        self._navigator.rebuild()
