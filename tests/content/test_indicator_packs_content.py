"""The shipped packs: equal to their source, complete in four languages, about facts only."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from content.sheets import NBSP, PACKS, ROOT, choices_of, questions, sheet, toml
from fieldscreen.screening.content_check import check_content, read_content_rules
from fieldscreen.screening.evidence import read_mappings
from fieldscreen.screening.guidance import read_guidance
from fieldscreen.screening.packs import Element, IndicatorPack, Sureness, read_pack
from fieldscreen.screening.rule import Reading, apply_rule
from fieldscreen.workflow.content import Content

CHILD, ADULT = "ilo-2009-child-labour", "ilo-2009-adult-labour"
CHILD_SEXUAL, ADULT_SEXUAL = "ilo-2009-child-sexual", "ilo-2009-adult-sexual"
LABOUR, SEXUAL = (CHILD, ADULT), (CHILD_SEXUAL, ADULT_SEXUAL)
SCREENS = ("screen-youth-four", "screen-adult-eight")
SCREEN_FORMS = ("reperage-court-jeune", "reperage-court-adulte")
BUNDLES = ("fr-bidonville", "ilo-forced-labour-11", "unodc-general", *SCREENS)
ALL = (*LABOUR, *SEXUAL, *BUNDLES)
TAGS = ("fr", "en", "ro", "bg")
COLUMN = {pack: pack.removeprefix("ilo-2009-").replace("-", "_") for pack in (*LABOUR, *SEXUAL)}
SIZE = {CHILD: {"S": 15, "M": 50}, ADULT: {"S": 7, "M": 53, "W": 7}}
SOURCE_TABLE = ROOT.parent / "shared" / "data" / "ilo_indicators.csv"
GUIDANCE = ROOT / "resources" / "guidance"
FOLDERS = sorted(path.parent for path in (ROOT / "resources" / "questionnaires").glob("*/survey.csv"))


def pack_path(pack: str) -> Path:
    return PACKS / f"{pack}.toml"


def loaded(pack: str) -> IndicatorPack:
    return read_pack(pack_path(pack).read_text(encoding="utf-8"))


def texts_of(pack: str) -> list[dict[str, str]]:
    content = toml(pack_path(pack))
    texts = [content["pack"]["title"], content["pack"]["status"], *content["texts"].values()]
    texts += [*content.get("clauses", {}).values()]
    texts += [row["title"] for row in content["dimensions"]]
    texts += [row[key] for row in content["indicators"] for key in ("label", "caution") if key in row]
    texts += [row["text"] for row in content.get("combinations", ())]
    texts += [content["pack"]["source"], content["pack"]["licence"]]
    texts += [row["text"] for part in ("sources", "changes") for row in content[part]]
    return texts


def test_the_folder_holds_the_packs_and_the_list_of_their_digests() -> None:
    assert {path.name for path in PACKS.iterdir()} == {*(f"{pack}.toml" for pack in ALL), "SHA256SUMS"}


def test_every_pack_is_the_one_in_the_list_it_is_shipped_with() -> None:
    """After a change: ``cd resources/indicators && sha256sum *.toml > SHA256SUMS``."""
    assert [
        one.pack.identifier for one in Content(ROOT / "resources").pack_files if not one.is_unchanged
    ] == []


@pytest.mark.parametrize("pack", [*LABOUR, *SEXUAL])
def test_a_pack_equals_the_source_table_row_by_row(pack: str) -> None:
    if not SOURCE_TABLE.exists():
        pytest.skip("the source table is not beside this checkout")
    with SOURCE_TABLE.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row[COLUMN[pack]] != "-"]
    expected = [(row["code"], row["dimension"][:2], row[COLUMN[pack]], row["indicator_en"]) for row in rows]
    content = toml(pack_path(pack))
    assert [
        (i["code"], i["dimension"], i["weight"], i["original"]) for i in content["indicators"]
    ] == expected
    if pack in LABOUR:
        assert {content["pack"]["status"]["en"]} == {row["status_labour"] for row in rows}


@pytest.mark.parametrize("pack", LABOUR)
def test_a_labour_pack_has_the_published_number_of_indicators_per_weight(pack: str) -> None:
    weights = [item["weight"] for item in toml(pack_path(pack))["indicators"]]
    assert {weight: weights.count(weight) for weight in set(weights)} == SIZE[pack]


@pytest.mark.parametrize("pack", LABOUR)
def test_a_labour_pack_says_it_is_secondary_and_can_be_read(pack: str) -> None:
    assert "to be compared with ILO WCMS_105023" in loaded(pack).status["en"]
    assert loaded(pack).weights_are_known
    assert set(loaded(pack).clauses) == {"a", "b", "c", "d"}
    assert ("minor_rule" in loaded(pack).texts) == (pack == CHILD)
    assert {item.source.sureness for item in loaded(pack).indicators if item.source} == {Sureness.SECONDARY}


@pytest.mark.parametrize("pack", SEXUAL)
def test_a_sexual_pack_has_blank_weights_but_those_a_source_states_and_stays_off(pack: str) -> None:
    known = {item.code for item in loaded(pack).indicators if item.weight is not None}
    assert known == {"D5.tasks"} | ({"D4.hazard"} if pack == CHILD_SEXUAL else set())
    assert not loaded(pack).weights_are_known
    assert "automatic reading is off" in loaded(pack).status["en"]
    for item in loaded(pack).indicators:
        assert item.source is not None
        assert (item.source.sureness is Sureness.SECONDARY) == (item.code in known)


@pytest.mark.parametrize("pack", BUNDLES)
def test_a_bundle_has_no_weight_and_no_rule(pack: str) -> None:
    assert loaded(pack).is_bundle
    assert all(item.weight is None for item in loaded(pack).indicators)
    assert any(Element.PURPOSE in item.elements for item in loaded(pack).indicators)


@pytest.mark.parametrize("pack", SCREENS)
def test_a_short_screen_shows_its_published_limits_and_asks_nothing_about_sex(pack: str) -> None:
    said = " ".join(text["fr"] for text in loaded(pack).published_limits)
    assert "sensibilité" in said
    assert "n’écartent rien" in said
    assert "ni pour la France" in said
    labels = " ".join(value for item in loaded(pack).indicators for value in item.labels.values()).lower()
    assert not re.search(r"sex|prostitu|секс", labels)


@pytest.mark.parametrize(("pack", "folder"), list(zip(SCREENS, SCREEN_FORMS, strict=True)))
def test_a_short_screen_when_it_is_asked_then_by_a_form_that_says_its_limits_first_and_asks_each_clue_once(
    pack: str, folder: str
) -> None:
    with (ROOT / "resources/questionnaires" / folder / "survey.csv").open(
        encoding="utf-8", newline=""
    ) as lines:
        rows = list(csv.DictReader(lines))
    order = [row["name"] for row in rows]
    fed = _fed(ROOT / "resources/questionnaires" / folder)
    assert [row["code"] for row in fed] == [item.code for item in loaded(pack).indicators]
    assert {row["pack"] for row in fed} == {pack}
    said = {text["bg"] for text in loaded(pack).published_limits}
    notes = {row["label::Български (bg)"]: row["name"] for row in rows if row["type"] == "note"}
    assert said <= set(notes)
    assert order.index("limits_note") < order.index("of_age") < order.index(fed[0]["question"])
    (questions,) = (row for row in rows if row["name"] == "questions")
    assert "${of_age} = 'yes'" in questions["relevant"]


def test_the_eleven_headings_of_forced_labour_are_eleven() -> None:
    assert len(loaded("ilo-forced-labour-11").indicators) == 11


def test_the_same_concept_at_recruitment_and_at_destination_stays_two_indicators() -> None:
    codes = {item.code for item in loaded(ADULT).indicators}
    for concept in ("docs", "debt", "isolation", "violence", "threat", "denounce", "inform", "vfamily"):
        assert {f"D2.{concept}", f"D5.{concept}"} <= codes


@pytest.mark.parametrize("pack", ALL)
def test_every_text_of_a_pack_stands_in_four_languages(pack: str) -> None:
    for text in texts_of(pack):
        assert tuple(text) == TAGS, text
        assert all(value.strip() for value in text.values()), text
    assert loaded(pack).translation_status == dict.fromkeys(TAGS, "draft")


@pytest.mark.parametrize("pack", ALL)
def test_texts_of_a_pack_use_the_marks_of_their_language(pack: str) -> None:
    loose = re.compile(rf"'|(?<!{NBSP})[;!?»]|(?<![{NBSP}0-9])(?<!https):|«(?!{NBSP})|\.\.\.| {{2}}")
    for text in texts_of(pack):
        assert not loose.search(text["fr"]), text["fr"]
        assert not re.search("[şţŞŢ]", text["ro"]), text["ro"]
        assert re.search("[а-я]", text["bg"]), text["bg"]
        for tag in ("en", "ro", "bg"):
            assert "'" not in text[tag]
            assert NBSP not in text[tag]


@pytest.mark.parametrize("pack", ALL)
def test_no_text_of_a_pack_calls_a_person_a_victim(pack: str) -> None:
    said = " ".join(value for text in texts_of(pack) for value in text.values()).lower()
    assert not re.search(r"victime|\bvictim|жертв", said)


@pytest.mark.parametrize("pack", ALL)
def test_labels_tell_indicators_of_one_dimension_apart_in_every_language(pack: str) -> None:
    for tag in TAGS:
        pairs = [(item["dimension"], item["label"][tag]) for item in toml(pack_path(pack))["indicators"]]
        assert len(pairs) == len(set(pairs))


@pytest.mark.parametrize("pack", ALL)
def test_every_form_a_pack_speaks_of_stands_in_the_guidance_with_its_articles(pack: str) -> None:
    guidance = read_guidance((GUIDANCE / "guidance-france.toml").read_text(encoding="utf-8"))
    for form in loaded(pack).forms:
        assert guidance.forms[form].for_adults
        assert guidance.forms[form].for_minors


@pytest.mark.parametrize("pack", ALL)
def test_no_pack_holds_an_indicator_about_what_must_never_be_one(pack: str) -> None:
    rules = read_content_rules((GUIDANCE / "never-indicators.toml").read_text(encoding="utf-8"))
    assert check_content(loaded(pack), rules) == ()


def test_the_field_bundle_says_that_a_custom_is_not_exploitation() -> None:
    pack = loaded("fr-bidonville")
    said = " ".join(text["fr"] for text in pack.cautions)
    assert "Cour de cassation" in said
    assert "pauvreté" in said
    early = next(item for item in pack.indicators if item.code == "M.early")
    assert early.elements == frozenset()
    assert early.caution is not None


def test_the_minor_rule_names_its_article_and_that_it_is_unchecked() -> None:
    rule = toml(pack_path(CHILD))["minor_rule"]
    assert "225-4-1 II" in rule["article"]
    assert rule["status"].startswith("to be checked")
    assert rule["last_checked"] == ""


def test_the_indicators_sheet_is_read_by_the_program_without_a_fault() -> None:
    lines = (ROOT / "resources/questionnaires/reperage-mineur/indicators.csv").read_text(encoding="utf-8")
    assert len(read_mappings(lines.splitlines())) == len(sheet("indicators"))


def test_every_row_of_the_indicators_sheet_points_at_something_that_exists() -> None:
    codes = {pack: {item["code"] for item in toml(pack_path(pack))["indicators"]} for pack in ALL}
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


def test_a_pack_with_a_rule_gives_each_answer_value_at_most_one_indicator_of_a_dimension() -> None:
    seen: set[tuple[str, str, str, str]] = set()
    for row in sheet("indicators"):
        for value in row["present"].split():
            key = (row["pack"], row["code"][:2], row["question"], value)
            assert row["pack"] in BUNDLES or key not in seen, "one answer would count twice in one dimension"
            seen.add(key)


def _fed(folder: Path) -> list[dict[str, str]]:
    with (folder / "indicators.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_one_answer_when_it_feeds_a_bundle_then_it_feeds_one_clue_of_it(folder: Path) -> None:
    """A form converges on two clues of any dimension: one answer must not be both."""
    fed: dict[tuple[str, str, str], set[str]] = {}
    for row in _fed(folder):
        for value in row["present"].split() if row["pack"] in BUNDLES else ():
            fed.setdefault((row["pack"], row["question"], value), set()).add(row["code"])
    assert {key: codes for key, codes in fed.items() if len(codes) > 1} == {}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_row_when_read_then_its_pack_has_that_clue_and_absence_comes_only_from_no_or_none(
    folder: Path,
) -> None:
    for row in _fed(folder):
        assert row["code"] in {item.code for item in loaded(row["pack"]).indicators}, row
        negative = {"yes"} if row["question"] in {"attends", "can_leave"} else {"no", "none"}
        assert set(row["absent"].split()) <= negative, row


def test_sexual_set_when_a_questionnaire_feeds_it_then_only_by_what_speaks_of_nothing_else() -> None:
    fed = [row for folder in FOLDERS for row in _fed(folder) if row["pack"] in SEXUAL]
    assert [(row["code"], row["question"], row["present"]) for row in fed] == [
        ("D5.tasks", "made_to", "prostitution")
    ]


def test_week_when_it_was_quiet_then_it_speaks_against_nothing() -> None:
    rows = _fed(ROOT / "resources/questionnaires/vie-scolaire")
    assert rows
    assert {row["absent"] for row in rows} == {""}


def test_field_bundle_when_a_minor_is_observed_then_nearly_every_clue_has_a_question() -> None:
    asked = {row["code"] for row in sheet("indicators") if row["pack"] == "fr-bidonville"}
    never = {item.code for item in loaded("fr-bidonville").indicators} - asked
    assert never == {"P.other_home", "S.pattern", "S.sums"}


def test_the_child_set_is_covered_in_all_six_dimensions() -> None:
    covered = [row["code"] for row in sheet("indicators") if row["pack"] == CHILD]
    assert len(set(covered)) >= 25
    assert {code[:2] for code in covered} == {"D1", "D2", "D3", "D4", "D5", "D6"}


@pytest.mark.parametrize("pack", LABOUR)
def test_what_the_questionnaire_never_asks_cannot_alone_keep_a_dimension_open(pack: str) -> None:
    asked = {row["code"] for row in sheet("indicators") if row["pack"] == pack}
    for dimension in loaded(pack).dimensions:
        unasked = [
            item.weight
            for item in loaded(pack).of_dimension(dimension.code)
            if item.code not in asked and item.weight is not None
        ]
        assert apply_rule([], unasked).reading is Reading.NOT_POSITIVE, dimension.code
