"""Names of people inside what was typed freely: which words are names, and where they stand again.

Somebody writes *Mme Popa, voisine* in one field and *Mme Popa m’a dit* in another. A name is taken to
be a word with a capital, or one after a title, that is no title, tie or function itself. That is a
guess in the safe direction for what is hidden, and never more than a guess: a name typed without a
capital is only found where it is typed the same way again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fieldscreen.domain.folding import composed, fold, spans

TITLES = frozenset({
    "mme", "mmes", "madame", "mlle", "mademoiselle", "m", "mr", "monsieur", "dr", "docteur", "me",
    "maitre", "pr", "prof", "mrs", "ms", "miss", "doamna", "domnul", "dl", "dna",
})  # fmt: skip
"""Words before a name, folded."""

_PARTICLES = frozenset({
    "a", "ai", "al", "an", "and", "at", "au", "aux", "avec", "by", "ce", "cet", "cette", "chez", "d",
    "dans", "de", "des", "du", "elle", "en", "et", "for", "from", "her", "his", "il", "in", "l", "la",
    "le", "les", "leur", "lui", "ma", "mon", "my", "nos", "notre", "of", "on", "ou", "par", "pour", "qui",
    "s", "sa", "sans", "ses", "si", "son", "sous", "sur", "the", "their", "to", "un", "une", "with",
})  # fmt: skip
_PARENTS = frozenset({
    "mere", "pere", "maman", "papa", "parent", "parents", "mother", "father", "mum", "dad", "mama",

})  # fmt: skip
_CONCERNED = frozenset({
    "enfant", "fille", "fillette", "garcon", "jeune", "adolescent", "adolescente", "mineur", "mineure",
    "child", "girl", "boy", "concerne", "concernee", "personne", "interesse", "interessee", "meme",
    "elle", "lui", "himself", "herself", "themselves", "self", "person",
})  # fmt: skip
_WORKER = frozenset({
    "moi", "meme", "je", "soussigne", "soussignee", "myself", "me", "worker",
})  # fmt: skip
_KNOWN_AS = frozenset({
    "accompagnant", "accompagnante", "adulte", "agent", "ami", "amie", "animateur", "animatrice",
    "application", "assistant", "assistante", "associatif", "association", "aunt", "avocat", "avocate",
    "beau", "belle", "benevole", "camarade", "cafe", "chef", "collegue", "college", "colleague",
    "concierge", "conducteur", "conductrice", "copain", "copine", "cousin", "cousine", "cousins", "cpe",
    "crip", "directeur", "directrice", "doctor", "ecole", "educateur", "educatrice", "eleve", "employe",
    "employee", "enseignant", "enseignante", "epicier", "epiciere", "famille", "family", "femme",
    "friend", "foyer", "frere", "gardien", "gardienne", "gendarme", "grand", "grande", "grands",
    "hopital", "homme", "hospital", "infirmier", "infirmiere", "informant", "informateur", "informatrice",
    "instituteur", "institutrice", "interpretariat", "interprete", "interpreter", "ism", "logeur",
    "logeuse", "lycee", "maire", "mairie", "maitresse", "marraine", "mediateur", "mediatrice", "medecin",
    "mission", "neighbor", "neighbour", "nurse", "oncle", "parrain", "passant", "passante", "patron",
    "patronne", "petit", "petite", "petits", "pharmacien", "pharmacienne", "police", "policier",
    "policiere", "pompier", "pmi", "prefet", "president", "presidente", "pretre", "principal",
    "principale", "professeur", "professeure", "psychologue", "responsable", "restaurant", "samu",
    "school", "secretaire", "service", "sister", "social", "sociale", "soeur", "soignant", "soignante",
    "stagiaire", "surveillant", "surveillante", "tante", "teacher", "tiers", "traducteur", "traductrice",
    "translator", "travailleur", "travailleuse", "tuteur", "tutrice", "uncle", "vendeur", "vendeuse",
    "veterinaire", "voisin", "voisine", "voisins", "voisinage", "volontaire", "volunteer", "witness",
    "temoin", "telephone", "brother",
})  # fmt: skip
"""Ties and functions in French and English, folded: no names, also with a capital at the start."""

_MARKED_AS = frozenset({
    "informant", "informateur", "interprete", "interpreter",
})  # fmt: skip

_NO_NAMES = TITLES | _PARTICLES | _PARENTS | _CONCERNED | _WORKER | _KNOWN_AS
_SHORTEST = 2
"""Letters of a name: a single one is an initial."""
_ADDED = re.compile(r"[,;:(–—]")
_JOINS = frozenset(" \u00a0\u202f-\u2010\u2011.'’")


@dataclass(frozen=True, slots=True)
class Word:
    """One word: where it starts and ends, without case and accents, and whether its look is a name's."""

    start: int
    end: int
    folded: str
    is_capital: bool


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of *text*, which must be composed (``folding.composed``)."""
    return tuple(
        Word(start, end, folded, not text[start].islower() and not text[start].isdigit())
        for start, end, folded in spans(text)
    )


def names_in(text: str) -> frozenset[str]:
    """Return the words of a free text that are taken for names, folded."""
    text = composed(text)
    found, follows_title = set(), False
    for word in words_of(text):
        # "Mme Petit" is a name, "une petite voisine" none.
        is_tie = word.folded in _NO_NAMES and not (follows_title and word.folded in _KNOWN_AS)
        if (word.is_capital or follows_title) and not is_tie and len(word.folded) >= _SHORTEST:
            found.add(word.folded)
        follows_title = _is_title(word)
    return frozenset(found)


def perhaps_names_in(text: str) -> frozenset[str]:
    """Return also the first word of *text*, which may be a name typed small; for a warning only."""
    return frozenset(
        word for word in fold(text).split()[:1] if word not in _NO_NAMES and len(word) > _SHORTEST
    )


def is_a_parent(text: str) -> bool:
    """Tell whether *text* says nothing but that it is a parent of the child, as *la mère de l’enfant*."""
    return _says_only(text, _PARENTS, _CONCERNED)


def is_the_concerned(text: str) -> bool:
    """Tell whether *text* says nothing but that it is the child, or the person concerned."""
    return _says_only(text, _CONCERNED)


def is_the_worker(text: str, function: str = "") -> bool:
    """Tell whether *text* only says that it is whoever writes, as *moi-même* or *la médiatrice elle-même*.

    Args:
        text: Who it is.
        function: The worker's own function; alone it may be a colleague's.
    """
    first, rest = _parts(text)
    own = frozenset(fold(function).split())
    words = frozenset(fold(first).split())
    return bool(words & _WORKER) and words <= _WORKER | _PARTICLES | own and not names_in(rest)


def is_a_mark(text: str) -> bool:
    """Tell whether *text* is a mark that stands for somebody already, as *Informateur B*."""
    word, _, letters = composed(text).strip().partition(" ")
    return fold(word) in _MARKED_AS and letters.isascii() and letters.isalpha() and letters.isupper()


def besides_ties(text: str) -> frozenset[str]:
    """Return the words that tell who somebody is, folded: no particle, title, tie, nor what is said of how.

    >>> sorted(besides_ties("Ana, la tante, à voix basse")), sorted(besides_ties("Ana, amie de Radu"))
    (['ana'], ['ana', 'radu'])
    """
    first, rest = _parts(text)
    return (frozenset(fold(first).split()) - _NO_NAMES) | names_in(rest)


def _says_only(text: str, needed: frozenset[str], allowed: frozenset[str] = frozenset()) -> bool:
    first, rest = _parts(text)
    words = frozenset(fold(first).split())
    # "Le père, à voix basse" is the father; "la mère, d’une camarade" is not the mother.
    is_somebody_else = names_in(rest) or _KNOWN_AS.intersection(fold(rest).split())
    return bool(words & needed) and words <= needed | allowed | _PARTICLES | TITLES and not is_somebody_else


def _parts(text: str) -> tuple[str, str]:
    """Return who, and what is added after a comma or in brackets."""
    first, _comma, rest = _ADDED.sub("\n", composed(text), count=1).partition("\n")
    return first, rest


def _is_title(word: Word) -> bool:
    # "me" and "m" are words of every sentence.
    return word.folded in TITLES and (word.is_capital or len(word.folded) > _SHORTEST)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Somebody whose name is looked for.

    Attributes:
        key: Names them.
        said: Everything typed of them at once, folded, word by word.
        names: Their names, folded.
    """

    key: str
    said: tuple[str, ...]
    names: frozenset[str]


def replace_names(
    text: str,
    wanted: tuple[Wanted, ...],
    shared: frozenset[str],
    replacement: Callable[[tuple[str, ...]], str],
    *,
    places: frozenset[str] = frozenset(),
) -> str:
    """Return *text* with every name of those *wanted* replaced; the same object where there is none.

    Args:
        text: What was typed.
        wanted: Those whose names are replaced.
        shared: Names that others bear too, folded: alone they name nobody of those wanted.
        replacement: Returns what stands in place of a name, for the keys of those who bear it.
        places: Words of places and offices, folded: without a title they name nobody either.
    """
    whole = composed(text)
    pieces, at = [], 0
    for start, end, keys in _found(whole, wanted, shared, places):
        pieces += [whole[at:start], replacement(keys)]
        at = end
    return "".join((*pieces, whole[at:])) if pieces else text


def _found(
    text: str, wanted: tuple[Wanted, ...], shared: frozenset[str], places: frozenset[str]
) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    words = words_of(text)
    # A single word needs its capital: "Rose" is a name, "rose" a colour.
    several = (one for one in wanted if one.names - shared and len(one.said) > 1)
    sequences = sorted(several, key=lambda one: -len(one.said))
    names = frozenset(name for one in wanted for name in one.names)
    place = 0
    while place < len(words):
        whole = next((one for one in sequences if _stands(one.said, words, place)), None)
        if whole is not None:
            yield words[place].start, words[place + len(whole.said) - 1].end, (whole.key,)
            place += len(whole.said)
            continue
        first = place + 1 if _is_title(words[place]) and place + 1 < len(words) else place
        last = _run(text, words, first, names, follows_title=first > place)
        is_titled = last > first > place and _is_close(text, words[place], words[first])
        told = {word.folded for word in words[first:last]} - (shared if is_titled else shared | places)
        if told:
            bearers = [one.key for one in wanted if told <= one.names]
            keys = bearers or [one.key for one in wanted if told & one.names]
            yield words[place if is_titled else first].start, words[last - 1].end, tuple(dict.fromkeys(keys))
        place = max(last, place + 1)


def _stands(said: tuple[str, ...], words: tuple[Word, ...], place: int) -> bool:
    return tuple(word.folded for word in words[place : place + len(said)]) == said


def _run(
    text: str, words: tuple[Word, ...], place: int, names: frozenset[str], *, follows_title: bool
) -> int:
    """Return the place after the last of the names that stand together from *place* on."""
    start = place
    while place < len(words) and words[place].folded in names:
        if not (words[place].is_capital or (follows_title and place == start)):
            break
        if place > start and not _is_close(text, words[place - 1], words[place]):
            break
        place += 1
    return place


def _is_close(text: str, before: Word, after: Word) -> bool:
    between = text[before.end : after.start]
    return len(between) <= 2 and all(sign in _JOINS for sign in between)  # noqa: PLR2004  ". " after a title
