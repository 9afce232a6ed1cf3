"""An assessment in words: the values that screen, terminal and referral all show.

Made by :mod:`fieldscreen.screening.explaining`; nothing here chooses a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from fieldscreen.screening.assessment import Level
from fieldscreen.screening.rule import Reading

UNDATED = datetime.min.replace(tzinfo=UTC)
"""Stands for the time of an answer nobody dated: no day is invented for it."""


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
        elements: Elements of the law it speaks to, in words.
        source: Where the pack has it from, with how sure that is.
        caution: How not to read it; empty for nothing to add.
    """

    code: str
    label: str
    weight: str
    supporting: tuple[EvidenceLine, ...]
    opposing: tuple[EvidenceLine, ...]
    missing: tuple[str, ...]
    is_covered: bool
    turns_dimension: bool
    elements: tuple[str, ...] = ()
    source: str = ""
    caution: str = ""


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
        clause_letter: The clause's letter; empty unless positive.
        is_counted: Whether the rule was applied; else only the counts say something.
    """

    code: str
    title: str
    reading: Reading
    sentence: str
    clause: str
    present: tuple[IndicatorLine, ...]
    absent: tuple[IndicatorLine, ...]
    unknown: tuple[IndicatorLine, ...]
    clause_letter: str = ""
    is_counted: bool = True


@dataclass(frozen=True, slots=True)
class ElementLine:
    """One element of the law with what supports it.

    Attributes:
        element: ``act``, ``means`` or ``purpose``.
        title: Its name.
        sentence: Whether anything supports it, and what; or that the law does not ask for it.
        codes: Indicators present that support it.
        is_needed: Whether the law asks for it at that age.
    """

    element: str
    title: str
    sentence: str
    codes: tuple[str, ...]
    is_needed: bool


@dataclass(frozen=True, slots=True)
class FormLine:
    """One form of exploitation in words.

    Attributes:
        form: Its identifier.
        title: Its name.
        sentence: Which elements the law asks for have support, and which have none.
        elements: Act, means and purpose.
        articles: What the law's articles are, each with how sure that is.
        caution: What must not be concluded; empty for nothing to add.
        is_only_shared: Whether no indicator speaks to this form alone while one does to another: a
            sum demanded of a child who begs is then not told as forced theft.
    """

    form: str
    title: str
    sentence: str
    elements: tuple[ElementLine, ...]
    articles: tuple[str, ...]
    caution: str
    is_only_shared: bool = False


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """Why one indicator counts: everything a reader needs to contest it, in one sentence.

    Attributes:
        code: The indicator.
        dimension: Its dimension.
        clause: Letter of the clause it helped to meet; empty when none was met.
        text: Indicator, weight, answers for and against, clause, pack and source.
    """

    code: str
    dimension: str
    clause: str
    text: str


@dataclass(frozen=True, slots=True)
class GapLine:
    """One thing nobody knows, with what knowing it could change.

    Attributes:
        code: The indicator.
        dimension: Its dimension.
        turns_dimension: Whether it alone would make its dimension positive.
        turns_level: The level it alone would lead to, as a value; ``None`` when it would stay.
        text: The same in words, with the questions that could settle it.
        effect: What it alone would change, in words.
        asked_by: The questions that could settle it, in words.
    """

    code: str
    dimension: str
    turns_dimension: bool
    turns_level: Level | None
    text: str
    effect: str = ""
    asked_by: str = ""


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
        combination: Reading of the combination table; empty where there is none to read.
        dimensions: In the pack's order.
        limits: What this result is not.
        pack: Pack, version, date and source, as one line.
        pack_status: How sure the pack itself is.
        pack_reference: ``identifier@version``.
        level_if_all_present: The best case over what is unknown, as a value.
        reading: Row of the table by name, or why there is none, as a value.
        alarms: Indicators present that call for somebody to act today, in words.
        one_is_enough: That one strong indicator is enough for a child; empty when it does not apply.
        forms: Forms of exploitation with the elements supported.
        reasons: One for each indicator present.
        gaps: What is missing, what could change most first.
        missing: The same for what could change something, one sentence for each question.
        contradictions: Indicators the answers speak both for and against, shown, not resolved.
        cautions: How the set must not be read.
        pack_notice: That a newer version exists, or that the file was changed; empty for neither.
        title: The pack's name alone.
        published_limits: What must be read before anything else of it; empty for most packs.
        bundle: What is counted over the whole pack, in words; empty where an arithmetic reads each dimension.
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
    level_if_all_present: Level = Level.NOTHING_PARTICULAR
    reading: str = ""
    alarms: tuple[str, ...] = ()
    one_is_enough: str = ""
    forms: tuple[FormLine, ...] = ()
    reasons: tuple[ReasonLine, ...] = ()
    gaps: tuple[GapLine, ...] = ()
    missing: tuple[str, ...] = ()
    contradictions: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    pack_notice: str = ""
    title: str = ""
    bundle: str = ""
    published_limits: tuple[str, ...] = ()

    @property
    def is_bundle(self) -> bool:
        """Tell whether the pack is read as one bundle, without arithmetic."""
        return bool(self.bundle)

    @property
    def has_several_sources(self) -> bool:
        """Tell whether indicators come from different sources, so that each says its own."""
        lines = (
            line
            for one in self.dimensions
            for part in (one.present, one.absent, one.unknown)
            for line in part
        )
        return len({line.source for line in lines}) > 1
