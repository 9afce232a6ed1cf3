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
from functools import partial

from fieldscreen.domain.attachments import photograph_key
from fieldscreen.domain.danger import CallMade
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.disclosures import GROUNDS, Binding, DisclosedItem, Disclosure, HeldBack, ItemKind
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
    PhotographLine,
    ReferralContents,
    Since,
    Whereabouts,
)
from fieldscreen.workflow.holding import (
    CIRCUMSTANCES,
    INDICATORS,
    TELLER,
    Holding,
    Item,
    answer_of,
    around_mark,
    call_key,
    mark_of,
    name_mark,
    person_key,
    place_key,
    statement_mark,
    words_key,
)
from fieldscreen.workflow.quietening import copied_by, quietened
from fieldscreen.workflow.ties import PLACES, Ties

_TOLD = frozenset({
    ItemKind.OBSERVATION, ItemKind.CHILD_WORDS, ItemKind.ADULT_WORDS, ItemKind.THIRD_WORDS,
    ItemKind.INTERPRETATION, ItemKind.TELLER, ItemKind.CIRCUMSTANCES,
})  # fmt: skip

OF_SOURCE = {
    Source.SEEN: (ItemKind.OBSERVATION, HeldPart.OBSERVED),
    Source.DOCUMENT: (ItemKind.OBSERVATION, HeldPart.OBSERVED),
    Source.CHILD_WORDS: (ItemKind.CHILD_WORDS, HeldPart.REPORTED),
    Source.ADULT_WORDS: (ItemKind.ADULT_WORDS, HeldPart.REPORTED),
    Source.THIRD_PERSON: (ItemKind.THIRD_WORDS, HeldPart.REPORTED),
    Source.INTERPRETATION: (ItemKind.INTERPRETATION, HeldPart.INTERPRETATION),
}
"""The kind of thing and the part of the document that what comes from a source is."""


class DisclosureChangedError(FieldScreenError):
    """What would leave is not what the worker looked at and decided on; nothing was written."""

    def __init__(self) -> None:
        super().__init__("what would leave has changed since it was looked at, or is not decided")


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the lines of a referral come from.

    Attributes:
        keys: Name of each fact and judgement, by ``id`` of the line.
        marks: Mark of each answer, by its name.
        ties: Which answers fill which thing.
        known: Everything that could leave by its key, told before or not; none while that is found out.
        family: Every parent who is known, printed or not.
        is_read_without: Whether answers are held back that the indicators could rest on.
        binds_parents: Whether the parents are the only way to a child without a name.
        prints_family: Whether the document has a part for the family.
        held_before: For a complement: what the documents before it held back to the last, by name.
    """

    keys: dict[int, str] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    ties: Ties = field(default_factory=Ties)
    known: Mapping[str, Item] = field(default_factory=dict)
    family: tuple[Person, ...] = ()
    is_read_without: bool = False
    binds_parents: bool = False
    prints_family: bool = True
    held_before: frozenset[str] = frozenset()


def sift(
    contents: ReferralContents, sources: Sources, holding: Holding
) -> tuple[ReferralContents, tuple[Item, ...]]:
    """Let through what leaves, and list everything that could have left.

    Args:
        contents: The referral, whole but for the indicators, which were read without what is held back.
        sources: Where its lines come from.
        holding: What is held back; what cannot be is let through.
    """
    return _Sieve(sources, holding).sift(contents)


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
            one.mark,
            one.digest,
        )
        for one in items
    )
    return Disclosure(identifier, tuple(kept))


def as_seen(items: Iterable[Item]) -> tuple[tuple[str, str, str, str, Binding | None], ...]:
    """Return what a worker was shown as leaving, whatever they then held back of it."""
    return tuple(
        (one.key, one.name, one.words, one.printed, one.binding)
        for one in items
        if one.kind is not ItemKind.INDICATORS
    )


class _Sieve:
    """Goes through one referral."""

    def __init__(self, sources: Sources, holding: Holding) -> None:
        self._sources = sources
        self._holding = holding
        self._items: dict[str, Item] = {}
        self._parts: dict[HeldPart, None] = {}

    def sift(self, whole: ReferralContents) -> tuple[ReferralContents, tuple[Item, ...]]:
        self._note_bound(whole)
        # First what answers fill: the answer itself has no line of its own in the list then.
        place, places = self._place(whole)
        family = whole.family if self._sources.prints_family else ()
        binding = Binding.ONLY_WAY if self._sources.binds_parents else None
        family = self._persons(family, ItemKind.FAMILY, HeldPart.FAMILY, binding)
        others = self._persons(whole.others, ItemKind.OTHER_PERSON, HeldPart.OTHERS)
        statements = tuple(self._statements(whole.statements))
        kept = dataclasses.replace(
            whole,
            place=place,
            family=family,
            others=others,
            statements=statements,
            school=self._facts(whole.school, ItemKind.SCHOOL, HeldPart.SCHOOL),
            needs=Needs(
                *(
                    self._facts(getattr(whole.needs, part.value), ItemKind.NEED, part)
                    for part in (HeldPart.PROTECTION, HeldPart.SUPPORT, HeldPart.INCLUSION, HeldPart.JUSTICE)
                )
            ),
            facts=self._facts(whole.facts, ItemKind.ANSWER),
            unknowns=self._facts(whole.unknowns, ItemKind.WITHOUT_ANSWER, HeldPart.UNKNOWN),
            since=self._since(whole.since),
            calls=tuple(one for one in whole.calls if self._call(one)),
            judgements=tuple(one for one in whole.judgements if self._judgement(one)),
            assessments=whole.assessments if self._indicators(whole) else (),
            photographs=tuple(one for one in whole.photographs if self._photograph(one)),
        )
        items = tuple(sorted(self._items.values(), key=lambda one: list(ItemKind).index(one.kind)))
        return dataclasses.replace(kept, held=self._told(items, places)), items

    def _told(self, items: Sequence[Item], places: tuple[str, ...]) -> Held:
        counted = Counter(one.held.ground for one in items if one.held)
        return Held(
            tuple(GroundCount(ground, counted[ground]) for ground in GROUNDS if counted[ground]),
            tuple(part for part in HeldPart if part in self._parts),
            places,
            self._sources.is_read_without,
            sum(1 for one in items if not one.held and one.key in self._sources.held_before),
        )

    def _leaves(  # noqa: PLR0913  one thing
        self,
        key: str,
        kind: ItemKind,
        name: str,
        words: str,
        *,
        part: HeldPart | None = None,
        binding: Binding | None = None,
        dated: UncertainDate | None = None,
        mark: str = "",
        goes_with: HeldBack | None = None,
        printed: object = None,
    ) -> bool:
        held = self._holding.held.get(key, goes_with) if binding is None else None
        said = "\n".join(filter(None, (words.strip(), *self._sources.ties.remarks.get(key, ()))))
        item = Item(
            key,
            kind,
            name,
            said,
            part,
            binding,
            held,
            dated,
            mark or mark_of(words.strip()),
            printed=mark_of(said, printed),
        )
        self._items.setdefault(key, item)
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
                is_child = kind is ItemKind.CHILD
                born = child.born if is_child else None
                printed = child if is_child else None
                self._leaves(kind.value, kind, "", words, binding=binding, dated=born, printed=printed)

    def _place(self, whole: ReferralContents) -> tuple[Whereabouts, tuple[str, ...]]:
        known = {part: getattr(whole.place, part) for part in PLACES if getattr(whole.place, part).strip()}
        binding = None if whole.place.commune.strip() else Binding.ONLY_WAY
        held = tuple(
            part
            for part, words in known.items()
            if not self._leaves(
                place_key(part), ItemKind.PLACE, part, words, part=HeldPart.PLACE, binding=binding
            )
        )
        return dataclasses.replace(whole.place, **dict.fromkeys(held, "")), held

    def _persons(
        self, persons: Iterable[Person], kind: ItemKind, part: HeldPart, binding: Binding | None = None
    ) -> tuple[Person, ...]:
        return tuple(
            one
            for one in persons
            if self._leaves(
                person_key(one),
                kind,
                one.display_name,
                _person_words(one),
                part=part,
                binding=binding,
                dated=one.born,
                mark=name_mark(one.display_name),
                printed=one,
            )
        )

    def _facts(
        self, lines: Iterable[FactLine], kind: ItemKind, part: HeldPart | None = None
    ) -> tuple[FactLine, ...]:
        return tuple(line for line in lines if self._fact(line, kind, part))

    def _fact(self, line: FactLine, kind: ItemKind, part: HeldPart | None) -> bool:
        key = self._sources.keys[id(line)]
        part = part or OF_SOURCE[line.source][1]
        fills, goes_with = (
            ties.get(answer_of(key), ()) for ties in (self._sources.ties.fills, self._sources.ties.follows)
        )
        held = next((self._holding.held[one] for one in goes_with if one in self._holding.held), None)
        if any(one in self._items for one in fills):  # the thing it fills is in the list for it
            if held is not None:
                self._parts[part] = None
            return held is None
        mark = self._sources.marks.get(key, "")
        # What it fills was told before, and its remark was not: a decision is on both all the same.
        known = next((self._sources.known[one] for one in fills if one in self._sources.known), None)
        if known is not None:
            key, mark = known.key, known.mark
        # A date is told with the name, as people write dates.
        answer = "" if line.dated is not None else line.answer
        words = "\n".join(filter(None, (answer, line.note, copied_by(line.paper))))
        return self._leaves(
            key,
            kind,
            line.question,
            words,
            part=part,
            dated=line.dated,
            mark=mark,
            goes_with=held,
            printed=line,
        )

    def _since(self, since: Since) -> Since:
        changed = tuple(one for one in since.changed if self._fact(one.now, ItemKind.ANSWER, None))
        for number, line in enumerate(since.withdrawn):
            self._leaves(
                f"withdrawn:{number}",
                ItemKind.WITHDRAWN,
                line.question,
                "\n".join(filter(None, (line.answer, line.note))),
                binding=Binding.TOLD_BEFORE,
            )
        for number, one in enumerate(since.withdrawn_words):
            self._leaves(
                f"withdrawn_words:{number}",
                ItemKind.WITHDRAWN,
                one.speaker,
                "\n".join(filter(None, (one.text, one.translation, one.prompt, one.place, one.present))),
                binding=Binding.TOLD_BEFORE,
            )
        return dataclasses.replace(since, changed=changed)

    def _statements(self, statements: Iterable[Statement]) -> Iterator[Statement]:
        for one in statements:
            kind, part = OF_SOURCE[one.source]
            leaves = partial(self._leaves, part=part, dated=one.happened, printed=one)
            words = "\n".join(filter(None, (one.text, one.translation)))
            if not leaves(words_key(one), kind, one.speaker, words, mark=statement_mark(one)):
                continue
            # Of what was seen no page says who told or translated it.
            who = (one.speaker, one.translator) if one.source.is_reported_speech else ()
            told_by = (*who, one.present, copied_by(one.paper))
            for key, of_kind, told in (
                (words_key(one, TELLER), ItemKind.TELLER, told_by),
                (words_key(one, CIRCUMSTANCES), ItemKind.CIRCUMSTANCES, (one.place, one.prompt)),
            ):
                if any(told):
                    words = "\n".join(filter(None, told))
                    leaves(key, of_kind, "", words, mark=around_mark(one, *told))
            yield quietened(one, self._holding)

    def _call(self, call: CallMade) -> bool:
        words = "\n".join(filter(None, (call.whom, call.said)))
        return self._leaves(
            call_key(call), ItemKind.CALL, call.called.value, words, part=HeldPart.CALLS, printed=call
        )

    def _photograph(self, line: PhotographLine) -> bool:
        answer = self._sources.keys[id(line)]
        goes_with = self._sources.ties.follows.get(answer_of(answer), ())
        if any(one in self._holding.held for one in (answer, *goes_with)):
            return False  # what it answers is held back
        key = photograph_key(line.identifier)
        self._leaves(key, ItemKind.PHOTOGRAPH, line.question, line.caption, binding=Binding.CHOSEN_HERE)
        self._items[key] = dataclasses.replace(self._items[key], digest=line.kept_sha256)
        return True

    def _judgement(self, line: JudgementLine) -> bool:
        key = self._sources.keys[id(line)]
        return self._leaves(
            key, ItemKind.JUDGEMENT, line.level, line.reason, part=HeldPart.JUDGEMENT, printed=line
        )

    def _indicators(self, whole: ReferralContents) -> bool:
        if not whole.assessments:
            return True
        words = "\n".join(f"{one.title} – {one.headline}" for one in whole.assessments)
        return self._leaves(INDICATORS, ItemKind.INDICATORS, "", words, part=HeldPart.INDICATORS)


def _person_words(person: Person) -> str:
    told = (person.display_name, ", ".join(person.aliases), person.tie)
    return " · ".join(filter(None, told))
