"""Checking the expressions of a survey cell by cell, so that every broken one is found at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fieldscreen.forms.checking.findings import Cell, Finding, FindingKind, error, unusual
from fieldscreen.forms.xpath import XPathError, function_names, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fieldscreen.forms.checking.tables import Row, Table

# Columns of the survey sheet whose cells are expressions, under all their names in XLSForm.
EXPRESSIONS = frozenset(
    {
        *("relevant", "relevance", "bind::relevant"),
        *("constraint", "bind::constraint"),
        *("calculation", "calculate", "bind::calculate"),
        *("required", "bind::required"),
        *("readonly", "read_only", "read only", "bind::readonly"),
        *("choice_filter", "repeat_count", "bind::saveincomplete"),
    }
)
_WORDS = frozenset({"yes", "no", "true", "false", "true()", "false()"})
_REFERENCE = re.compile(r"\$\{\s*(?:last-saved#)?([^}]*?)\s*\}")
_CURLY = re.compile(r"[\u2018\u2019\u201c\u201d\u00ab\u00bb]")


def check_expressions(survey: Table) -> Iterator[Finding]:
    """Check every expression and every ``${reference}`` of the survey sheet."""
    names = {row.get("name")[1] for row in survey.rows}
    for row in survey.rows:
        for heading, text in row.cells.items():
            column = heading.strip().lower()
            yield from _references(survey, row, heading, text, names)
            if column in EXPRESSIONS and text.strip().lower() not in _WORDS:
                yield from _expression(survey, row, heading, text)


def _references(survey: Table, row: Row, heading: str, text: str, names: set[str]) -> Iterator[Finding]:
    for name in dict.fromkeys(_REFERENCE.findall(text)):
        if name not in names:
            message = f"${{{name}}} names no question"
            yield error(FindingKind.QUESTION_UNKNOWN, message, Cell(survey.name, row.number, heading), name)


def _expression(survey: Table, row: Row, heading: str, text: str) -> Iterator[Finding]:
    # Any path will do in place of a reference: only the grammar is looked at here.
    plain = _REFERENCE.sub(" /x/y ", text)
    if _CURLY.search(plain):
        message = "curly quotation marks: expressions need straight ones, ' or \""
        yield unusual(FindingKind.CURLY_QUOTES, message, Cell(survey.name, row.number, heading), text.strip())
        plain = re.sub("[\u2018\u2019]", "'", re.sub("[\u201c\u201d]", '"', plain))
    try:
        parsed = parse(plain)
    except XPathError as problem:
        message = f"this expression cannot be read: {problem.reason}"
        near = "" if problem.position is None else plain[problem.position : problem.position + 20]
        if problem.position is not None:
            message += f", near {near!r}"
        cell = Cell(survey.name, row.number, heading)
        yield error(FindingKind.EXPRESSION_BROKEN, message, cell, near.strip() or text.strip())
        return
    for name in sorted(parsed.functions() - function_names()):
        message = f"there is no function {name}()"
        yield error(
            FindingKind.FUNCTION_UNKNOWN, message, Cell(survey.name, row.number, heading), f"{name}()"
        )
