"""Proposing a test before a real message, making it, and noting what the office said of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.ui.background import run_aside, telling
from fieldscreen.ui.following.draft_saving import DraftSaving
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.signing.token_dialog import Hearing, sign_with_identity
from fieldscreen.ui.trials.first_message_dialog import FirstMessageDialog
from fieldscreen.ui.trials.trial_answer_dialog import TrialAnswerDialog
from fieldscreen.ui.trials.trial_dialog import TrialDialog
from fieldscreen.workflow import trial_messages, trials
from fieldscreen.workflow.envelopes import Saved
from fieldscreen.workflow.tokens import TokenAccess
from fieldscreen.workflow.trials import Envelope, SkipGround, TrialTarget

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator

GoingOn = Callable[[Envelope], None]


class Trying(QObject):
    """Acts for one office on one page, and goes with the page.

    Args:
        navigator: Who shows the page.
        screen: The page.
        target: The office.
        show: Shows what is known now, after something was noted.
        referral: Identifier of the referral that is to leave; empty for none.
    """

    def __init__(
        self,
        navigator: Navigator,
        screen: Screen,
        target: TrialTarget,
        show: Callable[[], None],
        referral: str = "",
    ) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._workplace = navigator.workplace
        self._target = target
        self._show = show
        self._referral = referral

    def propose(self, envelope: Envelope, go_on: GoingOn) -> None:
        """Propose a test when one is wanted; *go_on* at once when none is, or once a reason is given."""
        standing = trials.trial_standing(self._workplace, self._target, envelope)
        if not standing.is_wanted:
            go_on(envelope)
            return
        in_danger = bool(self._referral) and trials.in_danger(self._workplace, self._referral)
        dialog = FirstMessageDialog(self._navigator.window, standing, in_danger=in_danger)
        dialog.test_requested.connect(lambda: self._guarded(self.prepare)(envelope))
        dialog.answer_requested.connect(lambda: self._guarded(self.ask_answer)(envelope))
        dialog.skipped.connect(lambda ground: self._guarded(self._go_on)(envelope, ground, go_on))
        dialog.open()

    def prepare(self, envelope: Envelope) -> None:
        """Show the test message."""
        message = trial_messages.trial_message(self._workplace, self._target, envelope)
        dialog = TrialDialog(self._navigator.window, message, envelope)
        title = QCoreApplication.translate("Trials", "Save the draft of the test message")
        DraftSaving(
            self._navigator, dialog, (title, message.file_name), partial(self._make, dialog, envelope)
        )
        dialog.open()

    def ask_answer(self, envelope: Envelope) -> None:
        """Ask what the office said."""
        standing = trials.trial_standing(self._workplace, self._target, envelope)
        note = partial(trials.note_answer, self._workplace, self._target, envelope)
        dialog = TrialAnswerDialog(self._navigator.window, standing, note)
        dialog.noted.connect(self._show)
        self._navigator.open_dialog(dialog, trials.typing_place(self._target.key, envelope))

    def _go_on(self, envelope: Envelope, ground: SkipGround, go_on: GoingOn) -> None:
        trials.skip_trial(self._workplace, self._target, envelope, ground)
        self._show()
        go_on(envelope)

    def _make(self, dialog: TrialDialog, envelope: Envelope, path: Path, hearing: Hearing) -> None:
        _, on_failed, on_left = hearing
        workplace, target = self._workplace, self._target

        def write(access: TokenAccess | None = None) -> Saved:
            return trial_messages.save_trial(workplace, target, envelope, path, access)

        def on_saved(saved: Saved) -> None:
            self._show()
            hearing[0](saved)

        try:
            signer = trial_messages.trial_signer(workplace, envelope)
        except Exception as error:  # noqa: BLE001  told where people read it
            on_failed(error)
            return
        if signer is None:
            run_aside(dialog, write, on_saved, on_failed)
        else:
            sign_with_identity(dialog, workplace, write, (on_saved, on_failed, on_left), signer)

    def _guarded(self, act: Callable[..., None]) -> Callable[..., None]:
        return telling(self._navigator.tell, act)
