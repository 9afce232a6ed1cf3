"""Which words stand in which cases: an index in memory only, packed and overwritten when it goes.

A :class:`Segment` holds the words of a number of cases and never changes; a case that changed
is marked as gone there and stands in a newer segment. Words and places lie in plain buffers,
so that a lock can overwrite them; the strings Python makes while filling them are beyond reach.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

_UNSIGNED = "I"
"""Four bytes on every system Python runs on here."""


class _Lexicon:
    """Words in order, each with the numbers of the cases it stands in; all in four buffers."""

    def __init__(self, found: Mapping[str, array[int]]) -> None:
        words = sorted((word.encode(), places) for word, places in found.items())
        self._words = bytearray(b"".join(word for word, _places in words))
        self._word_ends = array(_UNSIGNED)
        self._places = array(_UNSIGNED)
        self._place_ends = array(_UNSIGNED)
        end = 0
        for word, places in words:
            end += len(word)
            self._word_ends.append(end)
            self._places.extend(places)
            self._place_ends.append(len(self._places))

    def exactly(self, word: bytes) -> frozenset[int]:
        """Return the cases in which *word* stands."""
        first = self._first(word)
        is_there = first < len(self._word_ends) and self._word(first) == word
        return self._between(first, first + 1) if is_there else frozenset()

    def starting(self, word: bytes) -> frozenset[int]:
        """Return the cases in which a word stands that starts with *word*."""
        return self._between(self._first(word), self._first(word + b"\xff"))

    def wipe(self) -> None:
        """Overwrite everything."""
        self._words[:] = bytes(len(self._words))
        for numbers in (self._word_ends, self._places, self._place_ends):
            with memoryview(numbers) as view:
                view.cast("B")[:] = bytes(view.nbytes)
        self._word_ends = array(_UNSIGNED)

    def _word(self, number: int) -> bytes:
        start = self._word_ends[number - 1] if number else 0
        return bytes(self._words[start : self._word_ends[number]])

    def _first(self, word: bytes) -> int:
        return bisect_left(range(len(self._word_ends)), word, key=self._word)

    def _between(self, first: int, last: int) -> frozenset[int]:
        # The words are in order and so are their places: all words with one start are one slice.
        if first >= last:
            return frozenset()
        start = self._place_ends[first - 1] if first else 0
        return frozenset(self._places[start : self._place_ends[last - 1]])


class Segment:
    """The words of some cases.

    Args:
        cases: The words of each case by the name of the field they stand in, space between them.
        fields: The names of the fields.
    """

    def __init__(self, cases: Mapping[str, Mapping[str, str]], fields: Sequence[str]) -> None:
        self._cases = list(cases)
        self._numbers = {case: number for number, case in enumerate(self._cases)}
        found: dict[str, dict[str, array[int]]] = {field: {} for field in fields}
        for number, words in enumerate(cases.values()):
            for field in fields:
                lexicon = found[field]
                for word in words[field].split():
                    places = lexicon.get(word)
                    if places is None:
                        lexicon[word] = places = array(_UNSIGNED)
                    places.append(number)
        self._lexicons = {field: _Lexicon(lexicon) for field, lexicon in found.items()}

    def __len__(self) -> int:
        return len(self._numbers)

    def __contains__(self, case: str) -> bool:
        return case in self._numbers

    def cases(self) -> Iterator[str]:
        """Yield the cases that still count here."""
        yield from self._numbers

    def drop(self, case: str) -> None:
        """Let *case* count no more; its words stay in the buffers until the segment is made anew."""
        number = self._numbers.pop(case, None)
        if number is not None:
            self._cases[number] = ""

    def exactly(self, field: str, word: str) -> set[str]:
        """Return the cases in which *word* stands in *field*."""
        return self._named(self._lexicons[field].exactly(word.encode()))

    def starting(self, field: str, word: str) -> set[str]:
        """Return the cases in which a word that starts with *word* stands in *field*."""
        return self._named(self._lexicons[field].starting(word.encode()))

    def wipe(self) -> None:
        """Overwrite every word and forget the cases."""
        for lexicon in self._lexicons.values():
            lexicon.wipe()
        self._cases.clear()
        self._numbers.clear()

    def _named(self, numbers: frozenset[int]) -> set[str]:
        cases = self._cases
        return {case for number in numbers if (case := cases[number])}
