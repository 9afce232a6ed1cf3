"""``fieldscreen assess``: what a stated case reads as, with every reason; needs no vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.explanations import ExplanationTeller
from fieldscreen.cli.terminal import print_json
from fieldscreen.cli.texts import say
from fieldscreen.domain.encoding import encode
from fieldscreen.screening.comparing import Comparison
from fieldscreen.screening.explaining import DimensionLine, Explanation
from fieldscreen.screening.packs import IndicatorPack, read_pack
from fieldscreen.screening.rule import Presence
from fieldscreen.system.places import resources_folder
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.stated_cases import StatedReading, assess_stated, compare_stated

_FORMAT = {"format": "fieldscreen-assessment", "format_version": 1}


def assess(wish: Wish) -> int:
    """Read the case and print the result; always 0: a result is no failure.

    Raises:
        FieldScreenError: If the case file or a pack cannot be used.
        OSError: If a file cannot be read.
    """
    content = Content(resources_folder())
    instead = {pack.identifier: pack for pack in map(_pack, wish.packs)}
    language = wish.form_language or wish.language
    reading = assess_stated(content, _text(wish.file), language, instead)
    comparison = compare_stated(reading, _pack(wish.compare)) if wish.compare else None
    if wish.as_json:
        print_json(_as_json(reading, comparison))
        return 0
    for line in _lines(reading, language, is_explained=wish.explain):
        print(line)
    if comparison is not None:
        for line in comparison_lines(comparison, language):
            print(line)
    return 0


def comparison_lines(comparison: Comparison, language: str) -> Iterator[str]:
    """Yield what another version of a pack changes."""

    def level(name: str) -> str:
        return say(f"level.{name}", language, file="assessment")

    yield "\n" + say("compare.title", language, before=comparison.before, after=comparison.after)
    levels = {"before": level(comparison.level_before), "after": level(comparison.level_after)}
    same = comparison.level_before is comparison.level_after
    yield "  " + say("compare.level_same" if same else "compare.level", language, **levels)
    for one in comparison.dimensions:
        words = {"before": one.before or "–", "after": one.after or "–"}
        yield "  " + say("compare.dimension", language, code=one.code, **words)
    for key in ("added", "removed", "reweighted"):
        codes = getattr(comparison, key)
        if codes:
            yield "  " + say(f"compare.{key}", language, codes=", ".join(codes))


def _pack(path: Path) -> IndicatorPack:
    return read_pack(_text(path))


def _text(path: Path) -> str:
    """Return a file's text; bytes that are no UTF-8 become signs no parser takes for something else."""
    return path.read_bytes().decode("utf-8-sig", "replace")


def _lines(reading: StatedReading, language: str, *, is_explained: bool) -> Iterator[str]:
    teller = ExplanationTeller(language)
    # What a short screen is worth is read before any level.
    yield from dict.fromkeys(words for one in reading.explanations for words in one.published_limits)
    yield say("assess.level", language, level=reading.guidance.headline)
    for explanation in reading.explanations:
        yield f"\n=== {explanation.pack_reference}"
        if is_explained:
            yield from teller.lines(explanation)
        else:
            yield explanation.headline
            for line in explanation.dimensions:
                clause = f", {line.clause}" if line.clause else ""
                yield f"  {line.code} {line.title} — {line.sentence}{clause}"
    if is_explained:
        yield from teller.guidance(reading.guidance)


def _as_json(reading: StatedReading, comparison: Comparison | None) -> dict[str, Any]:
    data: dict[str, Any] = {
        **_FORMAT,
        "age": reading.case.age.value,
        "treated_as_minor": reading.case.age.treated_as_minor,
        "level": reading.level.value,
        "level_in_words": reading.guidance.headline,
        "is_settled": reading.is_settled,
        "packs": {one.pack_reference.partition("@")[0]: _pack_as_json(one) for one in reading.explanations},
        "guidance": encode(reading.guidance),
    }
    if comparison is not None:
        data["comparison"] = encode(comparison)
    return data


def _pack_as_json(one: Explanation) -> dict[str, Any]:
    return {
        "pack": one.pack_reference,
        "published_limits": encode(one.published_limits),
        "level": one.level.value,
        "level_in_words": one.headline,
        "level_if_all_present": one.level_if_all_present.value,
        "is_settled": one.level is one.level_if_all_present,
        "rule_applied": all(line.is_counted for line in one.dimensions),
        "reading": one.reading,
        "reading_in_words": one.combination,
        "dimensions": {line.code: _dimension_as_json(line) for line in one.dimensions},
        "forms": {form.form: encode(form) for form in one.forms},
        "reasons": encode(one.reasons),
        "against": [
            {"code": item.code, "dimension": line.code, "answers": encode(item.opposing)}
            for line in one.dimensions
            for item in (*line.present, *line.absent)
            if item.opposing
        ],
        "missing": encode(one.gaps),
        "missing_in_words": encode(one.missing),
        "contradictions": encode(one.contradictions),
        "alarms": encode(one.alarms),
        "age_rule": one.age_rule,
        "could_change": one.could_change,
        "advice": one.advice,
        "cautions": encode(one.cautions),
        "limits": one.limits,
        "pack_in_words": one.pack,
        "pack_status": one.pack_status,
    }


def _dimension_as_json(line: DimensionLine) -> dict[str, Any]:
    return {
        "title": line.title,
        "reading": line.reading.value,
        "clause": line.clause_letter or None,
        "sentence": line.sentence,
        Presence.PRESENT.value: [item.code for item in line.present],
        Presence.ABSENT.value: [item.code for item in line.absent],
        Presence.UNKNOWN.value: [item.code for item in line.unknown],
        "turned_by": [item.code for item in line.unknown if item.turns_dimension],
    }
