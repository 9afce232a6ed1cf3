"""An explanation as lines of text: the same reasons as the screen and the referral."""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.cli.texts import wording
from fieldscreen.screening.explaining import (
    DimensionLine,
    EvidenceLine,
    Explanation,
    FormLine,
    IndicatorLine,
)
from fieldscreen.screening.guiding import CitedLine, GuidanceInWords


class ExplanationTeller:
    """Words explanations and guidance in one language."""

    def __init__(self, language: str) -> None:
        self._language = language

    def lines(self, explanation: Explanation) -> Iterator[str]:
        """Yield everything one explanation says."""
        yield f"\n{explanation.headline}"
        yield from (self._say("assess.alarm", label=label) for label in explanation.alarms)
        yield explanation.age_rule
        for more in (explanation.one_is_enough, explanation.could_change, explanation.pack_notice):
            if more:
                yield more
        yield from (line for dimension in explanation.dimensions for line in self.dimension(dimension))
        if explanation.combination:
            yield f"\n{explanation.combination}"
        yield from (line for form in explanation.forms for line in self._form(form))
        yield from self._reasons(explanation)
        if explanation.contradictions:
            yield "\n" + self._say("assess.contradictions")
            yield from (f"  ! {line}" for line in explanation.contradictions)
        yield from self._missing(explanation)
        yield f"\n{explanation.advice}"
        yield from explanation.cautions
        yield explanation.limits
        yield explanation.pack
        yield explanation.pack_status

    def dimension(self, line: DimensionLine) -> Iterator[str]:
        """Yield one dimension with the indicators that speak for and against it, and those unknown."""
        clause = f", {line.clause}" if line.clause else ""
        yield f"\n{line.code} {line.title} — {line.sentence}{clause}"
        for indicator in line.present:
            weight = f" ({indicator.weight})" if indicator.weight else ""
            yield f"  ● {indicator.code} {indicator.label}{weight}"
            yield from self._evidence("demo.for", indicator.supporting)
            yield from self._evidence("demo.against", indicator.opposing)
            if indicator.caution:
                yield f"      {indicator.caution}"
        for indicator in line.absent:
            told = self._say("demo.absent_indicator", code=indicator.code, label=indicator.label)
            yield f"  ○ {told}"
            yield from self._evidence("demo.against", indicator.opposing)
        turning = [indicator for indicator in line.unknown if indicator.turns_dimension]
        others = [indicator for indicator in line.unknown if not indicator.turns_dimension]
        yield from self._unknown("demo.turning", turning)
        yield from self._unknown("demo.unknown", others)

    def guidance(self, guidance: GuidanceInWords) -> Iterator[str]:
        """Yield what to do, whom to call, what not to do, and the ways to refer."""
        for key, lines in (
            ("assess.triage", guidance.triage),
            ("assess.now", guidance.now),
            ("assess.call", guidance.call),
            ("assess.avoid", guidance.avoid),
        ):
            if lines:
                yield "\n" + self._say(key)
                yield from (row for line in lines for row in self._cited(line))
        yield "\n" + self._say("assess.rails")
        for rail in guidance.rails:
            yield f"  ● {rail.title}" + (self._say("assess.suggested") if rail.is_suggested else "")
            for key in ("when", "to", "consent", "parents", "copies"):
                yield "      " + self._say(f"assess.rail_{key}", text=getattr(rail, key))
            yield from (f"      § {article}" for article in rail.articles)
        yield from self._cited(guidance.secrecy)
        yield guidance.pack
        yield guidance.status

    def _form(self, form: FormLine) -> Iterator[str]:
        yield f"\n{form.title} — {form.sentence}"
        if form.is_only_shared:
            return
        yield from (f"  {element.title} : {element.sentence}" for element in form.elements)
        if form.caution:
            yield f"  {form.caution}"
        yield from (f"  § {article}" for article in form.articles)

    def _reasons(self, explanation: Explanation) -> Iterator[str]:
        if explanation.reasons:
            yield "\n" + self._say("assess.reasons")
            yield from (f"  ● {reason.text}" for reason in explanation.reasons)

    def _missing(self, explanation: Explanation) -> Iterator[str]:
        if explanation.missing:
            yield "\n" + self._say("assess.missing")
            yield from (f"  {place}. {line}" for place, line in enumerate(explanation.missing, 1))

    def _unknown(self, key: str, unknown: list[IndicatorLine]) -> Iterator[str]:
        """Yield what nobody knows, by the question that is still open: one line for each."""
        by_question: dict[tuple[str, ...], list[str]] = {}
        for indicator in unknown:
            by_question.setdefault(indicator.missing, []).append(indicator.label)
        if unknown:
            yield "  ? " + self._say(key)
        for questions, labels in by_question.items():
            told = "demo.open_question" if questions else "demo.uncovered"
            values = {"questions": " / ".join(questions), "labels": " ; ".join(labels)}
            is_itself = values["questions"] == values["labels"]  # a stated case asks by indicator
            yield "      " + (values["labels"] if is_itself else self._say(told, **values))

    def _evidence(self, key: str, lines: tuple[EvidenceLine, ...]) -> Iterator[str]:
        for line in lines:
            values = {"question": line.question, "answer": line.answer}
            yield "      " + self._say(key, source=line.source, recorded=line.recorded, **values)

    def _cited(self, line: CitedLine) -> Iterator[str]:
        yield f"  – {line.text}"
        yield from (f"      § {article}" for article in line.articles)

    def _say(self, key: str, **values: object) -> str:
        return wording("cli").say(key, self._language, **values)
