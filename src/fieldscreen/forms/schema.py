"""The shape of the primary instance: one node per question, whatever the number of repeats.

Rules, controls and dependencies are stated once for a path such as ``/data/person/age``; this
tree is what those paths resolve to. The running nodes, of which a repeat makes many, are in
``tree`` and point here through ``Node.binding``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.tree import Kind, Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fieldscreen.forms.definition import Action, Binding, Control

TEMPLATE_ATTRIBUTE = ("template", "http://openrosa.org/javarosa")


class SchemaNode:
    """One generic node of the primary instance. Fixed once the form is loaded.

    Attributes:
        name: Local name.
        qualified: Name as written, with its prefix.
        ref: Path from the root, without positions.
        parent: Enclosing node, None for the root.
        children: Child nodes in order of first appearance.
        index: Place in document order among all schema nodes; the root is 0.
        is_repeat: The body repeats this node.
        repeat: Nearest repeat, this node included; None outside every repeat.
        binding: Its bind.
        control: The first control of the body that shows it, if any.
        by_ref: On the root, every node by its path.
        template: For a repeat, the subtree a new instance is copied from.
        actions: Actions started by a change of this node, or by a new instance of it.
    """

    __slots__ = (
        "_by_name",
        "actions",
        "binding",
        "by_ref",
        "children",
        "control",
        "index",
        "is_repeat",
        "name",
        "parent",
        "position",
        "qualified",
        "ref",
        "repeat",
        "template",
    )

    def __init__(self, name: str, qualified: str, parent: SchemaNode | None) -> None:
        self.name = name
        self.qualified = qualified
        self.parent = parent
        self.ref: str = f"{parent.ref if parent else ''}/{qualified}"
        self.children: list[SchemaNode] = []
        self._by_name: dict[str, SchemaNode] = {}
        self.position = 0
        self.by_ref: dict[str, SchemaNode] = {}
        self.index = -1
        self.is_repeat = False
        self.repeat: SchemaNode | None = None
        self.binding: Binding | None = None
        self.control: Control | None = None
        self.template: Node | None = None
        self.actions: tuple[Action, ...] = ()

    def __repr__(self) -> str:
        return f"<schema {self.ref}>"

    def add(self, child: SchemaNode) -> None:
        """Add *child* as last child."""
        child.position = len(self.children)
        self.children.append(child)
        self._by_name.clear()

    def child(self, name: str) -> SchemaNode | None:
        """The child with this name; the prefix decides only between namesakes."""
        by_name = self._by_name
        if not by_name:
            for child in reversed(self.children):  # the first of two namesakes wins
                by_name[child.name] = child
            for child in self.children:
                by_name[child.qualified] = child
        return by_name.get(name) or by_name.get(name.rpartition(":")[2])

    def walk(self) -> Iterator[SchemaNode]:
        """This node and everything below it, in document order."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))

    def ancestors(self) -> Iterator[SchemaNode]:
        """The enclosing nodes, nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent


def schema_of(root: Node) -> SchemaNode:
    """Build the generic tree of an instance whose root element is *root*.

    Namesakes among siblings are one node: they are instances of a repeat.
    """
    top = SchemaNode(root.name, root.qualified_name, None)
    stack = [(top, [root])]
    while stack:
        schema, nodes = stack.pop()
        known: dict[str, tuple[SchemaNode, list[Node]]] = {}
        for node in nodes:
            for child in node.children:
                if child.kind is not Kind.ELEMENT:
                    continue
                key = child.qualified_name
                if key not in known:
                    made = SchemaNode(child.name, key, schema)
                    schema.add(made)
                    known[key] = (made, [])
                known[key][1].append(child)
        stack.extend(known.values())
    top.by_ref = {node.ref: node for node in top.walk()}
    return top


def number_nodes(root: SchemaNode) -> tuple[SchemaNode, ...]:
    """Give every node its index and its nearest repeat; return them in document order."""
    nodes = tuple(root.walk())
    for index, node in enumerate(nodes):
        node.index = index
        inherited = node.parent.repeat if node.parent is not None else None
        node.repeat = node if node.is_repeat else inherited
    return nodes


def resolve(root: SchemaNode, path: str, base: SchemaNode | None = None) -> SchemaNode | None:
    """Find the node of a plain path such as ``/data/a``, ``../b`` or ``.``; None when there is none.

    Positions in brackets are ignored: they choose an instance, not a node.
    """
    known = root.by_ref.get(path)
    if known is not None:  # written plainly, as nearly always
        return known
    path = path.strip().removeprefix("current()/")
    known = root.by_ref.get(path)
    if known is not None:
        return known
    steps = [step.partition("[")[0].strip() for step in path.split("/")]
    node: SchemaNode | None = base or root
    if path.startswith("/"):
        steps = steps[1:]
        if not steps or steps[0].rpartition(":")[2] not in {root.name, "*"}:
            return None
        node, steps = root, steps[1:]
    for step in steps:
        if node is None:
            return None
        if step in {"", "."}:
            continue
        node = node.parent if step == ".." else node.child(step)
    return node
