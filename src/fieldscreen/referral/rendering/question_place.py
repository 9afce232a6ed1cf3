"""A question to be answered by hand: number, words, boxes with codes, squares and lines.

Boxes and lines are drawn as decoration; what a screen reader meets are the number, the words
and, as lists, the codes with what they stand for. A question stays whole on its page unless
it is taller than one; then it is parted between two rows of boxes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from fieldscreen.referral import blocks as b
from fieldscreen.referral.rendering import sheet
from fieldscreen.referral.rendering.sheet import BOX_SIDE, CONTENT_WIDTH, MM, SQUARE_SIDE, WRITING_LINE
from fieldscreen.referral.rendering.tagging import Element, TaggedCanvas
from fieldscreen.referral.rendering.textflow import TextFlow

Flow = Callable[..., TextFlow]
"""Makes a paragraph from a text, its style and its structure element."""

_NUMBER_WIDTH = 15 * MM
_STATE_WIDTH = 26.0
_GAP = 6.0
_CODE_WIDTH = 15.0
_MOST_COLUMNS = 4
_SLACK = 0.5
"""Points that rounding may take."""

_TALL = 520.0
"""Points above which a question is parted rather than moved to the next page."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """A box with its code and words."""

    code: TextFlow
    texts: tuple[TextFlow, ...]
    side: float
    code_width: float
    width: float

    def height(self) -> float:
        """Measure it."""
        _fit(self.code, self.code_width)
        room = self.width - self.side - self.code_width - _GAP
        # As wide as the wider text, so that one from right to left ends where the other does.
        used = min(room, max((flow.natural_width() for flow in self.texts), default=0.0) + _SLACK)
        return float(max(sum(flow.wrap(used, 0)[1] for flow in self.texts), self.code.height, self.side))


class QuestionPlace(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Rows below one another, each with its height; parted only between rows.

    Args:
        rows: What is drawn, from the top.
        is_leftward: Whether everything stands from right to left.
        has_rule: Whether a rule parts it from what follows; below a line to write on, it would look like one
            more of them.
    """

    def __init__(self, rows: tuple[_Row, ...], *, is_leftward: bool, has_rule: bool = True) -> None:
        super().__init__()
        self.rows, self.is_leftward, self.has_rule = rows, is_leftward, has_rule
        self.spaceBefore, self.spaceAfter = 4.0, 5.0

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Measure the rows and return the size taken."""
        self._heights = [row.height() for row in self.rows]
        self.width, self.height = available_width, sum(self._heights)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Any]:
        """Return the rows that fit and the rest, or nothing where the whole can go to the next page."""
        self.wrap(available_width, available_height)
        if self.height < _TALL:
            return []
        fitting, left = 0, available_height
        while fitting < len(self.rows) and self._heights[fitting] <= left:
            left -= self._heights[fitting]
            fitting += 1
        if fitting < 2:  # noqa: PLR2004  the words and one row of their answer
            return []
        return [
            QuestionPlace(self.rows[:fitting], is_leftward=self.is_leftward),
            QuestionPlace(self.rows[fitting:], is_leftward=self.is_leftward),
        ]

    def draw(self) -> None:
        """Draw the rows from the top."""
        top = self.height
        page = _Page(self.canv, self.width, is_leftward=self.is_leftward)
        for row, height in zip(self.rows, self._heights, strict=True):
            row.draw(page, top)
            top -= height
        if self.has_rule:
            with self.canv.artifact():
                self.canv.setStrokeColor(HexColor(sheet.RULE))
                self.canv.setLineWidth(0.4)
                self.canv.line(0, -2.5, self.width, -2.5)


class _Page:
    """Places things from the left, or from the right on a sheet that runs leftward."""

    def __init__(self, canvas: TaggedCanvas, width: float, *, is_leftward: bool) -> None:
        self.canvas = canvas
        self._width = width
        self._is_leftward = is_leftward

    def left(self, start: float, width: float) -> float:
        """Return where something of *width* begins that stands *start* points into the line."""
        return self._width - start - width if self._is_leftward else start

    def put(self, flow: TextFlow, start: float, top: float) -> None:
        """Draw a paragraph that was measured."""
        flow.drawOn(self.canvas, self.left(start, flow.width), top - flow.height)

    def box(self, start: float, top: float, side: float, count: int = 1) -> None:
        """Draw squares side by side."""
        left = self.left(start, side * count)
        with self.canvas.artifact():
            self.canvas.setStrokeColor(HexColor(sheet.INK))
            self.canvas.setLineWidth(0.7)
            for place in range(count):
                self.canvas.rect(left + place * side, top - side, side, side, stroke=1, fill=0)

    def line(self, start: float, end: float, y: float) -> None:
        """Draw a line to write on."""
        left = self.left(start, end - start)
        with self.canvas.artifact():
            self.canvas.setStrokeColor(HexColor(sheet.MUTED))
            self.canvas.setLineWidth(0.5)
            self.canvas.line(left, y, left + end - start, y)


@dataclass(frozen=True, slots=True)
class _Head:
    """Number and name, the words, and the boxes of the ways of having no answer."""

    number: TextFlow
    name: TextFlow
    texts: tuple[TextFlow, ...]
    states: tuple[TextFlow, ...]
    is_leftward: bool

    def height(self) -> float:
        """Measure it."""
        _fit(self.number, _NUMBER_WIDTH - 4)
        side = max(len(self.states), 2) * _STATE_WIDTH
        _fit(self.name, side)
        room = CONTENT_WIDTH - _NUMBER_WIDTH - side - _GAP
        for code in self.states:
            _fit(code, _CODE_WIDTH)
        words = 0.0
        for flow in self.texts:
            if self.is_leftward:
                _fit(flow, room)
            else:
                flow.wrap(room, 0)
            words += flow.height + flow.spaceAfter
        return float(max(words, self.number.height, 14 + self.name.height) + 3)

    def draw(self, page: _Page, top: float) -> None:
        """Draw it."""
        page.put(self.number, 0, top)
        y = top - 1.5
        for flow in self.texts:
            page.put(flow, _NUMBER_WIDTH, y)
            y -= flow.height + flow.spaceAfter
        start = CONTENT_WIDTH - max(len(self.states), 2) * _STATE_WIDTH
        page.put(self.name, start + 3, top - 14)
        for code in self.states:
            page.box(start + 3, top - 2.5, BOX_SIDE)
            page.put(code, start + 3 + BOX_SIDE + 2.5, top - 1)
            start += _STATE_WIDTH


@dataclass(frozen=True, slots=True)
class _Cells:
    """Boxes side by side."""

    cells: tuple[_Cell, ...]

    def height(self) -> float:
        """Measure it."""
        return max(cell.height() for cell in self.cells) + 2.5

    def draw(self, page: _Page, top: float) -> None:
        """Draw it."""
        start = _NUMBER_WIDTH
        for cell in self.cells:
            page.box(start, top - 1.5, cell.side)
            page.put(cell.code, start + cell.side + 2.5, top)
            y = top
            for flow in cell.texts:
                page.put(flow, start + cell.side + cell.code_width, y)
                y -= flow.height
            start += cell.width


@dataclass(frozen=True, slots=True)
class _Squares:
    """Groups of squares for figures, with their captions."""

    groups: tuple[tuple[int, TextFlow], ...]

    def height(self) -> float:
        """Measure it."""
        for _count, flow in self.groups:
            _fit(flow, CONTENT_WIDTH)
        return float(SQUARE_SIDE + max(flow.height for _count, flow in self.groups) + 6)

    def draw(self, page: _Page, top: float) -> None:
        """Draw it."""
        start = _NUMBER_WIDTH
        for count, caption in self.groups:
            page.box(start, top - 2, SQUARE_SIDE, count)
            page.put(caption, start, top - SQUARE_SIDE - 3)
            start += max(count * SQUARE_SIDE, caption.width) + 12


@dataclass(frozen=True, slots=True)
class _Line:
    """A line to write on."""

    def height(self) -> float:
        """Measure it."""
        return WRITING_LINE

    def draw(self, page: _Page, top: float) -> None:
        """Draw it."""
        page.line(_NUMBER_WIDTH, CONTENT_WIDTH, top - WRITING_LINE + 2)


def _fit(flow: TextFlow, room: float) -> None:
    """Measure a paragraph at the width its words need, *room* at most."""
    flow.wrap(min(room, flow.natural_width() + _SLACK), 0)


_Row = _Head | _Cells | _Squares | _Line


def question_place(block: b.AskedQuestion, group: Element, flow: Flow) -> QuestionPlace:
    """Return the flowable of *block*, its structure hung below *group*."""
    has_boxes = bool(block.choices or block.states or block.squares)
    rows = tuple(_rows(block, group, flow))
    return QuestionPlace(rows, is_leftward=block.is_leftward, has_rule=has_boxes or not block.lines)


def _rows(block: b.AskedQuestion, group: Element, flow: Flow) -> Iterator[_Row]:
    number = flow(b.Text(block.number), sheet.ASKED_NUMBER, group.add("P"))
    texts = tuple(flow(text, sheet.CELL[text.manner], group.add("P")) for text in block.texts)
    name = flow(b.Text(block.name), sheet.ASKED_NAME, group.add("P"))
    states = tuple(_letter(box, element, flow) for box, element in _items(block.states, group))
    yield _Head(number, name, texts, states, block.is_leftward)
    if block.choices:
        yield from _cells(block, group, flow)
    if block.squares:
        captions = ((one.count, flow(one.caption, sheet.ASKED_NAME, group.add("P"))) for one in block.squares)
        yield _Squares(tuple(captions))
    yield from (_Line() for _line in range(block.lines))


def _items(boxes: tuple[b.CodedBox, ...], group: Element) -> Iterator[tuple[b.CodedBox, Element]]:
    """Give each box its item in a list of its own."""
    if boxes:
        found = group.add("L", attributes={"O": "List", "ListNumbering": "None"})
        for box in boxes:
            yield box, found.add("LI")


def _letter(box: b.CodedBox, item: Element, flow: Flow) -> TextFlow:
    """Set the letter only; what it means is printed below, and said by a screen reader."""
    label = item.add("LBody").add("P")
    code = flow(b.Text(box.code), sheet.BOX_CODE, label)
    label.actual = f"{box.code} – {' / '.join(text.words for text in box.texts)}"
    return code


def _cells(block: b.AskedQuestion, group: Element, flow: Flow) -> Iterator[_Cells]:
    made = []
    for box, item in _items(block.choices, group):
        code = flow(b.Text(box.code), sheet.BOX_CODE, item.add("Lbl"))
        body = item.add("LBody")
        made.append((code, tuple(
            flow(text, style, body.add("P"))
            for text, style in zip(box.texts, sheet.BOX_TEXTS, strict=False)
        )))  # fmt: skip
    room = CONTENT_WIDTH - _NUMBER_WIDTH
    widest = max((one.natural_width() for _code, texts in made for one in texts), default=0.0)
    # Long lists have codes of three figures.
    code_width = max(_CODE_WIDTH, *(code.natural_width() + _GAP for code, _texts in made))
    side = SQUARE_SIDE if block.is_ranked else BOX_SIDE
    columns = _columns(widest + side + code_width + _GAP + 2, room, len(made))
    for start in range(0, len(made), columns):
        row = made[start : start + columns]
        cells = (_Cell(code, texts, side, code_width, room / columns) for code, texts in row)
        yield _Cells(tuple(cells))


def _columns(widest: float, room: float, count: int) -> int:
    """Return how many boxes stand side by side: as many as need no line broken, else two with two lines."""
    for columns in range(min(_MOST_COLUMNS, count), 1, -1):
        if widest <= room / columns:
            return columns
    return 2 if count > _MOST_COLUMNS and widest <= room else 1
