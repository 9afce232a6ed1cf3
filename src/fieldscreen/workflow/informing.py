"""Marks of those who informed, from one document of a case to the next, and the sheet that names them.

Who they are is found in ``referral.informants``; what a document says of them in ``referral.composing``.
"""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from fieldscreen.domain.danger import CallMade
from fieldscreen.domain.disclosures import GROUNDS, Disclosure, Ground, HeldBack, ItemKind
from fieldscreen.domain.encoding import decode, encode
from fieldscreen.domain.folding import fold
from fieldscreen.domain.informants import InformantMark
from fieldscreen.domain.names import perhaps_names_in
from fieldscreen.domain.referrals import Referral, ReferralChoices, ReferralKind
from fieldscreen.domain.statements import Statement
from fieldscreen.referral import Document
from fieldscreen.referral.composing.informants import mark_words
from fieldscreen.referral.composing.speaker import Speaker
from fieldscreen.referral.contents import ChangedFact, FactLine, GroundCount, Held, ReferralContents
from fieldscreen.referral.informants import (
    Share,
    informants_of,
    marked,
    names_of_others,
    names_of_places,
)
from fieldscreen.referral.marking import Marking, letters_of, standing
from fieldscreen.workflow.completing import Hidden, only_news, told_in
from fieldscreen.workflow.disclosing import Sources
from fieldscreen.workflow.echoes import strings_of
from fieldscreen.workflow.holding import TELLER, Holding, Item, answer_of, words_key
from fieldscreen.workflow.signed_records import SaidBefore
from fieldscreen.workflow.workplace import Workplace

INFORMANTS = "informants"
"""Names the sheet of those who informed as a whole."""

_WITHOUT_SHEET = frozenset({ReferralKind.MNIOP})
"""Documents for somebody who hears the person concerned, and need not find those who told of them."""


@dataclass(frozen=True, slots=True)
class NameSaid:
    """The name of an informant that stands in a document all the same, in words left as they were said.

    Attributes:
        mark: Whose name.
        names: The words that were found, folded.
    """

    mark: InformantMark
    names: tuple[str, ...]


def with_marks_of_the_case(
    workplace: Workplace, case: str, contents: ReferralContents, chain: Sequence[SaidBefore]
) -> ReferralContents:
    """Return *contents* with the marks earlier documents of the case gave, and new ones for the others.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        contents: What there is to say, whole.
        chain: What the documents it completes say; empty for none.
    """
    marks: dict[str, InformantMark] = {}
    for referral in sorted(workplace.vault.all(Referral), key=lambda one: one.number):
        kept = workplace.vault.find(Disclosure, referral.identifier) if referral.case == case else None
        marks |= {one.letter: one for one in (kept.marks if kept is not None else ())}
    informing = dataclasses.replace(
        contents.informing,
        marks=tuple(marks.values()),
        named_before=tuple(str(row["letter"]) for one in chain for row in one.record.get("informants", ())),
    )
    got = marked(dataclasses.replace(contents, informing=informing))
    if not chain:
        return got
    telling = {one.mark.letter for one in informants_of(got)}
    # Whoever was not named before and tells nothing now is not named for a mere mention.
    silent = tuple(
        one.letter
        for one in got.informing.marks
        if one.letter not in telling and one.letter not in informing.named_before
    )
    return dataclasses.replace(got, informing=dataclasses.replace(got.informing, withheld=silent))


def withheld_by(contents: ReferralContents, sources: Sources, holding: Holding) -> tuple[str, ...]:
    """Return the letters of those something of whose is held back: no sheet names them for a mere mention.

    Args:
        contents: What there is to say, whole, with its marks.
        sources: Where its lines come from.
        holding: What is held back.
    """
    return tuple(
        one.mark.letter
        for one in informants_of(contents)
        if any(key in holding.held for share in one.shares for key in _keys_of(share, sources))
    )


def _keys_of(share: Share, sources: Sources) -> Iterator[str]:
    if share.statement is not None:
        yield from (words_key(share.statement), words_key(share.statement, TELLER))
    if share.fact is not None and id(share.fact) in sources.keys:
        key = sources.keys[id(share.fact)]
        yield key
        yield from sources.ties.follows.get(answer_of(key), ())


def with_sheet_held(holding: Holding, held_back: Iterable[HeldBack]) -> Holding:
    """Return what is held back with the sheet, where that is: in a complement news alone may make it."""
    sheet = next((one for one in held_back if one.key == INFORMANTS), None)
    if sheet is None or INFORMANTS in holding.held:
        return holding
    resting = tuple(one for one in holding.resting if one.key != INFORMANTS)
    return dataclasses.replace(holding, held={**holding.held, INFORMANTS: sheet}, resting=resting)


def with_sheet(
    sifted: tuple[ReferralContents, tuple[Item, ...]], holding: Holding, kind: ReferralKind
) -> tuple[ReferralContents, tuple[Item, ...]]:
    """Add the sheet that names those who informed to what leaves, or hold it back.

    Args:
        sifted: What leaves, and its list.
        holding: What is held back.
        kind: Which document; of a complement, the one it completes in the end.
    """
    contents, items = sifted
    contents = marked(contents)  # what is said no more has tellers too
    before = contents.informing.named_before
    named = [one.mark for one in standing(contents, letters_of)[1] if one.mark.letter not in before]
    if not named:
        return contents, items
    words = "\n".join(f"{mark.letter} – {mark.given}" for mark in named)
    back = holding.held.get(INFORMANTS)
    suggested = Ground.NOT_NEEDED if kind in _WITHOUT_SHEET else None
    item = Item(INFORMANTS, ItemKind.INFORMANTS, "", words, held=back, suggested=suggested)
    order = list(ItemKind)
    told = dataclasses.replace(
        contents,
        informing=dataclasses.replace(contents.informing, leaves=back is None),
        held=_counted(contents.held, back.ground) if back is not None else contents.held,
    )
    return told, tuple(sorted((*items, item), key=lambda one: order.index(one.kind)))


def _counted(held: Held, ground: Ground) -> Held:
    counts = Counter({one.ground: one.count for one in held.grounds})
    counts[ground] += 1
    grounds = tuple(GroundCount(one, counts[one]) for one in GROUNDS if counts[one])
    return dataclasses.replace(held, grounds=grounds)


def names_said(contents: ReferralContents, document: Document) -> tuple[NameSaid, ...]:
    """Return whose names stand in the body of a document all the same, each once.

    Args:
        contents: What it says, with names and marks.
        document: The document made of it.
    """
    data = json.loads(document.record)
    del data["fieldscreen"]["informants"]
    said = frozenset(fold("\n".join(strings_of(data))).split())
    shared = names_of_others(contents) | names_of_places(contents)
    found = (
        NameSaid(one.mark, tuple(sorted((one.names | perhaps_names_in(one.mark.given)) & said - shared)))
        for one in standing(contents, letters_of)[1]
    )
    return tuple(one for one in found if one.names)


def news(
    workplace: Workplace,
    whole: ReferralContents,
    choices: ReferralChoices,
    listed: Sequence[Item],
    chain: Sequence[SaidBefore],
) -> Callable[[Holding, Sequence[Hidden]], ReferralContents]:
    """Return what takes out of *whole* what the completed document says, marks held against marks.

    Args:
        workplace: The open workplace.
        whole: What there is to say, with names and marks.
        choices: What the worker decided.
        listed: Everything that could leave.
        chain: What the documents it completes say.

    Returns:
        A function of what is held back, and of the answers that are; what it returns has the names again.
    """
    speaker = Speaker(workplace.content.template(choices.kind), choices.language, None)
    marking = Marking(whole, informants_of(whole), lambda marks: mark_words(marks, speaker))
    said = marking.contents(whole)
    told = told_in(workplace, chain, lambda record: _with_marks(record, marking))
    pairs = (
        (getattr(said, part), getattr(whole, part))
        for part in ("school", "facts", "statements", "calls", "photographs")
    )
    typed: dict[int, Any] = {id(a): b for ours, theirs in pairs for a, b in zip(ours, theirs, strict=True)}

    def found(holding: Holding, hidden: Sequence[Hidden]) -> ReferralContents:
        # What was told stands in the earlier document with marks.
        spelt = [
            one._replace(value=value)
            for one in hidden
            for value in {one.value, marking.words(one.value), marking.informant(one.value)}
        ]
        new = only_news(told, said, listed, holding, spelt)
        since = new.since
        return dataclasses.replace(
            whole,
            school=tuple(typed[id(one)] for one in new.school),
            facts=tuple(typed[id(one)] for one in new.facts),
            statements=tuple(typed[id(one)] for one in new.statements),
            calls=tuple(typed[id(one)] for one in new.calls),
            photographs=tuple(typed[id(one)] for one in new.photographs),
            completes=new.completes,
            since=dataclasses.replace(
                since, changed=tuple(ChangedFact(one.before, typed[id(one.now)]) for one in since.changed)
            ),
        )

    return found


def _with_marks(record: dict[str, Any], marking: Marking) -> dict[str, Any]:
    """Return the record of an earlier document with marks: one signed before there were any has names."""

    def fact(row: dict[str, Any]) -> Any:
        return encode(marking.fact(decode(FactLine, row)))

    def said(row: dict[str, Any]) -> Any:
        bare = {key: value for key, value in row.items() if key != "is_case_wide"}
        return encode(marking.statement(decode(Statement, {**bare, "identifier": ""})))

    since, needs = record.get("since", {}), record.get("needs", {})
    changed = ({when: fact(row[when]) for when in ("before", "now")} for row in since.get("changed", ()))
    return {
        **record,
        "school": list(map(fact, record["school"])),
        "facts": list(map(fact, record["facts"])),
        "needs": {part: list(map(fact, rows)) for part, rows in needs.items()},
        "statements": list(map(said, record["statements"])),
        "calls": [encode(marking.call(decode(CallMade, row))) for row in record.get("calls", ())],
        "since": {
            "changed": list(changed),
            "withdrawn": list(map(fact, since.get("withdrawn", ()))),
            "withdrawn_words": list(map(said, since.get("withdrawn_words", ()))),
        },
    }
