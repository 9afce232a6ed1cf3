"""The passphrase of a locked copy, shown once, with what to say on the telephone."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import Message, button, card, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.workflow.envelopes import Saved


class CallDialog(Dialog):
    """Shows the passphrase until it is closed.

    There is nothing to copy on purpose: what is in the clipboard would soon stand in the same mail.

    Args:
        parent: The window.
        saved: The copy.
    """

    def __init__(self, parent: QWidget, saved: Saved) -> None:
        super().__init__(parent, "call", self.tr("The passphrase, by telephone"), width_em=46)
        where = self.tr("Saved and opened again: {path}").format(path=saved.path)
        self.body.addWidget(text(where, "muted", name="call.path"))
        shown = text(saved.passphrase, "title", name="call.passphrase")
        shown.setAccessibleName(" ".join(saved.passphrase))
        self.body.addWidget(card(text(self.tr("Passphrase"), "eyebrow"), shown, name="call.card", gap_em=0.3))
        once = self.tr(
            "It is shown this once and kept nowhere. Never send it the same way as the document. "
            "If it is lost, make another copy."
        )
        self.body.addWidget(Message("notice", once, name="call.once"))
        if saved.phone:
            phone = self.tr("Telephone of the office: {phone}").format(phone=saved.phone)
            self.body.addWidget(text(phone, "field", name="call.phone"))
        self.body.addWidget(
            card(text(self.tr("What to say"), "heading"), text(saved.call, name="call.script"))
        )
        self.body.addStretch(1)
        done = button(self.tr("I have given it by telephone"), "call.done", role="primary")
        done.clicked.connect(self.accept)
        self.add_button(done)
        self.fit_height()
        done.setFocus()
