"""Number functions of XPath 1.0 (section 4.4), ODK XForms and XPath 3.0 maths."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.xpath.conversions import number_of_node, to_number
from fieldscreen.forms.xpath.functions.signature import Function
from fieldscreen.forms.xpath.numbers import NAN, rounded, whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath.context import Context, Value


def _total(function: Callable[..., float]) -> Callable[..., float]:
    """The function, with NaN where the mathematics has no answer and infinity where it overflows."""

    def safe(*numbers: float) -> float:
        try:
            return float(function(*numbers))
        except ValueError:
            return NAN
        except OverflowError:
            return math.inf

    return safe


def _log(function: Callable[[float], float]) -> Callable[[float], float]:
    safe = _total(function)
    return lambda number: safe(number) if number else -math.inf


def _power(base: float, exponent: float) -> float:
    try:
        return math.pow(base, exponent)
    except ValueError:
        # C99: zero to a negative power is infinite, a root of a negative number is not a number.
        return NAN if base else math.copysign(math.inf, base) if exponent % 2 == 1 else math.inf
    except OverflowError:
        return -math.inf if base < 0 and exponent % 2 == 1 else math.inf


def _floor(number: float) -> float:
    return float(math.floor(number)) if math.isfinite(number) else number


def _ceiling(number: float) -> float:
    if not math.isfinite(number):
        return number
    return math.copysign(float(math.ceil(number)), number) if -1 < number < 0 else float(math.ceil(number))


def _sum(context: Context, nodes: list[Node]) -> float:
    # Plain left-to-right addition: the built-in sum() compensates from Python 3.12 on, peers do not.
    total = 0.0
    for node in nodes:
        total += number_of_node(node, context)
    return total


def _numbers(context: Context, values: tuple[Value, ...]) -> list[float]:
    numbers: list[float] = []
    for value in values:
        if isinstance(value, list):
            numbers.extend(number_of_node(node, context) for node in value)
        else:
            numbers.append(to_number(value, context))
    return numbers


def _extreme(choose: Callable[[list[float]], float]) -> Callable[..., float]:
    # XPath 3.0, fn:max and fn:min: one value that is no number makes the result no number.
    def extreme(context: Context, *values: Value) -> float:
        numbers = _numbers(context, values)
        return choose(numbers) if numbers and not any(map(math.isnan, numbers)) else NAN

    return extreme


def _random(context: Context) -> float:
    return context.environment.random()


FUNCTIONS: Final = (
    Function("int", "n", "number", whole),
    Function("floor", "n", "number", _floor),
    Function("ceiling", "n", "number", _ceiling),
    Function("round", "nn", "number", rounded, optional=1),
    Function("abs", "n", "number", abs),
    Function("sum", "N", "number", _sum, with_context=True),
    Function("max", "v", "number", _extreme(max), rest="v", with_context=True),
    Function("min", "v", "number", _extreme(min), rest="v", with_context=True),
    Function("pow", "nn", "number", _power),
    Function("exp", "n", "number", _total(math.exp)),
    Function("exp10", "n", "number", lambda number: _power(10.0, number)),
    Function("log", "n", "number", _log(math.log)),
    Function("log10", "n", "number", _log(math.log10)),
    Function("sqrt", "n", "number", _total(math.sqrt)),
    Function("sin", "n", "number", _total(math.sin)),
    Function("cos", "n", "number", _total(math.cos)),
    Function("tan", "n", "number", _total(math.tan)),
    Function("asin", "n", "number", _total(math.asin)),
    Function("acos", "n", "number", _total(math.acos)),
    Function("atan", "n", "number", _total(math.atan)),
    Function("atan2", "nn", "number", _total(math.atan2)),
    Function("pi", "", "number", lambda: math.pi),
    Function("random", "", "number", _random, with_context=True, item_free=False),
)
