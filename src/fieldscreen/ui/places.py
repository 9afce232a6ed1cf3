"""Where a person can be in the program, as values: the navigator's trail is a list of these.

A place holds identifiers only, never case content, so it may outlive a lock.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FirstRun:
    """Making the vault, the first one or another beside it."""


@dataclass(frozen=True, slots=True)
class Unlock:
    """Opening the vault."""

    is_rehearsal: bool = False


@dataclass(frozen=True, slots=True)
class Recover:
    """Opening the vault with what is printed."""


@dataclass(frozen=True, slots=True)
class Repair:
    """Bringing a vault back: from a copy, or with what a damaged one still gives.

    Attributes:
        part: The part that is damaged, ``vault.Part``; empty when nothing is.
        detail: What did not fit there; never case content.
    """

    part: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CaseList:
    """The list of cases."""


@dataclass(frozen=True, slots=True)
class CasePage:
    """One case."""

    case: str


@dataclass(frozen=True, slots=True)
class InterviewPlace:
    """One interview of a case."""

    case: str
    interview: str


@dataclass(frozen=True, slots=True)
class ResultPlace:
    """What the answers about one person of a case say, with reasons.

    Attributes:
        case: Identifier of the case.
        about: Identifier of the person; empty where the case is about one.
    """

    case: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class ReferringPlace:
    """Preparing and signing a referral of one person.

    Attributes:
        case: Identifier of the case.
        about: Identifier of the person; empty where the case is about one.
    """

    case: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class FollowPlace:
    """What became of a signed referral."""

    case: str
    referral: str


@dataclass(frozen=True, slots=True)
class VerifyPlace:
    """Verifying a file; needs no vault."""

    file: Path | None = None


@dataclass(frozen=True, slots=True)
class VaultPlace:
    """A page about the vault itself; see ``vault_pages``."""

    page: str


@dataclass(frozen=True, slots=True)
class TrainingHome:
    """The training cases, in a vault to practise in."""


@dataclass(frozen=True, slots=True)
class ExercisePlace:
    """One training case: what is read, what is to be done."""

    exercise: str


@dataclass(frozen=True, slots=True)
class ComparisonPlace:
    """The last try at a training case, beside the model."""

    exercise: str


Place = (
    FirstRun
    | Unlock
    | Recover
    | Repair
    | CaseList
    | CasePage
    | InterviewPlace
    | ResultPlace
    | ReferringPlace
    | FollowPlace
    | VerifyPlace
    | VaultPlace
    | TrainingHome
    | ExercisePlace
    | ComparisonPlace
)

TRAINING = (TrainingHome, ExercisePlace, ComparisonPlace)
"""Places of a vault to practise in."""

NEEDS_VAULT = (
    CaseList,
    CasePage,
    InterviewPlace,
    ResultPlace,
    ReferringPlace,
    FollowPlace,
    VaultPlace,
    *TRAINING,
)
"""Places that show what is in the vault."""
