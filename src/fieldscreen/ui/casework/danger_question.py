"""One question before any form: is there a danger now? One key answers it, and one goes on whatever it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import button, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.digit_keys import digit_of
from fieldscreen.ui.parts.rows import entry, tag
from fieldscreen.ui.shown_dates import moment_in_words
from fieldscreen.ui.words import danger_words
from fieldscreen.workflow.danger import DangerAnswer, DangerCheck

_ICONS = {
    DangerAnswer.NOW: "alert_circle_outline",
    DangerAnswer.SERIOUS: "alert_outline",
    DangerAnswer.NO: "check_circle_outline",
    DangerAnswer.UNSURE: "help_circle_outline",
}


class DangerQuestion(Dialog):
    """Asks whether there is a danger now.

    Signals:
        answered: The answer.

    Args:
        parent: The window.
        last: The answer given before; ``None`` when nobody was asked yet.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget, last: DangerCheck | None = None) -> None:
        super().__init__(parent, "danger_question", self.tr("A danger now?"), width_em=38)
        self.body.addWidget(text(self.tr("One key. Whatever you answer, you go on."), "muted"))
        if last is not None:
            said = self.tr("Last answer, on {moment}: {answer}").format(
                moment=moment_in_words(last.at), answer=danger_words(last.answer)
            )
            self.body.addWidget(text(said, name="danger_question.last"))
        seconds = {
            DangerAnswer.NOW: self.tr("Whom to call, in order. Then you write."),
            DangerAnswer.SERIOUS: self.tr("You go on writing, and send it without delay."),
            DangerAnswer.NO: self.tr("You go on. You can come back to this question at any time."),
            DangerAnswer.UNSURE: self.tr("119 advises day and night. The numbers, then you go on."),
        }
        self._ways = []
        for number, answer in enumerate(DangerAnswer, start=1):
            made = entry(
                f"danger_question.{answer}",
                _ICONS[answer],
                danger_words(answer),
                seconds[answer],
                (tag(str(number)),),
            )
            made.clicked.connect(partial(self._answer, answer))
            self.body.addWidget(made)
            self._ways.append(made)
        self.body.addStretch(1)
        stay = button(self.tr("Cancel"), "danger_question.cancel")
        stay.clicked.connect(self.reject)
        self.add_button(stay)
        self.fit_height()
        self._ways[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with the keys 1 to 4, without Shift on a French keyboard too."""
        digit = digit_of(event)
        if 0 < digit <= len(self._ways):
            self._ways[digit - 1].click()
            return
        super().keyPressEvent(event)

    def _answer(self, answer: DangerAnswer, _on: bool = False) -> None:
        # Closed first: the next step can then take the keyboard.
        self.accept()
        self.answered.emit(answer)
