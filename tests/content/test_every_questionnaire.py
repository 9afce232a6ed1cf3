"""Every shipped questionnaire: complete in each language, harmless, valid for ODK and for our engine."""

from __future__ import annotations

import csv
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from pyxform.xls2xform import convert

from content.sheets import ABSENCES, NBSP, QUIET_TYPES, ROOT, toml
from fieldscreen.domain.interviews import Mode
from fieldscreen.domain.subjects import PLACE
from fieldscreen.forms import Session, load_form
from fieldscreen.forms.checking import check_form
from fieldscreen.screening.evidence import read_mappings
from fieldscreen.workflow.imported_forms import EVERY_SECTION
from support.form_filling import fill_at_random

FOLDERS = sorted(path.parent for path in (ROOT / "resources" / "questionnaires").glob("*/survey.csv"))
NAMES = [folder.name for folder in FOLDERS]
TRANSLATED = ("survey", "choices", "sections", "settings")
SOURCES = {"seen", "child_words", "adult_words", "third_person", "document", "interpretation"}
PARTS = {
    "child",
    "parents",
    "place",
    "observed",
    "words",
    "urgency",
    "parents_information",
    "trend",
    "informants",
    "sections",
    "agreement",
    "pillars",
}
EXPECTED_TAGS = dict.fromkeys(NAMES, ("fr", "en", "ro", "bg")) | {
    "entretien-adulte": ("fr", "en", "ro", "bg", "ar")
}
# Stems that no question, answer or sentence may hold (design rules 1 and 3): a net, not a judgement.
FORBIDDEN = {
    "fr": r"ethni|\brac(?:e|ial)|nationalit|religi|croyan|coutum|tradition|cultur|mode de vie|nomad|clan\b|"
    r"tsigan|tzigan|gitan|\broms?\b|sexuel|virginit|victime|coupable",
    "en": r"ethni|\brac(?:e|ial)|nationalit|religi|custom|tradition|cultur|lifestyle|way of life|nomad|"
    r"clan\b|gyps|\broma\b|sexual|virgin|victim|guilty",
    "ro": r"etni|\bras[aăe]\b|naționalit|religi|credinț|obicei|tradiți|cultur|mod(?:ul)? de viață|nomad|"
    r"țigan|\brom[iu]?\b|sexual|virgin|victim|vinovat",
    "bg": r"\bетни|\bрас(?:а|ов)|национал|религи|обичай|традици|култур|начин на живот|номад|циган|"
    r"\bром(?:и|ите)?\b|сексуал|девств|жертв|виновен|виновн",
    "ar": r"عرق|جنسي|دين[ييّ]|تقاليد|ثقاف|ضحي|عذري|مذنب",
}

every_form = pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)


@cache
def rows(folder: Path, name: str) -> tuple[dict[str, str], ...]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


def languages(folder: Path) -> dict[str, str]:
    """Return the form's names of its languages with their tags."""
    return {row["language"]: row["tag"] for row in rows(folder, "languages")}


def asked(folder: Path) -> dict[str, dict[str, str]]:
    quiet = {*QUIET_TYPES, "begin_repeat", "end_repeat"}
    return {row["name"]: row for row in rows(folder, "survey") if row["type"] not in quiet}


def choices_of(folder: Path, question: str) -> tuple[str, ...]:
    kind, _, list_name = asked(folder)[question]["type"].partition(" ")
    listed = tuple(row["name"] for row in rows(folder, "choices") if row["list_name"] == list_name)
    return listed if kind.startswith("select_") else ()


def texts(folder: Path) -> list[tuple[str, str, str]]:
    """Return (where, tag, text) for every translated text."""
    tags = languages(folder)
    return [
        (f"{name} row {number} {column}", tags[language], text)
        for name in TRANSLATED
        for number, row in enumerate(rows(folder, name), start=2)
        for column, text in row.items()
        if (language := column.partition("::")[2]) in tags and text
    ]


@cache
def converted(folder: Path) -> Any:
    names = ("survey", "choices", "settings")
    book = {name: [{k: v for k, v in row.items() if v} for row in rows(folder, name)] for name in names}
    # "validate" runs ODK's own validator, an engine that is not ours, on the result.
    return convert(book, validate=True, pretty_print=True)


def test_shelf_when_read_then_it_orders_every_questionnaire_with_the_observation_first() -> None:
    order = toml(ROOT / "resources" / "questionnaires" / "shelf.toml")["order"]
    assert sorted(order) == NAMES
    assert order[0] == "reperage-mineur"


def test_the_seven_questionnaires_are_there() -> None:
    assert NAMES == [
        "entretien-adulte",
        "parole-enfant",
        "reperage-court-adulte",
        "reperage-court-jeune",
        "reperage-mineur",
        "site",
        "vie-scolaire",
    ]


@every_form
def test_form_when_its_languages_are_read_then_they_are_those_promised_and_their_review_is_stated(
    folder: Path,
) -> None:
    assert tuple(languages(folder).values()) == EXPECTED_TAGS[folder.name]
    assert {row["status"] for row in rows(folder, "languages")} <= {"draft", "back-checked", "native-checked"}


@every_form
@pytest.mark.parametrize("name", TRANSLATED)
def test_text_when_it_stands_in_one_language_then_it_stands_in_all(folder: Path, name: str) -> None:
    names = languages(folder)
    heads = {
        column.partition("::")[0] for column in rows(folder, name)[0] if column.partition("::")[2] in names
    }
    assert heads
    gaps = [
        (number, head, language)
        for number, row in enumerate(rows(folder, name), start=2)
        for head in heads
        for language in names
        if any(row[f"{head}::{other}"] for other in names)
        and row.get(f"{head}::{language}", "").strip() in {"", "-"}
    ]
    assert gaps == []


@every_form
def test_form_when_converted_then_odk_s_own_validator_has_nothing_to_say(folder: Path) -> None:
    result = converted(folder)
    assert result.warnings == []
    values = etree.fromstring(result.xform.encode()).findall(".//{http://www.w3.org/2002/xforms}value")
    assert [value.text for value in values if (value.text or "").strip() == "-"] == []


@every_form
def test_form_when_checked_as_an_author_would_then_nothing_is_found(folder: Path) -> None:
    assert check_form(folder) == []


@every_form
def test_form_when_opened_in_each_language_then_every_question_and_choice_has_its_words(folder: Path) -> None:
    session = Session.start(load_form(folder))
    for language in languages(folder):
        session.set_language(language)
        for ref, state in session.states().items():
            if state.kind not in {"value", "root"} and "/meta" not in ref:
                assert state.label.strip(), (language, ref)
            assert all(choice.label.strip() for choice in state.choices), (language, ref)


@every_form
@pytest.mark.parametrize("seed", range(3))
def test_form_when_filled_at_random_then_it_reaches_its_end(folder: Path, seed: int) -> None:
    session = Session.start(load_form(folder))
    assert fill_at_random(session, seed) > 0
    assert session.failures == ()


@every_form
def test_question_when_read_then_it_says_why_it_is_asked_for_what_and_who_stands_behind_it(
    folder: Path,
) -> None:
    purposes = {row["purpose"] for row in rows(folder, "sections")}
    for name, row in asked(folder).items():
        assert row["guidance_hint::Français (fr)"], name
        assert row["bind::fs:purpose"] in purposes, name
        assert row["bind::fs:source"] in SOURCES, name


STAYS_HERE = {
    # Whoever reads the document must not learn who may be reached, where, or who knows of it.
    "entretien-adulte": {"safe_contact", "safe_contact_details"},
    "reperage-mineur": {"who_knows"},
    # How people live in a place tells nothing about a child: for the team that visits again.
    "site": {"habitat", "people"},
}
"""Questions that feed the team's own work in the vault and leave in no document, each with its reason."""


@every_form
def test_question_when_asked_then_it_feeds_a_document_an_index_or_another_question(folder: Path) -> None:
    """What a question feeds: nothing is asked for nothing, and what stays on the laptop is named."""
    table, feeds = toml(folder / "referral.toml"), {row["question"] for row in rows(folder, "indicators")}
    feeds |= set(re.findall(r"\w+", str({part: row for part, row in table.items() if part != "sections"})))
    feeds |= set(table["sections"].get("always", ()))
    formulas = " ".join(row["relevant"] + row["calculation"] for row in rows(folder, "survey"))
    feeds |= set(re.findall(r"\$\{(\w+)\}", formulas))
    printed = {name for key in ("facts", "school") for name in table["sections"].get(key, ())}
    section = ""
    for row in rows(folder, "survey"):
        if row["type"] == "begin_group":
            section = row["name"]
        if section in printed or EVERY_SECTION in printed:
            feeds.add(row["name"])
    assert set(asked(folder)) - feeds == STAYS_HERE.get(folder.name, set())


SAID_TO_A_CHILD = {"rule_said", "spoken_how", "prompts_note"}
MOST_WORDS = 14
"""Of one sentence that is said to a child: plain language (FALC) asks for short sentences, one idea each."""


def test_words_to_a_child_when_read_in_any_language_then_each_sentence_is_short_and_speaks_to_the_child() -> (
    None
):
    (folder,) = (one for one in FOLDERS if one.name == "parole-enfant")
    told = {
        (row["name"], tag, said)
        for name, tag, row in (
            (row.get("list_name") or row["name"], tag, row | {"text": row[f"label::{language}"]})
            for sheet in ("choices", "survey")
            for row in rows(folder, sheet)
            for language, tag in languages(folder).items()
        )
        if name in SAID_TO_A_CHILD
        for said in re.findall("[«“„]\u00a0?([^»”“]+?)\u00a0?[»”“]", row["text"])
    }
    assert {tag for _, tag, _ in told} == set(languages(folder).values())
    for name, tag, said in told:
        for sentence in re.split(r"[.?!…]", said):
            assert len(sentence.split()) <= MOST_WORDS, (name, tag, said)
        assert not re.search(r"\b(?:vous|votre)\b|;|\(", said), (name, tag, said)


MOST_WORDS_ASKED = 18
"""Of a question read out to an adult, in any language."""


@pytest.mark.parametrize("name", ["reperage-court-jeune", "reperage-court-adulte"])
def test_question_read_out_when_counted_then_it_is_one_short_sentence_in_each_language(name: str) -> None:
    (folder,) = (one for one in FOLDERS if one.name == name)
    read_out = {row["question"] for row in rows(folder, "indicators")}
    assert read_out
    for question in read_out:
        for language in languages(folder):
            label = asked(folder)[question][f"label::{language}"].replace(NBSP, " ")
            assert len(label.replace(" ?", "?").split()) <= MOST_WORDS_ASKED, (question, language)
            assert len(re.findall("[.?!]", label)) == 1, (question, language)
            assert label.endswith("?"), (question, language)


@every_form
def test_sections_when_read_then_each_group_is_explained_in_its_order(folder: Path) -> None:
    groups = [row["name"] for row in rows(folder, "survey") if row["type"] == "begin_group"]
    assert [row["section"] for row in rows(folder, "sections")] == groups
    assert all(all(row.values()) for row in rows(folder, "sections"))


@every_form
def test_absences_when_offered_then_the_four_kinds_are_kept_apart(folder: Path) -> None:
    for name, row in asked(folder).items():
        offered = choices_of(folder, name)
        if {"yes", "no"} <= set(offered) and row["type"] == "select_one presence":
            assert offered == ("yes", "no", *ABSENCES), name
        if "none" in offered and row["type"].startswith("select_multiple") and row["constraint"]:
            assert offered[-5:] == ("none", *ABSENCES), name
    for mapped in rows(folder, "indicators"):
        meant = {*mapped["present"].split(), *mapped["absent"].split()}
        assert meant <= set(choices_of(folder, mapped["question"])), mapped
        assert not meant & set(ABSENCES), mapped


@every_form
def test_answer_when_required_then_only_because_a_referral_cannot_do_without_it(folder: Path) -> None:
    for name, row in asked(folder).items():
        assert bool(row["required"]) == (row["bind::fs:required-for"] == "export"), name
    if folder.name != "reperage-mineur":
        assert [name for name, row in asked(folder).items() if row["required"]] == []


@every_form
def test_indicator_rows_when_read_then_the_program_accepts_them(folder: Path) -> None:
    lines = (folder / "indicators.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    assert len(read_mappings(lines)) == len(rows(folder, "indicators"))


@every_form
def test_referral_table_when_read_then_it_names_questions_and_sections_of_this_form(folder: Path) -> None:
    table = toml(folder / "referral.toml")
    assert set(table) <= {*PARTS, "mode", "about"}
    assert table.pop("about", PLACE) == PLACE
    questions, groups = asked(folder), {row["section"] for row in rows(folder, "sections")}
    repeats = {row["name"] for row in rows(folder, "survey") if row["type"] == "begin_repeat"}
    calculated = {row["name"] for row in rows(folder, "survey") if row["type"] == "calculate"}
    assert table.pop("mode", "observation") in set(Mode)
    for part, entries in table.items():
        for entry in entries if isinstance(entries, list) else [entries]:
            for key, name in entry.items():
                if part == "sections" and key != "always":
                    assert set(name) <= groups, (part, key)
                elif key == "repeat":
                    assert name in repeats
                else:
                    known = {name} if isinstance(name, str) else set(name)
                    assert known <= {*questions, *calculated}, (part, key)
    printed = {one for key, names in table["sections"].items() if key != "always" for one in names}
    assert printed == groups


@every_form
def test_words_when_read_then_none_speaks_of_what_must_never_be_an_indicator(folder: Path) -> None:
    hits = [
        (where, tag, text)
        for where, tag, text in texts(folder)
        if re.search(FORBIDDEN[tag], unicodedata.normalize("NFC", text), re.IGNORECASE)
    ]
    assert hits == []


@pytest.mark.parametrize(
    ("tag", "planted"),
    [("fr", "Origine ethnique"), ("en", "A victim"), ("ro", "Țigan"), ("bg", "Жертва"), ("ar", "الضحية")],
)
def test_net_of_forbidden_words_when_one_is_planted_then_it_is_found(tag: str, planted: str) -> None:
    assert re.search(FORBIDDEN[tag], planted, re.IGNORECASE)


@every_form
def test_typography_when_read_then_each_language_uses_its_own_marks(folder: Path) -> None:
    loose = re.compile(rf"'|(?<!{NBSP})[;!?»]|(?<![{NBSP}0-9])(?<!https):|«(?!{NBSP})|\.\.\.| {{2}}")
    assert [(w, t) for w, tag, t in texts(folder) if tag == "fr" and loose.search(t)] == []
    assert [(w, t) for w, tag, t in texts(folder) if tag == "ro" and re.search("[şţŞŢ]", t)] == []
    assert [(w, t) for w, tag, t in texts(folder) if "'" in t or t != t.strip()] == []
    cyrillic = re.compile("[\u0400-\u04ff]")
    assert [(w, t) for w, tag, t in texts(folder) if (tag == "bg") != bool(cyrillic.search(t))] == []
    arabic = re.compile("[\u0600-\u06ff]")
    assert [(w, t) for w, tag, t in texts(folder) if (tag == "ar") != bool(arabic.search(t))] == []


@every_form
def test_labels_when_read_then_they_are_short_enough_for_a_narrow_screen(folder: Path) -> None:
    long = [
        (row["name"], language)
        for row in rows(folder, "survey")
        for language in languages(folder)
        if row["type"] != "note" and len(row[f"label::{language}"]) > 105
    ]
    assert long == []


def test_child_when_heard_then_the_form_has_no_closed_question_to_read_out() -> None:
    (folder,) = (one for one in FOLDERS if one.name == "parole-enfant")
    said_by_the_child = {
        name for name, row in asked(folder).items() if row["bind::fs:source"] == "child_words"
    }
    closed = {name for name in said_by_the_child if asked(folder)[name]["type"].endswith("presence")}
    assert said_by_the_child
    assert closed == set()
