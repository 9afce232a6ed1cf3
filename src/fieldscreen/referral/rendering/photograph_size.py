"""How large a photograph stands on a page, and how many of its pixels are of use there.

Two ordinary photographs fit on a page, a tall one takes most of one. Nothing is drawn so large that
its pixels show, and a copy for print holds no more of them than paper can.
"""

from __future__ import annotations

import math

from fieldscreen.referral.rendering.sheet import CONTENT_WIDTH, MM

_MOST_WIDTH_BESIDE = 106 * MM
"""Width of a photograph that has its facts beside it."""

_MOST_HEIGHT = 150 * MM
_WIDE = 2.0
"""Times as wide as high from which a photograph takes the whole width, its facts under it."""

_LEAST_DOTS, _MOST_DOTS = 96, 200
"""Dots per inch."""

_POINTS = 72


def is_wide(width: int, height: int) -> bool:
    """Tell whether a photograph takes the whole width of the page."""
    return width >= _WIDE * height


def size_on_page(width: int, height: int) -> tuple[float, float]:
    """Return width and height in points of a photograph of so many pixels."""
    most = CONTENT_WIDTH if is_wide(width, height) else _MOST_WIDTH_BESIDE
    share = min(most / width, _MOST_HEIGHT / height, _POINTS / _LEAST_DOTS)
    return width * share, height * share


def pixels_of_use(width: int, height: int) -> tuple[int, int]:
    """Return how many pixels a printed copy needs, at most as many as there are."""
    points = size_on_page(width, height)
    share = min(1.0, points[0] / _POINTS * _MOST_DOTS / width)
    return tuple(max(1, math.ceil(side * share)) for side in (width, height))  # type: ignore[return-value]
