"""Reading the ``bind`` elements of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.definition import Binding
from fieldscreen.forms.parsing.itext import text_from
from fieldscreen.forms.parsing.names import JAVAROSA, local, others
from fieldscreen.forms.schema import resolve

if TYPE_CHECKING:
    from lxml import etree

    from fieldscreen.forms.schema import SchemaNode

_CONSTRAINT_MESSAGE = f"{{{JAVAROSA}}}constraintMsg"
_REQUIRED_MESSAGE = f"{{{JAVAROSA}}}requiredMsg"
_PRELOAD = f"{{{JAVAROSA}}}preload"
_PRELOAD_PARAMETERS = f"{{{JAVAROSA}}}preloadParams"
_KNOWN = frozenset(
    {
        *("id", "nodeset", "type", "relevant", "required", "readonly", "constraint", "calculate"),
        *("saveIncomplete", _CONSTRAINT_MESSAGE, _REQUIRED_MESSAGE, _PRELOAD, _PRELOAD_PARAMETERS),
    }
)
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
    for element in model:
        if local(element) != "bind":
            continue
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
    constraint_message = element.get(_CONSTRAINT_MESSAGE)
    required_message = element.get(_REQUIRED_MESSAGE)
    kind = (element.get("type") or "string").strip().rpartition(":")[2]
    return Binding(
        ref=ref,
        type=_TYPES.get(kind, "string"),
        relevant=_expression(element, "relevant"),
        required=_expression(element, "required"),
        readonly=_expression(element, "readonly"),
        constraint=_expression(element, "constraint"),
        calculate=_expression(element, "calculate"),
        required_message=None if required_message is None else text_from(required_message),
        constraint_message=None if constraint_message is None else text_from(constraint_message),
        preload=element.get(_PRELOAD),
        preload_parameters=element.get(_PRELOAD_PARAMETERS),
        save_incomplete=_expression(element, "saveIncomplete"),
        extra=others(element, _KNOWN),
    )


def _expression(element: etree._Element, name: str) -> str | None:
    value = element.get(name)
    return value.strip() or None if value is not None else None
