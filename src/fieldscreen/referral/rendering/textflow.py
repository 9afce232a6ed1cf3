"""A paragraph that reads no markup: text in, lines of glyphs out.

Lines are broken here and drawn sign by sign in the font that has the sign, so nothing a
person typed can be taken for an instruction. A paragraph splits between pages, keeps two
lines together, and carries its ground and bar along.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from fieldscreen.referral.rendering.fonts import Typefaces
from fieldscreen.referral.rendering.scripts import (
    has_right_to_left,
    in_visual_order,
    joined,
    runs_right_to_left,
    settable,
)
from fieldscreen.referral.rendering.sheet import Inset, Style
from fieldscreen.referral.rendering.tagging import Element, TaggedCanvas

_BAR_WIDTH = 3.0
_ASCENT = 0.78
"""Share of the size that stands above the baseline, for optical placing in the leading."""

_LEAST_LINES = 2
_BEFORE_SIGN = re.compile(r" (?=[?!:;»](?: |\Z))")
"""The space French puts before these signs; a line never begins with one of them."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z")


class TextFlow(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Running text of one style.

    Attributes:
        element: The structure element it belongs to; ``None`` makes it an artifact.
        outline: Level in the bookmarks and title, for headings.
        unprintable: Signs that had to be spelt out.
    """

    def __init__(
        self,
        words: str,
        style: Style,
        faces: Typefaces,
        *,
        element: Element | None,
        inset: Inset | None = None,
        language: str = "",
    ) -> None:
        super().__init__()
        self.style, self.faces, self.element = style, faces, element
        self.inset = inset or Inset()
        self.outline: tuple[int, str] | None = None
        self.bullet = ""
        self.spaceBefore, self.spaceAfter = style.before, style.after
        text, self.unprintable = settable(words, faces.covers)
        self._paragraphs = text.split("\n")
        self._lines: list[tuple[str, bool]] = []
        self._broken_for = -1.0
        if element is not None:
            element.actual = text if has_right_to_left(text) else ""
            element.language = language if _LANGUAGE.match(language) else ""

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Break the lines for a width and return the size taken."""
        if self._broken_for != available_width:
            self._broken_for = available_width
            room = available_width - self.inset.left - self.inset.right - self.style.indent
            self._lines = [line for text in self._paragraphs for line in self._broken(text, room)]
        self.width = available_width
        self.height = self.inset.top + len(self._lines) * self.style.leading + self.inset.bottom
        return self.width, self.height

    def natural_width(self) -> float:
        """Return the width in points at which no line has to be broken."""
        text_width = max(self._wide(joined(_BEFORE_SIGN.sub("\u00a0", text))) for text in self._paragraphs)
        return text_width + self.inset.left + self.inset.right + self.style.indent

    def split(self, available_width: float, available_height: float) -> list[Any]:
        """Return the part that fits and the rest, or nothing when too little fits."""
        self.wrap(available_width, available_height)
        fitting = int((available_height - self.inset.top) // self.style.leading)
        fitting = min(fitting, len(self._lines) - _LEAST_LINES)
        if fitting < _LEAST_LINES:
            return []
        return [self._part(0, fitting), self._part(fitting, len(self._lines))]

    def as_artifact(self) -> TextFlow:
        """Return the same text for a repetition that a screen reader passes over."""
        copy = self._part(0, len(self._lines))
        copy.element = None
        return copy

    def draw(self) -> None:
        """Draw ground and bar as decoration, then the lines."""
        canvas: TaggedCanvas = self.canv
        if self.inset.ground or self.inset.bar:
            with canvas.artifact():
                self._draw_inset(canvas)
        if self.outline is not None:
            level, title = self.outline
            key = f"heading-{canvas.getPageNumber()}-{len(title)}-{canvas.absolutePosition(0, 0)[1]:.1f}"
            canvas.bookmarkHorizontal(key, 0, self.height + self.spaceBefore)
            canvas.addOutlineEntry(title, key, level=level, closed=False)
        if self.element is None:
            with canvas.artifact("Pagination"):
                self._draw_lines(canvas)
        else:
            with canvas.content(self.element):
                self._draw_lines(canvas)

    def _broken(self, text: str, room: float) -> list[tuple[str, bool]]:
        leftward = runs_right_to_left(text)
        lines: list[str] = []
        line = ""
        for word in joined(_BEFORE_SIGN.sub("\u00a0", text)).split(" "):
            longer = f"{line} {word}" if line else word
            if self._wide(longer) <= room:
                line = longer
                continue
            if line:
                lines.append(line)
            *full, line = self._chopped(word, room)
            lines.extend(full)
        lines.append(line)
        return [(in_visual_order(item, right_to_left=leftward), leftward) for item in lines]

    def _chopped(self, word: str, room: float) -> list[str]:
        """Cut a word that is wider than a line."""
        if self._wide(word) <= room:
            return [word]
        pieces, piece = [], ""
        for sign in word:
            if piece and self._wide(piece + sign) > room:
                pieces.append(piece)
                piece = ""
            piece += sign
        return [*pieces, piece]

    def _wide(self, words: str) -> float:
        return self.faces.width(words, self.style.face, self.style.size)

    def _part(self, start: int, end: int) -> TextFlow:
        part = object.__new__(TextFlow)
        part.__dict__.update(self.__dict__)
        # reportlab's note that this once did not fit; a part is tried afresh.
        part.__dict__.pop("_postponed", None)
        part._lines = self._lines[start:end]
        is_first, is_last = start == 0, end == len(self._lines)
        part.inset = replace(
            self.inset, top=self.inset.top if is_first else 0, bottom=self.inset.bottom if is_last else 0
        )
        part.outline = self.outline if is_first else None
        part.bullet = self.bullet if is_first else ""
        part.spaceBefore = self.spaceBefore if is_first else 0
        part.spaceAfter = self.spaceAfter if is_last else 0
        return part

    def _draw_inset(self, canvas: TaggedCanvas) -> None:
        if self.inset.ground:
            canvas.setFillColor(HexColor(self.inset.ground))
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        if self.inset.bar:
            canvas.setFillColor(HexColor(self.inset.bar))
            canvas.rect(0, 0, _BAR_WIDTH, self.height, stroke=0, fill=1)

    def _draw_lines(self, canvas: TaggedCanvas) -> None:
        style = self.style
        canvas.setFillColor(HexColor(style.colour))
        top = self.height - self.inset.top
        slack = (style.leading - style.size) / 2
        baseline = top - slack - style.size * _ASCENT
        start = self.inset.left + style.indent
        if self.bullet and self._lines:
            _draw_runs(
                canvas, self.faces.runs(self.bullet, style.face), start - style.indent, baseline, style.size
            )
        for words, leftward in self._lines:
            left = self.width - self.inset.right - self._wide(words) if leftward else start
            _draw_runs(canvas, self.faces.runs(words, style.face), left, baseline, style.size)
            baseline -= style.leading


def _draw_runs(canvas: TaggedCanvas, runs: Any, left: float, baseline: float, size: float) -> None:
    text = canvas.beginText(left, baseline)
    for name, piece in runs:
        text.setFont(name, size)
        text.textOut(piece)
    canvas.drawText(text)
