"""Finding running nodes by the references clients use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fieldscreen.forms.errors import RefUnknownError
from fieldscreen.forms.running import child_of

if TYPE_CHECKING:
    from fieldscreen.forms.engine import Engine
    from fieldscreen.forms.running import Series
    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.tree import Node

_STEP = re.compile(r"([^\[\]/]+)(?:\[(\d+)\])?\Z")


def find_node(engine: Engine, ref: str, *, leaf: bool = False) -> Node:
    """The running node at *ref*. A repeat without a position means its first instance.

    Args:
        engine: The running form.
        ref: Such as ``/data/person[2]/age``.
        leaf: Refuse groups.

    Raises:
        RefUnknownError: no such node.
    """
    found = _walk(engine.root, ref)
    if found is None or (leaf and found.binding.children):
        raise RefUnknownError(ref)
    return found


def find_series(engine: Engine, ref: str) -> Series:
    """The repeat as a whole at *ref*, such as ``/data/person``.

    Raises:
        RefUnknownError: no such repeat.
    """
    above, _, name = ref.rpartition("/")
    parent = _walk(engine.root, above)
    schema: SchemaNode | None = parent.binding.child(name) if parent is not None else None
    if parent is None or schema is None or not schema.is_repeat:
        raise RefUnknownError(ref)
    series: Series = parent.state.series[schema]
    return series


def _walk(root: Node, ref: str) -> Node | None:
    steps = ref.split("/")[1:]
    if not steps or steps[0] != root.binding.qualified:
        return None
    node: Node | None = root
    for step in steps[1:]:
        match = _STEP.match(step)
        schema: SchemaNode | None = node.binding.child(match.group(1)) if match and node else None
        if match is None or node is None or schema is None:
            return None
        if schema.is_repeat:
            instances = node.state.series[schema].instances
            position = int(match.group(2) or 1)
            node = instances[position - 1] if 0 < position <= len(instances) else None
        else:
            node = child_of(node, schema) if match.group(2) in {None, "1"} else None
    return node
