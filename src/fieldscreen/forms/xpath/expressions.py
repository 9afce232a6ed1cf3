"""A parsed expression and what can be learnt from it without evaluating it.

The dependency graph of a form is built from ``Expression.paths``. Evaluation belongs to the
compiler.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from fieldscreen.forms.xpath.errors import XPathSyntaxError
from fieldscreen.forms.xpath.parser import parse_syntax
from fieldscreen.forms.xpath.syntax import (
    Call,
    Filter,
    Negation,
    Operation,
    Path,
    Start,
    StringLiteral,
    Syntax,
    Union,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fieldscreen.forms.xpath.syntax import Step

_REMEMBERED_LENGTH = 2_000  # characters
CHOICE_NAME = "jr:choice-name"


class Origin(Enum):
    """Where a path of an expression begins."""

    ROOT = "root"
    CONTEXT = "context"
    CURRENT = "current"
    INSTANCE = "instance"
    STEP = "step"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class PathReference:
    """One location path found in an expression.

    Attributes:
        origin: ROOT: absolute, in the primary instance. CONTEXT: relative to the node the whole
            expression is evaluated on. CURRENT: begins with ``current()``, which is that same
            node. INSTANCE: begins with ``instance(...)``. STEP: inside a predicate, relative to
            the nodes ``outer`` leads to. RESULT: continues what another function or a filter
            found; that expression's own paths are reported too.
        instance: Identifier for INSTANCE; None when it is computed.
        steps: The steps.
        outer: For STEP, the path up to and including the step being filtered.
        path: The syntax it was found in; None for ``current()`` or ``instance('x')`` alone.
    """

    origin: Origin
    instance: str | None
    steps: tuple[Step, ...]
    outer: PathReference | None = None
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Expression:
    """A parsed expression.

    Attributes:
        text: The expression as written.
        syntax: Its syntax tree.
    """

    text: str
    syntax: Syntax

    def paths(self) -> Iterator[PathReference]:
        """Every location path in the expression, those in predicates and arguments included."""
        return _paths(self.syntax, None)

    def functions(self) -> frozenset[str]:
        """Names of the functions called, as written."""
        return frozenset(node.name for node in walk(self.syntax) if isinstance(node, Call))


def parse(text: str) -> Expression:
    """Read an expression; the same text is read once, unless it is very long.

    Raises:
        XPathSyntaxError: it is not an XPath 1.0 expression, uses a variable or nests too deep.
    """
    # What is remembered is bounded in number; this bounds it in memory too, whatever a form holds.
    return _remembered(text) if len(text) <= _REMEMBERED_LENGTH else Expression(text, parse_syntax(text))


@lru_cache(maxsize=16_384)
def _remembered(text: str) -> Expression:
    return Expression(text, parse_syntax(text))


def children_of(syntax: Syntax) -> tuple[Syntax, ...]:
    """The expressions directly inside *syntax*, predicates included."""
    match syntax:
        case Negation(operand):
            return (operand,)
        case Operation(operands=operands) | Union(operands) | Call(arguments=operands):
            return operands
        case Filter(subject, predicates):
            return (subject, *predicates)
        case Path(start, steps):
            inner = tuple(predicate for step in steps for predicate in step.predicates)
            return inner if isinstance(start, Start) else (start, *inner)
        case _:
            return ()


def walk(syntax: Syntax) -> Iterator[Syntax]:
    """Every node of the syntax tree, outermost first."""
    stack = [syntax]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(children_of(node)))


def quoted_path(call: Call) -> Syntax | None:
    """The path in the second argument of ``jr:choice-name``, which XLSForm writes in quotes."""
    if call.name == CHOICE_NAME and len(call.arguments) == 2:  # noqa: PLR2004  value and path
        argument = call.arguments[1]
        if isinstance(argument, StringLiteral):
            try:
                return parse(argument.value.strip()).syntax
            except XPathSyntaxError:
                return None
    return None


def _paths(syntax: Syntax, outer: PathReference | None) -> Iterator[PathReference]:
    if isinstance(syntax, Path):
        yield from _paths_of_path(syntax, outer)
    elif isinstance(syntax, Filter):
        yield from _paths(syntax.subject, outer)
        reference = _origin(syntax.subject, outer)
        for predicate in syntax.predicates:
            yield from _paths(predicate, reference)
    else:
        if isinstance(syntax, Call):
            if syntax.name in {"current", "instance"}:
                yield _origin(syntax, outer)
            quoted = quoted_path(syntax)
            if quoted is not None:
                yield from _paths(quoted, outer)
        for child in children_of(syntax):
            yield from _paths(child, outer)


def _paths_of_path(path: Path, outer: PathReference | None) -> Iterator[PathReference]:
    reference = _origin(path, outer)
    yield reference
    if not isinstance(path.start, Start):
        start = path.start
        if reference.origin is Origin.RESULT:
            yield from _paths(start, outer)
        else:
            inner = children_of(start) if isinstance(start, Call) else ()
            for argument in inner:
                yield from _paths(argument, outer)
    for index, step in enumerate(path.steps):
        upto = PathReference(
            reference.origin, reference.instance, reference.steps[: index + 1], reference.outer, path
        )
        for predicate in step.predicates:
            yield from _paths(predicate, upto)


def _origin(syntax: Syntax, outer: PathReference | None) -> PathReference:
    relative = Origin.CONTEXT if outer is None else Origin.STEP
    match syntax:
        case Path(Start.ROOT, steps):
            return PathReference(Origin.ROOT, None, steps, None, syntax)
        case Path(Start.CONTEXT, steps):
            return PathReference(relative, None, steps, outer, syntax)
        case Path(Call("current"), steps):
            return PathReference(Origin.CURRENT, None, steps, None, syntax)
        case Path(Call("instance") as call, steps):
            return PathReference(Origin.INSTANCE, _instance_id(call), steps, None, syntax)
        case Path(_, steps):
            return PathReference(Origin.RESULT, None, steps, outer, syntax)
        case Call("current"):
            return PathReference(Origin.CURRENT, None, ())
        case Call("instance"):
            return PathReference(Origin.INSTANCE, _instance_id(syntax), ())
        case _:
            return PathReference(Origin.RESULT, None, (), outer)


def _instance_id(call: Call) -> str | None:
    if call.arguments and isinstance(call.arguments[0], StringLiteral):
        return call.arguments[0].value
    return None
