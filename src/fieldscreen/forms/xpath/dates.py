"""Dates and times as ODK XForms expressions see them.

A date is a text (ISO 8601). ``DateText`` is such a text made by a date function: it also knows the
instant it means, so that dates compare as dates. A date without time means local midnight when it
is compared with a moment; as a number a date counts whole days and a dateTime counts days since
1970-01-01 UTC (ODK XForms, ``number()`` and ``decimal-date-time()``; whole days as ODK Collect).
"""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Final, Self

_DAY_S: Final = 86_400.0
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL: Final = date(1970, 1, 1).toordinal()
_TIME: Final = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<fraction>\d+))?)?"
    r"(?P<zone>Z|[+-]\d{1,2}(?::?\d{2})?)?"
)
_DATE: Final = re.compile(
    rf"(?P<year>\d{{4}})-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})(?:T{_TIME})?\Z", re.ASCII
)
_STRICT: Final = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:.*)?\Z", re.ASCII)
_CLOCK: Final = re.compile(rf"{_TIME}\Z", re.ASCII)
_NOT_A_DATE: Final = math.nan


class DateText(str):
    """A date or dateTime as text, with its meaning.

    Attributes:
        moment: The instant; local midnight for a date.
        whole_day: Whether it is a date without time.
    """

    __slots__ = ("moment", "whole_day")

    moment: datetime
    whole_day: bool

    def __new__(cls, moment: datetime, *, whole_day: bool) -> Self:
        """Write *moment* (aware, local) in the form of the date or dateTime data type."""
        text = moment.date().isoformat() if whole_day else text_of_moment(moment)
        made = super().__new__(cls, text)
        made.moment = moment
        made.whole_day = whole_day
        return made

    @property
    def days(self) -> float:
        """The value as a number of days."""
        if self.whole_day:
            return float(self.moment.toordinal() - _EPOCH_ORDINAL)
        return days_utc(self.moment)


def text_of_moment(moment: datetime) -> str:
    """The dateTime data type: milliseconds and an offset ``+hh:mm``."""
    return moment.isoformat(timespec="milliseconds")


def days_utc(moment: datetime) -> float:
    """Days since 1970-01-01 UTC, fraction included."""
    return (moment - _EPOCH) / timedelta(days=1)


def date_of_text(text: str, zone: tzinfo) -> DateText | None:
    """Read a date or dateTime; without an offset it is local. None when it is neither.

    Unpadded months and days are accepted, as ODK Collect does.
    """
    if isinstance(text, DateText):
        return text
    match = _DATE.match(text.strip())
    if match is None:
        return None
    try:
        day = date(int(match["year"]), int(match["month"]), int(match["day"]))
        if match["hour"] is None:
            return DateText(datetime.combine(day, time(), zone), whole_day=True)
        moment = datetime.combine(day, _clock(match), _zone(match["zone"], zone))
        return DateText(moment.astimezone(zone), whole_day=False)
    except (ValueError, OverflowError):
        return None


def date_of_days(days: float, zone: tzinfo, *, keep_time: bool) -> DateText | None:
    """The date *days* whole days after 1970-01-01, or the moment that far from midnight UTC."""
    if not math.isfinite(days):
        return None
    try:
        if keep_time:
            moment = _EPOCH + timedelta(milliseconds=round(days * _DAY_S * 1000))
            return DateText(moment.astimezone(zone), whole_day=False)
        day = date.fromordinal(_EPOCH_ORDINAL + math.trunc(days))
        return DateText(datetime.combine(day, time(), zone), whole_day=True)
    except (ValueError, OverflowError):
        return None


def days_of_text(text: str, zone: tzinfo) -> float:
    """A strictly written date or dateTime as a number of days; NaN for any other text."""
    if isinstance(text, DateText):
        return text.days
    if len(text) < 10 or not _STRICT.match(text):  # noqa: PLR2004  the length of a date
        return _NOT_A_DATE
    found = date_of_text(text, zone)
    return _NOT_A_DATE if found is None else found.days


def moment_of_text(text: str, zone: tzinfo) -> datetime | None:
    """The instant a strictly written date or dateTime means, or None."""
    if isinstance(text, DateText):
        return text.moment
    if len(text) < 10 or text[4] != "-" or not _STRICT.match(text):  # noqa: PLR2004  as above
        return None
    found = date_of_text(text, zone)
    return None if found is None else found.moment


def day_fraction(text: str, today: date, zone: tzinfo) -> float:
    """``decimal-time()``: the local time of day as a fraction of a day; NaN for no time."""
    found = date_of_text(text, zone)
    if found is not None:
        return _fraction(found.moment)
    match = _CLOCK.match(text.strip())
    if match is None:
        return _NOT_A_DATE
    try:
        moment = datetime.combine(today, _clock(match), _zone(match["zone"], zone))
        return _fraction(moment.astimezone(zone))
    except (ValueError, OverflowError):
        return _NOT_A_DATE


def _fraction(moment: datetime) -> float:
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6
    return seconds / _DAY_S


def _clock(match: re.Match[str]) -> time:
    fraction = (match["fraction"] or "").ljust(6, "0")[:6]
    return time(int(match["hour"]), int(match["minute"]), int(match["second"] or 0), int(fraction or 0))


def _zone(text: str | None, local: tzinfo) -> tzinfo:
    if text is None:
        return local
    if text == "Z":
        return UTC
    digits = text[1:].replace(":", "")
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))  # noqa: PLR2004  hours only
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if text[0] == "-" else offset)
