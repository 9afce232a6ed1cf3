"""Whether something held back is said elsewhere in a document all the same.

A name held back may stand in what a child said, or in a reason the worker typed. The program cannot
decide that for the worker; it finds the place to look at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from fieldscreen.domain.disclosures import ItemKind
from fieldscreen.domain.folding import fold
from fieldscreen.referral import Document
from fieldscreen.workflow.holding import Item

_SHORTEST, _SHORTEST_NAME = 12, 3
"""Characters of a piece that is looked for: shorter ones, as *oui* or *des coups*, stand everywhere."""
_NAMED = frozenset({ItemKind.FAMILY, ItemKind.OTHER_PERSON, ItemKind.TELLER})
"""Kinds whose every name is looked for by itself."""
_ALWAYS = frozenset({ItemKind.SENDER, ItemKind.CHILD, ItemKind.COMMUNE})
"""Kinds whose names are on the pages whatever is held back."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Echo:
    """Something held back that the document says elsewhere.

    Attributes:
        item: What is held back.
        pieces: The words that were found.
    """

    item: Item
    pieces: tuple[str, ...]


def echoes_in(document: Document, items: Collection[Item]) -> tuple[Echo, ...]:
    """Return what is held back and stands in the document all the same, each thing once.

    Args:
        document: The document, with what is held back left out.
        items: Everything that would leave if nothing were held back, with what was decided of it.
    """
    wanted = [one for one in items if one.held is not None and one.binding is None]
    if not wanted:
        return ()
    said = f" {' '.join(_spelt(' '.join(strings_of(json.loads(document.record)))))} "
    # A sister's surname is the child's own, and leaves with the child.
    always = {word for one in items if one.kind in _ALWAYS for word in _spelt(one.words)}
    found = ((one, _found(one, said, always)) for one in wanted)
    return tuple(Echo(one, pieces) for one, pieces in found if pieces)


def _found(item: Item, said: str, always: set[str]) -> tuple[str, ...]:
    spelt = {piece: _spelt(piece) for piece in _pieces(item)}
    return tuple(
        piece
        for piece, words in spelt.items()
        if not always.issuperset(words) and f" {' '.join(words)} " in said
    )


def _pieces(item: Item) -> Iterator[str]:
    lines = item.words.splitlines()
    yield from (line for line in lines if len(line.strip()) >= _SHORTEST)
    if item.kind in _NAMED:
        # A name is a word with a capital; "mère" and "voisine" would be found on every page.
        words = (word for line in lines for word in _WORD.findall(line))
        yield from (word for word in words if word[:1].isupper() and len(word) >= _SHORTEST_NAME)


def _spelt(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def strings_of(value: Any) -> Iterator[str]:
    """Yield every text of a record, keys left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings_of(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings_of(item)
