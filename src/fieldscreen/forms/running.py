"""What is known about a running node beyond its text, and the instances of a repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.parsing.templates import copy_subtree
from fieldscreen.forms.tree import Kind, Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.states import Shown


class NodeState:
    """The computed properties of one running node.

    Attributes:
        relevant: Its own relevance, whatever its ancestors say (``Node.relevant`` is effective).
        required: An answer is asked for.
        readonly: Its own; a readonly ancestor counts too.
        satisfied: Its constraint holds, or does not apply.
        series: The repeats directly inside it, by generic node.
        shown: What a person sees of it, once asked for; None when unknown or outdated.
    """

    __slots__ = ("readonly", "relevant", "required", "satisfied", "series", "shown")

    def __init__(self) -> None:
        self.relevant = True
        self.required = False
        self.readonly = False
        self.satisfied = True
        self.series: dict[SchemaNode, Series] | None = None
        self.shown: Shown | None = None


class Series:
    """The instances of one repeat inside one parent.

    Attributes:
        schema: The repeat.
        parent: The running node around them.
        instances: The instances in order.
        pristine: Its instances are still those the form begins with, and nobody has answered.
        phantom: Stands for "an instance" where the repeat as a whole is asked something; it has a
            parent but is nobody's child.
    """

    __slots__ = ("_positions", "instances", "parent", "phantom", "pristine", "schema")

    def __init__(self, schema: SchemaNode, parent: Node) -> None:
        self.schema = schema
        self.parent = parent
        self.instances: list[Node] = []
        self.pristine = False
        self._positions: dict[Node, int] = {}
        self.phantom = Node(Kind.ELEMENT, schema.name)
        self.phantom.parent = parent
        self.phantom.binding = schema
        self.phantom.state = NodeState()
        self.phantom.relevant = parent.relevant

    def position_of(self, instance: Node) -> int:
        """The position of one of the instances, from 1."""
        positions = self._positions
        position = positions.get(instance, 0)
        if not 0 < position <= len(self.instances) or self.instances[position - 1] is not instance:
            # Instances came or went since the positions were last written down.
            positions = self._positions = {one: index for index, one in enumerate(self.instances, 1)}
            position = positions[instance]
        return position

    def place_for(self, index: int) -> int:
        """Where among the parent's children an instance with this index belongs."""
        children = self.parent.children
        if index < len(self.instances):
            return _position(children, self.instances[index])
        if self.instances:
            return _position(children, self.instances[-1]) + 1
        for place, child in enumerate(children):
            if child.binding is not None and child.binding.position > self.schema.position:
                return place
        return len(children)


def _position(children: object, wanted: Node) -> int:
    for place, child in enumerate(children):  # type: ignore[arg-type, var-annotated]
        if child is wanted:
            return place
    raise ValueError(wanted)


def bring_to_life(node: Node) -> Node:
    """Give every node below (and including) *node* its state, and gather repeats into series."""
    stack = [node]
    while stack:
        one = stack.pop()
        state = one.state = NodeState()
        schema: SchemaNode | None = one.binding
        if schema is None or not schema.children:
            continue
        for below in schema.children:
            if below.is_repeat:
                if state.series is None:
                    state.series = {}
                state.series[below] = Series(below, one)
        for child in one.children:
            if state.series is not None and child.binding.is_repeat:
                state.series[child.binding].instances.append(child)
            stack.append(child)
    return node


def new_instance(schema: SchemaNode) -> Node:
    """A living instance of a repeat, not yet placed anywhere."""
    if schema.template is None:
        raise ValueError(f"{schema.ref} is not a repeat")
    return bring_to_life(copy_subtree(schema.template))


def child_of(parent: Node, schema: SchemaNode) -> Node | None:
    """The child of *parent* that is an instance of *schema* (the first, in a repeat)."""
    children = parent.children
    position = schema.position
    if position < len(children) and children[position].binding is schema:
        return children[position]
    for child in children:
        if child.binding is schema:
            return child
    return None


def instances_below(anchor: Node, schema: SchemaNode, *, phantoms: bool = False) -> list[Node]:
    """Every running node of *schema* inside *anchor* (itself included).

    Args:
        anchor: A running node whose generic node encloses *schema*.
        schema: The generic node looked for.
        phantoms: For a repeat, add the phantom of each series.
    """
    chain: list[SchemaNode] = []
    step: SchemaNode | None = schema
    while step is not None and step is not anchor.binding:
        chain.append(step)
        step = step.parent
    nodes = [anchor]
    for step in reversed(chain):
        found: list[Node] = []
        for node in nodes:
            if step.is_repeat:
                if node.state.series is None:
                    continue  # a phantom: nothing is inside it
                series = node.state.series[step]
                found.extend(series.instances)
                if phantoms and step is schema:
                    found.append(series.phantom)
            else:
                child = child_of(node, step)
                if child is not None:
                    found.append(child)
        nodes = found
    return nodes


def ancestor_of(node: Node, schema: SchemaNode | None) -> Node | None:
    """The nearest node above (or at) *node* that is an instance of *schema*; None when outside."""
    step: Node | None = node
    while step is not None and step.binding is not schema:
        step = step.parent
    return step


def ref_of(node: Node) -> str:
    """The reference of a running node: its path with a position at every repeat instance."""
    schema: SchemaNode = node.binding
    if schema.repeat is None or node.parent is None:
        return schema.ref
    parts: list[str] = []
    step: Node = node
    while step.parent is not None and step.binding is not None:
        own: SchemaNode = step.binding
        if own.is_repeat:
            series = step.parent.state.series[own]
            position = "" if step is series.phantom else f"[{series.position_of(step)}]"
            parts.append(own.qualified + position)
        else:
            parts.append(own.qualified)
        step = step.parent
    return "/" + "/".join(reversed(parts))


def everything_below(node: Node) -> Iterator[Node]:
    """As ``below``, with the phantom of every repeat, which stands for the repeat as a whole."""
    for one in below(node):
        yield one
        for series in (one.state.series or {}).values():
            yield series.phantom


def below(node: Node) -> Iterator[Node]:
    """The node and everything inside it, in document order."""
    stack = [node]
    while stack:
        one = stack.pop()
        yield one
        if one.children:
            stack.extend(reversed(one.children))
