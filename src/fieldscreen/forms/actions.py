"""Running the actions of a form: ``setvalue`` on the events of the ODK XForms specification.

``setgeopoint`` asks the client where the device is; where nobody knows, its target stays as it is.
``recordaudio`` needs a microphone and does nothing here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fieldscreen.forms.casting import text_of_result
from fieldscreen.forms.engine import Failure
from fieldscreen.forms.errors import ExpressionError
from fieldscreen.forms.rules import RuleKind
from fieldscreen.forms.running import ancestor_of, below, instances_below, ref_of
from fieldscreen.forms.schema import resolve
from fieldscreen.forms.xpath import Context, XPathError

if TYPE_CHECKING:
    from fieldscreen.forms.definition import Action
    from fieldscreen.forms.engine import Engine
    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.tree import Node

_MOST_ACTIONS: Final = 2_000  # started by one event; a form whose values set each other for ever is stopped
_DEEPEST: Final = 100  # values that set values that set values
_ACTION: Final = 40  # what one target of an action costs, in nodes visited


class ActionRunner:
    """Runs actions on a running form."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._root: SchemaNode = engine.root.binding
        self._by_event: dict[str, list[Action]] = {}
        for action in engine.definition.actions:
            for event in action.events:
                self._by_event.setdefault(event, []).append(action)
        self._depth = 0
        self._performed = 0
        self._welcoming = False

    def begin_step(self) -> None:
        """Before something changes: start counting anew."""
        self._performed = self._depth = 0

    def dispatch(self, event: str) -> None:
        """Run the actions of an event that concerns the whole form, in document order."""
        for action in self._by_event.get(event, ()):
            source = self._schema(action.source) if action.source is not None else self._root
            for place in instances_below(self._engine.root, source):
                self._perform(action, place)

    def new_repeats(self) -> None:
        """Run ``odk-new-repeat`` for the instances made since the last step, one after the other."""
        fresh = self._engine.fresh
        if self._welcoming:
            return  # what is welcomed now set a value; the others' turn comes, and no deeper than this
        self._welcoming = True
        before = self._performed
        try:
            while fresh:
                self._performed = 0
                for node in below(fresh.popleft()):
                    for action in node.binding.actions:
                        if "odk-new-repeat" in action.events:
                            self._perform(action, node)
        finally:
            self._welcoming = False
            self._performed = before

    def value_changed(self, node: Node) -> None:
        """Run ``xforms-value-changed`` of the controls of *node*."""
        self.new_repeats()
        for action in node.binding.actions:
            if "xforms-value-changed" in action.events:
                self._perform(action, node)

    def _perform(self, action: Action, place: Node) -> None:
        self._performed += 1
        if self._depth > _DEEPEST or self._performed > _MOST_ACTIONS or action.kind == "recordaudio":
            return
        schema = self._schema(action.target)
        for target in self._targets(schema, place):
            self._engine.spend(_ACTION, target)
            if action.kind == "setgeopoint":
                text = self._engine.environment.locate() or target.text
            else:
                text = self._value(action, schema, target)
            if text != target.text:
                self._engine.write(target, text)
                self._engine.run()
                self._depth += 1
                self.value_changed(target)
                self._depth -= 1

    def _targets(self, schema: SchemaNode, place: Node) -> list[Node]:
        """The running nodes meant from *place*: in its own instance of every repeat they share."""
        shared = schema.repeat
        while shared is not None:
            anchor = ancestor_of(place, shared)
            if anchor is not None:
                return instances_below(anchor, schema)
            shared = shared.parent.repeat if shared.parent is not None else None
        return instances_below(self._engine.root, schema)

    def _value(self, action: Action, schema: SchemaNode, target: Node) -> str:
        binding = schema.binding
        type_name = binding.type if binding is not None else "string"
        if action.value is None:
            return action.text
        context = Context(target, self._engine.environment)
        try:
            expression = self._engine.definition.rulebook.texts[action.value, schema.index]
            return text_of_result(expression.evaluate(context), type_name)
        except XPathError as error:
            if self._engine.strict:
                raise ExpressionError(ref_of(target), action.kind, action.value, error.reason) from error
            failure = Failure(ref_of(target), action.kind, action.value, error.reason)
            self._engine.failures[target, RuleKind.CALCULATE] = failure
            return target.text
        finally:
            self._engine.charge(context)

    def _schema(self, ref: str) -> SchemaNode:
        found = resolve(self._root, ref)
        if found is None:
            raise LookupError(ref)  # the parser has resolved every action before
        return found
