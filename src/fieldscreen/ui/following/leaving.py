"""Saving a signed referral in the envelope that was chosen: the file, or the draft of a message."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.ui.background import run_aside, telling
from fieldscreen.ui.following.draft_saving import DraftSaving, saving_dialog, tell_passphrase
from fieldscreen.ui.following.message_dialog import MessageDialog
from fieldscreen.ui.following.referral_screen import ReferralScreen
from fieldscreen.ui.signing.token_dialog import Hearing, sign_with_identity
from fieldscreen.ui.trials.trying import Trying
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
        trying: Proposes a test message first.
    """

    def __init__(
        self,
        navigator: Navigator,
        screen: ReferralScreen,
        referral: str,
        save_plain: Callable[[], None],
        trying: Trying,
    ) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._workplace = navigator.workplace
        self._screen = screen
        self._referral = referral
        show_message = telling(navigator.tell, self._show_message)
        save_file = telling(navigator.tell, self._save_file)
        propose = telling(navigator.tell, trying.propose)
        screen.message_requested.connect(lambda envelope: propose(envelope, show_message))
        screen.save_requested.connect(
            # As it is, the file goes by a portal, by hand or by post as well: there is no mail to test.
            lambda envelope: save_plain() if envelope is Envelope.PLAIN else propose(envelope, save_file)
        )

    def _save_file(self, envelope: Envelope) -> None:
        title = (
            QCoreApplication.translate("ReferralScreen", "Save the locked copy")
            if envelope is Envelope.LOCKED
            else QCoreApplication.translate("ReferralScreen", "Save the sealed message")
        )
        name = envelopes.file_name_of(self._workplace, self._referral, envelope, Form.FILE)
        dialog = saving_dialog(self._navigator.window, "save_envelope", title, name)
        dialog.chosen.connect(lambda path: self._write_file(envelope, Path(path)))
        dialog.open()

    def _write_file(self, envelope: Envelope, path: Path) -> None:
        self._screen.show_busy(busy=True)

        def on_saved(saved: Saved) -> None:
            self._screen.show_busy(busy=False)
            self._screen.say_saved(saved.path, envelope)
            tell_passphrase(self._navigator, saved)

        def on_failed(error: Exception) -> None:
            self._screen.show_busy(busy=False)
            self._navigator.tell(error)

        on_left = partial(self._screen.show_busy, busy=False)
        self._make(self._screen, (envelope, Form.FILE, path), (on_saved, on_failed, on_left))

    def _show_message(self, envelope: Envelope) -> None:
        message = envelopes.message_in(self._workplace, self._referral, envelope)
        dialog = MessageDialog(self._navigator.window, message)
        title = QCoreApplication.translate("ReferralScreen", "Save the draft of the message")
        name = envelopes.file_name_of(self._workplace, self._referral, envelope, Form.DRAFT)
        DraftSaving(
            self._navigator,
            dialog,
            (title, name),
            lambda path, hearing: self._make(dialog, (envelope, Form.DRAFT, path), hearing),
        )
        dialog.open()

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
