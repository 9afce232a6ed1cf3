"""``regex()``: does a text match a pattern, whatever pattern a form brings, in bounded time.

The whole text must match, as in ODK Collect and its documentation ("an exact and complete match").
Patterns run on a finite automaton built as the text is read, in time proportional to the text. The
few things an automaton cannot do (look-ahead, back-references) are left to Python's own engine, and
only where its backtracking cannot explode.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.xpath.errors import XPathError
from fieldscreen.forms.xpath.regex_parsing import parse_regex
from fieldscreen.forms.xpath.regex_syntax import (
    Anchor,
    Beyond,
    Char,
    Choice,
    Regex,
    Repeat,
    Sequence,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.xpath.regex_syntax import CharTest

MAX_TEXT: Final = 20_000  # characters of the text that is matched
MAX_STATES: Final = 4_000  # of the automaton; counted repetition multiplies them
MAX_MEMO: Final = 5_000  # remembered transitions per pattern
MAX_STEPS: Final = 2_000_000  # estimate of backtracking steps accepted from Python's engine


def matches(text: str, pattern: str) -> bool:
    """Whether the whole of *text* matches *pattern*.

    Raises:
        XPathError: the pattern cannot be read, or cannot be run in bounded time.
    """
    if len(text) > MAX_TEXT:
        raise XPathError(f"regex() of a text longer than {MAX_TEXT} characters")
    return _matcher(pattern)(text)


@lru_cache(maxsize=512)
def _matcher(pattern: str) -> Callable[[str], bool]:
    tree = parse_regex(pattern)
    if not _goes_beyond(tree):
        return Automaton(tree).accepts
    degree = _degree(tree)
    if degree is None:
        raise XPathError(f"regular expression {pattern[:80]!r} could backtrack without end")
    try:
        engine = re.compile(pattern, re.ASCII)
    except (re.error, OverflowError, RecursionError) as error:
        raise XPathError(f"bad regular expression {pattern[:80]!r}: {error}") from error
    power = degree

    def guarded(text: str) -> bool:
        if (len(text) + 1) ** power > MAX_STEPS:
            raise XPathError(f"text too long for regular expression {pattern[:80]!r}")
        return engine.fullmatch(text) is not None

    return guarded


def _parts(tree: Regex) -> tuple[Regex, ...]:
    match tree:
        case Sequence(parts) | Choice(parts) | Beyond(parts):
            return parts
        case Repeat(part):
            return (part,)
        case _:
            return ()


def _goes_beyond(tree: Regex) -> bool:
    return isinstance(tree, Beyond) or any(_goes_beyond(part) for part in _parts(tree))


def _degree(tree: Regex) -> int | None:
    """Degree of the polynomial that bounds backtracking, or None when none does.

    Each repetition of varying length adds one, as long as what it repeats has no choice inside.
    """
    if isinstance(tree, Repeat):
        if tree.least == tree.most:
            inner = _degree(tree.part)
            return None if inner is None else inner * max(tree.least, 1)
        return 1 if _is_rigid(tree.part) else None
    degrees = [_degree(part) for part in _parts(tree)]
    return None if None in degrees else max(1, sum(degree for degree in degrees if degree))


def _is_rigid(tree: Regex) -> bool:
    if isinstance(tree, (Choice, Beyond, Repeat)):
        return False
    return all(_is_rigid(part) for part in _parts(tree))


class Automaton:
    """A finite automaton (Thompson's construction) whose deterministic form is made as needed."""

    def __init__(self, tree: Regex) -> None:
        self._tests: list[CharTest | None] = []  # per state: what it consumes, None for nothing
        self._anchors: list[str] = []  # per state: the place it insists on, "" for any
        self._next: list[list[int]] = []
        self._end = self._state()
        self._start = self._build(tree, self._end)
        self._memo: dict[tuple[frozenset[int], str, bool | None], frozenset[int]] = {}

    def accepts(self, text: str) -> bool:
        """Whether the whole of *text* matches."""
        states = self._closure([self._start], "", _kind(text[:1]))
        for place, one in enumerate(text):
            following = _kind(text[place + 1 : place + 2])
            key = (states, one, following)
            reached = self._memo.get(key)
            if reached is None:
                if len(self._memo) >= MAX_MEMO:
                    self._memo.clear()
                reached = self._memo[key] = self._step(states, one, following)
            if not reached:
                return False
            states = reached
        return self._end in states

    def _state(
        self, following: list[int] | None = None, test: CharTest | None = None, anchor: str = ""
    ) -> int:
        if len(self._next) >= MAX_STATES:
            raise XPathError("a regular expression with too many repetitions")
        self._tests.append(test)
        self._anchors.append(anchor)
        self._next.append([] if following is None else following)
        return len(self._next) - 1

    def _build(self, tree: Regex, after: int) -> int:
        """States for *tree* that lead to state *after*; the state to begin in."""
        match tree:
            case Char(test):
                return self._state([after], test)
            case Anchor(kind):
                return self._state([after], None, kind)
            case Sequence(parts):
                for part in reversed(parts):
                    after = self._build(part, after)
                return after
            case Choice(options):
                return self._state([self._build(option, after) for option in options])
            case Repeat(part, least, most):
                return self._repeat(part, least, most, after)
            case Beyond():
                raise XPathError("not a regular language")

    def _repeat(self, part: Regex, least: int, most: int | None, after: int) -> int:
        if most is None:
            loop = self._state()
            self._next[loop] += [self._build(part, loop), after]
            begin = loop
        else:
            begin = after
            for _ in range(most - least):
                begin = self._state([self._build(part, begin), after])
        for _ in range(least):
            begin = self._build(part, begin)
        return begin

    def _step(self, states: frozenset[int], one: str, following: bool | None) -> frozenset[int]:
        reached = []
        for state in states:
            test = self._tests[state]
            if test is not None and test(one):
                reached += self._next[state]
        return self._closure(reached, one, following)

    def _closure(self, states: list[int], before: str, following: bool | None) -> frozenset[int]:
        """Every state reachable without consuming, given what stands before and after this place."""
        seen: set[int] = set()
        stack = list(states)
        while stack:
            state = stack.pop()
            if state in seen:
                continue
            seen.add(state)
            if self._tests[state] is None and _holds(self._anchors[state], before, following):
                stack += self._next[state]
        return frozenset(seen)


def _kind(one: str) -> bool | None:
    """Whether a character is part of a word; None where there is none."""
    return None if not one else one == "_" or (one.isascii() and one.isalnum())


def _holds(anchor: str, before: str, following: bool | None) -> bool:
    if not anchor:
        return True
    if anchor == "^":
        return not before
    if anchor == "$":
        return following is None
    boundary = bool(_kind(before)) != bool(following)
    return boundary if anchor == "b" else not boundary
