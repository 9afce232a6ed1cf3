"""A QR code on a page: black squares of the page's own ink, described for whoever does not see them."""

from __future__ import annotations

from typing import Any

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.platypus import Flowable

from fieldscreen.referral.rendering.sheet import INK, MM
from fieldscreen.referral.rendering.tagging import Element, TaggedCanvas

QR_SIDE = 34 * MM
"""Side of a code, its quiet zone included, in points."""


def squares(words: str, side: float) -> tuple[tuple[float, float, float, float], ...]:
    """Return the dark squares of a code: left, bottom, width and height of each, in points."""
    drawn = QrCodeWidget(words, barLevel="M", barWidth=side, barHeight=side).draw()
    return tuple((one.x, one.y, one.width, one.height) for one in drawn.contents if one.fillColor is not None)


class QrPlace(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Draws a code.

    Args:
        words: What it says.
        figure: Its place in the structure tree.
    """

    def __init__(self, words: str, figure: Element) -> None:
        super().__init__()
        self._words, self._figure = words, figure
        self.width = self.height = QR_SIDE

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return how much room it takes."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw it, and note where it stands."""
        canvas: Any = self.canv
        tagged: TaggedCanvas = canvas
        x, y = canvas.absolutePosition(0, 0)
        self._figure.box = (x, y, x + QR_SIDE, y + QR_SIDE)
        with tagged.content(self._figure):
            canvas.setFillColor(INK)
            for square in squares(self._words, QR_SIDE):
                canvas.rect(*square, stroke=0, fill=1)
