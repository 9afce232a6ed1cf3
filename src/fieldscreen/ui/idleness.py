"""Noticing that nobody is there: counted over sleep, told beforehand, and looked at on waking.

A timer alone would do for a computer that never sleeps. Here every event a window gets asks
first (``look``): the one that wakes the computer finds the vault locked before it is painted.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from fieldscreen.system.clocks import Moment, read_clocks

WARN_S = 15
"""Seconds before the lock in which it is counted down."""

_TICK_MS = 1000
_LONGEST_MS = 3_600_000


class IdleWatch(QObject):
    """Counts the seconds without a sign of life.

    Signals:
        idle: The limit is reached.
        overslept: The limit was passed while the computer slept.
        counting: Seconds left, in the last 15; 0 when somebody is there again or it is over.

    Args:
        parent: Owner.
        limit_s: Seconds without a sign of life.
        clocks: Reads both clocks.
    """

    idle = Signal()
    overslept = Signal()
    counting = Signal(int)

    def __init__(
        self, parent: QObject, *, limit_s: float, clocks: Callable[[], Moment] = read_clocks
    ) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._limit_s = limit_s
        self._last = clocks()
        self._left = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._wind_up(0.0)

    def set_limit(self, limit_s: float) -> None:
        """Count to another limit, from now."""
        self._limit_s = limit_s
        self.touch()
        self._wind_up(0.0)

    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._clocks()
        if self._left:
            self._left = 0
            self.counting.emit(0)
            self._wind_up(0.0)

    def look(self) -> bool:
        """Look at the clocks; tell whether the limit was reached just now."""
        now = self._clocks()
        passed = now.since(self._last)
        if passed < self._limit_s:
            left = math.ceil(self._limit_s - passed)
            if left <= WARN_S and left != self._left:
                self._left = left
                self.counting.emit(left)
            if not self._timer.isActive():
                self._wind_up(passed)
            return False
        slept = now.slept_since(self._last)
        self.touch()
        self._wind_up(0.0)
        (self.overslept if slept else self.idle).emit()
        return True

    def _wind_up(self, passed: float) -> None:
        """Look again when the countdown begins; once it has begun, each second."""
        until_warning_ms = round((self._limit_s - WARN_S - passed) * 1000)
        self._timer.start(max(_TICK_MS, min(until_warning_ms, _LONGEST_MS)))
