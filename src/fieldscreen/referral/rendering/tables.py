"""Rows of paragraphs that break between pages, and inside a row when the row is long.

One flowable serves tables, labels with values, and the letterhead: only the structure
elements differ. Rules and grounds are decoration; a heading row repeated on the next page
is an artifact, so that a screen reader meets it once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from fieldscreen.referral.rendering.sheet import RULE
from fieldscreen.referral.rendering.tagging import TaggedCanvas
from fieldscreen.referral.rendering.textflow import TextFlow

_TALL = 150.0
"""Points above which a row is cut in two rather than moved to the next page."""

_ROOM_TO_CUT = 60.0
"""Points that must be left on the page for cutting a row to look well."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: cells of paragraphs, and the grounds behind them ("" for none)."""

    cells: tuple[tuple[TextFlow, ...], ...]
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """How a table is drawn.

    Attributes:
        widths: Of the columns, in points.
        pad_x: Left and right of a cell.
        pad_y: Above and below.
        rules: Whether a fine line stands under each row.
        bar: Colour of a bar at the left edge; empty for none.
    """

    widths: tuple[float, ...]
    pad_x: float = 5.0
    pad_y: float = 3.5
    rules: bool = True
    bar: str = ""


class TaggedTable(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Rows under an optional heading row."""

    def __init__(self, rows: tuple[Row, ...], grid: Grid, header: Row | None = None) -> None:
        super().__init__()
        self.rows, self.grid, self.header = rows, grid, header
        self.spaceBefore, self.spaceAfter = 2.0, 8.0
        self._heights: list[float] = []

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Measure the rows and return the size taken."""
        self._heights = [self._height(row) for row in self._all()]
        self.width, self.height = available_width, sum(self._heights)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Any]:
        """Return the rows that fit and the rest; nothing when not even one row begins well."""
        self.wrap(available_width, available_height)
        heights = self._heights[1:] if self.header else self._heights
        left = available_height - (self._heights[0] if self.header else 0)
        fitting = 0
        while fitting < len(heights) and heights[fitting] <= left:
            left -= heights[fitting]
            fitting += 1
        head, rest = list(self.rows[:fitting]), list(self.rows[fitting:])
        if rest and heights[fitting] > _TALL and left > _ROOM_TO_CUT:
            cut = self._cut(rest[0], left)
            if cut is not None:
                head.append(cut[0])
                rest[0] = cut[1]
        if not head:
            return []
        if not rest:
            return [self]
        again = replace(self.header, cells=_as_artifacts(self.header.cells)) if self.header else None
        return [
            TaggedTable(tuple(head), self.grid, self.header),
            TaggedTable(tuple(rest), self.grid, again),
        ]

    def draw(self) -> None:
        """Draw the decoration, then every cell in reading order."""
        canvas: TaggedCanvas = self.canv
        with canvas.artifact():
            self._draw_decoration(canvas)
        top = self.height
        for row, height in zip(self._all(), self._heights, strict=True):
            left = 0.0
            for cell, width in zip(row.cells, self.grid.widths, strict=True):
                self._draw_cell(canvas, cell, left, top)
                left += width
            top -= height

    def _all(self) -> list[Row]:
        return [*([self.header] if self.header else []), *self.rows]

    def _inner(self, column: int) -> float:
        return self.grid.widths[column] - 2 * self.grid.pad_x

    def _height(self, row: Row) -> float:
        tallest = max(self._cell_height(cell, column) for column, cell in enumerate(row.cells))
        return tallest + 2 * self.grid.pad_y

    def _cell_height(self, cell: tuple[TextFlow, ...], column: int) -> float:
        room = self._inner(column)
        spaces = sum(flow.spaceAfter for flow in cell[:-1])
        return float(spaces + sum(flow.wrap(room, 0)[1] for flow in cell))

    def _cut(self, row: Row, left: float) -> tuple[Row, Row] | None:
        heads, tails = [], []
        for column, cell in enumerate(row.cells):
            head, tail = self._cut_cell(cell, column, left - 2 * self.grid.pad_y)
            heads.append(head)
            tails.append(tail)
        if not any(heads) or not any(tails):
            return None
        return replace(row, cells=tuple(heads)), replace(row, cells=tuple(tails))

    def _cut_cell(
        self, cell: tuple[TextFlow, ...], column: int, left: float
    ) -> tuple[tuple[TextFlow, ...], tuple[TextFlow, ...]]:
        room = self._inner(column)
        for place, flow in enumerate(cell):
            height = flow.wrap(room, left)[1]
            if height > left:
                parts = flow.split(room, left)
                if not parts:
                    return cell[:place], cell[place:]
                return (*cell[:place], parts[0]), (parts[1], *cell[place + 1 :])
            left -= height + flow.spaceAfter
        return cell, ()

    def _draw_cell(self, canvas: TaggedCanvas, cell: tuple[TextFlow, ...], left: float, top: float) -> None:
        y = top - self.grid.pad_y
        for flow in cell:
            y -= flow.height
            flow.drawOn(canvas, left + self.grid.pad_x, y)
            y -= flow.spaceAfter

    def _draw_decoration(self, canvas: TaggedCanvas) -> None:
        top, feet = self.height, []
        for row, height in zip(self._all(), self._heights, strict=True):
            left = 0.0
            for ground, width in zip(row.grounds, self.grid.widths, strict=True):
                if ground:
                    canvas.setFillColor(HexColor(ground))
                    canvas.rect(left, top - height, width, height, stroke=0, fill=1)
                left += width
            top -= height
            feet.append(top)
        # After every ground: that of the next row would lie on half of the line.
        for foot in feet if self.grid.rules else ():
            canvas.setStrokeColor(HexColor(RULE))
            canvas.setLineWidth(0.5)
            canvas.line(0, foot, sum(self.grid.widths), foot)
        if self.grid.bar:
            canvas.setFillColor(HexColor(self.grid.bar))
            canvas.rect(0, 0, 3, self.height, stroke=0, fill=1)


def _as_artifacts(cells: tuple[tuple[TextFlow, ...], ...]) -> tuple[tuple[TextFlow, ...], ...]:
    return tuple(tuple(flow.as_artifact() for flow in cell) for cell in cells)
