"""The page *Countersign a received file* with its wishes connected."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.signing.countersign_screen import CountersignScreen
from fieldscreen.ui.signing.token_dialog import sign_with_identity
from fieldscreen.workflow.countersigning import (
    NotWorthSigningError,
    Received,
    countersign,
    receive,
    save_countersigned,
)
from fieldscreen.workflow.signers import signers
from fieldscreen.workflow.verifying import ReportInWords, VerificationReport, in_words

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


def countersign_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("VaultPages", "Countersign a received file")


def make_countersign_page(navigator: Navigator) -> CountersignScreen:
    """Return the page."""

    def tell(report: VerificationReport) -> ReportInWords:
        wording = navigator.workplace.content.verification_wording
        return in_words(report, wording, navigator.language)

    signer = next(one for one in signers(navigator.workplace) if one.is_in_use)
    screen = CountersignScreen(signer, tell)
    acting = _Acting(navigator, screen)
    screen.open_requested.connect(acting.ask_file)
    screen.sign_requested.connect(acting.sign)
    screen.save_requested.connect(acting.ask_place)
    return screen


class _Acting(QObject):
    """Acts for one page, and goes with it."""

    def __init__(self, navigator: Navigator, screen: CountersignScreen) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._screen = screen
        self._received: Received | None = None
        self._pdf = b""

    def ask_file(self) -> None:
        title = QCoreApplication.translate("CountersignPage", "Choose the file your colleague signed")
        accept = QCoreApplication.translate("CountersignPage", "Read and verify")
        dialog = FileDialog(self._navigator.window, "countersign_file", title, accept)
        dialog.chosen.connect(lambda path: self._read(Path(path)))
        dialog.open()

    def sign(self) -> None:
        received, workplace = self._received, self._navigator.workplace
        if received is None:
            return
        sign_with_identity(
            self._screen,
            workplace,
            lambda access: countersign(workplace, received, access=access),
            (self._on_signed, self._refuse, self._screen.offer_signing),
        )

    def ask_place(self) -> None:
        if self._received is None:
            return
        title = QCoreApplication.translate("CountersignPage", "Save the countersigned file")
        accept = QCoreApplication.translate("CountersignPage", "Save")
        dialog = FileDialog(
            self._navigator.window, "countersign_save", title, accept, self._received.file_name
        )
        dialog.chosen.connect(lambda path: self._save(Path(path)))
        dialog.open()

    def _read(self, path: Path) -> None:
        workplace = self._navigator.workplace
        self._screen.show_busy()
        run_aside(self, lambda: receive(workplace, path), self._on_received, self._refuse)

    def _on_received(self, received: Received) -> None:
        self._received = received
        self._screen.show_received(received)

    def _on_signed(self, made: tuple[bytes, VerificationReport]) -> None:
        self._pdf, report = made
        if self._received is not None:
            self._screen.show_signed(report, self._received.file_name)

    def _save(self, path: Path) -> None:
        if self._received is None:
            return
        try:
            saved = save_countersigned(self._received, self._pdf, path)
        except OSError as error:
            self._navigator.tell(error)
            return
        self._screen.say_saved(saved.name)

    def _refuse(self, error: Exception) -> None:
        self._received = None
        report = error.report if isinstance(error, NotWorthSigningError) else None
        self._screen.show_refused(failure_words(error).both, report)
