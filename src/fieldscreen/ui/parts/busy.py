"""A bar that moves while something is being done, so that a wait is seen to be one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldscreen.ui.look.theme import current_theme

_STEP_MS = 50
_STEPS = 40
_SHARE = 0.3
"""Part of the width that is filled."""


class BusyBar(QWidget):
    """A thin bar; it keeps its place when nothing is being done.

    Args:
        name: Object name.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedHeight(current_theme().em(0.4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._step = 0
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._on_step)

    def show_busy(self, busy: bool, words: str = "") -> None:
        """Move, or rest. *words* are for those who do not see it."""
        self.setAccessibleName(words if busy else "")
        if busy:
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the moving part."""
        if not self._timer.isActive():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = current_theme().colours
        painter.setBrush(QColor(colours.line))
        round_px = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), round_px, round_px)
        painter.setBrush(QColor(colours.primary))
        width = self.width() * _SHARE
        left = (self.width() + width) * self._step / _STEPS - width
        painter.drawRoundedRect(QRectF(left, 0, width, self.height()), round_px, round_px)
        painter.end()

    def _on_step(self) -> None:
        self._step = (self._step + 1) % _STEPS
        self.update()
