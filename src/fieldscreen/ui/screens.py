"""What every screen promises the navigator. No screen knows another; it only sends signals."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Screen(QWidget):
    """One screen.

    Signals:
        failed: Something went wrong; carries the exception.
        back_requested: The person wants to step back; nothing is discarded.
        saved: Something is in the encrypted store now.
    """

    failed = Signal(object)
    back_requested = Signal()
    saved = Signal()

    def commit_typed(self) -> None:
        """Put what is being typed into the store; called before leaving and before a lock."""

    def focus_first(self) -> None:
        """Put the keyboard where one would go on."""
