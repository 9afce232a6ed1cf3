"""The frame of every dialog: a heading, a body that scrolls, and its buttons always in sight.

A dialog never refuses a lock: it goes, and what was typed in it is kept (``store_typed``), so
that it stands there again, word for word, when the vault is opened.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import button, column, frame, reveal, row, text
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.typed_fields import HoldsTyped
from fieldscreen.ui.training.band import TrainingBand, training_title


class Dialog(HoldsTyped, QDialog):
    """A window in front of the screen.

    Signals:
        left: It is being closed by the person, and what was typed in it is kept.

    Args:
        parent: The window it belongs to.
        name: Object name.
        title: Heading, and title of the window.
        width_em: Wished width in multiples of body text; never wider than the parent.
    """

    left = Signal()

    def __init__(self, parent: QWidget, name: str, title: str, *, width_em: float = 40) -> None:
        super().__init__(parent.window())
        self.setObjectName(name)
        is_training = bool(getattr(parent.window(), "is_training", False))
        self._band = TrainingBand()
        reveal(self._band, is_training)
        self.setWindowTitle(training_title(title) if is_training else title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fits = False
        em = current_theme().em
        self._page = Page(f"{name}.page", width_em=width_em)
        self.body: QVBoxLayout = self._page.body
        self.body.addWidget(text(title, "heading"))
        self._buttons = row(1, gap_em=0.6)
        self._buttons.setContentsMargins(em(1.2), em(0.7), em(1.2), em(0.7))
        self._foot: QFrame = frame("foot", self._buttons)
        lines = column(self._band, self._page, self._foot, gap_em=0)
        lines.setStretch(1, 1)
        self.setLayout(lines)
        room = parent.window().size()
        self.resize(min(em(width_em + 4), room.width() - 24), min(em(34), room.height() - 24))

    def add_button(self, made: QPushButton, *, is_default: bool = False) -> None:
        """Put a button at the end of the foot; the default one is pressed by Enter."""
        made.setDefault(is_default)
        self._buttons.addWidget(made)

    def read_only(self) -> None:
        """Let everything be read and copied and nothing be changed; its one button closes the dialog."""
        for field in self._page.findChildren(QWidget):
            if isinstance(field, QLineEdit | QPlainTextEdit):
                field.setReadOnly(True)
            elif isinstance(field, QComboBox | QCheckBox):
                field.setEnabled(False)
        for made in self._foot.findChildren(QPushButton):
            made.hide()
        close = button(self.tr("Close"), f"{self.objectName()}.close", role="primary")
        close.clicked.connect(self.reject)
        self.add_button(close, is_default=True)
        close.setFocus()

    def fit_height(self) -> None:
        """Take the height the body needs, as far as the parent has it, when the dialog is shown."""
        self._fits = True

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the height: only now are fonts and sizes settled."""
        super().showEvent(event)
        inside, parent = self._page.widget(), self.parentWidget()
        if self._fits and inside is not None and parent is not None:
            self.ensurePolished()
            wanted = inside.heightForWidth(self._page.viewport().width())
            wanted = max(wanted, inside.minimumSizeHint().height()) + self._foot.sizeHint().height() + 6
            wanted += 0 if self._band.isHidden() else self._band.sizeHint().height()
            self.resize(self.width(), min(wanted, parent.height() - 24))

    def keep_typed(self) -> None:
        """Put what was typed into the store, as what it is to become."""

    def store_typed(self) -> None:
        """Put what is being typed into the store when a lock takes the dialog away."""
        self.keep_typed()

    def done(self, result: int) -> None:
        """Close, by whatever way: stepping back is not losing, so what was typed is kept."""
        self.keep_typed()
        self.left.emit()
        super().done(result)
