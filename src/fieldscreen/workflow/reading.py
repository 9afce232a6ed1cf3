"""A running form as people read it: sections, questions in two languages, what is wrong.

Reads a form's session and never changes it; the states of answers (refused, not safe to
ask, …) come from the sitting, which keeps them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Protocol

from fieldscreen.domain.answers import ABSENCES, AnswerState, state_of
from fieldscreen.domain.attachments import Attachment
from fieldscreen.domain.paper import PaperSource
from fieldscreen.domain.statements import Source
from fieldscreen.forms import Choice, OutlineEntry, QuestionState, Session, Violation
from fieldscreen.screening.explaining import QuestionText
from fieldscreen.screening.wording import Wording
from fieldscreen.workflow.incoming_files import asked_for
from fieldscreen.workflow.outline_sections import is_made_up, leaves, plain, sections_of
from fieldscreen.workflow.section_rows import SectionRows
from fieldscreen.workflow.spoken_texts import SpokenTexts
from fieldscreen.workflow.views import (
    ChoiceView,
    QuestionKind,
    QuestionView,
    Scale,
    SectionRow,
    SectionView,
    UploadView,
    ViolationView,
)

if TYPE_CHECKING:
    from fieldscreen.workflow.questionnaires import Questionnaire

_RESERVED = {state.value for state in ABSENCES}

_BY_CONTROL = {
    "note": QuestionKind.NOTE,
    "select": QuestionKind.SELECT_MULTIPLE,
    "select1": QuestionKind.SELECT_ONE,
    "trigger": QuestionKind.ACKNOWLEDGE,
    "range": QuestionKind.RANGE,
    "rank": QuestionKind.RANK,
    "upload": QuestionKind.UPLOAD,
}
_BY_TYPE = {
    "int": QuestionKind.INTEGER,
    "decimal": QuestionKind.DECIMAL,
    "date": QuestionKind.DATE,
    "time": QuestionKind.TIME,
    "dateTime": QuestionKind.DATE_TIME,
    "geopoint": QuestionKind.PLACE,
}
"""What is typed otherwise than as text. Barcodes, traces and shapes can be typed in ODK's own form."""


class MarkLike(Protocol):
    """What the reader needs to know of an answer's state."""

    @property
    def state(self) -> AnswerState:
        """Answered, or why not."""

    @property
    def source(self) -> Source | None:
        """Who said or saw it; ``None`` for the questionnaire's own default."""

    @property
    def note(self) -> str:
        """The worker's remark."""

    @property
    def paper(self) -> PaperSource | None:
        """The sheet it was copied from; ``None`` when it was not copied."""

    @property
    def recorded(self) -> date:
        """Day it was recorded."""


Marks = Mapping[str, MarkLike]


class FormReader:
    """Reads one running form.

    Args:
        session: The running form.
        questionnaire: What the form belongs to.
        wording: Sentences for what the form itself has no words for.
        languages: BCP 47 tags of the language shown first and of the one beside it; the second may be empty.
        attached: Returns the file of a name, as the form has it.
        spoken: Finds the clips of its words.
    """

    def __init__(
        self, session: Session, questionnaire: Questionnaire, wording: Wording, languages: tuple[str, str],
        *, attached: Callable[[str], Attachment | None], spoken: SpokenTexts,
    ) -> None:  # fmt: skip
        self._session = session
        self._questionnaire = questionnaire
        self._wording = wording
        self._attached = attached
        self.spoken = spoken
        self._by_name = {ref.rsplit("/", 1)[-1]: ref for ref in session.states()}
        self.set_languages(*languages)

    def set_languages(self, first: str, second: str) -> None:
        """Read the form in other languages from now on."""
        self._tag = first
        self._first = self._questionnaire.language_name(first)
        self._second = self._questionnaire.language_name(second) if second else ""
        self.spoken.set_languages(first, second, self._second)
        if self._first:  # a form in one language does not name it
            self._session.set_language(self._first)

    # -- sections and questions ------------------------------------------------------------

    def sections(self, marks: Marks) -> tuple[SectionView, ...]:
        """Return the sections in the form's order."""
        return tuple(self._section(entry, marks) for entry in self._entries())

    def questions(self, section: str, marks: Marks) -> tuple[QuestionView, ...]:
        """Return the relevant questions of a section, nested groups flattened."""
        return tuple(row for row in self.rows(section, marks) if isinstance(row, QuestionView))

    def rows(self, section: str, marks: Marks) -> tuple[SectionRow, ...]:
        """Return what stands below one another in a section, the headings of repeats among it."""
        entry = next((entry for entry in self._entries() if entry.ref == section), None)
        if entry is None:
            return ()

        def ask(ref: str, group: str) -> QuestionView:
            return self.question(ref, marks, group_title=group)

        return tuple(SectionRows(self._session, ask, self._second).of(entry))

    def section_of(self, ref: str) -> str:
        """Return the section a question stands in; empty when it is not asked now."""
        return self.sections_by_question().get(ref, "")

    def sections_by_question(self) -> dict[str, str]:
        """Return the section of every question that is asked now."""
        return {ref: entry.ref or "" for entry in self._entries() for ref, _ in leaves(entry)}

    def every_question(self, marks: Marks) -> Iterator[QuestionView]:
        """Yield the relevant questions of every section, in the form's order."""
        for entry in self._entries():
            yield from self._questions(entry, marks)

    def _questions(self, entry: OutlineEntry, marks: Marks) -> Iterator[QuestionView]:
        return (self.question(ref, marks, group_title=group) for ref, group in leaves(entry))

    def _entries(self) -> tuple[OutlineEntry, ...]:
        return sections_of(self._session.outline(), self._session.definition.root.ref)

    def question(self, ref: str, marks: Marks, *, group_title: str = "") -> QuestionView:
        """Return one question as it stands."""
        state, second = self._session.state(ref), self._second
        mark = marks.get(ref)
        extra = self._bound(ref)
        beside = self._session.label(ref, second) if second else ""
        return QuestionView(
            ref=ref,
            name=ref.rsplit("/", 1)[-1],
            kind=question_kind(state.kind, state.type, extra),
            multiline="multiline" in state.appearance,
            label=state.label,
            second_label=beside,
            hint=state.hint,
            second_hint=self._session.hint(ref, second) if second else "",
            guidance=state.guidance,
            choices=self._choices(state.choices, self._session.choices(ref, second) if second else ()),
            state=_answer_state(state, mark),
            value=state.value,
            source=(mark.source if mark else None) or _default_source(extra),
            note=mark.note if mark else "",
            relevant=state.relevant,
            required=state.required,
            readonly=state.readonly,
            violation=self._complaint(state.violation) if state.violation and state.value else "",
            group_title=group_title,
            scale=self._scale(ref) if state.kind == "range" else None,
            paper=mark.paper if mark else None,
            recorded=mark.recorded if mark else None,
            upload=self._upload(state, extra) if state.kind == "upload" else None,
            spoken=self.spoken.of_label(ref, state.label, state.media, beside),
        )

    def violations(self, marks: Marks) -> tuple[ViolationView, ...]:
        """Return everything that keeps the form from being finished, in the form's order.

        A stated absence (unknown, refused, …) is an answer to a required question.
        """
        found = []
        violations = self._session.validate()
        for entry in self._entries():
            inside = {ref for ref, _ in leaves(entry)}
            found += [
                ViolationView(
                    each.ref,
                    entry.ref or "",
                    self._session.label(each.ref, self._first or None),
                    self._complaint(each),
                )
                for each in violations
                if each.ref in inside and not (each.kind == "required" and each.ref in marks)
            ]
        return tuple(found)

    # -- single facts ----------------------------------------------------------------------

    def value_of(self, name: str) -> str:
        """Return the text of a question by name; empty when unanswered, absent or not asked now.

        A reserved choice name (unknown, refused, …) is an absence, so it reads as empty too.
        """
        ref = self._by_name.get(name)
        state = self._session.state(ref) if ref else None
        if state is None or not state.relevant:
            return ""
        return "" if self.has_choices(state.ref) and state_of(state.value).is_open else state.value

    def ref_of(self, name: str) -> str:
        """Return the path of a question by name.

        Raises:
            KeyError: If the form has no such question.
        """
        return self._by_name[name]

    def has_choices(self, ref: str) -> bool:
        """Tell whether a question is answered by choosing."""
        return bool(self._session.state(ref).choices)

    def has_choice(self, ref: str, value: str) -> bool:
        """Tell whether *value* is among a question's choices."""
        return any(choice.value == value for choice in self._session.state(ref).choices)

    def texts(self, language: str) -> dict[str, QuestionText]:
        """Return every question's label and its answer in words, by name, in one language."""
        name = self._questionnaire.language_name(language)
        return {
            short: QuestionText(
                self._session.label(ref, name or None),
                self.answer_text(ref, name),
                self._choice_labels(ref, name),
            )
            for short, ref in self._by_name.items()
        }

    def heading_of(self, ref: str, section: str, language_name: str) -> str:
        """Return the title a question stands under on paper: its section, and which instance of a repeat."""
        title = self._title(section, language_name)
        numbers = [step.rpartition("[")[2].rstrip("]") for step in ref.split("/") if step.endswith("]")]
        return f"{title} {'.'.join(numbers)}" if numbers else title

    def words_of(self, ref: str, language_name: str) -> tuple[str, str]:
        """Return a question's label and its answer in words, in a language as the form names it."""
        return self._session.label(ref, language_name or None), self.answer_text(ref, language_name)

    def answer_text(self, ref: str, language_name: str) -> str:
        """Return an answer as people read it: the labels of choices, else the text itself."""
        value, labels = self._session.state(ref).value, self._choice_labels(ref, language_name)
        return " ; ".join(labels.get(one, one) for one in value.split()) if labels else value

    def _choice_labels(self, ref: str, language_name: str) -> dict[str, str]:
        return {choice.value: choice.label for choice in self._session.choices(ref, language_name or None)}

    def _section(self, entry: OutlineEntry, marks: Marks) -> SectionView:
        ref = entry.ref or ""
        views = [view for view in self._questions(entry, marks) if view.takes_answer]
        notes = self._questionnaire.notes(ref.rsplit("/", 1)[-1], self._tag)
        settled = sum(1 for view in views if view.state is AnswerState.ANSWERED or view.ref in marks)
        return SectionView(
            ref=ref,
            title=self._title(ref, self._first),
            second_title=self._title(ref, self._second) if self._second else "",
            purpose=notes.purpose,
            why=notes.why,
            who=notes.who,
            answered=settled,
            total=len(views),
            relevant=entry.relevant,
        )

    def _title(self, ref: str, language_name: str) -> str:
        if is_made_up(ref):
            return self._session.definition.title
        return self._session.label(ref, language_name or None) or ref.rsplit("/", 1)[-1]

    def _choices(self, first: tuple[Choice, ...], second: tuple[Choice, ...]) -> tuple[ChoiceView, ...]:
        beside = {choice.value: choice for choice in second}
        return tuple(
            ChoiceView(
                choice.value,
                choice.label,
                beside[choice.value].label if choice.value in beside else "",
                choice.value in _RESERVED,
                self.spoken.of_choice(choice, beside.get(choice.value)),
            )
            for choice in first
        )

    def _upload(self, state: QuestionState, extra: Mapping[str, str]) -> UploadView:
        most = extra.get("orx:max-pixels", "")
        longest = int(most) if most.isascii() and most.isdigit() else 0
        asked = asked_for(self._given(state.ref).get("mediatype", ""))
        return UploadView(asked, longest or None, self._attached(state.value))

    def _given(self, ref: str) -> Mapping[str, str]:
        control = self._session.definition.by_ref[plain(ref)].control
        return control.attributes if control else {}

    def _scale(self, ref: str) -> Scale:
        given = self._given(ref)
        return Scale(given.get("start", "0"), given.get("end", "10"), given.get("step", "1"))

    def _bound(self, ref: str) -> Mapping[str, str]:
        binding = self._session.definition.bindings.get(plain(ref))
        return binding.extra if binding else {}

    def _complaint(self, violation: Violation) -> str:
        return violation.message or self._wording.say(f"violation.{violation.kind}", self._tag)


def question_kind(control: str, data_type: str, extra: Mapping[str, str]) -> QuestionKind:
    """Return how a question is answered.

    Args:
        control: Kind of its control.
        data_type: Data type of its bind.
        extra: Attributes of the bind that ODK does not know.
    """
    if control in _BY_CONTROL:
        return _BY_CONTROL[control]
    if control != "input":
        return QuestionKind.UNSUPPORTED
    if extra.get("fs:kind") == "uncertain-date":
        return QuestionKind.UNCERTAIN_DATE
    return _BY_TYPE.get(data_type, QuestionKind.TEXT)


def _answer_state(state: QuestionState, mark: MarkLike | None) -> AnswerState:
    if state.choices and state.value:
        return state_of(state.value)
    if state.value:
        return AnswerState.ANSWERED
    return mark.state if mark and mark.state.is_open else AnswerState.NOT_ASKED


def _default_source(extra: Mapping[str, str]) -> Source:
    given = extra.get("fs:source", "")
    return Source(given) if given in set(Source) else Source.SEEN
