"""Closing a questionnaire for good: what stands in the way, what stays open, what closing means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import Message, button, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.rows import entry
from fieldscreen.workflow.views import ViolationView


class FinishDialog(Dialog):
    """Asks before closing; accepted means close it.

    Signals:
        question_chosen: Reference of a question to correct first.
    """

    question_chosen = Signal(str)

    def __init__(self, parent: QWidget, violations: tuple[ViolationView, ...], open_questions: int) -> None:
        super().__init__(parent, "finish", self.tr("Close the questionnaire"), width_em=40)
        stay = button(self.tr("Go on with it"), "finish.stay")
        stay.clicked.connect(self.reject)
        self.add_button(stay)
        if violations:
            notice = Message("danger", name="finish.violations")
            notice.say(
                self.tr("%n answer(s) must be looked at before it can be closed:", "", len(violations))
            )
            self.body.addWidget(notice)
            for number, view in enumerate(violations):
                made = entry(f"finish.violation.{number}", "alert_circle_outline", view.label, view.message)
                made.clicked.connect(lambda _on=False, ref=view.ref: self._on_chosen(ref))
                self.body.addWidget(made)
        else:
            self.body.addWidget(
                text(
                    self.tr(
                        "A closed questionnaire cannot be changed any more, so that what you sign later "
                        "is what you "
                        "wrote now. New facts go into a new questionnaire. You need not close it to refer."
                    )
                )
            )
            if open_questions:
                notice = Message("notice", name="finish.open")
                notice.say(
                    self.tr("%n question(s) will stand as “not asked”. That is allowed.", "", open_questions)
                )
                self.body.addWidget(notice)
            done = button(self.tr("Close it for good"), "finish.accept", icon="check", role="primary")
            done.clicked.connect(self.accept)
            self.add_button(done)
        self.body.addStretch(1)
        self.fit_height()
        stay.setFocus()

    def _on_chosen(self, ref: str) -> None:
        self.reject()
        self.question_chosen.emit(ref)
