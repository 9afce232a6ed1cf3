"""A photograph on the page: its caption, the picture, and its facts beside or under it.

The picture is a figure with a description. What may be long, caption and question, are ordinary
paragraphs above it that break between pages; the picture with its facts stays whole.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fieldscreen.referral import blocks as b
from fieldscreen.referral.rendering import sheet
from fieldscreen.referral.rendering.fonts import Face
from fieldscreen.referral.rendering.photograph_size import is_wide, size_on_page
from fieldscreen.referral.rendering.sheet import CONTENT_WIDTH, MM, Style
from fieldscreen.referral.rendering.tagging import Element, TaggedCanvas
from fieldscreen.referral.rendering.textflow import TextFlow

Flow = Callable[..., TextFlow]
"""Makes a paragraph from a text, its style and its structure element."""

_GAP = 5 * MM
_LEAST_LEFT = 40 * MM
"""Facts beside a narrow picture stand no further left than this, so that several agree."""

_AFTER = 6 * MM

_CAPTION = Style(face=Face.STRONG, size=9.6, leading=13.2, colour=sheet.DEEP, after=2)
_ABOUT = Style(size=8.4, leading=11.6, colour=sheet.MUTED, after=2)
_LABEL = Style(face=Face.STRONG, size=8, leading=11, colour=sheet.DEEP, after=0)
_VALUE = Style(size=8, leading=11, after=5)


def photograph_place(
    block: b.Photograph, alternative: str, group: Element, make_flow: Flow
) -> Iterator[Flowable]:
    """Yield what sets one photograph.

    Args:
        block: The photograph.
        alternative: Its description, every sign settable.
        group: Its place in the structure tree.
        make_flow: Makes a paragraph.
    """
    captions = group.add("Caption")
    texts = [(block.caption, _CAPTION), *((text, _ABOUT) for text in block.about)]
    flows = [make_flow(text, style, captions.add("P")) for text, style in texts]
    figure = group.add("Figure", alternative=alternative, attributes={"O": "Layout"})
    facts = tuple(
        make_flow(b.Text(words), style, group.add("P"))
        for fact in block.facts
        for words, style in zip(fact, (_LABEL, _VALUE), strict=True)
    )
    place = PhotographPlace(block.picture, figure, facts)
    room = sum(flow.wrap(CONTENT_WIDTH, 0)[1] + flow.spaceAfter for flow in flows)
    yield CondPageBreak(room + place.wrap(CONTENT_WIDTH, 0)[1])
    yield from flows
    yield place
    yield Spacer(1, _AFTER)


class PhotographPlace(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Draws a picture and its facts; never parted.

    Args:
        picture: The picture.
        figure: Its place in the structure tree.
        facts: Paragraphs beside it, or under a wide one.
    """

    def __init__(self, picture: b.Picture, figure: Element, facts: tuple[TextFlow, ...]) -> None:
        super().__init__()
        self._picture, self._figure, self._facts = picture, figure, facts
        self._size = size_on_page(picture.width, picture.height)
        self._is_beside = not is_wide(picture.width, picture.height)
        self._left = max(self._size[0], _LEAST_LEFT) + _GAP if self._is_beside else 0.0
        self.spaceBefore = 3.0

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """Return how much room it takes."""
        room = available_width - self._left
        words = sum(flow.wrap(room, 0)[1] + flow.spaceAfter for flow in self._facts)
        high = self._size[1]
        self.width = available_width
        self.height = max(high, words) if self._is_beside else high + _GAP / 2 + words
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture, note where it stands, then the facts from the top."""
        canvas: Any = self.canv
        tagged: TaggedCanvas = canvas
        width, height = self._size
        low = self.height - height
        x, y = canvas.absolutePosition(0, low)
        self._figure.box = (x, y, x + width, y + height)
        with tagged.content(self._figure):
            reader = ImageReader(io.BytesIO(self._picture.content))
            canvas.drawImage(reader, 0, low, width=width, height=height)
        top = self.height if self._is_beside else low - _GAP / 2
        for flow in self._facts:
            top -= flow.height
            flow.drawOn(canvas, self._left, top)
            top -= flow.spaceAfter
