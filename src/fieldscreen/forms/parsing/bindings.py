"""Reading the ``bind`` elements of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from fieldscreen.forms.definition import Binding
from fieldscreen.forms.parsing.itext import text_from
from fieldscreen.forms.parsing.names import JAVAROSA, others
from fieldscreen.forms.schema import resolve

if TYPE_CHECKING:
    from lxml import etree

    from fieldscreen.forms.schema import SchemaNode

_CONSTRAINT_MESSAGE = f"{{{JAVAROSA}}}constraintMsg"
_REQUIRED_MESSAGE = f"{{{JAVAROSA}}}requiredMsg"
_PRELOAD = f"{{{JAVAROSA}}}preload"
_PRELOAD_PARAMETERS = f"{{{JAVAROSA}}}preloadParams"
# Attribute → field of the binding.
_FIELDS = {name: name for name in ("relevant", "required", "readonly", "constraint", "calculate")}
_FIELDS["saveIncomplete"] = "save_incomplete"
_MESSAGES = {_CONSTRAINT_MESSAGE: "constraint_message", _REQUIRED_MESSAGE: "required_message"}
_PRELOADS = {_PRELOAD: "preload", _PRELOAD_PARAMETERS: "preload_parameters"}
_KNOWN = frozenset({"id", "nodeset", "type", *_FIELDS, *_MESSAGES, *_PRELOADS})
# Types of the ODK XForms specification ("Data Types"), with the spellings older forms use.
_TYPES = {
    **{name: name for name in ("string", "int", "boolean", "decimal", "date", "time", "dateTime")},
    **{name: name for name in ("geopoint", "geotrace", "geoshape", "binary", "barcode", "intent")},
    "select": "select",
    "select1": "select1",
    "rank": "rank",
    "integer": "int",
    "long": "int",
    "double": "decimal",
    "float": "decimal",
}


def read_bindings(
    model: etree._Element, root: SchemaNode
) -> tuple[dict[str, Binding], dict[str, SchemaNode], tuple[str, ...]]:
    """Read every bind and hang it on its node.

    Returns:
        The bindings by path, the nodes by bind id, and the paths that name no node: clients pass
        over such a bind, a checker tells the author.
    """
    stray: list[str] = []
    bindings: dict[str, Binding] = {}
    by_id: dict[str, SchemaNode] = {}
    for element in model.iterchildren("{*}bind"):
        nodeset = (element.get("nodeset") or element.get("ref") or "").strip()
        node = resolve(root, nodeset)
        if node is None:
            stray.append(nodeset)
            continue
        # Of two binds for one node the later one counts, as in JavaRosa.
        node.binding = bindings[node.ref] = _binding_of(element, node.ref)
        identifier = element.get("id")
        if identifier:
            by_id[identifier] = node
    return bindings, by_id, tuple(stray)


def _binding_of(element: etree._Element, ref: str) -> Binding:
    given: dict[str, Any] = {}
    # This runs for every question; most have two attributes.
    for name, value in cast("list[tuple[str, str]]", element.items()):
        field = _FIELDS.get(name)
        if field is not None:
            given[field] = value.strip() or None
        elif name in _MESSAGES:
            given[_MESSAGES[name]] = text_from(value)
        elif name in _PRELOADS:
            given[_PRELOADS[name]] = value
        elif name == "type":
            given["type"] = _TYPES.get(value.strip().rpartition(":")[2], "string")
        elif name not in _KNOWN:
            given["extra"] = others(element, _KNOWN)
    return Binding(ref, **given)
