"""What the pages say, in the order a screen reader says it.

Read from the file's own structure tree, marked content and character maps (ISO 32000-1,
9.10.2 and 14.7), for the marks our pages are made of; no other program is needed. Page
furniture is decoration there and left out, so a sentence goes on over the edge of a page.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

_MAPPED = re.compile(rb"<([0-9A-Fa-f]{2})> *<((?:[0-9A-Fa-f]{4}){1,8})>")
_SPELT_OUT = re.compile(r"\[U\+([0-9A-F]{4,6})\]")
_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_PASSED_OVER = {"Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp", "Mn"}
_DASHES = str.maketrans({"\u2010": "-", "\u2011": "-"})
_DEEPEST = 60
_LARGEST_MAP = 64 * 1024
_LONGEST_ACTUAL = 20_000
"""Signs of one paragraph for a screen reader; an answer has fifteen thousand at most."""
_Place = tuple[tuple[int, int], int]
"""A page's object number and a marked-content number on it."""


class SaidOtherwiseError(Exception):
    """A screen reader would say other words than the page shows."""


def spoken_text(pdf: Any) -> str:
    """Return the text of an open file in reading order.

    Raises:
        SaidOtherwiseError: If a part has other words for screen readers than for the eye.
        Exception: Anything, if the file has no such structure; the caller rejects.
    """
    marks: dict[_Place, list[str]] = {}
    for page in pdf.pages:
        for number, words in _marked(page):
            marks.setdefault((page.obj.objgen, number), []).append(words)
    return "".join(_said(pdf.Root.StructTreeRoot, marks, None, (0, set())))


def bare(words: str) -> str:
    """Return *words* without spaces, accents and signs that have no picture.

    Two ways of setting the same words agree then, wherever lines, fonts and paragraphs change:
    what differs still, says something else.
    """
    spelt = _SPELT_OUT.sub(lambda found: chr(min(int(found[1], 16), 0x10FFFF)), words)
    taken_apart = unicodedata.normalize("NFKD", _ESCAPED_SURROGATE.sub("", spelt)).translate(_DASHES)
    return "".join(sign for sign in taken_apart if unicodedata.category(sign) not in _PASSED_OVER)


def _said(
    element: Any, marks: dict[_Place, list[str]], page: Any, way: tuple[int, set[tuple[int, int]]]
) -> Iterator[str]:
    """Yield the words of an element; *way* is how deep it stands and which elements were read before."""
    import pikepdf

    depth, seen = way
    if depth > _DEEPEST:
        raise ValueError("structure too deep")
    if isinstance(element, int):
        yield from marks.get((page, element), ())
        return
    if element.is_indirect and element.objgen in seen:
        raise ValueError("an element twice")  # every part is said once: doubled sixty times, it never ends
    seen.add(element.objgen)
    page = element.Pg.objgen if "/Pg" in element else page
    if "/MCID" in element:
        yield from marks.get((page, int(element.MCID)), ())
        return
    kids = element.get("/K", pikepdf.Array())
    within = (
        words
        for kid in (kids if isinstance(kids, pikepdf.Array) else [kids])
        for words in _said(kid, marks, page, (depth + 1, seen))
    )
    if "/ActualText" in element:
        yield _as_shown(str(element.ActualText), "".join(within))
    else:
        yield from within


def _as_shown(actual: str, shown: str) -> str:
    """Return the words for screen readers, when they are those shown: in another order, Arabic as it is read.

    Raises:
        SaidOtherwiseError: If they are others.
    """
    if len(actual) > _LONGEST_ACTUAL or _letters(actual) != _letters(shown):
        raise SaidOtherwiseError
    return actual


def _letters(words: str) -> Counter[str]:
    return Counter(sign for sign in bare(words) if sign.isalnum())


def _marked(page: Any) -> Iterator[tuple[int, str]]:
    """Yield the words of a page with the number of the mark they stand in."""
    import pikepdf

    decoders = {name: _decoder(font) for name, font in page.resources.get("/Font", {}).items()}
    decode: Callable[[bytes], str] = bytes.decode
    open_marks: list[int | None] = []
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "BDC":
                properties = operands[1]
                numbered = isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties
                open_marks.append(int(properties.MCID) if numbered else None)
            case "BMC":
                open_marks.append(None)
            case "EMC":
                open_marks.pop()
            case "Tf":
                decode = decoders[str(operands[0])]
            case "Tj" | "'" | '"' | "TJ" if open_marks and open_marks[-1] is not None:
                yield open_marks[-1], "".join(decode(piece) for piece in _strings(operands[-1]))


def _strings(operand: Any) -> Iterator[bytes]:
    import pikepdf

    for piece in operand if isinstance(operand, pikepdf.Array) else [operand]:
        if isinstance(piece, pikepdf.String):
            yield bytes(piece)


def _decoder(font: Any) -> Callable[[bytes], str]:
    written = font.ToUnicode.read_bytes()
    if len(written) > _LARGEST_MAP:
        raise ValueError("map too large")
    table = {
        int(code, 16): bytes.fromhex(value.decode("ascii")).decode("utf-16-be")
        for code, value in _MAPPED.findall(written)
    }
    return lambda piece: "".join(table.get(code, "\ufffd") for code in piece)
