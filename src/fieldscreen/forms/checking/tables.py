"""The sheets of a workbook with the row numbers an author sees."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fieldscreen.forms.errors import FormUnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        number: Its number in the sheet; the heading is 1.
        cells: Heading → text, blanks left out.
    """

    number: int
    cells: dict[str, str]

    def get(self, *headings: str) -> tuple[str, str]:
        """The first of these columns that is filled in, and its text; "" and "" when none is."""
        for heading in headings:
            if heading in self.cells:
                return heading, self.cells[heading]
        return "", ""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet.

    Attributes:
        name: Its name in lower case.
        headings: The headings of its columns in order.
        rows: Its rows, blank ones left out.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]


def read_tables(path: Path) -> dict[str, Table]:
    """Read the sheets of a workbook (``.xlsx``, ``.md``) or of a folder of CSV files, by name.

    Raises:
        FormUnreadableError: the file cannot be read as what its name says.
    """
    if path.is_dir():
        return {file.stem.lower(): _from_csv(file) for file in sorted(path.glob("*.csv"))}
    if path.suffix.lower() in {".xlsx", ".xlsm"}:
        return _from_workbook(path)
    if path.suffix.lower() == ".md":
        return _from_markdown(path)
    return {}


def _table(name: str, lines: Iterable[Iterable[object]]) -> Table:
    numbered = enumerate(lines, start=1)
    headings: tuple[str, ...] = ()
    rows: list[Row] = []
    for number, line in numbered:
        texts = ["" if cell is None else str(cell).strip() for cell in line]
        if not any(texts):
            continue
        if not headings:
            headings = tuple(texts)
            continue
        cells = {heading: text for heading, text in zip(headings, texts, strict=False) if heading and text}
        rows.append(Row(number, cells))
    return Table(name.lower(), tuple(heading for heading in headings if heading), tuple(rows))


def _from_csv(file: Path) -> Table:
    try:
        with file.open(encoding="utf-8-sig", newline="") as handle:
            return _table(file.stem, list(csv.reader(handle, strict=True)))
    except (UnicodeDecodeError, csv.Error) as problem:
        raise FormUnreadableError(f"{file.name}: {problem}") from problem


def _from_workbook(path: Path) -> dict[str, Table]:
    from openpyxl import load_workbook

    try:
        workbook = load_workbook(path, read_only=True, data_only=True)
    except Exception as problem:  # the reader meets any file; whatever it says, it is unreadable
        raise FormUnreadableError(f"{path.name}: {problem}") from problem
    try:
        return {
            sheet.title.lower(): _table(sheet.title, list(sheet.iter_rows(values_only=True)))
            for sheet in workbook.worksheets
        }
    finally:
        workbook.close()


def _from_markdown(path: Path) -> dict[str, Table]:
    sheets: dict[str, list[list[str]]] = {}
    current: list[list[str]] = []
    for cells in _markdown_rows(path.read_text(encoding="utf-8")):
        if cells[0]:
            current = sheets.setdefault(cells[0], [])
        if any(cells[1:]):
            current.append(cells[1:])
    return {name.lower(): _table(name, lines) for name, lines in sheets.items()}


def _markdown_rows(text: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        if line.strip().startswith("|") and not set(line.strip()) <= set("|-: "):
            yield [cell.strip() for cell in line.strip().strip("|").split("|")]
