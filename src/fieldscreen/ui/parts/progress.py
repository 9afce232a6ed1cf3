"""A bar that shows how far something got, told from any thread."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldscreen.ui.look.theme import current_theme


class ProgressBar(QWidget):
    """A thin bar; it keeps its place when nothing is being done.

    Args:
        name: Object name.
    """

    told = Signal(float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedHeight(current_theme().em(0.5))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._share: float | None = None
        self.told.connect(self.show_share)

    def show_share(self, share: float | None) -> None:
        """Show how far it got, 0 to 1; ``None`` for nothing being done."""
        self._share = share
        words = "" if share is None else self.tr("{percent} % done").format(percent=round(share * 100))
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is done over what is not."""
        if self._share is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours, round_px = current_theme().colours, self.height() / 2
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(QRectF(self.rect()), round_px, round_px)
        painter.setBrush(QColor(colours.primary))
        done = max(self.height(), round(self.width() * self._share))
        left = 0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - done
        painter.drawRoundedRect(QRectF(left, 0, done, self.height()), round_px, round_px)
        painter.end()
