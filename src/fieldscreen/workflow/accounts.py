"""What the interviews of a case tell of people, place, words and duties, whichever form was used.

Each questionnaire's own ``referral.toml`` says which question fills which place; nothing here
knows a question by name. Where several interviews answer the same thing, the last stated
answer is taken and an interview that says nothing takes nothing away.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from fieldscreen.domain.answers import Answer
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.folding import fold
from fieldscreen.domain.people import AgeStatus, Person, Role, Sex
from fieldscreen.domain.referrals import (
    Agreement,
    AgreementStatus,
    ParentsInformation,
    ParentsInformed,
    Urgency,
)
from fieldscreen.domain.statements import Statement
from fieldscreen.domain.subjects import PLACE
from fieldscreen.referral.contents import Whereabouts

if TYPE_CHECKING:
    from fieldscreen.domain.interviews import Interview
    from fieldscreen.workflow.sittings import Sitting

E = TypeVar("E", bound=Enum)
_DERIVED = ":child"
_LISTED = {"sections", "pillars", "informants"}
"""Tables that say what is printed and how, and give no question a place of its own."""
_INSTANCE = "["
"""Stands in the reference of every question inside a repeat."""


def child_of(sittings: Sequence[Sitting], entered: Person | None = None) -> Person:
    """Return the child as the interviews describe them, with every gap left empty.

    Args:
        sittings: The interviews, at least one.
        entered: What was entered of the child beside them; it fills gaps only.
    """
    told = Person(
        identifier=described_in(sittings[-1].interview),
        role=Role.CHILD,
        family_name=_value(sittings, "child", "family_name"),
        given_name=_value(sittings, "child", "given_name"),
        aliases=_listed(_value(sittings, "child", "aliases")),
        born=_born(sittings),
        age_claim=_member(AgeStatus, _value(_that_tell_the_age(sittings), "child", "age_status")),
        sex=_member(Sex, _value(sittings, "child", "sex")) or Sex.UNKNOWN,
        languages=tuple(_value(sittings, "child", "languages").split()),
    )
    if entered is None:
        return told
    return dataclasses.replace(
        told,
        family_name=told.family_name or entered.family_name,
        given_name=told.given_name or entered.given_name,
        aliases=told.aliases or entered.aliases,
        born=told.born or entered.born,
        age_claim=told.age_claim or entered.age_claim,
        sex=entered.sex if told.sex is Sex.UNKNOWN else told.sex,
        languages=told.languages or entered.languages,
    )


def described_in(interview: Interview) -> str:
    """Return the identifier of the person kept up to date from the answers of an interview."""
    return f"{interview.identifier}{_DERIVED}"


def children_named(sittings: Sequence[Sitting], entered: Person | None = None) -> tuple[str, ...]:
    """Return the children that interviews read together name, each once; more than one is a mix-up.

    Given names are compared without accents and capitals. A child whose name nobody gave is not told apart.

    Args:
        sittings: The interviews.
        entered: The person they are about, where somebody was entered.
    """
    told = (child_of((one,)) for one in sittings)
    named = (*((entered,) if entered is not None else ()), *told)
    return tuple({fold(one.given_name): one.display_name for one in named if one.given_name}.values())


def answers_of(sitting: Sitting, sittings: Sequence[Sitting]) -> Iterator[Answer]:
    """Yield what an interview says of the one person *sittings* are read for.

    An interview about the place repeats a block for each child there: those blocks are about
    others, or nobody knows which is whose, so they are read with no child's interviews.
    """
    is_place = sitting.interview.about == PLACE
    is_alone = all(one.interview.about == PLACE for one in sittings)
    for answer in sitting.answers():
        if not is_place or is_alone or _INSTANCE not in answer.ref:
            yield answer


def is_from_an_interview(person: Person) -> bool:
    """Tell whether a person is kept up to date from answers, so that it is corrected there."""
    return person.identifier.endswith(_DERIVED)


def questions_placed(places: object) -> set[str]:
    """Return every question that already has a place of its own in the document."""
    if isinstance(places, dict):
        own = (part for key, part in places.items() if key not in _LISTED)
        return {name for part in own for name in questions_placed(part)}
    if isinstance(places, list):
        return {name for part in places for name in questions_placed(part)}
    return {places} if isinstance(places, str) else set()


def names_the_child(sitting: Sitting, question: str) -> bool:
    """Tell whether a question is one of those that describe the child."""
    return question in _table(sitting, "child").values()


def age_status_of(sittings: Sequence[Sitting], entered: Person | None = None) -> AgeStatus:
    """Return what is known of the child's majority when the facts happened.

    A birthday since then changes nothing of what was done to a child. An interview that
    tells nothing of the age is passed over; minor wins over doubt, and doubt over adult.

    Args:
        sittings: The interviews.
        entered: What was entered of the child beside them; it counts like an interview.
    """
    telling = _that_tell_the_age(sittings)
    stated = {child_of((one,)).age_status_on(facts_day(one)) for one in telling}
    if entered is not None and (entered.born is not None or entered.age_claim is not None):
        stated |= {entered.age_status_on(facts_day(one)) for one in sittings}
    for status in (AgeStatus.MINOR, AgeStatus.DOUBTFUL, AgeStatus.ADULT):
        if status in stated:
            return status
    return AgeStatus.DOUBTFUL


def is_adult(sittings: Sequence[Sitting], entered: Person | None = None) -> bool:
    """Tell whether the person concerned is an adult beyond doubt; arguments as :func:`age_status_of`."""
    return not age_status_of(sittings, entered).treated_as_minor


def facts_day(sitting: Sitting) -> date:
    """Return the day the facts of an interview happened, else the day it was started."""
    observed = date_in(_value((sitting,), "observed", "on"))
    return observed.earliest if observed else sitting.started_at.date()


def parents_of(sittings: Sequence[Sitting]) -> tuple[Person, ...]:
    """Return the parents the interviews name, each once."""
    found: dict[str, Person] = {}
    for sitting in sittings:
        for number, row in enumerate(sitting.questionnaire.referral_places.get("parents", []), start=1):
            name = sitting.value(row["name"]).strip()
            if name:
                identifier = f"{sitting.interview.identifier}:parent{number}"
                found.setdefault(name.casefold(), Person(identifier, Role.PARENT, family_name=name))
    return tuple(found.values())


def whereabouts_of(sittings: Sequence[Sitting]) -> Whereabouts:
    """Return where the child lives or was found."""
    return Whereabouts(*(_value(sittings, "place", part) for part in ("commune", "site", "address", "found")))


def department_of(sittings: Sequence[Sitting]) -> str:
    """Return the code of the département the child is in; empty when it is not known."""
    return _value(sittings, "place", "department")


def words_of(sittings: Sequence[Sitting]) -> Iterator[Statement]:
    """Yield the words taken down in the forms, each as a statement of its own.

    Where the form repeats a block of words, every instance is a statement; what stands outside
    the repeat (where, who was there) holds for all of them.
    """
    return (statement for statement, _answers in words_with_answers(sittings))


def words_with_answers(sittings: Sequence[Sitting]) -> Iterator[tuple[Statement, Mapping[str, Answer]]]:
    """Yield the words taken down in the forms, with the answers each is made of by the part they fill."""
    for sitting in sittings:
        places = _table(sitting, "words")
        answers = tuple(answers_of(sitting, sittings))
        around = {one.ref.rsplit("/", 1)[-1]: one for one in answers if _INSTANCE not in one.ref}
        for number, block in enumerate(_blocks(answers, places), start=1):
            said = block.get(str(places["text"]))
            if said is None or not said.value.strip():
                continue
            told = {
                part: (block[name].value if name in block else sitting.value(str(name))).strip()
                for part, name in places.items()
            }
            statement = Statement(
                identifier=f"{sitting.interview.identifier}:words" + (f"{number}" if number > 1 else ""),
                source=said.source,
                text=told["text"],
                language=told.get("language") or "und",
                recorded_at=said.at,
                translation=told.get("translation", ""),
                translator=told.get("translator", ""),
                prompt=told.get("prompt") or None,
                happened=date_in(told.get("when", "")),
                place=told.get("where", ""),
                present=told.get("present", ""),
                paper=said.paper,
            )
            made_of = {part: block.get(name) or around.get(name) for part, name in places.items()}
            yield statement, {part: one for part, one in made_of.items() if one is not None}


def _blocks(answers: Iterable[Answer], places: Mapping[str, Any]) -> list[dict[str, Answer]]:
    """Return the answers of each instance of the repeat that holds words, or of the whole form, by name."""
    if "text" not in places:
        return []
    repeat, blocks = str(places.get("repeat", "")), dict[str, dict[str, Answer]]()
    for answer in answers:
        above, _, name = answer.ref.rpartition("/")
        if not repeat or above.rpartition("/")[2].partition("[")[0] == repeat:
            blocks.setdefault(above if repeat else "", {})[name] = answer
    return list(blocks.values())


def urgency_of(sittings: Sequence[Sitting]) -> tuple[Urgency, str, str]:
    """Return how soon somebody must act, why, and what was already done.

    A danger stated as immediate makes the urgency immediate unless the worker judged it.
    """
    unstated = Urgency.IMMEDIATE if danger_stated(sittings) else Urgency.UNDECIDED
    level = _member(Urgency, _value(sittings, "urgency", "level")) or unstated
    return level, _value(sittings, "urgency", "reason"), _value(sittings, "urgency", "actions")


def danger_stated(sittings: Sequence[Sitting]) -> bool:
    """Tell whether the last word on it was that the child is in danger now."""
    return _value(sittings, "urgency", "danger") == "yes"


def parents_information_of(sittings: Sequence[Sitting]) -> ParentsInformation:
    """Return whether the parents were told, and how or why not."""
    stated = _value(sittings, "parents_information", "status")
    status = _member(ParentsInformed, stated) or ParentsInformed.UNDECIDED
    untold = status is ParentsInformed.NO_CONTRARY_TO_INTEREST
    return ParentsInformation(status, _value(sittings, "parents_information", "reason" if untold else "told"))


_AGREED = {"yes": AgreementStatus.GIVEN, "no": AgreementStatus.REFUSED, "talk_only": AgreementStatus.REFUSED}


def agreement_of(sittings: Sequence[Sitting]) -> Agreement:
    """Return whether the person agreed that it is written and sent; anything less than yes or no is open."""
    stated = _value(sittings, "agreement", "status")
    return Agreement(_AGREED.get(stated, AgreementStatus.UNDECIDED))


def date_in(text: str) -> UncertainDate | None:
    """Return the date a form's answer holds; ``None`` when it holds none."""
    try:
        return UncertainDate.parse(text) if text else None
    except InvalidValueError:
        return None


def answers_placed(sitting: Sitting, table: str, part: str) -> Iterator[Answer]:
    """Yield the answers of an interview to the question that fills one place of a referral."""
    question = _table(sitting, table).get(part)
    return (answer for answer in sitting.answers() if answer.ref.rsplit("/", 1)[-1] == question)


def _table(sitting: Sitting, name: str) -> dict[str, Any]:
    table = sitting.questionnaire.referral_places.get(name, {})
    return table if isinstance(table, dict) else {}


def _value(sittings: Sequence[Sitting], table: str, part: str) -> str:
    for sitting in reversed(sittings):
        question = _table(sitting, table).get(part)
        value = sitting.value(str(question)).strip() if question else ""
        if value:
            return value
    return ""


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part for part in (piece.strip() for piece in text.replace(";", ",").split(",")) if part)


def _that_tell_the_age(sittings: Sequence[Sitting]) -> tuple[Sitting, ...]:
    parts = ("born", "age", "doubt")
    return tuple(one for one in sittings if any(_value((one,), "child", part) for part in parts))


def _born(sittings: Sequence[Sitting]) -> UncertainDate | None:
    stated = date_in(_value(sittings, "child", "born"))
    if stated is not None:
        return stated
    for sitting in reversed(sittings):
        age = _value((sitting,), "child", "age")
        try:
            if age:
                return UncertainDate.from_age(int(age), seen_on=facts_day(sitting))
        except ValueError:  # no whole number, or no age a person can have: kept as typed, not used
            continue
    return None


def _member(kind: type[E], text: str) -> E | None:
    return next((item for item in kind if item.value == text), None)
