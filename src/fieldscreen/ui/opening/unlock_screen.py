"""Opening the vault: one passphrase, or the key this computer keeps, or verifying a file without it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from fieldscreen.ui.failures import failure_words, ways_out
from fieldscreen.ui.opening.language_switch import LanguageSwitch
from fieldscreen.ui.parts.basics import Message, button, card, clear, column, reveal, row, rule, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.fields import Field, choice_box
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.passphrase import PassphraseField
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.training.words import practise_button, training_note
from fieldscreen.workflow.failures import WrongPassphrase
from fieldscreen.workflow.workplace import LockReason


class UnlockScreen(Screen):
    """Asks for the passphrase.

    Signals:
        unlock_requested: The passphrase.
        device_unlock_requested: Open with the key this computer keeps.
        verify_requested: Verify a file, which needs no vault.
        forgotten: The passphrase is forgotten.
        language_chosen: Code of another language.
        vault_chosen: Number of another vault in the list.
        another_vault_requested: Make another vault beside those there are.
        way_requested: What to do about a failure, a code of ``ways``.
        practise_requested: Practise, in the vault that is for it.

    Args:
        language: Language of the window.
        reason: Why the vault was locked, if it was open before.
        has_device_key: Whether this computer may keep the key.
        is_rehearsal: Whether the vault was made a moment ago.
        is_training: Whether it is the vault to practise in.
    """

    unlock_requested = Signal(str)
    device_unlock_requested = Signal()
    verify_requested = Signal()
    forgotten = Signal()
    language_chosen = Signal(str)
    vault_chosen = Signal(int)
    another_vault_requested = Signal()
    way_requested = Signal(str)
    practise_requested = Signal()

    def __init__(
        self,
        language: str,
        *,
        reason: LockReason | None,
        has_device_key: bool,
        is_rehearsal: bool = False,
        is_training: bool = False,
    ) -> None:
        super().__init__()
        self.last_failure: Exception | None = None
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(lambda: self.show_busy(busy=False))
        self._passphrase = PassphraseField("unlock.passphrase", self.tr("Passphrase"))
        self._passphrase.entered.connect(self._on_open)
        self._message = Message("danger", name="unlock.message")
        self._open = button(
            self.tr("Open the vault"), "unlock.open", icon="lock_open_variant_outline", role="primary"
        )
        self._open.clicked.connect(self._on_open)
        self._busy = BusyBar("unlock.busy")
        self._device = button(self.tr("Open with this computer’s key"), "unlock.device", icon="laptop")
        self._device.clicked.connect(self._on_device)
        reveal(self._device, has_device_key)
        switch = LanguageSwitch("unlock.language", language)
        switch.language_chosen.connect(self.language_chosen)
        verify = button(
            self.tr("Verify a signed document"), "unlock.verify", icon="file_check_outline", role="quiet"
        )
        verify.clicked.connect(self.verify_requested)

        forgotten = button(self.tr("I have forgotten my passphrase"), "unlock.forgotten", role="quiet")
        forgotten.clicked.connect(self.forgotten)
        reveal(forgotten, not is_rehearsal)

        page = Page("unlock.page", width_em=34)
        page.body.addStretch(1)
        page.body.addLayout(self._head(reason, is_rehearsal=is_rehearsal))
        self._vaults = column(gap_em=0.3)
        self._ways = column(gap_em=0.4)
        page.body.addLayout(self._vaults)
        self._practise = practise_button("unlock.practise", is_next_step=is_training)
        self._practise.clicked.connect(self.practise_requested)
        if is_training:
            page.body.addWidget(card(text(training_note()), row(1, self._practise)))
        page.body.addWidget(
            card(
                self._passphrase,
                self._message,
                self._ways,
                row(self._device, 1, self._open),
                self._busy,
            )
        )
        page.body.addWidget(rule())
        page.body.addLayout(row(forgotten, 1))
        another = button(self.tr("Another vault"), "unlock.another", icon="plus", role="quiet")
        another.setToolTip(self.tr("Make a vault of its own for another person"))
        another.clicked.connect(self.another_vault_requested)
        page.body.addLayout(row(verify, 1, switch))
        page.body.addLayout(row(another, 1) if is_training else row(another, 1, self._practise))
        page.body.addStretch(2)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with the passphrase."""
        self._passphrase.setFocus()

    def show_busy(self, busy: bool) -> None:
        """Say that the vault is being opened, or that one can type."""
        self._busy.show_busy(busy, self.tr("Opening…"))
        for part in (self._open, self._device, self._passphrase, self._practise):
            part.setEnabled(not busy)
        self._open.setText(self.tr("Opening…") if busy else self.tr("Open the vault"))
        if not busy:
            self._passphrase.setFocus()

    def show_vaults(self, labels: tuple[str, ...], current: int) -> None:
        """Offer the choice among several vaults; one alone needs none."""
        clear(self._vaults)
        entries = tuple((str(number), label) for number, label in enumerate(labels))
        box = choice_box("unlock.vault", entries, str(current))
        box.activated.connect(lambda _index: self.vault_chosen.emit(int(box.currentData())))
        self._vaults.addWidget(Field(self.tr("Whose vault"), box))

    def show_ways(self, ways: tuple[tuple[str, str, str], ...]) -> None:
        """Offer what to do about a failure: code, words and icon of each."""
        clear(self._ways)
        for code, words, icon in ways:
            made = button(words, f"unlock.way.{code}", icon=icon)
            made.clicked.connect(lambda _on=False, chosen=code: self.way_requested.emit(chosen))
            self._ways.addLayout(row(made, 1))

    def show_failure(self, error: Exception) -> None:
        """Say why it did not open and what to do; wait as long as the vault wants."""
        words = failure_words(error)
        self.last_failure = error
        self.show_ways(ways_out(error))
        wrong = isinstance(error, WrongPassphrase)
        self._message.say(words.both, "notice" if wrong else "danger")
        self._passphrase.line.selectAll()
        wait_ms = round(error.wait_s * 1000) if isinstance(error, WrongPassphrase) else 0
        if wait_ms > 0:
            self._wait.start(wait_ms)
            self._busy.show_busy(busy=False)
            self._open.setText(self.tr("Open the vault"))
        else:
            self.show_busy(busy=False)

    def open_again(self) -> None:
        """Try once more with what is typed."""
        self._on_open()

    def forget(self) -> None:
        """Empty the field."""
        self._passphrase.forget()

    def _head(self, reason: LockReason | None, *, is_rehearsal: bool) -> QVBoxLayout:
        line = row(
            Glyph("shield_lock_outline", "primary", 2.6, centred=True),
            text(self.tr("Your vault is locked"), "title"),
        )
        line.setStretch(1, 1)
        words = self._reason_words(reason)
        if is_rehearsal:
            words = self.tr(
                "Your vault is made. Open it now with the passphrase you have just chosen: this way a "
                "slip of "
                "the finger is found before anything depends on it."
            )
        return column(line, text(words, "muted", name="unlock.reason"))

    def _reason_words(self, reason: LockReason | None) -> str:
        if reason is None:
            return self.tr("Open it with your passphrase.")
        return {
            LockReason.REQUESTED: self.tr("You locked it. Everything you had entered is kept."),
            LockReason.IDLE: self.tr("It locked itself after a while without a key. Everything is kept."),
            LockReason.ASLEEP: self.tr(
                "It locked itself: the lid was closed, or the computer slept. Everything is kept."
            ),
            LockReason.SESSION_LOCKED: self.tr("It locked itself with your session. Everything is kept."),
            LockReason.USER_SWITCHED: self.tr(
                "It locked itself when another session was shown. Everything is kept."
            ),
            LockReason.MINIMISED: self.tr(
                "It locked itself when its window was put away. Everything is kept."
            ),
            LockReason.PANIC: self.tr("Everything you had entered is kept."),
            LockReason.QUIT: self.tr("Open it with your passphrase."),
            LockReason.FAULT: self.tr(
                "It was locked because of an unforeseen fault. Everything you had entered is kept."
            ),
            LockReason.REKEYED: self.tr(
                "It was locked to be given new keys. It opens with the same passphrase as before."
            ),
        }[reason]

    def _on_open(self) -> None:
        if self._open.isEnabled() and self._passphrase.value:
            self._message.say("")
            self.show_ways(())
            self.show_busy(busy=True)
            self.unlock_requested.emit(self._passphrase.value)

    def _on_device(self) -> None:
        self._message.say("")
        self.show_busy(busy=True)
        self.device_unlock_requested.emit()
