"""Opening the vault without the passphrase: what stands on paper, and a new passphrase at once."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button, card, column, row, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.new_passphrase import NewPassphrase
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.recovery_entry import RecoveryEntry
from fieldscreen.ui.screens import Screen
from fieldscreen.workflow.failures import FieldScreenError, WrongPassphrase
from fieldscreen.workflow.recovery import RecoverySecret, SlotKind


class RecoverScreen(Screen):
    """Asks for a recovery and a new passphrase.

    Signals:
        recover_requested: The recovery and the new passphrase.

    Args:
        language: Language of proposed words.
        kinds: Kinds of recovery the vault has.
        has_organisation: Whether an organisation can open it.
    """

    recover_requested = Signal(object, str)

    def __init__(self, language: str, kinds: frozenset[SlotKind], *, has_organisation: bool) -> None:
        super().__init__()
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(lambda: self.show_busy(busy=False))
        first = SlotKind.RECOVERY_SHARES if kinds == {SlotKind.RECOVERY_SHARES} else SlotKind.RECOVERY_CODE
        self._entry = RecoveryEntry("recover.entry", first, fixed=len(kinds) == 1)
        self._new = NewPassphrase("recover", language)
        self._entry.entered.connect(self._new.setFocus)
        self._new.entered.connect(self._on_recover)
        self._message = Message("danger", name="recover.message")
        self._busy = BusyBar("recover.busy")
        self._go = button(
            self.tr("Open and set the passphrase"),
            "recover.go",
            icon="lock_open_variant_outline",
            role="primary",
        )
        self._go.clicked.connect(self._on_recover)
        back = button(self.tr("Back"), "recover.back", icon="arrow_left", role="quiet")
        back.clicked.connect(self.back_requested)
        page = Page("recover.page", width_em=44)
        title = row(
            Glyph("lifebuoy", "primary", 2.2, centred=True), text(self.tr("Forgotten passphrase"), "title")
        )
        title.setStretch(1, 1)
        page.body.addLayout(row(back, 1))
        page.body.addLayout(title)
        if kinds:
            page.body.addWidget(card(text(self.tr("1. What stands on paper"), "heading"), self._entry))
            page.body.addWidget(card(text(self.tr("2. A new passphrase"), "heading"), self._new))
            page.body.addWidget(self._message)
            page.body.addLayout(row(1, self._go))
            page.body.addWidget(self._busy)
        else:
            self._show_nothing_printed(page)
        if has_organisation:
            page.body.addWidget(self._organisation_words())
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))
        self._kept = (self._entry, self._new, self._go, self._message, self._busy)
        for part in self._kept:
            if part.parent() is None:
                part.setParent(self)
                part.hide()

    def focus_first(self) -> None:
        """Start with what stands on paper."""
        self._entry.focus_first()

    def show_busy(self, busy: bool) -> None:
        """Say that the vault is being opened, or that one can type."""
        self._busy.show_busy(busy, self.tr("Opening…"))
        for part in (self._go, self._entry, self._new):
            part.setEnabled(not busy)

    def show_failure(self, error: Exception) -> None:
        """Say why it did not open and what to do; wait as long as the vault wants."""
        wrong = isinstance(error, WrongPassphrase)
        self._message.say(failure_words(error).both, "notice" if wrong else "danger")
        wait_ms = round(error.wait_s * 1000) if isinstance(error, WrongPassphrase) else 0
        if wait_ms > 0:
            self._wait.start(wait_ms)
            self._busy.show_busy(busy=False)
        else:
            self.show_busy(busy=False)

    def forget(self) -> None:
        """Empty every field."""
        self._entry.forget()
        self._new.forget()

    def _on_recover(self) -> None:
        if not self._go.isEnabled():
            return
        self._message.say("")
        try:
            secret: RecoverySecret = self._entry.read()
        except FieldScreenError as error:
            self._message.say(failure_words(error).both, "notice")
            self._entry.focus_first()
            return
        passphrase = self._new.take()
        if passphrase is not None:
            self.show_busy(busy=True)
            self.recover_requested.emit(secret, passphrase)

    def _show_nothing_printed(self, page: Page) -> None:
        nothing = Message("notice", name="recover.nothing")
        nothing.say(
            self.tr(
                "No recovery code and no sheets were made for this vault. Without its passphrase nobody can "
                "open it: not we, not your employer. A backup made earlier opens with the passphrase "
                "of that time."
            )
        )
        page.body.addWidget(nothing)

    def _organisation_words(self) -> Message:
        said = Message("info", name="recover.organisation")
        said.say(
            self.tr(
                "Your organisation can open this vault with its own key, on its own computer: give "
                "it a copy of "
                "the whole vault folder. The command is: fieldscreen vault recover FOLDER --key KEY"
            )
        )
        return said
