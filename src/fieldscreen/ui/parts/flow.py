"""A layout that puts small things beside one another and goes on below when the line is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from fieldscreen.ui.look.theme import current_theme


class FlowLayout(QLayout):
    """Lines of widgets, each as wide as it needs, following the reading direction.

    Args:
        gap_em: Space between things, in multiples of body text.
    """

    def __init__(self, gap_em: float = 0.4) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = current_theme().em(gap_em)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, nothing past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, nothing past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at *width*."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything within *rect*."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, line = 0, 0, 0
        mirrored = self._is_mirrored()
        for item in (one for one in self._items if not one.isEmpty()):  # a hidden part takes no room
            size = item.sizeHint()
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                left = rect.right() + 1 - x - size.width() if mirrored else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line

    def _is_mirrored(self) -> bool:
        parent = self.parentWidget()
        return isinstance(parent, QWidget) and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft


def flow(*widgets: QWidget, gap_em: float = 0.6) -> FlowLayout:
    """Return *widgets* side by side, on as many lines as they need."""
    made = FlowLayout(gap_em=gap_em)
    for one in widgets:
        made.addWidget(one)
    return made
