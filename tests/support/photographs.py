"""Pictures made up for tests: with all a camera writes into them, and made to do harm."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image, PngImagePlugin

PLACE = "Terrain canari-lieu"
OWNER = "Canari Propriétaire"
SIZE = (640, 360)
SIDEWAYS = 6
"""EXIF orientation of a telephone held upright: to be turned by 90 degrees."""


def picture(size: tuple[int, int] = SIZE, mode: str = "RGB") -> Image.Image:
    """Return a picture of nothing: a red left half on a blue ground."""
    is_coloured = mode.startswith("RGB")
    made = Image.new(mode, size, (20, 40, 200, 255)[: len(mode)] if is_coloured else 90)
    red = (210, 30, 30, 255)[: len(mode)] if is_coloured else 200
    made.paste(red, (0, 0, size[0] // 2, size[1]))
    return made


def telephone_jpeg(*, orientation: int = SIDEWAYS) -> bytes:
    """Return a JPEG with EXIF, a place, an owner, a small picture, XMP, a comment, something behind."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "CanariCamera"
    exif[0x013B] = OWNER
    exif[0x9286] = PLACE
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = "N", (48.0, 51.0, 24.0)
    gps[3], gps[4] = "E", (2.0, 21.0, 8.0)
    xmp = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>{OWNER}</dc:creator></x:xmpmeta>'.encode()
    kept = io.BytesIO()
    picture().save(
        kept, "JPEG", exif=exif.tobytes(), xmp=xmp, comment=PLACE.encode(), icc_profile=b"canari-profile" * 20
    )
    return kept.getvalue() + b"PK\x03\x04canari-behind"


def screen_png() -> bytes:
    """Return a PNG with words of its own, in the open and packed."""
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", OWNER)
    words.add_text("Comment", PLACE, zip=True)
    kept = io.BytesIO()
    picture(mode="RGBA").save(kept, "PNG", pnginfo=words)
    return kept.getvalue()


def saved(form: str, mode: str = "RGB") -> bytes:
    """Return a picture in another format."""
    kept = io.BytesIO()
    picture(mode=mode).save(kept, form)
    return kept.getvalue()


def boasting_png(width: int, height: int) -> bytes:
    """Return a PNG of a few bytes that says it is *width* by *height*."""

    def chunk(name: bytes, content: bytes) -> bytes:
        check = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    ends = chunk(b"IDAT", zlib.compress(bytes(64))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + ends


def voice_wav() -> bytes:
    """Return a second of silence."""
    data = bytes(16000)
    head = struct.pack("<4sI4s", b"RIFF", 36 + len(data), b"WAVE")
    head += struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 16000, 2, 16)
    return head + struct.pack("<4sI", b"data", len(data)) + data
