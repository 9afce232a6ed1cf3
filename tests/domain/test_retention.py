"""How long a case may stay: a hold wins, dates stay as uncertain as they were, longer needs a reason."""

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.dates import Precision, Qualifier, UncertainDate
from fieldscreen.domain.encoding import decode, encode
from fieldscreen.domain.retention import (
    CaseFacts,
    CaseRetention,
    Closing,
    DueState,
    Extension,
    ExtensionRefusedError,
    Hold,
    Outcome,
    Phase,
    ReasonNeededError,
    check_extension,
    due,
    reason_for,
    standing,
)
from fieldscreen.domain.retention_rules import (
    Clock,
    LongerNeedsReasonError,
    Period,
    PeriodChoice,
    PeriodRefusedError,
    RuleName,
    RulesInvalidError,
    Unit,
    check_choice,
    chosen,
    read_rules,
)
from support.offices import ROOT

SHIPPED = (ROOT / "resources/retention/field-laptop.toml").read_text(encoding="utf-8")
RULES = read_rules(SHIPPED)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
EMPTY = CaseRetention("c")
WORKED = date(2026, 11, 22)

days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
written_points = st.one_of(
    days.map(str), days.map(lambda day: f"{day:%Y-%m}"), days.map(lambda day: f"{day:%Y}")
)
uncertain_dates = st.builds(
    lambda point, mark: UncertainDate.parse(point + mark),
    written_points,
    st.sampled_from(["", "~", "?", "%"]),
)
facts = st.builds(
    CaseFacts,
    written_on=days,
    has_unsent=st.booleans(),
    acknowledged=st.none() | uncertain_dates,
    closed_on=st.none() | days,
)
reasons = st.text("abc ", min_size=1).filter(str.strip)
retentions = st.builds(
    CaseRetention,
    identifier=st.just("c"),
    last_contact=st.none() | uncertain_dates,
    extensions=st.lists(st.builds(Extension, days, reasons, st.just(NOON), st.just("W")), max_size=2).map(
        tuple
    ),
)
holds = st.builds(Hold, reasons, st.just(NOON), st.just("W"), days)
choices = st.builds(
    PeriodChoice, st.sampled_from(RuleName), st.integers(-5, 2000), st.just(""), st.just(NOON), st.just("W")
)


def _hold(**changes):
    return dataclasses.replace(Hold("réquisition", NOON, "W", date(2027, 1, 1)), **changes)


def _at(day, retention=EMPTY, rules=RULES, **changes):
    return standing(CaseFacts(**{"written_on": WORKED, "has_unsent": True} | changes), retention, rules, day)


def test_rules_when_shipped_then_they_are_the_suggestions_and_say_so():
    amounts = {rule.name: (rule.period, rule.most) for rule in RULES.rules}
    assert amounts == {
        RuleName.ACKNOWLEDGED: (Period(30, Unit.DAYS), Period(90, Unit.DAYS)),
        RuleName.UNSENT: (Period(30, Unit.DAYS), None),
        RuleName.CEILING: (Period(24, Unit.MONTHS), None),
    }
    assert RULES.of(RuleName.UNSENT).warning == Period(14, Unit.DAYS)
    assert all(rule.source and {"fr", "en"} <= rule.texts.keys() for rule in RULES.rules)
    assert "verified" not in {rule.mark.value for rule in RULES.rules}


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("[rules.unsent]", "[rules.unsaid]", "unsent"),
        ('unit = "months"', 'unit = "moons"', "rules.ceiling"),
        ("amount = 24", "amount = 0", "rules.ceiling.amount"),
        ("warning = 14", "warning = true", "rules.unsent.warning"),
        ("date = 2026-11-22", 'date = "hier"', "rules.date"),
        ('mark = "to_check"', 'mark = "surely"', "rules.ceiling"),
        ("[rules]", "[rules", "file"),
    ],
)
def test_rules_when_something_is_wrong_then_the_place_is_named(old, new, where):
    assert old in SHIPPED
    with pytest.raises(RulesInvalidError) as caught:
        read_rules(SHIPPED.replace(old, new, 1))
    assert caught.value.where == where


@pytest.mark.parametrize(
    ("start", "period", "end"),
    [
        ("2026-11-22", Period(30, Unit.DAYS), "2026-12-22"),
        ("2024-02-29", Period(24, Unit.MONTHS), "2026-02-28"),
        ("2026-08-31", Period(1, Unit.MONTHS), "2026-09-30"),
        ("2026-03", Period(30, Unit.DAYS), "2026-03-31/2026-04-30"),
        ("2026~", Period(24, Unit.MONTHS), "2028-01-01~/2028-12-31~"),
        ("2026-03-04?", Period(1, Unit.DAYS), "2026-03-05?"),
        ("9999-12-30", Period(24, Unit.MONTHS), "9999-12-31"),
    ],
)
def test_period_when_counted_then_it_ends_where_the_calendar_says(start, period, end):
    assert period.after(UncertainDate.parse(start)).written == end


@given(uncertain_dates, st.integers(1, 400), st.sampled_from(Unit))
def test_period_when_counted_then_no_day_and_no_certainty_is_invented(start, amount, unit):
    end = Period(amount, unit).after(start)
    assert end.is_exact == start.is_exact
    assert end.qualifier is start.qualifier
    assert (end.precision is Precision.DAY) == (start.precision is Precision.DAY)
    assert end.earliest > start.earliest
    assert end.latest > start.latest
    if unit is Unit.MONTHS:
        assert end.latest.day == start.latest.day or (end.latest + timedelta(days=1)).day == 1
    assert UncertainDate.parse(end.written) == end


def test_due_when_nothing_was_sent_then_thirty_days_after_the_last_writing_with_a_warning_at_fourteen():
    assert _at(WORKED).due.on == UncertainDate.parse("2026-12-22")
    assert _at(WORKED).due.clock is Clock.LAST_WRITTEN
    assert _at(date(2026, 12, 5)).state is DueState.LATER
    assert _at(date(2026, 12, 6)).state is DueState.SOON
    assert _at(date(2026, 12, 21)).state is DueState.SOON
    assert (_at(date(2026, 12, 22)).state, _at(date(2026, 12, 22)).phase) == (DueState.DUE, Phase.FINAL)


def test_due_when_closed_without_sending_then_the_closing_starts_the_clock():
    found = _at(date(2026, 12, 22), closed_on=date(2026, 12, 20))
    assert found.due.on == UncertainDate.parse("2027-01-19")
    assert found.phase is Phase.INTERMEDIATE


def test_due_when_acknowledged_then_thirty_days_after_it():
    found = _at(WORKED, has_unsent=False, acknowledged=UncertainDate.parse("2026-11-25"))
    assert found.due.on == UncertainDate.parse("2026-12-25")
    assert (found.due.rule, found.phase) == (RuleName.ACKNOWLEDGED, Phase.INTERMEDIATE)


def test_due_when_the_acknowledgement_is_roughly_dated_then_the_case_is_perhaps_due_before_it_surely_is():
    acknowledged = UncertainDate.parse("2026-11")
    states = [
        _at(day, has_unsent=False, acknowledged=acknowledged).state
        for day in (date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 29), date(2026, 12, 30))
    ]
    assert states == [DueState.LATER, DueState.PERHAPS, DueState.PERHAPS, DueState.DUE]


def test_due_when_facts_came_after_the_sending_then_they_are_not_erased_with_the_old_ones():
    found = _at(WORKED, has_unsent=True, acknowledged=UncertainDate.parse("2026-10-01"))
    assert (found.due.rule, found.due.on) == (RuleName.UNSENT, UncertainDate.parse("2026-12-22"))


def test_due_when_sent_and_not_acknowledged_then_only_the_ceiling_counts():
    found = _at(WORKED, has_unsent=False)
    assert (found.due.rule, found.due.clock) == (RuleName.CEILING, Clock.LAST_WRITTEN)
    assert found.due.on == UncertainDate.parse("2028-11-22")
    contact = dataclasses.replace(EMPTY, last_contact=UncertainDate.parse("2026-05"))
    known = _at(WORKED, contact, has_unsent=False)
    assert (known.due.clock, known.due.on.written) == (Clock.LAST_CONTACT, "2028-05-01/2028-05-31")


@given(facts, retentions, days)
def test_ceiling_when_anything_was_decided_then_no_case_outlives_it(these, retention, today):
    start = retention.last_contact or UncertainDate.on(these.written_on)
    latest = RULES.of(RuleName.CEILING).period.after(start).latest
    assert due(these, retention, RULES).on.latest <= latest
    if today >= latest:
        assert standing(these, retention, RULES, today).state is DueState.DUE


@given(facts, retentions, holds, days)
def test_hold_when_it_is_in_force_then_it_wins_over_every_date_and_over_its_own_review(
    these, retention, hold, today
):
    held = dataclasses.replace(retention, holds=(hold,))
    found = standing(these, held, RULES, today)
    assert (found.state, found.hold) == (DueState.HELD, hold)
    assert found.phase is not Phase.FINAL
    assert found.due == due(these, retention, RULES)
    assert found.hold_is_to_review(today) == (today >= hold.review_on)


@given(facts, retentions, st.lists(holds, max_size=3), days)
def test_hold_when_lifted_then_the_case_stands_as_if_there_had_been_none(these, retention, many, today):
    lifted = tuple(dataclasses.replace(hold, lifted_at=NOON, lift_reason="levée") for hold in many)
    before = standing(these, retention, RULES, today)
    assert standing(these, dataclasses.replace(retention, holds=lifted), RULES, today) == before


@given(st.text(" \t\n\u00a0", max_size=5), st.sampled_from(["extend", "hold", "lift", "reopen"]))
def test_reason_when_blank_then_nothing_may_be_done(blank, act):
    with pytest.raises(ReasonNeededError) as caught:
        reason_for(act, blank)
    assert caught.value.act == act


@given(facts, retentions, days)
def test_extension_when_allowed_then_it_is_later_than_now_and_within_the_rules(these, retention, until):
    now = due(these, retention, RULES)
    if not now.on.latest < until <= now.latest:
        with pytest.raises(ExtensionRefusedError):
            check_extension(now, until)
        return
    check_extension(now, until)
    made = Extension(until, "raison", NOON, "W")
    after = due(these, dataclasses.replace(retention, extensions=(*retention.extensions, made)), RULES)
    assert (after.on, after.extended_to) == (UncertainDate.on(until), until)
    assert after.on.latest > now.on.latest


def test_extension_when_longer_than_ninety_days_after_the_acknowledgement_then_it_is_refused():
    now = _at(WORKED, has_unsent=False, acknowledged=UncertainDate.parse("2026-11-22")).due
    check_extension(now, date(2027, 2, 20))
    with pytest.raises(ExtensionRefusedError) as caught:
        check_extension(now, date(2027, 2, 21))
    assert (caught.value.earliest, caught.value.latest) == (date(2026, 12, 23), date(2027, 2, 20))


@given(facts, retentions, st.lists(choices, max_size=4))
def test_organisation_when_it_writes_no_reason_then_it_can_only_shorten(these, retention, many):
    own = chosen(RULES, many)
    assert due(these, retention, own).on.latest <= due(these, retention, RULES).on.latest
    assert all(one.period.amount <= RULES.of(one.name).period.amount for one in own.rules)


def test_organisation_when_it_lengthens_then_a_reason_is_needed_and_the_limit_stays():
    longer = PeriodChoice(RuleName.ACKNOWLEDGED, 60, " ", NOON, "W")
    with pytest.raises(LongerNeedsReasonError):
        check_choice(RULES, longer)
    explained = dataclasses.replace(longer, reason="suivi de trois mois demandé")
    assert chosen(RULES, [explained]).of(RuleName.ACKNOWLEDGED).period == Period(60, Unit.DAYS)
    with pytest.raises(PeriodRefusedError) as caught:
        check_choice(RULES, dataclasses.replace(explained, amount=91))
    assert caught.value.most == 90
    with pytest.raises(PeriodRefusedError):
        check_choice(RULES, dataclasses.replace(explained, amount=0))


def test_organisation_when_it_shortens_and_goes_back_then_the_suggestion_needs_no_reason():
    many = [PeriodChoice(RuleName.UNSENT, amount, "", NOON, "W") for amount in (7, 30)]
    assert chosen(RULES, many[:1]).of(RuleName.UNSENT).warning == Period(7, Unit.DAYS)
    assert chosen(RULES, many).of(RuleName.UNSENT) == RULES.of(RuleName.UNSENT)


@given(retentions, st.lists(holds, max_size=2))
def test_retention_when_kept_and_read_back_then_it_is_the_same(retention, many):
    closing = Closing(Outcome.HANDED_OVER, "fait", "", NOON, "W")
    whole = dataclasses.replace(retention, holds=tuple(many), closings=(closing,), drafts={"a": "é"})
    assert decode(CaseRetention, encode(whole)) == whole
    assert whole.closing == closing
    reopened = dataclasses.replace(closing, reopened_at=NOON)
    assert dataclasses.replace(whole, closings=(reopened,)).closing is None


def test_dates_when_qualified_then_an_uncertain_start_never_becomes_a_certain_end():
    end = Period(30, Unit.DAYS).after(UncertainDate.parse("2026-03-04~"))
    assert (end.qualifier, end.is_exact) == (Qualifier.APPROXIMATE, False)
