"""Reading the ``bind`` elements of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

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
    written = cast("dict[str, str]", dict(element.items()))
    get = written.get  # this runs for every question: no call of ours for each attribute
    kind = get("type", "string").strip().rpartition(":")[2]
    return Binding(
        ref=ref,
        type=_TYPES.get(kind, "string"),
        relevant=get("relevant", "").strip() or None,
        required=get("required", "").strip() or None,
        readonly=get("readonly", "").strip() or None,
        constraint=get("constraint", "").strip() or None,
        calculate=get("calculate", "").strip() or None,
        required_message=_message(written, _REQUIRED_MESSAGE),
        constraint_message=_message(written, _CONSTRAINT_MESSAGE),
        preload=get(_PRELOAD),
        preload_parameters=get(_PRELOAD_PARAMETERS),
        save_incomplete=get("saveIncomplete", "").strip() or None,
        extra={} if _KNOWN.issuperset(written) else others(element, _KNOWN),
    )


def _message(written: dict[str, str], name: str) -> Text | None:
    return text_from(written[name]) if name in written else None
