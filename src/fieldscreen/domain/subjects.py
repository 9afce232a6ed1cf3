"""Whom a record of a case is about: one person, the place, or nobody said.

A case may hold several children. What is about one of them is never read for another; what is
about the place is read for each. What does not say whom it is about (records made before this
was asked) belongs to the one person of the case; where there are several, it belongs to nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

PLACE = "place"
"""Stands for the place in ``about``; never the identifier of a person, which is random."""


class Concerning(Protocol):
    """A record that says whom it is about."""

    @property
    def about(self) -> str:
        """Identifier of a person, :data:`PLACE`, or empty when nobody said."""


C = TypeVar("C", bound=Concerning)


def persons_in(*records: Iterable[Concerning]) -> tuple[str, ...]:
    """Return the persons that records are about, each once, in the order they first come."""
    named = (one.about for some in records for one in some)
    return tuple(dict.fromkeys(about for about in named if about and about != PLACE))


def concerning(records: Iterable[C], person: str, persons: Sequence[str]) -> tuple[C, ...]:
    """Return the records that are read for one person of a case.

    Args:
        records: Records of one kind, of the whole case.
        person: Identifier of the person; empty while nobody is singled out.
        persons: Everybody the records of the case are about.

    Returns:
        What is about the person and about the place; what does not say it too, unless there are several.
    """
    if person not in persons and (person or persons):
        return ()
    read = {person, PLACE} if len(persons) > 1 else {person, PLACE, ""}
    return tuple(one for one in records if one.about in read)


def of_nobody(records: Iterable[C], persons: Sequence[str]) -> tuple[C, ...]:
    """Return the records read for nobody: they do not say whom they are about, and there are several."""
    return tuple(one for one in records if len(persons) > 1 and not one.about)
