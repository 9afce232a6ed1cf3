"""Where in a case the words of a search stand: a few words around them, read from the records."""

from __future__ import annotations

from dataclasses import dataclass

from fieldscreen.domain.folding import composed, spans
from fieldscreen.domain.sounding import sounds
from fieldscreen.workflow.passages import SEARCHED_KINDS, Field, Passage, passages_of
from fieldscreen.workflow.workplace import Workplace

_AROUND = 48
"""Letters shown before the first word found, and about twice as many after it."""

MOST_EXCERPTS = 2


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A few words of a case with what was looked for in them.

    Attributes:
        field: Where they stand.
        parts: The text in order, each part with whether it was looked for.
        ref: Question it answers; empty for everything else.
    """

    field: Field
    parts: tuple[tuple[str, bool], ...]
    ref: str = ""

    @property
    def text(self) -> str:
        """The whole excerpt."""
        return "".join(text for text, _is_found in self.parts)


class Asked:
    """What was typed into the search, ready to be found in texts.

    Args:
        wanted: As it was typed.
    """

    def __init__(self, wanted: str) -> None:
        text = composed(wanted)
        self._words = [folded for _start, _end, folded in spans(text)]
        self._sounds = [sounds(text[start:end]) for start, end, _folded in spans(text)]

    def parts(self, text: str, *, by_sound: bool = False) -> tuple[tuple[str, bool], ...]:
        """Return *text* in parts, each with whether it was looked for."""
        shown = composed(text)
        parts: list[tuple[str, bool]] = []
        done = 0
        for start, end, _numbers in self._found(shown, by_sound=by_sound):
            if start < done:
                continue
            parts += [(shown[done:start], False), (shown[start:end], True)]
            done = end
        return tuple(part for part in (*parts, (shown[done:], False)) if part[0])

    def excerpt(self, passage: Passage) -> tuple[int, Excerpt] | None:
        """Return how many of the words stand in a passage, and the words around them; ``None`` for none."""
        text = " ".join(composed(passage.text).split())
        by_sound = passage.field is Field.NAME
        found = self._found(text, by_sound=by_sound)
        if not found:
            return None
        count = len(set().union(*(numbers for _start, _end, numbers in found)))
        shown = _around(text, found[0][0])
        return count, Excerpt(passage.field, self.parts(shown, by_sound=by_sound), passage.ref)

    def _found(self, text: str, *, by_sound: bool) -> list[tuple[int, int, set[int]]]:
        """Return the words of *text* that were asked for: start, end, and which were."""
        result = []
        for start, end, folded in spans(text):
            numbers = {number for number, word in enumerate(self._words) if folded.startswith(word)}
            if by_sound:
                heard = sounds(text[start:end])
                numbers |= {number for number, wanted in enumerate(self._sounds) if wanted & heard}
            if numbers:
                result.append((start, end, numbers))
        return result


def excerpts_of(workplace: Workplace, case: str, wanted: str) -> tuple[Excerpt, ...]:
    """Return where in a case the words stand: the passages with most of them, at most two.

    Raises:
        VaultDamaged: If its records are not what was written.
    """
    asked = Asked(wanted)
    contents = workplace.vault.case_contents(case, *SEARCHED_KINDS)
    found = [asked.excerpt(passage) for passage in passages_of(workplace, contents)]
    best = sorted((one for one in found if one is not None), key=lambda one: -one[0])
    return tuple(dict.fromkeys(excerpt for _count, excerpt in best))[:MOST_EXCERPTS]


def _around(text: str, place: int) -> str:
    start, end = max(0, place - _AROUND), place + 2 * _AROUND
    before = text[start:place]
    if start and " " in before:
        before = before[before.index(" ") + 1 :]
    after = text[place:end]
    if end < len(text) and " " in after.strip():
        after = after[: after.rindex(" ")]
    return ("… " if start else "") + before + after + (" …" if end < len(text) else "")
