"""Photographs as a referral has them: cleaned, and reduced for print, by the program itself."""

from __future__ import annotations

import hashlib
import io

from PIL import Image, ImageDraw

from fieldscreen.referral.blocks import Picture
from fieldscreen.referral.contents import PhotographLine
from fieldscreen.referral.rendering.photograph_size import pixels_of_use
from fieldscreen.workflow.photographs import clean_photograph, reduced_photograph
from referral.referral_samples import NOW

ASKED = "Photographie du lieu"


def gate(width: int, height: int, mode: str = "RGB") -> bytes:
    """Return a picture of a red gate, as a file of a camera or a screen."""
    drawn = Image.new("RGB", (width, height), (150, 190, 220))
    draw = ImageDraw.Draw(drawn)
    draw.rectangle((0, height * 6 // 10, width, height), fill=(120, 110, 90))
    draw.rectangle((width * 3 // 10, height * 3 // 10, width * 6 // 10, height * 8 // 10), fill=(170, 40, 30))
    target = io.BytesIO()
    drawn.convert(mode).save(target, "JPEG" if mode in {"RGB", "L", "CMYK"} else "PNG")
    return target.getvalue()


def photograph(original: bytes, caption: str = "", question: str = ASKED) -> PhotographLine:
    """Return a line of the annex made from a file as it came."""
    kept = clean_photograph(original)
    copy, width, height = reduced_photograph(kept.content, pixels_of_use)
    digests = (hashlib.sha256(content).hexdigest() for content in (kept.content, original))
    return PhotographLine(
        "attachment", caption, "Le lieu", question, NOW, kept.width, kept.height, *digests,
        Picture(copy, width, height),
    )  # fmt: skip


PHOTOGRAPHS = (
    photograph(gate(1600, 1200), "Le portail rouge, vu de la rue"),
    photograph(gate(900, 1600), "سلمى أمام الباب"),
    photograph(gate(2000, 500, "L"), "Panorama, en gris"),
    photograph(gate(120, 90)),
)
