"""A clip: words of a questionnaire, spoken, for those who read with difficulty or not at all.

A worker's own recording belongs to words in a language, wherever they stand: "yes" is recorded once,
and words that were changed since have no recording. A partner's form names files instead. Making,
keeping and playing belong to ``workflow``, ``vault`` and ``system``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Clip:
    """What is known of one clip; its sound is a :class:`ClipSound`.

    Attributes:
        identifier: Unique in the vault: made of the words and their language, or of the form and its file.
        language: BCP 47 tag of what is said; empty for a form's own file, whose form tells it.
        words: What is said, with single spaces; empty for a form's own file.
        form: Digest of the imported form it came with; empty for a worker's recording.
        file_name: The form's name of it; empty for a worker's recording.
        length_ms: How long it is.
        sha256: SHA-256 of its sound, lower-case hexadecimal.
        made_at: When it was recorded or taken in (aware, UTC).
        made_by: Name of the worker who recorded it; empty for a form's own file.
    """

    identifier: str
    language: str
    words: str
    form: str
    file_name: str
    length_ms: int
    sha256: str
    made_at: datetime
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class ClipSound:
    """The sound of a clip, apart from the rest so that a list of clips stays quick to read.

    Attributes:
        identifier: That of the :class:`Clip`, and ``:sound``.
        content: A WAV file, 16 bits, one channel, 16 kHz.
    """

    identifier: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PassedClip:
    """A recording as it is passed on to colleagues; who spoke is not in it.

    Attributes:
        language: BCP 47 tag.
        words: What is said, with single spaces.
        content: As in :class:`ClipSound`.
    """

    language: str
    words: str
    content: bytes = field(repr=False)
