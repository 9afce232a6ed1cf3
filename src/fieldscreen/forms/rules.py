"""One rule of a form: an expression, the node it decides something about, and its compiled form."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn

from fieldscreen.forms.binding_paths import binder
from fieldscreen.forms.contextual import contextualise
from fieldscreen.forms.dependencies import Dependency, Reading
from fieldscreen.forms.errors import ExpressionError
from fieldscreen.forms.xpath import (
    CompileScope,
    Expression,
    XPathError,
    compile_expression,
    function_names,
    parse,
    take_apart,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.xpath import CompiledExpression, Context

_FUNCTIONS: Final = function_names()
_ALWAYS: Final = {"true()": True, "false()": False, "1": True, "0": False}


class RuleKind(IntEnum):
    """What a rule decides. The names are the attributes of a bind."""

    __hash__ = int.__hash__  # the one of Enum is much slower, and these are keys in every step

    COUNT = 0
    RELEVANT = 1
    CALCULATE = 2
    READONLY = 3
    REQUIRED = 4
    CONSTRAINT = 5
    SHOWN = 6


ROLES: Final = {kind: kind.name.lower() for kind in RuleKind}
"""How messages call what a rule decides."""

_WANTED: Final[dict[RuleKind, Literal["value", "number"]]] = {
    RuleKind.COUNT: "number",
    RuleKind.CALCULATE: "value",
}


def _not_compiled(_context: Context) -> NoReturn:
    raise RuntimeError("the rule is not compiled yet")


class Rule:
    """An expression stated once for a generic node.

    Attributes:
        kind: What it decides.
        node: The generic node it decides about.
        expression: The expression as written; "" for SHOWN, which stands for all texts of a control.
        order: Place in the order of computation.
        single: Its node exists once, outside every repeat.
        home: Index of the generic node it is evaluated for: its own, or around a repeat's count.
        type: Data type of its node.
        constant: Its value when it can never change, else None.
        reading: What it reads.
        evaluate: Gives the result in a context, once compiled: a number for a count, the value for a
            calculation, else whether it holds.
    """

    __slots__ = (
        "constant",
        "evaluate",
        "expression",
        "home",
        "kind",
        "node",
        "order",
        "reading",
        "single",
        "type",
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
        self.home = home.index if home is not None else node.index
        self.type = node.binding.type if node.binding is not None else "string"
        self.constant = _ALWAYS.get(expression)
        self.evaluate: Callable[[Context], Any] = _not_compiled

    def __repr__(self) -> str:
        return f"<{self.kind.name.lower()} of {self.node.ref}>"

    def compile(self) -> None:
        """Make the rule ready to run.

        Raises:
            ExpressionError: an argument or a prefix is wrong.
        """
        if self.constant is not None and self.kind not in _WANTED:
            constant = self.constant
            self.evaluate = lambda context: constant  # noqa: ARG005  always the same
        elif self.expression:
            compiled = compiled_as_read(self.reading, self.expression, self.node, ROLES[self.kind])
            self.evaluate = compiled.running(_WANTED.get(self.kind, "boolean"))


def compiled_as_read(reading: Reading, expression: str, node: SchemaNode, role: str) -> CompiledExpression:
    """Compile an expression, or take what another rule with the same text compiled.

    Raises:
        ExpressionError: an argument or a prefix is wrong.
    """
    shared = reading.shared
    if shared:
        return shared[0]
    # What is only about itself must not be tied to one of the nodes that share it.
    compiled = compiled_for(
        expression, None if shared is not None and reading.relative else node, role, node.ref
    )
    if shared is not None:
        shared.append(compiled)
    return compiled


def read_expression(text: str, node: SchemaNode, role: str, root: SchemaNode, primary_id: str) -> Reading:
    """Parse *text* and find what it reads.

    Raises:
        ExpressionError: it is not an XPath expression, or calls a function that nobody knows.
    """
    try:
        parsed = parse(text)
    except XPathError as error:
        raise ExpressionError(node.ref, role, text, error.reason) from error
    reading = Reading(root, node, primary_id).read(contextualise(parsed.syntax, node))
    unknown = reading.functions - _FUNCTIONS
    if unknown:
        raise ExpressionError(node.ref, role, text, f"unknown function {min(unknown)}()")
    return reading


def read_shaped(text: str, node: SchemaNode, root: SchemaNode, primary_id: str) -> Reading | None:
    """What an expression reads whose shape is known, made ready to run; None when it has to be parsed.

    Nothing can be wrong with it that was not wrong with the first of its shape.
    """
    shaped = take_apart(text)
    if shaped is None or shaped.shape.source is None:
        return None
    places = []
    reading = Reading(root, node, primary_id)
    for path in shaped.paths:
        target = root.by_ref.get(path)
        if target is None or target.repeat is not None or target.children:
            return None
        places.append(target.index)
        reading.dependencies[Dependency(target, None, chosen=False)] = None
    if shaped.shape.source.about_itself:
        reading.dependencies[Dependency(node, node.repeat, chosen=False)] = None
        reading.relative = True
    reading.functions = shaped.shape.functions
    # What is only about itself must not be tied to one of the nodes that share it.
    stated = node if places else None
    reading.shared = [shaped.compiled(tuple(places), partial(compiled_for, text, stated, "", node.ref))]
    return reading


def compiled_for(text: str, node: SchemaNode | None, role: str, ref: str = "") -> CompiledExpression:
    """Compile *text* as stated for *node*.

    Args:
        text: The expression.
        node: The generic node it is evaluated on; None when it is not tied to one.
        role: What it decides, for the error.
        ref: Where it is written, for the error.

    Raises:
        ExpressionError: it cannot be parsed or compiled.
    """
    try:
        parsed = parse(text)
        if node is None:
            return compile_expression(parsed, CompileScope(default_namespaces=None))
        stated = Expression(text, contextualise(parsed.syntax, node))
        return compile_expression(stated, CompileScope(default_namespaces=None, bind_path=binder(node)))
    except XPathError as error:
        raise ExpressionError(ref or (node.ref if node else ""), role, text, error.reason) from error
