"""An assessment put into words, once, for the screen, the terminal and the referral alike.

Sentences come from the pack, from the guidance and from a wording file, in the reader's
language; this module only chooses and fills them. The same answers with the same packs give
the same text to the byte. How it is laid out belongs to ``ui``, ``cli`` and ``referral``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fieldscreen.domain.answers import Answer
from fieldscreen.screening.assessment import Assessment, Combination, DimensionResult, Gap, IndicatorResult
from fieldscreen.screening.explanation import (
    UNDATED,
    DimensionLine,
    ElementLine,
    EvidenceLine,
    Explanation,
    FormLine,
    GapLine,
    IndicatorLine,
    QuestionText,
    ReasonLine,
)
from fieldscreen.screening.exploitation import ElementSupport, FormResult
from fieldscreen.screening.guiding import GuidanceTeller
from fieldscreen.screening.pack_model import Indicator, in_language
from fieldscreen.screening.rule import Clause, Presence
from fieldscreen.screening.wording import Wording

__all__ = [
    "DimensionLine",
    "ElementLine",
    "EvidenceLine",
    "Explanation",
    "FormLine",
    "GapLine",
    "IndicatorLine",
    "QuestionText",
    "ReasonLine",
    "explain",
]

_SILENT = frozenset({Combination.NO_TABLE})


def explain(  # noqa: PLR0917  what a sentence is made of
    assessment: Assessment,
    questions: Mapping[str, QuestionText],
    wording: Wording,
    language: str,
    teller: GuidanceTeller,
    unsaid: frozenset[str] = frozenset(),
) -> Explanation:
    """Put *assessment* into words.

    Args:
        assessment: The assessment.
        questions: Texts by question name, for every question an answer or a gap refers to.
        wording: The sentences.
        language: BCP 47 tag of the reader's language.
        teller: Words for forms of exploitation and their articles, in the same language.
        unsaid: Codes of unknown indicators that are not to be named, as an answer to them is held back.
    """
    words = _Explainer(assessment, questions, wording, language, teller, unsaid)
    pack, say = assessment.pack, words.say
    now, best = assessment.level, assessment.level_if_all_present
    headline = teller.headline(now, is_open=not assessment.is_settled)
    open_words = {"now": headline, "level": teller.headline(best, is_open=False)}
    unsure = "_open" if headline != teller.headline(now, is_open=False) else ""
    gaps = tuple(words.gap(gap) for gap in assessment.gaps if gap.code not in unsaid)
    return Explanation(
        language=language,
        level=now,
        headline=headline,
        advice=say(f"{'advice' if assessment.age.treated_as_minor else 'advice_adult'}.{now}{unsure}"),
        age_rule=say(f"age.{assessment.age}"),
        could_change="" if assessment.is_settled else say("change.level", **open_words),
        combination=words.combination(),
        dimensions=tuple(map(words.dimension, assessment.dimensions)),
        limits=" ".join(filter(None, (say("limits.general"), say("review.status")))),
        pack=say(
            "pack.line",
            title=in_language(pack.titles, language),
            version=pack.version,
            dated=teller.day(pack.dated),
            source=in_language(pack.source, language),
        ),
        pack_status=say("pack.status", status=in_language(pack.status, language)),
        pack_reference=pack.reference,
        level_if_all_present=best,
        reading=str(assessment.combination),
        alarms=tuple(in_language(one.indicator.labels, language) for one in assessment.alarms),
        one_is_enough=say("age.one_is_enough") if assessment.one_is_enough else "",
        forms=tuple(map(words.form, assessment.forms)),
        reasons=tuple(map(words.reason, assessment.having(Presence.PRESENT))),
        gaps=gaps,
        missing=tuple(words.missing(gaps)),
        contradictions=tuple(
            say(
                "contradiction.line",
                label=in_language(one.indicator.labels, language),
                code=one.indicator.code,
            )
            for one in assessment.having(Presence.PRESENT)
            if one.finding.opposing
        ),
        cautions=tuple(in_language(texts, language) for texts in pack.cautions),
        title=in_language(pack.titles, language),
        published_limits=tuple(in_language(texts, language) for texts in pack.published_limits),
        bundle="" if assessment.rule_applied else words.counted(assessment),
    )


class _Explainer:
    """Fills the sentences of one explanation, in one language."""

    def __init__(  # noqa: PLR0917  as explain
        self,
        assessment: Assessment,
        questions: Mapping[str, QuestionText],
        wording: Wording,
        language: str,
        teller: GuidanceTeller,
        unsaid: frozenset[str],
    ) -> None:
        self._unsaid = unsaid
        self._assessment = assessment
        self._questions = questions
        self._wording = wording
        self._language = language
        self._teller = teller
        self._results = {
            one.indicator.code: one for dimension in assessment.dimensions for one in dimension.indicators
        }
        self._clauses = {one.code: one.rule.clause for one in assessment.dimensions if one.rule}

    def say(self, key: str, **values: object) -> str:
        return self._wording.say(key, self._language, **values)

    def combination(self) -> str:
        table = self._assessment.table
        if table.row is not None:
            return self.say("combination.row", text=in_language(table.row.texts, self._language))
        return "" if table.combination in _SILENT else self.say(f"combination.{table.combination}")

    def dimension(self, result: DimensionResult) -> DimensionLine:
        pack = self._assessment.pack
        title = in_language(next(d.titles for d in pack.dimensions if d.code == result.code), self._language)
        clause = self._clauses.get(result.code)
        order = {gap.code: place for place, gap in enumerate(self._assessment.gaps)}
        unknown = sorted(self._named(result, Presence.UNKNOWN), key=lambda one: order[one.indicator.code])
        unknown.sort(key=lambda one: (not one.turns_dimension, not one.finding.is_covered))
        return DimensionLine(
            code=result.code,
            title=title,
            reading=result.reading,
            sentence=self._sentence(result),
            clause=self._clause(clause) if clause else "",
            present=tuple(map(self.indicator, result.having(Presence.PRESENT))),
            absent=tuple(map(self.indicator, result.having(Presence.ABSENT))),
            unknown=tuple(map(self.indicator, unknown)),
            clause_letter=clause.value if clause else "",
            is_counted=result.rule is not None,
        )

    def indicator(self, result: IndicatorResult) -> IndicatorLine:
        item, found = result.indicator, result.finding
        return IndicatorLine(
            code=item.code,
            label=in_language(item.labels, self._language),
            weight=self._weight(item),
            supporting=tuple(map(self._evidence, found.supporting)),
            opposing=tuple(map(self._evidence, found.opposing)),
            missing=tuple(self._questions[name].label for name in found.missing if name in self._questions),
            is_covered=found.is_covered,
            turns_dimension=result.turns_dimension,
            elements=tuple(self.say(f"element.{element}") for element in sorted(item.elements)),
            source=self._source(item),
            caution=in_language(item.caution, self._language) if item.caution else "",
        )

    def form(self, result: FormResult) -> FormLine:
        minor = self._assessment.age.treated_as_minor
        lacking = ", ".join(self.say(f"element.{element}") for element in result.lacking)
        sentence = self.say("form.lacking", elements=lacking) if lacking else self.say("form.all_supported")
        is_only_shared = bool(result.shared_by) and any(not one.shared_by for one in self._assessment.forms)
        if is_only_shared:
            sentence = self.say("form.shared", labels=self._labels(result.shared_by))
        return FormLine(
            form=result.form,
            title=self._teller.form_title(result.form),
            sentence=sentence,
            elements=tuple(map(self._element, result.elements)),
            articles=self._teller.form_articles(result.form, minor=minor),
            caution=self._teller.form_caution(result.form),
            is_only_shared=is_only_shared,
        )

    def reason(self, result: IndicatorResult) -> ReasonLine:
        line = self.indicator(result)
        clause = self._clauses.get(result.indicator.dimension)
        answers = [self._cited("reason.for", item) for item in line.supporting]
        answers += [self._cited("reason.against", item) for item in line.opposing]
        text = self.say(
            "reason.line",
            code=line.code,
            label=line.label,
            weight=line.weight or self.say("weight.none"),
            answers=" ".join(answers),
            clause=self._reason_clause(result.indicator.dimension),
            pack=self._assessment.pack.reference,
            source=line.source,
        )
        return ReasonLine(line.code, result.indicator.dimension, clause.value if clause else "", text)

    def gap(self, gap: Gap) -> GapLine:
        line = self.indicator(self._results[gap.code])
        effects = []
        if gap.turns_level is not None:
            effects.append(self.say("gap.level", level=self._teller.headline(gap.turns_level, is_open=False)))
        if gap.turns_dimension:
            effects.append(self.say("gap.dimension", dimension=gap.dimension))
        open_key = "gap.asked" if gap.is_covered else "gap.not_asked"
        missing = " / ".join(line.missing)
        if missing == line.label:  # a stated case asks by indicator
            missing = self.say("gap.to_establish")
        effect = " ".join(effects) or self.say("gap.nothing_alone")
        asked_by = missing or self.say(open_key)
        text = self._gap_words(f"{gap.code} {line.label}", effect, asked_by)
        return GapLine(gap.code, gap.dimension, gap.turns_dimension, gap.turns_level, text, effect, asked_by)

    def missing(self, gaps: tuple[GapLine, ...]) -> Iterator[str]:
        """Yield one sentence for each question that could change something, most decisive first."""
        grouped: dict[tuple[str, str], list[str]] = {}
        for gap in gaps:
            if gap.turns_dimension or gap.turns_level:
                label = in_language(self._results[gap.code].indicator.labels, self._language)
                grouped.setdefault((gap.effect, gap.asked_by), []).append(f"{gap.code} {label}")
        for (effect, asked_by), names in grouped.items():
            yield self._gap_words(" ; ".join(names), effect, asked_by)

    def _gap_words(self, name: str, effect: str, asked_by: str) -> str:
        return self.say("gap.line", name=name, effect=effect, questions=asked_by)

    def _sentence(self, result: DimensionResult) -> str:
        if result.rule is not None:
            return self.say(f"reading.{result.reading}")
        return self.counted(result)

    def counted(self, result: DimensionResult | Assessment) -> str:
        key = "reading.bundle" if self._assessment.pack.is_bundle else "reading.rule_off"
        return self.say(key, **{presence.value: len(self._named(result, presence)) for presence in Presence})

    def _named(self, result: DimensionResult | Assessment, presence: Presence) -> list[IndicatorResult]:
        return [one for one in result.having(presence) if one.indicator.code not in self._unsaid]

    def _element(self, support: ElementSupport) -> ElementLine:
        if support.codes:
            sentence = self.say("element.supported", labels=self._labels(support.codes))
        elif not support.is_needed:
            sentence = self.say("element.not_needed")
        else:
            sentence = self.say("element.open" if support.open_codes else "element.none_left")
        title = self.say(f"element.{support.element}")
        return ElementLine(str(support.element), title, sentence, support.codes, support.is_needed)

    def _labels(self, codes: tuple[str, ...]) -> str:
        return " ; ".join(in_language(self._results[code].indicator.labels, self._language) for code in codes)

    def _evidence(self, answer: Answer) -> EvidenceLine:
        name = answer.ref.rsplit("/", 1)[-1]
        text = self._questions.get(name) or QuestionText(name, answer.value)
        day = self.say("format.undated") if answer.at == UNDATED else self._teller.day(answer.at.date())
        source = self.say(f"source.{answer.source}")
        if answer.paper is not None:
            day_filled = answer.paper.filled_on
            filled = self._teller.day(day_filled.earliest) if day_filled.is_exact else day_filled.written
            source = self.say("source.copied", source=source, filled=filled, copied_by=answer.paper.copied_by)
        return EvidenceLine(answer.ref, text.label, text.words_for(answer.value), source, day)

    def _cited(self, key: str, item: EvidenceLine) -> str:
        told = {"question": item.question, "answer": item.answer}
        return self.say(key, **told, source=item.source, recorded=item.recorded)

    def _clause(self, clause: Clause) -> str:
        texts = self._assessment.pack.clauses.get(clause)
        return self.say(
            "clause.line", letter=clause.value, text=in_language(texts, self._language) if texts else ""
        )

    def _reason_clause(self, dimension: str) -> str:
        if dimension not in self._clauses:
            return self.say("reason.no_rule")
        clause = self._clauses[dimension]
        return self._clause(clause) if clause else self.say("reason.no_clause")

    def _weight(self, item: Indicator) -> str:
        return self.say(f"weight.{item.weight}") if item.weight else ""

    def _source(self, item: Indicator) -> str:
        if item.source is None:
            return ""
        return self.say(
            "source_of.line",
            text=in_language(item.source.texts, self._language),
            sureness=self.say(f"sureness.{item.source.sureness}"),
        )
