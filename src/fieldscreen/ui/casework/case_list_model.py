"""Finding a case in the list. No widgets."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from fieldscreen.domain.cases import normal_case_code
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.workflow.cases import CaseRow

_UNFOLDED = str.maketrans(
    {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "ħ": "h", "ß": "ss", "æ": "ae", "œ": "oe"}
)
"""Letters that have no decomposition in Unicode but that people type without their stroke."""


def fold(words: str) -> str:
    """Return *words* as people search them: without case, accents, strokes, doubled spaces."""
    # Twice, as Unicode defines compatibility caseless matching (3.13): what a sign decomposes into
    # can have a case again, such as the raised capital A.
    decomposed = words
    for _ in range(2):
        decomposed = unicodedata.normalize("NFKD", decomposed.casefold())
    plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return " ".join(plain.translate(_UNFOLDED).replace("-", " ").split())


def matching(rows: Sequence[CaseRow], wanted: str) -> tuple[CaseRow, ...]:
    """Return the rows whose code, reminder or child's name hold every word of *wanted*.

    A case code may be typed without its hyphens, and in small letters.
    """
    words = fold(wanted).split()
    code = _as_code(wanted)
    return tuple(row for row in rows if row.code == code or all(word in _searched(row) for word in words))


def _searched(row: CaseRow) -> str:
    return fold(f"{row.code} {row.code.replace('-', '')} {row.reminder} {row.child_name}")


def _as_code(wanted: str) -> str:
    try:
        return normal_case_code(wanted)
    except InvalidValueError:
        return ""
