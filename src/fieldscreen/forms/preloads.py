"""Values a form asks for before anyone answers: ``jr:preload`` and the record's identity.

Sources: ODK XForms specification, "Preload Attributes" and "Metadata".
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from fieldscreen.forms.running import below, bring_to_life
from fieldscreen.forms.tree import Kind, Node

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from fieldscreen.forms.engine import Engine
    from fieldscreen.forms.schema import SchemaNode


def preload_value(
    kind: str, parameters: str, now: datetime, properties: Mapping[str, str], chance: Callable[[], float]
) -> str | None:
    """The value of one preload; None when it is not one this program knows or it comes later.

    Args:
        kind: ``jr:preload``.
        parameters: ``jr:preloadParams``.
        now: The moment the form was opened, aware.
        properties: Properties of device and user.
        chance: Numbers from 0 to 1.
    """
    match kind, parameters:
        case "uid", _:
            return new_identity(chance)
        case "timestamp", "start":
            return now.isoformat(timespec="milliseconds")
        case "date", "today":
            return now.date().isoformat()
        case "property", name:
            return properties.get(name, properties.get(name.removeprefix("uri:"), ""))
    return None


def new_identity(chance: Callable[[], float]) -> str:
    """A random ``uuid:`` identity (RFC 9562, version 4)."""
    bits = 0
    for _ in range(8):
        bits = bits << 16 | int(chance() * 0x10000)
    return f"uuid:{UUID(int=bits, version=4)}"


def find_metadata(root: Node, name: str) -> Node | None:
    """The node of ``meta/NAME`` below the root element, whatever its namespace."""
    for meta in root.named("meta"):
        for node in meta.named(name):
            return node
    return None


def apply_preloads(engine: Engine) -> None:
    """Fill every node whose bind has a preload, as on a form's first opening."""
    environment = engine.environment
    now = environment.now()
    for node in below(engine.root):
        schema: SchemaNode = node.binding
        binding = schema.binding
        if binding is None or binding.preload is None or (binding.preload == "uid" and node.text):
            continue
        parameters = binding.preload_parameters or ""
        value = preload_value(binding.preload, parameters, now, environment.properties, environment.random)
        if value is not None:
            node.set_text(value)


def stamp_end(engine: Engine) -> None:
    """Fill every node that asks for the time at which the record was finished."""
    now = engine.environment.now().isoformat(timespec="milliseconds")
    for node in below(engine.root):
        binding = node.binding.binding
        if binding is not None and (binding.preload, binding.preload_parameters) == ("timestamp", "end"):
            engine.write(node, now)
    engine.run()


def renew_identity(engine: Engine) -> None:
    """Give the record a new identity and remember the former one (OpenRosa metadata)."""
    own = find_metadata(engine.root, "instanceID")
    if own is None or own.parent is None:
        return
    former = find_metadata(engine.root, "deprecatedID")
    if former is None:
        former = Node(Kind.ELEMENT, "deprecatedID", own.namespace, prefix=own.prefix)
        schema = own.binding.parent.child("deprecatedID")
        former.binding = schema
        own.parent.append(bring_to_life(former))
        engine.singles[schema.index] = (former,)
    engine.write(former, own.text)
    engine.write(own, new_identity(engine.environment.random))
    engine.run()
