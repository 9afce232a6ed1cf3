"""A closed case is read and kept, and not written in until it is opened again with a reason."""

import dataclasses
from datetime import date

import pytest

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.assessments import Level
from fieldscreen.domain.cases import Case, CaseStatus
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.retention import Outcome
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.workflow import packs, referring
from fieldscreen.workflow.assessing import judge_case, reading_of
from fieldscreen.workflow.cases import create_case, open_case, rename_case, save_person, save_statement
from fieldscreen.workflow.closed_cases import CaseReadOnlyError
from fieldscreen.workflow.interviewing import open_interview, start_interview
from fieldscreen.workflow.retention import (
    ClosingCard,
    close_case,
    extend,
    keeping_of,
    lift_hold,
    place_hold,
    reopen_case,
    save_acknowledgement,
    save_last_contact,
)
from support.offices import OFFICE

SITE = "/data/place/site"
CARD = ClosingCard(Outcome.TAKEN_OVER, "Transmis.", "", UncertainDate.parse("2026-11"))


@pytest.fixture
def sitting(workplace):
    """A begun interview in a case with a signed referral."""
    case = create_case(workplace, "le jardin").identifier
    made = start_interview(workplace, case, "reperage_mineur")
    made.answer(SITE, "terrain")
    choices = dataclasses.replace(
        referring.default_choices(workplace, case), recipient=OFFICE, is_synthetic=True
    )
    referring.sign_referral(workplace, referring.prepare_referral(workplace, case, choices))
    return made


def _statement(workplace):
    return Statement("s", Source.SEEN, "Vu deux fois.", "fr", workplace.now())


def _choices(workplace, case):
    return dataclasses.replace(referring.default_choices(workplace, case), recipient=OFFICE)


WRITING = {
    "reminder": lambda workplace, case, _sitting: rename_case(workplace, case, "autre"),
    "person": lambda workplace, case, _sitting: save_person(workplace, case, Person("p", Role.PARENT)),
    "statement": lambda workplace, case, _sitting: save_statement(workplace, case, _statement(workplace)),
    "interview": lambda workplace, case, _sitting: start_interview(workplace, case, "reperage_mineur"),
    "answer": lambda _workplace, _case, sitting: sitting.answer(SITE, "hangar"),
    "absence": lambda _workplace, _case, sitting: sitting.mark(SITE, AnswerState.REFUSED),
    "finish": lambda _workplace, _case, sitting: sitting.finish(),
    "judgement": lambda workplace, case, _sitting: judge_case(workplace, case, Level.DANGER, "vu"),
    "pack": lambda workplace, case, _sitting: packs.choose_pack(workplace, case, "ilo-child-labour"),
    "referral": lambda workplace, case, _sitting: _choices(workplace, case),
}


@pytest.mark.parametrize("writing", WRITING)
def test_closed_case_when_somebody_would_write_in_it_then_refused_and_nothing_is_written(
    workplace, sitting, writing
):
    case = sitting.case
    close_case(workplace, case, CARD)
    again = open_interview(workplace, sitting.interview.identifier)
    before = workplace.vault.journal()

    for one in (sitting, again):  # opened before it was closed, and after
        with pytest.raises(CaseReadOnlyError) as refused:
            WRITING[writing](workplace, case, one)
        assert refused.value.case == case

    with pytest.raises(CaseReadOnlyError):
        sitting.undo()
    assert workplace.vault.journal() == before
    assert again.value("site") == "terrain"
    assert workplace.vault.get(Case, case).status is CaseStatus.CLOSED


def test_closed_case_when_a_referral_was_prepared_before_then_it_is_not_signed_any_more(workplace, sitting):
    choices = _choices(workplace, sitting.case)
    prepared = referring.prepare_referral(workplace, sitting.case, choices)
    close_case(workplace, sitting.case, CARD)

    with pytest.raises(CaseReadOnlyError):
        referring.sign_referral(workplace, prepared)
    with pytest.raises(CaseReadOnlyError):
        referring.keep_choices(workplace, sitting.case, dataclasses.replace(choices, urgency_reason="vu"))

    file = open_case(workplace, sitting.case)
    assert (file.is_closed, len(file.referrals)) == (True, 1)


def test_closed_case_when_it_is_looked_at_then_everything_is_shown_and_where_one_was_is_not_moved(
    workplace, sitting, tmp_path
):
    close_case(workplace, sitting.case, CARD)
    interview = open_interview(workplace, sitting.interview.identifier)

    assert (interview.is_case_closed, interview.is_read_only, interview.is_finished) == (True, True, False)
    interview.remember_position(SITE)
    interview.set_languages("en", "ro")
    assert interview.languages == ("en", "ro")
    assert reading_of(workplace, sitting.case, "fr").explanations
    saved = referring.export_referral(
        workplace, open_case(workplace, sitting.case).referrals[0].identifier, tmp_path
    )
    assert saved.read_bytes().startswith(b"%PDF")
    assert Action.INTERVIEW_MOVED not in {line.action for line in workplace.vault.journal()}


def test_closed_case_when_it_is_kept_then_acknowledgement_contact_hold_and_date_go_on(workplace, sitting):
    case, referral = sitting.case, open_case(workplace, sitting.case).referrals[0].identifier
    close_case(workplace, case, CARD)
    day = workplace.now().date()

    save_acknowledgement(workplace, case, referral, UncertainDate.on(day))
    save_last_contact(workplace, case, UncertainDate.on(day))
    place_hold(workplace, case, "juge", date(day.year + 1, 1, 1))
    lift_hold(workplace, case, "rendu")
    extend(workplace, case, keeping_of(workplace, case).standing.due.latest, "demande écrite")

    assert keeping_of(workplace, case).retention.hold is None
    assert workplace.vault.get(Case, case).status is CaseStatus.CLOSED


def test_closed_case_when_it_is_opened_again_then_it_has_its_line_and_is_written_in(workplace, sitting):
    close_case(workplace, sitting.case, CARD)

    reopen_case(workplace, sitting.case, "un fait nouveau")

    assert [line.action for line in workplace.vault.journal()[-2:]] == [
        Action.CASE_REOPENED,
        Action.CASE_CHANGED,
    ]
    again = open_interview(workplace, sitting.interview.identifier)
    assert not again.is_read_only
    again.answer(SITE, "hangar")
    assert again.value("site") == "hangar"
    save_statement(workplace, sitting.case, _statement(workplace))
    assert open_case(workplace, sitting.case).statements
