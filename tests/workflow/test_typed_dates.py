import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.workflow.typed_dates import read_typed_date, typed_form

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("12/05/2013", "2013-05-12"),
        ("12.5.2013", "2013-05-12"),
        ("05/2013", "2013-05"),
        ("2013", "2013"),
        ("mai 2013", "2013-05"),
        ("12 août 2013", "2013-08-12"),
        ("1er juillet 2013", "2013-07-01"),
        ("12 iunie 2013", "2013-06-12"),
        ("vers 2013", "2013~"),
        ("about May 2013", "2013-05~"),
        ("2013?", "2013?"),
        ("2012-2014", "2012/2014"),
        ("entre 2012 et mai 2014", "2012/2014-05"),
        ("13 ans", "2012~/2013~"),
        ("environ 13 ans", "2012~/2013~"),
        ("2013-05-09", "2013-05-09"),
    ],
)
def test_typed_date_when_a_person_types_it_then_it_says_no_more_than_they_said(typed, written):
    assert read_typed_date(typed, today=TODAY).written == written


@pytest.mark.parametrize(
    "typed", ["", "demain", "31/02/2013", "13/13/2013", "12/05/13", "2014-2012", "200 ans"]
)
def test_typed_date_when_not_a_date_then_it_is_refused_not_guessed(typed):
    with pytest.raises(InvalidValueError):
        read_typed_date(typed, today=TODAY)


@given(
    some.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)), some.sampled_from(["", "?", "~", "%"])
)
def test_typed_form_when_read_again_then_it_is_the_same_date(day, mark):
    for written in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        assert read_typed_date(typed_form(written + mark), today=TODAY).written == written + mark


@given(some.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_typed_date_when_numbers_then_the_day_comes_first(day):
    assert read_typed_date(day.strftime("%d/%m/%Y"), today=TODAY).earliest == day


@given(some.text(max_size=30))
def test_typed_date_when_anything_is_typed_then_only_the_known_refusal(typed):
    with contextlib.suppress(InvalidValueError):
        read_typed_date(typed, today=TODAY)
