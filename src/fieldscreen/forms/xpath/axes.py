"""The axes and node tests of XPath 1.0 (sections 2.2 and 2.3) over the node tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fieldscreen.forms.tree import XML_NAMESPACE, Kind, Node
from fieldscreen.forms.xpath.errors import UnknownPrefixError
from fieldscreen.forms.xpath.syntax import Axis, KindTest, NameTest, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from fieldscreen.forms.xpath.context import CompileScope

    Test = Callable[[Node], bool]

REVERSE: Final = frozenset({Axis.ANCESTOR, Axis.ANCESTOR_OR_SELF, Axis.PRECEDING, Axis.PRECEDING_SIBLING})
_PRINCIPAL: Final = {Axis.ATTRIBUTE: Kind.ATTRIBUTE, Axis.NAMESPACE: Kind.NAMESPACE}
_KINDS: Final = {
    "text": Kind.TEXT,
    "comment": Kind.COMMENT,
    "processing-instruction": Kind.INSTRUCTION,
}
_APART: Final = frozenset({Kind.ATTRIBUTE, Kind.NAMESPACE})  # have a parent but are no children


def node_test(step: Step, scope: CompileScope) -> Test:
    """The predicate function of a step's node test.

    Raises:
        UnknownPrefixError: the test's prefix is not declared.
    """
    test = step.test
    if isinstance(test, KindTest):
        return _kind_test(test)
    principal = _PRINCIPAL.get(step.axis, Kind.ELEMENT)
    return _name_test(test, principal, step, scope)


def _kind_test(test: KindTest) -> Test:
    if test.kind == "node":
        return lambda node: True  # noqa: ARG005  every node
    kind = _KINDS[test.kind]
    if test.target:
        return lambda node: node.kind is kind and node.name == test.target
    return lambda node: node.kind is kind


def _name_test(test: NameTest, principal: Kind, step: Step, scope: CompileScope) -> Test:
    local = test.local
    if test.prefix:
        namespace = namespace_of(test.prefix, step, scope)
        if local == "*":
            return lambda node: node.kind is principal and node.namespace == namespace
        return lambda node: node.name == local and node.kind is principal and node.namespace == namespace
    if local == "*":
        return lambda node: node.kind is principal
    if principal is not Kind.ELEMENT:
        return lambda node: node.name == local and node.kind is principal and not node.namespace
    allowed = scope.default_namespaces
    if allowed is None:
        return lambda node: node.name == local and node.kind is principal
    return lambda node: node.name == local and node.kind is principal and node.namespace in allowed


def namespace_of(prefix: str, step: Step, scope: CompileScope) -> str:
    """The namespace address of a prefix.

    Raises:
        UnknownPrefixError: it is not declared.
    """
    if prefix == "xml":
        return XML_NAMESPACE
    if prefix not in scope.namespaces:
        raise UnknownPrefixError(prefix, "", step.position)
    return scope.namespaces[prefix]


def _children(node: Node) -> Iterable[Node]:
    return node.child_nodes()


def _parent(node: Node) -> Iterable[Node]:
    return () if node.parent is None else (node.parent,)


def _ancestors(node: Node) -> list[Node]:
    found = []
    step = node.parent
    while step is not None:
        found.append(step)
        step = step.parent
    return found


def _descendants(node: Node) -> list[Node]:
    found: list[Node] = []
    stack = list(reversed(node.child_nodes()))
    while stack:
        one = stack.pop()
        found.append(one)
        below = one.child_nodes()
        if below:
            stack.extend(reversed(below))
    return found


def _siblings(node: Node) -> tuple[Sequence[Node], int]:
    """The children around *node* and its place among them; nothing for what is no child."""
    if node.parent is None or node.kind in _APART:
        return (), 0
    around = node.parent.child_nodes()
    place = next((index for index, one in enumerate(around) if one is node), None)
    return ((), 0) if place is None else (around, place)


def _following_siblings(node: Node) -> Iterable[Node]:
    around, place = _siblings(node)
    return around[place + 1 :]


def _preceding_siblings(node: Node) -> Iterable[Node]:
    around, place = _siblings(node)
    return reversed(around[:place])


def _following(node: Node) -> list[Node]:
    found: list[Node] = []
    step: Node | None = node
    if node.kind in _APART and node.parent is not None:
        step = node.parent
        found = _descendants(node.parent)
    while step is not None:
        for sibling in _following_siblings(step):
            found.append(sibling)
            found.extend(_descendants(sibling))
        step = step.parent
    return found


def _preceding(node: Node) -> list[Node]:
    found: list[Node] = []
    step = node.parent if node.kind in _APART else node
    while step is not None:
        for sibling in _preceding_siblings(step):
            found.extend(reversed(_descendants(sibling)))
            found.append(sibling)
        step = step.parent
    return found


def _namespaces(node: Node) -> list[Node]:
    if node.kind is not Kind.ELEMENT:
        return []
    found = []
    for prefix, address in {"xml": XML_NAMESPACE, **node.namespaces}.items():
        if address:
            one = Node(Kind.NAMESPACE, prefix, text=address)
            one.parent = node
            found.append(one)
    return found


AXES: Final[dict[Axis, Callable[[Node], Iterable[Node]]]] = {
    Axis.ANCESTOR: _ancestors,
    Axis.ANCESTOR_OR_SELF: lambda node: [node, *_ancestors(node)],
    Axis.ATTRIBUTE: lambda node: node.attributes,
    Axis.CHILD: _children,
    Axis.DESCENDANT: _descendants,
    Axis.DESCENDANT_OR_SELF: lambda node: [node, *_descendants(node)],
    Axis.FOLLOWING: _following,
    Axis.FOLLOWING_SIBLING: _following_siblings,
    Axis.NAMESPACE: _namespaces,
    Axis.PARENT: _parent,
    Axis.PRECEDING: _preceding,
    Axis.PRECEDING_SIBLING: _preceding_siblings,
    Axis.SELF: lambda node: (node,),
}
