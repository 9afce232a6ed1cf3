"""The paper twin of a questionnaire: a sheet in two languages with coded boxes, as a tagged PDF.

For the day the laptop stays at home. It holds nothing of any case; a code box on every page
ties loose sheets together, and no name of a child stands at the head. What is written on it is
copied in afterwards by number and code (:mod:`fieldscreen.workflow.copying`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from fieldscreen.domain.answers import ABSENCES
from fieldscreen.domain.encoding import canonical_json
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.referral import blocks as b
from fieldscreen.referral.rendering import render
from fieldscreen.referral.rendering.scripts import runs_right_to_left
from fieldscreen.screening.wording import Wording
from fieldscreen.system.files import write_whole
from fieldscreen.workflow.paper_form import (
    PaperEntry,
    PaperForm,
    PaperGroup,
    PaperNote,
    PaperQuestion,
    TwoTexts,
    paper_form,
)
from fieldscreen.workflow.paper_words import PaperWords, joined_texts
from fieldscreen.workflow.questionnaires import Questionnaire
from fieldscreen.workflow.views import ABSENCE_LETTERS, QuestionKind

CODE_SQUARES = (3, 3, 1)
"""The code of a case: two groups of three signs and a check sign."""

_LINES, _LONG_LINES = 1, 5
_FIGURES = 4
_MOST_MARKS = 21
_SECTION, _PART, _DETAIL = 2, 3, 4


class PaperLanguageError(FieldScreenError):
    """The questionnaire has no texts in a language that was asked for.

    Attributes:
        language: The tag asked for.
        known: Tags of the languages it has, as one text.
    """

    def __init__(self, language: str, known: tuple[str, ...]) -> None:
        super().__init__(f"no texts in {language!r}")
        self.language = language
        self.known = ", ".join(known)


def paper_twin(
    questionnaire: Questionnaire, wording: Wording, first: str, second: str = "", *, printed_at: datetime
) -> bytes:
    """Return the paper twin of a questionnaire, a PDF.

    Args:
        questionnaire: The questionnaire.
        wording: The sentences of questionnaires on paper.
        first: BCP 47 tag of the main language.
        second: Tag of the language beside it; empty for none.
        printed_at: When it is printed (aware), in the zone of this place.

    Raises:
        PaperLanguageError: If the questionnaire lacks one of the languages.
        FormError: If the form cannot be read.
    """
    known = tuple(entry.tag for entry in questionnaire.languages)
    for tag in filter(None, (first, second)):
        if tag not in known:
            raise PaperLanguageError(tag, known)
    return render(
        _Sheet(questionnaire, wording, (first, second if second != first else "")).document(printed_at)
    )


def paper_file_name(questionnaire: Questionnaire, first: str, second: str = "") -> str:
    """Return the name the sheet is offered under, such as ``reperage_mineur_fr-ro.pdf``."""
    form = questionnaire.definition.id
    safe = "".join(sign for sign in form if sign.isascii() and (sign.isalnum() or sign in "-_"))
    return f"{safe or 'questionnaire'}_{'-'.join(filter(None, (first, second)))}.pdf"


def save_paper(pdf: bytes, path: Path) -> None:
    """Write a sheet to *path*, whole or not at all.

    Raises:
        OSError: If it cannot be written.
    """
    write_whole(path, pdf)


class _Sheet:
    """Composes one sheet."""

    def __init__(self, questionnaire: Questionnaire, wording: Wording, tags: tuple[str, str]) -> None:
        self._questionnaire = questionnaire
        self._first, self._second = tags
        self._form: PaperForm = paper_form(questionnaire, self._first, self._second)
        self._words = PaperWords(wording, self._form, self._first, self._second)
        # A form in one language that it does not name gives no direction; its own words do.
        title = questionnaire.title_in(self._first)
        self._is_leftward = self._first.split("-", 1)[0] in _LEFTWARD or runs_right_to_left(title)

    def document(self, printed_at: datetime) -> b.Document:
        """Return the whole sheet."""
        title = self._words.say("sheet.title", title=self._questionnaire.title_in(self._first)).first
        say = self._words.say
        definition = self._questionnaire.definition
        told = {"id": definition.id, "version": definition.version or "–"}
        day = self._words.day(printed_at.date())
        return b.Document(
            title=title,
            language=self._first,
            written_at=printed_at,
            furniture=b.Furniture(
                left=say("sheet.loose").first,
                right=self._words.on_one_line("sheet.case_code"),
                banner="",
                foot=say("sheet.foot", day=day, **told).first,
                page=say("sheet.page").first,
                of=say("sheet.of").first,
                code_squares=CODE_SQUARES,
                legend=tuple(self._legend()),
            ),
            blocks=tuple(self._blocks()),
            record=canonical_json(self._record()),
            record_description=say("sheet.record").first,
        )

    def _blocks(self) -> Iterator[b.Block]:
        questionnaire, words = self._questionnaire, self._words
        yield b.Heading(questionnaire.title_in(self._first), 1)
        if self._second and questionnaire.title_in(self._second) != questionnaire.title_in(self._first):
            yield b.Paragraph(b.Text(questionnaire.title_in(self._second), b.Manner.LEAD, self._second))
        yield from self._head()
        yield b.Notice(
            b.Tone.CAUTION,
            joined_texts(words.say("sheet.secret_title")),
            tuple(self._texts(words.say("sheet.secret"), b.Manner.BODY)),
        )
        for text in self._texts(words.say("sheet.how"), b.Manner.BODY):
            yield b.Paragraph(text)
        for line, tag in zip(self._legend(), (self._first, self._second), strict=False):
            yield b.Paragraph(b.Text(line, b.Manner.STRONG, tag))
        drafts = [entry.name for entry in questionnaire.languages if self._is_draft(entry.tag, entry.status)]
        if drafts:
            for text in self._texts(words.say("sheet.drafts", languages=", ".join(drafts)), b.Manner.SMALL):
                yield b.Paragraph(text)
        yield from self._entries(self._form.entries, _SECTION, "")

    def _is_draft(self, tag: str, status: str) -> bool:
        return tag in {self._first, self._second} and status == "draft"

    def _head(self) -> Iterator[b.Block]:
        """Yield the places for what ties the sheet to a case: a code, never a name."""
        for key in ("filled_on", "place", "filled_by", "interpreter"):
            label = self._words.say(f"sheet.{key}")
            squares = self._date_squares() if key == "filled_on" else ()
            yield b.AskedQuestion(
                "", "", tuple(self._texts(label, b.Manner.STRONG)), squares=squares,
                lines=0 if squares else 1, is_leftward=self._is_leftward,
            )  # fmt: skip

    def _legend(self) -> Iterator[str]:
        tags = (self._first, self._second) if self._second else (self._first,)
        for place, _tag in enumerate(tags):
            told = []
            for state in ABSENCES:
                words = self._words.state(state)
                told.append(f"{ABSENCE_LETTERS[state]} {words.second if place else words.first}")
            yield " · ".join(told)

    def _entries(self, entries: tuple[PaperEntry, ...], level: int, instance: str) -> Iterator[b.Block]:
        for entry in entries:
            if isinstance(entry, PaperQuestion):
                yield self._asked(entry, instance)
            elif isinstance(entry, PaperNote):
                yield self._note(entry)
            else:
                yield from self._group(entry, level, instance)

    def _note(self, note: PaperNote) -> b.Notice:
        depends = self._words.dependence(note.depends)
        texts = [b.Text(note.label.first)]
        if note.label.second and note.label.second != note.label.first:
            texts += [b.Text(_capital(depends.second), b.Manner.STRONG, self._second)] * bool(depends.second)
            texts.append(b.Text(note.label.second, language=self._second))
        return b.Notice(b.Tone.NEUTRAL, _capital(depends.first), tuple(texts))

    def _group(self, group: PaperGroup, level: int, instance: str) -> Iterator[b.Block]:
        for place in range(1, group.copies + 1):
            here = f"{instance}/{place}" if group.is_repeat else instance
            yield from self._title(group, level, here)
            # A group without a title makes no level: a screen reader would miss a heading.
            below = level + 1 if group.is_repeat or group.title.first else level
            yield from self._entries(group.entries, min(below, _DETAIL), here)
        if group.is_repeat:
            first = next(PaperForm(group.entries).questions()).number
            following = f"{first}{instance}/{group.copies + 1}"
            for text in self._texts(self._words.say("repeat.more", first=following), b.Manner.MUTED):
                yield b.Paragraph(text)

    def _title(self, group: PaperGroup, level: int, instance: str) -> Iterator[b.Block]:
        first, second = group.title.first, group.title.second
        if group.is_repeat:
            named = (first or group.ref.rsplit("/", 1)[-1], second)
            first, second = (
                self._words.say("repeat.blank", title=name, place=instance.lstrip("/")).first if name else ""
                for name in named
            )
        if first:
            yield b.Heading(first, level)
        if second and second != first:
            yield b.Paragraph(b.Text(second, b.Manner.SMALL, self._second))
        for text in self._texts(self._words.dependence(group.depends), b.Manner.MUTED):
            yield b.Paragraph(b.Text(_capital(text.words), text.manner, text.language))

    def _asked(self, question: PaperQuestion, instance: str) -> b.AskedQuestion:
        texts = [
            *self._texts(question.label, b.Manner.STRONG, b.Manner.BODY),
            *self._in_brackets(question),
            *self._texts(question.hint, b.Manner.SMALL),
        ]
        squares, lines = self._room(question)
        return b.AskedQuestion(
            number=f"{question.number}{instance}",
            name=question.name,
            texts=tuple(texts),
            choices=tuple(self._boxes(question)),
            states=tuple(
                b.CodedBox(
                    ABSENCE_LETTERS[state], tuple(self._texts(self._words.state(state), b.Manner.BODY))
                )
                for state in ABSENCES
            ),
            squares=squares,
            lines=lines,
            is_leftward=self._is_leftward,
            is_ranked=question.kind is QuestionKind.RANK,
        )

    def _in_brackets(self, question: PaperQuestion) -> Iterator[b.Text]:
        keys = {
            QuestionKind.SELECT_MULTIPLE: "ask.several",
            QuestionKind.RANK: "ask.rank",
            QuestionKind.UPLOAD: "ask.file",
            QuestionKind.UNSUPPORTED: "ask.file",
            QuestionKind.UNCERTAIN_DATE: "ask.date",
        }
        remarks = [self._words.dependence(question.depends)]
        if question.kind in keys:
            remarks.append(self._words.say(keys[question.kind]))
        if not question.choices_are_known:
            remarks.append(self._words.say("ask.from_answers"))
        for remark in remarks:
            for text in self._texts(remark, b.Manner.MUTED):
                yield b.Text(f"({text.words})", text.manner, text.language)

    def _boxes(self, question: PaperQuestion) -> Iterator[b.CodedBox]:
        if question.kind is QuestionKind.ACKNOWLEDGE:
            yield b.CodedBox("1", tuple(self._texts(self._words.say("ask.done"), b.Manner.BODY)))
        for choice in question.choices:
            yield b.CodedBox(choice.code, tuple(self._texts(choice.label, b.Manner.BODY)))
        for mark in marks_of(question):
            yield b.CodedBox(mark, ())

    def _room(self, question: PaperQuestion) -> tuple[tuple[b.SquaresToFill, ...], int]:
        """Return the squares and the number of lines an answer needs."""
        match question.kind:
            case QuestionKind.DATE:
                return self._date_squares(), 0
            case QuestionKind.UNCERTAIN_DATE:
                return self._date_squares(), 1
            case QuestionKind.TIME:
                return self._squares((2, "hour"), (2, "minute")), 0
            case QuestionKind.DATE_TIME:
                return (*self._date_squares(), *self._squares((2, "hour"), (2, "minute"))), 0
            case QuestionKind.INTEGER:
                return (b.SquaresToFill(_FIGURES, b.Text("")),), 0
            case QuestionKind.UPLOAD | QuestionKind.UNSUPPORTED:
                return (), _LINES
            case QuestionKind.PLACE | QuestionKind.DECIMAL | QuestionKind.TEXT:
                return (), _LONG_LINES if question.multiline else _LINES
            case QuestionKind.RANGE:
                return (), 0 if marks_of(question) else _LINES
        return (), 0 if question.choices_are_known else _LINES

    def _date_squares(self) -> tuple[b.SquaresToFill, ...]:
        return self._squares((2, "day"), (2, "month"), (4, "year"))

    def _squares(self, *wanted: tuple[int, str]) -> tuple[b.SquaresToFill, ...]:
        return tuple(
            b.SquaresToFill(count, b.Text(self._words.on_one_line(f"box.{name}"))) for count, name in wanted
        )

    def _texts(
        self, texts: TwoTexts, manner: b.Manner, second_manner: b.Manner | None = None
    ) -> Iterator[b.Text]:
        """Yield a text and the one beside it, which is left out where it says the same."""
        if texts.first:
            yield b.Text(texts.first, manner)
        if texts.second and texts.second != texts.first:
            yield b.Text(texts.second, second_manner or manner, self._second)

    def _record(self) -> dict[str, object]:
        """Return numbers and codes, so that a sheet is understood long after."""
        definition = self._questionnaire.definition
        return {
            "format": "fieldscreen-paper",
            "format_version": 1,
            "questionnaire": definition.id,
            "version": definition.version,
            "form_digest": self._questionnaire.digest,
            "languages": [tag for tag in (self._first, self._second) if tag],
            "questions": [
                {
                    "number": question.number,
                    "ref": question.ref,
                    "codes": {choice.code: choice.value for choice in question.choices},
                }
                for question in self._form.questions()
            ],
            "absences": {letter: state.value for state, letter in ABSENCE_LETTERS.items()},
        }


_LEFTWARD = {"ar", "fa", "he", "ur", "ps", "ckb"}


def marks_of(question: PaperQuestion) -> tuple[str, ...]:
    """Return the marks of a range question where they are whole numbers and few, else nothing."""
    scale = question.scale
    if scale is None or not all(
        part.lstrip("-").isdecimal() for part in (scale.start, scale.end, scale.step)
    ):
        return ()
    start, end, step = int(scale.start), int(scale.end), abs(int(scale.step))
    if not step or abs(end - start) // step >= _MOST_MARKS:
        return ()
    marks = range(start, end + 1, step) if end >= start else range(start, end - 1, -step)
    return tuple(str(mark) for mark in marks)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
