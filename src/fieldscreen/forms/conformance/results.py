"""The outcome of one conformance case, as every runner reports it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Outcome = Literal["pass", "fail", "unsupported"]


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What happened to one case.

    Attributes:
        id: The case's identifier in its collection.
        tags: Subjects it touches (functions, event kinds), for the table per tag.
        outcome: Passed, failed, or not supported on purpose.
        message: For anything but a pass, what was expected and what came.
    """

    id: str
    tags: tuple[str, ...]
    outcome: Outcome
    message: str = ""
