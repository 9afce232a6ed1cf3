"""Text from people made safe to set: every sign visible, in the right order, in a font that has it.

Nothing a person typed may vanish, open a file, or turn the reading order round. Signs
without a picture (controls, bidirectional overrides, zero-width signs) and signs no
embedded font has are printed as ``[U+202E]``. Arabic script is joined here and put in
visual order line by line (Unicode UAX 9), because PDF shows glyphs in the order given.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Any

_SPACES = {"\t": " ", "\u202f": "\u00a0", "\u2007": "\u00a0", "\u2011": "-", "\u2028": "\n", "\u2029": "\n"}
"""Signs the faces lack whose meaning another sign keeps, and separators of lines."""

_LINE_ENDS = re.compile("\r\n?|\x0b|\x0c|\x85")
_JOINERS = "\u200c\u200d"
_RIGHT_TO_LEFT = {"R", "AL"}
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
_CARRYING = re.compile("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]")


def visible(sign: str) -> str:
    """Return the printed stand-in of a sign that cannot be set, such as ``[U+202E]``."""
    return f"[U+{ord(sign):04X}]"


def settable(words: str, is_covered: Callable[[str], bool]) -> tuple[str, tuple[str, ...]]:
    """Return *words* with every sign settable, and the signs that had to be spelt out.

    Args:
        words: Text as typed; newlines are kept.
        is_covered: Tells whether an embedded font has a sign.
    """
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", words))
    signs: list[str] = []
    spelt: dict[str, None] = {}
    for place, given in enumerate(text):
        sign = _SPACES.get(given, given)
        if sign == "\n" or _is_inner_joiner(text, place):
            signs.append(sign)
        elif unicodedata.category(sign) in _INVISIBLE or not is_covered(sign):
            signs.append(visible(sign))
            spelt[visible(sign)] = None
        else:
            signs.append(sign)
    return "".join(signs), tuple(spelt)


def _is_inner_joiner(text: str, place: int) -> bool:
    # Zero-width (non-)joiners are ordinary spelling between two letters of Arabic script.
    if text[place] not in _JOINERS or not 0 < place < len(text) - 1:
        return False
    return bool(_CARRYING.match(text[place - 1]) and _CARRYING.match(text[place + 1]))


def has_right_to_left(words: str) -> bool:
    """Tell whether any sign belongs to a right-to-left script."""
    return any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in words)


def runs_right_to_left(words: str) -> bool:
    """Tell the direction of a paragraph by its first strong sign (UAX 9, rules P2 and P3)."""
    for sign in words:
        direction = unicodedata.bidirectional(sign)
        if direction in _RIGHT_TO_LEFT:
            return True
        if direction == "L":
            return False
    return False


def joined(words: str) -> str:
    """Return *words* with the letters of Arabic script in their joined forms, still in logical order."""
    if not has_right_to_left(words):
        return words
    shaped: str = _reshaper().reshape(words)
    return shaped


def in_visual_order(line: str, *, right_to_left: bool) -> str:
    """Return one line of joined text in the order its glyphs stand from left to right."""
    if not has_right_to_left(line):
        return line
    from bidi.algorithm import get_display

    shown = str(get_display(line, base_dir="R" if right_to_left else "L"))
    return shown.translate(dict.fromkeys(map(ord, _JOINERS)))


@lru_cache(maxsize=1)
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "support_zwj": True})
