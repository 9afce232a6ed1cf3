"""An interview: one sitting with one questionnaire, kept as the events that made it.

An answer is an event, committed before the next question is shown (design rule 9); what
stands at any moment is the last snapshot of the form with the later events played on it.
A finished interview is immutable: a correction is a new version with a reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.paper import PaperSource
from fieldscreen.domain.statements import Source


class Mode(StrEnum):
    """How the questionnaire is filled (domain dossier 9.15)."""

    OBSERVATION = "observation"
    QUESTIONS = "questions"
    TRANSCRIPTION = "transcription"


@dataclass(frozen=True, slots=True)
class Interview:
    """One sitting with one questionnaire.

    Attributes:
        identifier: Random identifier, unique in the vault.
        questionnaire: Form id, such as ``reperage_mineur``.
        version: Form version it was filled with.
        form_digest: SHA-256 of the form's XML, so that the very form can be found again.
        mode: Observation, questions or transcription from paper.
        language: Language of the form that was shown first.
        second_language: Language shown beside it; empty for none.
        started_at: Beginning (aware, UTC).
        position: Reference of the question to come back to; empty at the start.
        finished_at: When it was closed for good; ``None`` while it is a draft.
        case: Identifier of the case it belongs to.
        paper: The sheet it is copied from, in the mode of transcription; else ``None``.
        about: Whom it is about, as ``domain.subjects`` says; empty when nobody said.
    """

    identifier: str
    questionnaire: str
    version: str
    form_digest: str
    mode: Mode
    language: str
    started_at: datetime
    second_language: str = ""
    position: str = ""
    finished_at: datetime | None = None
    case: str = ""
    paper: PaperSource | None = None
    about: str = ""

    @property
    def is_finished(self) -> bool:
        """Tell whether the interview is closed and immutable."""
        return self.finished_at is not None


class EventKind(StrEnum):
    """What happened in an interview."""

    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    REPEAT_ADDED = "repeat_added"
    REPEAT_REMOVED = "repeat_removed"


@dataclass(frozen=True, slots=True)
class InterviewEvent:
    """One thing the worker did to the form.

    Attributes:
        sequence: Position among the interview's events, from 1.
        kind: What happened.
        ref: Question or repeat it happened to.
        state: State of the answer, for ``ANSWERED``: an absence that somebody stated counts
            as one, an answer taken back (``WITHDRAWN``) states nothing.
        value: The form's own text of the answer; empty unless answered.
        source: Who said or saw it; ``None`` for the questionnaire's own default.
        note: A remark by the worker.
        at: When (aware, UTC).
    """

    sequence: int
    kind: EventKind
    ref: str
    at: datetime
    state: AnswerState = AnswerState.NOT_ASKED
    value: str = ""
    source: Source | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class FormSnapshot:
    """The form of an interview as it stood after an event.

    Attributes:
        identifier: Identifier of the interview.
        sequence: Number of the last event that is in it; 0 for the form as first opened.
        xml: The form's instance in ODK's XML, with the answers that are not relevant too.
    """

    identifier: str
    sequence: int
    xml: str


@dataclass(frozen=True, slots=True)
class StoredForm:
    """The very form an interview was filled with, kept so that it opens for ever.

    Attributes:
        identifier: SHA-256 of *xml*, lower-case hexadecimal.
        form: Form id.
        version: Form version.
        xml: The form definition (XForm).
    """

    identifier: str
    form: str
    version: str
    xml: str


@dataclass(frozen=True, slots=True)
class ImportedForm:
    """A form made elsewhere, kept as it was when it was read, with what lay beside it.

    Attributes:
        identifier: SHA-256 of its XML, under which the XML itself is kept as a ``StoredForm``.
        form: Form id.
        version: Form version.
        title: Title, as the form has it.
        languages: The form's own names of its languages; none in a form that names none.
        file_name: Name of the file it came from.
        imported_at: When it was read (aware, UTC).
        media: Name and content of the files the form reads beside itself.
        sheets: FieldScreen's own sheets of the workbook, by name: one dictionary a row.
        retired_at: Since when it is no longer offered; its interviews stay.
    """

    identifier: str
    form: str
    version: str
    title: str
    languages: tuple[str, ...]
    file_name: str
    imported_at: datetime
    media: dict[str, bytes]
    sheets: dict[str, tuple[dict[str, str], ...]]
    retired_at: datetime | None = None
