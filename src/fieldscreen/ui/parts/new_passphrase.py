"""A new passphrase: typed twice, judged while it is typed, or proposed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import button, column, row, text
from fieldscreen.ui.parts.passphrase import PassphraseField
from fieldscreen.ui.parts.strength import StrengthMeter
from fieldscreen.workflow.passphrases import generate, strength

_JUDGE_AFTER_MS = 150


class NewPassphrase(QWidget):
    """Asks for a new passphrase.

    Signals:
        entered: Enter was pressed in the second field.

    Args:
        name: Object name; the fields are called ``name.passphrase`` and ``name.repeated``.
        language: Language of proposed words.
        known_words: Words an attacker would try first.
    """

    entered = Signal()

    def __init__(self, name: str, language: str, known_words: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._language = language
        self._known_words = known_words
        self._judge = QTimer(self, singleShot=True, interval=_JUDGE_AFTER_MS)
        self._judge.timeout.connect(self._show_strength)
        self._first = PassphraseField(f"{name}.passphrase", self.tr("New passphrase"))
        self._second = PassphraseField(f"{name}.repeated", self.tr("The new passphrase again"))
        self._first.edited.connect(self._judge.start)
        self._first.entered.connect(self._second.setFocus)
        self._second.entered.connect(self.entered)
        self._meter = StrengthMeter(f"{name}.strength")
        self._problem = text("", "error", name=f"{name}.problem")
        self._problem.hide()
        self._second.edited.connect(self._problem.hide)
        propose = button(
            self.tr("Propose six words"), f"{name}.generate", icon="dice_multiple_outline", role="quiet"
        )
        propose.clicked.connect(self._on_propose)
        self.setLayout(column(self._first, self._meter, row(propose, 1), self._second, self._problem))
        self.setFocusProxy(self._first)

    def take(self) -> str | None:
        """Return the passphrase, or say what is wrong with it and return nothing."""
        words = ""
        if not strength(self._first.value, known_words=self._known_words).is_enough:
            words = self.tr("This passphrase is too easy to guess. Add words, or let six words be proposed.")
        elif self._first.value != self._second.value:
            words = self.tr("The two passphrases are not the same. Type the second one again.")
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        return None if words else self._first.value

    def forget(self) -> None:
        """Empty the fields."""
        self._first.forget()
        self._second.forget()

    def _on_propose(self) -> None:
        self._first.set_value(generate(self._language), shown=True)
        self._second.forget()
        self._show_strength()
        self._second.setFocus()

    def _show_strength(self) -> None:
        self._meter.show_strength(strength(self._first.value, known_words=self._known_words))
