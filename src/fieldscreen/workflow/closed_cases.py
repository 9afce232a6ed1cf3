"""A closed case is read and not written in, until somebody opens it again with a reason.

What belongs to keeping it goes on: an acknowledgement, the last contact, an extension, a hold, its
erasure; so do reading it and taking out what was signed. Closing and opening again are
``workflow.retention``'s.
"""

from __future__ import annotations

from fieldscreen.domain.cases import Case, CaseStatus
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.workflow.workplace import Workplace


class CaseReadOnlyError(FieldScreenError):
    """The case is closed: nothing is written in it until it is opened again.

    Attributes:
        case: Identifier of the case.
    """

    def __init__(self, case: str) -> None:
        super().__init__(f"case {case} is closed")
        self.case = case


def is_closed(workplace: Workplace, case: str) -> bool:
    """Tell whether *case* is closed; one that is not there is not."""
    found = workplace.vault.find(Case, case)
    return found is not None and found.status is CaseStatus.CLOSED


def refuse_when_closed(workplace: Workplace, case: str) -> None:
    """Go on only while *case* may be written in.

    Raises:
        CaseReadOnlyError: If it is closed.
    """
    if is_closed(workplace, case):
        raise CaseReadOnlyError(case)
