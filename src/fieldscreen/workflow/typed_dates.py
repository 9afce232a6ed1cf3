"""Dates as people type them in France, read into uncertain dates; no day is ever invented.

``12/05/2013`` is the twelfth of May, always: day first. A month, a year, ``vers 2013``,
``entre 2012 et 2014``, ``13 ans`` say less, and that is what is kept. Showing dates is
``shown_dates``.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from fieldscreen.domain.dates import Qualifier, UncertainDate
from fieldscreen.domain.errors import InvalidValueError

_ABOUT = re.compile(r"^(?:vers|environ|about|around|circa|ca\.?|approx\.?|in jur de|cam)\s+|^~\s*|\s*~$")
_BETWEEN = re.compile(r"^(?:entre|between|intre|de|from)\s+(?P<a>.+?)\s+(?:et|and|si|a|to)\s+(?P<b>.+)$")
_DASH = re.compile(r"^(?P<a>[^-–]+?)\s*[-–]\s*(?P<b>[^-–]+)$")
_AGE = re.compile(r"^(?P<age>\d{1,3})\s*(?:ans?|years?(?: old)?|(?:de )?ani)$")
_NUMBERS = re.compile(r"^(?:(?:(?P<day>\d{1,2})[./ ])?(?P<month>\d{1,2})[./ ])?(?P<year>\d{4})$")
_NAMED = re.compile(
    r"^(?:(?P<day>\d{1,2})(?:er|st|nd|rd|th)?\s+)?(?P<month>[a-z]{3,12})\.?\s+(?P<year>\d{4})$"
)

_MONTHS = (
    ("jan", "ian"), ("fev", "feb"), ("mar",), ("avr", "apr"), ("mai", "may"), ("juin", "jun", "iun"),
    ("juil", "jul", "iul"), ("aou", "aug"), ("sep",), ("oct",), ("nov", "noi"), ("dec",),
)  # fmt: skip
"""Beginnings of month names in French, English and Romanian, without accents."""


def read_typed_date(typed: str, *, today: date) -> UncertainDate:
    """Return the date a person typed.

    Args:
        typed: Such as ``12/05/2013``, ``mai 2013``, ``vers 2013``, ``2012-2014``, ``13 ans``,
            or ISO 8601-2 text.
        today: The day an age refers to.

    Raises:
        InvalidValueError: If it cannot be understood; nothing is guessed.
    """
    plain = _plain(typed)
    age = _AGE.match(_ABOUT.sub("", plain))
    if age:
        return UncertainDate.from_age(int(age["age"]), seen_on=today)
    try:
        return UncertainDate.parse(plain)
    except InvalidValueError:
        pass
    span = _BETWEEN.match(plain) or _DASH.match(plain)
    if span:
        return UncertainDate.parse(f"{_point(span['a'], typed)}/{_point(span['b'], typed)}")
    return UncertainDate.parse(_point(plain, typed))


def read_typed_day(typed: str) -> date:
    """Return the one day a person typed.

    Raises:
        InvalidValueError: If it is not one certain day.
    """
    read = read_typed_date(typed, today=date.min.replace(year=200))
    if not read.is_exact:
        raise InvalidValueError("day", typed)
    return read.earliest


def typed_form(written: str) -> str:
    """Return ISO 8601-2 text as a person would type it: day first."""
    return " - ".join(_reversed(part) for part in written.split("/"))


def _reversed(point: str) -> str:
    mark = point[-1] if point and point[-1] in "?~%" else ""
    body = point[: len(point) - len(mark)]
    return "/".join(reversed(body.split("-"))) + mark


def _plain(typed: str) -> str:
    decomposed = unicodedata.normalize("NFD", typed.strip().lower())
    plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return " ".join(plain.split())


def _point(text: str, typed: str) -> str:
    """Return one date, without a span, as ISO 8601-2 text."""
    body = text.strip()
    mark = Qualifier.CERTAIN.value
    if body.endswith("?"):
        body, mark = body[:-1].strip(), Qualifier.UNCERTAIN.value
    elif body.endswith(Qualifier.BOTH.value):
        body, mark = body[:-1].strip(), Qualifier.BOTH.value
    shorter = _ABOUT.sub("", body).strip()
    if shorter != body:
        mark = Qualifier.BOTH.value if mark else Qualifier.APPROXIMATE.value
        body = shorter
    found = _NUMBERS.match(body) or _NAMED.match(body)
    if found is None:
        raise InvalidValueError("date", typed)
    parts = [f"{int(found['year']):04d}"]
    if found["month"]:
        parts.append(f"{_month(found['month'], typed):02d}")
    if found["day"]:
        parts.append(f"{int(found['day']):02d}")
    return "-".join(parts) + mark


def _month(text: str, typed: str) -> int:
    if text.isdigit():
        return int(text)
    for number, beginnings in enumerate(_MONTHS, start=1):
        if text.startswith(beginnings):
            return number
    raise InvalidValueError("date", typed)
