"""Where a fact comes from, and words kept exactly as they were said.

A referral keeps what was *seen* apart from what was *told* and from what the worker makes
of it (design rule 7; the départemental forms read in the domain dossier, 1.3, all ask for
it). A child's words are kept verbatim, with the language, the prompt and who was there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.paper import PaperSource


class Source(StrEnum):
    """Who stands behind a fact."""

    SEEN = "seen"
    CHILD_WORDS = "child_words"
    ADULT_WORDS = "adult_words"
    THIRD_PERSON = "third_person"
    DOCUMENT = "document"
    INTERPRETATION = "interpretation"

    @property
    def is_reported_speech(self) -> bool:
        """Tell whether this is what somebody said, not what the worker saw or read."""
        return self in {Source.CHILD_WORDS, Source.ADULT_WORDS, Source.THIRD_PERSON}


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing seen, said, read or thought, in its own words.

    Attributes:
        identifier: Random identifier, unique in the vault.
        source: Who stands behind it.
        text: The words themselves, verbatim for reported speech.
        language: BCP 47 tag of *text*.
        translation: French meaning when *text* is in another language, else empty.
        translator: Who translated, and their tie to the family if known.
        prompt: The question or situation that came before; empty means that the words came
            unprompted, ``None`` that nobody recorded it.
        speaker: Who spoke, by role or first name; empty for what was seen.
        happened: When the thing was seen or said.
        place: Where, in words.
        present: Who else was there.
        recorded_at: When it was typed (aware, UTC).
        paper: The sheet it was copied from; ``None`` when it was not copied.
        about: Whom it is about, as ``domain.subjects`` says; empty when nobody said.
    """

    identifier: str
    source: Source
    text: str
    language: str
    recorded_at: datetime
    translation: str = ""
    translator: str = ""
    prompt: str | None = None
    speaker: str = ""
    happened: UncertainDate | None = None
    place: str = ""
    present: str = ""
    paper: PaperSource | None = None
    about: str = ""

    @property
    def was_spontaneous(self) -> bool:
        """Tell whether it was recorded that the words came without a question before them."""
        return self.source.is_reported_speech and self.prompt == ""
