"""Taking in a file that a person chose as an answer: read, judged, and a photograph stripped.

Nothing is kept here and no copy is made on disk; that is ``workflow.attachments``' matter. What is
not a photograph is taken as it is, with all that its makers wrote into it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from fieldscreen.domain.attachments import FileKind
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.system.files import read_start
from fieldscreen.workflow.photographs import clean_photograph, is_photograph

MOST_BYTES = 32 * 1024 * 1024
"""Size of the largest file: it is sealed as one record, in memory."""

_SOUND, _FILM = "audio", "video"
_LONGEST_SUFFIX = 8


class FileTooLargeError(FieldScreenError):
    """A file is larger than one that can be attached.

    Attributes:
        size_bytes: Its size.
        most_bytes: What there may be.
    """

    def __init__(self, size_bytes: int, most_bytes: int) -> None:
        super().__init__(f"{size_bytes} bytes, more than {most_bytes}")
        self.size_bytes = size_bytes
        self.most_bytes = most_bytes


class WrongFileError(FieldScreenError):
    """A file is not of the kind the question asks for, whatever its name says.

    Attributes:
        asked: What is asked for.
        media_type: What it is; empty where that is not known.
    """

    def __init__(self, asked: FileKind, media_type: str) -> None:
        super().__init__(f"asked for a {asked}, got {media_type or 'something else'}")
        self.asked = asked
        self.media_type = media_type


class FileEmptyError(FieldScreenError):
    """There is nothing in the file."""


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file as it will be kept.

    Attributes:
        original_name: Name of the file it was taken from.
        original_sha256: SHA-256 of that file.
        media_type: Such as ``image/jpeg``; ``application/octet-stream`` where it is not known.
        suffix: End of its name, such as ``.jpg``; may be empty.
        content: The bytes to keep.
        width, height: Of a photograph, in pixels; else 0.
        is_stripped: Whether what the camera wrote into it was taken out.
        preview: A small JPEG of a photograph; else empty.
    """

    original_name: str = field(repr=False)
    original_sha256: str
    media_type: str
    suffix: str
    content: bytes = field(repr=False)
    width: int = 0
    height: int = 0
    is_stripped: bool = False
    preview: bytes = field(default=b"", repr=False)


def asked_for(media_type: str) -> FileKind:
    """Return what the ``mediatype`` of an ODK upload question asks for."""
    kinds = {"image": FileKind.PHOTOGRAPH, _SOUND: FileKind.SOUND, _FILM: FileKind.FILM}
    return kinds.get(media_type.partition("/")[0], FileKind.FILE)


def take_in(path: Path, asked: FileKind, longest_side: int | None = None) -> IncomingFile:
    """Read the file a person chose; may take seconds, needs no vault, so call it aside.

    Args:
        path: The file.
        asked: What the question asks for.
        longest_side: Most pixels of the longer side of a photograph; ``None`` for any.

    Raises:
        FileTooLargeError, FileEmptyError: If it has more bytes than can be kept, or none.
        WrongFileError: If it is something else than *asked*.
        PhotographTooLargeError, PhotographUnreadableError: As ``photographs``.
        OSError: If it cannot be read.
    """
    original = _read(path)
    digest = hashlib.sha256(original).hexdigest()
    if is_photograph(original) and asked in {FileKind.PHOTOGRAPH, FileKind.FILE}:
        # Also where any file will do: a picture's place and owner do not come in by another door.
        made = clean_photograph(original, longest_side)
        suffix = ".png" if made.media_type == "image/png" else ".jpg"
        _refuse_too_large(len(made.content))
        return IncomingFile(
            path.name, digest, made.media_type, suffix, made.content, made.width, made.height,
            is_stripped=True, preview=made.preview,
        )  # fmt: skip
    media_type = media_type_of(original)
    if not _suits(media_type, asked):
        raise WrongFileError(asked, media_type)
    suffix = path.suffix.lower()
    if not (suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= _LONGEST_SUFFIX):
        suffix = ""
    return IncomingFile(path.name, digest, media_type or "application/octet-stream", suffix, original)


def media_type_of(content: bytes) -> str:
    """Return what *content* is by its first bytes, never by its name; empty where that is not known."""
    if content[4:8] == b"ftyp":  # ISO base media: the brand tells which
        return _brand(content[8:12])
    for start, name in _STARTS:
        if content.startswith(start):
            return name
    if content[:4] == b"RIFF":
        return {b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo", b"WEBP": "image/webp"}.get(
            content[8:12], ""
        )
    if content[:1] == b"\xff" and content[1:2] in _MPEG_FRAMES:
        return "audio/mpeg"
    return ""


_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"#!AMR", "audio/amr"),
    (b"\x1a\x45\xdf\xa3", "video/webm"),
)
_MPEG_FRAMES = {b"\xfb", b"\xfa", b"\xf3", b"\xf2", b"\xf1", b"\xf9"}
_EITHER = {"audio/ogg", "video/webm", "video/mp4", "video/3gpp"}
"""Containers that hold sound, film or both; what is inside is not looked at."""


def _brand(brand: bytes) -> str:
    if brand[:3] in {b"hei", b"hev"} or brand in {b"mif1", b"msf1", b"avif"}:
        return "image/heic"
    if brand == b"M4A ":
        return "audio/mp4"
    return "video/3gpp" if brand[:3] == b"3gp" else "video/mp4"


def _suits(media_type: str, asked: FileKind) -> bool:
    if asked is FileKind.FILE:
        return True
    wanted = {FileKind.SOUND: _SOUND, FileKind.FILM: _FILM}.get(asked)
    return wanted is not None and (media_type.startswith(f"{wanted}/") or media_type in _EITHER)


def _read(path: Path) -> bytes:
    _refuse_too_large(path.stat().st_size)
    content = read_start(path, MOST_BYTES)
    _refuse_too_large(len(content))  # a pipe or a growing file tells no size beforehand
    if not content:
        raise FileEmptyError
    return content


def _refuse_too_large(size_bytes: int) -> None:
    if size_bytes > MOST_BYTES:
        raise FileTooLargeError(size_bytes, MOST_BYTES)
