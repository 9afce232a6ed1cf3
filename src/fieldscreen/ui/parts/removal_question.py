"""The question before something is removed for good; staying is what Enter does."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import button, text
from fieldscreen.ui.parts.dialogs import Dialog


@dataclass(frozen=True, slots=True)
class RemovalWords:
    """What the question says.

    Attributes:
        title: The question.
        said: What goes and what stays.
        keep: Words of the button that keeps it.
        remove: Words of the button that removes it.
    """

    title: str
    said: str
    keep: str
    remove: str


class RemovalQuestion(Dialog):
    """Asks once more.

    Signals:
        wanted: Remove it.

    Args:
        parent: The window.
        name: Object name.
        words: What it says.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget, name: str, words: RemovalWords) -> None:
        super().__init__(parent, name, words.title, width_em=34)
        self.body.addWidget(text(words.said))
        self.body.addStretch(1)
        stay = button(words.keep, f"{name}.cancel", role="primary")
        stay.clicked.connect(self.reject)
        remove = button(words.remove, f"{name}.accept", role="danger")
        remove.clicked.connect(self._on_remove)
        self.add_button(remove)
        self.add_button(stay, is_default=True)
        self.fit_height()
        stay.setFocus()

    def _on_remove(self) -> None:
        self.accept()
        self.wanted.emit()
