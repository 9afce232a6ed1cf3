"""What becomes of a referral, by when, and the code an office sends back."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.acknowledgement_codes import ALPHABET, acknowledgement_code, codes_in
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.follow_up import (
    DelayName,
    DelaysInvalidError,
    FollowedStep,
    ReferralFollowUp,
    Standing,
    Step,
    due_of,
    has_infant,
    read_delays,
)
from fieldscreen.domain.people import Person, Role
from support.offices import content

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SIGNED = date(2026, 11, 22)
DELAYS = content().delays("fr")


def _followed(*steps, infant=False):
    made = tuple(FollowedStep(step, on, NOON, "Synthetic Worker") for step, on in steps)
    return ReferralFollowUp("referral-1", made, has_infant=infant)


def _due(follow_up, acknowledged_on=None):
    found = due_of(follow_up, SIGNED, acknowledged_on, DELAYS)
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
    due = due_of(_followed(), SIGNED, None, DELAYS)

    assert not due.is_over(date(2026, 11, 23))
    assert due.is_over(date(2026, 11, 24))


def test_delays_when_shipped_then_each_has_its_source_and_what_the_law_leaves_open_is_a_suggestion():
    assert all(one.source and one.text for one in DELAYS.values())
    assert {name: one.mark.value for name, one in DELAYS.items()} == {
        DelayName.SENDING: "suggestion",
        DelayName.ACKNOWLEDGEMENT: "suggestion",
        DelayName.EVALUATION: "verified",
        DelayName.EVALUATION_INFANT: "suggestion",
        DelayName.FEEDBACK: "verified",
    }
    with pytest.raises(DelaysInvalidError):
        read_delays("[delays.sending]\namount = 1", "fr")


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
