"""The body of a form as it stands: groups, repeats with their instances, questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.running import instances_below, ref_of
from fieldscreen.forms.states import OutlineEntry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fieldscreen.forms.definition import Control
    from fieldscreen.forms.engine import Engine
    from fieldscreen.forms.labels import Labels
    from fieldscreen.forms.observing import Observer
    from fieldscreen.forms.running import Series
    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.tree import Node


class Outliner:
    """Follows the controls of the body through the running nodes."""

    def __init__(self, engine: Engine, labels: Labels, observer: Observer) -> None:
        self._engine = engine
        self._labels = labels
        self._observer = observer

    def outline(self) -> tuple[OutlineEntry, ...]:
        """The body as it stands, in document order."""
        return tuple(self._entries(self._engine.definition.body, self._engine.root, 0))

    def _entries(self, controls: tuple[Control, ...], around: Node, depth: int) -> Iterator[OutlineEntry]:
        for control in controls:
            if control.kind == "repeat":
                yield from self._repeat_entries(control, around, depth)
                continue
            node = self._inside(control.ref, around)
            if control.ref is not None and node is None:
                continue
            home = node if node is not None else around
            label = self._labels.text(control.label, home, self._engine.environment.language)
            if control.kind == "group":
                inner = tuple(self._entries(control.children, home, depth + 1))
                ref = ref_of(node) if node is not None else None
                relevant = home.relevant if node is not None else any(entry.relevant for entry in inner)
                yield OutlineEntry(ref, "group", relevant, label, depth, inner)
            else:
                yield OutlineEntry(ref_of(home), self._observer.kind_of(home), home.relevant, label, depth)

    def _repeat_entries(self, control: Control, around: Node, depth: int) -> Iterator[OutlineEntry]:
        schema = self._schema(control.ref)
        if schema is None or schema.parent is None:
            return
        for parent in instances_below(around, schema.parent):
            series: Series = parent.state.series[schema]
            state = self._observer.state_of_series(series)
            instances = tuple(
                OutlineEntry(
                    ref_of(node),
                    "instance",
                    node.relevant,
                    self._labels.text(control.label, node, self._engine.environment.language),
                    depth + 1,
                    tuple(self._entries(control.children, node, depth + 2)),
                )
                for node in series.instances
            )
            yield OutlineEntry(state.ref, "repeat", state.relevant, state.label, depth, instances)

    def _inside(self, ref: str | None, around: Node) -> Node | None:
        schema = self._schema(ref)
        if schema is None:
            return None
        inner: SchemaNode | None = schema
        while inner is not None and inner is not around.binding:
            inner = inner.parent
        found = instances_below(around if inner is not None else self._engine.root, schema)
        return found[0] if found else None

    def _schema(self, ref: str | None) -> SchemaNode | None:
        return self._engine.definition.by_ref.get(ref) if ref is not None else None
