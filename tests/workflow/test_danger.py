"""Danger before any form: asked once, answered again at will, calls noted and printed."""

import json
from datetime import UTC, datetime

import pytest

from fieldscreen.domain.journal import Action
from fieldscreen.referral import compose
from fieldscreen.referral.blocks import Table
from fieldscreen.workflow import danger
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.danger import Called, DangerAnswer
from fieldscreen.workflow.gathering import gather
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.referring import default_choices
from support.offices import PASSPHRASE

CALLED_AT = datetime(2026, 11, 22, 11, 40, tzinfo=UTC)


@pytest.fixture
def case(workplace):
    return create_case(workplace).identifier


def _actions(workplace, case):
    return [line.action for line in workplace.vault.journal() if line.case == case]


def test_danger_when_the_case_is_new_then_it_is_to_be_asked_until_it_is_answered(workplace, case):
    assert danger.is_danger_to_be_asked(workplace, case)
    danger.answer_danger(workplace, case, DangerAnswer.NO)
    assert not danger.is_danger_to_be_asked(workplace, case)
    assert Action.DANGER_ASKED in _actions(workplace, case)


def test_danger_when_the_case_has_a_questionnaire_already_then_nobody_is_held_up(workplace, case):
    start_interview(workplace, case, "reperage_mineur")
    assert not danger.is_danger_to_be_asked(workplace, case)


def test_danger_when_answered_again_then_the_first_answer_stays_beside_it_across_a_lock(workplace, case):
    danger.answer_danger(workplace, case, DangerAnswer.NO)
    danger.answer_danger(workplace, case, DangerAnswer.NOW)
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    kept = danger.danger_of(workplace, case)
    assert [one.answer for one in kept.checks] == [DangerAnswer.NO, DangerAnswer.NOW]
    assert kept.last.answer is DangerAnswer.NOW
    assert kept.last.worker == workplace.worker.name


def test_call_when_noted_then_it_stands_beside_the_others_with_a_line_in_the_journal(workplace, case):
    danger.note_call(workplace, case, Called.POLICE, CALLED_AT, said="Une patrouille vient.")
    danger.note_call(workplace, case, Called.PROSECUTOR, CALLED_AT, whom=" Permanence ", said="")
    calls = danger.danger_of(workplace, case).calls
    assert [(one.called, one.whom, one.said) for one in calls] == [
        (Called.POLICE, "", "Une patrouille vient."),
        (Called.PROSECUTOR, "Permanence", ""),
    ]
    assert _actions(workplace, case).count(Action.CALL_NOTED) == 2


@pytest.mark.parametrize("language", ["fr", "en"])
def test_referral_when_calls_were_noted_then_pages_and_record_say_when_whom_and_what(
    workplace, case, language
):
    start_interview(workplace, case, "reperage_mineur")
    danger.note_call(workplace, case, Called.CHILD_HELPLINE, CALLED_AT, said="")
    before = CALLED_AT.replace(hour=10)
    danger.note_call(workplace, case, Called.POLICE, before, whom="Poste 3", said="Attendre.")
    contents = gather(workplace, case, default_choices(workplace, case, language=language))
    made = compose(contents, workplace.content.template(contents.kind))
    say = workplace.content.template(contents.kind).say
    heading = say("calls.when", language)
    table = next(one for one in made.blocks if isinstance(one, Table) and one.headers[0] == heading)
    rows = [[cell.words for cell in row] for row in table.rows]
    assert [row[1:] for row in rows] == [
        [f"{say('calls.called_17', language)} (Poste 3)", "Attendre."],
        [say("calls.called_119", language), say("calls.nothing_said", language)],
    ]
    record = json.loads(made.record)["fieldscreen"]["calls"]
    assert [(one["called"], one["called_at"][:16]) for one in record] == [
        ("17", "2026-11-22T10:40"),
        ("119", "2026-11-22T11:40"),
    ]


def test_case_when_erased_then_answers_and_calls_are_gone(workplace, case):
    danger.note_call(workplace, case, Called.POLICE, CALLED_AT, said="canari-appel")
    workplace.vault.erase_case(case, actor="program")
    assert danger.danger_of(workplace, case).calls == ()
