"""The page *Verify a signed document* with its wishes connected; it needs no open vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.background import telling
from fieldscreen.ui.parts.file_dialog import CERTIFICATES, FileDialog
from fieldscreen.ui.places import VerifyPlace
from fieldscreen.ui.trust.trust_page import LISTS
from fieldscreen.ui.verifying.resting import RestingCard
from fieldscreen.ui.verifying.verify_screen import VerifyScreen
from fieldscreen.workflow.trust import trusted_certificates
from fieldscreen.workflow.workplace import Access

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator
    from fieldscreen.ui.verifying.report_view import Tell


def make_verify_page(navigator: Navigator, tell: Tell, file: Path | None) -> VerifyScreen:
    """Return the page.

    Args:
        navigator: Where it is shown.
        tell: Puts a report into words.
        file: The file to verify at once; ``None`` to ask for one.
    """
    workplace = navigator.workplace
    is_open = workplace.access is Access.OPEN
    resting = RestingCard(trusted_certificates(workplace) if is_open else (), workplace.now())

    def ask(
        name: str, words: tuple[str, str], act: Callable[[Path], None], patterns: tuple[str, ...]
    ) -> None:
        dialog = FileDialog(navigator.window, name, *words, patterns=patterns)
        dialog.chosen.connect(telling(navigator.tell, lambda path: act(Path(path))))
        dialog.open()

    def ask_file() -> None:
        title = QCoreApplication.translate("Routes", "Choose the document to verify")
        accept = QCoreApplication.translate("Routes", "Verify")
        ask("open", (title, accept), lambda path: navigator.go(VerifyPlace(path)), ("*.pdf",))

    def ask_certificate() -> None:
        title = QCoreApplication.translate("VerifyPage", "Choose the certificate you compared")
        accept = QCoreApplication.translate("VerifyPage", "Choose")
        ask("verify_certificate", (title, accept), resting.add_certificate, CERTIFICATES)

    def ask_list() -> None:
        title = QCoreApplication.translate("VerifyPage", "Choose the revocation list (.crl)")
        accept = QCoreApplication.translate("VerifyPage", "Choose")
        ask("verify_list", (title, accept), resting.add_list, LISTS)

    screen = VerifyScreen(tell, resting, file)
    screen.open_requested.connect(ask_file)
    resting.certificate_requested.connect(ask_certificate)
    resting.list_requested.connect(ask_list)
    return screen
