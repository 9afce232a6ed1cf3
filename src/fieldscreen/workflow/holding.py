"""Finding again what was held back, after the case has changed.

A thing is named by where it stands, and what stands there changes: a block of a questionnaire is taken
away and the next one moves up, a parent is entered by hand, an answer is corrected. So each decision keeps
a mark of the words it was taken on. Words that moved stay held back; other words in their old place are
held back too until the worker has said again what is meant.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from fieldscreen.domain.answers import Answer
from fieldscreen.domain.danger import CallMade
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.disclosures import Binding, DisclosedItem, Ground, HeldBack, ItemKind
from fieldscreen.domain.encoding import encode
from fieldscreen.domain.folding import fold
from fieldscreen.domain.people import Person
from fieldscreen.domain.statements import Statement
from fieldscreen.referral.contents import HeldPart
from fieldscreen.workflow.sittings import Sitting

_ANSWER, _PLACE, _PERSON, _WORDS = "answer", "place", "person", "words"
TELLER, CIRCUMSTANCES = "teller", "circumstances"
INDICATORS = "indicators"
"""Names the annex of indicators as a whole."""

_OF_WORDS = (_WORDS, TELLER, CIRCUMSTANCES)
_POSITION = re.compile(r"\[\d+\]")
_NUMBER = re.compile(r"\d+$")
_SHORT = 16
"""Hexadecimal digits of a mark: it tells a handful of things apart and is never shown."""


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
        held: Why it is held back; ``None`` where it leaves. Of something bound: that it was, and leaves now.
        dated: When it was seen or said, or the person was born; ``None`` where that is not known.
        mark: Tells its words from others.
        is_unclear: Whether it is held back only because other words were, in its place: to be decided again.
        digest: Of a photograph: SHA-256 of the copy in the vault.
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
    mark: str = ""
    is_unclear: bool = False
    digest: str = ""
    suggested: Ground | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """What of a list is held back.

    Attributes:
        held: Decisions by the key of what they hold back.
        unclear: Keys of what is held back until somebody decides again.
        overruled: Decisions by the key of what cannot be held back any more.
        resting: Decisions on what is not in the list now; they count again when it is.
    """

    held: Mapping[str, HeldBack] = field(default_factory=dict)
    unclear: frozenset[str] = frozenset()
    overruled: Mapping[str, HeldBack] = field(default_factory=dict)
    resting: tuple[HeldBack, ...] = ()


def answer_key(interview: str, ref: str) -> str:
    """Name an answer."""
    return f"{_ANSWER}:{interview}:{ref}"


def answer_of(key: str) -> tuple[str, str]:
    """Return the interview and the reference of the answer a key names."""
    interview, _, ref = key.removeprefix(f"{_ANSWER}:").partition(":")
    return interview, ref


def place_key(part: str) -> str:
    """Name one part of the place."""
    return f"{_PLACE}:{part}"


def person_key(person: Person) -> str:
    """Name a person."""
    return f"{_PERSON}:{person.identifier}"


def words_key(statement: Statement, part: str = _WORDS) -> str:
    """Name words, who told them (``TELLER``), or where and after which question (``CIRCUMSTANCES``)."""
    return f"{part}:{statement.identifier}"


def call_key(call: CallMade) -> str:
    """Name a call."""
    return f"call:{call.noted_at.timestamp()}"


def mark_of(*parts: object) -> str:
    """Return a mark that tells these parts from others."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:_SHORT]


def name_mark(name: str) -> str:
    """Return the mark of a name: the same without capitals and accents and in whichever order."""
    return mark_of(*sorted(fold(name).split()))


def statement_mark(statement: Statement) -> str:
    """Return the mark of words, whoever told them: who did may be held back from one document only."""
    happened = encode(statement.happened) if statement.happened is not None else None
    return mark_of(statement.source.value, statement.text, statement.translation, happened)


def answer_marks(sittings: Sequence[Sitting]) -> dict[str, str]:
    """Return the mark of each answer by its key; within a repeat it also tells the block from others."""
    marks: dict[str, str] = {}
    for sitting in sittings:
        blocks: dict[str, list[Answer]] = {}
        answers = tuple(sitting.answers())
        for answer in answers:
            blocks.setdefault(_block_of(answer.ref), []).append(answer)
        block_marks = {at: _marked(block, at) for at, block in blocks.items() if at}
        for answer in answers:
            key = answer_key(sitting.interview.identifier, answer.ref)
            own = (answer.value, answer.state.value, answer.note)
            marks[key] = mark_of(*own, block_marks.get(_block_of(answer.ref), ""))
    return marks


def is_moving(key: str) -> bool:
    """Tell whether a key names a place in the case, not a thing: other words can come to stand there."""
    kind, _, rest = key.partition(":")
    if kind in {_ANSWER, _PLACE}:
        return True
    return kind in {_PERSON, *_OF_WORDS} and ":" in rest


def resolve(held: Iterable[HeldBack], items: Sequence[Item]) -> Holding:
    """Find what decisions hold back in a list.

    Args:
        held: The decisions, on this list or on an earlier one.
        items: Everything that could leave.
    """
    there = {one.key: one for one in items}
    found: dict[str, HeldBack] = {}
    lost: list[HeldBack] = []
    for one in held:
        keys = tuple(_fitting(one, there))
        found |= dict.fromkeys(keys, one)
        if not keys:
            lost.append(one)
    unclear: dict[str, HeldBack] = {}
    for one in lost:
        near = (item.key for item in items if _is_near(one.key, item) and item.key not in found)
        unclear |= dict.fromkeys(near, one)
    resting = (one for one in lost if one not in unclear.values())
    bound = {key for key, item in there.items() if item.binding is not None}
    overruled = {key: one for key, one in (unclear | found).items() if key in bound}
    return Holding(
        {key: one for key, one in (unclear | found).items() if key not in bound},
        frozenset(unclear.keys() - bound),
        overruled,
        (*resting, *dict.fromkeys(overruled.values())),
    )


def superseding(held: Mapping[str, HeldBack], later: DisclosedItem) -> dict[str, HeldBack]:
    """Return decisions after a later document, in which one thing left or was held back again."""
    kept = {key: one for key, one in held.items() if not _is_same(key, one.mark, later)}
    if later.ground is not None:
        kept[later.key] = HeldBack(later.key, later.ground, later.reason, later.mark)
    return kept


def _block_of(ref: str) -> str:
    """Return the innermost instance of a repeat a reference stands in; empty outside."""
    above, bracket, _ = ref.rpartition("]")
    return above + bracket


def _marked(block: Iterable[Answer], at: str) -> str:
    return mark_of(*sorted((one.ref.removeprefix(at), one.value, one.state.value, one.note) for one in block))


def _fitting(one: HeldBack, there: Mapping[str, Item]) -> Iterator[str]:
    """Yield the keys of what a decision is about, beyond doubt."""
    same = there.get(one.key)
    is_same = same is not None and (not one.mark or one.mark == same.mark or not is_moving(one.key))
    if is_same:
        yield one.key
    # One person can stand in a list twice; of anything else the very place is sure.
    if one.mark and (not is_same or one.key.startswith(f"{_PERSON}:")):
        kin = _kin(one.key)
        yield from (key for key, item in there.items() if item.mark == one.mark and _kin(key) == kin)


def _is_near(key: str, item: Item) -> bool:
    """Tell whether what was held back may have become *item*."""
    if key.startswith(f"{_PERSON}:"):
        return item.kind is ItemKind.FAMILY and is_moving(item.key)
    return _kin(item.key) == _kin(key)


def _is_same(key: str, mark: str, later: DisclosedItem) -> bool:
    return key == later.key or (bool(mark) and mark == later.mark and _kin(key) == _kin(later.key))


def _kin(key: str) -> str:
    """Return what the places have in common between which words can move."""
    kind, _, rest = key.partition(":")
    if kind == _PERSON:
        return kind
    if kind == _ANSWER:
        return _POSITION.sub("[]", key)
    if kind in _OF_WORDS and ":" in rest:
        return _NUMBER.sub("", key)
    return key
