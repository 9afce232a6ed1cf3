"""Reading the ``bind`` elements of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.definition import Binding, Text
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
    written = {str(key): str(value) for key, value in element.items()}
    kind = written.get("type", "string").strip().rpartition(":")[2]
    return Binding(
        ref=ref,
        type=_TYPES.get(kind, "string"),
        relevant=_expression(written, "relevant"),
        required=_expression(written, "required"),
        readonly=_expression(written, "readonly"),
        constraint=_expression(written, "constraint"),
        calculate=_expression(written, "calculate"),
        required_message=_message(written, _REQUIRED_MESSAGE),
        constraint_message=_message(written, _CONSTRAINT_MESSAGE),
        preload=written.get(_PRELOAD),
        preload_parameters=written.get(_PRELOAD_PARAMETERS),
        save_incomplete=_expression(written, "saveIncomplete"),
        extra={} if _KNOWN.issuperset(written) else others(element, _KNOWN),
    )


def _expression(written: dict[str, str], name: str) -> str | None:
    return written[name].strip() or None if name in written else None


def _message(written: dict[str, str], name: str) -> Text | None:
    return text_from(written[name]) if name in written else None
