"""The logo of a letter: a small picture on white, written anew, with nothing else of its file."""

from __future__ import annotations

import io
from functools import lru_cache

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.workflow.photographs import (
    PhotographTooLargeError,
    PhotographUnreadableError,
    clean_photograph,
)

MOST_BYTES = 512 * 1024
"""Size of the largest file a logo is read from."""

LONGEST_SIDE = 900
"""Most pixels of the longer side of a logo as it is kept: 300 dots per inch at its largest on the page."""

_LEAST_SIDE = 16
_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


class LogoUnreadableError(FieldScreenError):
    """The file is no PNG or JPEG that can be read whole, or too small to be seen."""


class LogoTooLargeError(FieldScreenError):
    """The file, or the picture in it, is too large.

    Attributes:
        most_bytes: How large the file may be.
    """

    def __init__(self) -> None:
        super().__init__(f"more than {MOST_BYTES} bytes")
        self.most_bytes = MOST_BYTES


@lru_cache(maxsize=8)  # the kept logos are looked at for each referral; a logo is nobody's case
def clean_logo(original: bytes) -> tuple[bytes, int, int]:
    """Return a logo as PNG on white, with its width and height in pixels.

    Transparency is put on white: a page of PDF/A is white, and the pages need no blending then.

    Args:
        original: The file as it came.

    Raises:
        LogoUnreadableError: If it is no PNG or JPEG, is damaged, or has a side under 16 pixels.
        LogoTooLargeError: If it is larger than :data:`MOST_BYTES` or has too many pixels.
    """
    from PIL import Image

    if len(original) > MOST_BYTES:
        raise LogoTooLargeError
    if not original.startswith(_BEGINNINGS):
        raise LogoUnreadableError
    try:
        kept = clean_photograph(original, LONGEST_SIDE)
    except PhotographTooLargeError:
        raise LogoTooLargeError from None
    except PhotographUnreadableError:
        raise LogoUnreadableError from None
    if min(kept.width, kept.height) < _LEAST_SIDE:
        raise LogoUnreadableError
    with Image.open(io.BytesIO(kept.content), formats=("PNG", "JPEG")) as picture:
        canvas = Image.new("RGB", picture.size, "white")
        canvas.paste(picture, mask=picture.getchannel("A") if picture.mode == "RGBA" else None)
    target = io.BytesIO()
    canvas.save(target, "PNG", optimize=True)
    return target.getvalue(), kept.width, kept.height
