from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.dates import Precision, Qualifier, UncertainDate
from fieldscreen.domain.errors import InvalidValueError

points = st.one_of(
    st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(date.isoformat),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(lambda day: day.isoformat()[:7]),
    st.integers(1900, 2100).map(str),
)
written = st.builds(lambda point, mark: point + mark, points, st.sampled_from(["", "?", "~", "%"]))


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2013", date(2013, 1, 1), date(2013, 12, 31), Precision.YEAR),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29), Precision.MONTH),
        ("2013-05-09", date(2013, 5, 9), date(2013, 5, 9), Precision.DAY),
        ("2012/2014-06", date(2012, 1, 1), date(2014, 6, 30), Precision.SPAN),
    ],
)
def test_parse_when_written_as_iso_8601_2_then_the_span_is_the_one_stated(text, earliest, latest, precision):
    read = UncertainDate.parse(text)
    assert (read.earliest, read.latest, read.precision) == (earliest, latest, precision)


@pytest.mark.parametrize(
    "text", ["", "13", "2013-13", "2013-02-30", "2014/2012", "2013~~", "demain", "2013-5"]
)
def test_parse_when_not_a_date_then_it_is_refused_with_the_text(text):
    with pytest.raises(InvalidValueError) as refused:
        UncertainDate.parse(text)
    assert refused.value.what == "uncertain date"


@given(written)
def test_parse_when_written_back_then_it_is_the_same_statement(text):
    read = UncertainDate.parse(text)
    assert UncertainDate.parse(str(read)) == read
    assert read.earliest <= read.latest


@given(written, written)
def test_certainly_precedes_when_true_then_the_other_cannot_come_first(first, second):
    a, b = UncertainDate.parse(first), UncertainDate.parse(second)
    if a.certainly_precedes(b):
        assert a.may_precede(b)
        assert not b.may_precede(a)


def test_certainly_precedes_when_one_is_approximate_then_nothing_is_certain():
    assert not UncertainDate.parse("2010~").certainly_precedes(UncertainDate.parse("2020"))


@given(st.integers(0, 130), st.dates(date(1990, 1, 1), date(2040, 12, 31)))
def test_from_age_when_seen_on_a_day_then_that_age_is_possible_and_marked_approximate(years, day):
    born = UncertainDate.from_age(years, seen_on=day)
    lowest, highest = born.age_on(day)
    assert lowest <= years <= highest
    assert born.qualifier is Qualifier.APPROXIMATE
    assert not born.is_exact


@given(st.dates(date(1950, 1, 1), date(2020, 12, 31)), st.integers(0, 30_000))
def test_age_on_when_the_birthday_is_known_then_it_grows_by_one_a_year(born, later):
    day = born + timedelta(days=later)
    lowest, highest = UncertainDate.on(born).age_on(day)
    assert lowest == highest
    assert 0 <= day.year - born.year - lowest <= 1
