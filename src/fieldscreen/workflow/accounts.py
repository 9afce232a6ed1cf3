"""What an interview tells of people, place, words and duties, whichever form it used.

The questionnaire's own ``referral.toml`` says which question fills which place; nothing
here knows a question by name.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.people import AgeStatus, Person, Role, Sex
from fieldscreen.domain.referrals import ParentsInformation, ParentsInformed, Urgency
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.referral.contents import Whereabouts

if TYPE_CHECKING:
    from fieldscreen.workflow.sittings import Sitting

E = TypeVar("E", bound=Enum)


def child_of(sitting: Sitting) -> Person:
    """Return the child as the interview describes them, with every gap left empty."""
    places = _table(sitting, "child")
    interview = sitting.interview
    return Person(
        identifier=f"{interview.identifier}:child",
        role=Role.CHILD,
        family_name=_value(sitting, places, "family_name"),
        given_name=_value(sitting, places, "given_name"),
        aliases=_listed(_value(sitting, places, "aliases")),
        born=_born(sitting, places, interview.started_at.date()),
        age_claim=_member(AgeStatus, _value(sitting, places, "age_status")),
        sex=_member(Sex, _value(sitting, places, "sex")) or Sex.UNKNOWN,
        languages=tuple(_value(sitting, places, "languages").split()),
    )


def names_the_child(sitting: Sitting, question: str) -> bool:
    """Tell whether a question is one of those that describe the child."""
    return question in _table(sitting, "child").values()


def parents_of(sitting: Sitting) -> tuple[Person, ...]:
    """Return the parents the interview names."""
    named = [_value(sitting, row, "name") for row in sitting.questionnaire.referral_places.get("parents", [])]
    return tuple(
        Person(f"{sitting.interview.identifier}:parent{number}", Role.PARENT, family_name=name)
        for number, name in enumerate(named, start=1)
        if name
    )


def whereabouts_of(sitting: Sitting) -> Whereabouts:
    """Return where the child lives or was found."""
    places = _table(sitting, "place")
    return Whereabouts(
        *(_value(sitting, places, part) for part in ("commune", "site", "address", "found")),
    )


def department_of(sitting: Sitting) -> str:
    """Return the code of the département the child is in; empty when it is not known."""
    return _value(sitting, _table(sitting, "place"), "department")


def words_of(sitting: Sitting) -> Statement | None:
    """Return the words taken down in the form, as a statement; ``None`` when there are none."""
    places = _table(sitting, "words")
    text = _value(sitting, places, "text")
    if not text:
        return None
    return Statement(
        identifier=f"{sitting.interview.identifier}:words",
        source=Source(places.get("source", Source.CHILD_WORDS)),
        text=text,
        language=_value(sitting, places, "language") or "und",
        recorded_at=sitting.interview.started_at,
        translation=_value(sitting, places, "translation"),
        translator=_value(sitting, places, "translator"),
        prompt=_value(sitting, places, "prompt") or None,
        happened=date_in(_value(sitting, places, "when")),
        place=_value(sitting, places, "where"),
        present=_value(sitting, places, "present"),
    )


def urgency_of(sitting: Sitting) -> tuple[Urgency, str, str]:
    """Return how soon somebody must act, why, and what was already done."""
    places = _table(sitting, "urgency")
    level = _member(Urgency, _value(sitting, places, "level")) or Urgency.UNDECIDED
    return level, _value(sitting, places, "reason"), _value(sitting, places, "actions")


def parents_information_of(sitting: Sitting) -> ParentsInformation:
    """Return whether the parents were told, and how or why not."""
    places = _table(sitting, "parents_information")
    status = _member(ParentsInformed, _value(sitting, places, "status")) or ParentsInformed.NOT_YET
    told = _value(sitting, places, "told")
    reason = _value(sitting, places, "reason")
    return ParentsInformation(status, reason if status is ParentsInformed.NO_CONTRARY_TO_INTEREST else told)


def _table(sitting: Sitting, name: str) -> dict[str, Any]:
    table = sitting.questionnaire.referral_places.get(name, {})
    return table if isinstance(table, dict) else {}


def _value(sitting: Sitting, places: dict[str, Any], part: str) -> str:
    return sitting.value(str(places[part])).strip() if part in places else ""


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part for part in (piece.strip() for piece in text.replace(";", ",").split(",")) if part)


def _born(sitting: Sitting, places: dict[str, Any], seen_on: date) -> UncertainDate | None:
    stated = date_in(_value(sitting, places, "born"))
    age = _value(sitting, places, "age")
    if stated is not None or not age.isdigit():
        return stated
    try:
        return UncertainDate.from_age(int(age), seen_on=seen_on)
    except InvalidValueError:
        return None


def date_in(text: str) -> UncertainDate | None:
    """Return the date a form's answer holds; ``None`` when it holds none."""
    try:
        return UncertainDate.parse(text) if text else None
    except InvalidValueError:
        return None


def _member(kind: type[E], text: str) -> E | None:
    return next((item for item in kind if item.value == text), None)
