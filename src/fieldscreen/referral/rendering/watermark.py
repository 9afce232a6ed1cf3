"""Words across a whole page, over everything that stands on it.

Only the outline of each letter is drawn: the page below stays readable, nothing on the page
can cover it, and no transparency is needed, so that PDF/A has nothing to object to.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor

from fieldscreen.referral.rendering import sheet
from fieldscreen.referral.rendering.fonts import Face, Typefaces

_LINE_COLOUR = "#A04848"
_LINE_WIDTH = 0.6
_OUTLINE_ONLY = 1
"""Text rendering mode "stroke" (ISO 32000-1, table 106)."""

_SHARE_OF_DIAGONAL = 0.78
_LARGEST = 60.0
_LEADING = 1.5
_RISE = 0.4
"""Height of the base line above the foot of its line, as a share of the size."""


def draw_watermark(canvas: Any, lines: Sequence[str], faces: Typefaces) -> None:
    """Draw *lines* along the diagonal of an A4 page, one below the other, as large as they fit.

    Args:
        canvas: A reportlab canvas, upright; as an artifact where it is tagged is the caller's matter.
        lines: What to write; nothing for no lines.
        faces: The embedded typefaces.
    """
    diagonal = math.hypot(sheet.PAGE_WIDTH, sheet.PAGE_HEIGHT) * _SHARE_OF_DIAGONAL
    canvas.saveState()
    canvas.setStrokeColor(HexColor(_LINE_COLOUR))
    canvas.setLineWidth(_LINE_WIDTH)
    canvas.translate(sheet.PAGE_WIDTH / 2, sheet.PAGE_HEIGHT / 2)
    canvas.rotate(math.degrees(math.atan2(sheet.PAGE_HEIGHT, sheet.PAGE_WIDTH)))
    sizes = [min(_LARGEST, diagonal / faces.width(words, Face.STRONG, 1)) for words in lines]
    foot = sum(sizes) * _LEADING / 2
    for words, size in zip(lines, sizes, strict=True):
        foot -= size * _LEADING
        text = canvas.beginText(-faces.width(words, Face.STRONG, size) / 2, foot + size * _RISE)
        text.setTextRenderMode(_OUTLINE_ONLY)
        for name, piece in faces.runs(words, Face.STRONG):
            text.setFont(name, size)
            text.textOut(piece)
        text.setTextRenderMode(0)
        canvas.drawText(text)
    canvas.restoreState()
