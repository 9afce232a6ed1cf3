"""What stands beside the form's own answers: states, sources, remarks, and what may not be changed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.interviews import InterviewEvent
from fieldscreen.domain.paper import PaperSource
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
    """The state of one answer beside its value in the form.

    Attributes:
        state: Answered, or why not.
        source: Who said or saw it; ``None`` for the questionnaire's own default.
        note: The worker's remark.
        event: What made it so.
        recorded: Day it was recorded, by the clock of this place.
        paper: The sheet it was copied from; ``None`` when it was not copied.
    """

    state: AnswerState
    source: Source | None
    note: str
    event: InterviewEvent
    recorded: date
    paper: PaperSource | None = None


def storable(text: str) -> str:
    """Return *text* with half characters, which a broken keyboard driver can send, made visible."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


_INSTANCE = re.compile(r"^(?P<repeat>.*)\[(?P<number>\d+)\]$")


def repeat_of(instance: str) -> tuple[str, int]:
    """Return the repeat an instance such as ``/data/child[2]`` belongs to, and its number from 1.

    Raises:
        ValueError: If it is no instance.
    """
    found = _INSTANCE.match(instance)
    if found is None:
        raise ValueError(instance)
    return found["repeat"], int(found["number"])


def moved(refs: Iterable[str], instance: str, *, by: int) -> dict[str, str]:
    """Return what references are called once an instance was put in or taken out.

    Args:
        refs: References of questions.
        instance: The instance that came (``by=1``) or went (``by=-1``); what was inside one that
            went is left out of the result.
        by: How far those behind it move.
    """
    repeat, place = repeat_of(instance)
    inside = re.compile(rf"^{re.escape(repeat)}\[(\d+)\]/(.*)$")
    names = {}
    for ref in refs:
        found = inside.match(ref)
        number = int(found[1]) if found else 0
        if found is None or number < place:
            names[ref] = ref
        elif by > 0 or number > place:
            names[ref] = f"{repeat}[{number + by}]/{found[2]}"
    return names
