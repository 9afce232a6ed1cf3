"""Saving a signed referral in the envelope that was chosen: the file, or the draft of a message."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.ui.background import run_aside, telling
from fieldscreen.ui.following.call_dialog import CallDialog
from fieldscreen.ui.following.message_dialog import MessageDialog
from fieldscreen.ui.following.referral_screen import ReferralScreen
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.signing.token_dialog import Hearing, sign_with_identity
from fieldscreen.workflow import envelopes
from fieldscreen.workflow.envelopes import Envelope, Form, Saved
from fieldscreen.workflow.tokens import TokenAccess

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


class Leaving(QObject):
    """Acts for one page of a referral, and goes with it.

    Args:
        navigator: Who shows the page.
        screen: The page.
        referral: Identifier of the referral.
        save_plain: Asks where to save the signed document as it is.
    """

    def __init__(
        self, navigator: Navigator, screen: ReferralScreen, referral: str, save_plain: Callable[[], None]
    ) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._workplace = navigator.workplace
        self._screen = screen
        self._referral = referral
        self._save_plain = save_plain
        self._saved: Path | None = None
        screen.message_requested.connect(telling(navigator.tell, self._show_message))
        screen.save_requested.connect(telling(navigator.tell, self._save_file))

    def _save_file(self, envelope: Envelope) -> None:
        if envelope is Envelope.PLAIN:
            self._save_plain()
            return
        title = (
            QCoreApplication.translate("ReferralScreen", "Save the locked copy")
            if envelope is Envelope.LOCKED
            else QCoreApplication.translate("ReferralScreen", "Save the sealed message")
        )
        name = envelopes.file_name_of(self._workplace, self._referral, envelope, Form.FILE)
        dialog = self._file_dialog(self._navigator.window, "save_envelope", title, name)
        dialog.chosen.connect(lambda path: self._write_file(envelope, Path(path)))
        dialog.open()

    def _write_file(self, envelope: Envelope, path: Path) -> None:
        self._screen.show_busy(busy=True)

        def on_saved(saved: Saved) -> None:
            self._screen.show_busy(busy=False)
            self._screen.say_saved(saved.path, envelope)
            self._tell_passphrase(saved)

        def on_failed(error: Exception) -> None:
            self._screen.show_busy(busy=False)
            self._navigator.tell(error)

        on_left = partial(self._screen.show_busy, busy=False)
        self._make(self._screen, (envelope, Form.FILE, path), (on_saved, on_failed, on_left))

    def _show_message(self, envelope: Envelope) -> None:
        message = envelopes.message_in(self._workplace, self._referral, envelope)
        self._saved = None
        dialog = MessageDialog(self._navigator.window, message)
        dialog.save_requested.connect(lambda: self._ask_where(dialog, envelope, then_show=False))
        dialog.show_requested.connect(lambda: self._show_draft(dialog, envelope))
        dialog.open()

    def _ask_where(self, message: MessageDialog, envelope: Envelope, *, then_show: bool) -> None:
        title = QCoreApplication.translate("ReferralScreen", "Save the draft of the message")
        name = envelopes.file_name_of(self._workplace, self._referral, envelope, Form.DRAFT)
        dialog = self._file_dialog(message, "save_draft", title, name)
        dialog.chosen.connect(
            lambda path: self._write_draft(message, envelope, Path(path), then_show=then_show)
        )
        dialog.open()

    def _write_draft(
        self, message: MessageDialog, envelope: Envelope, path: Path, *, then_show: bool
    ) -> None:
        message.show_busy(busy=True)

        def on_saved(saved: Saved) -> None:
            self._saved = saved.path
            message.show_busy(busy=False)
            message.say_saved(saved.path)
            if then_show:
                self._show_draft(message, envelope)
            self._tell_passphrase(saved)

        def on_failed(error: Exception) -> None:
            message.show_busy(busy=False)
            self._navigator.tell(error)

        on_left = partial(message.show_busy, busy=False)
        self._make(message, (envelope, Form.DRAFT, path), (on_saved, on_failed, on_left))

    def _show_draft(self, message: MessageDialog, envelope: Envelope) -> None:
        if self._saved is None or not self._saved.exists():
            self._ask_where(message, envelope, then_show=True)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))
        message.say_saved(self._saved)

    def _make(self, owner: QWidget, wanted: tuple[Envelope, Form, Path], hearing: Hearing) -> None:
        on_saved, on_failed, _ = hearing
        workplace, referral, (envelope, form, path) = self._workplace, self._referral, wanted

        def write(access: TokenAccess | None = None) -> Saved:
            return envelopes.save_envelope(workplace, referral, envelope, form, path, access=access)

        try:
            signer = envelopes.copy_signer(workplace, referral, envelope)
        except FieldScreenError as error:
            on_failed(error)
            return
        if signer is None:
            run_aside(owner, write, on_saved, on_failed)
        else:
            sign_with_identity(owner, workplace, write, hearing, signer)

    def _tell_passphrase(self, saved: Saved) -> None:
        if saved.passphrase:
            CallDialog(self._navigator.window, saved).open()

    @staticmethod
    def _file_dialog(parent: QWidget, name: str, title: str, file_name: str) -> FileDialog:
        save = QCoreApplication.translate("ReferralScreen", "Save")
        return FileDialog(parent, name, title, save, file_name, patterns=(f"*{Path(file_name).suffix}",))
