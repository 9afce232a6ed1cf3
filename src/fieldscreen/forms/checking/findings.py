"""What a check of a form finds, as values; sentences in other languages are made by front ends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """How bad a finding is."""

    ERROR = "error"
    UNUSUAL = "unusual"


class FindingKind(Enum):
    """What is found. A front end may have its own sentence for each."""

    REFUSED = "refused"
    EXPRESSION_BROKEN = "expression-broken"
    FUNCTION_UNKNOWN = "function-unknown"
    QUESTION_UNKNOWN = "question-unknown"
    CYCLE = "cycle"
    FILE_MISSING = "file-missing"
    FAILS_WHEN_BLANK = "fails-when-blank"
    TRANSLATION_MISSING = "translation-missing"
    CHOICE_REPEATED = "choice-repeated"
    CHOICE_WITH_SPACE = "choice-with-space"
    LIST_UNUSED = "list-unused"
    COLUMN_IGNORED = "column-ignored"
    CONSTRAINT_SILENT = "constraint-silent"
    REQUIRED_NOT_ASKED = "required-not-asked"
    CURLY_QUOTES = "curly-quotes"
    CONVERTER_WARNING = "converter-warning"
    BIND_STRAY = "bind-stray"
    SOUND_MISSING = "sound-missing"
    SOUND_KIND = "sound-kind"
    SOUND_DAMAGED = "sound-damaged"
    SOUND_CUT = "sound-cut"
    SOUND_EMPTY = "sound-empty"
    SOUND_TOO_LARGE = "sound-too-large"
    SOUND_TOO_LONG = "sound-too-long"
    SOUND_TOO_MUCH = "sound-too-much"
    SOUND_NOT_READ = "sound-not-read"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing an author should know.

    Attributes:
        severity: Error: the form cannot be used, or not as written. Unusual: it can.
        kind: What it is.
        message: The same in plain English.
        sheet: Sheet of the workbook, or "" (a form given as XML has none).
        row: Row as the author sees it (1 is the heading), 0 for the whole sheet.
        column: Heading of the column, or "".
        subject: What it is about in the author's own words (a name, an expression), for sentences in any
            language; "" where only *message* says it.
    """

    severity: Severity
    kind: FindingKind
    message: str
    sheet: str = ""
    row: int = 0
    column: str = ""
    subject: str = ""

    def __str__(self) -> str:
        place = ", ".join(
            part
            for part in (
                self.sheet,
                f"row {self.row}" if self.row else "",
                self.column and f"column {self.column}",
            )
            if part
        )
        return f"{place}: {self.message}" if place else self.message


@dataclass(frozen=True, slots=True)
class Cell:
    """Where something was found: sheet, row and heading of the column, as in ``Finding``."""

    sheet: str = ""
    row: int = 0
    column: str = ""


def error(kind: FindingKind, message: str, cell: Cell = Cell(), subject: str = "") -> Finding:
    """A finding that keeps the form from working as written."""
    return Finding(Severity.ERROR, kind, message, cell.sheet, cell.row, cell.column, subject)


def unusual(kind: FindingKind, message: str, cell: Cell = Cell(), subject: str = "") -> Finding:
    """A finding an author should look at."""
    return Finding(Severity.UNUSUAL, kind, message, cell.sheet, cell.row, cell.column, subject)
