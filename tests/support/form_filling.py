"""Fills a form in with random legal answers, as a patient person would."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fieldscreen.forms import FormDefinition, QuestionState, Session

_BY_TYPE = {
    "int": lambda chance: str(chance.randint(-5, 120)),
    "decimal": lambda chance: f"{chance.uniform(-5, 120):.2f}",
    "date": lambda chance: f"20{chance.randint(10, 26)}-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}",
    "time": lambda chance: f"1{chance.randint(0, 9)}:30:00.000+01:00",
    "dateTime": lambda chance: f"2024-05-1{chance.randint(0, 9)}T10:00:00.000+02:00",
    "geopoint": lambda chance: f"{chance.uniform(-80, 80):.4f} {chance.uniform(-80, 80):.4f} 0 0",
    "geotrace": lambda _: "48.8 2.3 0 0; 48.9 2.4 0 0",
    "geoshape": lambda _: "48.8 2.3 0 0; 48.9 2.4 0 0; 48.7 2.5 0 0; 48.8 2.3 0 0",
    "boolean": lambda chance: chance.choice(["1", "0"]),
    "binary": lambda chance: f"{chance.randint(1, 999)}.jpg",
}
_WORDS = ("", "a", "Țurcanu", "l’école", "x" * 30, "2020-01-01", "yes", "1 2 3", "<b>&", "عربي")


def legal_answer(state: QuestionState, chance: random.Random) -> str | list[str]:
    """A random answer of the right type for a question."""
    values = [choice.value for choice in state.choices]
    if state.kind == "select1":
        return chance.choice(values) if values else ""
    if state.kind == "select":
        return [value for value in values if chance.random() < 0.4]
    if state.kind == "rank":
        return chance.sample(values, len(values))
    if state.kind == "trigger":
        return chance.choice(["OK", ""])
    make = _BY_TYPE.get(state.type)
    return make(chance) if make else chance.choice(_WORDS)


def fill_at_random(session: Session, seed: int, most_steps: int = 400) -> int:
    """Walk through the whole form answering every question; return how many steps that took."""
    chance = random.Random(seed)
    walk = session.walk()
    steps = 0
    while steps < most_steps:
        steps += 1
        place = walk.forward()
        if place.ref is None:
            break
        if place.kind.value == "QUESTION":
            state = session.state(place.ref)
            if not state.readonly and chance.random() < 0.9:
                session.answer(place.ref, legal_answer(state, chance))
        elif place.kind.value == "PROMPT_NEW_REPEAT" and chance.random() < 0.5:
            walk.go_to(session.add_repeat(place.ref).created[0])
        elif place.kind.value == "REPEAT" and chance.random() < 0.1:
            whole = place.ref.rpartition("[")[0]
            if not session.state(whole).controlled:
                session.remove_repeat(place.ref)
    return steps


def assert_consistent(definition: FormDefinition, session: Session, **options: object) -> None:
    """What the session knows step by step is what it finds when it computes everything anew."""
    again = type(session).restore(definition, session.serialise(), **options)
    assert again.serialise() == session.serialise()
    assert dict(again.states()) == dict(session.states())
