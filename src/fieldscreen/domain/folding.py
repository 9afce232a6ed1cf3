"""Words as people type them when they search: without case, accents, strokes; Cyrillic as Latin.

One rule for everything that compares what was typed with what was written, so that a screen
and a search agree. How a name sounds is ``sounding``'s matter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

_UNDECOMPOSED = {
    "đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "ħ": "h", "ß": "ss", "æ": "ae", "œ": "oe",
    "þ": "th", "ŧ": "t", "ə": "e", "ŋ": "n",
}  # fmt: skip
"""Letters without a decomposition in Unicode that people type without their stroke."""

CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "ѓ": "g", "д": "d", "ђ": "d", "е": "e", "ѐ": "e",
    "ё": "e", "є": "e", "ж": "z", "з": "z", "ѕ": "dz", "и": "i", "ѝ": "i", "і": "i", "ї": "i", "й": "j",
    "ј": "j", "к": "k", "ќ": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u", "ў": "u", "ф": "f", "х": "h", "ц": "c", "ч": "c",
    "џ": "dz", "ш": "s", "щ": "st", "ъ": "a", "ы": "y", "ь": "", "э": "e", "ю": "ju", "я": "ja",
}  # fmt: skip
"""Letters of Bulgarian, Macedonian, Russian, Serbian and Ukrainian as the folded letters of their scholarly
Latin (ISO 9:1968 and Serbian Latin, which writes ж as ž, so here z). Other romanisations, such as zh, are
found by sound."""

_MARKS = range(0x0300, 0xFE30)
"""Where Unicode has its marks, but for scripts of scholars beyond its first plane."""

_TABLE = str.maketrans({**_UNDECOMPOSED, **CYRILLIC})


def fold_word(word: str) -> str:
    """Return one word with nothing but its bare letters and digits.

    >>> fold_word("Đorđević"), fold_word("Ђорђевић"), fold_word("ŞTEFAN")
    ('dordevic', 'dordevic', 'stefan')
    """
    if word.isascii():
        return word.lower()
    # Twice, as Unicode defines compatibility caseless matching (3.13): what a sign decomposes into
    # can have a case again, such as the raised capital A. Cyrillic comes first, or й would lose its mark.
    folded = word
    for _ in range(2):
        folded = unicodedata.normalize("NFC", folded.casefold()).translate(_TABLE)
        folded = unicodedata.normalize("NFKD", folded)
        folded = "".join(sign for sign in folded if not unicodedata.combining(sign)).casefold()
    return unicodedata.normalize("NFC", folded)


def spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where each word of *text* starts and ends, and the word folded.

    *text* should be composed (NFC), as :func:`composed` makes it. A sign that stands for several
    words gives each of them with the same place.
    """
    pattern = _words()
    for match in pattern.finditer(text):
        folded = fold_word(match.group())
        if folded.isalnum():
            yield match.start(), match.end(), folded
        else:
            for part in pattern.findall(folded):
                yield match.start(), match.end(), part


def fold(text: str) -> str:
    """Return the words of *text*, folded, with one space between them."""
    return " ".join(word for _start, _end, word in spans(composed(text)))


def composed(text: str) -> str:
    """Return *text* with each accented letter as one sign, so that places in it can be counted."""
    return unicodedata.normalize("NFC", text)


@cache
def _words() -> re.Pattern[str]:
    # A mark belongs to the letter before it; Python's \w leaves marks out. As ranges: a class of two
    # thousand single signs takes half a second to compile.
    ranges: list[list[int]] = []
    for point in _MARKS:
        if unicodedata.category(chr(point))[0] == "M":
            if ranges and ranges[-1][1] == point - 1:
                ranges[-1][1] = point
            else:
                ranges.append([point, point])
    marks = "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)
    return re.compile(f"[^\\W_](?:[^\\W_]|[{marks}])*")
