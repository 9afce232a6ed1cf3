"""Filling a form in line by line, for a terminal or a script: no screen, no store.

The filler asks and tells through callables, so that the command line is only a pair of them. What
is said to people comes as ``Telling`` values; a front end turns them into sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from fieldscreen.forms.navigation import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.navigation import Place
    from fieldscreen.forms.session import Session
    from fieldscreen.forms.states import QuestionState, Violation

BACK, STOP, CLEAR, YES = "<", ":q", "-", frozenset({"y", "yes", "o", "oui", "1", "+"})


class Occasion(Enum):
    """What a filler has to say."""

    SECTION = "section"
    INSTANCE = "instance"
    QUESTION = "question"
    NOTE = "note"
    OFFER = "offer"
    VIOLATION = "violation"
    UNKNOWN_CHOICE = "unknown-choice"
    END = "end"


@dataclass(frozen=True, slots=True)
class Telling:
    """One thing to be shown before the next line is read.

    Attributes:
        occasion: What it is about.
        ref: The node concerned, "" at the end.
        label: Its label, or the words that were not understood.
        state: The question, where there is one.
        violations: What is wrong: with this answer, or at the end with the whole form.
    """

    occasion: Occasion
    ref: str = ""
    label: str = ""
    state: QuestionState | None = None
    violations: tuple[Violation, ...] = ()


def fill(session: Session, ask: Callable[[Telling], str | None], tell: Callable[[Telling], None]) -> bool:
    """Walk through a form, asking one question after the other.

    An empty line keeps the answer; ``<`` goes back; ``-`` takes the answer back; ``:q`` (or None,
    the end of the input) stops. Choices are given by value or by number, several apart by spaces.

    Args:
        session: The form.
        ask: Shows a question or an offer and returns the line typed, None when there is no more.
        tell: Shows what needs no answer.

    Returns:
        Whether the end of the form was reached.
    """
    walk = session.walk()
    place = walk.forward()
    while place.kind is not PlaceKind.END:
        step = _visit(session, place, ask, tell)
        if step is None:
            return False
        if step:
            walk.go_to(step)
        place = walk.back() if step == "" else walk.forward()
    tell(Telling(Occasion.END, violations=session.validate()))
    return True


def _visit(
    session: Session, place: Place, ask: Callable[[Telling], str | None], tell: Callable[[Telling], None]
) -> str | None:
    """Deal with one place; return the place to stand on, "" to go back, None to stop."""
    ref = place.ref or ""
    if place.kind is PlaceKind.PROMPT_NEW_REPEAT:
        line = ask(Telling(Occasion.OFFER, ref, session.state(ref).label))
        if line is None or line.strip() == STOP:
            return None
        if line.strip() == BACK:
            return ""
        if line.strip().lower() not in YES:
            return ref
        made = session.add_repeat(ref).created[0]
        tell(Telling(Occasion.INSTANCE, made, session.state(made).label))
        return made
    state = session.state(ref)
    if place.kind is not PlaceKind.QUESTION:
        occasion = Occasion.SECTION if place.kind is PlaceKind.GROUP else Occasion.INSTANCE
        tell(Telling(occasion, ref, state.label, state))
        return ref
    if state.readonly:
        tell(Telling(Occasion.NOTE, ref, state.label, state))
        return ref
    return _question(session, state, ask, tell)


def _question(
    session: Session,
    state: QuestionState,
    ask: Callable[[Telling], str | None],
    tell: Callable[[Telling], None],
) -> str | None:
    while True:
        line = ask(Telling(Occasion.QUESTION, state.ref, state.label, state))
        if line is None or line.strip() == STOP:
            return None
        if line.strip() == BACK:
            return ""
        if line.strip():
            unknown = _unknown_choice(state, line)
            if unknown:
                tell(Telling(Occasion.UNKNOWN_CHOICE, state.ref, unknown, state))
                continue
            session.answer(state.ref, None if line.strip() == CLEAR else _meant(state, line.strip()))
        state = session.state(state.ref)
        if state.violation is None:
            return state.ref
        # Said once and kept: an interview must be able to go on.
        tell(Telling(Occasion.VIOLATION, state.ref, state.label, state, (state.violation,)))
        return state.ref


def _meant(state: QuestionState, line: str) -> str:
    """The text to keep for a typed line: numbers of choices become their values."""
    if state.kind == "trigger":
        return "OK" if line.lower() in {*YES, "ok"} else ""
    if not state.choices:
        return line
    values = [choice.value for choice in state.choices]
    words = line.split() if state.kind in {"select", "rank"} else [line]
    return " ".join(_value(word, values) for word in words)


def _value(word: str, values: list[str]) -> str:
    if word not in values and word.isdecimal() and 0 < int(word) <= len(values):
        return values[int(word) - 1]
    return word


def _unknown_choice(state: QuestionState, line: str) -> str:
    if not state.choices or line.strip() == CLEAR:
        return ""
    values = {choice.value for choice in state.choices}
    meant = _meant(state, line.strip())
    words = meant.split() if state.kind in {"select", "rank"} else [meant]
    return next((word for word in words if word not in values), "")
