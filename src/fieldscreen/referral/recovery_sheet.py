"""The printed recovery: one A4 page for each sheet, made from plain values.

What is printed and in which language is the caller's matter; what the words open is the
vault's. The page holds the key itself, so nothing of it is kept here. A worker who cannot see
must be able to read a saved sheet too: the pages are PDF/A-3a and PDF/UA-1 like a referral.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from fieldscreen.referral.rendering.fonts import Face, typefaces
from fieldscreen.referral.rendering.qr_place import squares
from fieldscreen.referral.rendering.sheet import (
    CONTENT_WIDTH,
    DEEP,
    INK,
    MARGIN_TOP,
    MARGIN_X,
    MM,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RULE,
    TINT,
)
from fieldscreen.referral.rendering.watermark import draw_watermark

_QR_SIDE = 42 * MM
_WORD_ROWS = 7
_GROUPS_IN_ROW = 4


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """One page.

    Attributes:
        title: Heading.
        lead: What it is, in one or two sentences.
        caption: What the large signs are.
        signs: The words of a sheet, or the groups of a code, in order.
        is_code: Whether they are groups of a code.
        qr: What the QR code says.
        parts: Heading and text of each paragraph.
        marks: Label and value of what tells this sheet from others.
        kept: Label of the line to write on by hand.
    """

    title: str
    lead: str
    caption: str
    signs: tuple[str, ...] = field(repr=False)
    is_code: bool
    qr: str = field(repr=False)
    parts: tuple[tuple[str, str], ...]
    marks: tuple[tuple[str, str], ...]
    kept: str


def recovery_pages(sheets: Sequence[RecoverySheet], *, language: str, watermark: Sequence[str] = ()) -> bytes:
    """Return a PDF with one page for each sheet.

    Args:
        sheets: What to print.
        language: BCP 47 tag of the texts.
        watermark: Lines across every page.
    """
    from fieldscreen.referral.rendering.finishing import finish_sheet
    from fieldscreen.referral.rendering.tagging import Element, TaggedCanvas

    typefaces()
    root = Element("Document")
    buffer = BytesIO()
    canvas = TaggedCanvas(buffer, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=1, pageCompression=1)
    for sheet in sheets:
        _Page(canvas, root.add("Sect")).draw(sheet)
        if watermark:
            with canvas.artifact("Pagination /Subtype /Watermark"):
                draw_watermark(canvas, watermark, typefaces())
        canvas.showPage()
    canvas.save()
    title = sheets[0].title if sheets else ""
    return finish_sheet(buffer.getvalue(), root, title=title, language=language)


class _Page:
    """Draws one sheet from top to bottom."""

    def __init__(self, canvas: Any, section: Any) -> None:
        self._canvas = canvas
        self._section = section
        self._y = PAGE_HEIGHT - MARGIN_TOP

    def draw(self, sheet: RecoverySheet) -> None:
        self._text(sheet.title, Face.STRONG, 23, DEEP, after=8, role="H1")
        self._text(sheet.lead, Face.REGULAR, 12, INK, after=12)
        self._signs(sheet)
        top = self._y
        self._qr(sheet.qr, top)
        width = CONTENT_WIDTH - _QR_SIDE - 8 * MM
        first, rest = sheet.parts[:2], sheet.parts[2:]
        for heading, words in first:
            self._part(heading, words, width)
        self._y = min(self._y, top - _QR_SIDE - 6 * MM)
        for heading, words in rest:
            self._part(heading, words, CONTENT_WIDTH)
        self._foot(sheet)

    def _signs(self, sheet: RecoverySheet) -> None:
        rows, size, leading = (2, 24, 50) if sheet.is_code else (_WORD_ROWS, 15, 25)
        height = rows * leading + 34
        self._y -= height
        with self._canvas.artifact():
            self._canvas.setFillColor(TINT)
            self._canvas.setStrokeColor(RULE)
            self._canvas.roundRect(MARGIN_X, self._y, CONTENT_WIDTH, height, 6, stroke=1, fill=1)
        top = self._y + height
        with self._paragraph():
            self._line(sheet.caption, MARGIN_X + 12, top - 18, Face.STRONG, 9.5, DEEP)
        columns = _GROUPS_IN_ROW if sheet.is_code else -(-len(sheet.signs) // rows)
        step = (CONTENT_WIDTH - 24) / columns
        for place, sign in enumerate(sheet.signs):
            across, down = (
                (place % columns, place // columns) if sheet.is_code else (place // rows, place % rows)
            )
            x = MARGIN_X + 14 + across * step
            y = top - 44 - down * leading - (16 if sheet.is_code else 0)
            with self._paragraph():
                self._line(str(place + 1), x, y + (22 if sheet.is_code else 0), Face.REGULAR, 9.5, MUTED)
                if sheet.is_code:
                    self._line(" ".join(sign), x, y, Face.STRONG, size, INK)
                else:
                    self._line(sign, x + 20, y, Face.STRONG, size, INK)
        self._y -= 8 * MM

    def _qr(self, words: str, top: float) -> None:
        left, bottom = PAGE_WIDTH - MARGIN_X - _QR_SIDE, top - _QR_SIDE
        # The library's own way to draw it would select a font that is not embedded.
        with self._canvas.artifact():  # it says what the large signs say, once more
            self._canvas.setFillColor(INK)
            for x, y, width, height in squares(words, _QR_SIDE):
                self._canvas.rect(left + x, bottom + y, width, height, stroke=0, fill=1)

    def _part(self, heading: str, words: str, width: float) -> None:
        self._text(heading, Face.STRONG, 11, DEEP, width=width, after=1, role="H2")
        self._text(words, Face.REGULAR, 10.5, INK, width=width, after=8)

    def _foot(self, sheet: RecoverySheet) -> None:
        y = 36 * MM
        with self._paragraph():
            self._line(sheet.kept, MARGIN_X, y, Face.STRONG, 10, DEEP)
        start = MARGIN_X + typefaces().width(sheet.kept, Face.STRONG, 10) + 8
        with self._canvas.artifact():
            self._canvas.setStrokeColor(MUTED)
            self._canvas.line(start, y - 2, PAGE_WIDTH - MARGIN_X, y - 2)
            self._canvas.setStrokeColor(RULE)
            self._canvas.line(MARGIN_X, y - 22, PAGE_WIDTH - MARGIN_X, y - 22)
        marks = "     ".join(f"{label} {value}" for label, value in sheet.marks)
        with self._paragraph():
            self._line(marks, MARGIN_X, y - 40, Face.REGULAR, 10, MUTED)

    def _paragraph(self, role: str = "P") -> Any:
        return self._canvas.content(self._section.add(role))

    def _text(  # noqa: PLR0913  a face, a size and a colour
        self,
        words: str,
        face: Face,
        size: float,
        colour: str,
        *,
        after: float,
        width: float = CONTENT_WIDTH,
        role: str = "P",
    ) -> None:
        with self._paragraph(role):
            for line in _wrapped(words, face, size, width):
                self._y -= size * 1.32
                self._line(line, MARGIN_X, self._y, face, size, colour)
        self._y -= after

    def _line(  # noqa: PLR0917  a place, a face and a colour
        self, words: str, x: float, y: float, face: Face, size: float, colour: str
    ) -> None:
        self._canvas.setFillColor(colour)
        for name, piece in typefaces().runs(words, face):
            self._canvas.setFont(name, size)
            self._canvas.drawString(x, y, piece)
            x += typefaces().width(piece, face, size)


def _wrapped(words: str, face: Face, size: float, width: float) -> list[str]:
    lines: list[str] = []
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and typefaces().width(longer, face, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
