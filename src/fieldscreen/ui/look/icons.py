"""Icons, drawn from the Material Design icon font at the size and in the colour asked for.

The font comes as a package; its glyphs are painted by Qt itself, which starts faster than a
general icon-font library (the window must appear in well under a second on a slow laptop).
"""

from __future__ import annotations

from functools import cache

from fonticon_mdi7 import MDI7
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(MDI7.__font_file__)
    return QFontDatabase.applicationFontFamilies(number)[0]


class _GlyphEngine(QIconEngine):
    """Paints one glyph; the same object serves every size."""

    def __init__(self, sign: str, colour: QColor) -> None:
        super().__init__()
        self._sign = sign
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Paint the glyph into *rect*."""
        font = QFont(_family())
        font.setPixelSize(max(1, min(rect.width(), rect.height())))
        painter.save()
        painter.setFont(font)
        colour = QColor(self._colour)
        if mode is QIcon.Mode.Disabled:
            colour.setAlphaF(0.5)
        painter.setPen(colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.restore()

    def clone(self) -> QIconEngine:
        """Return another engine for the same glyph."""
        return _GlyphEngine(self._sign, self._colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the glyph as a picture of *size*."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture


def glyph_icon(name: str, colour: str) -> QIcon:
    """Return the icon *name* (a name of Material Design Icons, with underscores) in *colour*.

    Raises:
        AttributeError: If the icon font has no such icon.
    """
    sign = getattr(MDI7, name).rpartition(".")[2]
    return QIcon(_GlyphEngine(sign, QColor(colour)))
