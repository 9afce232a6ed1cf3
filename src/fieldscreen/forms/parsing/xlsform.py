"""Reading XLSForm workbooks, as a file or as a folder of CSV sheets, through pyxform."""

from __future__ import annotations

import csv
import re
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldscreen.forms.errors import FormUnreadableError, WorkbookRefusedError
from fieldscreen.forms.parsing.xform import MAX_FORM_BYTES, load_xform

if TYPE_CHECKING:
    from fieldscreen.forms.definition import FormDefinition

# The sheets pyxform knows; others (indicators, sections, notes) belong to the program or the author.
SHEETS = ("survey", "choices", "settings", "external_choices", "entities", "osm")
_WORKBOOKS = {".xlsx", ".xlsm", ".xls", ".md"}
_SPOKEN = ("label", "hint", "guidance_hint", "constraint_message", "required_message", "form_title")
"""Columns people read. pyxform makes every typographic quote straight, which an expression needs and
a French sentence must not suffer; in these columns the quotes travel as private-use characters."""

_DISGUISE = {ord(sign): chr(0xE0C1 + place) for place, sign in enumerate("‘’“”")}
_REVEAL = {ord(disguised): chr(sign) for sign, disguised in _DISGUISE.items()}

_WHERE = re.compile(r"\[row\s*:\s*(\d+)\]")
_SHEET = re.compile(r"'?(survey|choices|settings|entities|external_choices)'? sheet", re.IGNORECASE)


def load_form(path: Path | str) -> FormDefinition:
    """Read a form: ``.xlsx``, ``.xls``, ``.md``, ``.xml``, or a folder of CSV sheets.

    Files the form names are looked for in the same folder.

    Raises:
        FormError: whatever keeps the form from being used; the class says which situation.
    """
    file = Path(path)
    if file.is_dir():
        return load_xform(convert_workbook(read_sheets(file)), file)
    if not file.is_file():
        raise FormUnreadableError(f"there is no file {file.name}")
    if file.stat().st_size > MAX_FORM_BYTES:
        raise FormUnreadableError(f"larger than {MAX_FORM_BYTES} bytes")
    if file.suffix.lower() in _WORKBOOKS:
        return load_xform(convert_workbook(str(file)), file.parent)
    return load_xform(file.read_bytes(), file.parent)


def read_sheets(folder: Path) -> dict[str, list[dict[str, str]]]:
    """Read ``survey.csv`` and its companions into what pyxform takes for a workbook.

    Raises:
        FormUnreadableError: no survey sheet, or a sheet that is not UTF-8 CSV.
    """
    sheets: dict[str, list[dict[str, str]]] = {}
    for name in SHEETS:
        file = folder / f"{name}.csv"
        if not file.is_file():
            continue
        try:
            with file.open(encoding="utf-8-sig", newline="") as handle:
                reader = csv.DictReader(handle, strict=True)
                rows = [
                    {
                        key: _kept(key, cell)
                        for key, cell in row.items()
                        if key and isinstance(cell, str) and cell.strip()
                    }
                    for row in reader
                ]
        except (UnicodeDecodeError, csv.Error) as error:
            raise FormUnreadableError(f"{file.name}: {error}") from error
        sheets[name] = rows
    if not sheets.get("survey"):
        raise FormUnreadableError(f"{folder.name}: no survey.csv with questions in it")
    return sheets


def _kept(column: str, cell: str) -> str:
    return cell.translate(_DISGUISE) if column.partition("::")[0].strip() in _SPOKEN else cell


def convert_with_warnings(path: Path) -> tuple[str, tuple[str, ...]]:
    """Convert a workbook file or a folder of CSV sheets; return XForm XML and the converter's warnings.

    Raises:
        FormUnreadableError: there is nothing to convert.
        WorkbookRefusedError: pyxform refuses it.
    """
    warnings: list[str] = []
    text = convert_workbook(read_sheets(path) if path.is_dir() else str(path), warnings)
    return text, tuple(warnings)


def convert_workbook(workbook: Any, warnings: list[str] | None = None) -> str:
    """Convert a workbook (a path, or sheets as lists of rows) to XForm XML.

    Args:
        workbook: What to convert.
        warnings: Filled with what the converter found unusual.

    Raises:
        WorkbookRefusedError: pyxform refuses it.
    """
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    try:
        sheets = _read_workbook(workbook) if isinstance(workbook, str) else workbook
        result = convert(sheets, warnings=warnings, validate=False)
    except PyXFormError as error:
        raise refusal(str(error)) from error
    except Exception as error:
        # The converter meets any author's file; a bug there is a refusal here.
        raise WorkbookRefusedError(f"{type(error).__name__}: {error}") from error
    return str(result.xform).translate(_REVEAL)


def _read_workbook(path: str) -> dict[str, Any]:
    """The sheets of a workbook file as pyxform reads them, the quotes of spoken columns disguised."""
    from pyxform.xls2json_backends import get_xlsform

    definition = get_xlsform(path)
    sheets: dict[str, Any] = {field.name: getattr(definition, field.name) for field in fields(definition)}
    for name in SHEETS:
        if sheets.get(name):
            sheets[name] = [
                {key: _kept(key, cell) if isinstance(cell, str) else cell for key, cell in row.items()}
                for row in sheets[name]
            ]
    return sheets


def refusal(message: str) -> WorkbookRefusedError:
    """Read the row and the sheet out of the converter's message."""
    row = _WHERE.search(message)
    sheet = _SHEET.search(message)
    words = _WHERE.sub("", message).strip()
    named = sheet.group(1).lower() if sheet else ("survey" if row else "")
    return WorkbookRefusedError(words, named, int(row.group(1)) if row else 0)
