"""Short cuts for plain paths, found when a form is read so that nothing is searched for while it runs.

Most paths of a form are names and nothing else. One that can only mean one running node is bound to
that node; one that means the same question in every instance of a repeat goes straight to those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fieldscreen.forms.dependencies import plain_names
from fieldscreen.forms.running import child_of
from fieldscreen.forms.xpath import Single
from fieldscreen.forms.xpath.syntax import Axis, NameTest, Path, Start, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.tree import Node

    Found = Single | Callable[[Any], Sequence[Node]] | None


def binder(context: SchemaNode) -> Callable[[Path], Found]:
    """Answer the compiler's question which nodes a plain path means, for expressions of one node."""

    def bind(path: Path) -> Found:
        target = _target(path, context)
        if target is None:
            return None
        if target.repeat is None:
            return Single(target.index)
        if path.start is Start.ROOT or context.repeat is None:
            return _in_every_instance(target)
        return None

    return bind


def _in_every_instance(target: SchemaNode) -> Found:
    """The nodes of an outermost repeat, or of a question directly inside it; None for anything deeper."""
    repeat = target.repeat
    if repeat is None or repeat.parent is None or repeat.parent.repeat is not None:
        return None
    around, position = repeat.parent.index, target.position

    def instances(context: Any) -> Sequence[Node]:
        parent = context.environment.singles[around]
        return parent[0].state.series[repeat].instances if parent else ()

    if target is repeat:
        return instances
    if target.parent is not repeat:
        return None

    def questions(context: Any) -> Sequence[Node]:
        found: list[Node] = []
        for instance in instances(context):
            children = instance.children
            if position < len(children) and children[position].binding is target:
                found.append(children[position])
            else:
                child = child_of(instance, target)
                if child is not None:
                    found.append(child)
        return found

    return questions


def _target(path: Path, context: SchemaNode) -> SchemaNode | None:
    """The generic node of a path of plain steps; None for any other path."""
    if path.start is Start.CONTEXT:
        reached: SchemaNode | None = context
        steps = path.steps
    elif path.start is Start.ROOT and path.steps:
        root = context
        while root.parent is not None:
            root = root.parent
        known = root.by_ref.get(path.plain or _names_of(path))
        if known is not None:
            return known
        first = path.steps[0].test
        if path.steps[0].predicates or not isinstance(first, NameTest) or first.local != root.name:
            return None
        reached, steps = (root, path.steps[1:]) if path.steps[0].axis is Axis.CHILD else (None, ())
    else:
        return None
    for step in steps:
        reached = _next(reached, step)
    return reached


def _names_of(path: Path) -> str:
    names = plain_names(path.steps)
    return "" if names is None else "/" + "/".join(names)


def _next(node: SchemaNode | None, step: Step) -> SchemaNode | None:
    """Where a plain step leads; None when it is not plain or leads nowhere."""
    if node is None or step.predicates:
        return None
    test = step.test
    if isinstance(test, NameTest):
        return node.child(test.local) if step.axis is Axis.CHILD and test.local != "*" else None
    if test.kind != "node":
        return None
    return node.parent if step.axis is Axis.PARENT else node if step.axis is Axis.SELF else None
