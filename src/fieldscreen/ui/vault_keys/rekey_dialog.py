"""New keys for everything: asks for the passphrase, shows how far it is, can be called off."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, button, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.passphrase import PassphraseField
from fieldscreen.workflow.failures import RekeyCancelled, TryLater, WrongPassphrase
from fieldscreen.workflow.keys import Rekeyed, RekeySigns
from fieldscreen.workflow.workplace import Access, Workplace

_WHOLE = 1000


class RekeyDialog(Dialog):
    """Leads through a re-key. The vault is locked meanwhile, and stays so.

    Signals:
        ended: What is left to do (``Rekeyed``), or the error that ended it; the vault is locked.

    Args:
        parent: The window.
        workplace: The open workplace.
    """

    ended = Signal(object)
    _moved = Signal(int)

    def __init__(self, parent: QWidget, workplace: Workplace) -> None:
        super().__init__(parent, "rekey", self.tr("New keys for everything"), width_em=36)
        self._workplace = workplace
        self._called_off = threading.Event()
        self.destroyed.connect(self._called_off.set)
        self._is_running = False
        self._passphrase = PassphraseField("rekey.passphrase", self.tr("Passphrase"))
        self._passphrase.entered.connect(self._on_begin)
        self._bar = QProgressBar()
        self._bar.setObjectName("rekey.progress")
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._bar.setRange(0, _WHOLE)
        self._bar.hide()
        self._moved.connect(self._bar.setValue, Qt.ConnectionType.QueuedConnection)
        self._message = Message("notice", name="rekey.message")
        about = self.tr(
            "The vault is locked while it works, and opens with the same passphrase afterwards. It "
            "takes up to a few "
            "minutes and as much free space as the vault has. It can be called off; a power cut does no harm."
        )
        for made in (text(about), self._passphrase, self._bar, self._message):
            self.body.addWidget(made)
        self._stay = button(self.tr("Cancel"), "rekey.cancel")
        self._stay.clicked.connect(self.reject)
        self._go = button(self.tr("Begin"), "rekey.go", icon="autorenew", role="primary")
        self._go.clicked.connect(self._on_begin)
        self.add_button(self._stay)
        self.add_button(self._go)
        self.fit_height()
        self._passphrase.setFocus()

    def reject(self) -> None:
        """Call it off while it works, else close."""
        if self._is_running:
            self._called_off.set()
            self._stay.setEnabled(False)
        else:
            super().reject()
            if self._workplace.access is not Access.OPEN:  # a wrong passphrase before: it stays locked
                self.ended.emit(None)

    def keep_typed(self) -> None:
        """A lock or a panic takes the dialog away: what is not decided yet is called off."""
        self._called_off.set()

    def _on_begin(self) -> None:
        if self._is_running or not self._passphrase.value:
            return
        self._is_running = True
        self._called_off.clear()
        self._go.setEnabled(False)
        self._bar.show()
        self._message.say("")
        passphrase, called_off, moved = self._passphrase.value, self._called_off, self._moved
        signs = RekeySigns(
            progress=lambda share: moved.emit(round(share * _WHOLE)), is_cancelled=called_off.is_set
        )
        run_aside(self, lambda: self._workplace.rekey(passphrase, signs), self._on_done, self._on_failed)

    def _on_done(self, left: Rekeyed) -> None:
        self._is_running = False
        self._passphrase.forget()
        self.accept()
        self.ended.emit(left)

    def _on_failed(self, error: Exception) -> None:
        self._is_running = False
        self._bar.hide()
        if isinstance(error, WrongPassphrase | TryLater):
            # The vault is locked by now; the same dialog asks again.
            self._go.setEnabled(True)
            self._message.say(failure_words(error).both)
            self._passphrase.line.selectAll()
            self._passphrase.setFocus()
            return
        self._passphrase.forget()
        self.accept()
        self.ended.emit(None if isinstance(error, RekeyCancelled) else error)
