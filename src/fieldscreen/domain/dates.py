"""Dates as a person can give them.

People remember "two summers ago" more often than a day. This module keeps that
uncertainty and never invents a day to fill a calendar. The written form is the part of
ISO 8601-2:2019 (the Extended Date/Time Format, levels 0 and 1) that a case needs; showing
dates to people belongs to ``fieldscreen.ui`` and ``fieldscreen.referral``.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldscreen.domain.errors import InvalidValueError

_POINT = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<mark>[?~%])?\Z")


class Qualifier(StrEnum):
    """How sure the person was (ISO 8601-2, section 8.4)."""

    CERTAIN = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"


class Precision(StrEnum):
    """What the person actually stated."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    SPAN = "span"


@dataclass(frozen=True, slots=True)
class UncertainDate:
    """A span of days within which something happened (ISO 8601-2 level 1).

    Attributes:
        earliest: First possible day, inclusive.
        latest: Last possible day, inclusive.
        precision: What was stated: a day, a month, a year, or a span between two of these.
        qualifier: Whether the statement was certain, uncertain, approximate or both.
        written: The text it came from, normalised; equal texts mean equal statements.
    """

    earliest: date
    latest: date
    precision: Precision
    qualifier: Qualifier
    written: str

    @classmethod
    def parse(cls, text: str) -> UncertainDate:
        """Read ``2013``, ``2013-05``, ``2013-05-09``, ``2013~``, ``2012?`` or ``2012/2014-06``.

        Raises:
            InvalidValueError: If *text* is not of that form, names a day that does not
                exist, or a span that ends before it starts.
        """
        cleaned = text.strip()
        first, slash, second = cleaned.partition("/")
        start = _point(first, cleaned)
        if not slash:
            return start
        end = _point(second, cleaned)
        if end.latest < start.earliest:
            raise InvalidValueError("uncertain date", text)
        qualifier = start.qualifier if start.qualifier == end.qualifier else Qualifier.BOTH
        return cls(start.earliest, end.latest, Precision.SPAN, qualifier, f"{start.written}/{end.written}")

    @classmethod
    def on(cls, day: date) -> UncertainDate:
        """Return the date of one known day."""
        return cls(day, day, Precision.DAY, Qualifier.CERTAIN, day.isoformat())

    @classmethod
    def from_age(cls, years: int, *, seen_on: date) -> UncertainDate:
        """Return the birth date of somebody who looked or said to be *years* old on a day.

        The span is every day on which a person of that age can have been born, marked as
        approximate.

        Raises:
            InvalidValueError: If *years* is negative or above 130.
        """
        if not 0 <= years <= 130:  # noqa: PLR2004  the oldest verified age is 122
            raise InvalidValueError("age in years", str(years))
        first_year, last_year = seen_on.year - years - 1, seen_on.year - years
        return cls.parse(f"{first_year:04d}~/{last_year:04d}~")

    @property
    def is_exact(self) -> bool:
        """Tell whether one certain day is meant."""
        return self.precision is Precision.DAY and self.qualifier is Qualifier.CERTAIN

    def may_precede(self, other: UncertainDate) -> bool:
        """Tell whether this date can lie before *other* ("cannot be ruled out")."""
        return self.earliest < other.latest

    def certainly_precedes(self, other: UncertainDate) -> bool:
        """Tell whether every possible day of this date lies before every day of *other*.

        A qualified date (``~``, ``?``, ``%``) never precedes with certainty: its edges
        are not known.
        """
        known = self.qualifier is Qualifier.CERTAIN and other.qualifier is Qualifier.CERTAIN
        return known and self.latest < other.earliest

    def age_on(self, day: date) -> tuple[int, int]:
        """Return the lowest and highest age in whole years on *day* of a person born then."""
        return _years_between(self.latest, day), _years_between(self.earliest, day)

    def __str__(self) -> str:
        return self.written


def _point(text: str, whole: str) -> UncertainDate:
    match = _POINT.match(text.strip())
    if match is None:
        raise InvalidValueError("uncertain date", whole)
    year, month, day = (int(match[part]) if match[part] else None for part in ("year", "month", "day"))
    qualifier = Qualifier(match["mark"] or "")
    try:
        if year is None or month is None:
            span = date(int(match["year"]), 1, 1), date(int(match["year"]), 12, 31)
            precision = Precision.YEAR
        elif day is None:
            span = date(year, month, 1), date(year, month, monthrange(year, month)[1])
            precision = Precision.MONTH
        else:
            span = date(year, month, day), date(year, month, day)
            precision = Precision.DAY
    except ValueError as error:
        raise InvalidValueError("uncertain date", whole) from error
    return UncertainDate(*span, precision, qualifier, text.strip())


def _years_between(born: date, day: date) -> int:
    had_birthday = (day.month, day.day) >= (born.month, born.day)
    return max(0, day.year - born.year - (0 if had_birthday else 1))
