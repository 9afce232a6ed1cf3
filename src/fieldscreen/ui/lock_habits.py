"""When the vault locks itself, as the person chose it; kept with the look of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from fieldscreen.ui.session.watching import SessionWatch

IDLE_CHOICES_MIN = (1, 3, 5, 10)
"""Minutes without a sign of life among which one can choose."""

USUAL_IDLE_MIN = 3


class LockHabits(QObject):
    """The choices, and word of any change.

    Signals:
        changed: Something was chosen anew.

    Attributes:
        session: What listens to the operating system; ``None`` until it does.
    """

    changed = Signal()

    def __init__(self, idle_min: int = USUAL_IDLE_MIN, *, when_minimised: bool = False) -> None:
        super().__init__()
        self._idle_min = idle_min
        self._when_minimised = when_minimised
        self._at_most_min: int | None = None
        self.session: SessionWatch | None = None

    @property
    def idle_min(self) -> int:
        """Minutes without a sign of life after which the vault locks; at most what the organisation says."""
        return self._idle_min if self._at_most_min is None else min(self._idle_min, self._at_most_min)

    @property
    def chosen_idle_min(self) -> int:
        """The minutes the person chose, whatever the organisation says."""
        return self._idle_min

    @property
    def at_most_min(self) -> int | None:
        """The latest lock the organisation allows, in minutes; ``None`` when it says nothing."""
        return self._at_most_min

    def limit_idle(self, minutes: int | None) -> None:
        """Lock after *minutes* at the latest, as the organisation says; ``None`` for no limit."""
        if minutes != self._at_most_min:
            self._at_most_min = minutes
            self.changed.emit()

    @property
    def when_minimised(self) -> bool:
        """Whether the vault locks when the window is made an icon."""
        return self._when_minimised

    def choose_idle(self, minutes: int) -> None:
        """Lock after *minutes*."""
        self._idle_min = minutes
        self.changed.emit()

    def choose_when_minimised(self, locks: bool) -> None:
        """Lock when the window is made an icon, or not."""
        self._when_minimised = locks
        self.changed.emit()
