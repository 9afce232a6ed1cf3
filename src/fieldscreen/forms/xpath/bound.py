"""Closures over paths that mean one node: a known one, the context node, or one a session keeps.

Most of what a form computes reads single nodes. Reading them without building a node-set is what
keeps an answer with a thousand dependents within milliseconds.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from fieldscreen.forms.tree import Node
from fieldscreen.forms.xpath.context import Single
from fieldscreen.forms.xpath.conversions import number_of_node
from fieldscreen.forms.xpath.numbers import NAN

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.xpath.context import Context


class Here(Enum):
    """The path ``.``."""

    SELF = "."


Bound = Node | Single | Here


def text_of(node: Node) -> str:
    """The text a node has for expressions: blank when it is not relevant."""
    if not node.relevant:
        return ""
    return node.string_value() if node.children else node.text


def nodes_of(bound: Bound) -> Callable[[Context], list[Node]]:
    """A closure giving the node, relevant or not, as a node-set."""
    if isinstance(bound, Node):
        return lambda context: [bound]  # noqa: ARG005  the node is known
    if isinstance(bound, Single):
        index = bound.index
        return lambda context: list(context.environment.singles[index])
    return lambda context: [context.node]


def string_of(bound: Bound) -> Callable[[Context], str]:
    """A closure giving the node's text."""
    if isinstance(bound, Node):
        return lambda context: text_of(bound)  # noqa: ARG005  the node is known
    if isinstance(bound, Here):
        return lambda context: text_of(context.node)
    index = bound.index

    def string(context: Context) -> str:
        found = context.environment.singles[index]
        return text_of(found[0]) if found else ""

    return string


def number_of(bound: Bound) -> Callable[[Context], float]:
    """A closure giving the node's number; NaN when it is not relevant or not there."""
    if isinstance(bound, Node):

        def of_known(context: Context) -> float:
            if not bound.relevant:
                return NAN
            number = bound.number
            return number_of_node(bound, context) if number is None else number

        return of_known
    if isinstance(bound, Here):

        def of_context(context: Context) -> float:
            node = context.node
            if not node.relevant:
                return NAN
            number = node.number
            return number_of_node(node, context) if number is None else number

        return of_context
    index = bound.index

    def of_single(context: Context) -> float:
        found = context.environment.singles[index]
        if not found or not found[0].relevant:
            return NAN
        number = found[0].number
        return number_of_node(found[0], context) if number is None else number

    return of_single


def text_test(bound: Bound, text: str, *, wanted: bool) -> Callable[[Context], bool]:
    """A closure for ``path = 'text'`` (*wanted*) or ``path != 'text'``."""
    if isinstance(bound, Node):
        return lambda context: (text_of(bound) == text) is wanted  # noqa: ARG005  the node is known
    if isinstance(bound, Here):
        return lambda context: (text_of(context.node) == text) is wanted
    index = bound.index

    def test(context: Context) -> bool:
        found = context.environment.singles[index]
        return bool(found) and (text_of(found[0]) == text) is wanted

    return test
