import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.answers import AnswerState, state_of
from fieldscreen.domain.cases import new_case_code, normal_case_code
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.people import AgeStatus, Person, Role
from fieldscreen.domain.statements import Source

TODAY = date(2026, 11, 22)


def _person(born=None, claim=None):
    return Person("p", Role.CHILD, born=UncertainDate.parse(born) if born else None, age_claim=claim)


@pytest.mark.parametrize(
    ("born", "claim", "expected"),
    [
        (None, None, AgeStatus.DOUBTFUL),
        ("2013~", None, AgeStatus.MINOR),
        ("2008-11-22", None, AgeStatus.ADULT),
        ("2008-11-23", None, AgeStatus.MINOR),
        ("2008", None, AgeStatus.DOUBTFUL),
        ("1990~", None, AgeStatus.DOUBTFUL),
        ("1990~", AgeStatus.ADULT, AgeStatus.ADULT),
        (None, AgeStatus.MINOR, AgeStatus.MINOR),
        ("2013", AgeStatus.ADULT, AgeStatus.MINOR),
        ("2005-05-05", AgeStatus.DOUBTFUL, AgeStatus.DOUBTFUL),
        ("2005-05-05", AgeStatus.MINOR, AgeStatus.MINOR),
        ("1013-05-05", None, AgeStatus.DOUBTFUL),
        ("1013-05-05", AgeStatus.ADULT, AgeStatus.DOUBTFUL),
        ("2008~", AgeStatus.ADULT, AgeStatus.DOUBTFUL),
    ],
)
def test_age_status_when_the_birth_date_settles_it_then_the_claim_does_not_count(born, claim, expected):
    assert _person(born, claim).age_status_on(TODAY) is expected


def test_doubt_about_age_is_always_treated_as_minor():
    assert [status for status in AgeStatus if not status.treated_as_minor] == [AgeStatus.ADULT]


@given(st.integers())
def test_case_code_when_copied_with_spaces_and_small_letters_then_it_is_read_back(seed):
    code = new_case_code(random.Random(seed).randrange)
    assert normal_case_code(f" {code.lower().replace('-', ' ')} ") == code


@given(st.integers(), st.integers(0, 6), st.sampled_from("23456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_case_code_when_one_sign_is_wrong_then_it_is_refused(seed, place, sign):
    signs = list(new_case_code(random.Random(seed).randrange).replace("-", ""))
    if signs[place] == sign:
        return
    signs[place] = sign
    with pytest.raises(InvalidValueError):
        normal_case_code("".join(signs))


@pytest.mark.parametrize("absence", ["unknown", "refused", "not_asked", "not_safe"])
def test_state_when_a_reserved_name_is_chosen_then_it_means_that_absence(absence):
    assert state_of(absence) == AnswerState(absence)


def test_state_when_nothing_is_stored_then_nobody_asked():
    assert state_of("") is AnswerState.NOT_ASKED
    assert state_of("no") is AnswerState.ANSWERED


def test_reported_speech_is_never_what_was_seen_read_or_thought():
    spoken = {source for source in Source if source.is_reported_speech}
    assert spoken == {Source.CHILD_WORDS, Source.ADULT_WORDS, Source.THIRD_PERSON}
