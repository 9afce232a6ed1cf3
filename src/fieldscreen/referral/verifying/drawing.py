"""How a page may be drawn: with the instructions our pages are made of, everything marked, words in ink.

Words that are there for a machine and not for an eye (text of rendering mode "invisible", pale or transparent
text, pictures over it) have no place in a referral, whoever signed it (ISO 32000-1, annex A).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_STATE = frozenset(["q", "Q", "cm", "w", "J", "j", "M", "d", "rg", "RG", "g", "G"])
_PATHS = frozenset(["m", "l", "c", "v", "y", "h", "re", "n", "W", "W*"])
_PAINTS = frozenset(["S", "s", "f", "f*", "F", "B", "B*", "b", "b*"])
_WORDS = frozenset(["Tj", "TJ"])
_TEXT = frozenset(["BT", "ET", "Tf", "TL", "Tm", "Td", "TD", "T*", "Tr"])
_MARKS = frozenset(["BDC", "BMC", "EMC"])
_KNOWN = _STATE | _PATHS | _PAINTS | _WORDS | _TEXT | _MARKS | {"Do"}
_SEEN = (0, 1)
"""Text rendering modes "fill" and, for words across the page, "stroke" (ISO 32000-1, table 106)."""
_SMALLEST = 4.0
"""Size of letters, points, below which nobody reads."""
_PALEST = 0.6
"""Relative luminance above which words on white paper can no longer be read."""


def odd_drawing(pdf: Any) -> Iterator[str]:
    """Yield a word for each way in which a page of an open file is drawn as no page of a referral is."""
    import pikepdf

    for page in pdf.pages:
        look = _Look()
        for instruction in pikepdf.parse_content_stream(page):
            if isinstance(instruction, pikepdf.ContentStreamInlineImage):
                yield "drawing"
                continue
            yield from look.at(str(instruction.operator), instruction.operands)


class _Look:
    """Follows one page: what is marked, and how dark the ink is."""

    def __init__(self) -> None:
        self._marks: list[bool] = []
        self._ink = 0.0
        self._mode = 0
        self._kept: list[tuple[float, int]] = []

    def at(self, operator: str, operands: Any) -> Iterator[str]:
        if operator not in _KNOWN:
            yield "drawing"
        elif operator in _WORDS | _PAINTS | {"Do"} and not self._marks:
            yield "unmarked"
        elif operator in _WORDS and (self._mode not in _SEEN or (self._mode == 0 and self._ink > _PALEST)):
            yield "unseen_words"
        if operator == "Tf" and float(operands[1]) < _SMALLEST:
            yield "unseen_words"
        if operator == "BDC" and set(operands[1].keys()) - {"/MCID", "/Type", "/Subtype"}:
            yield "marks"
        self._follow(operator, operands)

    def _follow(self, operator: str, operands: Any) -> None:
        match operator:
            case "q":
                self._kept.append((self._ink, self._mode))
            case "Q" if self._kept:
                self._ink, self._mode = self._kept.pop()
            case "rg":
                red, green, blue = (float(part) for part in operands)
                self._ink = 0.2126 * red + 0.7152 * green + 0.0722 * blue
            case "g":
                self._ink = float(operands[0])
            case "Tr":
                self._mode = int(operands[0])
            case "BDC" | "BMC":
                self._marks.append(True)
            case "EMC" if self._marks:
                self._marks.pop()
            case _:
                pass
