"""Photographs without what the camera wrote into them: place, time, device, owner, small pictures.

Only the picture itself is copied, turned the way it is to be looked at, and written anew: whatever
else the file held, known to anybody or not, stays behind. Files come from anywhere, so each can be
made to do harm.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
_REDUCED_QUALITY = 85
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
    with _decoding():
        picture, is_exact = _read(original)
        if longest_side:
            picture.thumbnail((longest_side, longest_side))
        return _written(picture, is_exact=is_exact or picture.mode == "RGBA")


def reduced_photograph(
    kept: bytes, pixels_of_use: Callable[[int, int], tuple[int, int]]
) -> tuple[bytes, int, int]:
    """Return a photograph as a JPEG for print, with its width and height; never more pixels than it has.

    The same bytes give the same copy. It is grey or sRGB, on white where it is transparent.

    Args:
        kept: The photograph as it is kept.
        pixels_of_use: Says for width and height how many pixels are of use.

    Raises:
        PhotographTooLargeError: If it has more than :data:`MOST_PIXELS`.
        PhotographUnreadableError: If it cannot be read whole.
    """
    from PIL import Image

    with _decoding():
        opened = _opened(kept)
        with opened:
            _refuse_too_large(opened)
            size = pixels_of_use(*opened.size)
            opened.draft(opened.mode, size)  # a JPEG is decoded no larger than it takes
            opened.load()
            picture = _only_the_picture(opened)
        if picture.mode == "RGBA":
            on_white = Image.new("RGB", picture.size, "white")
            on_white.paste(picture, mask=picture.getchannel("A"))
            picture = on_white
        if picture.size != size:
            picture = picture.resize(size, Image.Resampling.LANCZOS)
        target = io.BytesIO()
        picture.save(target, "JPEG", quality=_REDUCED_QUALITY, optimize=True)
        return target.getvalue(), *picture.size


@contextmanager
def _decoding() -> Iterator[None]:
    """Let nothing out of a decoder but this module's own errors: its words can hold bytes of the file."""
    from PIL import Image

    try:
        yield
    except PhotographTooLargeError:
        raise
    except Image.DecompressionBombError:
        raise PhotographTooLargeError(MOST_PIXELS) from None
    except Exception:  # noqa: BLE001  a decoder may raise anything
        raise PhotographUnreadableError from None


def _opened(content: bytes) -> Image.Image:
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # judged afterwards, more strictly
        return Image.open(io.BytesIO(content), formats=_FORMATS)


def _read(original: bytes) -> tuple[Image.Image, bool]:
    """Return the picture, upright, and whether it came without loss."""
    from PIL import ImageOps

    opened = _opened(original)
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
    kept = io.BytesIO()
    if is_exact:
        picture.save(kept, "PNG")
    else:
        picture.save(kept, "JPEG", quality=_JPEG_QUALITY)
    share = min(1.0, PREVIEW_PIXELS / max(picture.size))
    small = picture.resize((max(1, round(picture.width * share)), max(1, round(picture.height * share))))
    preview = io.BytesIO()
    small.convert("RGB").save(preview, "JPEG", quality=_PREVIEW_QUALITY)
    media_type = "image/png" if is_exact else "image/jpeg"
    return Photograph(kept.getvalue(), media_type, picture.width, picture.height, preview.getvalue())
