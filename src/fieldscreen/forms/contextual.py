"""Absolute paths inside a repeat mean the reader's own instance.

``/data/person/age`` written in the bind of ``/data/person/name`` is the age of *that* person:
ODK Collect and Enketo read it so, and XLSForms of years rely on it. Here such a path is
rewritten into a relative one before it is compiled, so that the evaluator stays plain XPath 1.0.
A path that ends at the repeat itself (``count(/data/person)``) still means all its instances.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fieldscreen.forms.xpath.syntax import (
    Axis,
    Call,
    Filter,
    KindTest,
    NameTest,
    Negation,
    Operation,
    Path,
    Start,
    Step,
    Syntax,
    Union,
)

if TYPE_CHECKING:
    from fieldscreen.forms.schema import SchemaNode

_UP = Step(Axis.PARENT, KindTest("node"))


def contextualise(syntax: Syntax, context: SchemaNode) -> Syntax:
    """Rewrite the absolute paths of an expression stated for *context*."""
    if context.repeat is None:
        return syntax
    chain = [context, *context.ancestors()][::-1]
    return _rewrite(syntax, chain, nested=False)


def _rewrite(syntax: Syntax, chain: list[SchemaNode], *, nested: bool) -> Syntax:
    match syntax:
        case Path():
            return _path(syntax, chain, nested=nested)
        case Call(name="indexed-repeat"):
            # Its paths name all instances; only the indexes belong to the reader.
            arguments = tuple(
                _rewrite(one, chain, nested=nested) if place >= 2 and place % 2 == 0 else one  # noqa: PLR2004
                for place, one in enumerate(syntax.arguments)
            )
            return replace(syntax, arguments=arguments)
        case Call():
            arguments = tuple(_rewrite(one, chain, nested=nested) for one in syntax.arguments)
            return replace(syntax, arguments=arguments)
        case Operation() | Union():
            return replace(
                syntax, operands=tuple(_rewrite(one, chain, nested=nested) for one in syntax.operands)
            )
        case Negation():
            return replace(syntax, operand=_rewrite(syntax.operand, chain, nested=nested))
        case Filter():
            return replace(
                syntax,
                subject=_rewrite(syntax.subject, chain, nested=nested),
                predicates=tuple(_rewrite(one, chain, nested=True) for one in syntax.predicates),
            )
    return syntax


def _path(path: Path, chain: list[SchemaNode], *, nested: bool) -> Path:
    steps = tuple(
        replace(step, predicates=tuple(_rewrite(one, chain, nested=True) for one in step.predicates))
        if step.predicates
        else step
        for step in path.steps
    )
    if not isinstance(path.start, Start):
        return replace(path, start=_rewrite(path.start, chain, nested=nested), steps=steps)
    if path.start is Start.CONTEXT:
        return replace(path, steps=steps)
    shared = _own_instance(steps, chain)
    if shared is None:
        return replace(path, steps=steps)
    climb = (_UP,) * (len(chain) - 1 - shared)
    start: Start | Syntax = Call("current", ()) if nested else Start.CONTEXT
    return Path(start, climb + steps[shared + 1 :] or (Step(Axis.SELF, KindTest("node")),), path.position)


def _own_instance(steps: tuple[Step, ...], chain: list[SchemaNode]) -> int | None:
    """Depth of the innermost repeat that *steps* share with *chain* without choosing an instance."""
    deepest = None
    for depth, (step, node) in enumerate(zip(steps, chain, strict=False)):
        plain = step.axis is Axis.CHILD and isinstance(step.test, NameTest) and not step.predicates
        if not plain or not isinstance(step.test, NameTest) or step.test.local != node.name:
            break
        if node.is_repeat and depth < len(steps) - 1:
            deepest = depth
    return deepest
