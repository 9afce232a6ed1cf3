"""What can stand behind a question: an answer, or one of the ways of having none.

*Yes, no, unknown, refused, not asked, not safe to ask* are different facts and stay apart
from the screen to the last page of the referral (design rule 5). The reserved names below
are the choice values a questionnaire uses for them, so that the same form means the same
thing in ODK Collect or Kobo.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldscreen.domain.paper import PaperSource
from fieldscreen.domain.statements import Source


class AnswerState(StrEnum):
    """Whether a question has an answer and, if not, why not."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    NOT_ASKED = "not_asked"
    NOT_SAFE = "not_safe"

    @property
    def is_open(self) -> bool:
        """Tell whether an answer could still be learnt, so the question counts as missing."""
        return self is not AnswerState.ANSWERED


ABSENCES = tuple(state for state in AnswerState if state is not AnswerState.ANSWERED)
"""The ways of having no answer, in the order screens and documents list them."""


def state_of(value: str) -> AnswerState:
    """Return the state that a stored form value stands for.

    An empty value means that nobody asked; a reserved choice name means itself.
    """
    if not value:
        return AnswerState.NOT_ASKED
    return next((state for state in ABSENCES if value == state.value), AnswerState.ANSWERED)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known about one question of one interview.

    Attributes:
        ref: Path of the question in the form, such as ``/data/seen/begging``.
        state: Answered, or why not.
        value: The form's own text of the answer; empty unless answered.
        source: Who said or saw it.
        at: When it was recorded (aware, UTC).
        note: A remark by the worker, as typed.
        paper: The sheet it was copied from; ``None`` when it was not copied.
    """

    ref: str
    state: AnswerState
    value: str
    source: Source
    at: datetime
    note: str = ""
    paper: PaperSource | None = None
