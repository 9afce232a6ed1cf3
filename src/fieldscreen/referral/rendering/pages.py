"""Laying a document out on A4 pages with reportlab, page furniture included."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from fieldscreen.referral.blocks import Document, Furniture
from fieldscreen.referral.rendering import sheet
from fieldscreen.referral.rendering.fonts import Face, Typefaces, typefaces
from fieldscreen.referral.rendering.scripts import (
    in_visual_order,
    joined,
    runs_right_to_left,
    settable,
)
from fieldscreen.referral.rendering.story import Story
from fieldscreen.referral.rendering.tagging import Element, FieldPlace, TaggedCanvas
from fieldscreen.referral.rendering.watermark import draw_watermark

_TOTAL, _TOTAL_DETACHABLE = "total-pages", "total-detachable-pages"
_FURNITURE_SIZE = 7.8
_CODE_SQUARE = 14.0
_LEGEND_LEADING = 10.0
_OVER_HEADER = 12.0
_QUIET = (sheet.MUTED, Face.REGULAR)


@dataclass(frozen=True, slots=True)
class LaidOut:
    """Pages before they are finished.

    Attributes:
        pdf: reportlab's file.
        root: The structure tree.
        fields: Signature fields by name.
        unprintable: Signs that had to be spelt out.
    """

    pdf: bytes
    root: Element
    fields: dict[str, FieldPlace]
    unprintable: tuple[str, ...]


def lay_out(document: Document) -> LaidOut:
    """Set *document* on pages."""
    faces = typefaces()
    root = Element("Document")
    story = Story(root, faces, document.language)
    flowables = story.of_all(document.blocks)
    target = io.BytesIO()
    canvases: list[TaggedCanvas] = []

    def make_canvas(*args: Any, **kwargs: Any) -> TaggedCanvas:
        canvases.append(TaggedCanvas(*args, **{**kwargs, "invariant": 1, "pageCompression": 1}))
        return canvases[-1]

    _Book(target, document.furniture, faces).build(flowables, canvasmaker=make_canvas)
    root.prune()
    return LaidOut(target.getvalue(), root, canvases[-1].fields, tuple(story.unprintable))


class _Book(BaseDocTemplate):  # type: ignore[misc]  # reportlab has no types
    """One column on A4, with header and footer as artifacts."""

    def __init__(self, target: io.BytesIO, furniture: Furniture, faces: Typefaces) -> None:
        super().__init__(target, pagesize=(sheet.PAGE_WIDTH, sheet.PAGE_HEIGHT), initialFontName=Face.REGULAR)
        self._furniture, self._faces = furniture, faces
        bottom = sheet.MARGIN_BOTTOM + len(furniture.legend) * _LEGEND_LEADING * 0.6
        frame = Frame(
            sheet.MARGIN_X, bottom, sheet.CONTENT_WIDTH,
            sheet.PAGE_HEIGHT - sheet.MARGIN_TOP - bottom, 0, 0, 0, 0,
        )  # fmt: skip
        self._pages_made, self._detachable_made = 0, 0
        self.addPageTemplates([
            PageTemplate("page", [frame], onPage=self._furnish, onPageEnd=self._mark),
            PageTemplate(sheet.DETACHABLE, [frame], onPage=self._furnish_detachable, onPageEnd=self._mark),
        ])  # fmt: skip

    def _endBuild(self) -> None:  # noqa: N802  reportlab's name
        self._count_pages(_TOTAL, self._pages_made)
        if self._detachable_made:
            self._count_pages(_TOTAL_DETACHABLE, self._detachable_made)
        super()._endBuild()

    def _count_pages(self, form: str, count: int) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.beginForm(form, 0, -3, 40, 12)
        self._write(canvas, str(count), (0, 0), _QUIET)
        canvas.endForm()

    def _furnish(self, canvas: TaggedCanvas, _doc: Any) -> None:
        self._pages_made += 1
        self._draw_furniture(canvas, f"{self._furniture.page} {self._pages_made}", _TOTAL)

    def _furnish_detachable(self, canvas: TaggedCanvas, _doc: Any) -> None:
        # Counted apart: without these pages no other page may seem to be missing.
        self._detachable_made += 1
        page = f"{self._furniture.detachable_page} {self._detachable_made}"
        self._draw_furniture(canvas, page, _TOTAL_DETACHABLE)
        with canvas.artifact("Pagination"):
            over = (sheet.MARGIN_X, sheet.PAGE_HEIGHT - 13 * sheet.MM + _OVER_HEADER)
            self._write(canvas, self._furniture.detachable, over, (sheet.CARE, Face.STRONG))

    def _draw_furniture(self, canvas: TaggedCanvas, page: str, total: str) -> None:
        words = self._furniture
        right = sheet.PAGE_WIDTH - sheet.MARGIN_X
        top, bottom = sheet.PAGE_HEIGHT - 13 * sheet.MM, 12 * sheet.MM
        with canvas.artifact("Pagination"):
            self._write(canvas, words.left, (sheet.MARGIN_X, top), (sheet.ALARM, Face.STRONG))
            self._write_right(canvas, words.right, right - self._draw_squares(canvas, right, top), top)
            for place, line in enumerate(reversed(words.legend), start=1):
                self._write(canvas, line, (sheet.MARGIN_X, bottom + place * _LEGEND_LEADING), _QUIET)
            if words.banner:
                self._draw_banner(canvas, words.banner, top)
            canvas.setStrokeColor(HexColor(sheet.RULE))
            canvas.setLineWidth(0.5)
            canvas.line(sheet.MARGIN_X, top - 6, right, top - 6)
            self._write(canvas, words.foot, (sheet.MARGIN_X, bottom), _QUIET)
            self._draw_number(canvas, page, total, (right, bottom))

    def _draw_squares(self, canvas: TaggedCanvas, right: float, top: float) -> float:
        """Draw the squares for a code at the end of the header; return the width they take."""
        groups = self._furniture.code_squares
        if not groups:
            return 0.0
        step = (_CODE_SQUARE, _CODE_SQUARE * 0.55)
        wide = sum(groups) * step[0] + (len(groups) - 1) * step[1]
        left = right - wide
        canvas.setStrokeColor(HexColor(sheet.MUTED))
        canvas.setLineWidth(0.7)
        for place, count in enumerate(groups):
            for number in range(count):
                canvas.rect(left + number * step[0], top - 3, step[0], step[0], stroke=1, fill=0)
            left += count * step[0] + step[1]
            if place < len(groups) - 1:
                canvas.line(left - step[1] * 0.8, top + 3, left - step[1] * 0.2, top + 3)
        return wide + 6

    def _mark(self, canvas: TaggedCanvas, _doc: Any) -> None:
        if self._furniture.watermark:
            with canvas.artifact("Pagination /Subtype /Watermark"):
                draw_watermark(canvas, self._furniture.watermark, self._faces)

    def _draw_banner(self, canvas: TaggedCanvas, words: str, top: float) -> None:
        wide = self._faces.width(words, Face.STRONG, _FURNITURE_SIZE)
        left = (sheet.PAGE_WIDTH - wide) / 2
        canvas.setFillColor(HexColor(sheet.CARE_TINT))
        canvas.rect(left - 6, top - 3.4, wide + 12, 12, stroke=0, fill=1)
        self._write(canvas, words, (left, top), (sheet.CARE, Face.STRONG))

    def _draw_number(self, canvas: TaggedCanvas, page: str, total: str, place: tuple[float, float]) -> None:
        # The number of pages is known only at the end: a form filled then stands in its place.
        right, bottom = place
        number = f"{page} {self._furniture.of} "
        room = self._faces.width("000", Face.REGULAR, _FURNITURE_SIZE)
        left = right - room - self._faces.width(number, Face.REGULAR, _FURNITURE_SIZE)
        self._write(canvas, number, (left, bottom), _QUIET)
        canvas.saveState()
        canvas.translate(right - room, bottom)
        canvas.doForm(total)
        canvas.restoreState()

    def _write_right(self, canvas: TaggedCanvas, words: str, right: float, y: float) -> None:
        wide = self._faces.width(settable(words, self._faces.covers)[0], Face.REGULAR, _FURNITURE_SIZE)
        self._write(canvas, words, (right - wide, y), _QUIET)

    def _write(
        self, canvas: TaggedCanvas, words: str, place: tuple[float, float], ink: tuple[str, Face]
    ) -> None:
        colour, face = ink
        canvas.setFillColor(HexColor(colour))
        text = canvas.beginText(*place)
        shown = settable(words, self._faces.covers)[0]
        shown = in_visual_order(joined(shown), right_to_left=runs_right_to_left(shown))
        for name, piece in self._faces.runs(shown, face):
            text.setFont(name, _FURNITURE_SIZE)
            text.textOut(piece)
        canvas.drawText(text)
