"""Checking what works and is probably not meant: gaps in translations, silent constraints, unused lists."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from fieldscreen.forms.checking.findings import Cell, Finding, FindingKind, error, unusual

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fieldscreen.forms.checking.tables import Row, Table

_TEXTS = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
_SELECTS = ("select_one", "select_multiple", "rank", "select one", "select multiple", "select1", "select")
_NEVER_ASKED = frozenset({"note", "calculate", "hidden", "begin_group", "begin group"})
# Headings of the survey sheet that XLSForm knows; "a::b" is always passed on.
_KNOWN = frozenset(
    {
        *("type", "name", "label", "hint", "guidance_hint", "constraint", "constraint_message", "required"),
        *("required_message", "relevant", "relevance", "default", "readonly", "read_only", "read only"),
        *("calculation", "calculate", "appearance", "parameters", "choice_filter", "repeat_count", "trigger"),
        *("image", "audio", "video", "big-image", "media", "autoplay", "note", "count", "disabled", "query"),
        *(
            "save_to",
            "intent",
            "rows",
            "body",
            "bind",
            "instance",
            "sms_field",
            "accuracythreshold",
            "caption",
        ),
    }
)


def check_habits(tables: Mapping[str, Table]) -> Iterator[Finding]:
    """Look through survey and choices for what an author would want to know."""
    survey, choices = tables.get("survey"), tables.get("choices")
    if survey is not None:
        yield from _columns(survey)
        yield from _translations(survey)
        for row in survey.rows:
            yield from _question(survey, row)
    if survey is not None and choices is not None:
        yield from _translations(choices)
        yield from _choices(survey, choices)


def _columns(table: Table) -> Iterator[Finding]:
    for heading in table.headings:
        if heading.partition("::")[0].strip().lower() not in _KNOWN and ":" not in heading:
            message = f"the column {heading!r} is not part of XLSForm and is not passed on"
            yield unusual(FindingKind.COLUMN_IGNORED, message, Cell(table.name, 1, heading), heading)


def _translations(table: Table) -> Iterator[Finding]:
    """A text given in one language and not in another."""
    columns: dict[str, list[str]] = defaultdict(list)
    for heading in table.headings:
        text, _, language = heading.partition("::")
        if language and text.strip().lower() in _TEXTS:
            columns[text.strip().lower()].append(heading)
    for row in table.rows:
        for headings in columns.values():
            filled = [heading for heading in headings if heading in row.cells]
            for heading in headings:
                if filled and heading not in row.cells:
                    language = heading.partition("::")[2].strip()
                    message = f"no text in {language}: another language is shown"
                    cell = Cell(table.name, row.number, heading)
                    yield unusual(FindingKind.TRANSLATION_MISSING, message, cell, language)


def _question(survey: Table, row: Row) -> Iterator[Finding]:
    kind = row.get("type")[1].lower()
    column, constraint = row.get("constraint", "bind::constraint")
    said = any(heading.startswith(("constraint_message", "bind::jr:constraintMsg")) for heading in row.cells)
    if constraint and not said:
        message = "a constraint without a message: the worker would not learn what is wrong"
        yield unusual(
            FindingKind.CONSTRAINT_SILENT, message, Cell(survey.name, row.number, column), constraint
        )
    column, required = row.get("required", "bind::required")
    if required and required.lower() not in {"no", "false", "false()"} and kind in _NEVER_ASKED:
        message = f"a {kind} is never answered, so it cannot be required"
        yield unusual(FindingKind.REQUIRED_NOT_ASKED, message, Cell(survey.name, row.number, column), kind)


def _choices(survey: Table, choices: Table) -> Iterator[Finding]:
    used = defaultdict(set)
    for row in survey.rows:
        words = row.get("type")[1].split()
        for select in _SELECTS:
            length = len(select.split())
            if " ".join(words[:length]).lower() == select and len(words) > length:
                used[words[length]].add(select)
                break
    seen: Counter[tuple[str, str]] = Counter()
    for row in choices.rows:
        name, value = row.get("list_name", "list name")[1], row.get("name", "value")[1]
        if name and name not in used and not seen[name, ""]:
            message = f"no question uses the list {name!r}"
            yield unusual(FindingKind.LIST_UNUSED, message, Cell(choices.name, row.number, "list_name"), name)
        seen[name, ""] += 1
        if value and seen[name, value]:
            message = f"the value {value!r} is in the list {name!r} already"
            yield error(FindingKind.CHOICE_REPEATED, message, Cell(choices.name, row.number, "name"), value)
        seen[name, value] += 1
        if " " in value and used.get(name, set()) - {"select_one", "select one", "select1"}:
            message = f"the value {value!r} has a space: several choices are kept apart by spaces"
            yield error(FindingKind.CHOICE_WITH_SPACE, message, Cell(choices.name, row.number, "name"), value)
