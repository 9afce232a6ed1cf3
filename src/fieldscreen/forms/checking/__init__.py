"""Telling an author what is wrong with a form, and what is unusual about it."""

from __future__ import annotations

from pathlib import Path

from fieldscreen.forms.checking.expressions import check_expressions
from fieldscreen.forms.checking.findings import Finding, FindingKind, Severity, error
from fieldscreen.forms.checking.habits import check_habits
from fieldscreen.forms.checking.tables import read_tables
from fieldscreen.forms.checking.whole import check_whole
from fieldscreen.forms.errors import FormError

__all__ = ["Finding", "FindingKind", "Severity", "check_form"]


def check_form(path: Path | str) -> list[Finding]:
    """Everything wrong and everything unusual in a form, errors first, then by sheet and row.

    Args:
        path: A workbook, a folder of CSV sheets, or XForm XML.
    """
    file = Path(path)
    try:
        tables = read_tables(file)
    except (FormError, OSError, UnicodeDecodeError) as problem:
        return [error(FindingKind.REFUSED, str(problem))]
    found = list(check_habits(tables))
    if "survey" in tables:
        found += check_expressions(tables["survey"])
    told = {(finding.sheet, finding.row) for finding in found if finding.severity is Severity.ERROR}
    for finding in check_whole(file, tables):
        # The converter and the loader stop at the first problem; a cell told about already is enough.
        if not finding.row or (finding.sheet, finding.row) not in told:
            found.append(finding)
    return sorted(
        dict.fromkeys(found),
        key=lambda one: (one.severity.value, one.sheet, one.row, one.column, one.message),
    )
