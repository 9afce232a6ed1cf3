"""The band across the window of a training vault: its own colour, and the word itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFrame

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import row, text
from fieldscreen.ui.parts.glyphs import Glyph


class TrainingBand(QFrame):
    """Says what this vault is, on every screen of it; hidden until it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("training.band")
        self.setProperty("role", "training")
        self._words = text("", "training", name="training.band.words")
        line = row(Glyph("school_outline", "on_training", 1.3, centred=True), self._words)
        line.setStretch(1, 1)
        em = current_theme().em
        line.setContentsMargins(em(1), em(0.35), em(0.8), em(0.35))
        self.setLayout(line)
        self._show_words()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Take over another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        words = self.tr("EXERCISE — invented cases. Nothing of this vault is ever sent.")
        self._words.setText(words)
        self.setAccessibleName(words)


def training_title(title: str) -> str:
    """Return the title of a window of a training vault."""
    return QCoreApplication.translate("TrainingBand", "EXERCISE — {title}").format(title=title)
