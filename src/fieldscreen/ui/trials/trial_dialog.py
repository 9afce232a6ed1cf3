"""The test message of an office, to copy or to save as a draft; the program sends nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldscreen.ui.following.message_dialog import DraftDialog
from fieldscreen.ui.trial_words import envelope_words
from fieldscreen.workflow.trial_messages import TrialMessage
from fieldscreen.workflow.trials import Envelope


class TrialDialog(DraftDialog):
    """Shows the test message.

    Args:
        parent: The window.
        message: The message.
        envelope: What it travels in.
    """

    def __init__(self, parent: QWidget, message: TrialMessage, envelope: Envelope) -> None:
        about = self.tr(
            "It holds nothing of anybody. It brings {envelope}, as the real one will. Save the draft, send "
            "it with your mail program, and note what the office says."
        ).format(envelope=envelope_words(envelope))
        super().__init__(parent, "trial", self.tr("The test message"), about, message)
