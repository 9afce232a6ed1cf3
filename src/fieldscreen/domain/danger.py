"""Whether somebody is in danger now, asked before any form, and the calls that were made.

What was answered and what was noted of a call is never changed: another answer or another note
stands beside it, with its own time. Whom to call, and in which order, is dated data.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DangerAnswer(StrEnum):
    """What the worker answers to "is there a danger now?"."""

    NOW = "now"
    SERIOUS = "serious"
    NO = "no"
    UNSURE = "unsure"


class Called(StrEnum):
    """Who was telephoned."""

    POLICE = "17"
    EMERGENCY = "112"
    CHILD_HELPLINE = "119"
    PROSECUTOR = "prosecutor"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class DangerCheck:
    """One answer to the question.

    Attributes:
        answer: What was answered.
        at: When (aware, UTC).
        worker: Who answered.
    """

    answer: DangerAnswer
    at: datetime
    worker: str


@dataclass(frozen=True, slots=True)
class CallMade:
    """One call, as it was noted.

    Attributes:
        called: Who was telephoned.
        whom: Who answered or which office it was, as typed; may be empty.
        called_at: When the worker says the call was made (aware).
        said: What they said to do, as typed; empty when nobody answered or nothing was said.
        noted_at: When it was noted (aware, UTC).
        worker: Who noted it.
    """

    called: Called
    whom: str
    called_at: datetime
    said: str
    noted_at: datetime
    worker: str


@dataclass(frozen=True, slots=True)
class DangerRecord:
    """What a case keeps of danger.

    Attributes:
        identifier: Identifier of the case.
        checks: Every answer, oldest first.
        calls: Every call, in the order they were noted.
    """

    identifier: str
    checks: tuple[DangerCheck, ...] = ()
    calls: tuple[CallMade, ...] = ()

    @property
    def last(self) -> DangerCheck | None:
        """The answer that stands; ``None`` when nobody was asked."""
        return self.checks[-1] if self.checks else None
