"""What becomes of a referral, by when, and the code an office sends back."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.acknowledgement_codes import ALPHABET, acknowledgement_code, codes_in
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.follow_up import FollowedStep, ReferralFollowUp, Standing, Step, has_infant
from fieldscreen.domain.follow_up_rules import DelayName, DelaysInvalidError, due_of, read_rules
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import ReferralKind
from support.offices import content

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SIGNED = date(2026, 11, 22)
RULES = content().follow_up_rules("fr")
CRIP = RULES[ReferralKind.INFORMATION_PREOCCUPANTE]


def _followed(*steps, infant=False):
    made = tuple(FollowedStep(step, on, NOON, "Synthetic Worker") for step, on in steps)
    return ReferralFollowUp("referral-1", made, has_infant=infant)


def _due(follow_up, acknowledged_on=None, rules=CRIP):
    found = due_of(follow_up, SIGNED, acknowledged_on, rules)
    return found and (found.delay.name, found.day)


SENT = (Step.SENT, date(2026, 11, 23))
CAME = (Step.ACKNOWLEDGED, date(2026, 11, 30))


@pytest.mark.parametrize(
    ("follow_up", "standing", "due"),
    [
        (_followed(), Standing.PREPARED, (DelayName.SENDING, date(2026, 11, 23))),
        (_followed(SENT), Standing.SENT, (DelayName.ACKNOWLEDGEMENT, date(2026, 12, 14))),
        (
            _followed(SENT, (Step.REMINDED, date(2026, 12, 15))),
            Standing.SENT,
            (DelayName.ACKNOWLEDGEMENT, date(2027, 1, 5)),
        ),
        (_followed(SENT, CAME), Standing.ACKNOWLEDGED, (DelayName.EVALUATION, date(2027, 2, 28))),
        (
            _followed(SENT, CAME, infant=True),
            Standing.ACKNOWLEDGED,
            (DelayName.EVALUATION_INFANT, date(2026, 12, 30)),
        ),
        (
            _followed(SENT, CAME, (Step.IN_EVALUATION, date(2026, 12, 5))),
            Standing.IN_EVALUATION,
            (DelayName.EVALUATION, date(2027, 2, 28)),
        ),
        (
            _followed(SENT, CAME, (Step.REMINDED, date(2027, 3, 1))),
            Standing.ACKNOWLEDGED,
            (DelayName.FEEDBACK, date(2027, 6, 1)),
        ),
        (_followed(SENT, CAME, (Step.ANSWERED, date(2027, 1, 1))), Standing.ANSWERED, None),
        (_followed(SENT, (Step.NO_ANSWER, date(2027, 6, 1))), Standing.NO_ANSWER, None),
    ],
)
def test_referral_when_followed_then_its_standing_and_next_date_are_those_of_the_law(
    follow_up, standing, due
):
    assert follow_up.standing() is standing
    assert _due(follow_up) == due


def test_referral_when_acknowledged_elsewhere_in_the_case_then_it_counts_and_a_later_step_goes_before_it():
    assert _followed(SENT).standing(is_acknowledged=True) is Standing.ACKNOWLEDGED
    assert _due(_followed(SENT), date(2026, 11, 30)) == (DelayName.EVALUATION, date(2027, 2, 28))
    answered = _followed(SENT, (Step.ANSWERED, date(2026, 12, 1)))
    assert answered.standing(is_acknowledged=True) is Standing.ANSWERED


def test_referral_when_its_day_is_today_then_it_is_not_over_yet():
    due = due_of(_followed(), SIGNED, None, CRIP)

    assert not due.is_over(date(2026, 11, 23))
    assert due.is_over(date(2026, 11, 24))


def test_delays_when_shipped_then_each_has_its_source_and_what_the_law_leaves_open_is_a_suggestion():
    assert all(one.source and one.text for rules in RULES.values() for one in rules.delays.values())
    assert {name: one.mark.value for name, one in CRIP.delays.items()} == {
        DelayName.OWN: "suggestion",
        DelayName.SENDING: "suggestion",
        DelayName.ACKNOWLEDGEMENT: "suggestion",
        DelayName.EVALUATION: "verified",
        DelayName.EVALUATION_INFANT: "suggestion",
        DelayName.FEEDBACK: "verified",
        DelayName.STAMP: "suggestion",
    }
    with pytest.raises(DelaysInvalidError):
        read_rules("[own]\namount = 1", "fr")


@pytest.mark.parametrize("kind", [kind for kind in ReferralKind if kind.value != "information_preoccupante"])
def test_rules_when_no_law_is_known_for_a_kind_then_no_answer_is_due_and_the_words_say_so(kind):
    rules = RULES[kind]

    assert not rules.has_legal_evaluation
    assert DelayName.FEEDBACK not in rules.delays
    assert rules.without_delay
    assert all(one.mark.value == "suggestion" for one in rules.delays.values())
    copied = ((Step.COPY_SENT, SENT[1]),) if rules.has_copy else ()
    assert _due(_followed(SENT, *copied, CAME), rules=rules) is None
    assert _due(_followed(SENT, *copied, CAME, (Step.REMINDED, date(2027, 3, 1))), rules=rules) is None


COPY = (Step.COPY_SENT, date(2026, 11, 24))


@pytest.mark.parametrize(
    ("steps", "due"),
    [
        ((), (DelayName.SENDING, date(2026, 11, 23))),
        ((SENT,), (DelayName.COPY, date(2026, 11, 23))),
        ((SENT, COPY), (DelayName.ACKNOWLEDGEMENT, date(2026, 12, 14))),
        ((SENT, CAME), (DelayName.COPY, date(2026, 11, 23))),
        ((SENT, CAME, (Step.ANSWERED, date(2027, 1, 1))), (DelayName.COPY, date(2026, 11, 23))),
        ((SENT, CAME, COPY, (Step.ANSWERED, date(2027, 1, 1))), None),
    ],
)
def test_copy_of_a_report_to_the_prosecutor_when_not_noted_then_it_stays_due(steps, due):
    assert _due(_followed(*steps), rules=RULES[ReferralKind.SIGNALEMENT]) == due


def test_copy_when_noted_last_then_the_referral_stands_where_it_stood():
    assert _followed(SENT, COPY).standing() is Standing.SENT
    assert _followed(COPY).standing() is Standing.PREPARED


def test_own_reminder_when_set_then_it_is_due_unless_something_is_due_before_or_it_was_answered():
    rules = RULES[ReferralKind.MNIOP]
    reminded = replace(_followed(SENT, CAME), remind_on=date(2027, 1, 4))

    assert _due(reminded, rules=rules) == (DelayName.OWN, date(2027, 1, 4))
    assert (
        _due(replace(_followed(SENT), remind_on=date(2027, 1, 4)), rules=rules)[0]
        is DelayName.ACKNOWLEDGEMENT
    )
    answered = replace(_followed(SENT, (Step.ANSWERED, date(2026, 12, 1))), remind_on=date(2027, 1, 4))
    assert _due(answered, rules=rules) is None


@pytest.mark.parametrize(
    ("role", "born", "infant"),
    [
        (Role.CHILD, "2025-06", True),
        (Role.SIBLING, "2024-12~", True),
        (Role.OTHER_CHILD, "2024", True),  # may be under two
        (Role.CHILD, "2023", False),
        (Role.CHILD, None, False),
        (Role.OTHER_ADULT, "2025-06", False),
    ],
)
def test_infant_when_a_child_is_or_may_be_under_two_then_it_is_told(role, born, infant):
    person = Person("p", role, born=UncertainDate.parse(born) if born else None)

    assert has_infant((person,), SIGNED) is infant


CODE = acknowledgement_code("referral-1")


def test_code_when_made_twice_then_it_is_the_same_and_another_for_another_referral():
    assert acknowledgement_code("referral-1") == CODE
    assert acknowledgement_code("referral-2") != CODE
    assert set(CODE) <= {*ALPHABET, "-"}


@pytest.mark.parametrize(
    "text",
    [
        CODE,
        CODE.lower(),
        CODE.replace("-", ""),
        CODE.replace("-", " "),
        CODE.replace("-", "–"),
        CODE.replace("0", "O").replace("1", "l"),
        f"Bonjour,\n\nBien reçu.\n\nLe 24/11/2026 à 10:12 :\n> Code d’accusé : {CODE}\n>\n-- \nTél. 00 00 00",
    ],
)
def test_code_when_it_stands_in_a_mail_however_it_was_typed_then_it_is_found(text):
    assert CODE in codes_in(text)


@given(st.text(ALPHABET, min_size=1, max_size=20), st.integers(0, 7), st.sampled_from(ALPHABET))
def test_code_when_one_sign_is_another_then_it_is_none(identifier, place, sign):
    code = acknowledgement_code(identifier).replace("-", "")
    wrong = code[:place] + sign + code[place + 1 :]

    assert (codes_in(wrong) == ()) is (wrong != code)


@given(st.text(ALPHABET, min_size=1, max_size=20), st.integers(0, 7), st.integers(0, 7))
def test_code_when_two_signs_changed_places_then_it_is_none(identifier, one, other):
    code = acknowledgement_code(identifier).replace("-", "")
    signs = list(code)
    signs[one], signs[other] = signs[other], signs[one]
    swapped = "".join(signs)

    assert (codes_in(swapped) == ()) is (swapped != code)
