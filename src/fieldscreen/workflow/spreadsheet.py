"""Tables that a French spreadsheet opens as they are, and in which no cell is taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
"""What a spreadsheet may take for the beginning of a formula (OWASP, CSV injection), full-width signs too."""


def table(rows: Iterable[Iterable[object]]) -> bytes:
    """Return rows as semicolon-separated values in UTF-8, with a byte-order mark so that it is known as such.

    Words that a spreadsheet could take for a formula get an apostrophe before them; numbers stay.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_NONNUMERIC)
    for row in rows:
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return text.getvalue().encode("utf-8-sig", "backslashreplace")


def harmless(words: str) -> str:
    """Return *words* so that a spreadsheet takes them for words."""
    return f"'{words}" if words.lstrip(" \u00a0").startswith(_FORMULA_STARTS) else words
