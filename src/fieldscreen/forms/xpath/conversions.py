"""Turning a value of one XPath type into another (XPath 1.0, sections 4.2 to 4.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.xpath.dates import DateText
from fieldscreen.forms.xpath.numbers import NAN, number_of_text, text_of_number

if TYPE_CHECKING:
    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath.context import Context, Value


def to_string(value: Value) -> str:
    """``string()``: of a node-set, the string-value of its first node."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return value[0].string_value() if value else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return text_of_number(value)


def to_number(value: Value, context: Context) -> float:
    """``number()``, with ODK's reading of dates as days."""
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, float):
        return value
    if isinstance(value, DateText):
        return value.days
    if isinstance(value, str):
        return number_of_text(value, context.environment.timezone)
    return number_of_node(value[0], context) if value else NAN


def number_of_node(node: Node, context: Context) -> float:
    """``number()`` of a node; remembered on a leaf until its text changes."""
    if node.children:
        return number_of_text(node.string_value(), context.environment.timezone)
    number = node.number
    if number is None:
        number = node.number = number_of_text(node.text, context.environment.timezone)
    return number


def to_boolean(value: Value) -> bool:
    """``boolean()``: a node-set is true when it has a node, a text when it has a character."""
    if isinstance(value, float):
        return value == value and value != 0  # noqa: PLR0124  NaN is false
    return bool(value)
