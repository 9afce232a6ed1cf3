"""The syntax tree of an expression: plain values, no behaviour.

Grammar: XPath 1.0, sections 2 and 3. Chains of operators of one precedence stay flat
(``a or b or c`` is one ``Operation``), so that a long condition is not a deep tree.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class Axis(Enum):
    """The thirteen axes of XPath 1.0, section 2.2."""

    ANCESTOR = "ancestor"
    ANCESTOR_OR_SELF = "ancestor-or-self"
    ATTRIBUTE = "attribute"
    CHILD = "child"
    DESCENDANT = "descendant"
    DESCENDANT_OR_SELF = "descendant-or-self"
    FOLLOWING = "following"
    FOLLOWING_SIBLING = "following-sibling"
    NAMESPACE = "namespace"
    PARENT = "parent"
    PRECEDING = "preceding"
    PRECEDING_SIBLING = "preceding-sibling"
    SELF = "self"


class Start(Enum):
    """Where a location path begins when no expression precedes it."""

    CONTEXT = "context"
    ROOT = "root"


@dataclass(frozen=True, slots=True)
class NameTest:
    """A test by name: ``name``, ``prefix:name``, ``prefix:*`` or ``*`` (local "*")."""

    local: str
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class KindTest:
    """A test by kind: ``node()``, ``text()``, ``comment()``, ``processing-instruction('x')``."""

    kind: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a location path.

    Attributes:
        axis: Direction.
        test: Which nodes on the axis.
        predicates: Conditions, applied in order.
        position: Offset of the step in the expression; 0 in a path of plain names.
    """

    axis: Axis
    test: NameTest | KindTest
    predicates: tuple[Syntax, ...] = ()
    position: int = 0


@dataclass(frozen=True, slots=True)
class StringLiteral:
    """A quoted text."""

    value: str


@dataclass(frozen=True, slots=True)
class NumberLiteral:
    """A number."""

    value: float


@dataclass(frozen=True, slots=True)
class Negation:
    """Unary minus."""

    operand: Syntax


@dataclass(frozen=True, slots=True)
class Operation:
    """Operands of one precedence, joined left to right.

    Attributes:
        operators: One fewer than the operands, each of the same precedence.
        operands: The operands in order.
    """

    operators: tuple[str, ...]
    operands: tuple[Syntax, ...]


@dataclass(frozen=True, slots=True)
class Union:
    """Node-sets joined by ``|``."""

    operands: tuple[Syntax, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """An expression with predicates, such as ``(..)[1]``."""

    subject: Syntax
    predicates: tuple[Syntax, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """A location path, or an expression continued by one (``instance('x')/root/item``).

    Attributes:
        start: Where it begins: the context node, the root, or the nodes of an expression.
        steps: The steps; empty only for ``/``.
        position: Offset in the expression.
        plain: The path as written when it goes from the root down by names without prefix and does
            nothing else, as nearly all paths of forms do; else None. It says nothing the steps do not.
    """

    start: Start | Syntax
    steps: tuple[Step, ...]
    position: int = 0
    plain: str | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """A function call.

    Attributes:
        name: The name as written, with its prefix.
        arguments: The arguments.
        position: Offset in the expression.
    """

    name: str
    arguments: tuple[Syntax, ...]
    position: int = 0


Syntax = StringLiteral | NumberLiteral | Negation | Operation | Union | Filter | Path | Call
