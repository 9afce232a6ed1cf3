"""Dates and times as people read them, in the window's language."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from fieldscreen.domain.dates import Precision, Qualifier, UncertainDate


def day_in_words(day: date) -> str:
    """Return *day* with its month in letters, so that day and month cannot be swapped."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def moment_in_words(moment: datetime) -> str:
    """Return a moment in local time, to the minute."""
    local = moment.astimezone()
    return QCoreApplication.translate("Dates", "{day} at {time}").format(
        day=day_in_words(local.date()), time=local.strftime("%H:%M")
    )


def uncertain_in_words(when: UncertainDate) -> str:
    """Return an uncertain date in words that say how uncertain it is."""
    if when.precision is Precision.SPAN:
        first, _, second = when.written.partition("/")
        plain = QCoreApplication.translate("Dates", "between {first} and {second}").format(
            first=_point_in_words(UncertainDate.parse(first.rstrip("?~%"))),
            second=_point_in_words(UncertainDate.parse(second.rstrip("?~%"))),
        )
    else:
        plain = _point_in_words(when)
    return _qualified(plain, when.qualifier)


def age_in_words(born: UncertainDate, day: date) -> str:
    """Return the age on *day* of somebody born then, as a span when it is one."""
    lowest, highest = born.age_on(day)
    if lowest == highest:
        return QCoreApplication.translate("Dates", "%n year(s) old", "", lowest)
    return QCoreApplication.translate("Dates", "between {lowest} and {highest} years old").format(
        lowest=lowest, highest=highest
    )


def _point_in_words(when: UncertainDate) -> str:
    first = when.earliest
    if when.precision is Precision.YEAR:
        return f"{first.year}"
    if when.precision is Precision.MONTH:
        return QLocale().toString(QDate(first.year, first.month, 1), "MMMM yyyy")
    return day_in_words(first)


def _qualified(plain: str, qualifier: Qualifier) -> str:
    patterns = {
        Qualifier.CERTAIN: "{date}",
        Qualifier.UNCERTAIN: QCoreApplication.translate("Dates", "{date} (not certain)"),
        Qualifier.APPROXIMATE: QCoreApplication.translate("Dates", "about {date}"),
        Qualifier.BOTH: QCoreApplication.translate("Dates", "about {date} (not certain)"),
    }
    return patterns[qualifier].format(date=plain)
