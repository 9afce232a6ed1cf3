"""What is new since an earlier referral, held against what that document itself says.

The signed file is what the office has, so it is compared with that file and with the complements
signed since, not with a clock: an answer corrected twice and back again is no news.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from fieldscreen.domain.acknowledgement_codes import acknowledgement_code
from fieldscreen.domain.danger import CallMade
from fieldscreen.domain.disclosures import DisclosedItem, Disclosure, HeldBack, ItemKind
from fieldscreen.domain.encoding import decode
from fieldscreen.domain.referrals import Referral, ReferralKind, SignedDocument
from fieldscreen.domain.statements import Statement
from fieldscreen.referral.contents import ChangedFact, EarlierReferral, FactLine, ReferralContents, Since
from fieldscreen.referral.embedded import read_record
from fieldscreen.workflow.disclosing import quietened, without_circumstances, without_teller
from fieldscreen.workflow.holding import Holding, Item, answer_of, statement_mark, superseding
from fieldscreen.workflow.workplace import Workplace


def completed_chain(workplace: Workplace, identifier: str) -> tuple[Referral, ...]:
    """Return a referral with those it completes, the first one first.

    Raises:
        RecordMissing: If there is no such referral.
    """
    found = [workplace.vault.get(Referral, identifier)]
    while found[0].completes:
        found.insert(0, workplace.vault.get(Referral, found[0].completes))
    return tuple(found)


def first_kind(workplace: Workplace, kind: ReferralKind, completes: str) -> ReferralKind:
    """Return the kind a referral is, or of a complement the kind of what it completes in the end."""
    if kind is ReferralKind.COMPLEMENT and completes:
        return completed_chain(workplace, completes)[0].kind
    return kind


def actions_told(workplace: Workplace, identifier: str) -> str:
    """Return what an earlier referral says was done, so that a complement does not say it again."""
    return str(_record(workplace, identifier)["actions_taken"])


def held_before(workplace: Workplace, identifier: str) -> tuple[HeldBack, ...]:
    """Return what a chain of referrals held back and never told since, with the reasons."""
    held: dict[str, HeldBack] = {}
    for one in _listed_before(workplace, completed_chain(workplace, identifier)):
        held = superseding(held, one)
    return tuple(held.values())


def _listed_before(workplace: Workplace, chain: Iterable[Referral]) -> Iterator[DisclosedItem]:
    for referral in chain:
        kept = workplace.vault.find(Disclosure, referral.identifier)
        yield from kept.items if kept is not None else ()


def told_in(
    workplace: Workplace,
    identifier: str,
    read: Callable[[dict[str, Any]], dict[str, Any]] = lambda record: record,
) -> Told:
    """Return what an office was told by a referral and by those it completes.

    Args:
        workplace: The open workplace.
        identifier: Identifier of the referral.
        read: Returns a document's record as it is to be compared.

    Raises:
        RecordMissing: If there is no such referral.
    """
    chain = completed_chain(workplace, identifier)
    told = Told(_earlier(workplace, chain[-1]), tuple(_listed_before(workplace, chain)))
    for referral in chain:
        told.add(read(_record(workplace, referral.identifier)))
    return told


def only_news(
    told: Told, contents: ReferralContents, listed: Sequence[Item], holding: Holding | None = None
) -> ReferralContents:
    """Return *contents* with what the completed referral already says taken out.

    Args:
        told: What was said.
        contents: All there is to say.
        listed: Everything that could leave.
        holding: What is held back: words told before without their teller, who is still held back, are no
            news, and what was said before and is held back now is not called withdrawn.
    """
    holding = holding or Holding()
    facts, changed, withdrawn = _compared(told.facts, (*contents.school, *contents.facts))
    fresh = set(map(id, facts))
    # As a document can have said them: with and without who told them, and where.
    ways = [one for statement in contents.statements for one in _ways(statement)]
    unsaid = {
        answer_of(one.key)[1]
        for one in listed
        if one.kind is ItemKind.WITHOUT_ANSWER and one.key in holding.held
    }
    edited = _edited_and_held(told, listed, holding)
    return dataclasses.replace(
        contents,
        school=tuple(line for line in contents.school if id(line) in fresh),
        facts=tuple(line for line in contents.facts if id(line) in fresh),
        statements=tuple(
            one
            for one in contents.statements
            if _bare(one) not in told.words and _bare(quietened(one, holding)) not in told.words
        ),
        calls=tuple(call for call in contents.calls if call not in told.calls),
        photographs=tuple(one for one in contents.photographs if one.kept_sha256 not in told.photographs),
        completes=told.earlier,
        since=Since(
            tuple(changed),
            tuple(line for line in withdrawn if line.ref not in unsaid),
            tuple(
                one
                for one in told.words
                if one not in ways and told.keys.get(statement_mark(one)) not in edited
            ),
        ),
    )


def _ways(statement: Statement) -> Iterator[Statement]:
    one = _bare(statement)
    yield from (one, without_teller(one), without_circumstances(one))
    yield without_circumstances(without_teller(one))


def _edited_and_held(told: Told, listed: Sequence[Item], holding: Holding) -> frozenset[str]:
    """Return the keys under which words were told that say something else now, and that is held back."""
    known = {one.mark for one in told.listed}
    return frozenset(one.key for one in listed if one.key in holding.held and one.mark not in known)


def _bare(statement: Statement) -> Statement:
    """Return a statement as a document has it, which knows no identifiers of the vault."""
    return dataclasses.replace(statement, identifier="", about="")


def _record(workplace: Workplace, identifier: str) -> dict[str, Any]:
    return read_record(workplace.vault.get(SignedDocument, identifier).content)


def _earlier(workplace: Workplace, referral: Referral) -> EarlierReferral:
    return EarlierReferral(
        referral.number,
        referral.kind,
        workplace.local(referral.signed_at),
        referral.recipient.name,
        acknowledgement_code(referral.identifier),
        referral.sha256,
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
    """

    earlier: EarlierReferral
    listed: tuple[DisclosedItem, ...] = ()
    facts: list[FactLine] = field(default_factory=list)
    words: list[Statement] = field(default_factory=list)
    calls: list[CallMade] = field(default_factory=list)
    photographs: set[str] = field(default_factory=set)

    @property
    def keys(self) -> dict[str, str]:
        """The names of things told or held back before, by the mark of their words."""
        return {one.mark: one.key for one in self.listed}

    def add(self, record: dict[str, Any]) -> None:
        """Add what one document says; a complement also takes away."""
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


def _is_same(one: FactLine, other: FactLine) -> bool:
    """Tell whether two lines say the same; recorded again on another day is the same."""
    return all(
        getattr(one, name) == getattr(other, name)
        for name in ("ref", "question", "value", "state", "note", "source")
    )


def _compared(
    before: Iterable[FactLine], now: Iterable[FactLine]
) -> tuple[list[FactLine], list[ChangedFact], list[FactLine]]:
    """Return what is new, what became otherwise, and what is gone."""
    left = list(before)
    other = [line for line in now if not _taken(left, line)]
    changed = list(_pairs(left, other))
    paired = {id(line) for one in changed for line in (one.before, one.now)}
    new = [line for line in other if id(line) not in paired]
    return new, changed, [line for line in left if id(line) not in paired]


def _taken(left: list[FactLine], line: FactLine) -> bool:
    same = next((one for one in left if _is_same(one, line)), None)
    if same is not None:
        left.remove(same)
    return same is not None


def _pairs(before: list[FactLine], now: list[FactLine]) -> Iterator[ChangedFact]:
    """Pair the lines of one question where there is no doubt which became which."""
    for line in now:
        earlier = [one for one in before if (one.ref, one.question) == (line.ref, line.question)]
        rivals = [one for one in now if (one.ref, one.question) == (line.ref, line.question)]
        if len(earlier) == 1 and len(rivals) == 1:
            yield ChangedFact(earlier[0], line)
