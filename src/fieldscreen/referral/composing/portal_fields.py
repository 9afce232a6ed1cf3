"""The letter as a list of fields, for a portal that asks for them one by one.

Taken from the very blocks the pages are set from, so that no field holds what the pages do not say. The
annexes are not fields: they explain, and leave with the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import TypeGuard

from fieldscreen.referral import blocks as b

_LEAST_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class PortalField:
    """One field.

    Attributes:
        identifier: Section and running number in it, such as ``child.3``.
        section: Title of the section as it is printed.
        label: What is asked; the section's own title where it asks nothing further.
        value: What the pages say to it; empty where they say that nothing is known.
    """

    identifier: str
    section: str
    label: str
    value: str


def portal_fields(
    sections: Iterable[tuple[str, str, tuple[b.Block, ...]]], language: str
) -> Iterator[PortalField]:
    """Yield the fields of a letter.

    Args:
        sections: Identifier, printed title and blocks of each section, in order.
        language: Language of the document, BCP 47.
    """
    for identifier, title, blocks in sections:
        for number, (label, value) in enumerate(_entries(title, blocks, language), start=1):
            yield PortalField(f"{identifier}.{number}", title, label, value)


def _entries(title: str, blocks: tuple[b.Block, ...], language: str) -> Iterator[tuple[str, str]]:
    below = title
    for block, following in zip_longest(blocks, blocks[1:]):
        if isinstance(block, b.Heading):
            below = block.words
        elif isinstance(block, b.KeyValues):
            for label, texts in block.rows:
                yield _under(title, below, label), _joined(texts)
        elif isinstance(block, b.Table):
            yield from _rows(_under(title, below, ""), block, language)
        elif isinstance(block, b.Quote | b.Observation):
            yield block.label, _quoted(block, language)
        elif isinstance(block, b.Bullets):
            yield below, _joined(block.items)
        elif isinstance(block, b.Notice) and block.tone is b.Tone.CAUTION:
            yield block.title, _joined(block.texts)
        elif _is_an_entry(block, following):
            yield below, block.text.words


def _is_an_entry(block: b.Block, following: b.Block | None) -> TypeGuard[b.Paragraph]:
    """Tell whether a block is words of a person, and not words that lead on to something."""
    if not isinstance(block, b.Paragraph) or isinstance(following, b.Bullets):
        return False
    return block.is_finding or block.text.manner is b.Manner.BODY


def _under(title: str, below: str, label: str) -> str:
    return label if below == title else f"{below} – {label}"


def _joined(texts: Iterable[b.Text]) -> str:
    return "\n".join(text.words for text in texts if text.manner is not b.Manner.MUTED)


def _rows(above: str, block: b.Table, language: str) -> Iterator[tuple[str, str]]:
    for first, *others in block.rows:
        label = f"{above}{first.words}"
        if len(block.headers) == _LEAST_COLUMNS:
            yield label, _joined(others)
            continue
        named = zip(block.headers[1:], others, strict=True)
        said = (b.labelled(name, text.words, language) for name, text in named if text.words.strip())
        yield label, "\n".join(said)


def _quoted(block: b.Quote | b.Observation, language: str) -> str:
    lines = [block.words.words]
    if isinstance(block, b.Quote) and block.translation is not None:
        label, text = block.translation
        lines.append(b.labelled(label, text.words, language))
    said = (b.labelled(name, words, language) for name, words in block.circumstances)
    return "\n".join((*lines, *said))
