"""What is new since an earlier referral, held against what that document itself says.

The signed file is what the office has, so it is compared with that file and with the complements
signed since, not with a clock: an answer corrected twice and back again is no news.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

from fieldscreen.domain.acknowledgement_codes import acknowledgement_code
from fieldscreen.domain.danger import CallMade
from fieldscreen.domain.disclosures import DisclosedItem, HeldBack, ItemKind
from fieldscreen.domain.encoding import decode
from fieldscreen.domain.referrals import Referral, SignedDocument
from fieldscreen.domain.statements import Statement
from fieldscreen.referral.contents import ChangedFact, EarlierReferral, FactLine, ReferralContents, Since
from fieldscreen.workflow.disclosing import OF_SOURCE
from fieldscreen.workflow.holding import (
    Holding,
    Item,
    is_words,
    place_free,
    position_free,
    statement_mark,
    superseding,
)
from fieldscreen.workflow.quietening import quietened, without_circumstances, without_teller
from fieldscreen.workflow.signed_records import SaidBefore, completed_chain, listed_in, record_of
from fieldscreen.workflow.workplace import Workplace

_ANY_MOMENT = datetime.min.replace(tzinfo=UTC)
_OPEN = ItemKind.WITHOUT_ANSWER


class Hidden(NamedTuple):
    """An answer that is held back.

    Attributes:
        ref: Path of its question.
        value: The form's own text of it.
        keys: Its own name, and the names of what it goes with.
    """

    ref: str
    value: str
    keys: frozenset[str]


def actions_told(workplace: Workplace, identifier: str) -> str:
    """Return what an earlier referral says was done, so that a complement does not say it again."""
    return str(record_of(workplace, identifier)["actions_taken"])


def held_before(workplace: Workplace, identifier: str) -> tuple[HeldBack, ...]:
    """Return what a chain of referrals held back and never told since, with the reasons."""
    chain = completed_chain(workplace, identifier)
    return still_held(one for referral in chain for one in listed_in(workplace, referral))


def still_held(listed: Iterable[DisclosedItem]) -> tuple[HeldBack, ...]:
    """Return what documents held back and never told since, from their lists, the first one first."""
    held: tuple[HeldBack, ...] = ()
    for one in listed:
        held = superseding(held, one)
    return held


def told_in(
    workplace: Workplace,
    chain: Sequence[SaidBefore],
    read: Callable[[dict[str, Any]], dict[str, Any]] = lambda record: record,
) -> Told:
    """Return what an office was told by a referral and by those it completes.

    Args:
        workplace: The open workplace.
        chain: What they say, the first one first; at least one.
        read: Returns a document's record as it is to be compared.
    """
    listed = tuple(item for one in chain for item in one.listed)
    told = Told(_earlier(workplace, chain[-1].referral), listed)
    for one in chain:
        record = read(one.record)
        told.add(record)
        told.typed |= _typed_marks(record, one.listed)
    return told


def _typed_marks(record: dict[str, Any], listed: Sequence[DisclosedItem]) -> dict[str, str]:
    """Return the marks of words as they were typed by those of the words as a document has them.

    A document has marks in place of those who informed; its list was made before they were put there. Both
    are in the order of the kinds of words.
    """
    left = [one.mark for one in listed if is_words(one.key) and one.ground is None]
    order = list(ItemKind)
    said = sorted(
        map(_statement, record["statements"]), key=lambda one: order.index(OF_SOURCE[one.source][0])
    )
    return dict(zip(map(statement_mark, said), left, strict=True)) if len(said) == len(left) else {}


def only_news(
    told: Told,
    contents: ReferralContents,
    listed: Sequence[Item],
    holding: Holding | None = None,
    hidden: Sequence[Hidden] = (),
) -> ReferralContents:
    """Return *contents* with what the completed referral already says taken out.

    Args:
        told: What was said.
        contents: All there is to say.
        listed: Everything that could leave.
        holding: What is held back: words told before without their teller, who is still held back, are no
            news, and what was said before and is held back now is not called withdrawn.
        hidden: Answers that are held back, those behind what is held back among them.
    """
    holding = holding or Holding()
    facts, changed, withdrawn = _compared(
        told.facts, (*contents.school, *contents.facts), by_question=told.languages <= {contents.language}
    )
    fresh = set(map(id, facts))
    words = {_bare(one) for one in told.words}
    # As a document can have said them: with and without who told them, and where.
    ways = {one for statement in contents.statements for one in _ways(statement)}
    silent = _Silent(told, listed, holding, hidden)
    return dataclasses.replace(
        contents,
        school=tuple(line for line in contents.school if id(line) in fresh),
        facts=tuple(line for line in contents.facts if id(line) in fresh),
        statements=tuple(
            one
            for one in contents.statements
            if _bare(one) not in words and _bare(quietened(one, holding)) not in words
        ),
        calls=tuple(call for call in contents.calls if call not in told.calls),
        photographs=tuple(one for one in contents.photographs if one.kept_sha256 not in told.photographs),
        completes=told.earlier,
        since=Since(
            tuple(changed),
            tuple(line for line in withdrawn if not silent.keeps_fact(line)),
            tuple(
                silent.quietened(one)
                for one in told.words
                if _bare(one) not in ways and not silent.keeps_words(one)
            ),
        ),
    )


class _Silent:
    """Tells what was said before and is held back now: it is not said again, not even as withdrawn."""

    def __init__(
        self, told: Told, listed: Sequence[Item], holding: Holding, hidden: Sequence[Hidden]
    ) -> None:
        self._told, self._holding = told, holding
        known = {one.mark for one in told.listed}
        held = [one for one in listed if one.key in holding.held and is_words(one.key)]
        self._marks = {one.mark for one in held}
        self._edited = {one.key for one in held if one.mark not in known}
        self._edited_places = {place_free(key) for key in self._edited}
        self._there = {one.key for one in listed}
        left = {one.key for one in told.listed if one.ground is None and one.kind is not _OPEN}
        # A question that was open then told nothing; without a list of that day nobody can say.
        self._refs = {one.ref for one in hidden if not told.listed or not one.keys.isdisjoint(left)}
        self._values = {(position_free(one.ref), one.value) for one in hidden if one.value}

    def keeps_fact(self, line: FactLine) -> bool:
        """Tell whether a withdrawn answer is not to be said again."""
        return line.ref in self._refs or (position_free(line.ref), line.value) in self._values

    def keeps_words(self, one: Statement) -> bool:
        """Tell whether withdrawn words are not to be said again."""
        mark = self._told.mark_of(one)
        keys = self._told.words_keys(mark)
        # Words of a block that moved up, and were corrected there, have no place of their own any more.
        moved = (key for key in keys if key not in self._there)
        is_moved = any(place_free(key) in self._edited_places for key in moved)
        return mark in self._marks or not keys.isdisjoint(self._edited) or is_moved

    def quietened(self, one: Statement) -> Statement:
        """Return withdrawn words without who told them, or where, if that is held back of them now."""
        for key in self._told.words_keys(self._told.mark_of(one)):
            one = _without(one, key.partition(":")[2], self._holding)
        return one


def _without(statement: Statement, identifier: str, holding: Holding) -> Statement:
    quiet = quietened(dataclasses.replace(statement, identifier=identifier), holding)
    return dataclasses.replace(quiet, identifier=statement.identifier)


def _ways(statement: Statement) -> Iterator[Statement]:
    one = _bare(statement)
    yield from (one, without_teller(one), without_circumstances(one))
    yield without_circumstances(without_teller(one))


def _bare(statement: Statement) -> Statement:
    """Return a statement as it is compared: without names in the vault, and whenever it was recorded."""
    return dataclasses.replace(statement, identifier="", about="", recorded_at=_ANY_MOMENT)


def _earlier(workplace: Workplace, referral: Referral) -> EarlierReferral:
    return EarlierReferral(
        referral.number,
        referral.kind,
        workplace.local(referral.signed_at),
        referral.recipient.name,
        acknowledgement_code(referral.identifier),
        referral.sha256,
        len(workplace.vault.get(SignedDocument, referral.identifier).content),
    )


@dataclass(slots=True)
class Told:
    """What the office was told so far.

    Attributes:
        earlier: The last document that told it.
        listed: Everything that left or could have left, of documents that kept a list.
        facts: Answers.
        words: Words and observations.
        calls: Calls.
        photographs: Digests of the copies in the vault of the photographs that were printed.
        languages: Languages of the documents, in which questions and answers are worded.
        typed: Marks of words as they were typed, by those of the words as a document has them.
    """

    earlier: EarlierReferral
    listed: tuple[DisclosedItem, ...] = ()
    facts: list[FactLine] = field(default_factory=list)
    words: list[Statement] = field(default_factory=list)
    calls: list[CallMade] = field(default_factory=list)
    photographs: set[str] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)
    typed: dict[str, str] = field(default_factory=dict)

    def mark_of(self, one: Statement) -> str:
        """Return the mark of told words as they were typed."""
        mark = statement_mark(one)
        return self.typed.get(mark, mark)

    def words_keys(self, mark: str) -> set[str]:
        """Return the names that words of that mark had in a list."""
        return {one.key for one in self.listed if one.mark == mark and is_words(one.key)}

    def add(self, record: dict[str, Any]) -> None:
        """Add what one document says; a complement also takes away."""
        self.languages.add(str(record["language"]))
        since = record.get("since", {})
        changed = [(_fact(row["before"]), _fact(row["now"])) for row in since.get("changed", ())]
        gone = [*(before for before, _ in changed), *map(_fact, since.get("withdrawn", ()))]
        for line in gone:
            same = next((one for one in self.facts if _is_same(one, line)), None)
            if same is not None:
                self.facts.remove(same)
        needs = record.get("needs", {})
        wanted = (_fact(row) for part in needs.values() for row in part)
        told = [*map(_fact, (*record["school"], *record["facts"])), *wanted]
        # A need without an answer told nothing, and is not withdrawn while it still has none.
        self.facts += [*(now for _, now in changed), *(line for line in told if not line.state.is_open)]
        withdrawn = [_statement(row) for row in since.get("withdrawn_words", ())]
        self.words = [one for one in self.words if one not in withdrawn]
        self.words += [_statement(row) for row in record["statements"]]
        self.calls += [decode(CallMade, row) for row in record.get("calls", ())]
        self.photographs |= {str(row["kept_sha256"]) for row in record.get("photographs", ())}


def _fact(row: dict[str, Any]) -> FactLine:
    return decode(FactLine, row)


def _statement(row: dict[str, Any]) -> Statement:
    kept = {key: value for key, value in row.items() if key != "is_case_wide"}
    return decode(Statement, {**kept, "identifier": ""})


def _asked(line: FactLine, *, by_question: bool) -> tuple[str, str]:
    """Return what was asked; by its reference alone where documents word questions in two languages."""
    return line.ref, line.question if by_question else ""


def _is_same(one: FactLine, other: FactLine, *, by_question: bool = True) -> bool:
    """Tell whether two lines say the same; recorded again on another day is the same."""
    is_asked = _asked(one, by_question=by_question) == _asked(other, by_question=by_question)
    return is_asked and all(
        getattr(one, name) == getattr(other, name) for name in ("value", "state", "note", "source")
    )


def _compared(
    before: Iterable[FactLine], now: Iterable[FactLine], *, by_question: bool
) -> tuple[list[FactLine], list[ChangedFact], list[FactLine]]:
    """Return what is new, what became otherwise, and what is gone."""
    left = list(before)
    other = [line for line in now if not _taken(left, line, by_question=by_question)]
    changed = list(_pairs(left, other, by_question=by_question))
    paired = {id(line) for one in changed for line in (one.before, one.now)}
    new = [line for line in other if id(line) not in paired]
    return new, changed, [line for line in left if id(line) not in paired]


def _taken(left: list[FactLine], line: FactLine, *, by_question: bool) -> bool:
    same = next((one for one in left if _is_same(one, line, by_question=by_question)), None)
    if same is not None:
        left.remove(same)
    return same is not None


def _pairs(before: list[FactLine], now: list[FactLine], *, by_question: bool) -> Iterator[ChangedFact]:
    """Pair the lines of one question where there is no doubt which became which."""
    earlier, rivals = (
        [(_asked(one, by_question=by_question), one) for one in lines] for lines in (before, now)
    )
    for asked, line in rivals:
        matching = [one for key, one in earlier if key == asked]
        if len(matching) == 1 and sum(1 for key, _one in rivals if key == asked) == 1:
            yield ChangedFact(matching[0], line)
