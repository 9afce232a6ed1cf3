"""View-models: no window, no Qt."""

import dataclasses
from contextlib import suppress

import pytest

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.referrals import (
    Agreement,
    AgreementStatus,
    ParentsInformed,
    ReferralKind,
    Urgency,
)
from fieldscreen.domain.statements import Source
from fieldscreen.domain.workers import Recipient, Secrecy
from fieldscreen.forms import FormOverloadedError, engine
from fieldscreen.ui.casework.case_page_model import NextStep, draft_of, next_step
from fieldscreen.ui.interview.interview_model import InterviewModel
from fieldscreen.ui.opening.first_run_model import FirstRunEntries, Problem
from fieldscreen.ui.referring.choices_model import ChoiceEntries, Gap
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.imported_forms import examine_form, keep_form
from support.offices import PASSPHRASE, opened, workplace_on

ENTRIES = FirstRunEntries(
    "Camille Exemple", "médiatrice", "Association", Secrecy.NOT_BOUND, "", "", PASSPHRASE, PASSPHRASE
)


def test_first_run_when_complete_then_no_problem_and_the_worker_is_as_typed():
    assert ENTRIES.problems() == ()
    assert ENTRIES.worker().name == "Camille Exemple"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"name": " "}, Problem.NAME_MISSING),
        ({"function": ""}, Problem.FUNCTION_MISSING),
        ({"organisation": ""}, Problem.ORGANISATION_MISSING),
        ({"passphrase": "camille", "repeated": "camille"}, Problem.PASSPHRASE_WEAK),
        ({"repeated": PASSPHRASE + "x"}, Problem.PASSPHRASES_DIFFER),
    ],
)
def test_first_run_when_one_thing_is_missing_then_that_problem(change, problem):
    assert dataclasses.replace(ENTRIES, **change).problems() == (problem,)


AGREED = {"agreement": Agreement(AgreementStatus.GIVEN)}
CHOICES = ChoiceEntries(Recipient("CRIP"), Urgency.ORDINARY, "", ParentsInformed.NOT_YET, "", "", "fr")


@pytest.mark.parametrize(
    ("change", "gaps"),
    [
        ({}, ()),
        ({"recipient": Recipient(" ")}, (Gap.RECIPIENT,)),
        ({"urgency": Urgency.IMMEDIATE}, (Gap.URGENCY_REASON,)),
        ({"parents": ParentsInformed.NO_CONTRARY_TO_INTEREST}, (Gap.PARENTS_DETAILS,)),
        ({"parents": ParentsInformed.NO_CONTRARY_TO_INTEREST, "parents_details": "danger"}, ()),
        ({"kind": ReferralKind.SIGNALEMENT}, (Gap.COPY,)),
        ({"kind": ReferralKind.SIGNALEMENT, "copy_to": Recipient("CRIP")}, ()),
        ({"asks_the_person": True}, (Gap.AGREEMENT_DETAILS,)),
        ({"asks_the_person": True, "agreement": Agreement(AgreementStatus.REFUSED, "danger")}, ()),
        ({"asks_the_person": True, "parents": ParentsInformed.NO_CONTRARY_TO_INTEREST, **AGREED}, ()),
        (
            {
                "asks_the_person": True,
                "needs_agreement": True,
                "agreement": Agreement(AgreementStatus.REFUSED, "danger"),
            },
            (Gap.AGREEMENT,),
        ),
    ],
)
def test_choices_when_the_law_or_the_reader_needs_more_then_that_gap(change, gaps):
    assert dataclasses.replace(CHOICES, **change).gaps() == gaps


@pytest.fixture
def workplace(tmp_path):
    with opened(workplace_on(tmp_path / "vault")) as made:
        yield made


@pytest.fixture
def model(workplace):
    case = cases.create_case(workplace)
    return InterviewModel(
        interviewing.start_interview(workplace, case.identifier, "reperage_mineur", second_language="ro"),
        workplace.now().date(),
    )


def _ref(model, name):
    return next(view.ref for view in model.questions() if view.name == name)


def test_interview_when_begun_then_the_first_question_comes_first(model):
    assert model.first_open() == _ref(model, "danger_now")


def test_interview_when_answered_then_progress_counts_it_and_undo_takes_it_back(model):
    ref = _ref(model, "danger_now")
    before = model.section_view().answered
    assert model.answer(ref, "no")
    assert model.section_view().answered == before + 1
    assert model.undo() == ref
    assert model.sitting.question(ref).value == ""


def test_interview_when_the_same_answer_again_then_nothing_is_stored(model):
    ref = _ref(model, "danger_now")
    model.answer(ref, "no")
    assert not model.answer(ref, "no")


def test_interview_when_marked_twice_then_the_mark_is_taken_back(model):
    ref = _ref(model, "danger_now")
    model.mark(ref, AnswerState.NOT_SAFE)
    assert model.sitting.question(ref).state is AnswerState.NOT_SAFE
    model.mark(ref, AnswerState.NOT_SAFE)
    assert model.sitting.question(ref).state is AnswerState.NOT_ASKED


@pytest.mark.parametrize("state", [AnswerState.UNKNOWN, AnswerState.REFUSED, AnswerState.NOT_SAFE])
def test_interview_when_the_source_changes_then_the_reason_for_no_answer_stays(model, state):
    ref = _ref(model, "danger_now")
    model.mark(ref, state)
    model.set_source(ref, Source.THIRD_PERSON)
    view = model.sitting.question(ref)
    assert (view.state, view.source) == (state, Source.THIRD_PERSON)


def test_interview_when_a_note_is_added_then_answer_and_source_stay(model):
    ref = _ref(model, "danger_now")
    model.answer(ref, "no")
    model.set_source(ref, Source.DOCUMENT)
    assert model.set_note(ref, "vu à midi")
    view = model.sitting.question(ref)
    assert (view.value, view.source, view.note) == ("no", Source.DOCUMENT, "vu à midi")


def test_interview_when_languages_swap_then_labels_swap(model):
    ref = _ref(model, "danger_now")
    before = model.sitting.question(ref)
    assert model.swap_languages()
    after = model.sitting.question(ref)
    assert (after.label, after.second_label) == (before.second_label, before.label)


def test_next_step_when_the_case_grows_then_it_follows(workplace):
    case = cases.create_case(workplace).identifier
    assert next_step(cases.open_case(workplace, case)) is NextStep.START_INTERVIEW
    sitting = interviewing.start_interview(workplace, case, "reperage_mineur")
    opened = cases.open_case(workplace, case)
    assert next_step(opened) is NextStep.CONTINUE_INTERVIEW
    assert draft_of(opened).interview.identifier == sitting.interview.identifier


HEAVY_FORM = """\
| survey |
| | type | name | label | repeat_count | calculation |
| | integer | many | How many? | | |
| | text | place | Place of the visit | | |
| | begin repeat | seen | Seen | ${many} | |
| | text | what | What? | | |
| | calculate | others | | | count(../../seen/what) |
| | end repeat | seen | | | |
| settings |
| | form_title | form_id | version |
| | Heavy | heavy | 1 |
"""


@pytest.fixture
def heavy(workplace, tmp_path, monkeypatch):
    """An interview whose form asks for too much computing as soon as its first question is answered."""
    monkeypatch.setattr(engine, "MOST_WORK", 20_000)
    file = tmp_path / "heavy.md"
    file.write_text(HEAVY_FORM, encoding="utf-8")
    form = keep_form(workplace, examine_form(file))
    case = cases.create_case(workplace).identifier
    sitting = interviewing.start_interview(workplace, case, form.identifier, language="und")
    return InterviewModel(sitting, workplace.now().date())


def test_interview_when_the_form_is_overloaded_then_its_counts_have_the_answer_that_was_kept(heavy):
    assert heavy.section_view().answered == 0

    with pytest.raises(FormOverloadedError):
        heavy.answer("/data/many", "200")
    assert heavy.section_view().answered == 1

    with suppress(FormOverloadedError):
        heavy.answer("/data/place", "at the gate")
    assert heavy.section_view().answered == 2
    with suppress(FormOverloadedError):
        heavy.undo()
    assert heavy.section_view().answered == 1
