import math
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.forms.xpath.date_names import names_for
from fieldscreen.forms.xpath.dates import DateText, date_of_text, days_utc


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("today()", "2024-11-05"),
        ("now()", "2024-11-05T14:30:00.000+01:00"),
        ("date('2024-3-7')", "2024-03-07"),
        ("date(0)", "1970-01-01"),
        ("date(19000.9)", "2022-01-08"),
        ("date(today() + 1)", "2024-11-06"),
        ("date('2024-07-01T23:30:00Z')", "2024-07-02T01:30:00.000+02:00"),
        ("date-time('2024-07-01T12:00:00')", "2024-07-01T12:00:00.000+02:00"),
        ("date-time(0.5)", "1970-01-01T13:00:00.000+01:00"),
        ("date('')", ""),
        ("date('yesterday')", ""),
        ("date('2024-02-30')", ""),
        ("date(true())", ""),
        ("date(1 div 0)", ""),
        ("date-time(0 div 0)", ""),
        ("format-date('2024-11-05', '%d/%m/%Y')", "05/11/2024"),
        ("format-date(born, '%e %b %y, %a, %n')", "3 Jun 11, Fri, 6"),
        ("format-date-time(met, '%H:%M:%S.%3 %h')", "14:30:00.000 14"),
        ("format-date-time('2024-11-05T01:02:03.456Z', '%h %M %S %3')", "2 02 03 456"),
        ("format-date('', '%Y')", ""),
        ("format-date('soon', '%Y')", ""),
        ("format-date(19000, '%Y-%m-%d')", "2022-01-08"),
        ("format-date('2024-11-05', '100%, %Q')", "100%, %Q"),
    ],
)
def test_date_function_when_called_then_it_gives_this_text(evaluate, expression, expected):
    assert evaluate(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("number('1970-01-10')", 9.0),
        ("number('1970-01-10T12:00:00Z')", 9.5),
        ("number(date('1970-01-10'))", 9.0),
        ("today() - date('2024-11-01')", 4.0),
        ("int((today() - born) div 365.25)", 13.0),
        ("'2024-11-05' - '2024-11-01'", 4.0),
        ("decimal-date-time('1970-01-01T00:00:00Z')", 0.0),
        ("decimal-date-time('1970-01-02')", 1 - 1 / 24),
        ("decimal-date-time(7.25)", 7.25),
        ("decimal-date-time(date('1970-01-01T12:00:00Z'))", 0.5),
        ("decimal-time('12:00')", 0.5),
        ("decimal-time('18:00:00.000+01:00')", 0.75),
        ("decimal-time('17:00:00Z')", 0.75),
        ("decimal-time('2024-11-05T06:00:00')", 0.25),
        ("decimal-time(3.25)", 0.25),
    ],
)
def test_date_number_when_asked_then_days_are_counted(evaluate, expression, expected):
    assert evaluate(expression) == pytest.approx(expected)


@pytest.mark.parametrize(
    "expression",
    ["number('2024-1-5')", "number('2024-13-01')", "number('12:00')", "decimal-time('25:00')",
     "decimal-time('')", "decimal-date-time('x')", "decimal-date-time(true())",
     "number('2024-01-01T99:00:00')"],
)  # fmt: skip
def test_date_number_when_the_text_is_no_date_then_it_is_nan(evaluate, expression):
    assert math.isnan(evaluate(expression))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("born < today()", True),
        ("born <= '2011-06-03'", True),
        ("born = date('2011-06-03')", True),
        ("date('2011-6-3') = born", True),
        ("born != date('2011-06-03')", False),
        ("'2024-11-05' < '2024-11-05T00:30:00+01:00'", True),
        ("'2024-11-05' >= '2024-11-05T00:00:00+01:00'", True),
        ("date-time('2024-11-05T13:30:00Z') = met", True),
        ("now() = met", True),
        ("met > today()", True),
        ("today() = '2024-11-05'", True),
        ("today() = 'today'", False),
        ("today() > 0", True),
        ("today() + 1 > today()", True),
        ("true() = today()", True),
        ("'2024-11-05' = '2024-11-05T00:00:00+01:00'", False),
        ("born > 'abc'", False),
    ],
)
def test_dates_when_compared_then_they_compare_as_moments(evaluate, expression, expected):
    assert evaluate(expression) is expected


def test_today_when_the_zone_is_ahead_then_it_is_the_local_day(world, evaluate):
    world.timezone = ZoneInfo("Pacific/Auckland")

    assert evaluate("today()") == "2024-11-06"
    assert evaluate("now()") == "2024-11-06T02:30:00.000+13:00"


@pytest.mark.parametrize(
    ("day", "offset"), [("2024-03-31T12:00:00", "+02:00"), ("2024-03-30T12:00:00", "+01:00")]
)
def test_date_time_when_summer_time_begins_then_the_offset_follows(evaluate, day, offset):
    assert evaluate(f"date-time('{day}')").endswith(offset)


@pytest.mark.parametrize(
    ("language", "month", "day"),
    [
        ("fr", "févr.", "dim."),
        ("French (fr)", "févr.", "dim."),
        ("fr-FR", "févr.", "dim."),
        ("ro", "feb.", "dum."),
        ("Български (bg)", "фев", "нд"),
        ("French", "Feb", "Sun"),
        ("", "Feb", "Sun"),
        ("tlh", "Feb", "Sun"),
    ],
)
def test_date_names_when_the_language_is_known_then_they_are_in_it(language, month, day):
    names = names_for(language)

    assert (names.months[1], names.days[6]) == (month, day)
    assert (len(names.months), len(names.days)) == (12, 7)


@given(st.datetimes(timezones=st.timezones(), min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1)))
def test_moment_when_written_and_read_then_it_is_the_same_to_the_millisecond(moment):
    zone = ZoneInfo("Europe/Paris")
    try:
        local = moment.astimezone(zone)
    except OverflowError:
        return
    written = DateText(local, whole_day=False)
    again = date_of_text(str(written), zone)

    # Before about 1900 an offset has seconds, which the dateTime type cannot say.
    if (local.utcoffset() or timedelta()).seconds % 60:
        return
    assert again is not None
    assert again == written
    assert abs((again.moment - moment).total_seconds()) < 0.001


@given(st.dates(), st.sampled_from(["UTC", "America/Phoenix", "Asia/Kathmandu", "Pacific/Kiritimati"]))
def test_date_when_read_anywhere_then_it_counts_whole_days(day, zone):
    found = date_of_text(day.isoformat(), ZoneInfo(zone))

    assert found is not None
    assert found == day.isoformat()
    assert found.days == (day - datetime(1970, 1, 1, tzinfo=UTC).date()).days


@given(st.text(max_size=40))
def test_date_when_any_text_is_read_then_nothing_is_raised(text):
    found = date_of_text(text, ZoneInfo("Europe/Paris"))

    assert found is None or isinstance(days_utc(found.moment), float)
