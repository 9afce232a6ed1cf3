"""Keeping and closing a case: what is due is shown, what is decided needs its reason and leaves its line."""

import dataclasses
from datetime import date, timedelta

import pytest

from fieldscreen.domain.cases import CaseStatus
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.retention import (
    DueState,
    ExtensionRefusedError,
    Outcome,
    Phase,
    ReasonNeededError,
)
from fieldscreen.domain.retention_rules import LongerNeedsReasonError, RuleName
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.typed_texts import TypedField
from fieldscreen.vault.errors import VaultLocked
from fieldscreen.workflow.cases import create_case, open_case, save_statement
from fieldscreen.workflow.counting import counted_cases
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.referring import default_choices, prepare_referral, sign_referral
from fieldscreen.workflow.retention import (
    CaseClosedError,
    ClosingCard,
    choose_period,
    close_case,
    due_list,
    due_marks,
    extend,
    keep_drafts,
    keeping_of,
    lift_hold,
    place_hold,
    reopen_case,
    rules_of,
    save_acknowledgement,
    save_last_contact,
)
from fieldscreen.workflow.typed_texts import TypingPlace, keep_typed, leave_typed
from support.offices import OFFICE, PASSPHRASE, rehearsed

TODAY = date(2026, 11, 22)
CARD = ClosingCard(Outcome.TAKEN_OVER, "Transmis, appel fait.", "", UncertainDate.parse("2026-11"))


def _pass(workplace, **span):
    workplace._around.clock.now += timedelta(**span)


def _refer(workplace, case):
    sitting = start_interview(workplace, case, "reperage_mineur")
    sitting.answer("/data/who/age_estimated", "13")
    choices = dataclasses.replace(default_choices(workplace, case), recipient=OFFICE)
    return sign_referral(workplace, prepare_referral(workplace, case, choices)).referral


@pytest.fixture
def case(workplace):
    rehearsed(workplace)
    return create_case(workplace).identifier


def _say(workplace, case, identifier="s1"):
    save_statement(workplace, case, Statement(identifier, Source.SEEN, "vu", "fr", workplace.now()))


def test_case_when_nothing_was_sent_then_it_is_due_thirty_days_after_the_last_writing(workplace, case):
    _pass(workplace, days=5)
    _say(workplace, case)
    found = keeping_of(workplace, case).standing
    assert found.due.on == UncertainDate.on(TODAY + timedelta(days=35))
    assert (found.state, found.phase) == (DueState.LATER, Phase.ACTIVE)


def test_case_when_only_read_held_renamed_or_moved_in_then_its_clock_does_not_start_again(workplace, case):
    before = keeping_of(workplace, case).standing.due
    _pass(workplace, days=3)
    open_case(workplace, case)
    place_hold(workplace, case, "réquisition", TODAY + timedelta(days=60))
    lift_hold(workplace, case, "rendue")
    keep_drafts(workplace, case, {"closing.done": "début"})
    save_last_contact(workplace, case, UncertainDate.on(TODAY))
    keep_typed(workplace, TypingPlace(case, "closing"), (TypedField("closing.done", "déb"),))
    leave_typed(workplace, TypingPlace(case, "closing"))
    assert keeping_of(workplace, case).standing.due == before


def test_case_when_sent_then_the_acknowledgement_starts_the_clock_and_new_facts_stop_it(workplace, case):
    referral = _refer(workplace, case)
    assert keeping_of(workplace, case).standing.due.rule is RuleName.CEILING
    assert [one.identifier for one in keeping_of(workplace, case).unacknowledged] == [referral.identifier]
    _pass(workplace, days=10)
    save_acknowledgement(workplace, case, referral.identifier, UncertainDate.parse("2026-11-25"))
    found = keeping_of(workplace, case)
    assert found.unacknowledged == ()
    assert (found.standing.due.rule, found.standing.due.on.written) == (RuleName.ACKNOWLEDGED, "2026-12-25")
    assert found.standing.phase is Phase.INTERMEDIATE
    _say(workplace, case)
    assert keeping_of(workplace, case).standing.due.rule is RuleName.UNSENT


def test_case_when_a_second_referral_is_not_acknowledged_then_the_first_acknowledgement_is_not_enough(
    workplace, case
):
    first = _refer(workplace, case)
    second = _refer(workplace, case)
    _pass(workplace, days=10)
    save_acknowledgement(workplace, case, first.identifier, UncertainDate.parse("2026-11-25"))
    assert keeping_of(workplace, case).standing.due.rule is RuleName.CEILING
    save_acknowledgement(workplace, case, second.identifier, UncertainDate.parse("2026-11-28"))
    assert keeping_of(workplace, case).standing.due.on.written == "2026-12-28"


@pytest.mark.parametrize("written", ["2026-11-21", "2026-11-23", "2027"])
def test_acknowledgement_when_before_the_signing_or_in_the_future_then_it_is_refused(
    workplace, case, written
):
    referral = _refer(workplace, case)
    with pytest.raises(InvalidValueError):
        save_acknowledgement(workplace, case, referral.identifier, UncertainDate.parse(written))


def test_list_when_cases_differ_then_the_first_due_stands_first_and_each_is_marked(workplace):
    late, held, fresh = (create_case(workplace).identifier for _ in range(3))
    place_hold(workplace, held, "réquisition", TODAY + timedelta(days=60))
    _pass(workplace, days=31)
    _say(workplace, fresh)
    marks = due_marks(workplace)
    assert marks == {late: DueState.DUE, held: DueState.HELD}
    assert [row.case for row in due_list(workplace)][-1] == fresh
    assert {row.standing.state for row in due_list(workplace)} == {
        DueState.DUE,
        DueState.HELD,
        DueState.LATER,
    }


def test_extension_when_it_has_a_reason_then_the_case_is_kept_and_the_reason_with_it(workplace, case):
    until = TODAY + timedelta(days=80)
    with pytest.raises(ReasonNeededError):
        extend(workplace, case, until, "  ")
    extend(workplace, case, until, "audience en janvier")
    found = keeping_of(workplace, case)
    assert found.standing.due.extended_to == until
    assert found.retention.extensions[-1].reason == "audience en janvier"
    assert workplace.vault.journal()[-1].action is Action.RETENTION_EXTENDED
    with pytest.raises(ExtensionRefusedError):
        extend(workplace, case, until, "encore")


def test_hold_when_placed_over_another_then_the_first_is_lifted_and_both_stay_readable(workplace, case):
    place_hold(workplace, case, "réquisition", TODAY + timedelta(days=60))
    place_hold(workplace, case, "juge des enfants", TODAY + timedelta(days=90))
    retention = keeping_of(workplace, case).retention
    assert [hold.reason for hold in retention.holds] == ["réquisition", "juge des enfants"]
    assert retention.hold is retention.holds[1]
    with pytest.raises(ReasonNeededError):
        lift_hold(workplace, case, "")
    lift_hold(workplace, case, "rendu")
    assert keeping_of(workplace, case).retention.hold is None
    assert keeping_of(workplace, case).retention.holds[1].lift_reason == "rendu"


def test_hold_when_its_review_lies_in_the_past_then_it_is_refused(workplace, case):
    with pytest.raises(InvalidValueError):
        place_hold(workplace, case, "réquisition", TODAY)


def test_closing_when_done_then_the_card_is_kept_the_case_counted_and_the_draft_gone(workplace, case):
    _refer(workplace, case)
    keep_drafts(workplace, case, {"closing.done": "Trans", "hold.reason": "x"})
    close_case(workplace, case, CARD)
    found = keeping_of(workplace, case)
    assert open_case(workplace, case).case.status is CaseStatus.CLOSED
    assert (found.retention.closing.outcome, found.retention.closing.done) == (CARD.outcome, CARD.done)
    assert found.retention.last_contact == CARD.last_contact
    assert found.retention.drafts == {"hold.reason": "x"}
    assert found.standing.phase is Phase.INTERMEDIATE
    (counted,) = counted_cases(workplace)
    assert (counted.month, counted.age_band, counted.referrals) == (
        "2026-11",
        "9-17",
        {"information_preoccupante": 1},
    )
    with pytest.raises(CaseClosedError):
        close_case(workplace, case, CARD)


def test_closing_when_the_gate_is_shut_then_nothing_is_written(workplace, case):
    lines = len(workplace.vault.journal())

    def shut(_workplace):
        raise VaultLocked

    with pytest.raises(VaultLocked):
        close_case(workplace, case, CARD, closing_gate=shut)
    assert len(workplace.vault.journal()) == lines
    assert open_case(workplace, case).case.status is CaseStatus.OPEN


def test_reopening_when_it_has_a_reason_then_the_case_goes_on_and_is_counted_once(workplace, case):
    close_case(workplace, case, CARD)
    with pytest.raises(ReasonNeededError):
        reopen_case(workplace, case, "")
    reopen_case(workplace, case, "nouveaux faits")
    assert open_case(workplace, case).case.status is CaseStatus.OPEN
    assert keeping_of(workplace, case).retention.closing is None
    assert keeping_of(workplace, case).retention.closings[0].reopen_reason == "nouveaux faits"
    with pytest.raises(CaseClosedError):
        reopen_case(workplace, case, "encore")
    close_case(workplace, case, CARD)
    assert len(counted_cases(workplace)) == 1


def test_organisation_when_it_chooses_then_every_case_follows_and_the_history_stays(workplace, case):
    choose_period(workplace, RuleName.UNSENT, 7)
    assert keeping_of(workplace, case).standing.due.on == UncertainDate.on(TODAY + timedelta(days=7))
    with pytest.raises(LongerNeedsReasonError):
        choose_period(workplace, RuleName.UNSENT, 60)
    choose_period(workplace, RuleName.UNSENT, 60, "suivi de rue")
    assert rules_of(workplace).of(RuleName.UNSENT).reason == "suivi de rue"
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    assert rules_of(workplace).of(RuleName.UNSENT).period.amount == 60


def test_draft_when_kept_twice_then_there_is_one_line(workplace, case):
    keep_drafts(workplace, case, {"hold.reason": "réq"})
    lines = len(workplace.vault.journal())
    keep_drafts(workplace, case, {"hold.reason": "réq"})
    assert len(workplace.vault.journal()) == lines
    keep_drafts(workplace, case, {"hold.reason": ""})
    assert keeping_of(workplace, case).retention.drafts == {}
