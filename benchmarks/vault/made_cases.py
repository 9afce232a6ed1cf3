"""Made-up cases in any number: the same for every run, no two with the same words."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.cases import Case, new_case_code
from fieldscreen.domain.interviews import EventKind, Interview, InterviewEvent, Mode
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.vault import Change, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

START = datetime(2026, 1, 5, 8, tzinfo=UTC)
ANSWERS, TEXTS = 14, 4
"""Answers of each interview, and how many of them are text."""

_FIRST = [
    "Ana",
    "Ștefan",
    "Măriuța",
    "Ionuț",
    "Jelena",
    "Đorđe",
    "Йорданка",
    "Gheorghe",
    "Cătălina",
    "Zlatko",
    "Ђорђе",
    "Ileana",
    "Søren",
    "Amina",
]
_LAST = [
    "Popescu",
    "Đorđević",
    "Ivănescu",
    "Петрова",
    "Ilić",
    "Rădulescu",
    "Nikolić",
    "Munteanu",
    "Živković",
    "Marin",
    "Łuk",
    "Haddad",
]
_SYLLABLES = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "la",
    "me",
    "ni",
    "po",
    "ru",
    "sa",
    "te",
    "vi",
    "zo",
    "bra",
    "cle",
    "dri",
    "flo",
    "gre",
    "pla",
    "tre",
    "vou",
    "chan",
    "ton",
]
_TEXT_REFS = (
    "/data/place/site",
    "/data/seen/seen_details",
    "/data/said/words_exact",
    "/data/urgency/urgency_reason",
)


def name(draw: random.Random, names: list[str]) -> str:
    """Return a name, seldom quite the same as another."""
    return draw.choice(names) + "".join(draw.choice(_SYLLABLES) for _ in range(draw.randrange(3)))


def words(draw: random.Random, count: int) -> str:
    """Return *count* words: a few thousand common ones, and now and then one of its own."""
    made = []
    for _ in range(count):
        seed = draw.randrange(4_000) if draw.random() < 0.97 else draw.randrange(10**9)
        made.append("".join(_SYLLABLES[seed // 24**place % 24] for place in range(2 + seed % 3)))
    return " ".join(made)


def changes_of(number: int, digest: str) -> Iterator[Change]:
    """Yield what makes case *number*: 2 people, 1 statement, 1 interview with its answers."""
    draw = random.Random(number)
    case = f"{number:032x}"
    at = START + timedelta(minutes=number)

    def change(action: Action, value: object, identifier: str, parent: str = "", sequence: int = 0) -> Change:
        return Change(action, "Camille Exemple", Record(value, identifier, case, parent, sequence))

    made = Case(case, new_case_code(draw.randrange), at, reminder=words(draw, 2))
    yield change(Action.CASE_CREATED, made, case)
    for place, role in enumerate((Role.CHILD, Role.PARENT)):
        person = Person(f"{case}p{place}", role, name(draw, _LAST), name(draw, _FIRST))
        yield change(Action.PERSON_SAVED, person, person.identifier)
    statement = Statement(
        f"{case}s", Source.CHILD_WORDS, words(draw, 45), "ro", at, translation=words(draw, 45)
    )
    yield change(Action.STATEMENT_SAVED, statement, statement.identifier)
    interview = Interview(f"{case}i", "reperage_mineur", "1", digest, Mode.OBSERVATION, "fr", at, case=case)
    yield change(Action.INTERVIEW_STARTED, interview, interview.identifier)
    for place in range(1, ANSWERS + 1):
        is_text = place <= TEXTS
        ref = _TEXT_REFS[place - 1] if is_text else f"/data/seen/q{place}"
        value = words(draw, 12) if is_text else draw.choice(("yes", "no", "unknown"))
        event = InterviewEvent(place, EventKind.ANSWERED, ref, at, AnswerState.ANSWERED, value)
        yield change(Action.INTERVIEW_EVENT, event, f"{case}e{place}", interview.identifier, place)


def queries(count: int) -> list[str]:
    """Return searches as people type them: names with and without marks, starts, several words."""
    draw = random.Random(7)
    found = [
        "a",
        "st",
        "stefan",
        "Ștefan",
        "yelena",
        "djordje popescu",
        "mariuta",
        "zz",
        "chanton",
        "Йорданка",
    ]
    while len(found) < count:
        first, last = name(draw, _FIRST), name(draw, _LAST)
        text = words(draw, 2)
        found += [f"{first} {last}", last[:3], text, text[:4], f"{last} {text.split()[0]}"]
    return found[:count]
