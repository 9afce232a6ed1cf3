"""What must hold whatever the answers: checked against statements written without the engine."""

import json
import os
import subprocess
import sys
from itertools import combinations, combinations_with_replacement, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldscreen.domain.people import AgeStatus
from fieldscreen.screening.assessment import assess
from fieldscreen.screening.evidence import Finding
from fieldscreen.screening.rule import Presence, Reading, Weight, apply_rule
from fieldscreen.workflow.stated_cases import assess_stated
from support.offices import ROOT, content

PACKS = {pack.identifier: pack for pack in content().packs}
ADULT = PACKS["ilo-2009-adult-labour"]

# The four clauses as the published text has them, written as the sets of indicators they ask for.
CLAUSES = {
    "a": [("S", "S")],
    "b": [("S", "M"), ("S", "W")],
    "c": [("M", "M", "M")],
    "d": [("M", "M", "W")],
}


def _clauses_met(letters):
    """Look for each clause's own set of indicators among those present, one subset after another."""
    subsets = {tuple(sorted(chosen)) for size in (2, 3) for chosen in combinations(letters, size)}
    return [name for name, sets in CLAUSES.items() if any(tuple(sorted(one)) in subsets for one in sets)]


@pytest.mark.parametrize("size", range(7))
def test_rule_when_every_mix_of_weights_is_tried_then_it_is_the_four_clauses_and_nothing_else(size):
    for letters in combinations_with_replacement("SMW", size):
        met = _clauses_met(letters)
        result = apply_rule([Weight(letter) for letter in letters], [])
        assert (result.reading is Reading.POSITIVE) == bool(met), letters
        assert (result.clause.value if result.clause else None) == (met[0] if met else None), letters


@pytest.mark.parametrize(("known", "open_"), list(product(range(4), range(4))))
def test_rule_when_some_are_unknown_then_it_is_decided_only_if_every_way_they_turn_out_agrees(known, open_):
    for present in combinations_with_replacement("SMW", known):
        for unknown in combinations_with_replacement("SMW", open_):
            outcomes = {
                bool(
                    _clauses_met(
                        [*present, *(one for one, turned in zip(unknown, ways, strict=True) if turned)]
                    )
                )
                for ways in product((False, True), repeat=open_)
            }
            expected = {
                frozenset({True}): Reading.POSITIVE,
                frozenset({False}): Reading.NOT_POSITIVE,
                frozenset({True, False}): Reading.CANNOT_TELL,
            }[frozenset(outcomes)]
            weights = ([Weight(one) for one in present], [Weight(one) for one in unknown])
            assert apply_rule(*weights).reading is expected, (present, unknown)


def _makers():
    """For each dimension of the adult set, two or three of its indicators that make it positive."""
    found = {}
    for dimension in ADULT.dimensions:
        items = sorted(ADULT.of_dimension(dimension.code), key=lambda item: "SMW".index(item.weight.value))
        found[dimension.code] = [item.code for item in items[:3]]
    return found


MAKERS = _makers()


def _row(cell):
    """The table of the domain dossier, 3.1.2, written out; what it does not hold is *not in the table*."""
    d1, d2, d3, d4, d5, d6 = cell
    recruited, abused = d1 or d2, d3 or d6
    if not recruited and not d4 and not d5:
        return "none"
    if not recruited and d4 and not d5 and not abused:
        return "exploited"
    if d1 and d4 and not d5:
        return "deceived_and_exploited"
    if recruited and d4 and d5:
        return "forced_labour_pattern"
    return "not_in_table"


@pytest.mark.parametrize(
    "cell", list(product((False, True), repeat=6)), ids=lambda cell: "".join(map(str, map(int, cell)))
)
def test_table_when_every_cell_is_read_then_it_is_the_published_row_or_none(cell):
    chosen = dict(zip(MAKERS, cell, strict=True))
    present = {code for dimension, makers in MAKERS.items() if chosen[dimension] for code in makers}
    findings = {
        item.code: Finding(item.code, Presence.PRESENT if item.code in present else Presence.ABSENT)
        for item in ADULT.indicators
    }
    result = assess(ADULT, findings, AgeStatus.ADULT)
    assert [one.reading is Reading.POSITIVE for one in result.dimensions] == list(cell)
    assert result.combination == _row(cell)
    exploited, means = cell[3], any(place != 3 and positive for place, positive in enumerate(cell))
    assert (result.level.value == "converging") == (exploited and means)


cases = st.sampled_from(sorted(PACKS)).flatmap(
    lambda name: st.tuples(
        st.just(name),
        st.dictionaries(
            st.sampled_from([item.code for item in PACKS[name].indicators]),
            st.sampled_from(Presence),
            max_size=25,
        ),
        st.sampled_from([item.code for item in PACKS[name].indicators]),
        st.sampled_from(AgeStatus),
    )
)


def _assessed(name, stated, age):
    return assess(PACKS[name], {code: Finding(code, presence) for code, presence in stated.items()}, age)


@given(cases)
def test_level_when_one_more_answer_is_positive_then_it_never_falls_in_any_pack(case):
    name, stated, more, age = case
    before, after = _assessed(name, stated, age), _assessed(name, {**stated, more: Presence.PRESENT}, age)
    assert after.level.rank >= before.level.rank
    for was, becomes in zip(before.dimensions, after.dimensions, strict=True):
        assert was.reading is not Reading.POSITIVE or becomes.reading is Reading.POSITIVE
    was = {form.form: form for form in before.forms if form.form != "unspecified"}
    becomes = {form.form: form for form in after.forms}
    for form, result in was.items():
        assert set(becomes[form].lacking) <= set(result.lacking)


@given(cases)
def test_level_when_unknowns_turn_out_either_way_then_it_stays_between_worst_and_best_case(case):
    name, stated, turned, age = case
    result = _assessed(name, stated, age)
    for outcome in (Presence.PRESENT, Presence.ABSENT):
        if stated.get(turned, Presence.UNKNOWN) is Presence.UNKNOWN:
            later = _assessed(name, {**stated, turned: outcome}, age)
            assert result.level.rank <= later.level.rank <= result.level_if_all_present.rank


@settings(max_examples=25)
@given(cases)
def test_gap_when_it_is_said_to_turn_something_then_that_answer_does_and_the_order_is_by_its_effect(case):
    name, stated, _, age = case
    result = _assessed(name, stated, age)
    unknown = {
        item.code
        for item in PACKS[name].indicators
        if stated.get(item.code, Presence.UNKNOWN) is Presence.UNKNOWN
    }
    assert {gap.code for gap in result.gaps} == unknown
    reached = []
    for gap in result.gaps:
        later = _assessed(name, {**stated, gap.code: Presence.PRESENT}, age)
        assert (gap.turns_level or result.level) is later.level
        was, becomes = (
            next(one.reading for one in case.dimensions if one.code == gap.dimension)
            for case in (result, later)
        )
        assert gap.turns_dimension == (was is not Reading.POSITIVE and becomes is Reading.POSITIVE)
        reached.append((-later.level.rank, not gap.turns_dimension))
    assert reached == sorted(reached)


@settings(max_examples=25)
@given(cases, st.sampled_from(["fr", "en", "ro"]))
def test_reason_when_given_then_it_cites_at_least_one_answer_and_no_indicator_is_left_without(case, language):
    name, stated, _, age = case
    words = {code: presence.value for code, presence in stated.items()}
    text = json.dumps({"packs": [name], "age": age.value, "indicators": words})
    (explanation,) = assess_stated(content(), text, language).explanations
    present = [line for dimension in explanation.dimensions for line in dimension.present]
    assert sorted(line.code for line in present) == sorted(
        code for code, presence in stated.items() if presence is Presence.PRESENT
    )
    for line, reason in zip(present, explanation.reasons, strict=True):
        assert line.supporting
        assert all(answer.answer in reason.text for answer in line.supporting)
        assert explanation.pack_reference in reason.text


def test_text_when_the_same_answers_are_read_in_other_processes_then_it_is_the_same_to_the_byte(tmp_path):
    case = tmp_path / "case.json"
    stated = {"D4.hours": "present", "D4.lowpay": "present", "D5.docs": "absent", "B.gives": "present"}
    packs = ["ilo-2009-child-labour", "fr-bidonville"]
    case.write_text(json.dumps({"packs": packs, "age": "doubtful", "indicators": stated}), encoding="utf-8")
    for words in (["--json"], ["--explain"]):
        said = set()
        for seed in ("0", "1", "20261126"):
            environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "src")}
            command = [sys.executable, "-m", "fieldscreen", "assess", str(case), "--lang", "fr", *words]
            said.add(subprocess.run(command, capture_output=True, check=True, env=environment).stdout)
        assert len(said) == 1
        assert said.pop()
