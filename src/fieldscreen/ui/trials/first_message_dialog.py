"""Before the first real message to an office: a test is proposed, and nothing is in the way of going on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from fieldscreen.ui.parts.basics import Message, button, card, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.flow import flow
from fieldscreen.ui.trial_words import envelope_words, ground_words, standing_line
from fieldscreen.workflow.trials import SkipGround, TrialStanding


class FirstMessageDialog(Dialog):
    """Proposes a test; each reason to go on without is one click.

    Signals:
        test_requested: Prepare a test message.
        answer_requested: Note what the office said of a test that was prepared.
        skipped: Go on without, for a ``SkipGround``.

    Args:
        parent: The window.
        standing: What is known of the office and the envelope.
        in_danger: Whether somebody is in danger.
    """

    test_requested = Signal()
    answer_requested = Signal()
    skipped = Signal(object)

    def __init__(self, parent: QWidget, standing: TrialStanding, *, in_danger: bool) -> None:
        title = self.tr("A test message first?")
        super().__init__(parent, "first_message", title, width_em=46)
        if in_danger:
            words = self.tr(
                "A danger was noted: do not wait for the test. Send the document now, and telephone."
            )
            self.body.addWidget(Message("danger", words, name="first_message.danger"))
        about = self.tr(
            "{office}: nobody has noted yet that this office opened {envelope} at this address. A test holds "
            "nothing of anybody; it tells whether the real one will be read."
        ).format(office=standing.target.name, envelope=envelope_words(standing.envelope))
        self.body.addWidget(text(about))
        self.body.addWidget(text(standing_line(standing), "muted", name="first_message.standing"))
        self.body.addWidget(self._going_on(in_danger=in_danger))
        self.body.addStretch(1)
        stay = button(self.tr("Cancel"), "first_message.cancel")
        stay.clicked.connect(self.reject)
        self.add_button(stay)
        test = button(
            self.tr("Prepare the test"),
            "first_message.test",
            icon="email_check_outline",
            role="" if in_danger or standing.is_waiting else "primary",
        )
        test.clicked.connect(lambda: self._leave(self.test_requested.emit))
        self.add_button(test, is_default=not (in_danger or standing.is_waiting))
        first = test
        if standing.is_waiting:
            answer = button(
                self.tr("Note the answer"), "first_message.answer", role="" if in_danger else "primary"
            )
            answer.clicked.connect(lambda: self._leave(self.answer_requested.emit))
            self.add_button(answer, is_default=not in_danger)
            first = answer
        self.fit_height()
        (self._without[SkipGround.DANGER] if in_danger else first).setFocus()

    def _going_on(self, *, in_danger: bool) -> QFrame:
        self._without: dict[SkipGround, QPushButton] = {}
        for ground in SkipGround:
            role = "primary" if in_danger and ground is SkipGround.DANGER else ""
            made = button(ground_words(ground), f"first_message.skip.{ground}", role=role)
            made.clicked.connect(lambda _on=False, ground=ground: self._leave(self.skipped.emit, ground))
            self._without[ground] = made
        return card(
            text(self.tr("Go on without a test, because"), "heading"),
            flow(*self._without.values()),
            text(self.tr("One click; the reason is kept in the vault."), "small"),
        )

    def _leave(self, then: Callable[..., object], *what: object) -> None:
        self.accept()
        then(*what)
