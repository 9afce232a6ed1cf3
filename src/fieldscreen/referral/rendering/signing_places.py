"""The boxes to sign in: a caption, a fine frame, and the place noted for the signature field."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from fieldscreen.referral.rendering.sheet import RULE, SIGNATURE_GAP, SIGNATURE_HEIGHT
from fieldscreen.referral.rendering.tagging import Element, FieldMark, FieldPlace, TaggedCanvas
from fieldscreen.referral.rendering.textflow import TextFlow

_INSIDE = 3.0
"""Points between the drawn frame and the signature's own appearance."""


class SignaturePlaces(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Boxes side by side; they never split."""

    def __init__(self, boxes: tuple[tuple[str, TextFlow, Element, str], ...]) -> None:
        super().__init__()
        self.boxes = boxes
        self.spaceBefore = 8.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Measure the captions and return the size taken."""
        self._box_width = (available_width - SIGNATURE_GAP * (len(self.boxes) - 1)) / len(self.boxes)
        captions = [flow.wrap(self._box_width, available_height)[1] for _, flow, _, _ in self.boxes]
        self._caption_height = max(captions)
        self.width, self.height = available_width, self._caption_height + 4 + SIGNATURE_HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        """Draw each box and note where its field stands."""
        canvas: TaggedCanvas = self.canv
        left = 0.0
        for name, caption, form, description in self.boxes:
            caption.drawOn(canvas, left, self.height - caption.height)
            with canvas.artifact():
                canvas.setStrokeColor(HexColor(RULE))
                canvas.setLineWidth(0.7)
                canvas.rect(left, 0, self._box_width, SIGNATURE_HEIGHT, stroke=1, fill=0)
            x, y = canvas.absolutePosition(left + _INSIDE, _INSIDE)
            right, top = x + self._box_width - 2 * _INSIDE, y + SIGNATURE_HEIGHT - 2 * _INSIDE
            rectangle = (round(x, 2), round(y, 2), round(right, 2), round(top, 2))
            canvas.fields[name] = FieldPlace(canvas.getPageNumber() - 1, rectangle, description)
            form.kids.append(FieldMark(name))
            left += self._box_width + SIGNATURE_GAP
