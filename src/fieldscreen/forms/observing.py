"""Turning running nodes into the states, texts and violations clients see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.casting import Typed, TypeMismatchError, fits, typed_value
from fieldscreen.forms.definition import Binding
from fieldscreen.forms.errors import RefUnknownError
from fieldscreen.forms.references import find_node, find_series
from fieldscreen.forms.running import Series, below, ref_of
from fieldscreen.forms.states import QuestionState, Violation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fieldscreen.forms.definition import Text
    from fieldscreen.forms.engine import Engine
    from fieldscreen.forms.labels import Labels
    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.states import Choice, Shown, ViolationKind
    from fieldscreen.forms.tree import Node

_CHOOSING = frozenset({"select", "rank"})
_SELECTING = _CHOOSING | {"select1"}


class Observer:
    """Reads one running form."""

    def __init__(self, engine: Engine, labels: Labels) -> None:
        self._engine = engine
        self._labels = labels

    # -- states -----------------------------------------------------------------------------

    def state_at(self, ref: str) -> QuestionState:
        """The state of the node at *ref*; a repeat without a position is meant as a whole."""
        name = ref.rpartition("/")[2]
        if "[" not in name and ref.count("/") > 1:
            try:
                return self.state_of_series(find_series(self._engine, ref))
            except RefUnknownError:
                pass
        return self.state_of(find_node(self._engine, ref))

    def all_states(self) -> dict[str, QuestionState]:
        """Every node and every repeat as a whole, in document order."""
        found: dict[str, QuestionState] = {}
        for node in below(self._engine.root):
            state = self.state_of(node)
            found[state.ref] = state
            for series in (node.state.series or {}).values():
                whole = self.state_of_series(series)
                found[whole.ref] = whole
        return found

    def states_of(self, changed: Iterable[Node], gone: tuple[str, ...]) -> dict[str, QuestionState | None]:
        """The states of nodes that changed, and None for references that are no more."""
        found: dict[str, QuestionState | None] = {}
        for node in changed:
            if not self._is_alive(node):
                continue
            state = self._state_of_any(node)
            found[state.ref] = state
        for ref in gone:
            if ref not in found:
                try:
                    found[ref] = self.state_at(ref)
                except RefUnknownError:
                    found[ref] = None
        return found

    def refs_of(self, changed: Iterable[Node], gone: tuple[str, ...]) -> tuple[str, ...]:
        """The references :meth:`states_of` has states for, without working the states out."""
        alive = [node for node in changed if self._is_alive(node)]
        if any(node.binding.is_repeat for node in alive):
            return tuple(self.states_of(alive, gone))
        return tuple(dict.fromkeys((*map(ref_of, alive), *gone)))

    def _is_alive(self, node: Node) -> bool:
        step = node
        while step.parent is not None:
            step = step.parent
        return step is self._engine.environment.primary

    def _state_of_any(self, node: Node) -> QuestionState:
        parent = node.parent
        if parent is not None and node.binding.is_repeat:
            series: Series = parent.state.series[node.binding]
            if series.phantom is node:
                return self.state_of_series(series)
        return self.state_of(node)

    def state_of(self, node: Node) -> QuestionState:
        """The state of one running node."""
        schema: SchemaNode = node.binding
        control, binding = schema.control, schema.binding
        type_name = binding.type if binding is not None else "string"
        shown = self._shown(node)
        readonly = self._is_readonly(node)
        text = node.text if node.relevant and not schema.children else ""
        kind = self.kind_of(node)
        return QuestionState(
            ref=ref_of(node),
            kind=kind,
            type=type_name,
            relevant=node.relevant,
            required=node.state.required,
            readonly=readonly,
            value=text,
            typed=_typed(text, type_name, kind),
            violation=self.violation_of(node),
            label=shown.label,
            hint=shown.hint,
            guidance=shown.guidance,
            media=shown.media,
            choices=shown.choices,
            appearance=control.appearance if control is not None else (),
            controlled=self.is_controlled(schema) if schema.is_repeat else False,
        )

    def state_of_series(self, series: Series) -> QuestionState:
        """The state of a repeat as a whole."""
        schema = series.schema
        label = self._labels.text(
            schema.control.label if schema.control else None,
            series.phantom,
            self._engine.environment.language,
        )
        parent = series.parent
        return QuestionState(
            ref=f"{ref_of(parent)}/{schema.qualified}",
            kind="range_of_repeat",
            relevant=series.phantom.relevant,
            readonly=self._is_readonly(series.phantom),
            label=label,
            appearance=schema.control.appearance if schema.control else (),
            controlled=self.is_controlled(schema),
        )

    def kind_of(self, node: Node) -> str:
        """The kind of a node as ``QuestionState.kind`` names it."""
        schema: SchemaNode = node.binding
        if schema.parent is None:
            return "root"
        if schema.is_repeat:
            return "repeat"
        if schema.children:
            return "group"
        if schema.control is None:
            return "value"
        if schema.control.kind == "input" and is_note(schema):
            return "note"
        return schema.control.kind

    def is_controlled(self, schema: SchemaNode) -> bool:
        """Whether the number of instances is the form's business."""
        control = schema.control
        return control is not None and (control.fixed or control.count is not None)

    def _is_readonly(self, node: Node) -> bool:
        step: Node | None = node
        while step is not None and step.state is not None:
            if step.state.readonly:
                return True
            step = step.parent
        return False

    def _shown(self, node: Node) -> Shown:
        shown: Shown | None = node.state.shown
        if shown is None:
            shown = node.state.shown = self._labels.shown(node, self._engine.environment.language)
        return shown

    # -- violations -------------------------------------------------------------------------

    def violation_of(self, node: Node) -> Violation | None:
        """What is wrong with the answer of a node, if anything."""
        schema: SchemaNode = node.binding
        if schema.children or not node.relevant:
            return None
        binding = schema.binding or Binding(schema.ref)
        if not node.text:
            if not node.state.required:
                return None
            return self._violation(node, "required", binding.required_message)
        if not fits(node.text, binding.type) or not self._is_offered(node):
            return self._violation(node, "type", None)
        if not node.state.satisfied:
            return self._violation(node, "constraint", binding.constraint_message)
        return None

    def _is_offered(self, node: Node) -> bool:
        """Whether every chosen value is (still) among the choices; a filter may have moved on."""
        schema: SchemaNode = node.binding
        control = schema.control
        if control is None or control.kind not in _SELECTING:
            return True
        if any(word.startswith("search(") for word in control.appearance):
            return True  # the list is looked up by the client
        offered = {choice.value for choice in self._shown(node).choices}
        chosen = [node.text] if control.kind == "select1" else node.text.split()
        return offered.issuperset(chosen)

    def violations(self) -> tuple[Violation, ...]:
        """Every violation among what is relevant, in document order."""
        return tuple(
            violation
            for node in below(self._engine.root)
            if node.relevant and (violation := self.violation_of(node)) is not None
        )

    def _violation(self, node: Node, kind: ViolationKind, message: Text | None) -> Violation:
        language = self._engine.environment.language
        return Violation(ref_of(node), kind, self._labels.text(message, node, language))

    # -- texts ------------------------------------------------------------------------------

    def label(self, ref: str, language: str) -> str:
        """The label of the node at *ref*, or of a repeat that has no instance."""
        try:
            node = find_node(self._engine, ref)
        except RefUnknownError:
            node = find_series(self._engine, ref).phantom
        control = node.binding.control
        return self._labels.text(control.label if control else None, node, language)

    def hint(self, ref: str, language: str) -> str:
        """The hint of the node at *ref*."""
        node = find_node(self._engine, ref)
        control = node.binding.control
        return self._labels.text(control.hint if control else None, node, language)

    def media(self, ref: str, language: str) -> Mapping[str, str]:
        """What belongs to the label of the node at *ref*, by kind."""
        node = find_node(self._engine, ref)
        control = node.binding.control
        return self._labels.media(control.label if control else None, node, language)

    def choices(self, ref: str, language: str) -> tuple[Choice, ...]:
        """The choices of the node at *ref*."""
        return self._labels.choices(find_node(self._engine, ref), language)


def is_note(schema: SchemaNode) -> bool:
    """Tell whether an input only shows its label (what XLSForm calls a note)."""
    binding = schema.binding
    return (
        binding is not None
        and binding.type == "string"
        and binding.readonly in {"true()", "1"}
        and binding.calculate is None
    )


def _typed(text: str, type_name: str, kind: str) -> Typed:
    if not text:
        return None
    if kind in _CHOOSING and type_name == "string":
        return tuple(text.split())
    try:
        return typed_value(text, type_name)
    except TypeMismatchError:
        return None
