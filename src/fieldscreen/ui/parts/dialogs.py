"""The frame of every dialog: a heading, a body that scrolls, and its buttons always in sight.

A dialog never refuses a lock: what was typed is kept first (``keep_typed``), then it goes.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import column, frame, row, text
from fieldscreen.ui.parts.page import Page


class Dialog(QDialog):
    """A window in front of the screen.

    Args:
        parent: The window it belongs to.
        name: Object name.
        title: Heading, and title of the window.
        width_em: Wished width in multiples of body text; never wider than the parent.
    """

    def __init__(self, parent: QWidget, name: str, title: str, *, width_em: float = 40) -> None:
        super().__init__(parent.window())
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        em = current_theme().em
        self._page = Page(f"{name}.page", width_em=width_em)
        self.body: QVBoxLayout = self._page.body
        self.body.addWidget(text(title, "heading"))
        self._buttons = row(1, gap_em=0.6)
        self._buttons.setContentsMargins(em(1.2), em(0.7), em(1.2), em(0.7))
        self._foot: QFrame = frame("foot", self._buttons)
        self.setLayout(column(self._page, self._foot, gap_em=0))
        room = parent.window().size()
        self.resize(min(em(width_em + 4), room.width() - 24), min(em(34), room.height() - 24))

    def add_button(self, made: QPushButton, *, is_default: bool = False) -> None:
        """Put a button at the end of the foot; the default one is pressed by Enter."""
        made.setDefault(is_default)
        self._buttons.addWidget(made)

    def fit_height(self) -> None:
        """Take the height the body needs, as far as the parent has it."""
        inside, parent = self._page.widget(), self.parentWidget()
        if inside is None or parent is None:
            return
        wanted = (
            inside.heightForWidth(self.width()) if inside.hasHeightForWidth() else inside.sizeHint().height()
        )
        wanted = max(wanted, inside.sizeHint().height()) + self._foot.sizeHint().height() + 4
        self.resize(self.width(), min(wanted, parent.height() - 24))

    def keep_typed(self) -> None:
        """Put what was typed into the store; called before a lock takes the dialog away."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is stepping back, not losing: keep what was typed."""
        self.keep_typed()
        super().closeEvent(event)
