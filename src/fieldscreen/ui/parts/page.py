"""The page every screen lies on: one column of comfortable width that scrolls when it must."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import row

_RETURNING_MS = 250
_LAYOUT_ROUNDS = 5
"""Each round lets a change of size travel one level of nested layouts up."""


class Page(QScrollArea):
    """A scrolling page with one centred column.

    Args:
        name: Object name.
        width_em: Largest width of the column, in multiples of body text.
    """

    def __init__(self, name: str, *, width_em: float = 60) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._width_em = width_em
        self._inside = QWidget()
        em = current_theme().em
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(em(1))
        self._inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer = QWidget()
        outer.setProperty("role", "page")
        line = row(1, self._inside, 1, gap_em=0)
        line.setStretchFactor(self._inside, 1000)
        self._line = line
        outer.setLayout(line)
        self.setWidget(outer)
        self._return_to = 0
        self._returning = QTimer(self, singleShot=True, interval=_RETURNING_MS)
        self.verticalScrollBar().rangeChanged.connect(self._go_back)
        self._fit()
        current_theme().changed.connect(self._fit)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def settle(self) -> None:
        """Work the layout out now, so that half-made content is never painted."""
        self.setUpdatesEnabled(False)
        for _ in range(_LAYOUT_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.setUpdatesEnabled(True)

    def return_to(self, scroll: int) -> None:
        """Go back to where the page was, in pixels, once its layout has come to rest."""
        self._return_to = scroll
        self._returning.start()
        self._go_back()

    @property
    def is_returning(self) -> bool:
        """Whether the page is going back to where it was, so that nothing else may scroll it."""
        return self._returning.isActive()

    def _go_back(self, *_range: int) -> None:
        if self._returning.isActive():
            self.verticalScrollBar().setValue(self._return_to)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margins small when there is little room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass focus on: the page itself is nothing to act on."""
        super().focusInEvent(event)
        self.focusNextChild()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep in sight what the keyboard acts on, however it got there."""
        if now is not None and self._inside.isAncestorOf(now) and not self._returning.isActive():
            self.ensureWidgetVisible(now, 0, current_theme().em(4))

    def _fit(self) -> None:
        em = current_theme().em
        self._inside.setMaximumWidth(em(self._width_em))
        side = em(2) if self.width() > em(50) else em(0.9)
        self._line.setContentsMargins(side, em(1.4), side, em(1.6))
