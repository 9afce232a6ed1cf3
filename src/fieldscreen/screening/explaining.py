"""An assessment put into words, once, for the screen, the terminal and the referral alike.

Sentences come from the pack and from a wording file, in the reader's language; this module
only chooses and fills them. The same answers with the same packs give the same text to the
byte. How it is laid out belongs to ``ui``, ``cli`` and ``referral``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from fieldscreen.domain.answers import Answer
from fieldscreen.screening.assessment import Assessment, Combination, DimensionResult, IndicatorResult, Level
from fieldscreen.screening.packs import in_language
from fieldscreen.screening.rule import Presence, Reading
from fieldscreen.screening.wording import Wording


@dataclass(frozen=True, slots=True)
class QuestionText:
    """A question as the worker read it, with the answer as the worker chose it.

    Attributes:
        label: The question.
        answer: The whole answer in words.
        choices: Label of each choice by its value; empty when the answer is not chosen.
    """

    label: str
    answer: str
    choices: Mapping[str, str] = field(default_factory=dict)

    def words_for(self, value: str) -> str:
        """Return the words for part of the answer: only the choices that matter here."""
        return (
            " ; ".join(self.choices.get(one, one) for one in value.split()) if self.choices else self.answer
        )


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One answer that speaks for or against an indicator.

    Attributes:
        ref: Path of the question in the form.
        question: Its label.
        answer: The answer's label.
        source: Who said or saw it, in words.
        recorded: Day it was recorded, as the language writes it.
    """

    ref: str
    question: str
    answer: str
    source: str
    recorded: str


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """One indicator with its reasons.

    Attributes:
        code: Code in the pack.
        label: What it says.
        weight: Its strength in words; empty when unverified.
        supporting: Answers for it.
        opposing: Answers against it.
        missing: Labels of the questions that could still settle it; empty when none asks.
        is_covered: Whether the questionnaire asks for it at all.
        turns_dimension: Whether it alone would make its dimension positive.
    """

    code: str
    label: str
    weight: str
    supporting: tuple[EvidenceLine, ...]
    opposing: tuple[EvidenceLine, ...]
    missing: tuple[str, ...]
    is_covered: bool
    turns_dimension: bool


@dataclass(frozen=True, slots=True)
class DimensionLine:
    """One dimension in words.

    Attributes:
        code: Code in the pack.
        title: Its name.
        reading: What the rule says, as a value to choose a colour or an icon by.
        sentence: What the rule says, in words.
        clause: The clause that made it positive, letter and wording; empty otherwise.
        present: Indicators present.
        absent: Indicators the answers speak against.
        unknown: Indicators nobody knows about, those that turn the dimension alone first.
    """

    code: str
    title: str
    reading: Reading
    sentence: str
    clause: str
    present: tuple[IndicatorLine, ...]
    absent: tuple[IndicatorLine, ...]
    unknown: tuple[IndicatorLine, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """An assessment in words.

    Attributes:
        language: BCP 47 tag of the sentences.
        level: The level, as a value.
        headline: The level in words.
        advice: What to do now.
        age_rule: Why means are, or are not, looked at.
        could_change: What the level could still become; empty when nothing could change it.
        combination: Reading of the combination table; empty for minors.
        dimensions: In the pack's order.
        limits: What this result is not.
        pack: Pack, version, date and source, as one line.
        pack_status: How sure the pack itself is.
        pack_reference: ``identifier@version``.
    """

    language: str
    level: Level
    headline: str
    advice: str
    age_rule: str
    could_change: str
    combination: str
    dimensions: tuple[DimensionLine, ...]
    limits: str
    pack: str
    pack_status: str
    pack_reference: str


def explain(
    assessment: Assessment, questions: Mapping[str, QuestionText], wording: Wording, language: str
) -> Explanation:
    """Put *assessment* into words.

    Args:
        assessment: The assessment.
        questions: Texts by question name, for every question an answer or a gap refers to.
        wording: The sentences.
        language: BCP 47 tag of the reader's language.
    """
    teller = _Teller(questions, wording, language)
    pack = assessment.pack
    now, best = assessment.level, assessment.level_if_all_present
    combination = assessment.combination
    return Explanation(
        language=language,
        level=now,
        headline=wording.say(f"level.{now}", language),
        advice=wording.say(f"advice.{now}", language),
        age_rule=wording.say(f"age.{assessment.age}", language),
        could_change="" if best is now else wording.say("change.level", language, level=teller.level(best)),
        combination=(
            ""
            if assessment.age.treated_as_minor
            else wording.say(f"combination.{Combination(combination)}", language)
        ),
        dimensions=tuple(teller.dimension(assessment, item) for item in assessment.dimensions),
        limits=wording.say("limits.general", language),
        pack=wording.say(
            "pack.line",
            language,
            title=in_language(pack.titles, language),
            version=pack.version,
            dated=teller.day(pack.dated),
            source=pack.source,
        ),
        pack_status=wording.say("pack.status", language, status=in_language(pack.status, language)),
        pack_reference=pack.reference,
    )


class _Teller:
    """Fills the sentences of one explanation, in one language."""

    def __init__(self, questions: Mapping[str, QuestionText], wording: Wording, language: str) -> None:
        self._questions = questions
        self._wording = wording
        self._language = language

    def level(self, level: Level) -> str:
        return self._wording.say(f"level.{level}", self._language)

    def day(self, day: date) -> str:
        return self._wording.say("format.day", self._language, year=day.year, month=day.month, day=day.day)

    def dimension(self, assessment: Assessment, result: DimensionResult) -> DimensionLine:
        pack, say = assessment.pack, self._wording.say
        title = in_language(next(d.titles for d in pack.dimensions if d.code == result.code), self._language)
        clause = result.rule.clause if result.rule else None
        key = result.reading if result.rule else "rule_off"
        unknown = sorted(result.having(Presence.UNKNOWN), key=_most_telling)
        return DimensionLine(
            code=result.code,
            title=title,
            reading=result.reading,
            sentence=say(f"reading.{key}", self._language),
            clause=(
                say("clause.line", self._language, letter=clause.value, text=self._clause(assessment, clause))
                if clause
                else ""
            ),
            present=tuple(map(self.indicator, result.having(Presence.PRESENT))),
            absent=tuple(map(self.indicator, result.having(Presence.ABSENT))),
            unknown=tuple(map(self.indicator, unknown)),
        )

    def indicator(self, result: IndicatorResult) -> IndicatorLine:
        item, found = result.indicator, result.finding
        weight = self._wording.say(f"weight.{item.weight}", self._language) if item.weight else ""
        return IndicatorLine(
            code=item.code,
            label=in_language(item.labels, self._language),
            weight=weight,
            supporting=tuple(map(self._evidence, found.supporting)),
            opposing=tuple(map(self._evidence, found.opposing)),
            missing=tuple(self._questions[name].label for name in found.missing if name in self._questions),
            is_covered=found.is_covered,
            turns_dimension=result.turns_dimension,
        )

    def _evidence(self, answer: Answer) -> EvidenceLine:
        name = answer.ref.rsplit("/", 1)[-1]
        text = self._questions.get(name) or QuestionText(name, answer.value)
        source = self._wording.say(f"source.{answer.source}", self._language)
        return EvidenceLine(
            answer.ref, text.label, text.words_for(answer.value), source, self.day(answer.at.date())
        )

    def _clause(self, assessment: Assessment, clause: str) -> str:
        texts = assessment.pack.clauses.get(clause)
        return in_language(texts, self._language) if texts else ""


def _most_telling(result: IndicatorResult) -> tuple[bool, bool, str]:
    """Order gaps by how much they could change: decisive first, then those a question covers."""
    return (not result.turns_dimension, not result.finding.is_covered, result.indicator.code)
