"""Logos of a letter, each above the address it belongs to: figures with a description, fitted into a box."""

from __future__ import annotations

import io
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from fieldscreen.referral.blocks import Picture
from fieldscreen.referral.rendering.sheet import MM
from fieldscreen.referral.rendering.tagging import Element, TaggedCanvas

MOST_WIDTH, MOST_HEIGHT = 56 * MM, 12 * MM
"""A letterhead: it must not push the summary off page one."""

_POINTS_PER_PIXEL = 72 / 150
"""Under 150 dots per inch a picture looks coarse on paper."""

_AFTER = 2 * MM


class LogoPlaces(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Draws logos side by side, their feet on one line.

    Args:
        logos: Each picture with its distance from the left margin and its place in the structure tree.
    """

    def __init__(self, logos: tuple[tuple[Picture, float, Element], ...]) -> None:
        super().__init__()
        self._logos = tuple((picture, left, element, *_size(picture)) for picture, left, element in logos)
        self.spaceAfter = _AFTER

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """Return how much room they take."""
        self.width, self.height = available_width, max(height for *_, height in self._logos)
        return self.width, self.height

    def draw(self) -> None:
        """Draw each, and note where it stands."""
        canvas: Any = self.canv
        tagged: TaggedCanvas = canvas
        for picture, left, element, width, height in self._logos:
            x, y = canvas.absolutePosition(left, 0)
            element.box = (x, y, x + width, y + height)
            with tagged.content(element):
                reader = ImageReader(io.BytesIO(picture.content))
                canvas.drawImage(reader, left, 0, width=width, height=height)


def _size(picture: Picture) -> tuple[float, float]:
    share = min(MOST_WIDTH / picture.width, MOST_HEIGHT / picture.height, _POINTS_PER_PIXEL)
    return picture.width * share, picture.height * share
