"""Clips a colleague passed on: who signed them, and what bringing them in would change."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import Message, card, text
from fieldscreen.ui.parts.signed_file_dialog import SignedFileDialog
from fieldscreen.workflow.clips_exchange import ClipsCandidate

_MOST_NAMED = 12


class ClipsDialog(SignedFileDialog):
    """Asks whether to bring clips in.

    Args:
        parent: The window.
        candidate: What was found in the file.
    """

    def __init__(self, parent: QWidget, candidate: ClipsCandidate) -> None:
        super().__init__(parent, "clips_in", self.tr("Bring clips in"))
        self.add_signer(candidate.signer, candidate.words, is_own=candidate.is_own)
        counts = self.tr("%n clip(s) to take", "", len(candidate.taken))
        same = self.tr("%n the same as here", "", candidate.same)
        self.body.addWidget(text(f"{counts}  ·  {same}", name="clips_in.counts"))
        said = "\n".join(f"{one.language.upper()}  {one.words}" for one in candidate.taken[:_MOST_NAMED])
        if said:
            self.body.addWidget(card(text(said)))
        if candidate.kept:
            words = self.tr(
                "%n of these words have another recording here, which stays. To have the other one, take "
                "yours away first (Ctrl+F5 in an interview), then bring this file in again.",
                "",
                len(candidate.kept),
            )
            self.body.addWidget(Message("info", words, name="clips_in.kept"))
        self.finish()
