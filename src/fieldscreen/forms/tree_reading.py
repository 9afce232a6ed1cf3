"""Reading XML text into the live node tree, safely.

The XML may come from anyone's form. No entity, no external subset and no address is ever
followed; a document type with a subset of its own is refused before it is parsed. What the
nodes are for is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from fieldscreen.forms.tree import Kind, Node

if TYPE_CHECKING:
    from collections.abc import Mapping


class DocumentRefusedError(Exception):
    """XML that is not well-formed, or that declares entities.

    Attributes:
        reason: What is wrong, in English, for developers and form authors.
        line: Line number in the text, or 0 when it is not known.
    """

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(f"line {line}: {reason}" if line else reason)
        self.reason = reason
        self.line = line


def parse_xml(source: bytes | str) -> etree._Element:
    """Parse XML text with every dangerous feature off and return its lxml root element.

    Raises:
        DocumentRefusedError: not well-formed, or it declares entities.
    """
    data = source.encode() if isinstance(source, str) else source
    # NUL bytes are dropped for the search so that UTF-16 and UTF-32 do not hide a declaration.
    if b"<!ENTITY" in data.replace(b"\0", b""):
        raise DocumentRefusedError("entity declarations are not allowed")
    parser = etree.XMLParser(
        # A str has been decoded already, whatever encoding its declaration still names.
        encoding="utf-8" if isinstance(source, str) else None,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_blank_text=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise DocumentRefusedError(error.msg or "not well-formed", error.lineno or 0) from error
    except ValueError as error:
        raise DocumentRefusedError(str(error)) from error
    if root is None:
        raise DocumentRefusedError("no element in the document")
    return root


def parse_document(source: bytes | str, *, faithful: bool = False) -> Node:
    """Parse XML text into a document node.

    Args:
        source: The XML text.
        faithful: Keep comments, instructions and white space between elements too; forms need none.

    Raises:
        DocumentRefusedError: not well-formed, or it declares entities.
    """
    return document_from(parse_xml(source), faithful=faithful)


def document_from(element: etree._Element, *, faithful: bool = False) -> Node:
    """Make a document node holding a copy of the lxml *element* (and of what stands beside a root)."""
    document = Node(Kind.DOCUMENT)
    beside: list[Node] = []
    if element.getparent() is None:
        before = list(element.itersiblings(preceding=True))
        beside = [node for one in reversed(before) if (node := _leaf_of(one)) is not None]
    beside.append(node_from(element, faithful=faithful))
    if element.getparent() is None:
        beside += [node for one in element.itersiblings() if (node := _leaf_of(one)) is not None]
    document.extend(beside)
    return document


def node_from(element: etree._Element, *, faithful: bool = False) -> Node:
    """Make a detached element node with a copy of everything below the lxml *element*.

    Depth is bounded by the parser (libxml2 refuses more than 256 levels).
    """
    return _element_from(element, _scope_of(element), faithful, _declares_below(element))


def _scope_of(element: etree._Element) -> dict[str, str]:
    return {prefix or "": uri for prefix, uri in element.nsmap.items()}


def _declares_below(element: etree._Element) -> bool:
    """Whether anything inside *element* declares a namespace: hardly ever, and asking each costs much."""
    own = 0
    for event, _ in etree.iterwalk(element, events=("start-ns", "start")):
        if event == "start":
            break
        own += 1
    return sum(1 for _ in etree.iterwalk(element, events=("start-ns",))) > own


def _element_from(element: etree._Element, scope: Mapping[str, str], faithful: bool, asking: bool) -> Node:
    address, _, name = str(element.tag).rpartition("}")
    node = Node(Kind.ELEMENT, name, address[1:], prefix=element.prefix or "")
    node.namespaces = scope
    if element.attrib:
        node.attributes = _attributes_of(element, node, scope)
    if len(element) == 0:
        node.text = element.text or ""
        return node
    children: list[Node] = []
    _add_text(children, element.text, faithful)
    for child in element:
        leaf = _leaf_of(child)
        if leaf is None:
            inner = _scope_of(child) if asking else scope
            children.append(_element_from(child, scope if inner == scope else inner, faithful, asking))
        elif faithful:
            children.append(leaf)
        _add_text(children, child.tail, faithful)
    if not faithful and all(child.kind is Kind.TEXT for child in children):
        node.text = "".join(child.text for child in children)  # comments stood between
    else:
        node.extend(children)
    return node


def _attributes_of(element: etree._Element, owner: Node, scope: Mapping[str, str]) -> list[Node]:
    attributes = []
    for key, value in element.attrib.items():
        name = etree.QName(str(key))
        uri = name.namespace or ""
        prefix = ""
        if uri:
            prefix = next((one for one, address in scope.items() if one and address == uri), "")
            prefix = prefix or ("xml" if uri == "http://www.w3.org/XML/1998/namespace" else "")
        attribute = Node(Kind.ATTRIBUTE, name.localname, uri, prefix=prefix, text=str(value))
        attribute.parent = owner
        attributes.append(attribute)
    return attributes


def _add_text(children: list[Node], text: str | None, faithful: bool) -> None:
    if text and (faithful or not text.isspace()):
        children.append(Node(Kind.TEXT, text=text))


def _leaf_of(item: etree._Element) -> Node | None:
    tag: object = item.tag  # a function, not a name, for what is not an element
    if isinstance(tag, str):
        return None
    if tag is etree.Comment:
        return Node(Kind.COMMENT, text=item.text or "")
    if tag is etree.ProcessingInstruction:
        return Node(Kind.INSTRUCTION, str(getattr(item, "target", "")), text=item.text or "")
    return None
