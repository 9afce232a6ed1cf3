"""What a paper twin says in its two languages: sentences, conditions, dates."""

from __future__ import annotations

from datetime import date

from fieldscreen.domain.answers import AnswerState
from fieldscreen.forms.conditions import Comparison, Condition, Joined
from fieldscreen.screening.wording import Wording
from fieldscreen.workflow.paper_form import Dependence, PaperForm, PaperQuestion, TwoTexts
from fieldscreen.workflow.views import ABSENCE_LETTERS

_LETTERS = {state.value: letter for state, letter in ABSENCE_LETTERS.items()}
_OPERATORS = {"<=": "≤", ">=": "≥"}


class PaperWords:
    """Says things beside the texts of one questionnaire.

    Args:
        wording: The sentences.
        form: The numbered questionnaire.
        first: BCP 47 tag of the main language.
        second: Tag of the language beside it; empty for none.
    """

    def __init__(self, wording: Wording, form: PaperForm, first: str, second: str) -> None:
        self._wording = wording
        self._by_ref = {question.ref: question for question in form.questions()}
        self._tags = (first, second)

    def say(self, key: str, **values: object) -> TwoTexts:
        """Return a sentence in both languages."""
        first, second = (
            self._wording.say(key, tag, **values) if tag else "" for tag in self._tags
        )  # fmt: skip
        return TwoTexts(first, second)

    def on_one_line(self, key: str, **values: object) -> str:
        """Return a sentence in both languages on one line; once, where it is the same in both."""
        return joined_texts(self.say(key, **values))

    def state(self, state: AnswerState) -> TwoTexts:
        """Return a way of having no answer."""
        return self.say(f"state.{state.value}")

    def day(self, day: date) -> str:
        """Return a day in figures, as everybody on this sheet reads it."""
        return day.strftime("%d/%m/%Y")

    def dependence(self, depends: Dependence | None) -> TwoTexts:
        """Return what a question depends on, in plain words; empty for nothing.

        A condition on something that has no number on paper cannot be followed there: then only
        "if it applies" is said.
        """
        if depends is None:
            return TwoTexts("")
        if depends.condition is None or not self._is_on_paper(depends.condition):
            return self.say("if.applies")
        first, second = (
            self._wording.say("if.only", tag, condition=self._told(depends.condition, place, inside=False))
            if tag
            else ""
            for place, tag in enumerate(self._tags)
        )
        return TwoTexts(first, second)

    def _is_on_paper(self, condition: Condition) -> bool:
        if isinstance(condition, Joined):
            return all(self._is_on_paper(part) for part in condition.parts)
        question = self._by_ref.get(condition.ref)
        if question is None:
            return False
        known = {choice.value for choice in question.choices} | set(_LETTERS)
        return not condition.value or not question.choices or condition.value in known

    def _told(self, condition: Condition, place: int, *, inside: bool) -> str:
        if isinstance(condition, Comparison):
            return self._compared(condition, place)
        between = self._wording.say(f"if.{condition.word}", self._tags[place])
        told = between.join(self._told(part, place, inside=True) for part in condition.parts)
        return f"({told})" if inside else told

    def _compared(self, one: Comparison, place: int) -> str:
        question = self._by_ref[one.ref]
        kinds = {("=", True): "empty", ("!=", True): "answered", ("=", False): "equal"}
        key = kinds.get((one.operator, not one.value), "unequal" if one.operator == "!=" else "compared")
        return self._wording.say(
            f"if.{key}",
            self._tags[place],
            number=question.number,
            value=self._value(question, one.value, place),
            operator=_OPERATORS.get(one.operator, one.operator),
        )

    def _value(self, question: PaperQuestion, value: str, place: int) -> str:
        """Return a choice as it is called in the language at *place*."""
        if value in _LETTERS:
            state = self.state(AnswerState(value))
            return f"{_LETTERS[value]} ({state.second if place else state.first})"
        choice = next((one for one in question.choices if one.value == value), None)
        if choice is None:
            return value
        return (choice.label.second if place else choice.label.first) or choice.label.first


def joined_texts(texts: TwoTexts) -> str:
    """Return a text with the second language behind it, where that says something else."""
    return " / ".join(dict.fromkeys(part for part in (texts.first, texts.second) if part))
