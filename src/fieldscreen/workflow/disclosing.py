"""Sorting what would leave: each thing under a name of its own, held back or let through.

A referral is gathered whole and then goes through here, so that what is held back is in nothing
that is written afterwards: pages, embedded copy, indicators. What is derived from an answer that
is held back goes with it.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from fieldscreen.domain.danger import CallMade
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.disclosures import (
    Binding,
    DisclosedItem,
    Disclosure,
    Ground,
    HeldBack,
    ItemKind,
)
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.people import Person
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.referral.contents import (
    FactLine,
    GroundCount,
    Held,
    HeldPart,
    JudgementLine,
    Needs,
    ReferralContents,
    Since,
    Whereabouts,
)
from fieldscreen.workflow import accounts
from fieldscreen.workflow.assessing import AnswerPlace
from fieldscreen.workflow.sittings import Sitting

_ANSWER, _PLACE, _PERSON, _WORDS, _TELLER = "answer", "place", "person", "words", "teller"
_PLACES = ("site", "address", "found")
_TOLD = frozenset({
    ItemKind.OBSERVATION, ItemKind.CHILD_WORDS, ItemKind.ADULT_WORDS, ItemKind.THIRD_WORDS,
    ItemKind.INTERPRETATION, ItemKind.TELLER,
})  # fmt: skip
INDICATORS = "indicators"
"""Names the annex of indicators as a whole."""

_OF_SOURCE = {
    Source.SEEN: (ItemKind.OBSERVATION, HeldPart.OBSERVED),
    Source.DOCUMENT: (ItemKind.OBSERVATION, HeldPart.OBSERVED),
    Source.CHILD_WORDS: (ItemKind.CHILD_WORDS, HeldPart.REPORTED),
    Source.ADULT_WORDS: (ItemKind.ADULT_WORDS, HeldPart.REPORTED),
    Source.THIRD_PERSON: (ItemKind.THIRD_WORDS, HeldPart.REPORTED),
    Source.INTERPRETATION: (ItemKind.INTERPRETATION, HeldPart.INTERPRETATION),
}


class DisclosureChangedError(FieldScreenError):
    """What would leave is not what the worker looked at; nothing was written."""

    def __init__(self) -> None:
        super().__init__("what would leave has changed since it was looked at")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that would leave.

    Attributes:
        key: Names it within the case.
        kind: What kind of thing.
        name: The question, the name, or who spoke.
        words: What of it would be printed.
        part: The part of the document it stands in; ``None`` where nothing else depends on it.
        binding: Why it cannot be held back; ``None`` where it can.
        held: Why it is held back; ``None`` where it leaves.
        dated: When it was seen or said, or the person was born; ``None`` where that is not known.
        suggested: Why this kind of document is better off without it; ``None`` where nothing speaks for that.
    """

    key: str
    kind: ItemKind
    name: str
    words: str
    part: HeldPart | None = None
    binding: Binding | None = None
    held: HeldBack | None = None
    dated: UncertainDate | None = None
    suggested: Ground | None = None


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the lines of a referral come from.

    Attributes:
        keys: Name of each fact and judgement, by ``id`` of the line.
        withheld: Answers that are held back, whatever they would have filled.
        binds_parents: Whether the parents are the only way to a child without a name.
        prints_family: Whether the document has a part for the family.
        held_before: For a complement: what the documents before it held back to the last.
    """

    keys: dict[int, str] = field(default_factory=dict)
    withheld: frozenset[AnswerPlace] = frozenset()
    binds_parents: bool = False
    prints_family: bool = True
    held_before: frozenset[str] = frozenset()


def answer_key(interview: str, ref: str) -> str:
    """Name an answer."""
    return f"{_ANSWER}:{interview}:{ref}"


def call_key(call: CallMade) -> str:
    """Name a call."""
    return f"call:{call.noted_at.timestamp()}"


def tellers_held(held: Iterable[HeldBack]) -> frozenset[str]:
    """Return the identifiers of statements whose teller is held back."""
    start = f"{_TELLER}:"
    return frozenset(one.key.removeprefix(start) for one in held if one.key.startswith(start))


def withheld_answers(
    held: Iterable[HeldBack], sittings: Sequence[Sitting], persons: Sequence[Person]
) -> frozenset[AnswerPlace]:
    """Return the answers that are held back, those behind a place, a person or words among them."""
    keys = {one.key for one in held}
    return frozenset(
        (sitting.interview.identifier, ref)
        for sitting in sittings
        for ref in (
            *_own(keys, sitting),
            *_of_places(keys, sitting),
            *_of_words(keys, sitting),
            *_of_parents(keys, sittings, sitting, persons),
        )
    )


def sift(
    contents: ReferralContents, sources: Sources, held: Iterable[HeldBack]
) -> tuple[ReferralContents, tuple[Item, ...]]:
    """Let through what leaves, and list everything that could have left.

    Args:
        contents: The referral, whole but for the indicators, which were read without what is held back.
        sources: Where its lines come from.
        held: What is held back; what cannot be is let through.
    """
    return _Sieve(sources, {one.key: one for one in held}).sift(contents)


def disclosure_of(identifier: str, items: Iterable[Item]) -> Disclosure:
    """Return what is kept of a list: names and reasons, never what was said."""
    kept = (
        DisclosedItem(
            one.key,
            one.kind,
            one.name,
            one.held.ground if one.held else None,
            one.held.reason if one.held else "",
            # Of a person the date is that of birth: no name for a list.
            one.dated if one.kind in _TOLD else None,
        )
        for one in items
    )
    return Disclosure(identifier, tuple(kept))


def as_seen(items: Iterable[Item]) -> tuple[tuple[str, str, str], ...]:
    """Return what a worker saw of a list, whatever they then held back of it."""
    return tuple((one.key, one.name, one.words) for one in items if one.kind is not ItemKind.INDICATORS)


def _own(keys: set[str], sitting: Sitting) -> Iterator[str]:
    start = answer_key(sitting.interview.identifier, "")
    return (key.removeprefix(start) for key in keys if key.startswith(start))


def _of_places(keys: set[str], sitting: Sitting) -> Iterator[str]:
    for part in _PLACES:
        if f"{_PLACE}:{part}" in keys:
            yield from (answer.ref for answer in accounts.answers_placed(sitting, "place", part))


def _of_words(keys: set[str], sitting: Sitting) -> Iterator[str]:
    for statement, answers in accounts.words_with_answers((sitting,)):
        for part, answer in answers.items():
            is_teller = part == "present" and f"{_TELLER}:{statement.identifier}" in keys
            if is_teller or f"{_WORDS}:{statement.identifier}" in keys:
                yield answer.ref


def _of_parents(
    keys: set[str], sittings: Sequence[Sitting], sitting: Sitting, persons: Sequence[Person]
) -> Iterator[str]:
    known = (*persons, *accounts.parents_of(sittings))
    names = {one.display_name.casefold() for one in known if f"{_PERSON}:{one.identifier}" in keys}
    for row in sitting.questionnaire.referral_places.get("parents", []) if names else []:
        for answer in sitting.answers():
            if answer.ref.rsplit("/", 1)[-1] == row["name"] and answer.value.strip().casefold() in names:
                yield answer.ref


class _Sieve:
    """Goes through one referral."""

    def __init__(self, sources: Sources, held: Mapping[str, HeldBack]) -> None:
        self._sources = sources
        self._held = held
        self._items: dict[str, Item] = {}
        self._parts: dict[HeldPart, None] = {}

    def sift(self, whole: ReferralContents) -> tuple[ReferralContents, tuple[Item, ...]]:
        self._note_bound(whole)
        place, places = self._place(whole)
        family = whole.family if self._sources.prints_family else ()
        binding = Binding.ONLY_WAY if self._sources.binds_parents else None
        kept = dataclasses.replace(
            whole,
            place=place,
            family=tuple(
                one for one in family if self._person(one, ItemKind.FAMILY, HeldPart.FAMILY, binding)
            ),
            others=tuple(
                one for one in whole.others if self._person(one, ItemKind.OTHER_PERSON, HeldPart.OTHERS)
            ),
            school=self._facts(whole.school, ItemKind.SCHOOL, HeldPart.SCHOOL),
            needs=Needs(
                *(
                    self._facts(getattr(whole.needs, part.value), ItemKind.NEED, part)
                    for part in (HeldPart.PROTECTION, HeldPart.SUPPORT, HeldPart.INCLUSION, HeldPart.JUSTICE)
                )
            ),
            facts=self._facts(whole.facts, ItemKind.ANSWER),
            unknowns=self._facts(whole.unknowns, ItemKind.WITHOUT_ANSWER, HeldPart.UNKNOWN),
            statements=tuple(self._statements(whole.statements)),
            since=self._since(whole.since),
            calls=tuple(one for one in whole.calls if self._call(one)),
            judgements=tuple(one for one in whole.judgements if self._judgement(one)),
            assessments=whole.assessments if self._indicators(whole) else (),
        )
        items = tuple(sorted(self._items.values(), key=lambda one: list(ItemKind).index(one.kind)))
        return dataclasses.replace(kept, held=self._told(items, places)), items

    def _told(self, items: Sequence[Item], places: tuple[str, ...]) -> Held:
        counted = Counter(one.held.ground for one in items if one.held)
        return Held(
            tuple(GroundCount(ground, counted[ground]) for ground in Ground if counted[ground]),
            tuple(part for part in HeldPart if part in self._parts),
            places,
            bool(self._sources.withheld),
            sum(1 for one in items if not one.held and one.key in self._sources.held_before),
        )

    def _leaves(  # noqa: PLR0913, PLR0917  one thing
        self,
        key: str,
        kind: ItemKind,
        name: str,
        words: str,
        part: HeldPart | None = None,
        binding: Binding | None = None,
        dated: UncertainDate | None = None,
    ) -> bool:
        held = self._held.get(key) if binding is None else None
        self._items.setdefault(key, Item(key, kind, name, words.strip(), part, binding, held, dated))
        if held is not None and part is not None:
            self._parts[part] = None
        return held is None

    def _note_bound(self, whole: ReferralContents) -> None:
        """Note what a referral cannot do without, and what was typed for it and is changed there."""
        worker, child = whole.worker, whole.child
        sender = ", ".join(filter(None, (worker.name, worker.function, worker.organisation)))
        always = {ItemKind.SENDER, ItemKind.CHILD, ItemKind.URGENCY, ItemKind.PARENTS, ItemKind.AGREEMENT}
        bound = [
            (ItemKind.SENDER, sender, Binding.SIGNED_BY),
            (ItemKind.CHILD, _person_words(child), Binding.IDENTIFIES),
            (ItemKind.COMMUNE, whole.place.commune, Binding.PLACE_DECIDES),
            (ItemKind.URGENCY, whole.urgency_reason, Binding.TYPED_HERE),
            (ItemKind.ACTIONS, whole.actions_taken, Binding.TYPED_HERE),
            (ItemKind.COPY, whole.copy_to.name if whole.copy_to else "", Binding.TYPED_HERE),
        ]
        if whole.is_of_an_adult:
            bound.append((ItemKind.AGREEMENT, whole.agreement.details, Binding.TYPED_HERE))
        else:
            bound.append((ItemKind.PARENTS, whole.parents.details, Binding.TYPED_HERE))
        for kind, words, binding in bound:
            if words.strip() or kind in always:
                born = child.born if kind is ItemKind.CHILD else None
                self._leaves(kind.value, kind, "", words, binding=binding, dated=born)

    def _place(self, whole: ReferralContents) -> tuple[Whereabouts, tuple[str, ...]]:
        known = {part: getattr(whole.place, part) for part in _PLACES if getattr(whole.place, part).strip()}
        binding = None if whole.place.commune.strip() else Binding.ONLY_WAY
        held = tuple(
            part
            for part, words in known.items()
            if not self._leaves(f"{_PLACE}:{part}", ItemKind.PLACE, part, words, HeldPart.PLACE, binding)
        )
        return dataclasses.replace(whole.place, **dict.fromkeys(held, "")), held

    def _person(self, person: Person, kind: ItemKind, part: HeldPart, binding: Binding | None = None) -> bool:
        key = f"{_PERSON}:{person.identifier}"
        words = _person_words(person)
        return self._leaves(key, kind, person.display_name, words, part, binding, person.born)

    def _facts(
        self, lines: Iterable[FactLine], kind: ItemKind, part: HeldPart | None = None
    ) -> tuple[FactLine, ...]:
        return tuple(line for line in lines if self._fact(line, kind, part))

    def _fact(self, line: FactLine, kind: ItemKind, part: HeldPart | None) -> bool:
        key = self._sources.keys[id(line)]
        interview, _, ref = key.removeprefix(f"{_ANSWER}:").partition(":")
        if key not in self._held and (interview, ref) in self._sources.withheld:
            return False  # it stands behind words, a person or a place that is held back
        words = "\n".join(filter(None, (line.answer, line.note)))
        return self._leaves(key, kind, line.question, words, part or _OF_SOURCE[line.source][1])

    def _since(self, since: Since) -> Since:
        changed = tuple(one for one in since.changed if self._fact(one.now, ItemKind.ANSWER, None))
        for number, line in enumerate(since.withdrawn):
            self._leaves(
                f"withdrawn:{number}",
                ItemKind.WITHDRAWN,
                line.question,
                line.answer,
                binding=Binding.TOLD_BEFORE,
            )
        for number, one in enumerate(since.withdrawn_words):
            self._leaves(
                f"withdrawn_words:{number}",
                ItemKind.WITHDRAWN,
                one.speaker,
                one.text,
                binding=Binding.TOLD_BEFORE,
            )
        return dataclasses.replace(since, changed=changed)

    def _statements(self, statements: Iterable[Statement]) -> Iterator[Statement]:
        for one in statements:
            kind, part = _OF_SOURCE[one.source]
            words = "\n".join(filter(None, (one.text, one.translation)))
            if not self._leaves(
                f"{_WORDS}:{one.identifier}", kind, one.speaker, words, part, dated=one.happened
            ):
                continue
            who = one.speaker if one.source.is_reported_speech else ""  # of the rest no page says it
            told_by = "\n".join(filter(None, (who, one.present)))
            key = f"{_TELLER}:{one.identifier}"
            if told_by and not self._leaves(key, ItemKind.TELLER, "", told_by, dated=one.happened):
                yield dataclasses.replace(one, speaker="", present="")
            else:
                yield one

    def _call(self, call: CallMade) -> bool:
        words = "\n".join(filter(None, (call.whom, call.said)))
        return self._leaves(call_key(call), ItemKind.CALL, call.called.value, words, HeldPart.CALLS)

    def _judgement(self, line: JudgementLine) -> bool:
        key = self._sources.keys[id(line)]
        return self._leaves(key, ItemKind.JUDGEMENT, line.level, line.reason, HeldPart.JUDGEMENT)

    def _indicators(self, whole: ReferralContents) -> bool:
        if not whole.assessments:
            return True
        words = "\n".join(f"{one.title} : {one.headline}" for one in whole.assessments)
        return self._leaves(INDICATORS, ItemKind.INDICATORS, "", words, HeldPart.INDICATORS)


def _person_words(person: Person) -> str:
    told = (person.display_name, ", ".join(person.aliases), person.tie)
    return " · ".join(filter(None, told))
