"""What a person may want about how long a case stays, as values a screen can send."""

from __future__ import annotations

from enum import StrEnum


class RetentionWish(StrEnum):
    """One wish about one case."""

    CLOSE = "close"
    REOPEN = "reopen"
    ACKNOWLEDGE = "acknowledge"
    EXTEND = "extend"
    HOLD = "hold"
    LIFT = "lift"
    ERASE = "erase"
