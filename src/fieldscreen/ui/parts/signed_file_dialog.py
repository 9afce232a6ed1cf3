"""Bringing a signed file in: who signed it, compared with the organisation before anything is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from fieldscreen.ui.parts.basics import Message, button
from fieldscreen.ui.parts.dialogs import Dialog

if TYPE_CHECKING:
    from fieldscreen.referral import DetachedSigner


class SignedFileDialog(Dialog):
    """Asks whether to bring in what a file holds; what it holds is added by who opens the dialog.

    Signals:
        accepted_as: It is to be kept; whether the signer was compared.

    Args:
        parent: The window.
        name: Object name.
        title: Heading.
    """

    accepted_as = Signal(bool)

    def __init__(self, parent: QWidget, name: str, title: str) -> None:
        super().__init__(parent, name, title, width_em=44)
        self._compared = QCheckBox(self.tr("I have compared these words with my organisation"))
        self._compared.setObjectName(f"{name}.compared")
        self._take = button(self.tr("Bring in"), f"{name}.take", role="primary")
        self._take.clicked.connect(self._on_take)

    def add_signer(self, signer: DetachedSigner | None, words: str, *, is_own: bool) -> None:
        """Say who signed the file; let it be taken once that is trusted.

        Args:
            signer: Who signed it; ``None`` for nobody.
            words: The signer's fingerprint in words.
            is_own: Whether this vault's own worker signed it.
        """
        name = f"{self.objectName()}.signer"
        if signer is None:
            said = self.tr(
                "Nobody signed this file, so it cannot be brought in. Ask for the file with its "
                "signature (.sig) beside it."
            )
            self.body.addWidget(Message("danger", said, name=name))
            self._take.setEnabled(False)
        elif is_own:
            self.body.addWidget(Message("success", self.tr("You signed this file yourself."), name=name))
        else:
            said = self.tr(
                "Signed by “{name}”; whoever made the key chose that name. Telephone your organisation and "
                "compare these words:\n{words}"
            ).format(name=signer.name, words=words)
            self.body.addWidget(Message("notice", said, name=name))
            self.body.addWidget(self._compared)
            self._take.setEnabled(False)
            self._compared.toggled.connect(self._take.setEnabled)

    def finish(self) -> None:
        """Add the buttons, below what the file holds."""
        self.body.addStretch(1)
        stay = button(self.tr("Cancel"), f"{self.objectName()}.cancel")
        stay.clicked.connect(self.reject)
        self.add_button(stay)
        self.add_button(self._take)
        self.fit_height()

    def _on_take(self) -> None:
        compared = self._compared.isChecked()
        self.accept()
        self.accepted_as.emit(compared)
