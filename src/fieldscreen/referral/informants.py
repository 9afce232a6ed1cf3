"""Who informed: found in what a referral says, told apart, each with a mark.

An informant is whoever told or translated something and is neither the person concerned, nor a child or
a parent of the case, nor the worker. Parents may be given a document with the data of third
persons hidden (domain dossier 1.3): so the document says a mark, and only its last sheet who that is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from fieldscreen.domain.folding import fold
from fieldscreen.domain.informants import InformantMark, informant_key, next_letter
from fieldscreen.domain.names import (
    besides_ties,
    is_a_mark,
    is_a_parent,
    is_the_concerned,
    is_the_worker,
    names_in,
)
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.referral.contents import FactLine, ReferralContents

_CHILDREN = frozenset({Role.CHILD, Role.SIBLING, Role.OTHER_CHILD})


class Part(StrEnum):
    """What somebody did for a statement or an answer."""

    SPOKE = "spoke"
    TRANSLATED = "translated"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Share:
    """One thing an informant told, translated or is named by.

    Attributes:
        part: What they did.
        statement: The words; ``None`` for an answer.
        fact: The answer that names them; ``None`` for words.
        place: Which of the document's statements it is, from 0; ``None`` for one that stands no more.
    """

    part: Part
    statement: Statement | None = None
    fact: FactLine | None = None
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Informant:
    """One informant, and what is theirs.

    Attributes:
        mark: Their mark within the case.
        shares: What they told or translated, in the order of the document.
        persons: Adults of the case they are, as far as their names agree.
    """

    mark: InformantMark
    shares: tuple[Share, ...]
    persons: tuple[Person, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """Every word that is taken for a name of theirs, folded."""
        known = (name for one in self.persons for name in _names(one))
        return names_in(self.mark.given) | frozenset(known)


def informants_of(contents: ReferralContents) -> tuple[Informant, ...]:
    """Return the informants of a referral, in the order they are met, with the marks of the case.

    A mark of ``contents.informing`` keeps its letter; whoever has none yet gets the next one.
    """
    known = {one.key: one for one in contents.informing.marks}
    letters = {one.letter for one in contents.informing.marks}
    met: dict[str, list[tuple[str, Share]]] = {}
    for given, share in _shares(contents):
        met.setdefault(informant_key(given), []).append((given, share))
    found = []
    for key, told in met.items():
        shares = tuple(share for _given, share in told)
        mark = known.get(key)
        if mark is None:
            only_translated = all(share.part is not Part.SPOKE for share in shares)
            mark = InformantMark(next_letter(letters), told[0][0].strip(), only_translated)
            letters.add(mark.letter)
        found.append(Informant(mark, shares, _persons(mark.given, contents)))
    return tuple(found)


def marked(contents: ReferralContents) -> ReferralContents:
    """Return *contents* with a mark for every informant, so that leaving one out changes no letter."""
    known = {one.letter for one in contents.informing.marks}
    new = (one.mark for one in informants_of(contents) if one.mark.letter not in known)
    marks = (*contents.informing.marks, *new)
    return dataclasses.replace(contents, informing=dataclasses.replace(contents.informing, marks=marks))


def is_informant(given: str, contents: ReferralContents) -> bool:
    """Tell whether whoever is named so, as a teller or translator, is an informant."""
    return bool(given.strip()) and not is_a_mark(given) and not _is_one_of_them(given, contents)


def tells(statement: Statement) -> str:
    """Return who told a statement as somebody else than the child; empty for nobody."""
    is_told = statement.source in {Source.ADULT_WORDS, Source.THIRD_PERSON}
    return statement.speaker if is_told else ""


def answers_of(contents: ReferralContents) -> tuple[FactLine, ...]:
    """Return every answer a referral says, what it was before or is no more among them."""
    needs, since = contents.needs, contents.since
    changed = (line for one in since.changed for line in (one.now, one.before))
    asked = (*needs.protection, *needs.support, *needs.inclusion, *needs.justice)
    return (*contents.school, *contents.facts, *asked, *changed, *since.withdrawn)


def names_of_others(contents: ReferralContents) -> frozenset[str]:
    """Return the names on the pages whoever informed: those of child, family and sender, folded."""
    people = (contents.child, *contents.family, *(one for one in contents.others if one.role in _CHILDREN))
    own = frozenset(fold(contents.worker.name).split())
    return own.union(*map(_names, people))


def names_of_places(contents: ReferralContents) -> frozenset[str]:
    """Return the words of places and offices on the pages, which can be names too, folded."""
    place = contents.place
    said = (
        contents.worker.organisation, contents.recipient.name, place.commune, place.site, place.address,
    )  # fmt: skip
    return frozenset(word for words in said for word in fold(words).split())


def _shares(contents: ReferralContents) -> Iterator[tuple[str, Share]]:
    said = (*enumerate(contents.statements), *((None, one) for one in contents.since.withdrawn_words))
    for place, one in said:
        if is_informant(tells(one), contents):
            yield one.speaker, Share(Part.SPOKE, one, place=place)
        if one.source.is_reported_speech and is_informant(one.translator, contents):
            yield one.translator, Share(Part.TRANSLATED, one, place=place)
    for line in answers_of(contents):
        if line.names_informant and is_informant(line.answer, contents):
            yield line.answer, Share(Part.NAMED, fact=line)


def _is_one_of_them(given: str, contents: ReferralContents) -> bool:
    """Tell whether a text names the person concerned, a child, a parent or the worker, and nobody else."""
    if is_the_concerned(given) or is_the_worker(given, contents.worker.function):
        return True
    if is_a_parent(given) and not contents.is_of_an_adult:
        return True
    own = [contents.child, *contents.family, *(one for one in contents.others if one.role in _CHILDREN)]
    known = [_names(one) for one in own] + [frozenset(fold(contents.worker.name).split())]
    said = besides_ties(given)
    return any(said <= names and said - _borne_by_others(names, known) for names in known)


def _borne_by_others(names: frozenset[str], known: Iterable[frozenset[str]]) -> frozenset[str]:
    """Return the names of one that another of them bears too, as a family's surname."""
    return frozenset(name for other in known if other is not names for name in other)


def _persons(given: str, contents: ReferralContents) -> tuple[Person, ...]:
    """Return the adults entered on the case whom a text names."""
    names = names_in(given)
    always = names_of_others(contents)
    return tuple(
        one
        for one in contents.others
        if one.role not in _CHILDREN and names and names <= _names(one) and names - always
    )


def _names(person: Person) -> frozenset[str]:
    said = (person.given_name, person.family_name, *person.aliases)
    return frozenset(word for words in said for word in fold(words).split())
