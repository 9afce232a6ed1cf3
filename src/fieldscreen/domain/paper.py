"""A sheet of paper that was filled by hand and copied into an interview afterwards.

What is copied is as old as the sheet and as sure as the hand that wrote it; whoever reads the
answer must see both that it was copied and from what.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldscreen.domain.dates import UncertainDate


@dataclass(frozen=True, slots=True)
class PaperSource:
    """The sheet an interview was copied from.

    Attributes:
        filled_on: Day it was filled, as surely as it is known.
        filled_by: Who filled it.
        copied_by: Who copied it.
        place: Where it was filled, in words; may be empty.
    """

    filled_on: UncertainDate
    filled_by: str
    copied_by: str
    place: str = ""
