"""What a sheet of paper is called wherever an answer or an interview was copied from one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from fieldscreen.domain.paper import PaperSource
from fieldscreen.ui.shown_dates import day_in_words, uncertain_in_words


def sheet_words(paper: PaperSource) -> str:
    """Return what a sheet is."""
    told = {"day": uncertain_in_words(paper.filled_on), "by": paper.filled_by, "place": paper.place}
    if paper.place:
        pattern = QCoreApplication.translate("SheetWords", "Sheet of {day}, filled by {by}, {place}")
    else:
        pattern = QCoreApplication.translate("SheetWords", "Sheet of {day}, filled by {by}")
    return pattern.format(**told)


def copied_words(paper: PaperSource, day: date) -> str:
    """Return that an answer was copied, when, by whom and from which sheet."""
    pattern = QCoreApplication.translate("SheetWords", "Copied from paper on {day} by {by}. {sheet}.")
    return pattern.format(day=day_in_words(day), by=paper.copied_by, sheet=sheet_words(paper))
