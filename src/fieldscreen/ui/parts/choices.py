"""A choice as a full-width row: a digit to press, the words, and the words in a second language."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from fieldscreen.ui.look.icons import glyph_icon
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import column, row, text

_RIGHT_TO_LEFT = {"R", "AL"}


def reading_direction(words: str) -> Qt.LayoutDirection:
    """Return the direction *words* are read in: that of their first letter that has one."""
    strong = (unicodedata.bidirectional(sign) for sign in words)
    first = next((kind for kind in strong if kind in _RIGHT_TO_LEFT or kind == "L"), "L")
    is_mirrored = first in _RIGHT_TO_LEFT
    return Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight


class _Row:
    """What both kinds of row share: layout, size, painting."""

    def _build(self: QRadioButton | QCheckBox, digit: str, words: str, second: str) -> None:  # type: ignore[misc]
        # Whatever the window's language, the mark stands where reading these words begins.
        self.setLayoutDirection(reading_direction(words))
        lines = column(text(words), gap_em=0.1)
        if second:
            lines.addWidget(text(second, "muted"))
        mark = QWidget()
        em = current_theme().em
        mark.setFixedSize(em(1.3), em(1.3))
        line = row(mark, lines, gap_em=0.7)
        line.setStretch(1, 1)
        line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        line.setContentsMargins(em(0.7), em(0.5), em(0.7), em(0.5))
        if digit:
            key = text(digit, "key", wrap=False)
            line.addWidget(key)
            line.setAlignment(key, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(f"{words} ({second})" if second else words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self: QRadioButton | QCheckBox) -> QSize:  # type: ignore[misc]
        """Return the size of the words."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def minimumSizeHint(self: QRadioButton | QCheckBox) -> QSize:  # type: ignore[misc]
        """Return the least size of the words."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize()

    def hitButton(self: QRadioButton | QCheckBox, position: QPoint) -> bool:  # type: ignore[misc]
        """Take a click anywhere on the row."""
        return self.rect().contains(position)

    def paintEvent(self: QRadioButton | QCheckBox, _event: QPaintEvent) -> None:  # type: ignore[misc]
        """Paint the ground, the edge and the mark; the words are labels of their own."""
        colours, em = current_theme().colours, current_theme().em
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ground = colours.soft if chosen or self.underMouse() else colours.surface
        edge, width = (colours.primary, 1.5) if chosen else (colours.edge, 1.0)
        if self.hasFocus():
            edge, width = colours.focus, 2.0
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(edge), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), em(0.5), em(0.5))
        many = isinstance(self, QCheckBox)
        filled, empty = (
            ("checkbox_marked", "checkbox_blank_outline") if many else ("radiobox_marked", "radiobox_blank")
        )
        icon = glyph_icon(filled if chosen else empty, colours.primary if chosen else colours.edge)
        side = em(1.4)
        left = (
            em(0.65)
            if self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            else self.width() - em(0.65) - side
        )
        icon.paint(painter, left, em(0.5), side, side)
        painter.end()


class OneChoice(_Row, QRadioButton):
    """A choice of which one holds. Choosing is told by ``clicked``; the owner unchooses the others.

    Qt's own exclusiveness is off, because it would answer the question when an arrow key only
    passes over a row.
    """

    def __init__(self, name: str, digit: str, words: str, second: str = "") -> None:
        QRadioButton.__init__(self)
        self.setObjectName(name)
        self.setAutoExclusive(False)
        self._build(digit, words, second)


class ManyChoice(_Row, QCheckBox):
    """A choice of which any number hold."""

    def __init__(self, name: str, digit: str, words: str, second: str = "") -> None:
        QCheckBox.__init__(self)
        self.setObjectName(name)
        self._build(digit, words, second)
