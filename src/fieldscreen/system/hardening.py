"""What keeps the process's memory to itself: no core dump, no other program attached.

Called once, as early as possible. It lowers what an accident or a neighbour's program can
read; it does not protect from whoever is administrator of the computer.
"""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass

_PR_SET_DUMPABLE = 4


@dataclass(frozen=True, slots=True)
class Hardening:
    """What is in force.

    Attributes:
        core_dumps_off: A crash leaves no copy of the memory behind.
        not_traceable: Other programs of the same user cannot read the memory.
    """

    core_dumps_off: bool
    not_traceable: bool


def harden(*, traceable: bool = False) -> Hardening:
    """Put the limits in force.

    Args:
        traceable: Leave debuggers and screen-reader tests able to look at the process.
    """
    return Hardening(_core_dumps_off(), not traceable and _not_traceable())


if sys.platform == "win32":

    def _core_dumps_off() -> bool:
        # Error reporting is the system's own on Windows; a program cannot rule it out for itself.
        return False

else:
    import resource

    def _core_dumps_off() -> bool:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return True


def _not_traceable() -> bool:
    if sys.platform != "linux":
        return False
    return bool(ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
