"""Photographs without what the camera wrote into them: place, time, device, owner, small pictures.

Only the picture itself is copied, turned the way it is to be looked at, and written anew: whatever
else the file held, known to anybody or not, stays behind. Files come from anywhere, so each can be
made to do harm.
"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fieldscreen.domain.errors import FieldScreenError

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 52_000_000
"""Width times height of the largest photograph: a telephone's 50 million take some 450 MB of memory."""

PREVIEW_PIXELS = 480
"""Longer side of the small picture kept beside it."""

_FORMATS = ("JPEG", "PNG", "WEBP")
"""Formats that are read. Each further one is one more decoder that a hostile file can reach."""
_JPEG_QUALITY = 92
_PREVIEW_QUALITY = 80


class PhotographTooLargeError(FieldScreenError):
    """A photograph has more pixels than can be read safely.

    Attributes:
        most_pixels: How many there may be.
    """

    def __init__(self, most_pixels: int) -> None:
        super().__init__(f"more than {most_pixels} pixels")
        self.most_pixels = most_pixels


class PhotographUnreadableError(FieldScreenError):
    """A file begins like a photograph and cannot be read to its end: cut short, damaged, or no picture."""


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photograph as it is kept.

    Attributes:
        content: The file.
        media_type: ``image/jpeg`` or ``image/png``.
        width, height: In pixels, as it is to be looked at.
        preview: A small JPEG of it.
    """

    content: bytes = field(repr=False)
    media_type: str
    width: int
    height: int
    preview: bytes = field(repr=False)


def is_photograph(content: bytes) -> bool:
    """Tell whether *content* begins like one of the pictures that are read here."""
    is_webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    return is_webp or content.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"))


def clean_photograph(original: bytes, longest_side: int | None = None) -> Photograph:
    """Return the picture in *original* and nothing else of it; takes seconds for the largest.

    Args:
        original: The file as it came.
        longest_side: Most pixels of the longer side (``orx:max-pixels`` of the form); ``None`` for any.

    Raises:
        PhotographTooLargeError: If it has more than :data:`MOST_PIXELS`.
        PhotographUnreadableError: If it cannot be read whole.
    """
    from PIL import Image

    try:
        picture, is_exact = _read(original)
        if longest_side:
            picture.thumbnail((longest_side, longest_side))
        return _written(picture, is_exact=is_exact or picture.mode == "RGBA")
    except PhotographTooLargeError:
        raise
    except Image.DecompressionBombError:
        raise PhotographTooLargeError(MOST_PIXELS) from None
    except Exception:  # noqa: BLE001  a decoder may raise anything; its words can hold bytes of the file
        raise PhotographUnreadableError from None


def _read(original: bytes) -> tuple[Image.Image, bool]:
    """Return the picture, upright, and whether it came without loss."""
    from PIL import Image, ImageOps

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # judged below, more strictly
        opened = Image.open(io.BytesIO(original), formats=_FORMATS)
    with opened:
        _refuse_too_large(opened)
        opened.load()
        is_exact = opened.format == "PNG"
        ImageOps.exif_transpose(opened, in_place=True)
        return _only_the_picture(opened), is_exact


def _refuse_too_large(opened: Image.Image) -> None:
    if opened.width * opened.height > MOST_PIXELS:
        raise PhotographTooLargeError(MOST_PIXELS)


def _only_the_picture(opened: Image.Image) -> Image.Image:
    """Return the pixels on a fresh canvas, which carries none of what came with them."""
    from PIL import Image

    mode = "RGBA" if opened.has_transparency_data else "RGB"
    if opened.mode in {"1", "L"} and mode == "RGB":
        mode = "L"
    canvas = Image.new(mode, opened.size)
    canvas.paste(opened if opened.mode == mode else opened.convert(mode))
    return canvas


def _written(picture: Image.Image, *, is_exact: bool) -> Photograph:
    from PIL import ImageOps

    kept = io.BytesIO()
    if is_exact:
        picture.save(kept, "PNG")
    else:
        picture.save(kept, "JPEG", quality=_JPEG_QUALITY)
    side = (PREVIEW_PIXELS, PREVIEW_PIXELS)
    small = ImageOps.contain(picture, side) if max(picture.size) > PREVIEW_PIXELS else picture
    preview = io.BytesIO()
    small.convert("RGB").save(preview, "JPEG", quality=_PREVIEW_QUALITY)
    media_type = "image/png" if is_exact else "image/jpeg"
    return Photograph(kept.getvalue(), media_type, picture.width, picture.height, preview.getvalue())
