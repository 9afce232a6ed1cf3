"""What stands beside the form's own answers: states, sources, remarks, and what may not be changed."""

from __future__ import annotations

from dataclasses import dataclass

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.interviews import InterviewEvent
from fieldscreen.domain.statements import Source
from fieldscreen.workflow.views import ViolationView


class InterviewFinishedError(FieldScreenError):
    """The interview is closed; a correction is a new version.

    Attributes:
        identifier: The interview.
    """

    def __init__(self, identifier: str) -> None:
        super().__init__(f"interview {identifier} is finished")
        self.identifier = identifier


class InterviewIncompleteError(FieldScreenError):
    """The interview cannot be closed yet.

    Attributes:
        violations: What stands in the way.
    """

    def __init__(self, violations: tuple[ViolationView, ...]) -> None:
        super().__init__(f"{len(violations)} answers stand in the way")
        self.violations = violations


@dataclass(frozen=True, slots=True)
class Mark:
    """The state of one answer beside its value in the form."""

    state: AnswerState
    source: Source | None
    note: str
    event: InterviewEvent


def storable(text: str) -> str:
    """Return *text* with half characters, which a broken keyboard driver can send, made visible."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
