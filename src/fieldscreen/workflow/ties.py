"""Which answers fill which thing of a document, so that holding back one does not let out the other.

A parent's name, a site, words taken down stand in a place of their own, and the answer that gave them
stands once more among the facts where it carries a remark. Both are one thing to whoever holds it back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from fieldscreen.domain.answers import Answer
from fieldscreen.domain.people import Person
from fieldscreen.workflow import accounts
from fieldscreen.workflow.assessing import AnswerPlace
from fieldscreen.workflow.holding import (
    CIRCUMSTANCES,
    TELLER,
    answer_key,
    name_mark,
    person_key,
    place_key,
    words_key,
)
from fieldscreen.workflow.sittings import Sitting

PLACES = ("site", "address", "found")
"""Parts of the place that can be held back."""

_OF_TELLER = {"present", "translator", "speaker"}
_AROUND = {"where", "prompt"}


@dataclass(slots=True)
class Ties:
    """What hangs together in one case.

    Attributes:
        fills: Keys of the things an answer is: the very words stand there.
        follows: Keys of the things an answer goes with: they were given in it, now or earlier.
        remarks: Remarks beside the answers, by the key of the thing they fill.
    """

    fills: dict[AnswerPlace, list[str]] = field(default_factory=dict)
    follows: dict[AnswerPlace, list[str]] = field(default_factory=dict)
    remarks: dict[str, list[str]] = field(default_factory=dict)

    def tie(self, sitting: Sitting, answer: Answer, key: str, *, is_it: bool) -> None:
        """Note that *answer* goes with the thing *key*, and whether it is that thing."""
        place = (sitting.interview.identifier, answer.ref)
        self.follows.setdefault(place, []).append(key)
        if is_it:
            self.fills.setdefault(place, []).append(key)
            if answer.note:
                self.remarks.setdefault(key, []).append(answer.note)

    @property
    def both_ways(self) -> dict[str, set[str]]:
        """The things an answer goes with by its key, and the answers by the key of what they go with."""
        tied: dict[str, set[str]] = {}
        for place, keys in self.follows.items():
            for key in keys:
                tied.setdefault(answer_key(*place), set()).add(key)
                tied.setdefault(key, set()).add(answer_key(*place))
        return tied

    def withheld(self, held: Collection[str], sittings: Sequence[Sitting]) -> frozenset[AnswerPlace]:
        """Return the answers that are held back with the things *held*, and those held back by themselves."""
        return frozenset(
            place
            for sitting in sittings
            for place in ((sitting.interview.identifier, one.ref) for one in sitting.answers())
            if answer_key(*place) in held or any(key in held for key in self.follows.get(place, ()))
        )


def ties_of(sittings: Sequence[Sitting], persons: Iterable[Person]) -> Ties:
    """Find which answers fill which thing.

    Args:
        sittings: The interviews of one person.
        persons: Everybody else the document names.
    """
    ties = Ties()
    for sitting, answer, part, is_it in _of_places(sittings):
        ties.tie(sitting, answer, place_key(part), is_it=is_it)
    marks: dict[str, list[str]] = {}
    for person in persons:
        marks.setdefault(name_mark(person.display_name), []).append(person_key(person))
    for sitting, answer in _naming_parents(sittings):
        for key in marks.get(name_mark(answer.value), ()):
            ties.tie(sitting, answer, key, is_it=True)
    _tie_words(ties, sittings)
    return ties


def _of_places(sittings: Sequence[Sitting]) -> Iterator[tuple[Sitting, Answer, str, bool]]:
    where = accounts.whereabouts_of(sittings)
    for sitting in sittings:
        for part in PLACES:
            for answer in accounts.answers_placed(sitting, "place", part):
                said = answer.value.strip()
                yield sitting, answer, part, bool(said) and said == getattr(where, part)


def _naming_parents(sittings: Sequence[Sitting]) -> Iterator[tuple[Sitting, Answer]]:
    for sitting in sittings:
        asked = {row["name"] for row in sitting.questionnaire.referral_places.get("parents", [])}
        for answer in sitting.answers():
            if answer.value.strip() and answer.ref.rsplit("/", 1)[-1] in asked:
                yield sitting, answer


def _tie_words(ties: Ties, sittings: Sequence[Sitting]) -> None:
    by_interview: Mapping[str, Sitting] = {one.interview.identifier: one for one in sittings}
    for statement, answers in accounts.words_with_answers(sittings):
        sitting = by_interview[statement.identifier.partition(":")[0]]
        for part, answer in answers.items():
            of_part = TELLER if part in _OF_TELLER else CIRCUMSTANCES if part in _AROUND else ""
            is_said = bool(answer.value.strip())
            if of_part:
                ties.tie(sitting, answer, words_key(statement, of_part), is_it=is_said)
            ties.tie(sitting, answer, words_key(statement), is_it=is_said and not of_part)
