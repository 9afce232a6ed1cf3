"""What every screen promises the navigator. No screen knows another; it only sends signals."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.typed_fields import HoldsTyped
from fieldscreen.workflow.typed_texts import TypingPlace


class Screen(HoldsTyped, QWidget):
    """One screen.

    Signals:
        failed: Something went wrong; carries the exception.
        back_requested: The person wants to step back; nothing is discarded.
        saved: Something is in the encrypted store now.

    Attributes:
        typing_place: Where what is typed here is kept until it becomes something; ``None``
            where nothing of a case is typed.
    """

    failed = Signal(object)
    back_requested = Signal()
    saved = Signal()

    typing_place: TypingPlace | None = None

    def commit_typed(self) -> None:
        """Make what is being typed what it is to become; called before leaving."""

    def store_typed(self) -> None:
        """Put what is being typed into the store when a lock takes the screen away."""
        self.commit_typed()

    def focus_first(self) -> None:
        """Put the keyboard where one would go on."""
