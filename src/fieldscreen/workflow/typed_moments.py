"""Times, moments and places as people type them, into the text ODK keeps, and back.

What cannot be read is never refused here: it raises, and whoever asked keeps it as typed.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation

from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.workflow.typed_dates import read_typed_day

_CLOCK = re.compile(
    r"^(?P<hour>\d{1,2})(?:\s*[h:.]\s*(?P<minute>\d{2})?)?(?::(?P<second>\d{2}))?$", re.IGNORECASE
)
_KEPT_CLOCK = re.compile(r"^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$")
_MOST_LATITUDE, _MOST_LONGITUDE = 90, 180


def read_typed_time(typed: str, *, on: date) -> str:
    """Return a time of day such as ``14h30`` or ``14:30`` as ODK keeps it, with the zone of this place.

    Args:
        typed: What was typed.
        on: The day it belongs to, which decides about summer time.

    Raises:
        InvalidValueError: If it cannot be understood.
    """
    return f"{_moment(typed, on):%H:%M:%S.000}{_zone(_moment(typed, on))}"


def shown_time(kept: str) -> str:
    """Return a kept time as a person would type it; anything else as it is."""
    found = _KEPT_CLOCK.match(kept)
    return f"{found[1]}:{found[2]}" if found else kept


def read_typed_moment(typed: str) -> str:
    """Return a day and a time such as ``12/05/2026 14:30`` as ODK keeps it.

    Raises:
        InvalidValueError: If it is not one day followed by a time.
    """
    day, _, clock = typed.strip().rpartition(" ")
    moment = _moment(clock, read_typed_day(day))
    return f"{moment:%Y-%m-%dT%H:%M:%S.000}{_zone(moment)}"


def shown_moment(kept: str) -> str:
    """Return a kept moment as a person would type it; anything else as it is."""
    try:
        moment = datetime.fromisoformat(kept)
    except ValueError:
        return kept
    return f"{moment:%d/%m/%Y %H:%M}"


def read_typed_place(typed: str) -> str:
    """Return ``48.8566 2.3522`` (latitude, longitude, in degrees) as ODK keeps a point.

    A comma may stand between the two numbers, or in each of them when a space is between.

    Raises:
        InvalidValueError: If these are not two numbers on the globe.
    """
    parts = typed.split()
    if len(parts) == 1:
        parts = typed.split(",")
    numbers = [_number(part.strip(" ,;").replace(",", "."), typed) for part in parts[:2]]
    if len(parts) not in {2, 4} or abs(numbers[0]) > _MOST_LATITUDE or abs(numbers[1]) > _MOST_LONGITUDE:
        raise InvalidValueError("place", typed)
    rest = parts[2:] or ["0", "0"]
    return " ".join([*(f"{number:f}" for number in numbers), *rest])


def shown_place(kept: str) -> str:
    """Return a kept point as latitude and longitude; anything else as it is."""
    parts = kept.split()
    return " ".join(parts[:2]) if len(parts) in {3, 4} else kept


def _number(text: str, typed: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise InvalidValueError("place", typed) from error
    if not number.is_finite():
        raise InvalidValueError("place", typed)
    return number


def _moment(typed: str, on: date) -> datetime:
    found = _CLOCK.match(typed.strip())
    if found is None:
        raise InvalidValueError("time", typed)
    try:
        clock = time(int(found["hour"]), int(found["minute"] or 0), int(found["second"] or 0))
    except ValueError as error:
        raise InvalidValueError("time", typed) from error
    return datetime.combine(on, clock).astimezone()


def _zone(moment: datetime) -> str:
    offset = f"{moment:%z}"
    return f"{offset[:3]}:{offset[3:5]}"
