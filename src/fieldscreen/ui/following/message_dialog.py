"""A message to copy, and the draft to save: the program sends nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from fieldscreen.ui.clipboard import secret_mime_data
from fieldscreen.ui.parts.basics import Message, button, card, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.flow import FlowLayout
from fieldscreen.workflow.following import Reminder
from fieldscreen.workflow.messages import Message as MailMessage


class MessageTextDialog(Dialog):
    """Shows a text to copy."""

    def __init__(self, parent: QWidget, name: str, title: str) -> None:
        super().__init__(parent, name, title, width_em=46)
        self._name = name
        self.said = Message("success", name=f"{name}.said")

    def _copier(self, words: str, name: str, content: str, done: str) -> QWidget:
        made = button(words, f"{self._name}.{name}", icon="content_copy")
        made.setEnabled(bool(content))
        made.clicked.connect(lambda: self._copy(content, done))
        return made

    def _copy(self, content: str, done: str) -> None:
        QApplication.clipboard().setMimeData(secret_mime_data(content))
        self.said.say(done, "success")

    def _shown(self, subject: str, words: str) -> QWidget:
        return card(
            text(
                self.tr("Subject: {subject}").format(subject=subject), "field", name=f"{self._name}.subject"
            ),
            text(words, name=f"{self._name}.text"),
        )

    def _closing(self) -> None:
        close = button(self.tr("Close"), f"{self._name}.close")
        close.clicked.connect(self.reject)
        self.body.addStretch(1)
        self.add_button(close)
        self.fit_height()


class Draft(Protocol):
    """A message before it is sent."""

    @property
    def address(self) -> str:
        """Address of the office; empty when it is not known."""

    @property
    def subject(self) -> str:
        """Subject."""

    @property
    def text(self) -> str:
        """Text."""


class DraftDialog(MessageTextDialog):
    """Shows a message with its three buttons, and saves the draft.

    Signals:
        save_requested: Save the draft as a file.
        show_requested: Show the saved draft where it is.

    Args:
        parent: The window.
        name: Object name.
        title: Heading.
        about: What to do with it.
        message: The message.
        warning: What stands in the way; empty for nothing.
    """

    save_requested = Signal()
    show_requested = Signal()

    def __init__(  # noqa: PLR0917  one message and what is said around it
        self, parent: QWidget, name: str, title: str, about: str, message: Draft, warning: str = ""
    ) -> None:
        super().__init__(parent, name, title)
        self.body.addWidget(text(about, "muted"))
        to = message.address or self.tr("No address is known. Enter it in your mail program.")
        self.body.addWidget(text(self.tr("To: {address}").format(address=to), "field", name=f"{name}.to"))
        self.body.addWidget(Message("notice", warning, name=f"{name}.too_large"))
        ways = FlowLayout(gap_em=0.6)
        ways.addWidget(
            self._copier(
                self.tr("Copy the address"),
                "copy_address",
                message.address,
                self.tr("The address is copied."),
            )
        )
        whole = f"{message.subject}\n\n{message.text}"
        ways.addWidget(
            self._copier(self.tr("Copy the text"), "copy_text", whole, self.tr("The text is copied."))
        )
        show = button(self.tr("Show the file"), f"{name}.show", icon="folder_open_outline")
        show.clicked.connect(self.show_requested)
        ways.addWidget(show)
        self.body.addLayout(ways)
        self._busy = BusyBar(f"{name}.busy_bar")
        self.body.addWidget(self._busy)
        self.body.addWidget(self.said)
        self.body.addWidget(self._shown(message.subject, message.text))
        save = button(self.tr("Save the draft"), f"{name}.save", icon="content_save_outline", role="primary")
        save.clicked.connect(self.save_requested)
        self._closing()
        self.add_button(save, is_default=True)
        self._saving = (save, show)
        save.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Say that the draft is being made, and let no second one be begun."""
        self._busy.show_busy(busy=busy, words=self.tr("Making the draft…"))
        self.said.say(self.tr("Making the draft…") if busy else "", "info")
        for made in self._saving:
            made.setEnabled(not busy)

    def say_saved(self, path: Path) -> None:
        """Say where the draft is."""
        self.said.say(
            self.tr("Saved: {path}\nOpen it with your mail program. Delete it once it is sent.").format(
                path=path
            ),
            "success",
        )


class MessageDialog(DraftDialog):
    """Shows the message of a referral.

    Args:
        parent: The window.
        message: The message.
    """

    def __init__(self, parent: QWidget, message: MailMessage) -> None:
        about = self.tr(
            "It names no child and no place. Save the draft and open it with your mail program, or "
            "copy its parts and attach the signed file. You send it yourself."
        )
        large = self.tr("This office refuses messages of this size. Choose another way.")
        super().__init__(
            parent, "message", self.tr("The message"), about, message, large if message.is_too_large else ""
        )


class ReminderDialog(MessageTextDialog):
    """Shows a reminder to copy.

    Signals:
        reminded: It was used: note it.

    Args:
        parent: The window.
        reminder: The reminder.
    """

    reminded = Signal()

    def __init__(self, parent: QWidget, reminder: Reminder) -> None:
        super().__init__(parent, "reminder", self.tr("Reminder"))
        whole = f"{reminder.subject}\n\n{reminder.text}"
        ways = FlowLayout(gap_em=0.6)
        ways.addWidget(
            self._copier(self.tr("Copy the text"), "copy_text", whole, self.tr("The text is copied."))
        )
        self.body.addLayout(ways)
        self.body.addWidget(self.said)
        self.body.addWidget(self._shown(reminder.subject, reminder.text))
        sent = button(self.tr("I have sent this reminder"), "reminder.sent", role="primary")
        sent.clicked.connect(self._on_sent)
        self._closing()
        self.add_button(sent)

    def _on_sent(self) -> None:
        self.accept()
        self.reminded.emit()
