"""The shipped packs: equal to their source, complete, and reachable from the questionnaire."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from content.sheets import PACKS, ROOT, TAGS, choices_of, questions, sheet, toml
from fieldscreen.screening.evidence import read_mappings
from fieldscreen.screening.packs import read_pack
from fieldscreen.screening.rule import Reading, apply_rule

CHILD, ADULT = "ilo-2009-child-labour", "ilo-2009-adult-labour"
COLUMN = {CHILD: "child_labour", ADULT: "adult_labour"}
SIZE = {CHILD: {"S": 15, "M": 50}, ADULT: {"S": 7, "M": 53, "W": 7}}
SOURCE_TABLE = ROOT.parent / "shared" / "data" / "ilo_indicators.csv"


def pack_path(pack: str) -> Path:
    return PACKS / f"{pack}.toml"


@pytest.mark.parametrize("pack", [CHILD, ADULT])
def test_a_pack_equals_the_source_table_row_by_row(pack: str) -> None:
    if not SOURCE_TABLE.exists():
        pytest.skip("the source table is not beside this checkout")
    with SOURCE_TABLE.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row[COLUMN[pack]] in {"S", "M", "W"}]
    expected = [(row["code"], row["dimension"][:2], row[COLUMN[pack]], row["indicator_en"]) for row in rows]
    content = toml(pack_path(pack))
    found = [(i["code"], i["dimension"], i["weight"], i["original"]) for i in content["indicators"]]
    assert found == expected
    assert {content["pack"]["status"]["en"]} == {row["status_labour"] for row in rows}


@pytest.mark.parametrize("pack", [CHILD, ADULT])
def test_a_pack_has_the_published_number_of_indicators_per_weight(pack: str) -> None:
    weights = [item["weight"] for item in toml(pack_path(pack))["indicators"]]
    assert {weight: weights.count(weight) for weight in set(weights)} == SIZE[pack]


@pytest.mark.parametrize("pack", [CHILD, ADULT])
def test_a_pack_is_read_by_the_program_and_says_it_is_secondary(pack: str) -> None:
    loaded = read_pack(pack_path(pack).read_text(encoding="utf-8"))
    assert loaded.identifier == pack
    assert "to be compared with ILO WCMS_105023" in loaded.status["en"]
    assert loaded.weights_are_known
    assert set(loaded.clauses) == {"a", "b", "c", "d"}
    assert ("minor_rule" in loaded.texts) == (pack == CHILD)


@pytest.mark.parametrize("pack", [CHILD, ADULT])
def test_every_text_of_a_pack_stands_in_three_languages(pack: str) -> None:
    content = toml(pack_path(pack))
    texts = [content["pack"]["title"], *content["clauses"].values(), *content["texts"].values()]
    texts += [row["title"] for row in content["dimensions"]] + [row["label"] for row in content["indicators"]]
    texts += [row["text"] for row in content["combinations"]]
    assert all(tuple(text) == TAGS and all(value.strip() for value in text.values()) for text in texts)


@pytest.mark.parametrize("pack", [CHILD, ADULT])
def test_labels_tell_indicators_of_one_dimension_apart_in_every_language(pack: str) -> None:
    for tag in TAGS:
        pairs = [(item["dimension"], item["label"][tag]) for item in toml(pack_path(pack))["indicators"]]
        assert len(pairs) == len(set(pairs))


def test_the_minor_rule_names_its_article_and_that_it_is_unchecked() -> None:
    rule = toml(pack_path(CHILD))["minor_rule"]
    assert "225-4-1 II" in rule["article"]
    assert rule["status"].startswith("to be checked")
    assert rule["last_checked"] == ""


def test_the_indicators_sheet_is_read_by_the_program_without_a_fault() -> None:
    lines = (ROOT / "resources/questionnaires/reperage-mineur/indicators.csv").read_text(encoding="utf-8")
    assert len(read_mappings(lines.splitlines())) == len(sheet("indicators"))


def test_every_row_of_the_indicators_sheet_points_at_something_that_exists() -> None:
    codes = {pack: {item["code"] for item in toml(pack_path(pack))["indicators"]} for pack in (CHILD, ADULT)}
    for row in sheet("indicators"):
        assert row["code"] in codes[row["pack"]], row
        assert row["question"] in questions(), row
        assert set(row["present"].split()) <= set(choices_of(row["question"])), row
        assert set(row["absent"].split()) <= set(choices_of(row["question"])), row
        assert row["present"], row
        assert row["mode"] in {"observed", "said", "reported"}, row


def test_an_absence_of_answer_never_counts_for_or_against() -> None:
    reserved = {"unknown", "refused", "not_asked", "not_safe"}
    for row in sheet("indicators"):
        assert not reserved & {*row["present"].split(), *row["absent"].split()}, row


def test_a_pack_gives_each_answer_value_at_most_one_indicator_of_a_dimension() -> None:
    seen: set[tuple[str, str, str, str]] = set()
    for row in sheet("indicators"):
        for value in row["present"].split():
            key = (row["pack"], row["code"][:2], row["question"], value)
            assert key not in seen, "one answer would count twice in one dimension"
            seen.add(key)


def test_the_child_set_is_covered_in_all_six_dimensions() -> None:
    covered = [row["code"] for row in sheet("indicators") if row["pack"] == CHILD]
    assert len(set(covered)) >= 25
    assert {code[:2] for code in covered} == {"D1", "D2", "D3", "D4", "D5", "D6"}


@pytest.mark.parametrize("pack", [CHILD, ADULT])
def test_what_the_questionnaire_never_asks_cannot_alone_keep_a_dimension_open(pack: str) -> None:
    loaded = read_pack(pack_path(pack).read_text(encoding="utf-8"))
    asked = {row["code"] for row in sheet("indicators") if row["pack"] == pack}
    for dimension in loaded.dimensions:
        unasked = [
            item.weight
            for item in loaded.of_dimension(dimension.code)
            if item.code not in asked and item.weight is not None
        ]
        assert apply_rule([], unasked).reading is Reading.NOT_POSITIVE, dimension.code
