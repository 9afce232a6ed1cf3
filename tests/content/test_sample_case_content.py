"""The synthetic case: legal answers, clearly made-up people, and the reading it promises."""

from __future__ import annotations

from datetime import UTC, datetime

from content.sheets import ABSENCES, FORM, PACKS, SAMPLE, choices_of, questions, section_of, sheet, toml
from fieldscreen.domain.answers import Answer, AnswerState
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.people import AgeStatus, Role, Sex
from fieldscreen.domain.statements import Source
from fieldscreen.domain.workers import Secrecy
from fieldscreen.screening.assessment import Assessment, Level, assess
from fieldscreen.screening.evidence import find, read_mappings
from fieldscreen.screening.packs import read_pack
from fieldscreen.screening.rule import Presence

CHILD_PACK = "ilo-2009-child-labour"
RECORDED = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def form_value(value: object) -> str:
    return " ".join(value) if isinstance(value, list) else str(value)


def sample_answers() -> dict[str, Answer]:
    asked, sections = questions(), section_of()
    return {
        row["question"]: Answer(
            ref=f"/data/{sections[row['question']]}/{row['question']}",
            state=AnswerState(row.get("absence", "answered")),
            value=form_value(row["value"]) if "value" in row else "",
            source=Source(row.get("source", asked[row["question"]]["bind::fs:source"])),
            at=RECORDED,
        )
        for row in toml(SAMPLE)["answers"]
    }


def sample_assessment() -> Assessment:
    pack = read_pack((PACKS / f"{CHILD_PACK}.toml").read_text(encoding="utf-8"))
    lines = (FORM / "indicators.csv").read_text(encoding="utf-8").splitlines()
    rows = [row for row in read_mappings(lines) if row.pack == CHILD_PACK]
    answers = {name: [answer] for name, answer in sample_answers().items()}
    findings = {item.code: find(item.code, rows, answers) for item in pack.indicators}
    return assess(pack, findings, AgeStatus(toml(SAMPLE)["expected"]["age_status"]))


def test_every_answer_is_a_question_of_the_form_in_the_form_s_order() -> None:
    order = list(questions())
    asked = [row["question"] for row in toml(SAMPLE)["answers"]]
    assert asked == sorted(asked, key=order.index)
    assert len(asked) == len(set(asked))


def test_every_answer_has_either_a_value_or_a_reason_for_having_none() -> None:
    for row in toml(SAMPLE)["answers"]:
        assert ("value" in row) != ("absence" in row), row
        assert row.get("absence", "unknown") in ABSENCES


def test_every_chosen_value_is_on_the_question_s_list() -> None:
    for row in toml(SAMPLE)["answers"]:
        if "value" in row and choices_of(row["question"]):
            chosen = row["value"] if isinstance(row["value"], list) else [row["value"]]
            assert set(chosen) <= set(choices_of(row["question"])), row


def test_uncertain_dates_are_written_as_the_program_reads_them() -> None:
    for name, answer in sample_answers().items():
        if questions()[name]["bind::fs:kind"] == "uncertain-date" and answer.value:
            assert str(UncertainDate.parse(answer.value)) == answer.value


def test_some_answers_are_missing_in_each_honest_way_the_case_needs() -> None:
    states = {answer.state for answer in sample_answers().values()}
    assert {AnswerState.UNKNOWN, AnswerState.NOT_ASKED, AnswerState.NOT_SAFE} <= states


def test_the_people_are_plainly_invented_and_nobody_has_contact_data() -> None:
    case = toml(SAMPLE)
    assert case["synthetic"] is True
    named = [row["family_name"] for row in case["people"] if "family_name" in row]
    assert all("Exemple" in name for name in [*named, case["worker"]["name"]])
    assert case["recipient"]["email"] == case["recipient"]["phone"] == case["recipient"]["address"] == ""
    assert any(letter in "".join(named) for letter in "șțăâî")


def test_people_worker_and_statements_use_the_program_s_own_values() -> None:
    case = toml(SAMPLE)
    Secrecy(case["worker"]["secrecy"])
    for person in case["people"]:
        Role(person["role"])
        Sex(person.get("sex", "unknown"))
        UncertainDate.parse(person.get("born", "2000"))
    for row in case["statements"]:
        Source(row["source"])
        UncertainDate.parse(row["happened"])


def test_the_child_s_words_are_kept_in_her_language_with_a_translation() -> None:
    words = [row for row in toml(SAMPLE)["statements"] if row["source"] == "child_words"]
    assert all(row["language"] == "ro" and row["translation"] and row["translator"] for row in words)
    assert words
    taken_down = sample_answers()
    assert taken_down["words_language"].value == "ro"
    assert taken_down["words_exact"].value not in {row["text"] for row in words}, "it would be printed twice"
    assert len({row["source"] for row in toml(SAMPLE)["statements"]}) >= 4


def test_the_case_is_read_as_its_file_promises() -> None:
    assessment = sample_assessment()
    expected = toml(SAMPLE)["expected"][CHILD_PACK]
    for dimension in assessment.dimensions:
        promise = expected[dimension.code]
        assert dimension.reading == promise["reading"], dimension.code
        clause = dimension.rule.clause if dimension.rule else None
        assert clause == promise.get("clause"), dimension.code
        present = [item.indicator.code for item in dimension.having(Presence.PRESENT)]
        assert present == promise["present"], dimension.code
        absent = [item.indicator.code for item in dimension.having(Presence.ABSENT)]
        assert absent == promise.get("absent", []), dimension.code


def test_the_case_reaches_converging_clues_with_coercion_and_exploitation_positive() -> None:
    assessment = sample_assessment()
    assert assessment.level is Level.CONVERGING
    positive = {item.code for item in assessment.dimensions if item.reading == "positive"}
    assert positive == {"D4", "D5"}


def test_the_versions_the_case_names_are_the_ones_shipped() -> None:
    case = toml(SAMPLE)
    settings = sheet("settings")[0]
    assert (case["questionnaire"], case["questionnaire_version"]) == (
        settings["form_id"],
        settings["version"],
    )
