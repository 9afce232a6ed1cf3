"""The linear walk through a form, one question after the other, as in ODK Collect.

A walk is a cursor on the places people pass: the beginning, groups, repeat instances, questions,
the offer of one more instance, the end. What is not relevant is passed over.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from fieldscreen.forms.states import OutlineEntry


class PlaceKind(Enum):
    """Kinds of places on the way; the values are the names ODK uses."""

    BEGINNING = "BEGINNING_OF_FORM"
    GROUP = "GROUP"
    REPEAT = "REPEAT"
    QUESTION = "QUESTION"
    PROMPT_NEW_REPEAT = "PROMPT_NEW_REPEAT"
    END = "END_OF_FORM"


@dataclass(frozen=True, slots=True)
class Place:
    """One place on the way.

    Attributes:
        kind: What is there.
        ref: The node concerned; the root at the beginning, None at the end.
    """

    kind: PlaceKind
    ref: str | None


def places(
    root: str, outline: Iterable[OutlineEntry], controlled: Callable[[str], bool]
) -> tuple[Place, ...]:
    """Every place on the way through a form as it stands now.

    Args:
        root: Reference of the root element.
        outline: The body as it stands.
        controlled: Whether the form itself decides about the instances of a repeat.
    """
    between = _passed(outline, controlled)
    return (Place(PlaceKind.BEGINNING, root), *between, Place(PlaceKind.END, None))


def _passed(entries: Iterable[OutlineEntry], controlled: Callable[[str], bool]) -> Iterator[Place]:
    for entry in entries:
        if not entry.relevant:
            continue
        if entry.kind == "group":
            if entry.ref is not None:
                yield Place(PlaceKind.GROUP, entry.ref)
            yield from _passed(entry.children, controlled)
        elif entry.kind == "instance":
            yield Place(PlaceKind.REPEAT, entry.ref)
            yield from _passed(entry.children, controlled)
        elif entry.kind == "repeat":
            yield from _passed(entry.children, controlled)
            if entry.ref is not None and not controlled(entry.ref):
                yield Place(PlaceKind.PROMPT_NEW_REPEAT, entry.ref)
        else:
            yield Place(PlaceKind.QUESTION, entry.ref)


class Walk:
    """A cursor that keeps its place while the form changes under it.

    Attributes:
        place: Where it stands.
    """

    def __init__(self, look: Callable[[], tuple[Place, ...]]) -> None:
        self._look = look
        self._way = look()
        self.place = self._way[0]

    def forward(self) -> Place:
        """Go to the next place; at the end, stay."""
        return self._move(1)

    def back(self) -> Place:
        """Go to the place before; at the beginning, stay."""
        return self._move(-1)

    def go_to(self, ref: str) -> Place:
        """Go to the first place with this reference; stay when there is none."""
        self._way = self._look()
        self.place = next((place for place in self._way if place.ref == ref), self.place)
        return self.place

    def _move(self, by: int) -> Place:
        before, self._way = self._way, self._look()
        if self.place in self._way:
            index = self._way.index(self.place) + by
            self.place = self._way[max(0, min(len(self._way) - 1, index))]
            return self.place
        # The place is gone: the nearest one that is left, in the direction asked for.
        here = before.index(self.place) if self.place in before else 0
        beyond = before[here + 1 :] if by > 0 else before[:here][::-1]
        self.place = next((place for place in beyond if place in self._way), self._way[0])
        return self.place
