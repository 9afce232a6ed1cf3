"""Equality and order of values of any types (XPath 1.0, section 3.4), dates included.

Two texts that are both dates compare as moments when a date function made one of them, and always
under ``<`` and its like (ODK XForms, "perform arithmetic with, and compare, date and dateTime
strings").
"""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.xpath.conversions import number_of_node, to_boolean, to_number
from fieldscreen.forms.xpath.dates import DateText, moment_of_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath.context import Context, Value

    Comparison = Callable[[float, float], bool] | Callable[[datetime, datetime], bool]

ORDERINGS: Final[dict[str, Callable[..., bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_MIRRORED: Final = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def equal(left: Value, right: Value, context: Context, *, wanted: bool) -> bool:
    """``=`` (*wanted* true) or ``!=`` (*wanted* false)."""
    if isinstance(left, list):
        return _nodes_equal(left, right, context, wanted=wanted)
    if isinstance(right, list):
        return _nodes_equal(right, left, context, wanted=wanted)
    if isinstance(left, bool) or isinstance(right, bool):
        return (to_boolean(left) == to_boolean(right)) is wanted
    if isinstance(left, float) or isinstance(right, float):
        return (to_number(left, context) == to_number(right, context)) is wanted
    return texts_equal(left, right, context) is wanted


def _nodes_equal(nodes: list[Node], other: Value, context: Context, *, wanted: bool) -> bool:
    if isinstance(other, bool):
        return (bool(nodes) == other) is wanted
    if isinstance(other, float):
        return any((number_of_node(node, context) == other) is wanted for node in nodes)
    if isinstance(other, str):
        return any(texts_equal(node.string_value(), other, context) is wanted for node in nodes)
    left = {node.string_value() for node in nodes}
    right = {node.string_value() for node in other}
    if wanted:
        return not left.isdisjoint(right)
    return bool(left and right) and (len(left) > 1 or len(right) > 1 or left != right)


def texts_equal(left: str, right: str, context: Context) -> bool:
    """``=`` of two texts."""
    if left == right:
        return True
    if not (isinstance(left, DateText) or isinstance(right, DateText)):
        return False
    zone = context.environment.timezone
    first = moment_of_text(left, zone)
    return first is not None and first == moment_of_text(right, zone)


def ordered(symbol: str, left: Value, right: Value, context: Context) -> bool:
    """``<``, ``<=``, ``>`` or ``>=``."""
    if isinstance(left, list):
        return _nodes_ordered(symbol, left, right, context)
    if isinstance(right, list):
        return _nodes_ordered(_MIRRORED[symbol], right, left, context)
    if isinstance(left, str) and isinstance(right, str):
        return texts_ordered(symbol, left, right, context)
    return ORDERINGS[symbol](to_number(left, context), to_number(right, context))


def _nodes_ordered(symbol: str, nodes: list[Node], other: Value, context: Context) -> bool:
    compare = ORDERINGS[symbol]
    if isinstance(other, bool):
        # XPath 1.0 makes an empty node-set false() here; ODK clients find nothing to compare.
        return bool(nodes) and compare(1.0, float(other))
    if isinstance(other, float):
        return any(compare(number_of_node(node, context), other) for node in nodes)
    if isinstance(other, str):
        return any(texts_ordered(symbol, node.string_value(), other, context) for node in nodes)
    texts = {node.string_value() for node in other}
    return any(
        texts_ordered(symbol, one, text, context)
        for one in {node.string_value() for node in nodes}
        for text in texts
    )


def texts_ordered(symbol: str, left: str, right: str, context: Context) -> bool:
    """``<`` and its like of two texts."""
    compare = ORDERINGS[symbol]
    zone = context.environment.timezone
    first = moment_of_text(left, zone)
    if first is not None:
        second = moment_of_text(right, zone)
        if second is not None:
            return compare(first, second)
    return compare(to_number(left, context), to_number(right, context))
