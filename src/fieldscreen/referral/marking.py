"""Putting marks in place of those who informed, in everything a document says.

Words quoted as somebody said them stay as they were said, whoever they name; all that the worker typed
and every answer gets the mark. The same values make pages and embedded record.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from typing import TypeVar

from fieldscreen.domain.danger import CallMade
from fieldscreen.domain.folding import fold
from fieldscreen.domain.informants import InformantMark, informant_key
from fieldscreen.domain.names import Wanted, is_a_mark, replace_names
from fieldscreen.domain.statements import Statement
from fieldscreen.referral.contents import (
    ChangedFact,
    FactLine,
    JudgementLine,
    Needs,
    ReferralContents,
    Since,
)
from fieldscreen.referral.informants import (
    Informant,
    answers_of,
    informants_of,
    is_informant,
    marked,
    names_of_others,
    names_of_places,
    tells,
)
from fieldscreen.screening.explaining import EvidenceLine, Explanation

T = TypeVar("T")


def standing(
    contents: ReferralContents, say: Callable[[tuple[InformantMark, ...]], str]
) -> tuple[ReferralContents, tuple[Informant, ...]]:
    """Return *contents* with marks in place of those who informed, and those whom a sheet may name.

    Args:
        contents: What the document says, with the names as they were typed.
        say: Returns how the document calls one informant, or those of whom one is meant.
    """
    whole = marked(contents)
    telling = informants_of(whole)
    marking = Marking(whole, telling, say)
    said = marking.contents(whole)
    shares = {one.mark.letter for one in telling}
    named = (Informant(mark, ()) for mark in whole.informing.marks if mark.letter in marking.used - shares)
    found = sorted((*telling, *named), key=lambda one: (len(one.mark.letter), one.mark.letter))
    told = tuple(one for one in found if one.shares or one.mark.letter not in whole.informing.withheld)
    moved = {person.identifier for one in told for person in one.persons}
    informing = dataclasses.replace(
        whole.informing,
        marks=tuple(one.mark for one in found),
        withheld=tuple(one.mark.letter for one in found if one not in told),
        moved=len(moved),
    )
    others = tuple(one for one in said.others if one.identifier not in moved)
    return dataclasses.replace(said, others=others, informing=informing), told


def letters_of(marks: tuple[InformantMark, ...]) -> str:
    """Return marks by their letters alone, as one that belongs to no language."""
    return "/".join(one.letter for one in marks)


class Marking:
    """Puts marks in place of names.

    Attributes:
        used: Letters that came to stand somewhere.
    """

    def __init__(
        self,
        contents: ReferralContents,
        informants: Iterable[Informant],
        say: Callable[[tuple[InformantMark, ...]], str],
    ) -> None:
        self._contents, self._call_them = contents, say
        self._marks = {one.key: one for one in contents.informing.marks}
        self._letters = {one.letter: one for one in contents.informing.marks}
        names = {one.mark.key: one.names for one in informants}
        self._wanted = tuple(
            Wanted(key, tuple(fold(one.given).split()), names.get(key, Informant(one, ()).names))
            for key, one in self._marks.items()
        )
        self._shared, self._places = names_of_others(contents), names_of_places(contents)
        # A document signed before there were marks does not say which answers name somebody.
        self._naming = {line.ref for line in answers_of(contents) if line.names_informant}
        self.used: set[str] = set()

    def words(self, text: str) -> str:
        """Return what the worker typed, with a mark in place of each name."""
        return replace_names(text, self._wanted, self._shared, self._named, places=self._places)

    def informant(self, given: str) -> str:
        """Return the mark of whoever is named so; the text itself for somebody who is no informant."""
        if is_a_mark(given):
            known = self._letters.get(given.strip().rpartition(" ")[2])
            return self._say((known,)) if known is not None else given  # perhaps from another language
        if not is_informant(given, self._contents):
            return given
        mark = self._marks.get(informant_key(given))
        return self._say((mark,)) if mark is not None else self.words(given)

    def statement(self, one: Statement) -> Statement:
        """Return a statement whose words stay as they were said, if they were said."""
        is_said = one.source.is_reported_speech
        return _changed(
            one,
            text=one.text if is_said else self.words(one.text),
            # Of what was seen no page says who told or translated it.
            speaker=(self.informant(one.speaker) if tells(one) else one.speaker) if is_said else "",
            translator=self.informant(one.translator) if is_said else "",
            prompt=self.words(one.prompt) if one.prompt else one.prompt,
            place=self.words(one.place),
            present=self.words(one.present),
        )

    def fact(self, line: FactLine) -> FactLine:
        """Return a line without a name in it."""
        names_one = line.names_informant or line.ref in self._naming
        if names_one and is_informant(line.answer, self._contents):
            answer = value = self.informant(line.answer)
            line = dataclasses.replace(line, names_informant=True)
        else:
            answer, value = self.words(line.answer), self.words(line.value)
        return _changed(line, answer=answer, value=value, note=self.words(line.note))

    def call(self, call: CallMade) -> CallMade:
        """Return a call without a name in it."""
        return _changed(call, whom=self.words(call.whom), said=self.words(call.said))

    def contents(self, whole: ReferralContents) -> ReferralContents:
        """Return everything a document says, without a name in it."""
        place, parents, agreement = whole.place, whole.parents, whole.agreement
        return dataclasses.replace(
            whole,
            others=tuple(_changed(one, tie=self.words(one.tie)) for one in whole.others),
            family=tuple(_changed(one, tie=self.words(one.tie)) for one in whole.family),
            place=_changed(place, found=self.words(place.found)),
            school=self._facts(whole.school),
            facts=self._facts(whole.facts),
            unknowns=self._facts(whole.unknowns),
            needs=Needs(*(self._facts(getattr(whole.needs, one.name)) for one in dataclasses.fields(Needs))),
            statements=tuple(map(self.statement, whole.statements)),
            since=self.since(whole.since),
            urgency_reason=self.words(whole.urgency_reason),
            parents=_changed(parents, details=self.words(parents.details)),
            agreement=_changed(agreement, details=self.words(agreement.details)),
            actions_taken=self.words(whole.actions_taken),
            calls=tuple(map(self.call, whole.calls)),
            judgements=tuple(map(self._judgement, whole.judgements)),
            assessments=tuple(map(self._assessment, whole.assessments)),
            photographs=tuple(_changed(one, caption=self.words(one.caption)) for one in whole.photographs),
        )

    def since(self, since: Since) -> Since:
        """Return what became otherwise, without a name in it."""
        return Since(
            tuple(ChangedFact(self.fact(one.before), self.fact(one.now)) for one in since.changed),
            self._facts(since.withdrawn),
            tuple(map(self.statement, since.withdrawn_words)),
        )

    def _named(self, keys: tuple[str, ...]) -> str:
        return self._say(tuple(self._marks[key] for key in keys))

    def _say(self, marks: tuple[InformantMark, ...]) -> str:
        self.used |= {one.letter for one in marks}
        return self._call_them(marks)

    def _facts(self, lines: Iterable[FactLine]) -> tuple[FactLine, ...]:
        return tuple(map(self.fact, lines))

    def _judgement(self, line: JudgementLine) -> JudgementLine:
        return _changed(line, reason=self.words(line.reason))

    def _assessment(self, one: Explanation) -> Explanation:
        return _without_names(one, self)


def _without_names(value: T, marking: Marking) -> T:
    """Return a reading with a mark for each name in the answers it cites; the same object without one."""
    if isinstance(value, EvidenceLine):
        return _changed(value, answer=marking.words(value.answer))
    if isinstance(value, tuple):
        made = tuple(_without_names(one, marking) for one in value)
        return made if any(a is not b for a, b in zip(made, value, strict=True)) else value  # type: ignore[return-value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = {one.name: getattr(value, one.name) for one in dataclasses.fields(value)}
        return _changed(value, **{name: _without_names(one, marking) for name, one in parts.items()})
    return value


def _changed(value: T, /, **parts: object) -> T:
    """Return *value* with *parts* replaced; the same object where nothing became another."""
    other = {name: part for name, part in parts.items() if part is not getattr(value, name)}
    other = {name: part for name, part in other.items() if part != getattr(value, name)}
    return dataclasses.replace(value, **other) if other else value  # type: ignore[type-var]
