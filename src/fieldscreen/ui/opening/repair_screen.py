"""Bringing a vault back: from a copy, or with what a damaged one still gives; always as a new vault."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button, card, clear, column, row, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.passphrase import PassphraseField
from fieldscreen.ui.screens import Screen


class RepairScreen(Screen):
    """Asks which way, and for the passphrase.

    Signals:
        copy_chosen: Number of a copy in the list.
        file_requested: Choose the file of a copy.
        rescue_requested: Rescue what can be read.
        open_requested: Open the new vault.

    Args:
        damage: What is damaged, in words; empty when nothing is.
        can_rescue: Whether rescuing is offered: not for a vault that is open and well.
    """

    copy_chosen = Signal(int)
    file_requested = Signal()
    rescue_requested = Signal()
    open_requested = Signal()

    def __init__(self, damage: str, *, can_rescue: bool) -> None:
        super().__init__()
        page = Page("repair.page", width_em=44)
        back = button(self.tr("Back"), "repair.back", icon="arrow_left", role="quiet")
        back.clicked.connect(self.back_requested)
        page.body.addLayout(row(back, 1))
        page.body.addWidget(text(self.tr("Bring the vault back"), "title"))
        if damage:
            words = self.tr("Damaged: {part}. Nothing here changes the damaged vault.").format(part=damage)
            page.body.addWidget(Message("notice", words, "repair.damage"))
        self._passphrase = PassphraseField("repair.passphrase", self.tr("Passphrase of the vault"))
        self._asked = card(self._passphrase, self._hint())
        page.body.addWidget(self._asked)
        self._copies: QVBoxLayout = column(gap_em=0.4)
        page.body.addWidget(self._copy_card())
        if can_rescue:
            page.body.addWidget(self._rescue_card())
        self._busy = BusyBar("repair.busy")
        self._message = Message("danger", name="repair.message")
        self._open = button(self.tr("Open the new vault"), "repair.open", role="primary",
                            icon="lock_open_variant_outline")  # fmt: skip
        self._open.clicked.connect(self.open_requested)
        self._open.hide()
        page.body.addLayout(column(self._busy, self._message, row(1, self._open)))
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._passphrase.value

    def focus_first(self) -> None:
        """Start with the passphrase."""
        self._passphrase.setFocus()

    def show_copies(self, copies: Sequence[tuple[str, str]]) -> None:
        """List the copies that were found: when each was made, and where it lies; the newest first."""
        clear(self._copies)
        if not copies:
            words = self.tr("No copy of this vault was found on the disks that are plugged in.")
            self._copies.addWidget(text(words, "muted"))
        for number, (when, where) in enumerate(copies):
            use = button(self.tr("Use the copy of {when}").format(when=when), f"repair.copy.{number}",
                         icon="history", role="primary" if number == 0 else "")  # fmt: skip
            use.clicked.connect(lambda _on=False, chosen=number: self.copy_chosen.emit(chosen))
            self._copies.addLayout(column(row(use, 1), text(where, "small"), gap_em=0.2))

    def show_busy(self, busy: bool) -> None:
        """Say that something is being done, or that it is not."""
        self._busy.show_busy(busy, self.tr("Working…"))
        self._message.say("")
        for part in (self._passphrase, self._file, *self._acts()):
            part.setEnabled(not busy)

    def show_failure(self, error: Exception) -> None:
        """Say why it did not work and what to do."""
        self.show_busy(busy=False)
        self._message.say(failure_words(error).both, "danger")

    def ask_for_passphrase(self) -> None:
        """Say that nothing works without it."""
        self._message.say(self.tr("Type the passphrase first."), "notice")
        self._passphrase.setFocus()

    def show_result(self, words: str, *, is_whole: bool) -> None:
        """Say what the new vault holds, and offer to open it."""
        self.show_busy(busy=False)
        self._passphrase.forget()
        for part in (self._asked, *self._acts()):  # done: what counts now is what is in the new vault
            part.hide()
        self._message.say(words, "success" if is_whole else "notice")
        self._open.show()
        self._open.setFocus()

    def _acts(self) -> list[QFrame]:
        return [made for made in self.findChildren(QFrame) if made.objectName().startswith("repair.act")]

    def _hint(self) -> QVBoxLayout:
        return column(
            text(self.tr("A copy opens with the passphrase the vault had when the copy was made."), "small")
        )

    def _copy_card(self) -> QFrame:
        self._file = button(self.tr("Choose another file"), "repair.file", icon="folder_outline")
        self._file.clicked.connect(self.file_requested)
        return card(
            text(self.tr("Go back to a copy"), "heading"),
            text(
                self.tr(
                    "The copy becomes a new vault. What was entered after the copy was made is not in it."
                ),
                "muted",
            ),
            self._copies,
            row(self._file, 1),
            name="repair.act.copy",
        )

    def _rescue_card(self) -> QFrame:
        rescue = button(self.tr("Rescue what can be read"), "repair.rescue", icon="medical_bag")
        rescue.clicked.connect(self.rescue_requested)
        return card(
            text(self.tr("Rescue what can be read"), "heading"),
            text(
                self.tr(
                    "Everything that is still whole goes into a new vault, up to the last answer. What is "
                    "lost is counted and listed. The damaged vault is only read."
                ),
                "muted",
            ),
            row(rescue, 1),
            name="repair.act.rescue",
        )
