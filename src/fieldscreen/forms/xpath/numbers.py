"""Numbers and their text, by the rules of XPath 1.0 (sections 3.5, 4.2 and 4.4) and ODK.

ODK adds that a date or dateTime text counts as days (``dates``). Rounding lives here too.
"""

from __future__ import annotations

import math
import re
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.xpath.dates import days_of_text

if TYPE_CHECKING:
    from datetime import tzinfo

NAN: Final = math.nan
_NUMBER: Final = re.compile(r"[ \t\r\n]*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[ \t\r\n]*\Z")
_EXACT: Final = 1e15  # whole numbers below this print exactly without help
_MOST_DECIMALS: Final = 30  # as ODK Collect: a request beyond this is answered NaN


def number_of_text(text: str, timezone: tzinfo) -> float:
    """``number()`` of a string: digits with an optional sign and fraction, or a date; else NaN."""
    if _NUMBER.match(text):
        return float(text)
    return days_of_text(text, timezone)


def text_of_number(number: float) -> str:
    """``string()`` of a number: no exponent, no trailing zeros, "NaN" and "Infinity" by name."""
    if number == number // 1 and -_EXACT < number < _EXACT:
        return str(int(number))
    if number != number:  # noqa: PLR0124  NaN is the one number that differs from itself
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    text = repr(number)
    if "e" not in text:
        return text.removesuffix(".0")
    return format(Decimal(text), "f").removesuffix(".0")


def divide(dividend: float, divisor: float) -> float:
    """``div``: IEEE 754 division."""
    if divisor:
        return dividend / divisor
    if dividend == 0 or dividend != dividend:  # noqa: PLR0124  NaN
        return NAN
    return math.copysign(math.inf, dividend) * math.copysign(1.0, divisor)


def remainder(dividend: float, divisor: float) -> float:
    """``mod``: remainder of a truncating division, with the sign of the dividend."""
    try:
        return math.fmod(dividend, divisor)
    except ValueError:
        return NAN


def rounded(number: float, decimals: float = 0) -> float:
    """``round()``: to the nearest, halves towards positive infinity (XPath 1.0, section 4.4).

    ODK adds the number of decimals. The decimal text of the number is rounded, so that 2.15 is
    halfway between 2.1 and 2.2 as people expect.
    """
    if not math.isfinite(number) or number == 0:
        return number
    if not abs(decimals) <= _MOST_DECIMALS:
        return NAN
    exact = Decimal(repr(number))
    last = exact.as_tuple().exponent
    if isinstance(last, int) and last >= -int(decimals):
        return number  # it has no digit beyond the one to round to
    mode = ROUND_HALF_UP if number > 0 else ROUND_HALF_DOWN
    scaled = exact.scaleb(int(decimals)).quantize(Decimal(1), rounding=mode)
    return float(scaled.scaleb(-int(decimals)))


def whole(number: float) -> float:
    """``int()``: the number without its fraction."""
    return float(math.trunc(number)) if math.isfinite(number) else number
