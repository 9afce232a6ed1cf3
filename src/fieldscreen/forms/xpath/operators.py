"""Compiling the operators of XPath 1.0 (sections 3.3 to 3.5) other than paths."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.tree import in_document_order
from fieldscreen.forms.xpath.bound import text_of, text_test
from fieldscreen.forms.xpath.code import Code, as_boolean, as_nodes, as_number, comparand, constant
from fieldscreen.forms.xpath.comparing import ORDERINGS, equal, ordered
from fieldscreen.forms.xpath.conversions import number_of_node
from fieldscreen.forms.xpath.numbers import divide, remainder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath.code import Run
    from fieldscreen.forms.xpath.context import Context

_ARITHMETIC: Final[dict[str, Callable[[float, float], float]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": divide,
    "mod": remainder,
}


def compile_chain(symbols: Sequence[str], operands: Sequence[Code]) -> Code:
    """Compile operands joined, left to right, by operators of one precedence."""
    first = symbols[0]
    if first == "or":
        return _any(operands)
    if first == "and":
        return _all(operands)
    if first in _ARITHMETIC:
        return _arithmetic(symbols, operands)
    left = operands[0]
    for symbol, right in zip(symbols, operands[1:], strict=True):
        left = _comparison(symbol, left, right)
    return left


def compile_negation(operand: Code) -> Code:
    """Compile unary minus."""
    run = as_number(operand)
    if operand.type == "number" and isinstance(operand.constant, float):
        return constant(-operand.constant)
    return Code("number", lambda context: -run(context), item_free=operand.item_free)


def compile_union(operands: Sequence[Code]) -> Code:
    """Compile ``|``."""
    runs = [as_nodes(operand, "|") for operand in operands]

    def union(context: Context) -> list[Node]:
        return in_document_order(node for run in runs for node in run(context))

    return Code("nodes", union, item_free=all(operand.item_free for operand in operands))


def _any(operands: Sequence[Code]) -> Code:
    tests = [as_boolean(operand) for operand in operands]
    free = all(operand.item_free for operand in operands)
    if len(tests) == 2:  # noqa: PLR2004  the usual number, spared the loop
        left, right = tests
        return Code("boolean", lambda context: left(context) or right(context), item_free=free)

    def disjunction(context: Context) -> bool:
        for test in tests:  # noqa: SIM110  a plain loop is twice as fast as any()
            if test(context):
                return True
        return False

    return Code("boolean", disjunction, item_free=free)


def _all(operands: Sequence[Code]) -> Code:
    tests = [as_boolean(operand) for operand in operands]
    free = all(operand.item_free for operand in operands)
    if len(tests) == 2:  # noqa: PLR2004  the usual number, spared the loop
        left, right = tests
        return Code("boolean", lambda context: left(context) and right(context), item_free=free)

    def conjunction(context: Context) -> bool:
        for test in tests:  # noqa: SIM110  a plain loop is twice as fast as all()
            if not test(context):
                return False
        return True

    return Code("boolean", conjunction, item_free=free)


def _arithmetic(symbols: Sequence[str], operands: Sequence[Code]) -> Code:
    free = all(operand.item_free for operand in operands)
    first, *rest = [as_number(operand) for operand in operands]
    if len(rest) == 1:
        return Code("number", _binary(symbols[0], first, rest[0], operands[1]), item_free=free)
    pairs = [(_ARITHMETIC[symbol], run) for symbol, run in zip(symbols, rest, strict=True)]

    def chain(context: Context) -> float:
        result = first(context)
        for apply, run in pairs:
            result = apply(result, run(context))
        return float(result)

    return Code("number", chain, item_free=free)


def _binary(symbol: str, left: Run, right: Run, operand: Code) -> Run:
    # The commonest shapes get a closure of their own: no call through the table, no constant call.
    if isinstance(operand.constant, float):
        number = operand.constant
        if symbol == "+":
            return lambda context: left(context) + number
        if symbol == "-":
            return lambda context: left(context) - number
    if symbol == "+":
        return lambda context: left(context) + right(context)
    if symbol == "-":
        return lambda context: left(context) - right(context)
    if symbol == "*":
        return lambda context: left(context) * right(context)
    apply = _ARITHMETIC[symbol]
    return lambda context: apply(left(context), right(context))


def _comparison(symbol: str, left: Code, right: Code) -> Code:
    free = left.item_free and right.item_free
    quick = _quick_comparison(symbol, left, right)
    if quick is not None:
        return Code("boolean", quick, item_free=free)
    first, second = comparand(left), comparand(right)
    if symbol in ORDERINGS:
        return Code(
            "boolean",
            lambda context: ordered(symbol, first(context), second(context), context),
            item_free=free,
        )
    wanted = symbol == "="
    return Code(
        "boolean",
        lambda context: equal(first(context), second(context), context, wanted=wanted),
        item_free=free,
    )


def _quick_comparison(symbol: str, left: Code, right: Code) -> Run | None:
    """Closures for the shapes forms are full of; None leaves it to the general rules."""
    if left.bound is not None:
        # At most one node, compared as its text, blank when not relevant.
        if isinstance(right.constant, str) and symbol in {"=", "!="}:
            return text_test(left.bound, right.constant, wanted=symbol == "=")
        # Without a node nothing compares; NaN says the same to all but "!=".
        if isinstance(right.constant, float) and symbol != "!=":
            return _number_test(as_number(left), symbol, right.constant)
    if left.everything is not None and right.constant not in {"", None} and symbol != "!=":
        if isinstance(right.constant, float):
            return _any_number(left.everything, symbol, right.constant)
        if isinstance(right.constant, str) and symbol == "=":
            return _any_text(left.everything, right.constant)
    if left.type == right.type == "number":
        first, second = left.run, right.run
        compare = _NUMBER_TESTS[symbol]
        return lambda context: compare(first(context), second(context))
    return None


_NUMBER_TESTS: Final[dict[str, Callable[[float, float], bool]]] = {
    **ORDERINGS,
    "=": operator.eq,
    "!=": operator.ne,
}


def _any_number(nodes: Run, symbol: str, number: float) -> Run:
    compare = _NUMBER_TESTS[symbol]

    def test(context: Context) -> bool:
        for node in nodes(context):
            known = node.number
            if node.relevant and compare(number_of_node(node, context) if known is None else known, number):
                return True
        return False

    return test


def _any_text(nodes: Run, text: str) -> Run:
    def test(context: Context) -> bool:
        for node in nodes(context):  # noqa: SIM110  a plain loop is twice as fast as any()
            if text_of(node) == text:
                return True
        return False

    return test


def _number_test(number: Run, symbol: str, constant_side: float) -> Run:
    compare = _NUMBER_TESTS[symbol]
    return lambda context: compare(number(context), constant_side)
