"""The live node tree that forms are made of while they run.

One ``Node`` class stands for every kind of node of the XPath 1.0 data model (section 5).
A leaf keeps its text on itself, so a question costs one node; text nodes exist as nodes
only in mixed content, or once a ``text()`` step asks for one. Reading XML into nodes lives
in ``tree_reading``; what a node means to a form (binding, state) is hung on the reserved
slots by the session; writing XML belongs to the serialiser.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
_INDEX_FROM = 8  # children beyond which a dictionary by name beats scanning them
_MANY = 50  # nodes whose reading is worth counting
_NO_NAMESPACES: Mapping[str, str] = {}


class Kind(Enum):
    """The seven node kinds of XPath 1.0, section 5."""

    DOCUMENT = "document"
    ELEMENT = "element"
    ATTRIBUTE = "attribute"
    TEXT = "text"
    COMMENT = "comment"
    INSTRUCTION = "processing-instruction"
    NAMESPACE = "namespace"


_ELEMENT = Kind.ELEMENT
_DOCUMENT = Kind.DOCUMENT
_TEXT = Kind.TEXT


class Node:
    """One node of a tree. Change its text with ``set_text`` and its children with the methods.

    Attributes:
        kind: What sort of node this is.
        name: Local name; the target of an instruction; the prefix of a namespace node.
        namespace: Namespace address, or "".
        prefix: Prefix as written, or "".
        parent: The owning node (also for attributes), or None.
        children: Child nodes in document order; never change it in place.
        attributes: Attribute nodes in document order; never change it in place.
        namespaces: Namespace declarations in scope (prefix → address), shared between nodes.
        text: A leaf's own text, or the content of an attribute, text, comment or instruction.
            Read it freely; write through ``set_text`` so that what is cached follows.
        number: The text as a number when already worked out (written by the evaluator).
        relevant: Effective relevance, ancestors included. Expressions see a node that is not
            relevant as absent.
        binding: Free for the session: the rules that apply to this node.
        state: Free for the session: what is known about the node beyond its text.
        order: Place in document order, set by ``in_document_order``; -1 on a root when stale.
        leaf_text: The text node of a leaf, once a ``text()`` step asked for it.
        lookups: On a document that will not change any more, the evaluator's indexes (see
            ``freeze``); None elsewhere.
        meter: On a document, told how many nodes were read whenever a text is put together from many;
            None elsewhere.
    """

    __slots__ = (
        "_by_name",
        "attributes",
        "binding",
        "children",
        "kind",
        "leaf_text",
        "lookups",
        "meter",
        "name",
        "namespace",
        "namespaces",
        "number",
        "order",
        "parent",
        "prefix",
        "relevant",
        "state",
        "text",
    )

    def __init__(
        self, kind: Kind, name: str = "", namespace: str = "", *, prefix: str = "", text: str = ""
    ) -> None:
        self.kind = kind
        self.name = name
        self.namespace = namespace
        self.prefix = prefix
        self.text = text
        self.parent: Node | None = None
        self.children: Sequence[Node] = ()
        self.attributes: Sequence[Node] = ()
        self.namespaces = _NO_NAMESPACES
        self.number: float | None = None
        self.relevant = True
        self.binding: Any = None
        self.state: Any = None
        self.lookups: dict[Any, Any] | None = None
        self.meter: Callable[[int], None] | None = None
        self._by_name: dict[str, list[Node]] | None = None
        self.leaf_text: Node | None = None
        self.order = -1

    def __repr__(self) -> str:
        return f"<{self.kind.value} {path_of(self)} {self.text[:20]!r}>"

    @property
    def qualified_name(self) -> str:
        """The name as written, with its prefix."""
        return f"{self.prefix}:{self.name}" if self.prefix else self.name

    @property
    def root(self) -> Node:
        """The topmost node of this tree (a document, unless the node is detached)."""
        node = self
        while node.parent is not None:
            node = node.parent
        return node

    def set_text(self, text: str) -> None:
        """Replace a leaf's text (or an attribute's value)."""
        self.text = text
        self.number = None
        if self.leaf_text is not None:
            self.leaf_text.text = text
            self.leaf_text.number = None

    def append(self, child: Node) -> Node:
        """Add *child* as last child and return it."""
        return self.insert(len(self.children), child)

    def insert(self, index: int, child: Node) -> Node:
        """Add *child* before position *index* (counted as in a list) and return it."""
        if not self.children:
            self.children = [child]
        else:
            self.children.insert(index, child)  # type: ignore[attr-defined]  # a list once not empty
        child.parent = self
        self._structure_changed()
        return child

    def extend(self, children: Iterable[Node]) -> None:
        """Add many children at the end (quicker than one by one)."""
        added = list(children)
        for child in added:
            child.parent = self
        self.children = [*self.children, *added]
        self._structure_changed()

    def remove(self, child: Node) -> None:
        """Take *child* out; it keeps its own subtree and loses its parent.

        Raises:
            ValueError: *child* is not a child of this node.
        """
        remaining = [one for one in self.children if one is not child]
        if len(remaining) == len(self.children):
            raise ValueError(f"{child!r} is not a child of {self!r}")
        self.children = remaining
        child.parent = None
        self._structure_changed()

    def set_attribute(self, name: str, value: str, namespace: str = "", *, prefix: str = "") -> Node:
        """Set or add an attribute and return its node."""
        for attribute in self.attributes:
            if attribute.name == name and attribute.namespace == namespace:
                attribute.set_text(value)
                return attribute
        attribute = Node(Kind.ATTRIBUTE, name, namespace, prefix=prefix, text=value)
        attribute.parent = self
        self.attributes = [*self.attributes, attribute]
        self.root.order = -1
        return attribute

    def attribute(self, name: str, namespace: str = "") -> str | None:
        """The value of an attribute, or None when it is not there."""
        for attribute in self.attributes:
            if attribute.name == name and attribute.namespace == namespace:
                return attribute.text
        return None

    def named(self, name: str) -> Sequence[Node]:
        """Child elements with local name *name*, in document order, whatever their namespace."""
        children = self.children
        if len(children) < _INDEX_FROM:
            return [child for child in children if child.name == name and child.kind is _ELEMENT]
        if self._by_name is None:
            index: dict[str, list[Node]] = {}
            for child in children:
                if child.kind is _ELEMENT:
                    index.setdefault(child.name, []).append(child)
            self._by_name = index
        return self._by_name.get(name, ())

    def text_nodes(self) -> Sequence[Node]:
        """The text children; the text of a leaf is given a node the first time it is asked for."""
        if self.children:
            return [child for child in self.children if child.kind is _TEXT]
        if self.kind is not _ELEMENT or not self.text:
            return ()
        if self.leaf_text is None:
            self.leaf_text = Node(_TEXT, text=self.text)
            self.leaf_text.parent = self
            self.root.order = -1
        return (self.leaf_text,)

    def child_nodes(self) -> Sequence[Node]:
        """All children as XPath sees them: elements, text, comments, instructions."""
        return self.children or self.text_nodes()

    def elements(self) -> Iterator[Node]:
        """Child elements in document order."""
        return (child for child in self.children if child.kind is _ELEMENT)

    def descendants(self) -> Iterator[Node]:
        """Every element below this node in document order, this node not included."""
        stack = list(reversed(self.children))
        while stack:
            node = stack.pop()
            if node.kind is _ELEMENT:
                yield node
                stack.extend(reversed(node.children))

    def string_value(self) -> str:
        """The string-value of XPath 1.0 section 5; blank where a part is not relevant."""
        if not self.children:
            return self.text
        parts: list[str] = []
        stack = list(reversed(self.children))
        read = len(stack)
        while stack:
            node = stack.pop()
            if node.kind is _ELEMENT or node.kind is _TEXT:
                if node.children:
                    stack.extend(reversed(node.children))
                    read += len(node.children)
                elif node.relevant:
                    parts.append(node.text)
        if read > _MANY:
            meter = self.root.meter
            if meter is not None:
                meter(read)
        return "".join(parts)

    def freeze(self) -> None:
        """Declare that this document will not change, so that expressions may index it."""
        self.lookups = {}

    def _structure_changed(self) -> None:
        self._by_name = None
        self.root.order = -1


def in_document_order(nodes: Iterable[Node]) -> list[Node]:
    """The nodes without duplicates, in document order; trees in the order first met."""
    unique = list(dict.fromkeys(nodes))
    if len(unique) < 2:  # noqa: PLR2004  one node is in order
        return unique
    roots = {id(root): root for root in (node.root for node in unique)}
    for root in roots.values():
        if root.order != 0:
            _renumber(root)
    if len(roots) == 1:
        return sorted(unique, key=_order_key)
    rank = {key: position for position, key in enumerate(roots)}
    return sorted(unique, key=lambda node: (rank[id(node.root)], _order_key(node)))


def path_of(node: Node) -> str:
    """A positional path for people who debug, such as ``/data/group[2]/q``."""
    parts: list[str] = []
    step: Node | None = node
    while step is not None and step.kind is not _DOCUMENT:
        parent = step.parent
        if step.kind is Kind.ATTRIBUTE:
            parts.append(f"@{step.qualified_name}")
        elif step.kind is not _ELEMENT:
            parts.append(f"{step.kind.value}()")
        else:
            same = parent.named(step.name) if parent is not None else ()
            position = f"[{[id(one) for one in same].index(id(step)) + 1}]" if len(same) > 1 else ""
            parts.append(step.qualified_name + position)
        step = parent
    return "/" + "/".join(reversed(parts))


def _renumber(root: Node) -> None:
    order = 0
    stack = [root]
    while stack:
        node = stack.pop()
        node.order = order
        order += 1
        for attribute in node.attributes:
            attribute.order = order
            order += 1
        if node.children:
            stack.extend(reversed(node.children))
        elif node.leaf_text is not None:
            node.leaf_text.order = order
            order += 1


def _order_key(node: Node) -> tuple[int, int, str]:
    # Namespace nodes are made on demand and never numbered: they follow their element.
    if node.kind is Kind.NAMESPACE and node.parent is not None:
        return (node.parent.order, 1, node.name)
    return (node.order, 0, "")
