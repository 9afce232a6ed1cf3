"""The primary instance as sessions copy it: repeat templates taken out, schema nodes attached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.schema import TEMPLATE_ATTRIBUTE
from fieldscreen.forms.tree import Kind, Node

if TYPE_CHECKING:
    from fieldscreen.forms.schema import SchemaNode


def copy_subtree(source: Node) -> Node:
    """Copy an element and everything below it, bindings included, without a parent."""
    node = Node(Kind.ELEMENT, source.name, source.namespace, prefix=source.prefix, text=source.text)
    node.namespaces = source.namespaces
    node.binding = source.binding
    if source.attributes:
        attributes = []
        for original in source.attributes:
            attribute = Node(
                Kind.ATTRIBUTE, original.name, original.namespace, prefix=original.prefix, text=original.text
            )
            attribute.parent = node
            attributes.append(attribute)
        node.attributes = attributes
    if source.children:
        children = []
        for original in source.children:
            if original.kind is Kind.ELEMENT:
                child = copy_subtree(original)
                child.parent = node
                children.append(child)
        node.children = children
    return node


def prepare_templates(instance: Node, schema: SchemaNode) -> Node:
    """Attach the schema to *instance*, move repeat templates to it, and return the instance.

    A repeat marked ``jr:template`` is only a pattern. One without such a mark is its own pattern:
    its first instance, which stays where it is (ODK XForms specification, "Repeats").
    """
    _prepare(instance, schema)
    for node in schema.walk():
        if node.is_repeat and node.template is None:
            node.template = _bare(node)
    return instance


def _prepare(node: Node, schema: SchemaNode) -> None:
    node.binding = schema
    if not node.children:
        return
    kept: list[Node] = []
    for child in node.children:
        if child.kind is not Kind.ELEMENT:
            continue
        below = schema.child(child.qualified_name)
        if below is None:
            continue
        _prepare(child, below)
        marked = bool(child.attributes) and _is_marked(child)
        if marked:
            child.attributes = [
                one for one in child.attributes if (one.name, one.namespace) != TEMPLATE_ATTRIBUTE
            ]
        if not (marked and below.is_repeat):
            kept.append(child)
        if below.is_repeat and (below.template is None or (marked and not _has_mark(below))):
            below.template = copy_subtree(child)
            if marked:
                below.template.state = "marked"
    node.children = []
    node.extend(kept)


def _is_marked(node: Node) -> bool:
    return any((one.name, one.namespace) == TEMPLATE_ATTRIBUTE for one in node.attributes)


def _has_mark(schema: SchemaNode) -> bool:
    return schema.template is not None and schema.template.state == "marked"


def _bare(schema: SchemaNode) -> Node:
    node = Node(Kind.ELEMENT, schema.name)
    node.binding = schema
    node.extend(_bare(child) for child in schema.children if not child.is_repeat)
    return node
