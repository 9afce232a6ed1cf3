"""How much time passed, with and without the time the computer slept.

The timers of a window stand still while the computer sleeps. Whoever wakes it must not find a
vault that believes nobody was away: so two clocks are read side by side, one that stops in
sleep and one that goes on.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass

_NAP_S = 2.0
"""A smaller difference between the clocks is no sleep: they are not read at the same instant."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Both clocks at one moment; each counts from a start of its own.

    Attributes:
        awake_s: Seconds the computer was awake.
        all_s: Seconds in all, asleep or not.
    """

    awake_s: float
    all_s: float

    def since(self, earlier: Moment) -> float:
        """Return the seconds that passed since *earlier*, asleep or not; never less than those awake."""
        return max(self.all_s - earlier.all_s, self.awake_s - earlier.awake_s)

    def slept_since(self, earlier: Moment) -> bool:
        """Tell whether the computer slept since *earlier*."""
        return (self.all_s - earlier.all_s) - (self.awake_s - earlier.awake_s) > _NAP_S


if sys.platform == "linux":

    def read_clocks() -> Moment:
        """Read both clocks (``clock_gettime(2)``: CLOCK_BOOTTIME counts suspension, MONOTONIC does not)."""
        return Moment(time.clock_gettime(time.CLOCK_MONOTONIC), time.clock_gettime(time.CLOCK_BOOTTIME))

elif sys.platform == "win32":
    import ctypes

    _TICKS_PER_S = 10_000_000

    def read_clocks() -> Moment:
        """Read both clocks (GetTickCount64 counts sleep, QueryUnbiasedInterruptTime does not)."""
        kernel = ctypes.windll.kernel32
        kernel.GetTickCount64.restype = ctypes.c_ulonglong
        unbiased = ctypes.c_ulonglong()
        kernel.QueryUnbiasedInterruptTime(ctypes.byref(unbiased))
        return Moment(unbiased.value / _TICKS_PER_S, kernel.GetTickCount64() / 1000)

else:

    def read_clocks() -> Moment:
        """Read both clocks; the wall clock stands in for one that counts sleep, and may be set."""
        return Moment(time.monotonic(), time.time())
