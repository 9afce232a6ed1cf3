"""Compiling the predicates of a step: their order, and what an index can answer.

A condition made of several parts joined by ``and`` is taken apart: an equality with a fixed value
goes first, since it leaves the fewest nodes and may be looked up. How nodes are then chosen is in
``predicates``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from fieldscreen.forms.xpath.code import Code, comparand
from fieldscreen.forms.xpath.predicates import indexed, select, select_equal
from fieldscreen.forms.xpath.syntax import Axis, Call, NameTest, Operation, Path, Start, Step, Syntax

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath.context import CompileScope, Context
    from fieldscreen.forms.xpath.predicates import Select


class Compile(Protocol):
    """What this module needs of the compiler."""

    scope: CompileScope

    def code(self, syntax: Syntax) -> Code:
        """Compile an expression inside the path."""

    def positional(self, syntax: Syntax) -> bool:
        """Whether an expression asks for position() or last()."""


def compile_predicates(
    step: Step, compiler: Compile
) -> tuple[list[Select], Callable[[Node, Context], list[Node] | None] | None]:
    """How a step's predicates choose, and the index lookup that can stand for the first of them."""
    selects: list[Select] = []
    lookup = None
    for predicate in step.predicates:
        parts = _conjuncts(predicate) if not compiler.positional(predicate) else (predicate,)
        equalities = [part for part in parts if _equality(part, compiler) is not None]
        # An equality first: it leaves the fewest nodes for the others.
        for part in (*equalities, *(part for part in parts if part not in equalities)):
            sides = _equality(part, compiler)
            if sides is None:
                selects.append(select(_truth(part, compiler, alone=len(parts) == 1)))
                continue
            item, free, column = sides
            selects.append(select_equal(item, free, column))
            if len(selects) == 1 and column is not None:
                lookup = _lookup(step, free, column)
    return selects, lookup


def _truth(part: Syntax, compiler: Compile, *, alone: bool) -> Code:
    code = compiler.code(part)
    if alone or code.type not in {"number", "any"}:
        return code
    # A part of an ``and`` is a truth value, never a position.
    return compiler.code(Call("boolean", (part,)))


def _lookup(step: Step, free: Code, column: str) -> Callable[[Node, Context], list[Node] | None] | None:
    if step.axis is not Axis.CHILD or not isinstance(step.test, NameTest) or step.test.local == "*":
        return None
    name = step.test.local
    value = free.run

    def lookup(node: Node, context: Context) -> list[Node] | None:
        if node.root.lookups is None:
            return None
        return indexed(node, name, column, value(context), context)

    return lookup


def _conjuncts(predicate: Syntax) -> tuple[Syntax, ...]:
    if isinstance(predicate, Operation) and predicate.operators[0] == "and":
        return predicate.operands
    return (predicate,)


def _equality(part: Syntax, compiler: Compile) -> tuple[Code, Code, str | None] | None:
    """For ``item = free`` (either way round): both sides, and the child's name if item is just that."""
    if not isinstance(part, Operation) or part.operators != ("=",) or compiler.positional(part):
        return None
    left, right = part.operands
    sides = compiler.code(left), compiler.code(right)
    if sides[0].item_free == sides[1].item_free:
        return None
    item, free = sides if sides[1].item_free else (sides[1], sides[0])
    syntax = left if sides[1].item_free else right
    fixed = replace(free, run=comparand(free))
    return replace(item, run=comparand(item)), fixed, _column(syntax, compiler.scope)


def _column(syntax: Syntax, scope: CompileScope) -> str | None:
    if not isinstance(syntax, Path) or syntax.start is not Start.CONTEXT or len(syntax.steps) != 1:
        return None
    step = syntax.steps[0]
    simple = isinstance(step.test, NameTest) and not step.test.prefix and step.test.local != "*"
    if not simple or step.axis is not Axis.CHILD or step.predicates:
        return None
    # By name alone is only right where an unprefixed name means any namespace.
    any_namespace = scope.default_namespaces is None
    return step.test.local if any_namespace and isinstance(step.test, NameTest) else None
