"""Checking a form as a whole: does it convert, load and open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.checking.findings import Cell, Finding, FindingKind, error, unusual
from fieldscreen.forms.errors import (
    CycleError,
    ExpressionError,
    FormError,
    InstanceMissingError,
    WorkbookRefusedError,
)
from fieldscreen.forms.parsing import load_xform
from fieldscreen.forms.parsing.xlsform import convert_with_warnings, refusal
from fieldscreen.forms.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fieldscreen.forms.checking.tables import Table

_COLUMN_OF_ROLE = {"calculate": "calculation", "itemset": "choice_filter", "count": "repeat_count"}


def check_whole(path: Path, tables: Mapping[str, Table]) -> Iterator[Finding]:
    """Convert, load and open the form; at most one error comes out of each of these."""
    try:
        if path.is_dir() or path.suffix.lower() != ".xml":
            text, warnings = convert_with_warnings(path)
        else:
            text, warnings = path.read_text(encoding="utf-8"), ()
    except (FormError, OSError, UnicodeDecodeError) as problem:
        yield _of_error(problem, tables)
        return
    for warning in warnings:
        where = refusal(warning)
        yield unusual(FindingKind.CONVERTER_WARNING, where.reason, Cell(where.sheet, where.row))
    try:
        form = load_xform(text, path if path.is_dir() else path.parent)
    except FormError as problem:
        yield _of_error(problem, tables)
        return
    for ref in form.stray_binds:
        message = f"a rule for {ref}, which is no part of the form, has no effect"
        yield unusual(FindingKind.BIND_STRAY, message, subject=ref)
    try:
        Session.start(form)
    except FormError as problem:
        yield _of_error(problem, tables, FindingKind.FAILS_WHEN_BLANK)


def _of_error(
    problem: Exception, tables: Mapping[str, Table], otherwise: FindingKind = FindingKind.REFUSED
) -> Finding:
    if isinstance(problem, WorkbookRefusedError):
        return error(FindingKind.REFUSED, problem.reason, Cell(problem.sheet, problem.row))
    if isinstance(problem, CycleError):
        circle = " → ".join([*problem.refs, problem.refs[0]])
        sheet, row = _place(problem.refs[0], tables)
        message = f"these questions depend on each other in a circle: {circle}"
        return error(FindingKind.CYCLE, message, Cell(sheet, row), circle)
    if isinstance(problem, InstanceMissingError):
        missing = problem.source.rpartition("/")[2] or problem.instance
        return error(FindingKind.FILE_MISSING, f"the list {missing!r} is not there", subject=missing)
    if isinstance(problem, ExpressionError):
        sheet, row = _place(problem.ref, tables)
        column = _COLUMN_OF_ROLE.get(problem.role, problem.role)
        message = f"{problem.reason}, in {problem.expression[:80]!r}"
        return error(otherwise, message, Cell(sheet, row, column), problem.expression[:80])
    return error(otherwise, str(problem))


def _place(ref: str, tables: Mapping[str, Table]) -> tuple[str, int]:
    """The row of the survey sheet a node comes from."""
    name = ref.rpartition("/")[2].partition("[")[0]
    survey = tables.get("survey")
    for row in survey.rows if survey is not None else ():
        if row.get("name")[1] == name:
            return "survey", row.number
    return "", 0
