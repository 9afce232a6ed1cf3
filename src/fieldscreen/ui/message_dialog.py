"""Telling a failure: what happened, what to do next. Never case content."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldscreen.ui.failures import FailureWords
from fieldscreen.ui.parts.basics import Message, button, text
from fieldscreen.ui.parts.dialogs import Dialog


class MessageDialog(Dialog):
    """Shows one failure."""

    def __init__(self, parent: QWidget, words: FailureWords) -> None:
        super().__init__(parent, "message", self.tr("This did not work"), width_em=36)
        notice = Message("notice" if words.is_known else "danger", name="message.what")
        notice.say(words.what)
        self.body.addWidget(notice)
        self.body.addWidget(text(words.next_step, name="message.next_step"))
        self.body.addStretch(1)
        close = button(self.tr("Understood"), "message.close", role="primary")
        close.clicked.connect(self.accept)
        self.add_button(close, is_default=True)
        self.fit_height()
        close.setFocus()
