"""A heading that opens and closes what lies below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import column, row, text
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.rows import RowButton


class Fold(QWidget):
    """A part that can be folded away.

    Args:
        name: Object name of its heading.
        title: The heading.
        icon: Icon beside it.
        colour: Colour of the icon.
        is_open: Whether it starts open.
    """

    def __init__(self, name: str, title: str, icon: str, colour: str, *, is_open: bool) -> None:
        super().__init__()
        self._inside = QWidget()
        self._arrow = Glyph("chevron_right", "muted", 1.2, centred=True)
        line = row(
            self._arrow,
            Glyph(icon, colour, 1.2, centred=True),
            text(title, "field"),
            margin_em=0.3,
            gap_em=0.5,
        )
        line.setStretch(2, 1)
        self._head = RowButton(name, title, line, role="section")
        self._head.clicked.connect(lambda: self.open(self._inside.isHidden()))
        self._lines = column(gap_em=0.5)
        self._inside.setLayout(self._lines)
        self.setLayout(column(self._head, self._inside, gap_em=0.3))
        self.open(is_open)

    def add(self, widget: QWidget) -> None:
        """Put *widget* at the end of what is folded."""
        self._lines.addWidget(widget)

    def open(self, is_open: bool) -> None:
        """Open or close it."""
        self._inside.setVisible(is_open)
        self._arrow.show_icon("chevron_down" if is_open else "chevron_right", "muted")
        state = self.tr("open") if is_open else self.tr("closed")
        self._head.setAccessibleDescription(state)
        self._head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
