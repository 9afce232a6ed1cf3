"""Entries somebody passed on: who signed them, and what bringing them in would change."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from fieldscreen.ui.parts.basics import Message, button, card, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.workflow.directory_exchange import DirectoryCandidate

_MOST_NAMED = 20


class DirectoryDialog(Dialog):
    """Asks whether to bring entries in.

    Signals:
        accepted_as: The entries are to be kept; whether the signer was compared.

    Args:
        parent: The window.
        candidate: What was found in the file.
    """

    accepted_as = Signal(bool)

    def __init__(self, parent: QWidget, candidate: DirectoryCandidate) -> None:
        super().__init__(parent, "directory", self.tr("Bring entries in"), width_em=44)
        self._compared = QCheckBox(self.tr("I have compared these words with my organisation"))
        self._compared.setObjectName("directory.compared")
        self._take = button(self.tr("Bring in"), "directory.take", role="primary")
        self._take.clicked.connect(self._on_take)
        self._add_signer(candidate)
        counts = self.tr("%n office(s) to take", "", len(candidate.taken))
        same = self.tr("%n the same as here", "", candidate.same)
        self.body.addWidget(text(f"{counts}  ·  {same}", name="directory.counts"))
        names = "\n".join(one.name for one in candidate.taken[:_MOST_NAMED])
        if names:
            self.body.addWidget(card(text(names)))
        if candidate.kept:
            kept = "\n".join(one.name for one in candidate.kept[:_MOST_NAMED])
            words = self.tr("Checked later here, so they stay as they are:\n{names}").format(names=kept)
            self.body.addWidget(Message("info", words, name="directory.kept"))
        self.body.addStretch(1)
        stay = button(self.tr("Cancel"), "directory.cancel")
        stay.clicked.connect(self.reject)
        self.add_button(stay)
        self.add_button(self._take)
        self.fit_height()

    def _add_signer(self, candidate: DirectoryCandidate) -> None:
        if candidate.signer is None:
            words = self.tr(
                "Nobody signed this file, so it cannot be brought in. Ask for the file with its "
                "signature (.sig) beside it."
            )
            self.body.addWidget(Message("danger", words, name="directory.signer"))
            self._take.setEnabled(False)
        elif candidate.is_own:
            words = self.tr("You signed this file yourself.")
            self.body.addWidget(Message("success", words, name="directory.signer"))
        else:
            words = self.tr(
                "Signed by “{name}”; whoever made the key chose that name. Telephone your organisation and "
                "compare these words:\n{words}"
            ).format(name=candidate.signer.name, words=candidate.words)
            self.body.addWidget(Message("notice", words, name="directory.signer"))
            self.body.addWidget(self._compared)
            self._take.setEnabled(False)
            self._compared.toggled.connect(self._take.setEnabled)

    def _on_take(self) -> None:
        compared = self._compared.isChecked()
        self.accept()
        self.accepted_as.emit(compared)
