"""The calm bar that counts the last seconds before the vault locks itself.

It lies over the top edge of the screen without moving anything below it, takes no click and no
key: touching anything at all is what makes it go away.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QWidget

from fieldscreen.ui.parts.basics import row, text
from fieldscreen.ui.parts.glyphs import Glyph


class CountdownBar(QFrame):
    """Counts down over the bar on top of the window.

    Args:
        parent: What both bars lie in.
        under: The bar it covers.
    """

    def __init__(self, parent: QWidget, under: QWidget) -> None:
        super().__init__(parent)
        self._under = under
        self.setObjectName("countdown")
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = text("", name="countdown.words", wrap=False)
        line = row(Glyph("lock", "notice", centred=True), self._words, 1, margin_em=0.5)
        self.setLayout(line)
        self.hide()
        under.installEventFilter(self)

    def show_left(self, seconds: int) -> None:
        """Show how many seconds are left, or nothing for 0."""
        was_hidden = self.isHidden()
        self._words.setText(
            self.tr("The vault locks in %n second(s). Press any key or move to go on.", "", seconds)
        )
        self.setAccessibleName(self._words.text())
        self.setVisible(seconds > 0)
        if seconds > 0 and was_hidden:
            self._lie_on_top()
            # Said once, not each second.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the width of what it lies over."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._lie_on_top()
        return super().eventFilter(watched, event)

    def _lie_on_top(self) -> None:
        covered = self._under.geometry()
        covered.setHeight(max(covered.height(), self.sizeHint().height()))
        self.setGeometry(covered)
        self.raise_()
