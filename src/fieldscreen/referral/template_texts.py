"""How one sentence of a template or an adaptation is looked at: languages, places, markup, length."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from fieldscreen.referral.template_faults import FaultKind, TemplateFault

MOST_TITLE_SIGNS = 90
"""Longest title of a section: two lines at its size."""

LEAST_SIGNS, MOST_SIGNS, MOST_TIMES = 60, 700, 3
"""A sentence may be thrice as long as the house's own, 60 signs in any case, and 700 at most: it has to
fit the place the other stands in."""

_MARKUP = re.compile(r"</?[A-Za-z][^>]*>|&(?:[A-Za-z]+|#x?[0-9A-Fa-f]+);|\*\*|`|\]\(")
"""Tags, entities, and the commonest marks of Markdown: they would be printed as they stand."""

_QUIET_CATEGORIES = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})
_ALLOWED = frozenset("\u00ad\u200b\u200c\u200d")


def language_faults(
    texts: Mapping[str, str], languages: Iterable[str], where: str
) -> Iterator[TemplateFault]:
    """Yield the languages in which there is no text."""
    for tag in languages:
        if not texts.get(tag, "").strip():
            yield TemplateFault(where, FaultKind.LANGUAGE, tag)


def place_faults(texts: Mapping[str, str], places: frozenset[str], where: str) -> Iterator[TemplateFault]:
    """Yield the texts that have other places than the program fills."""
    for tag, text in texts.items():
        try:
            fields = [(name, spec) for _, name, spec, _ in string.Formatter().parse(text) if name is not None]
        except ValueError as error:
            yield TemplateFault(f"{where}.{tag}", FaultKind.PLACES, str(error))
            continue
        # Only plain names: "{worker.phone}" or "{0}" would reach into the program's values.
        if {name for name, _ in fields} != places or any(spec for _, spec in fields):
            wanted = ", ".join(f"{{{name}}}" for name in sorted(places)) or "–"
            yield TemplateFault(f"{where}.{tag}", FaultKind.PLACES, wanted)


def writing_faults(texts: Mapping[str, str], where: str, most: Mapping[str, int]) -> Iterator[TemplateFault]:
    """Yield what would look wrong on the page: markup, invisible signs, too many words.

    Args:
        texts: The sentence by language.
        where: Its key.
        most: Most signs by language; :data:`MOST_SIGNS` for one that is not named.
    """
    for tag, text in texts.items():
        place, room = f"{where}.{tag}", most.get(tag, MOST_SIGNS)
        found = _MARKUP.search(text)
        if found is not None:
            yield TemplateFault(place, FaultKind.MARKUP, found.group())
        hidden = next((sign for sign in text if _is_hidden(sign)), "")
        if hidden:
            yield TemplateFault(place, FaultKind.CONTROL, f"U+{ord(hidden):04X}")
        if len(text) > room:
            yield TemplateFault(place, FaultKind.TOO_LONG, str(room))


def room_for(own: Mapping[str, str]) -> dict[str, int]:
    """Return how long a sentence may be that stands in place of *own*, by language."""
    return {
        tag: max(min(MOST_TIMES * len(text), MOST_SIGNS), LEAST_SIGNS, len(text)) for tag, text in own.items()
    }


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in _QUIET_CATEGORIES and sign not in _ALLOWED
