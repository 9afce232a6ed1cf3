"""What is known of the test of one office, with the two things one can do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import Message, Tone, button, column, reveal
from fieldscreen.ui.parts.flow import flow
from fieldscreen.ui.trial_words import standing_line, standing_of_envelope
from fieldscreen.workflow.trials import TrialStanding, TrialStep


class TrialLine(QWidget):
    """Shows one standing.

    Signals:
        test_requested: Prepare a test message.
        answer_requested: Note what the office said.

    Args:
        name: Object name; its parts have it before a dot.
        names_envelope: Whether it says which envelope it is about, where nothing else does.
    """

    test_requested = Signal()
    answer_requested = Signal()

    def __init__(self, name: str, *, names_envelope: bool = False) -> None:
        super().__init__()
        self._words = standing_of_envelope if names_envelope else standing_line
        self._said = Message("info", name=f"{name}.trial")
        test = button(
            self.tr("Prepare a test message"), f"{name}.test", icon="email_check_outline", role="quiet"
        )
        test.clicked.connect(self.test_requested)
        self._answer = button(self.tr("Note the answer to the test"), f"{name}.answer")
        self._answer.clicked.connect(self.answer_requested)
        self._test = test
        self.setLayout(column(self._said, flow(test, self._answer), gap_em=0.4))

    def show_standing(self, standing: TrialStanding, *, is_possible: bool = True) -> None:
        """Show what is known; *is_possible* tells whether a test can be made."""
        is_failed = standing.last is not None and standing.last.step is TrialStep.FAILED
        tone: Tone = (
            "success" if standing.is_proven else "notice" if standing.is_changed or is_failed else "info"
        )
        self._said.say(self._words(standing), tone)
        self._test.setEnabled(is_possible)
        reveal(self._answer, standing.is_waiting)
