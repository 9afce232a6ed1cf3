"""Reading actions: ``setvalue``, ``odk:setgeopoint``, ``odk:recordaudio``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.definition import Action
from fieldscreen.forms.errors import FormStructureError
from fieldscreen.forms.parsing.names import local
from fieldscreen.forms.schema import resolve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from fieldscreen.forms.schema import SchemaNode

_ACTIONS = frozenset({"setvalue", "setgeopoint", "recordaudio"})
# ODK XForms specification, "Events"; xforms-ready is JavaRosa's older name for the first load.
_EVENTS = {
    "odk-instance-first-load": "odk-instance-first-load",
    "xforms-ready": "odk-instance-first-load",
    "odk-instance-load": "odk-instance-load",
    "odk-new-repeat": "odk-new-repeat",
    "xforms-value-changed": "xforms-value-changed",
}


def has_actions(body: etree._Element) -> bool:
    """Whether any action is written anywhere inside *body*."""
    return next(body.iter(*(f"{{*}}{name}" for name in _ACTIONS)), None) is not None


def read_actions(
    parent: etree._Element,
    root: SchemaNode,
    source: SchemaNode | None,
    by_bind: Mapping[str, SchemaNode],
) -> list[Action]:
    """Read the actions directly inside *parent* (the model, or a control whose node is *source*).

    Raises:
        FormStructureError: unknown event, no such target, or a new-repeat event outside a repeat.
    """
    actions = []
    for element in parent:
        kind = local(element)
        if kind not in _ACTIONS:
            continue
        target = _target(element, root, source, by_bind)
        events = _events(element, target.ref)
        if source is None and "odk-new-repeat" in events:
            raise FormStructureError(target.ref, "odk-new-repeat makes sense only inside a repeat")
        value = element.get("value")
        actions.append(
            Action(
                kind=kind,
                events=events,
                target=target.ref,
                value=value.strip() or None if value is not None else None,
                text="".join(str(part) for part in element.itertext()) if value is None else "",
                source=source.ref if source is not None else None,
            )
        )
    return actions


def _events(element: etree._Element, ref: str) -> tuple[str, ...]:
    names = [name for key, value in element.attrib.items() if _is_event(key) for name in str(value).split()]
    unknown = [name for name in names if name not in _EVENTS]
    if unknown or not names:
        what = f"unknown event {unknown[0]!r}" if unknown else "an action without an event"
        raise FormStructureError(ref, what)
    return tuple(_EVENTS[name] for name in names)


def _is_event(key: object) -> bool:
    return str(key).rpartition("}")[2] == "event"


def _target(
    element: etree._Element,
    root: SchemaNode,
    source: SchemaNode | None,
    by_bind: Mapping[str, SchemaNode],
) -> SchemaNode:
    bind = element.get("bind")
    path = (element.get("ref") or "").strip()
    node = by_bind.get(bind) if bind is not None else resolve(root, path, source) if path else None
    if node is None:
        raise FormStructureError(bind or path or "action", "this action names no node of the instance")
    return node
