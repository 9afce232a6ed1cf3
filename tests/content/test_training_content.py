"""The training cases: whole in French and English, clearly invented, and reproduced by the engine."""

from __future__ import annotations

import re
import tomllib

import pytest

from content.sheets import ABSENCES
from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.assessments import Level
from fieldscreen.screening.clues import clues_in
from fieldscreen.workflow import training
from fieldscreen.workflow.assessing import read_case
from fieldscreen.workflow.interviewing import resume_interview
from fieldscreen.workflow.training.comparing import chosen_in, forms_read
from support.offices import ROOT, content, workplace_on

EXERCISES = training.exercises(content())
FILES = sorted((ROOT / "resources" / "training").glob("*.toml"))
PEOPLES = r"\b(roms?|roma|tsiganes?|gitans?|roumains?|romanians?|bulgares?|bulgarians?)\b"
by_name = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda one: one.identifier)


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """Each model's answers, given one by one in a training vault, with what the program reads in them."""
    place = workplace_on(tmp_path_factory.mktemp("training") / "vaults" / "vault")
    training.make_training_vault(place)
    place.unlock(training.PASSPHRASE)
    read = {}
    for exercise in EXERCISES:
        attempt = training.begin(place, exercise, "fr")
        sitting = resume_interview(place, attempt.interview)
        for name, value in exercise.answers.items():
            sitting.answer(sitting.reader.ref_of(name), value)
        read[exercise.identifier] = sitting, read_case(place, attempt.case, "fr")
    yield read
    place.lock()


def test_cases_when_listed_then_there_are_eight_in_order_and_two_are_false_alarms():
    assert [one.number for one in EXERCISES] == list(range(1, 9))
    assert [path.stem for path in FILES] == [one.identifier for one in EXERCISES]
    false_alarms = [one for one in EXERCISES if one.model.is_false_alarm]
    assert [one.identifier for one in false_alarms] == ["02-caravane", "05-marche"]
    assert {one.model.level for one in EXERCISES} == set(Level)


@by_name
def test_model_when_its_answers_are_played_then_the_program_comes_to_its_level_and_forms(exercise, played):
    _, reading = played[exercise.identifier]
    model = exercise.model
    assert reading.level is model.level
    assert reading.age is exercise.age
    forms = set(forms_read(reading.explanations))
    assert set(model.forms) <= forms <= {*model.forms, *model.forms_also}
    if model.is_false_alarm:
        assert (model.level, model.forms, model.ways) == (Level.NOTHING_PARTICULAR, (), (training.NO_WAY,))
        assert not [reason for one in reading.explanations for reason in one.reasons]


@by_name
def test_model_when_its_answers_are_played_then_each_stands_in_the_form_as_given(exercise, played):
    sitting, _ = played[exercise.identifier]
    for name, value in exercise.answers.items():
        view = sitting.question(sitting.reader.ref_of(name))
        assert view.relevant, name
        assert value in {view.value, view.state.value}, name
        if view.choices:
            assert set(value.split()) <= {choice.value for choice in view.choices} | set(ABSENCES), name


@by_name
def test_model_when_read_then_every_clue_of_its_answers_is_explained_once_and_no_other_counts(exercise):
    asked = content().questionnaire(exercise.questionnaire)
    minor = exercise.age.treated_as_minor
    packs = {pack.identifier for pack in content().packs if pack.fits(minor=minor)}
    found = clues_in(asked.mappings, packs, chosen_in(exercise.answers))
    told = [clue for point in exercise.model.points if point.counts for clue in point.clues]
    assert sorted(told) == sorted(found)
    tempting = [clue for point in exercise.model.points if not point.counts for clue in point.clues]
    assert not set(tempting) & found
    assert len(tempting) == len(set(tempting))
    known = {f"{row.question}:{value}" for row in asked.mappings for value in row.present}
    assert set(tempting) <= known, "a temptation that feeds no indicator tempts nobody"
    assert tempting, "every case has something to resist"


@by_name
def test_model_when_it_reasons_then_each_point_cites_answers_it_gave(exercise, played):
    sitting, _ = played[exercise.identifier]
    for point in exercise.model.points:
        assert point.cites
        for name in point.cites:
            assert exercise.answers[name], name
            stated = sitting.answer_to(name)
            assert stated is not None, name
            assert point.counts is False or stated.state is AnswerState.ANSWERED, name


@by_name
def test_case_when_read_then_forms_and_ways_are_those_one_can_choose(exercise):
    model = exercise.model
    assert {*model.forms, *model.forms_also} <= set(training.forms_offered(content()))
    assert {*model.ways, *model.ways_also} <= set(training.ways_offered(content(), exercise.age))
    assert model.ways


def _texts(value):
    if isinstance(value, dict):
        if "fr" in value:
            yield value
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_case_when_read_then_every_text_is_there_in_french_and_english(path):
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    texts = list(_texts(data))
    assert len(texts) > 12
    for text in texts:
        assert text["en"].strip(), text
        untranslated = text in [one["translation"] for one in data["said"] if one["language"] == "fr"]
        assert text["fr"].strip() or untranslated, text
    for said in data["said"]:
        assert said["words"].strip()
        assert said["language"] == "fr" or said["translation"]["fr"].strip()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_case_when_read_then_it_is_invented_and_names_no_people_as_a_reason(path):
    text = path.read_text(encoding="utf-8")
    data = tomllib.loads(text)
    assert data["synthetic"] is True
    names = [data["answers"].get(key, "Exemple") for key in ("child_family_name", "family_name")]
    assert names == ["Exemple", "Exemple"]
    assert data["answers"]["department"] == "00"
    assert not re.search(PEOPLES, text, re.IGNORECASE)
    shown = str((data["situation"], data["seen"], data["said"]))
    assert "fausse alerte" not in shown.casefold()
    assert "false alarm" not in shown.casefold()
    told = str(data)
    for words in ("victime identifiée", "identified victim", "probabilité", "probability"):
        assert words not in told
