"""Every vignette, read as a case file would be: expected levels, clauses, elements and gaps.

The vignettes are written for a jurist or a mediator; nothing here decides what is right.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from fieldscreen.screening.assessment import Level
from fieldscreen.screening.rule import Presence
from fieldscreen.workflow.stated_cases import assess_stated
from support.offices import content

FOLDER = Path(__file__).resolve().parents[1] / "vignettes"
FILES = sorted(FOLDER.glob("*.toml"))
KEYS = {"title", "story", "packs", "age", "danger", "indicators", "rest", "expected"}
EXPECTED_KEYS = {"level", "settled", "why", "says", "never_says", "packs"}
PACK_KEYS = {"level", "best", "reading", "dimensions", "forms", "lacking", "missing_first"} | {
    "turned_by",
    "contradictions",
    "reasons",
}


def _vignette(path):
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _case(vignette):
    indicators = dict(vignette.get("indicators", {}))
    if "rest" in vignette:  # what is not named was looked for and not found
        packs = [one for one in content().packs if one.identifier in vignette["packs"]]
        codes = dict.fromkeys(item.code for pack in packs for item in pack.indicators)
        indicators = {code: indicators.get(code, vignette["rest"]) for code in codes} | indicators
    case = {"packs": vignette["packs"], "age": vignette["age"], "indicators": indicators}
    return json.dumps(case | ({"danger": vignette["danger"]} if "danger" in vignette else {}), default=str)


def _read(path, language="fr"):
    vignette = _vignette(path)
    return vignette, assess_stated(content(), _case(vignette), language)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_vignette_when_read_then_it_says_what_its_author_expects(path):
    vignette, reading = _read(path)
    expected = vignette["expected"]
    assert reading.level is Level(expected["level"])
    assert reading.is_settled is expected["settled"]
    for explanation, assessment in zip(reading.explanations, reading.assessments, strict=True):
        name = assessment.pack.identifier
        wanted = expected["packs"][name]
        assert explanation.level is Level(wanted["level"]), name
        assert explanation.level_if_all_present is Level(wanted["best"]), name
        if "reading" in wanted:
            assert explanation.reading == wanted["reading"], name
        for code, told in wanted.get("dimensions", {}).items():
            line = next(line for line in explanation.dimensions if line.code == code)
            assert f"{line.reading}{' ' if line.clause_letter else ''}{line.clause_letter}" == told, (
                name,
                code,
            )
        forms = {form.form: form for form in explanation.forms}
        if "forms" in wanted:
            assert sorted(forms) == sorted(wanted["forms"]), name
        for form, elements in wanted.get("lacking", {}).items():
            lacking = [one.element for one in forms[form].elements if one.is_needed and not one.codes]
            assert lacking == elements, (name, form)
        first = wanted.get("missing_first", [])
        assert [gap.code for gap in explanation.gaps][: len(first)] == first, name
        for code, turning in wanted.get("turned_by", {}).items():
            line = next(line for line in explanation.dimensions if line.code == code)
            assert sorted(one.code for one in line.unknown if one.turns_dimension) == sorted(turning), (
                name,
                code,
            )
        assert len(explanation.contradictions) == wanted.get("contradictions", 0), name
        if "reasons" in wanted:
            assert sorted(one.code for one in explanation.reasons) == sorted(wanted["reasons"]), name


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_vignette_when_told_then_it_says_and_avoids_the_words_its_author_names(path):
    vignette, reading = _read(path)
    said = str((reading.explanations, reading.guidance)).replace("\\xa0", " ")
    for words in vignette["expected"].get("says", []):
        assert words in said
    for words in [*vignette["expected"].get("never_says", []), "probabilité de", "victime identifiée"]:
        assert words not in said


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_vignette_when_told_then_every_reason_cites_an_answer_its_source_and_its_pack(path):
    _, reading = _read(path)
    for explanation in reading.explanations:
        present = [line for dimension in explanation.dimensions for line in dimension.present]
        assert [line.code for line in present] == [reason.code for reason in explanation.reasons]
        for line, reason in zip(present, explanation.reasons, strict=True):
            assert line.supporting
            for answer in (*line.supporting, *line.opposing):
                assert f"{answer.answer} ({answer.source}, {answer.recorded})" in reason.text
            assert explanation.pack_reference in reason.text
            assert line.source in reason.text


def test_vignettes_when_counted_then_there_are_forty_and_each_is_told_in_full():
    assert len(FILES) >= 40
    for path in FILES:
        vignette = _vignette(path)
        assert vignette.keys() <= KEYS, path.name
        assert vignette["expected"].keys() <= EXPECTED_KEYS, path.name
        assert vignette["title"].strip(), path.name
        assert vignette["story"].strip(), path.name
        assert vignette["expected"]["why"].strip(), path.name
        assert vignette["expected"]["packs"].keys() == set(vignette["packs"]), path.name
        for wanted in vignette["expected"]["packs"].values():
            assert wanted.keys() <= PACK_KEYS, path.name


def test_vignettes_when_taken_together_then_they_reach_every_level_age_clause_and_hard_case():
    read = [_read(path) for path in FILES]
    assert {reading.level for _, reading in read} == set(Level)
    assert {reading.case.age.value for _, reading in read} == {"minor", "adult", "doubtful"}
    clauses = {line.clause_letter for _, r in read for e in r.explanations for line in e.dimensions}
    assert clauses == {"", "a", "b", "c", "d"}
    packs = {one.pack.identifier for _, reading in read for one in reading.assessments}
    assert packs == {pack.identifier for pack in content().packs}
    names = " ".join(path.stem for path in FILES)
    for hard in ("age-doubt", "custom-only", "poverty-only", "contradict"):
        assert hard in names
    assert any(one.absent for _, r in read for e in r.explanations for one in e.dimensions)
    assert all(
        presence
        in {one.finding.presence for _, r in read for a in r.assessments for one in a.having(presence)}
        for presence in Presence
    )
