"""Compiled pieces: a closure and what is known about its result.

``Code`` is what every part of the compiler produces and consumes. The conversions here choose the
cheapest closure for the type wanted, since that is decided once and paid for at each answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from fieldscreen.forms.xpath.bound import Bound, number_of, string_of
from fieldscreen.forms.xpath.conversions import to_boolean, to_number, to_string
from fieldscreen.forms.xpath.errors import WrongArgumentsError
from fieldscreen.forms.xpath.numbers import text_of_number

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath.context import Context, Value

    Run = Callable[[Context], Any]

Type = Literal["boolean", "number", "string", "nodes", "any"]


@dataclass(slots=True, eq=False)  # not frozen: thousands are made while a form opens
class Code:
    """A compiled (sub)expression; not changed once made.

    Attributes:
        type: Type of its result; "any" when only the evaluation tells.
        run: Computes the result.
        constant: The result when it never changes.
        item_free: It does not depend on the context node, position or size, so a predicate needs
            it only once.
        everything: For nodes, the result with nodes that are not relevant left in.
        number: A quicker closure for the result as a number, where there is one.
        total: Running it never fails.
        bound: For nodes, what single node it means.
    """

    type: Type
    run: Run
    constant: Value | None = None
    item_free: bool = False
    everything: Run | None = None
    bound: Bound | None = None
    number: Run | None = None
    total: bool = False


def constant(value: bool | float | str) -> Code:
    """Code for a value known when compiling."""
    kind: Type = "boolean" if isinstance(value, bool) else "number" if isinstance(value, float) else "string"
    return Code(kind, lambda context: value, constant=value, item_free=True)  # noqa: ARG005  always the same


def as_string(code: Code) -> Run:
    """A closure giving the result as text."""
    run = code.run
    if code.type == "string":
        return run
    if code.type == "number":
        return lambda context: text_of_number(run(context))
    if code.type == "boolean":
        return lambda context: "true" if run(context) else "false"
    if code.bound is not None:
        return string_of(code.bound)
    return lambda context: to_string(run(context))


def as_number(code: Code) -> Run:
    """A closure giving the result as a number."""
    run = code.run
    if code.type == "number":
        return run
    if code.type == "boolean":
        return lambda context: 1.0 if run(context) else 0.0
    if code.number is not None:
        return code.number
    if code.bound is not None:
        return number_of(code.bound)
    return lambda context: to_number(run(context), context)


def as_boolean(code: Code) -> Run:
    """A closure giving the result as a truth value."""
    run = code.run
    if code.type == "boolean":
        return run
    if code.type == "nodes":
        return lambda context: bool(run(context))
    return lambda context: to_boolean(run(context))


def as_nodes(code: Code, name: str) -> Run:
    """A closure giving a node-set for function *name*.

    Raises:
        WrongArgumentsError: now, or when evaluated, the result is no node-set.
    """
    run = code.run
    if code.type == "nodes":
        return run
    if code.type != "any":
        raise WrongArgumentsError(name, "a node-set is needed")

    def checked(context: Context) -> list[Node]:
        found = run(context)
        if not isinstance(found, list):
            raise WrongArgumentsError(name, "a node-set is needed")
        return found

    return checked


def comparand(code: Code) -> Run:
    """A closure giving the value that takes part in a comparison.

    A node that exists but is not relevant compares as blank text, as in ODK Collect and Web Forms;
    one that does not exist compares as an empty node-set (XPath 1.0).
    """
    everything = code.everything
    if everything is None:
        return code.run

    def value(context: Context) -> list[Node] | str:
        nodes: list[Node] = everything(context)
        for node in nodes:
            if not node.relevant:
                kept = [one for one in nodes if one.relevant]
                return kept or ""
        return nodes

    return value
