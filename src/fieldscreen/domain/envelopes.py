"""What a referral travels in, and whether an office was found to open it before a real one went there.

A test says nothing of any case: it is kept with the office, and outlives every case.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldscreen.domain.follow_up import HeardBy


class Envelope(StrEnum):
    """What the signed document travels in."""

    PLAIN = "plain"
    LOCKED = "locked"
    SEALED = "sealed"


class TrialStep(StrEnum):
    """What happened to a test message."""

    PREPARED = "prepared"
    OPENED = "opened"
    FAILED = "failed"
    SKIPPED = "skipped"


class SkipGround(StrEnum):
    """Why a real message goes before any test."""

    DANGER = "danger"
    NO_DELAY = "no_delay"
    OPENED_BEFORE = "opened_before"


@dataclass(frozen=True, slots=True)
class Trial:
    """One thing that happened to the test of one envelope.

    Attributes:
        step: What.
        envelope: In what the message travelled, or was to travel.
        address: Mail address it was for; empty when none was known.
        certificate: SHA-256 of the certificate it was sealed for, hexadecimal; empty for another envelope.
        at: When it was noted (aware, UTC).
        by: Name of the worker who noted it.
        heard: How the office said so; ``None`` when it said nothing yet.
        who: Who at the office said so, in a few words; empty when nobody noted it.
        ground: Why there was no test; ``None`` for another step.
    """

    step: TrialStep
    envelope: Envelope
    address: str
    certificate: str
    at: datetime
    by: str
    heard: HeardBy | None = None
    who: str = ""
    ground: SkipGround | None = None


@dataclass(frozen=True, slots=True)
class OfficeTrials:
    """The tests of one office.

    Attributes:
        identifier: Of the office in the directory, or made of the name of one that is not there.
        trials: What happened, as it was noted.
    """

    identifier: str
    trials: tuple[Trial, ...] = ()

    def last(self, envelope: Envelope) -> Trial | None:
        """Return what happened last with one envelope; ``None`` for nothing."""
        return next((one for one in reversed(self.trials) if one.envelope is envelope), None)
