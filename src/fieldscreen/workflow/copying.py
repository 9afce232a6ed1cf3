"""Copying a filled sheet into an interview: question number, codes, Enter.

A line such as ``12 1`` or ``14/2 1 4`` names a question as the paper twin does and says its
answer. What it means is settled here before anything is kept: a number or code that the sheet
does not have is an error of its own, so that a slip is told at once and never becomes an
answer. Keeping the answer is the sitting's work, as with any other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import FieldScreenError, InvalidValueError
from fieldscreen.workflow.paper_form import PaperForm, PaperQuestion, paper_form
from fieldscreen.workflow.paper_twin import marks_of
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.typed_dates import read_typed_date
from fieldscreen.workflow.typed_moments import read_typed_moment, read_typed_place, read_typed_time
from fieldscreen.workflow.views import ABSENCE_LETTERS, QuestionKind, QuestionView

AZERTY_ROW = "&é\"'(-è_çà"
"""What the digit keys 1 to 9 and 0 give without Shift on a French keyboard."""

_STATES = {letter: state for state, letter in ABSENCE_LETTERS.items()}
_DIGITS = {sign: str((place + 1) % 10) for place, sign in enumerate(AZERTY_ROW)}
_NUMBER = re.compile(r"(?P<number>\d{1,4})(?P<instances>(?:[/:.]\d{1,3})*)\Z")
_DONE = {"1", "OK", "ok"}


class CopyingError(FieldScreenError):
    """A typed line does not say an answer.

    Attributes:
        typed: The part that does not fit.
        question: The question it is about; ``None`` while that is what is missing.
    """

    def __init__(self, typed: str, question: PaperQuestion | None = None) -> None:
        super().__init__(type(self).__name__)
        self.typed = typed
        self.question = question


class NumberUnknownError(CopyingError):
    """The sheet has no question of that number."""


class InstanceMissingError(CopyingError):
    """The question is asked several times, and the number does not say which, or says one that is too far."""


class NotAskedHereError(CopyingError):
    """The answers given before keep the form from asking this question."""


class CodeUnknownError(CopyingError):
    """The question has no choice of that code."""


class CodeNotOfferedError(CopyingError):
    """The sheet has that choice, but earlier answers take it away."""


class OneCodeOnlyError(CopyingError):
    """Several codes for a question that takes one."""


class ValueUnreadableError(CopyingError):
    """What was typed is no number, date or time, where the question wants one."""


class AnswerMissingError(CopyingError):
    """Nothing was typed behind the number."""


@dataclass(frozen=True, slots=True)
class Named:
    """The question a line is about.

    Attributes:
        question: As the sheet has it.
        ref: Its reference in the running form; empty while its instance is not there yet.
        repeat: The repeat that needs one more instance first; empty for none.
        rest: What stands behind the number.
    """

    question: PaperQuestion
    ref: str
    repeat: str
    rest: str


@dataclass(frozen=True, slots=True)
class Copied:
    """An answer that was kept.

    Attributes:
        label: The question's number as typed, such as ``14/2``.
        ref: The question.
        changed: References of the questions whose view changed.
    """

    label: str
    ref: str
    changed: tuple[str, ...]


class Copying:
    """Copies one sheet into one sitting.

    Args:
        sitting: The interview, in the mode of transcription.
        today: Day an age refers to where the sheet does not give a certain day itself.
    """

    def __init__(self, sitting: Sitting, *, today: date) -> None:
        self._sitting = sitting
        self._forms: dict[tuple[str, str], PaperForm] = {}
        paper = sitting.interview.paper
        self._day = paper.filled_on.earliest if paper and paper.filled_on.is_exact else today

    @property
    def form(self) -> PaperForm:
        """The numbers and codes, with the texts in the languages shown now."""
        languages = self._sitting.languages
        if languages not in self._forms:
            self._forms[languages] = paper_form(self._sitting.questionnaire, *languages)
        return self._forms[languages]

    def named(self, line: str) -> Named:
        """Return the question a typed line is about.

        Raises:
            NumberUnknownError: If the sheet has no such question.
            InstanceMissingError: If it does not say which of several it means.
            NotAskedHereError: If the form does not ask it as things stand.
        """
        typed, _space, rest = line.strip().partition(" ")
        found = _NUMBER.match(_digits(typed))
        question = self.form.question(int(found["number"])) if found else None
        if found is None or question is None:
            raise NumberUnknownError(typed)
        instances = [int(part) for part in re.split("[/:.]", found["instances"]) if part]
        ref, repeat = self._ref(question, instances, typed)
        if not repeat and not self._sitting.section_of(ref):
            raise NotAskedHereError(typed, question)
        return Named(question, ref, repeat, rest.strip())

    def check(self, line: str) -> tuple[str, ...]:
        """Return what the codes of a line stand for, in the first language; nothing for typed values.

        Raises:
            CopyingError: If they stand for nothing here. A value half typed is no error yet.
        """
        named = self.named(line)
        if not named.rest or named.rest.upper() in _STATES or not named.question.is_chosen:
            return ()
        value = self._value(named)
        chosen = [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []
        labels = {choice.value: choice.label.first for choice in named.question.choices}
        if not named.question.choices_are_known:
            labels = {one.value: one.label for one in self._sitting.question(named.ref).choices}
        return tuple(labels.get(one, one) for one in chosen)

    def keep(self, line: str) -> Copied:
        """Keep the answer a typed line says; an instance that is not there yet comes with it.

        Raises:
            CopyingError: If it says none; nothing is kept then.
            InterviewFinishedError: If the interview is closed.
            VaultError: If it could not be kept.
        """
        named = self.named(line)
        if not named.rest:
            raise AnswerMissingError(line.strip(), named.question)
        value = self._value(named)
        ref = named.ref
        if named.repeat:
            created = self._sitting.instances.add(named.repeat)
            ref = f"{created}{named.question.ref.removeprefix(_plain(named.repeat))}"
            if not self._sitting.section_of(ref):
                self._sitting.undo()
                raise NotAskedHereError(line.strip(), named.question)
        if isinstance(value, AnswerState):
            changed = self._sitting.mark(ref, value)
        elif named.question.kind in {QuestionKind.UPLOAD, QuestionKind.UNSUPPORTED}:
            view = self._sitting.question(ref)
            changed = self._sitting.annotate(ref, source=view.source, note=str(value))
        else:
            changed = self._sitting.answer(ref, value)
        return Copied(self.label_of(ref), ref, changed)

    def label_of(self, ref: str) -> str:
        """Return the number of a question with its instances, such as ``14/2``; empty for none."""
        question = self.form.question_at(_plain(ref))
        numbers = re.findall(r"\[(\d+)\]", ref)
        return "/".join([str(question.number), *numbers]) if question else ""

    def next_label(self, ref: str) -> str:
        """Return the number of the question the form asks after *ref*; empty at the end."""
        refs = [view.ref for view in self._asked()]
        place = refs.index(ref) + 1 if ref in refs else 0
        return self.label_of(refs[place]) if place < len(refs) else ""

    def _asked(self) -> list[QuestionView]:
        sections = [one.ref for one in self._sitting.sections() if one.relevant]
        views = (view for section in sections for view in self._sitting.questions(section))
        return [view for view in views if view.takes_answer]

    def _ref(self, question: PaperQuestion, instances: list[int], typed: str) -> tuple[str, str]:
        """Return the running reference, and the repeat that needs one more instance to have it."""
        if len(instances) != len(question.repeats):
            raise InstanceMissingError(typed, question)
        ref, missing = question.ref, ""
        known = self._sitting.instances
        around = ""
        for repeat, number in zip(question.repeats, instances, strict=True):
            whole = f"{around}{repeat.removeprefix(_plain(around))}"
            count = known.count(whole)
            if missing or number < 1 or number > count + 1:
                raise InstanceMissingError(typed, question)
            if number > count:
                missing = whole
            around = f"{whole}[{number}]"
        if around:
            ref = f"{around}{question.ref.removeprefix(_plain(around))}"
        return ref, missing

    def _value(self, named: Named) -> str | list[str] | AnswerState:
        question, rest = named.question, named.rest
        state = _STATES.get(rest.upper())
        if state is not None:
            return state
        if question.is_chosen and question.choices_are_known:
            return self._codes(named)
        if question.is_chosen:
            return self._offered_codes(named)
        if question.kind is QuestionKind.ACKNOWLEDGE:
            if _digits(rest) not in _DONE:
                raise CodeUnknownError(rest, question)
            return "OK"
        return self._read(question, rest)

    def _codes(self, named: Named) -> str | list[str]:
        question = named.question
        by_code = {choice.code: choice.value for choice in question.choices}
        codes = [_digits(part) for part in re.split(r"[\s,;]+", named.rest) if part]
        for code in codes:
            if code not in by_code:
                raise CodeUnknownError(code, question)
        if question.kind is QuestionKind.SELECT_ONE and len(codes) > 1:
            raise OneCodeOnlyError(named.rest, question)
        values = list(dict.fromkeys(by_code[code] for code in codes))
        if not named.repeat:
            offered = {choice.value for choice in self._sitting.question(named.ref).choices}
            for value in values:
                if value not in offered:
                    raise CodeNotOfferedError(next(c for c, v in by_code.items() if v == value), question)
        return values[0] if question.kind is QuestionKind.SELECT_ONE else values

    def _offered_codes(self, named: Named) -> str | list[str]:
        """Read codes of choices that only the answers give: their places among those offered now."""
        if named.repeat:
            raise CodeUnknownError(named.rest, named.question)
        offered = [one.value for one in self._sitting.question(named.ref).choices if not one.is_absence]
        values = []
        for code in (_digits(part) for part in re.split(r"[\s,;]+", named.rest) if part):
            if not code.isdecimal() or not 0 < int(code) <= len(offered):
                raise CodeUnknownError(code, named.question)
            values.append(offered[int(code) - 1])
        if named.question.kind is QuestionKind.SELECT_ONE and len(values) > 1:
            raise OneCodeOnlyError(named.rest, named.question)
        return values[0] if named.question.kind is QuestionKind.SELECT_ONE else values

    def _read(self, question: PaperQuestion, typed: str) -> str:
        try:
            return self._understood(question, typed)
        except InvalidValueError as error:
            raise ValueUnreadableError(typed, question) from error

    def _understood(self, question: PaperQuestion, typed: str) -> str:
        match question.kind:
            case QuestionKind.DATE | QuestionKind.UNCERTAIN_DATE:
                read: UncertainDate = read_typed_date(typed, today=self._day)
                if question.kind is QuestionKind.DATE and not read.is_exact:
                    raise InvalidValueError("day", typed)
                return read.written
            case QuestionKind.TIME:
                return read_typed_time(typed, on=self._day)
            case QuestionKind.DATE_TIME:
                return read_typed_moment(typed)
            case QuestionKind.PLACE:
                return read_typed_place(typed)
            case QuestionKind.INTEGER | QuestionKind.DECIMAL | QuestionKind.RANGE:
                return _number(question, typed)
        return typed


def _number(question: PaperQuestion, typed: str) -> str:
    text = _digits(typed).replace(",", ".")
    whole = r"-?\d+" if question.kind is QuestionKind.INTEGER else r"-?\d+(\.\d+)?"
    marks = marks_of(question)
    if not re.fullmatch(whole, text) or (marks and text not in marks):
        raise InvalidValueError("number", typed)
    return text


def _digits(typed: str) -> str:
    """Return *typed* with the digits meant on a French keyboard, where it is made of nothing else."""
    parts = re.split("([/:.])", typed)
    return "".join(
        "".join(_DIGITS[sign] for sign in part) if part and all(sign in _DIGITS for sign in part) else part
        for part in parts
    )


def _plain(ref: str) -> str:
    return re.sub(r"\[\d+\]", "", ref)
