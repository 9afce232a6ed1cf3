"""What a front end may know of a questionnaire in progress: sections, questions, choices.

Values only, made from the form's session and the states of the answers. A front end shows
them and sends wishes to :class:`~fieldscreen.workflow.sittings.Sitting`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.attachments import Attachment, FileKind
from fieldscreen.domain.paper import PaperSource
from fieldscreen.domain.statements import Source

ABSENCE_LETTERS = {
    AnswerState.UNKNOWN: "U",
    AnswerState.REFUSED: "R",
    AnswerState.NOT_ASKED: "D",
    AnswerState.NOT_SAFE: "X",
}
"""The letter of each way of having no answer: its key on the screen and its code on paper."""


class QuestionKind(StrEnum):
    """How a question is answered."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    UNCERTAIN_DATE = "uncertain_date"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    TIME = "time"
    DATE_TIME = "date_time"
    RANGE = "range"
    RANK = "rank"
    PLACE = "place"
    NOTE = "note"
    ACKNOWLEDGE = "acknowledge"
    UPLOAD = "upload"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True, slots=True)
class Scale:
    """The ends of a range question and the distance between two of its marks, as the form writes them."""

    start: str
    end: str
    step: str


@dataclass(frozen=True, slots=True)
class UploadView:
    """What a question wants attached, and what is.

    Attributes:
        asked: What kind of file.
        longest_side: Most pixels of the longer side of a photograph; ``None`` for any.
        attached: The file; ``None`` when there is none, or when it is not in the vault any more.
    """

    asked: FileKind
    longest_side: int | None = None
    attached: Attachment | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """Which clips say some words.

    Attributes:
        first: Identifier of the clip in the first language; empty for none.
        second: The same in the second language.
        tags: BCP 47 tags of the two.
    """

    first: str = ""
    second: str = ""
    tags: tuple[str, str] = ("", "")

    def __bool__(self) -> bool:
        return bool(self.first or self.second)


SILENT = Spoken()


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """One choice of a question.

    Attributes:
        value: The form's own name of it.
        label: In the first language.
        second_label: In the second language; empty when none is shown.
        is_absence: Whether it stands for having no answer (unknown, refused, …).
        spoken: Its clips.
    """

    value: str
    label: str
    second_label: str
    is_absence: bool
    spoken: Spoken = SILENT


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question as it stands.

    Attributes:
        ref: Path in the form.
        name: Last part of the path.
        kind: How it is answered.
        multiline: Whether a long text is expected.
        label: In the first language.
        second_label: In the second language; empty when none is shown.
        hint: Help shown under the label.
        second_hint: The same in the second language.
        guidance: Why it is asked.
        choices: For the select kinds.
        state: Answered, or why not.
        value: The form's own text of the answer.
        source: Who said or saw it.
        note: The worker's remark.
        relevant: Whether the form asks it now.
        required: Whether the export needs it.
        readonly: Whether it only shows something.
        violation: What is wrong with the answer, in the first language; empty when nothing is.
        group_title: Title of the group inside the section; empty at the top.
        scale: For a range question.
        paper: The sheet this answer was copied from; ``None`` while there is none, or nothing was copied.
        recorded: Day the answer was recorded; ``None`` while nothing is stated.
        upload: For a question that wants a file.
        spoken: The clips of its label.
    """

    ref: str
    name: str
    kind: QuestionKind
    multiline: bool
    label: str
    second_label: str
    hint: str
    second_hint: str
    guidance: str
    choices: tuple[ChoiceView, ...]
    state: AnswerState
    value: str
    source: Source
    note: str
    relevant: bool
    required: bool
    readonly: bool
    violation: str
    group_title: str = ""
    scale: Scale | None = None
    paper: PaperSource | None = None
    recorded: date | None = None
    upload: UploadView | None = None
    spoken: Spoken = SILENT

    @property
    def takes_answer(self) -> bool:
        """Tell whether somebody can answer it (a note only shows text)."""
        return self.kind is not QuestionKind.NOTE and not self.readonly


@dataclass(frozen=True, slots=True)
class InstanceView:
    """The heading of one instance of a repeat, above its questions.

    Attributes:
        ref: Reference of the instance, such as ``/data/child[2]``.
        title: What is repeated, in the first language.
        second_title: The same in the second language; empty when none is shown.
        number: Position among the instances, from 1.
        depth: 0 for a repeat that is in no other.
        is_fixed: Whether the form decides how many there are.
    """

    ref: str
    title: str
    second_title: str
    number: int
    depth: int
    is_fixed: bool


@dataclass(frozen=True, slots=True)
class AddingView:
    """The offer to add one more instance, below the last.

    Attributes:
        ref: Reference of the repeat as a whole.
        title: What is repeated, in the first language.
        second_title: The same in the second language; empty when none is shown.
        depth: 0 for a repeat that is in no other.
        is_first: Whether there is none yet.
    """

    ref: str
    title: str
    second_title: str
    depth: int
    is_first: bool


SectionRow = QuestionView | InstanceView | AddingView
"""What stands below one another in a section."""


@dataclass(frozen=True, slots=True)
class SectionView:
    """One section of a questionnaire.

    Attributes:
        ref: Path of its group.
        title: In the first language.
        second_title: In the second language; empty when none is shown.
        purpose: What it is for.
        why: Why it is asked.
        who: Who may answer.
        answered: Questions with an answer or a stated absence.
        total: Questions that are asked now.
        relevant: Whether the form asks it now.
    """

    ref: str
    title: str
    second_title: str
    purpose: str
    why: str
    who: str
    answered: int
    total: int
    relevant: bool


@dataclass(frozen=True, slots=True)
class ViolationView:
    """Something that keeps an interview from being finished."""

    ref: str
    section_ref: str
    label: str
    message: str
