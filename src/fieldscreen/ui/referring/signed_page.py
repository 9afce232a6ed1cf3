"""Last step: signed, checked as a recipient would check it, and kept. Now it can be saved and sent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import Message, button, card, column, row, text
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.verifying.report_view import ReportView, Tell
from fieldscreen.workflow.referring import Signed


class SignedPage(QWidget):
    """Shows what was signed.

    Signals:
        save_requested: Identifier of the referral to save as a file.
        follow_requested: Identifier of the referral to send and follow.
        done: Back to the case.

    Args:
        signed: The referral that was signed, with its verification.
        tell: Puts the verification into words.
    """

    save_requested = Signal(str)
    follow_requested = Signal(str)
    done = Signal()

    def __init__(self, signed: Signed, tell: Tell) -> None:
        super().__init__()
        page = Page("referring.signed_page", width_em=54)
        self._save = button(
            self.tr("Save the file"), "referring.save", icon="content_save_outline", role="primary"
        )
        self._save.clicked.connect(lambda: self.save_requested.emit(signed.referral.identifier))
        follow = button(self.tr("Prepare the message"), "referring.message", icon="email_edit_outline")
        follow.clicked.connect(lambda: self.follow_requested.emit(signed.referral.identifier))
        done = button(self.tr("Back to the case"), "referring.done")
        done.clicked.connect(self.done)
        page.body.addWidget(text(self.tr("Signed"), "title", name="referring.signed_title"))
        page.body.addWidget(
            card(
                text(self.tr("Next step"), "eyebrow"),
                text(
                    self.tr(
                        "The signed document is kept in the vault. Save a copy where you choose, send "
                        "it the way your "
                        "organisation and the office have agreed on, and delete the copy afterwards."
                    )
                ),
                text(
                    self.tr(
                        "Where the way is not private, prepare the message: a copy can be locked with a "
                        "passphrase, or sealed for the office."
                    )
                ),
                text(
                    self.tr("Its name on disk says nothing: {name}").format(name=signed.referral.file_name),
                    "muted",
                ),
                row(self._save, follow, done, 1),
            )
        )
        if signed.remind_of_recovery:
            reminder = Message("notice", name="referring.recovery")
            reminder.say(
                self.tr(
                    "It went through because it is urgent. The recovery sheets of this vault were "
                    "still never typed "
                    "back: do that as soon as the child is safe (menu Vault, Recovery sheets)."
                )
            )
            page.body.addWidget(reminder)
        page.body.addWidget(ReportView(signed.report, tell))
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with saving."""
        self._save.setFocus()
