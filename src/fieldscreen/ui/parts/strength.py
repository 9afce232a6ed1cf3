"""A meter of how hard a passphrase is to guess, in a picture and in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import column, text
from fieldscreen.workflow.passphrases import Strength

_STEPS = 4


class _Bars(QWidget):
    """Four bars, as many filled as the score."""

    def __init__(self) -> None:
        super().__init__()
        self.score = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        em = current_theme().em
        return QSize(em(12), em(0.45))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        colours = theme.colours
        filled = colours.success if self.score >= _STEPS - 1 else colours.danger
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = theme.em(0.3)
        width = (self.width() - gap * (_STEPS - 1)) / _STEPS
        for step in range(_STEPS):
            painter.setBrush(QColor(filled if step < self.score else colours.line))
            painter.setPen(QColor(colours.edge))
            bar = QRectF(step * (width + gap), 0.5, width, self.height() - 1)
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.end()


class StrengthMeter(QWidget):
    """Shows a judgement and what would help."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._bars = _Bars()
        self._words = text("", "small", name=f"{name}.words")
        self.setLayout(column(self._bars, self._words, gap_em=0.25))
        self.show_strength(Strength(0, 0.0, ("empty",)))

    def show_strength(self, judged: Strength) -> None:
        """Show *judged*."""
        self._bars.score = judged.score
        self._bars.update()
        words = " ".join((_score_words(judged), *map(_advice_words, judged.advice)))
        self._words.setText(words)
        self.setAccessibleName(words)


def _score_words(judged: Strength) -> str:
    if "empty" in judged.advice:
        return QCoreApplication.translate(
            "StrengthMeter", "Six random words are easy to remember and hard to guess."
        )
    if judged.is_enough:
        return QCoreApplication.translate("StrengthMeter", "Strong enough.")
    return QCoreApplication.translate("StrengthMeter", "Too easy to guess.")


def _advice_words(code: str) -> str:
    return {
        "more_words": QCoreApplication.translate("StrengthMeter", "Add one or two unusual words."),
        "not_your_name": QCoreApplication.translate(
            "StrengthMeter", "Leave out your name and your organisation."
        ),
        "no_pattern": QCoreApplication.translate(
            "StrengthMeter", "Avoid dates, repetitions and rows of keys."
        ),
    }.get(code, "")
