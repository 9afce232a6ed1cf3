"""Finding again what was held back, after the case has changed.

A thing is named by where it stands, and what stands there changes: a block of a questionnaire is taken
away and the next one moves up, a parent is entered by hand, an answer is corrected. So each decision keeps
a mark of the words it was taken on. Words that moved stay held back; other words in their old place are
held back too until the worker has said again what is meant.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
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
        printed: Tells everything that would be printed of it from anything else, said here or not.
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
    printed: str = ""


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
    """Return the mark of a name: without capitals, accents and order; empty of no name."""
    words = sorted(fold(name).split())
    return mark_of(*words) if words else ""


def statement_mark(statement: Statement) -> str:
    """Return the mark of words, whoever told them: who did may be held back from one document only."""
    happened = encode(statement.happened) if statement.happened is not None else None
    return mark_of(statement.source.value, statement.text, statement.translation, happened)


def around_mark(statement: Statement, *told: object) -> str:
    """Return the mark of what was *told* around words: who, or where and after which question."""
    return mark_of(statement_mark(statement), *told)


def position_free(ref: str) -> str:
    """Return the reference of a question without which instance of a repeat it stands in."""
    return _POSITION.sub("[]", ref)


def is_words(key: str) -> bool:
    """Tell whether a key names words, not who told them or where."""
    return key.startswith(f"{_WORDS}:")


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


def resolve(
    held: Iterable[HeldBack], items: Sequence[Item], tied: Mapping[str, Collection[str]] | None = None
) -> Holding:
    """Find what decisions hold back in a list.

    Args:
        held: The decisions, on this list or on an earlier one.
        items: Everything that could leave.
        tied: What hangs together: what an answer fills by the answer's key, and the other way round.
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
    resting: list[HeldBack] = []
    for one in lost:
        also = (tied or {}).get(one.key, ())
        near = [key for key, item in there.items() if key in also or _is_near(one.key, item)]
        asked = [key for key in near if key not in found]
        unclear |= dict.fromkeys(asked, one)
        if not asked:
            resting.append(one)
    bound = {key for key, item in there.items() if item.binding is not None}
    overruled = {key: one for key, one in (unclear | found).items() if key in bound}
    return Holding(
        {key: one for key, one in (unclear | found).items() if key not in bound},
        frozenset(unclear.keys() - bound),
        overruled,
        (*resting, *dict.fromkeys(overruled.values())),
    )


def superseding(held: Iterable[HeldBack], later: DisclosedItem) -> tuple[HeldBack, ...]:
    """Return decisions after a later document, in which one thing left or was held back again."""
    kept = [one for one in held if not _is_decided_in(one, later)]
    if later.ground is not None:
        kept.append(HeldBack(later.key, later.ground, later.reason, later.mark))
    return tuple(kept)


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
        if same is not None and same.kind is ItemKind.FAMILY and one.mark == same.mark:
            yield from (key for key in _namesakes(one, there) if is_moving(key) or is_moving(one.key))
    elif one.mark and one.key.startswith(f"{_PERSON}:"):
        yield from _namesakes(one, there)
    elif one.mark:
        kin = place_free(one.key)
        yield from (key for key, item in there.items() if item.mark == one.mark and place_free(key) == kin)


def _namesakes(one: HeldBack, there: Mapping[str, Item]) -> Iterator[str]:
    """Yield the parents of that name: one can be named by an interview and be entered by hand too."""
    return (
        key
        for key, item in there.items()
        if item.kind is ItemKind.FAMILY and item.mark == one.mark and key != one.key
    )


def _is_near(key: str, item: Item) -> bool:
    """Tell whether what was held back may have become *item*."""
    if key.startswith(f"{_PERSON}:"):
        return item.kind is ItemKind.FAMILY and is_moving(key)
    return place_free(item.key) == place_free(key)


def _is_decided_in(one: HeldBack, later: DisclosedItem) -> bool:
    if one.key == later.key:
        return not (one.mark and later.mark) or one.mark == later.mark or not is_moving(one.key)
    return bool(one.mark) and one.mark == later.mark and place_free(one.key) == place_free(later.key)


def place_free(key: str) -> str:
    """Return what the places have in common between which words can move."""
    kind, _, rest = key.partition(":")
    if kind == _PERSON:
        return kind
    if kind == _ANSWER:
        return position_free(key)
    if kind in _OF_WORDS and ":" in rest:
        return _NUMBER.sub("", key)
    return key
