"""Entries somebody passed on: who signed them, and what bringing them in would change."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import Message, card, text
from fieldscreen.ui.parts.signed_file_dialog import SignedFileDialog
from fieldscreen.workflow.directory_exchange import DirectoryCandidate

_MOST_NAMED = 20


class DirectoryDialog(SignedFileDialog):
    """Asks whether to bring entries in.

    Args:
        parent: The window.
        candidate: What was found in the file.
    """

    def __init__(self, parent: QWidget, candidate: DirectoryCandidate) -> None:
        super().__init__(parent, "directory", self.tr("Bring entries in"))
        self.add_signer(candidate.signer, candidate.words, is_own=candidate.is_own)
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
        self.finish()
