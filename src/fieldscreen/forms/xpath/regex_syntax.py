"""The tree of a regular expression: plain values, no behaviour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

CharTest = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Char:
    """One character that passes a test."""

    test: CharTest


@dataclass(frozen=True, slots=True)
class Sequence:
    """Parts one after the other."""

    parts: tuple[Regex, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several alternatives."""

    options: tuple[Regex, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part *least* to *most* times (None: without limit)."""

    part: Regex
    least: int
    most: int | None


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place: ``^``, ``$``, ``b`` (word boundary) or ``B`` (none)."""

    kind: str


@dataclass(frozen=True, slots=True)
class Beyond:
    """What no finite automaton can do: look-around, back-reference, possessive repetition."""

    parts: tuple[Regex, ...] = ()


Regex = Char | Sequence | Choice | Repeat | Anchor | Beyond
