"""Date and time functions of ODK XForms.

A value that is no date gives a blank text, or NaN where a number is due: an interview must not
stop on it, and blank reads as unknown.
"""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.xpath.conversions import to_string
from fieldscreen.forms.xpath.date_names import names_for
from fieldscreen.forms.xpath.dates import DateText, date_of_days, date_of_text, day_fraction, days_utc
from fieldscreen.forms.xpath.functions.signature import Function
from fieldscreen.forms.xpath.numbers import NAN

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.xpath.context import Context, Value
    from fieldscreen.forms.xpath.date_names import DateNames

_ESCAPE: Final = re.compile(r"%([YymnbdeHhMS3a])")
_FIELDS: Final[dict[str, Callable[[datetime, DateNames], str]]] = {
    "Y": lambda moment, _: f"{moment.year:04}",
    "y": lambda moment, _: f"{moment.year % 100:02}",
    "m": lambda moment, _: f"{moment.month:02}",
    "n": lambda moment, _: str(moment.month),
    "b": lambda moment, names: names.months[moment.month - 1],
    "d": lambda moment, _: f"{moment.day:02}",
    "e": lambda moment, _: str(moment.day),
    "H": lambda moment, _: f"{moment.hour:02}",
    "h": lambda moment, _: str(moment.hour),
    "M": lambda moment, _: f"{moment.minute:02}",
    "S": lambda moment, _: f"{moment.second:02}",
    "3": lambda moment, _: f"{moment.microsecond // 1000:03}",
    "a": lambda moment, names: names.days[moment.weekday()],
}


def _today(context: Context) -> DateText:
    environment = context.environment
    return DateText(datetime.combine(environment.today(), time(), environment.timezone), whole_day=True)


def _now(context: Context) -> DateText:
    environment = context.environment
    return DateText(environment.now().astimezone(environment.timezone), whole_day=False)


def _read(context: Context, value: Value, *, keep_time: bool) -> DateText | None:
    zone = context.environment.timezone
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return date_of_days(value, zone, keep_time=keep_time)
    # Passed on as it is: a DateText already knows what it means.
    return date_of_text(value if isinstance(value, str) else to_string(value), zone)


def _date(context: Context, value: Value) -> str:
    return _read(context, value, keep_time=False) or ""


def _date_time(context: Context, value: Value) -> str:
    return _read(context, value, keep_time=True) or ""


def _decimal_date_time(context: Context, value: Value) -> float:
    found = _read(context, value, keep_time=True)
    return NAN if found is None else days_utc(found.moment)


def _decimal_time(context: Context, value: Value) -> float:
    environment = context.environment
    if isinstance(value, float) and not isinstance(value, bool):
        return value % 1.0 if value - value == 0 else NAN
    return day_fraction(to_string(value), environment.today(), environment.timezone)


def _format_date(context: Context, value: Value, pattern: str) -> str:
    found = _read(context, value, keep_time=True)
    if found is None:
        return ""
    moment = found.moment
    names = names_for(context.environment.language)
    return _ESCAPE.sub(lambda match: _FIELDS[match[1]](moment, names), pattern)


FUNCTIONS: Final = (
    Function("today", "", "string", _today, with_context=True),
    Function("now", "", "string", _now, with_context=True),
    Function("date", "v", "string", _date, with_context=True),
    Function("date-time", "v", "string", _date_time, with_context=True),
    Function("decimal-date-time", "v", "number", _decimal_date_time, with_context=True),
    Function("decimal-time", "v", "number", _decimal_time, with_context=True),
    Function("format-date", "vs", "string", _format_date, with_context=True),
    Function("format-date-time", "vs", "string", _format_date, with_context=True),
)
