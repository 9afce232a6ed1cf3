"""Bringing an identity in: its password, what it says, and the decision; and taking one out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button, card, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.passphrase import PassphraseField
from fieldscreen.ui.signing.signer_facts import facts_grid
from fieldscreen.workflow.signers import OfferedSigner


class SignerFileDialog(Dialog):
    """Asks for the password of an identity's file, shows what it holds, and asks whether it comes in.

    Signals:
        wanted: Bring it in; carries the identity that was read.

    Args:
        parent: The window.
        file_name: Name of the file.
        read: Reads the file with a password; may raise.
        language: Language of the window.
    """

    wanted = Signal(object)

    def __init__(
        self, parent: QWidget, file_name: str, read: Callable[[str], OfferedSigner], language: str
    ) -> None:
        super().__init__(parent, "signer_file", file_name, width_em=44)
        self._read, self._language = read, language
        self._offered: OfferedSigner | None = None
        self._password = PassphraseField("signer_file.password", self.tr("Password of this file"))
        self._password.entered.connect(self._on_open)
        self._message = Message("danger", name="signer_file.message")
        whence = self.tr("Whoever gave you the file told you its password. It is not the one of the vault.")
        self._about = text(whence, "muted")
        for one in (self._about, self._password, self._message):
            self.body.addWidget(one)
        self.body.addStretch(1)
        stay = button(self.tr("Do not bring it in"), "signer_file.cancel")
        stay.clicked.connect(self.reject)
        self._open = button(self.tr("Open the file"), "signer_file.open", role="primary")
        self._open.clicked.connect(self._on_open)
        self._bring = button(self.tr("Bring it in and sign with it"), "signer_file.accept", role="primary")
        self._bring.clicked.connect(self._on_accept)
        self._bring.hide()
        self.add_button(stay)
        self.add_button(self._open, is_default=True)
        self.add_button(self._bring)
        self._password.line.setFocus()

    def _on_open(self) -> None:
        if not self._open.isEnabled() or self._offered is not None:
            return
        self._open.setEnabled(False)
        self._message.say("")
        password = self._password.value
        run_aside(self, lambda: self._read(password), self._show, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._open.setEnabled(True)
        self._message.say(failure_words(error).both, "danger")
        self._password.line.setFocus()
        self._password.line.selectAll()

    def _show(self, offered: OfferedSigner) -> None:
        self._offered = offered
        self._password.forget()
        for gone in (self._about, self._password, self._open):
            gone.hide()
        grid = facts_grid(offered.facts, offered.authorities, self._language, "signer_file.fact")
        kept = self.tr(
            "Its key will be sealed in this vault. Keep the file where nobody finds it, or delete it."
        )
        self.body.insertWidget(1, card(grid, name="signer_file.facts"))
        self.body.insertWidget(2, Message("notice", kept, "signer_file.kept"))
        self._bring.show()
        self._bring.setDefault(True)
        self._bring.setFocus()

    def _on_accept(self) -> None:
        offered = self._offered
        self.accept()
        if offered is not None:
            self.wanted.emit(offered)


class IssuedDialog(Dialog):
    """Shows the certificate an authority issued for the key of the vault, and asks whether it comes in.

    Signals:
        wanted: Bring it in; carries the identity that was read.

    Args:
        parent: The window.
        offered: What was read.
        language: Language of the window.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget, offered: OfferedSigner, language: str) -> None:
        super().__init__(parent, "issued", self.tr("Certificate for the key of this vault"), width_em=44)
        asked = self.tr("Is this you, and the authority your organisation told you of?")
        grid = facts_grid(offered.facts, offered.authorities, language, "issued.fact")
        self.body.addWidget(text(asked))
        self.body.addWidget(card(grid, name="issued.facts"))
        self.body.addStretch(1)
        stay = button(self.tr("Do not bring it in"), "issued.cancel")
        stay.clicked.connect(self.reject)
        bring = button(self.tr("Bring it in and sign with it"), "issued.accept", role="primary")
        bring.clicked.connect(lambda: self._on_accept(offered))
        self.add_button(stay)
        self.add_button(bring, is_default=True)
        bring.setFocus()

    def _on_accept(self, offered: OfferedSigner) -> None:
        self.accept()
        self.wanted.emit(offered)
