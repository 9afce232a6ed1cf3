"""Vignettes that start from a questionnaire: which answers lead to which indices, level, reasons and gaps.

Each is answered in a real vault, question by question, and read as the screen reads it. The
files are written for a jurist or a mediator; nothing here decides what is right.
"""

import itertools
import tomllib
from pathlib import Path

import pytest

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.assessments import Level
from fieldscreen.domain.statements import Source
from fieldscreen.screening.across_packs import lines_of, open_rows
from fieldscreen.screening.rule import Presence
from fieldscreen.workflow.assessing import read_case
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.interviewing import start_interview
from support.offices import opened, workplace_on

FOLDER = Path(__file__).resolve().parents[1] / "vignettes" / "answers"
FILES = sorted(FOLDER.glob("*.toml"))
KEYS = {"title", "story", "interviews", "expected"}
EXPECTED_KEYS = {"age", "level", "settled", "asks_next", "why", "says", "never_says", "packs"}
PACK_KEYS = {
    "level",
    "best",
    "reading",
    "dimensions",
    "forms",
    "lacking",
    "reasons",
    "absent",
    "contradictions",
}


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with opened(workplace_on(tmp_path_factory.mktemp("vignettes") / "vault")) as made:
        yield made


def _vignette(path):
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _answer(sitting, name, given):
    told = given if isinstance(given, dict) else {"value": given}
    ref = sitting.reader.ref_of(name)
    if "absence" in told:
        sitting.mark(ref, AnswerState(told["absence"]))
        return
    value = told["value"]
    for choice in [value] if isinstance(value, str) else value:
        assert not sitting.reader.has_choices(ref) or sitting.reader.has_choice(ref, choice), (name, choice)
    source = Source(told["source"]) if "source" in told else None
    sitting.answer(ref, value if isinstance(value, str) else " ".join(value), source=source)


@pytest.fixture(scope="module")
def played(office):
    """Play a vignette once: its file, the sittings, the reading."""
    made = {}

    def play(path):
        if path not in made:
            vignette, case, sittings = _vignette(path), create_case(office).identifier, []
            for interview in vignette["interviews"]:
                sittings.append(start_interview(office, case, interview["form"], language="fr"))
                for name, given in interview["answers"].items():
                    _answer(sittings[-1], name, given)
            made[path] = vignette, sittings, read_case(office, case, "fr")
        return made[path]

    return play


def _labels(sittings, name):
    texts = {key: text.label for one in sittings for key, text in one.reader.texts("fr").items()}
    return texts[name]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_answers_when_given_then_the_case_reads_as_the_author_expects(path, played):
    vignette, sittings, reading = played(path)
    expected = vignette["expected"]
    assert reading.age.value == expected["age"]
    assert reading.level is Level(expected["level"])
    assert reading.is_settled is expected["settled"]
    by_pack = {one.pack_reference.partition("@")[0]: one for one in reading.explanations}
    assert by_pack.keys() == expected["packs"].keys()
    rows = open_rows(reading.explanations)
    for row, name in zip(rows, expected.get("asks_next", []), strict=False):
        assert _labels(sittings, name) in row.questions
        assert row.effects


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_answers_when_given_then_each_pack_finds_the_indices_the_author_names_and_no_other(path, played):
    vignette, _, reading = played(path)
    for explanation in reading.explanations:
        name = explanation.pack_reference.partition("@")[0]
        wanted = vignette["expected"]["packs"][name]
        found = sorted(line.code for line in lines_of(explanation, Presence.PRESENT))
        assert found == sorted(wanted.get("reasons", [])), name
        assert [one.code for one in explanation.reasons] == [
            line.code for line in lines_of(explanation, Presence.PRESENT)
        ]
        if "absent" in wanted:
            absent = [line.code for line in lines_of(explanation, Presence.ABSENT)]
            assert sorted(absent) == sorted(wanted["absent"]), name
        assert len(explanation.contradictions) == wanted.get("contradictions", 0), name


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_answers_when_given_then_levels_clauses_and_elements_are_those_the_author_argues_for(path, played):
    vignette, _, reading = played(path)
    for explanation in reading.explanations:
        name = explanation.pack_reference.partition("@")[0]
        wanted = vignette["expected"]["packs"][name]
        assert explanation.level is Level(wanted["level"]), name
        if "best" in wanted:
            assert explanation.level_if_all_present is Level(wanted["best"]), name
        if "reading" in wanted:
            assert explanation.reading == wanted["reading"], name
        for code, told in wanted.get("dimensions", {}).items():
            line = next(line for line in explanation.dimensions if line.code == code)
            assert f"{line.reading} {line.clause_letter}".strip() == told, (name, code)
        forms = {form.form: form for form in explanation.forms}
        if "forms" in wanted:
            assert sorted(forms) == sorted(wanted["forms"]), name
        for form, elements in wanted.get("lacking", {}).items():
            lacking = [one.element for one in forms[form].elements if one.is_needed and not one.codes]
            assert lacking == elements, (name, form)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_answers_when_read_then_the_words_are_said_or_avoided_and_every_reason_cites_an_answer(path, played):
    vignette, _, reading = played(path)
    said = str((reading.explanations, reading.guidance)).replace("\\xa0", "\u00a0")
    for words in vignette["expected"].get("says", []):
        assert words in said
    for words in [*vignette["expected"].get("never_says", []), "probabilité de", "victime identifiée"]:
        assert words not in said
    for explanation in reading.explanations:
        for line, reason in zip(lines_of(explanation, Presence.PRESENT), explanation.reasons, strict=True):
            assert line.supporting
            for answer in (*line.supporting, *line.opposing):
                assert f"{answer.question}\u00a0» – {answer.answer} ({answer.source}" in reason.text


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_vignette_when_opened_then_each_answer_stands_under_its_question_in_french(path, played):
    """A jurist reads labels, not names: the line above an answer is the question and the answer in words."""
    _, sittings, _ = played(path)
    told = path.read_text(encoding="utf-8").partition("[expected]")[0].split("[[interviews]]")[1:]
    for sitting, interview, part in zip(sittings, _vignette(path)["interviews"], told, strict=True):
        lines, texts = part.splitlines(), sitting.reader.texts("fr")
        for name in interview["answers"]:
            (above,) = (one for one, next_ in itertools.pairwise(lines) if next_.startswith(f"{name} = "))
            assert above.startswith(f"# {texts[name].label} – "), name
            chosen = sitting.value(name)
            if chosen and sitting.reader.has_choices(sitting.reader.ref_of(name)):
                words = above.partition(f"# {texts[name].label} – ")[2]
                assert sorted(words.split(" ; ")) == sorted(texts[name].words_for(chosen).split(" ; "))


def test_vignettes_from_answers_when_counted_then_each_is_told_in_full_and_the_hard_cases_are_there():
    assert len(FILES) >= 12
    for path in FILES:
        vignette = _vignette(path)
        assert vignette.keys() == KEYS, path.name
        expected = vignette["expected"]
        assert expected.keys() <= EXPECTED_KEYS, path.name
        assert all(vignette[key].strip() for key in ("title", "story")), path.name
        assert expected["why"].strip(), path.name
        for wanted in expected["packs"].values():
            assert wanted.keys() <= PACK_KEYS, path.name
    names = " ".join(path.stem for path in FILES)
    for hard in ("age-doubt", "custom-only", "poverty-only", "contradict"):
        assert hard in names


def test_vignettes_from_answers_when_taken_together_then_every_pack_that_questionnaires_feed_is_read(played):
    read = [played(path)[2] for path in FILES]
    fed = {
        row.pack for path in FILES for sitting in played(path)[1] for row in sitting.questionnaire.mappings
    }
    assert {one.pack_reference.partition("@")[0] for reading in read for one in reading.explanations} == fed
    assert {reading.level for reading in read} == set(Level)
    assert {reading.age.value for reading in read} == {"minor", "adult", "doubtful"}
