"""One turn at a token: look for it, ask its PIN, sign; each step can be broken off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.ui.background import run_aside
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button, reveal, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.passphrase import PassphraseField
from fieldscreen.workflow.tokens import (
    PinState,
    TokenAccess,
    TokenCancelledError,
    TokenError,
    TokenToAsk,
    look_at_token,
    token_access,
    token_in_use,
)
from fieldscreen.workflow.workplace import Workplace

Hearing: TypeAlias = tuple[Callable[[Any], None], Callable[[Exception], None], Callable[[], None]]
"""What hears that it signed, that it failed, and that the person left the token's dialog."""


class _Turn:
    """The access that is being used now; broken off when the dialog goes, by whatever way."""

    def __init__(self) -> None:
        self.access: TokenAccess | None = None

    def begin(self, access: TokenAccess) -> TokenAccess:
        self.access = access
        return access

    def break_off(self) -> None:
        if self.access is not None:
            self.access.cancel()


class TokenDialog(Dialog):
    """Asks for the PIN of a token and signs with it.

    Signals:
        signed: It signed; carries what *use* returned.
        failed: Something failed that has nothing to do with the token.

    Args:
        parent: The window.
        look: Looks for the token; may raise.
        use: Signs; may raise.
    """

    signed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        look: Callable[[TokenAccess], TokenToAsk | None],
        use: Callable[[TokenAccess], Any],
    ) -> None:
        super().__init__(parent, "token", self.tr("Sign with the card or stick"), width_em=38)
        self._look, self._use = look, use
        self._turn = _Turn()
        self._is_busy = False
        self._asked: TokenToAsk | None = None
        self.destroyed.connect(self._turn.break_off)
        self._state = text("", "muted", name="token.state")
        self._busy = BusyBar("token.busy")
        self._about = text("", "field", name="token.about")
        self._warning = Message("notice", name="token.warning")
        self._risk = QCheckBox(self.tr("I know: a wrong PIN locks it now"))
        self._risk.setObjectName("token.risk")
        self._risk.toggled.connect(self._on_risk)
        self._pin = PassphraseField("token.pin", self.tr("PIN of the card or stick"))
        self._pin.entered.connect(self._on_go)
        self._message = Message("danger", name="token.message")
        for one in (
            self._state,
            self._busy,
            self._about,
            self._warning,
            self._risk,
            self._pin,
            self._message,
        ):
            self.body.addWidget(one)
        self.body.addStretch(1)
        self._stay = button(self.tr("Cancel"), "token.cancel")
        self._stay.clicked.connect(self.reject)
        self._go = button("", "token.go", role="primary")
        self._go.clicked.connect(self._on_go)
        self.add_button(self._stay)
        self.add_button(self._go, is_default=True)
        self._search()

    def reject(self) -> None:
        """Break off what is under way; with nothing under way, close."""
        if self._is_busy:
            self._show_busy(self.tr("Breaking off…"))
            self._turn.break_off()
        else:
            super().reject()

    def store_typed(self) -> None:
        """Keep nothing of a PIN when a lock takes the dialog away."""
        self._pin.forget()
        self._turn.break_off()

    def _search(self) -> None:
        self._asked = None
        self._message.say("")
        self._show_busy(self.tr("Looking for the card or stick…"))
        access = self._turn.begin(token_access())
        run_aside(self, lambda: self._look(access), self._on_found, self._on_failed)

    def _on_found(self, asked: TokenToAsk | None) -> None:
        if asked is None:  # another identity signs meanwhile
            self._show_rest()
            super().reject()
            return
        self._asked = asked
        self._show_rest()
        self._about.setText(self.tr("{label}: {name}").format(label=asked.label, name=asked.subject))
        self._show_pin(asked.state)

    def _show_pin(self, state: PinState) -> None:
        self._about.show()
        warning = ""
        if state is PinState.LAST_TRY:
            warning = self.tr("Only one try is left. A wrong PIN locks the card or stick.")
        elif state is PinState.WRONG_BEFORE:
            warning = self.tr(
                "A wrong PIN was entered since it last worked. After too many the card or stick is locked; "
                "how many, it does not tell."
            )
        self._warning.say(warning, "danger" if state is PinState.LAST_TRY else "notice")
        self._risk.setChecked(False)
        self._risk.setVisible(state is PinState.LAST_TRY)
        on_reader = self._asked is not None and self._asked.is_pin_on_reader
        self._pin.setVisible(not on_reader)
        if on_reader:
            self._say_state(self.tr("Press “Sign”, then type the PIN on the reader."))
        self._go.setText(self.tr("Sign"))
        self._go.setEnabled(state is not PinState.LAST_TRY)
        self._go.show()
        first = self._risk if state is PinState.LAST_TRY else self._go if on_reader else self._pin.line
        first.setFocus()

    def _on_risk(self, known: bool) -> None:
        self._go.setEnabled(known)
        if known and self._pin.isVisible():
            self._pin.line.setFocus()

    def _on_go(self) -> None:
        if self._is_busy or not self._go.isEnabled():
            return
        if self._asked is None:
            self._search()
            return
        try:
            pin = None if self._asked.is_pin_on_reader else self._pin.value
            access = self._turn.begin(token_access(pin, risks_last_try=self._risk.isChecked()))
        except TokenError as error:
            self._message.say(failure_words(error).both, "danger")
            return
        self._pin.forget()
        self._message.say("")
        on_reader = self._asked.is_pin_on_reader
        self._show_busy(self.tr("Type the PIN on the reader…") if on_reader else self.tr("Signing…"))
        run_aside(self, lambda: _used(self._use, access), self._on_signed, self._on_failed)

    def _on_signed(self, made: object) -> None:
        self._show_rest()
        self.accept()
        self.signed.emit(made)

    def _on_failed(self, error: Exception) -> None:
        self._show_rest()
        if isinstance(error, TokenCancelledError):
            super().reject()
        elif not isinstance(error, TokenError):
            self.accept()
            self.failed.emit(error)
        else:
            self._message.say(failure_words(error).both, "danger")
            self._offer_again(getattr(error, "state", None))

    def _offer_again(self, state: PinState | None) -> None:
        """After a wrong PIN ask again; after anything else look for the token again."""
        if self._asked is not None and state is not None:
            self._show_pin(state)
            return
        self._asked = None
        for one in (self._about, self._warning, self._risk, self._pin):
            one.hide()
        self._go.setText(self.tr("Look again"))
        self._go.setEnabled(True)
        self._go.show()
        self._go.setFocus()

    def _show_busy(self, words: str) -> None:
        self._is_busy = True
        self._say_state(words)
        self._busy.show_busy(True, words)
        for one in (self._about, self._warning, self._risk, self._pin, self._go):
            reveal(one, holds=False)
        self._stay.setFocus()

    def _say_state(self, words: str) -> None:
        self._state.setText(words)
        reveal(self._state, bool(words))

    def _show_rest(self) -> None:
        self._is_busy = False
        self._say_state("")
        self._busy.show_busy(False)


def _used(use: Callable[[TokenAccess], Any], access: TokenAccess) -> Any:
    try:
        return use(access)
    finally:
        access.forget()


def sign_with_identity(
    owner: QWidget,
    workplace: Workplace,
    sign: Callable[[TokenAccess | None], Any],
    hearing: Hearing,
    identity: SigningIdentity | None = None,
) -> None:
    """Sign aside; ask for a PIN first when a token has the key.

    Args:
        owner: The screen that asks.
        workplace: The open workplace.
        sign: Signs, given one turn at the token, or nothing when none is needed.
        hearing: What hears how it ended.
        identity: Who signs; the identity in use when it is not said.
    """
    on_done, on_failed, on_left = hearing
    if (identity.token if identity else token_in_use(workplace)) is None:
        run_aside(owner, lambda: sign(None), on_done, on_failed)
        return
    dialog = TokenDialog(owner, lambda access: look_at_token(workplace, access, identity), sign)
    dialog.signed.connect(on_done)
    dialog.failed.connect(on_failed)
    dialog.rejected.connect(on_left)
    owner.destroyed.connect(dialog.deleteLater)
    dialog.open()
