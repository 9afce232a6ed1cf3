"""What is new since an earlier referral, held against what that document itself says.

The signed file is what the office has, so it is compared with that file and with the complements
signed since, not with a clock: an answer corrected twice and back again is no news.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from fieldscreen.domain.acknowledgement_codes import acknowledgement_code
from fieldscreen.domain.danger import CallMade
from fieldscreen.domain.disclosures import Disclosure, HeldBack
from fieldscreen.domain.encoding import decode
from fieldscreen.domain.referrals import Referral, ReferralKind, SignedDocument
from fieldscreen.domain.statements import Statement
from fieldscreen.referral.contents import ChangedFact, EarlierReferral, FactLine, ReferralContents, Since
from fieldscreen.referral.embedded import read_record
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
    held: dict[str, HeldBack | None] = {}
    for referral in completed_chain(workplace, identifier):
        kept = workplace.vault.find(Disclosure, referral.identifier)
        for one in kept.items if kept is not None else ():
            held[one.key] = HeldBack(one.key, one.ground, one.reason) if one.ground is not None else None
    return tuple(one for one in held.values() if one is not None)


def told_in(workplace: Workplace, identifier: str) -> Told:
    """Return what an office was told by a referral and by those it completes.

    Raises:
        RecordMissing: If there is no such referral.
    """
    chain = completed_chain(workplace, identifier)
    told = Told(_earlier(workplace, chain[-1]))
    for referral in chain:
        told.add(_record(workplace, referral.identifier))
    return told


def only_news(
    told: Told, contents: ReferralContents, without_teller: frozenset[str] = frozenset()
) -> ReferralContents:
    """Return *contents* with what the completed referral already says taken out.

    Args:
        told: What was said.
        contents: All there is to say.
        without_teller: Identifiers of statements whose teller is held back: where the words were told
            without their teller before, they are no news.
    """
    facts, changed, withdrawn = _compared(told.facts, (*contents.school, *contents.facts))
    words = [_bare(one) for one in contents.statements]
    hushed = [dataclasses.replace(one, speaker="", present="") for one in words]
    fresh = set(map(id, facts))
    return dataclasses.replace(
        contents,
        school=tuple(line for line in contents.school if id(line) in fresh),
        facts=tuple(line for line in contents.facts if id(line) in fresh),
        statements=tuple(
            one
            for one, bare, quiet in zip(contents.statements, words, hushed, strict=True)
            if bare not in told.words and not (one.identifier in without_teller and quiet in told.words)
        ),
        calls=tuple(call for call in contents.calls if call not in told.calls),
        completes=told.earlier,
        since=Since(
            tuple(changed),
            tuple(withdrawn),
            tuple(one for one in told.words if one not in words and one not in hushed),
        ),
    )


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
        len(workplace.vault.get(SignedDocument, referral.identifier).content),
    )


@dataclass(slots=True)
class Told:
    """What the office was told so far.

    Attributes:
        earlier: The last document that told it.
        facts: Answers.
        words: Words and observations.
        calls: Calls.
    """

    earlier: EarlierReferral
    facts: list[FactLine] = field(default_factory=list)
    words: list[Statement] = field(default_factory=list)
    calls: list[CallMade] = field(default_factory=list)

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
