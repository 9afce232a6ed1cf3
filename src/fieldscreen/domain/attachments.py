"""A file that answers a question: a photograph, a sound, a film, a document.

A photograph is kept without what the camera wrote into it; the digest of the original stays, so
that whoever holds that file can show later that it is the one. Making and keeping them belongs to
``workflow`` and ``vault``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from fieldscreen.domain.errors import InvalidValueError

MOST_CAPTION_SIGNS = 300
"""A caption says in a line what can be seen; an account belongs to the words and observations."""


class FileKind(StrEnum):
    """What kind of file a question asks for."""

    PHOTOGRAPH = "photograph"
    SOUND = "sound"
    FILM = "film"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Attachment:
    """What is known of one attached file; its bytes are an :class:`AttachedContent`.

    Attributes:
        identifier: Random identifier, unique in the vault.
        interview: Identifier of the interview it answers a question of.
        file_name: Made-up name, unique in the vault; the form's own text of the answer, as in ODK.
        original_name: Name of the file it was taken from.
        media_type: Such as ``image/jpeg``.
        added_at: When it was attached (aware, UTC).
        original_sha256: SHA-256 of the file it was taken from, lower-case hexadecimal.
        sha256: SHA-256 of what is kept.
        size_bytes: Size of what is kept.
        width: Of a photograph as it is kept, in pixels; 0 for anything else.
        height: The same.
        is_stripped: Whether what the camera wrote into it was taken out; never for anything but a photograph.
        preview: A small JPEG of a photograph; empty for anything else.
    """

    identifier: str
    interview: str
    file_name: str
    original_name: str
    media_type: str
    added_at: datetime
    original_sha256: str
    sha256: str
    size_bytes: int
    width: int
    height: int
    is_stripped: bool
    preview: bytes = field(repr=False)

    @property
    def is_photograph(self) -> bool:
        """Tell whether it can be looked at."""
        return bool(self.preview)


@dataclass(frozen=True, slots=True)
class AttachedContent:
    """The bytes of an attached file, apart from the rest so that a list of files stays quick to read.

    Attributes:
        identifier: That of the :class:`Attachment`, and ``:content``.
        content: The bytes as they are kept.
    """

    identifier: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChosenPhotograph:
    """A photograph that is to leave in a referral; none leaves that nobody chose.

    Attributes:
        identifier: That of the :class:`Attachment`.
        caption: What can be seen, in the worker's words; may be empty.
    """

    identifier: str
    caption: str = ""

    def __post_init__(self) -> None:
        """Refuse a caption that is an account."""
        if len(self.caption) > MOST_CAPTION_SIGNS:
            raise InvalidValueError("caption of a photograph", str(len(self.caption)))


def photograph_key(identifier: str) -> str:
    """Name a photograph in the list of what leaves, by the identifier of its :class:`Attachment`."""
    return f"photograph:{identifier}"
