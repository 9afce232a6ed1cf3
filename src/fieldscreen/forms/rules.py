"""One rule of a form: an expression, the node it decides something about, and its compiled form."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.contextual import contextualise
from fieldscreen.forms.dependencies import Reading
from fieldscreen.forms.errors import ExpressionError
from fieldscreen.forms.xpath import CompileScope, Expression, XPathError, compile_expression, parse
from fieldscreen.forms.xpath.syntax import Axis, KindTest, NameTest, Path, Start

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath import CompiledExpression, Context

_ALWAYS: Final = {"true()": True, "false()": False, "1": True, "0": False}


class RuleKind(IntEnum):
    """What a rule decides. The names are the attributes of a bind."""

    COUNT = 0
    RELEVANT = 1
    CALCULATE = 2
    READONLY = 3
    REQUIRED = 4
    CONSTRAINT = 5
    SHOWN = 6


class Rule:
    """An expression stated once for a generic node.

    Attributes:
        kind: What it decides.
        node: The generic node it decides about.
        expression: The expression as written; "" for SHOWN, which stands for all texts of a control.
        order: Place in the order of computation.
        single: Its node exists once, outside every repeat.
        constant: Its value when it can never change, else None.
        reading: What it reads.
    """

    __slots__ = (
        "_compiled",
        "_syntax",
        "constant",
        "expression",
        "kind",
        "node",
        "order",
        "reading",
        "single",
    )

    def __init__(self, kind: RuleKind, node: SchemaNode, expression: str, reading: Reading) -> None:
        self.kind = kind
        self.node = node
        self.expression = expression
        self.reading = reading
        self.order = -1
        # A count is asked of the repeat as a whole: once for each instance of what encloses it.
        home = node.parent if kind is RuleKind.COUNT else node
        self.single = home is None or home.repeat is None
        self.constant = _ALWAYS.get(expression)
        self._compiled: CompiledExpression | None = None
        self._syntax: Expression | None = None

    def __repr__(self) -> str:
        return f"<{self.kind.name.lower()} of {self.node.ref}>"

    @property
    def compiled(self) -> CompiledExpression:
        """The expression ready to run; compiled when first needed.

        Raises:
            ExpressionError: an argument or a prefix is wrong.
        """
        if self._compiled is None:
            self._compiled = compiled_for(self.expression, self.node, self.kind.name.lower())
        return self._compiled


def read_expression(text: str, node: SchemaNode, role: str, root: SchemaNode, primary_id: str) -> Reading:
    """Parse *text* and find what it reads.

    Raises:
        ExpressionError: it is not an XPath expression.
    """
    try:
        parsed = parse(text)
    except XPathError as error:
        raise ExpressionError(node.ref, role, text, error.reason) from error
    return Reading(root, node, primary_id).read(contextualise(parsed.syntax, node))


def compiled_for(
    text: str, node: SchemaNode | None, role: str, *, lenient: bool = False
) -> CompiledExpression:
    """Compile *text* as stated for *node* (None: for the rows of a secondary instance).

    Args:
        text: The expression.
        node: The generic node it is evaluated on.
        role: What it decides, for the error.
        lenient: Let paths find nodes that are not relevant.

    Raises:
        ExpressionError: it cannot be parsed or compiled.
    """
    try:
        parsed = parse(text)
        if node is None:
            return compile_expression(parsed, CompileScope(default_namespaces=None))
        stated = Expression(text, contextualise(parsed.syntax, node))
        scope = CompileScope(default_namespaces=None, bind_path=_binder(node), keep_irrelevant=lenient)
        return compile_expression(stated, scope)
    except XPathError as error:
        raise ExpressionError(node.ref if node else "", role, text, error.reason) from error


def _binder(node: SchemaNode) -> Callable[[Path], Callable[[Context], Sequence[Node]] | None]:
    """Answer the compiler's question which node a plain path always means."""

    def bind(path: Path) -> Callable[[Context], Sequence[Node]] | None:
        target = fixed_target(path, node)
        if target is None:
            return None
        index = target.index

        def find(context: Context) -> Sequence[Node]:
            found: Sequence[Node] = context.environment.singles[index]  # type: ignore[attr-defined]
            return found if found and found[0].relevant else ()

        return find

    return bind


def fixed_target(path: Path, context: SchemaNode) -> SchemaNode | None:
    """The generic node of a path that can only ever mean one running node, else None."""
    reached: SchemaNode | None = context
    steps = path.steps
    if path.start is Start.ROOT:
        while reached is not None and reached.parent is not None:
            reached = reached.parent
        first = steps[0] if steps else None
        if first is None or first.axis is not Axis.CHILD or not isinstance(first.test, NameTest):
            return None
        if reached is None or first.test.local != reached.name:
            return None
        steps = steps[1:]
    elif path.start is not Start.CONTEXT:
        return None
    for step in steps:
        if reached is None or step.predicates:
            return None
        if isinstance(step.test, KindTest):
            if step.test.kind != "node":
                return None
            if step.axis is Axis.PARENT:
                reached = reached.parent
            elif step.axis is not Axis.SELF:
                return None
        elif step.axis is Axis.CHILD and step.test.local != "*":
            reached = reached.child(step.test.local)
        else:
            return None
    if reached is None or reached.repeat is not None:
        return None
    return reached
