"""Compiling location paths (XPath 1.0, section 2).

Most paths in forms go up a few parents and down by names: those become a short loop. The rest goes
step by step, sorting into document order only where a step can disturb it. Nodes that are not
relevant are left out at the end (ODK Collect), after predicates and positions have seen them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fieldscreen.forms.tree import Kind, Node, in_document_order
from fieldscreen.forms.xpath.axes import AXES, REVERSE, node_test
from fieldscreen.forms.xpath.bound import Bound, Here, nodes_of
from fieldscreen.forms.xpath.code import Code, as_nodes
from fieldscreen.forms.xpath.context import Single
from fieldscreen.forms.xpath.filtering import compile_predicates
from fieldscreen.forms.xpath.syntax import (
    Axis,
    Call,
    KindTest,
    NameTest,
    Path,
    Start,
    Step,
    Syntax,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from fieldscreen.forms.xpath.code import Run
    from fieldscreen.forms.xpath.context import CompileScope, Context
    from fieldscreen.forms.xpath.filtering import Compile

    Walk = Callable[[Sequence[Node], Context], Sequence[Node]]

_FEW = 8  # nodes that cost too little to be counted
_NODE = KindTest("node")
_ANYWHERE = Step(Axis.DESCENDANT_OR_SELF, _NODE)
_FLAT_AXES = frozenset({Axis.CHILD, Axis.ATTRIBUTE, Axis.SELF})
_ONE_TO_FLAT = _FLAT_AXES | {Axis.FOLLOWING_SIBLING, Axis.PRECEDING_SIBLING, Axis.PARENT}
_ONE_TO_ONE = frozenset({Axis.SELF, Axis.PARENT})


def compile_path(path: Path, compiler: Compile) -> Code:
    """Compile a location path."""
    scope = compiler.scope
    bound = _bound(path, scope)
    if bound is not None:
        return bound
    steps = _simplified(path.steps)
    start, single, item_free = _start(path.start, compiler)
    walk = (_straight(start, path.start, steps, scope) if single else None) or _stepwise(
        start, single, steps, compiler
    )
    return _nodes_code(walk, steps, item_free, scope)


def _bound(path: Path, scope: CompileScope) -> Code | None:
    if path.plain is None and not _is_plain(path):
        return None
    found = None if scope.bind_path is None else scope.bind_path(path)
    if found is None:
        return _bound_code(Here.SELF, False, scope) if _is_self(path) else None
    item_free = path.start is Start.ROOT
    if not isinstance(found, (Node, Single)):
        return _nodes_code(_counted(found), path.steps, item_free, scope)
    return _bound_code(found, item_free, scope)


def _counted(find: Callable[[Context], Sequence[Node]]) -> Run:
    def found(context: Context) -> list[Node]:
        nodes = list(find(context))
        context.spend(len(nodes))
        return nodes

    return found


def _is_plain(path: Path) -> bool:
    return isinstance(path.start, Start) and not any(step.predicates for step in path.steps)


def _is_self(path: Path) -> bool:
    return path.start is Start.CONTEXT and all(
        step.axis is Axis.SELF and step.test == _NODE for step in path.steps
    )


def _bound_code(bound: Bound, item_free: bool, scope: CompileScope) -> Code:
    everything = nodes_of(bound)
    if scope.keep_irrelevant:
        return Code("nodes", everything, item_free=item_free)
    return Code(
        "nodes",
        lambda context: [node for node in everything(context) if _owner(node).relevant],
        item_free=item_free,
        everything=everything,
        bound=bound,
    )


def _nodes_code(walk: Run, steps: Sequence[Step], item_free: bool, scope: CompileScope) -> Code:
    if scope.keep_irrelevant:
        return Code("nodes", walk, item_free=item_free)
    elements = not steps or (steps[-1].axis is not Axis.ATTRIBUTE and isinstance(steps[-1].test, NameTest))

    def of_elements(context: Context) -> list[Node]:
        return [node for node in walk(context) if node.relevant]

    def of_any(context: Context) -> list[Node]:
        return [node for node in walk(context) if _owner(node).relevant]

    run = of_elements if elements else of_any
    return Code("nodes", run, item_free=item_free, everything=walk if elements else None)


def _owner(node: Node) -> Node:
    return node if node.kind is Kind.ELEMENT or node.parent is None else node.parent


def _start(start: Start | Syntax, compiler: Compile) -> tuple[Run, bool, bool]:
    """The closure for the first nodes, whether it is at most one, whether it ignores the item."""
    if start is Start.ROOT:
        return (lambda context: [context.environment.primary]), True, True
    if start is Start.CONTEXT:
        return (lambda context: [context.node]), True, False
    code = compiler.code(start)
    name = start.name if isinstance(start, Call) else "path"
    single = name in {"current", "instance"}
    nodes = code.everything or as_nodes(code, name)
    return nodes, single, code.item_free


def _simplified(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Drop ``.`` steps that change nothing and shorten ``//name`` to one descendant step."""
    kept: list[Step] = []
    for step in steps:
        if step.axis is Axis.SELF and step.test == _NODE and not step.predicates and len(steps) > 1:
            continue
        after_anywhere = bool(kept) and kept[-1] == _ANYWHERE
        if after_anywhere and step.axis is Axis.CHILD and not step.predicates:
            kept[-1] = replace(step, axis=Axis.DESCENDANT)
            continue
        kept.append(step)
    return tuple(kept)


def _straight(
    start: Run, path_start: Start | Syntax, steps: tuple[Step, ...], scope: CompileScope
) -> Run | None:
    """A loop for paths from one node up by ``..`` and then down by names, without predicates."""
    ups = 0
    while ups < len(steps) and _is_up(steps[ups]):
        ups += 1
    down = steps[ups:]
    if any(step.axis is not Axis.CHILD or step.predicates for step in down):
        return None
    names = [step.test.local for step in down if isinstance(step.test, NameTest) and step.test.local != "*"]
    if len(names) < len(down):
        return None
    tests = None
    if scope.default_namespaces is not None or any(
        isinstance(step.test, NameTest) and step.test.prefix for step in down
    ):
        tests = [node_test(step, scope) for step in down]

    if path_start is Start.CONTEXT and len(names) == 1 and tests is None and ups < 2:  # noqa: PLR2004  name, ../name
        return _relative(names[0], parent=ups == 1)

    def walk(context: Context) -> list[Node]:
        nodes: list[Node] = start(context)
        for _ in range(ups):
            nodes = [node.parent for node in nodes if node.parent is not None]
        for index, name in enumerate(names):
            found = nodes[0].named(name) if len(nodes) == 1 else [c for n in nodes for c in n.named(name)]
            nodes = [child for child in found if tests[index](child)] if tests else list(found)
        if len(nodes) > _FEW:
            context.spend(len(nodes))
        return nodes

    return walk


def _is_up(step: Step) -> bool:
    return step.axis is Axis.PARENT and step.test == _NODE and not step.predicates


def _children_named(step: Step) -> Callable[[Node], Iterable[Node]] | None:
    """A step to children by name, which need not look at thousands of instances beside them."""
    test = step.test
    if step.axis is not Axis.CHILD or not isinstance(test, NameTest) or test.local == "*":
        return None
    name = test.local
    return lambda node: node.named(name)


def _relative(name: str, *, parent: bool) -> Run:
    def beside(context: Context) -> list[Node]:
        above = context.node.parent if parent else context.node
        nodes = [] if above is None else list(above.named(name))
        if len(nodes) > _FEW:
            context.spend(len(nodes))
        return nodes

    return beside


def _stepwise(start: Run, single: bool, steps: tuple[Step, ...], compiler: Compile) -> Run:
    walks: list[Walk] = []
    flat = single
    for step in steps:
        walks.append(_step(step, single, flat, compiler))
        flat = (single and step.axis in _ONE_TO_FLAT) or (flat and step.axis in _FLAT_AXES)
        single = single and step.axis in _ONE_TO_ONE

    def walk(context: Context) -> Sequence[Node]:
        nodes: Sequence[Node] = start(context)
        for advance in walks:
            nodes = advance(nodes, context)
        return nodes

    return walk


def _step(step: Step, single: bool, flat: bool, compiler: Compile) -> Walk:
    axis = _children_named(step) or AXES[step.axis]
    test = node_test(step, compiler.scope)
    selects, lookup = compile_predicates(step, compiler)
    reverse = step.axis in REVERSE
    ordered = single or (flat and step.axis in _FLAT_AXES)

    def walk(nodes: Sequence[Node], context: Context) -> Sequence[Node]:
        found: list[Node] = []
        for node in nodes:
            candidates: Iterable[Node] | None = None if lookup is None else lookup(node, context)
            if candidates is None:
                reached = list(axis(node))
                context.spend(len(reached))
                chosen: Sequence[Node] = [one for one in reached if test(one)]
                for choose in selects:
                    chosen = choose(chosen, context)
            else:
                chosen = [one for one in candidates if test(one)]
                for choose in selects[1:]:
                    chosen = choose(chosen, context)
            found.extend(reversed(chosen) if reverse else chosen)
        return found if ordered else in_document_order(found)

    return walk
