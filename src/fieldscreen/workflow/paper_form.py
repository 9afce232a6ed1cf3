"""A questionnaire as paper needs it: every question with its number, every choice with its code.

The number is the place of the question among all that can be answered, whatever the answers
before it; a code is the place of the choice in its list, or the letter of a way of having no
answer. Both come from the form alone, so that a sheet printed today is read the same way when
it is copied in weeks later with the same version.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fieldscreen.domain.answers import ABSENCES
from fieldscreen.forms.blanks import BlankEntry, blank_form
from fieldscreen.forms.conditions import Condition, simple_condition
from fieldscreen.workflow.questionnaires import Questionnaire
from fieldscreen.workflow.reading import question_kind
from fieldscreen.workflow.views import ABSENCE_LETTERS, QuestionKind, Scale

COPIES = 3
"""How many blanks of a repeat are printed where the form does not say."""

_MOST_COPIES = 8
_ABSENCE_VALUES = {state.value: state for state in ABSENCES}


@dataclass(frozen=True, slots=True)
class TwoTexts:
    """A text in the main language and in the second; the second may be empty."""

    first: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class Dependence:
    """What a question or section depends on.

    Attributes:
        condition: What must hold; ``None`` where it cannot be told in words.
    """

    condition: Condition | None


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """One choice with its code: a number from 1, in the order of the form."""

    code: str
    value: str
    label: TwoTexts


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """One question that can be answered.

    Attributes:
        number: Its number on paper.
        ref: Path, without positions.
        name: Its name in the form.
        kind: How it is answered.
        multiline: Whether a long text is expected.
        label, hint: Texts.
        choices: Its choices, the ways of having no answer left out: they have letters everywhere.
        absences: The letters whose way of having no answer is a choice of the form itself.
        choices_are_known: False where the choices come from earlier answers.
        depends: What it depends on; ``None`` for nothing.
        scale: For a range question.
        repeats: Paths of the repeats it stands in, the outermost first.
    """

    number: int
    ref: str
    name: str
    kind: QuestionKind
    multiline: bool
    label: TwoTexts
    hint: TwoTexts
    choices: tuple[PaperChoice, ...]
    absences: tuple[str, ...]
    choices_are_known: bool
    depends: Dependence | None
    scale: Scale | None
    repeats: tuple[str, ...]

    @property
    def is_chosen(self) -> bool:
        """Tell whether it is answered with codes."""
        return self.kind in _CHOSEN


@dataclass(frozen=True, slots=True)
class PaperNote:
    """Something to read."""

    label: TwoTexts
    depends: Dependence | None


@dataclass(frozen=True, slots=True)
class PaperGroup:
    """A section or a group inside one.

    Attributes:
        ref: Path; empty for a group that only groups.
        title: Its title; may be empty.
        depends: What it depends on; ``None`` for nothing.
        copies: How often it is printed; 1 for a group, more for a repeat.
        is_repeat: Whether there may be more of it than are printed.
        entries: What stands inside.
    """

    ref: str
    title: TwoTexts
    depends: Dependence | None
    copies: int
    is_repeat: bool
    entries: tuple[PaperEntry, ...]


PaperEntry = PaperQuestion | PaperNote | PaperGroup

_CHOSEN = {QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK}


@dataclass(frozen=True, slots=True)
class PaperForm:
    """A questionnaire with its numbers and codes."""

    entries: tuple[PaperEntry, ...]

    def questions(self) -> Iterator[PaperQuestion]:
        """Yield every question in the order of its number."""
        return _questions(self.entries)

    def question(self, number: int) -> PaperQuestion | None:
        """Return a question by its number."""
        return next((one for one in self.questions() if one.number == number), None)

    def question_at(self, ref: str) -> PaperQuestion | None:
        """Return a question by its path, without positions."""
        return next((one for one in self.questions() if one.ref == ref), None)


def paper_form(questionnaire: Questionnaire, first: str, second: str = "") -> PaperForm:
    """Number a questionnaire.

    Args:
        questionnaire: The questionnaire.
        first: BCP 47 tag of the main language.
        second: Tag of the language beside it; empty for none.

    Raises:
        FormError: If the form cannot be read.
    """
    definition = questionnaire.definition
    entries = blank_form(definition, questionnaire.language_name(first))
    beside = blank_form(definition, questionnaire.language_name(second)) if second else ()
    return PaperForm(_Numbering(questionnaire).numbered(entries, beside, ()))


def _questions(entries: tuple[PaperEntry, ...]) -> Iterator[PaperQuestion]:
    for entry in entries:
        if isinstance(entry, PaperQuestion):
            yield entry
        elif isinstance(entry, PaperGroup):
            yield from _questions(entry.entries)


class _Numbering:
    """Walks one form and counts."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self._definition = questionnaire.definition
        self._last = 0

    def numbered(
        self, entries: tuple[BlankEntry, ...], beside: tuple[BlankEntry, ...], repeats: tuple[str, ...]
    ) -> tuple[PaperEntry, ...]:
        others = beside or (None,) * len(entries)
        found = (self._entry(one, other, repeats) for one, other in zip(entries, others, strict=True))
        return tuple(entry for entry in found if entry is not None)

    def _entry(
        self, entry: BlankEntry, other: BlankEntry | None, repeats: tuple[str, ...]
    ) -> PaperEntry | None:
        label = TwoTexts(entry.label, other.label if other else "")
        if entry.kind in {"group", "repeat"}:
            return self._group(entry, other, label, repeats)
        if entry.kind == "note":
            return PaperNote(label, self._depends(entry)) if entry.label else None
        return None if entry.readonly else self._question(entry, other, label, repeats)

    def _group(
        self, entry: BlankEntry, other: BlankEntry | None, label: TwoTexts, repeats: tuple[str, ...]
    ) -> PaperGroup | None:
        is_repeat = entry.kind == "repeat"
        inside = (*repeats, entry.ref) if is_repeat else repeats
        children = self.numbered(entry.children, other.children if other else (), inside)
        only = children[0] if is_repeat and len(children) == 1 else None
        if isinstance(only, PaperGroup) and not label.first:
            children, label = only.entries, only.title  # XLSForm puts the title of a repeat in a group
        copies = min(entry.count, _MOST_COPIES) or COPIES if is_repeat else 1
        copies = max(1, copies - len(repeats)) if is_repeat else copies
        depends = self._depends(entry)
        return PaperGroup(entry.ref, label, depends, copies, is_repeat, children) if children else None

    def _question(
        self, entry: BlankEntry, other: BlankEntry | None, label: TwoTexts, repeats: tuple[str, ...]
    ) -> PaperQuestion:
        self._last += 1
        binding = self._definition.bindings.get(entry.ref)
        kind = question_kind(entry.kind, entry.type, binding.extra if binding else {})
        absences, choices = _choices(entry, other)
        given = entry.attributes
        scale = Scale(given.get("start", "0"), given.get("end", "10"), given.get("step", "1"))
        return PaperQuestion(
            number=self._last,
            ref=entry.ref,
            name=entry.ref.rsplit("/", 1)[-1],
            kind=kind,
            multiline="multiline" in entry.appearance,
            label=label,
            hint=TwoTexts(entry.hint, other.hint if other else ""),
            choices=choices,
            absences=absences,
            choices_are_known=entry.choices_are_known,
            depends=self._depends(entry),
            scale=scale if kind is QuestionKind.RANGE else None,
            repeats=repeats,
        )

    def _depends(self, entry: BlankEntry) -> Dependence | None:
        if not entry.relevant or entry.relevant.strip() in {"true()", "1"}:
            return None
        return Dependence(simple_condition(self._definition, entry.relevant, entry.ref))


def _choices(entry: BlankEntry, other: BlankEntry | None) -> tuple[tuple[str, ...], tuple[PaperChoice, ...]]:
    """Return the letters of the absences that the form offers itself, and the choices with their codes."""
    beside = {choice.value: choice.label for choice in other.choices} if other else {}
    labels = {choice.value: choice.label for choice in reversed(entry.choices)}
    values = tuple(dict.fromkeys(choice.value for choice in entry.choices))
    letters = tuple(ABSENCE_LETTERS[_ABSENCE_VALUES[one]] for one in values if one in _ABSENCE_VALUES)
    plain = (one for one in values if one not in _ABSENCE_VALUES)
    return letters, tuple(
        PaperChoice(str(place), value, TwoTexts(labels[value], beside.get(value, "")))
        for place, value in enumerate(plain, start=1)
    )
