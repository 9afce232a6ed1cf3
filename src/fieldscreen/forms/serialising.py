"""Writing running nodes as instance XML, and reading such XML back into the shape of the form."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from fieldscreen.forms.errors import DraftMismatchError, FormUnreadableError
from fieldscreen.forms.parsing.templates import copy_subtree
from fieldscreen.forms.tree import XML_NAMESPACE, Kind, Node
from fieldscreen.forms.tree_reading import DocumentRefusedError, parse_document

if TYPE_CHECKING:
    from fieldscreen.forms.definition import FormDefinition
    from fieldscreen.forms.schema import SchemaNode

XFORMS = "http://www.w3.org/2002/xforms"
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_QUOTED = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}
)
_FORBIDDEN = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF), "\ufffd")
_FORBIDDEN |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def clean(text: str) -> str:
    """Replace the characters XML 1.0 cannot hold, so that every draft can be read back."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isprintable() and text.isascii():
        return text  # the usual case
    return text.translate(_FORBIDDEN)


def serialise(root: Node, *, relevant_only: bool) -> str:
    """Write an element and everything below it.

    Args:
        root: The root element of the instance.
        relevant_only: Leave out what is not relevant, and compose characters (Unicode NFC), as in a
            finished record. A draft keeps every answer exactly.
    """
    out: list[str] = []
    declared: dict[str, str] = {}
    for node in (root, *root.descendants()):
        for one in (node, *node.attributes):
            if one.namespace and one.prefix:
                declared.setdefault(one.prefix, one.namespace)
    # A form's own default namespace is that of XForms; records are written without it.
    _write(root, out, declared, XFORMS if root.namespace == XFORMS else "", relevant_only)
    text = "".join(out)
    return normalize("NFC", text) if relevant_only else text


def _write(node: Node, out: list[str], declared: dict[str, str], default: str, relevant_only: bool) -> None:
    name = node.qualified_name
    out.append(f"<{name}")
    if not node.prefix and node.namespace != default:
        default = node.namespace
        out.append(f' xmlns="{default.translate(_QUOTED)}"')
    if node.parent is None or node.parent.kind is Kind.DOCUMENT:
        for prefix, address in declared.items():
            if address != XML_NAMESPACE:
                out.append(f' xmlns:{prefix}="{address.translate(_QUOTED)}"')
    out += [f' {one.qualified_name}="{one.text.translate(_QUOTED)}"' for one in node.attributes]
    children = [child for child in node.children if child.relevant or not relevant_only]
    if children:
        out.append(">")
        for child in children:
            _write(child, out, declared, default, relevant_only)
        out.append(f"</{name}>")
    elif node.text and not node.children:
        out.append(f">{node.text.translate(_TEXT)}</{name}>")
    else:
        out.append("/>")


def instance_from(definition: FormDefinition, xml: str) -> Node:
    """Read instance XML into the shape of a form, without states.

    Elements the form does not know are dropped, elements the XML lacks are there and blank.

    Raises:
        FormUnreadableError: not XML.
        DraftMismatchError: the instance of another form.
    """
    try:
        document = parse_document(xml)
    except DocumentRefusedError as error:
        raise FormUnreadableError(error.reason, error.line) from error
    given = next(document.elements())
    if given.name != definition.root.name:
        raise DraftMismatchError(definition.root.name, given.name)
    return _shaped(definition.template, definition.root, given)


def _shaped(pattern: Node, schema: SchemaNode, given: Node) -> Node:
    node = Node(Kind.ELEMENT, pattern.name, pattern.namespace, prefix=pattern.prefix)
    node.namespaces = pattern.namespaces
    node.binding = schema
    for attribute in given.attributes or pattern.attributes:
        node.set_attribute(attribute.name, attribute.text, attribute.namespace, prefix=attribute.prefix)
    if not schema.children:
        node.text = given.text if not given.children else given.string_value()
        return node
    children: list[Node] = []
    for below in schema.children:
        found = given.named(below.name)
        if below.is_repeat:
            if below.template is not None:
                children += [_shaped(below.template, below, one) for one in found]
            continue
        inner = next((child for child in pattern.children if child.binding is below), None)
        if inner is None:  # a place the form does not start with, such as a former identity
            children += [_adopted(one, below) for one in found[:1]]
            continue
        children.append(_shaped(inner, below, found[0]) if found else _blank(inner))
    for child in children:
        child.parent = node
    node.children = children
    return node


def _adopted(given: Node, schema: SchemaNode) -> Node:
    node = Node(Kind.ELEMENT, given.name, given.namespace, prefix=given.prefix, text=given.string_value())
    node.binding = schema
    return node


def _blank(pattern: Node) -> Node:
    """A copy of a part of the form without any answer or repeat instance in it."""
    node = copy_subtree(pattern)
    stack = [node]
    while stack:
        one = stack.pop()
        one.text = ""
        if one.children:
            one.children = [child for child in one.children if not child.binding.is_repeat]
            stack.extend(one.children)
    return node
