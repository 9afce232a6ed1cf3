"""What an office said of a test message: whether it opened, how it said so, and who did."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import Field, choice_box, line_edit
from fieldscreen.ui.trial_words import standing_line
from fieldscreen.workflow.trials import HeardBy, TrialStanding, TrialStep

Note = Callable[[TrialStep, HeardBy, str], None]


class TrialAnswerDialog(Dialog):
    """Asks what the office said.

    Signals:
        noted: It is kept.

    Args:
        parent: The window.
        standing: What is known so far.
        note: Keeps the answer; whatever it raises is told, and the dialog stays.
    """

    noted = Signal()

    def __init__(self, parent: QWidget, standing: TrialStanding, note: Note) -> None:
        super().__init__(parent, "trial_answer", self.tr("What the office said of the test"), width_em=40)
        self._note = note
        self.body.addWidget(text(standing.target.name, "field"))
        self.body.addWidget(text(standing_line(standing), "muted"))
        ways = (
            (HeardBy.PHONE.value, self.tr("by telephone")),
            (HeardBy.MAIL.value, self.tr("by mail")),
        )
        self._heard = choice_box("trial_answer.heard", ways, HeardBy.PHONE.value)
        self.body.addWidget(Field(self.tr("How it was said"), self._heard))
        self._who = line_edit("trial_answer.who")
        self.body.addWidget(
            Field(self.tr("Who there said so, if you like"), self._who, self.tr("Their name or their desk."))
        )
        self._problem = Message("danger", name="trial_answer.problem")
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        stay = button(self.tr("Cancel"), "trial_answer.cancel")
        stay.clicked.connect(self.reject)
        failed = button(self.tr("It did not open"), "trial_answer.failed")
        failed.clicked.connect(lambda: self._keep(TrialStep.FAILED))
        opened = button(self.tr("It opened"), "trial_answer.opened", role="primary")
        opened.clicked.connect(lambda: self._keep(TrialStep.OPENED))
        for made in (stay, failed):
            self.add_button(made)
        self.add_button(opened, is_default=True)
        self.fit_height()
        opened.setFocus()

    def _keep(self, step: TrialStep) -> None:
        try:
            self._note(step, HeardBy(self._heard.currentData()), self._who.text())
        except Exception as error:  # noqa: BLE001  told where it was asked
            self._problem.say(failure_words(error).both)
            return
        self.accept()
        self.noted.emit()
