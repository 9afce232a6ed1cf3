"""Between the text a node keeps and the typed value its bind promises.

Types and their notation are those of the ODK XForms specification, "Data Types". A text that
does not fit its type is kept as it is and reported; nothing is ever rounded into shape.
"""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from fieldscreen.forms.xpath.conversions import to_string
from fieldscreen.forms.xpath.numbers import text_of_number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fieldscreen.forms.xpath.context import Value

Typed = str | int | bool | Decimal | date | datetime | time | tuple[str, ...] | None
Answer = str | bool | int | float | Decimal | date | datetime | time | list[str] | tuple[str, ...] | None

_INT = re.compile(r"[+-]?\d{1,18}\Z", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?\Z", re.ASCII)
_POINT = re.compile(r"\s*[+-]?\d+(\.\d+)?(\s+[+-]?\d+(\.\d+)?){1,3}\s*\Z", re.ASCII)
_EXACT = 1e15  # whole numbers below this are exact in a float


class TypeMismatchError(ValueError):
    """A text that is not of its type.

    Attributes:
        text: The text.
        type: Name of the type.
    """

    def __init__(self, text: str, type_name: str) -> None:
        super().__init__(f"{text!r} is not of type {type_name}")
        self.text = text
        self.type = type_name


def text_of_answer(value: Answer) -> str:
    """The text under which an answer is kept.

    Several choices are separated by spaces, dates are ISO 8601, numbers have no exponent.
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "1" if value else "0"  # the notation of ODK Collect for an answered boolean
    if isinstance(value, float):
        return "" if math.isnan(value) else text_of_number(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds")
    if isinstance(value, time):
        return value.isoformat(timespec="milliseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return _joined(value)
    return str(value)


def on_scale(value: Answer, start: str, step: str) -> Answer:
    """A number picked on a scale, with as many decimals as the scale has; the rest as it is.

    Args:
        value: The answer.
        start: Lowest number of the scale, as written in the form.
        step: Distance between its numbers, as written.
    """
    text = text_of_answer(value)
    if not _DECIMAL.match(text):
        return value
    decimals = max(len(bound.strip().partition(".")[2]) for bound in (start, step))
    return format(Decimal(text), f".{decimals}f")


def _joined(values: Sequence[str]) -> str:
    return " ".join(values)


def typed_value(text: str, type_name: str) -> Typed:
    """Read a kept text as its type; None for a blank.

    Raises:
        TypeMismatchError: the text does not fit.
    """
    if not text:
        return None
    read = _READERS.get(type_name)
    if read is None:
        return text
    try:
        return read(text)
    except (ValueError, InvalidOperation) as error:
        raise TypeMismatchError(text, type_name) from error


def _int(text: str) -> int:
    if not _INT.match(text):
        raise ValueError(text)
    return int(text)


def _decimal(text: str) -> Decimal:
    if not _DECIMAL.match(text):
        raise ValueError(text)
    return Decimal(text)


def _boolean(text: str) -> bool:
    if text not in {"true", "false", "1", "0"}:
        raise ValueError(text)
    return text in {"true", "1"}


def _date(text: str) -> date:
    return date.fromisoformat(text.partition("T")[0])


def _point(text: str) -> str:
    if not _POINT.match(text):
        raise ValueError(text)
    return text


def _points(text: str) -> str:
    points = [point for point in text.split(";") if point.strip()]
    if not points or not all(_POINT.match(point) for point in points):
        raise ValueError(text)
    return text


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_READERS: dict[str, Callable[[str], Typed]] = {
    "int": _int,
    "decimal": _decimal,
    "boolean": _boolean,
    "date": _date,
    "dateTime": datetime.fromisoformat,
    "time": time.fromisoformat,
    "geopoint": _point,
    "geotrace": _points,
    "geoshape": _points,
    "select": _list,
    "rank": _list,
}


def fits(text: str, type_name: str) -> bool:
    """Tell whether a kept text is of its type; a blank always is."""
    if not text or type_name == "string":
        return True
    try:
        typed_value(text, type_name)
    except TypeMismatchError:
        return False
    return True


def text_of_result(value: Value, type_name: str) -> str:
    """The text under which the result of a calculation is kept in a node of this type.

    Not-a-number is kept as a blank; a whole-number type drops the fraction, as ODK Collect does.
    """
    if type(value) is float:
        if type_name == "int" and -_EXACT < value < _EXACT:
            return str(int(value))
        return "" if math.isnan(value) else text_of_number(value)
    if isinstance(value, bool):
        if type_name in {"int", "decimal"}:
            return "1" if value else "0"
        return "true" if value else "false"
    text = to_string(value)
    if type_name == "int" and text and not _INT.match(text):
        return _whole(text)
    return "" if text == "NaN" and type_name == "decimal" else text


def _whole(text: str) -> str:
    if not _DECIMAL.match(text):
        return "" if text == "NaN" else text
    number = Decimal(text)
    return str(int(number)) if abs(number.adjusted()) < 18 else text  # noqa: PLR2004  digits of an int
