"""Reading of the shipped content, for the tests beside this file."""

from __future__ import annotations

import csv
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from pyxform.xls2xform import ConvertResult, convert

ROOT = Path(__file__).resolve().parents[2]
FORM = ROOT / "resources" / "questionnaires" / "reperage-mineur"
PACKS = ROOT / "resources" / "indicators"
SAMPLE = ROOT / "resources" / "samples" / "case-13-years.toml"
LANGUAGES = ("Français (fr)", "English (en)", "Română (ro)", "Български (bg)")
TAGS = ("fr", "en", "ro")
ABSENCES = ("unknown", "refused", "not_asked", "not_safe")
QUIET_TYPES = ("begin_group", "end_group", "note", "calculate")
NBSP = "\u00a0"


@cache
def sheet(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of one CSV sheet of the questionnaire."""
    with (FORM / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


def questions() -> dict[str, dict[str, str]]:
    """Return the rows a person answers, by name."""
    return {row["name"]: row for row in sheet("survey") if row["type"] not in QUIET_TYPES}


def choices(list_name: str) -> tuple[str, ...]:
    """Return the choice names of one list."""
    return tuple(row["name"] for row in sheet("choices") if row["list_name"] == list_name)


def choices_of(question: str) -> tuple[str, ...]:
    """Return the choice names of one select question, none for other questions."""
    kind, _, list_name = questions()[question]["type"].partition(" ")
    return choices(list_name) if kind.startswith("select_") else ()


def section_of() -> dict[str, str]:
    """Return the top-level group each row stands in, by row name."""
    found: dict[str, str] = {}
    current = ""
    for row in sheet("survey"):
        if row["type"] == "begin_group":
            current = row["name"]
        elif row["type"] == "end_group":
            current = ""
        else:
            found[row["name"]] = current
    return found


@cache
def converted() -> ConvertResult:
    """Return what pyxform makes of the questionnaire."""
    names = ("survey", "choices", "settings")
    book = {name: [{k: v for k, v in row.items() if v} for row in sheet(name)] for name in names}
    warnings: list[str] = []
    return convert(book, warnings=warnings, validate=False)


@cache
def toml(path: Path) -> dict[str, Any]:
    """Return a TOML file's content."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def every_text() -> list[tuple[str, str, str]]:
    """Return (where, language tag, text) for every text of questionnaire, packs and sample titles."""
    texts = []
    for name in ("survey", "choices", "sections", "settings"):
        for number, row in enumerate(sheet(name), start=2):
            for column, text in row.items():
                head, separator, language = column.partition("::")
                if separator and language in LANGUAGES and text:
                    where = f"{name} row {number} {head}"
                    texts.append((where, ("fr", "en", "ro", "bg")[LANGUAGES.index(language)], text))
    for path in sorted(PACKS.glob("*.toml")):
        texts += _texts_in(path.stem, toml(path))
    return texts


def _texts_in(where: str, value: object) -> list[tuple[str, str, str]]:
    if isinstance(value, list):
        return [text for number, item in enumerate(value) for text in _texts_in(f"{where}[{number}]", item)]
    if not isinstance(value, dict):
        return []
    if set(value) == set(TAGS):
        if where.endswith("translation_status"):
            return []
        return [(where, tag, text) for tag, text in value.items()]
    return [text for key, item in value.items() for text in _texts_in(f"{where}.{key}", item)]
