"""All rules of a form with what depends on what: built once, shared by every session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.definition import Output, Text
from fieldscreen.forms.dependencies import Dependency, Reading
from fieldscreen.forms.errors import InstanceMissingError
from fieldscreen.forms.ordering import put_in_order
from fieldscreen.forms.rules import (
    ROLES,
    Rule,
    RuleKind,
    compiled_as_read,
    compiled_for,
    read_expression,
    read_shaped,
)
from fieldscreen.forms.schema import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fieldscreen.forms.definition import Action, Control, Itemset, Translations
    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.states import Choice
    from fieldscreen.forms.xpath import CompiledExpression

_MOVING_FUNCTIONS = frozenset({"random", "randomize", "now", "today", "uuid", "property"})
Edge = tuple[int, "SchemaNode | None"]


class Rulebook:
    """The rules of a form in order of computation, and the way from a node to its readers.

    Attributes:
        rules: All rules; ``rules[n].order == n``.
        own: For each schema node, its rules by kind.
        single_readers: For each schema node, orders of the rules that read it and exist once.
        repeat_readers: For each schema node, the other rules that read it, with the repeat inside
            one instance of which they stay (None: every instance of the rule is concerned).
        texts: Compiled expressions of texts, choice lists and actions, by expression and schema index
            (-1 for what is read from the rows of a list).
        still_choices: For each question whose choices depend on no answer, the lists drawn so far.
    """

    def __init__(
        self,
        rules: tuple[Rule, ...],
        size: int,
        texts: dict[tuple[str, int], CompiledExpression],
        still: frozenset[int],
    ) -> None:
        self.rules = rules
        self.texts = texts
        self.still_choices: dict[int, dict[tuple[Itemset, str], tuple[Choice, ...]]] = {
            index: {} for index in still
        }
        self.own: list[dict[RuleKind, Rule]] = [{} for _ in range(size)]
        single: list[dict[int, None]] = [{} for _ in range(size)]
        repeat: list[dict[Edge, None]] = [{} for _ in range(size)]
        for rule in rules:
            self.own[rule.node.index][rule.kind] = rule
            dependencies = list(rule.reading.dependencies)
            if rule.kind is RuleKind.CONSTRAINT:  # whatever it reads, it is about this answer
                dependencies.append(Dependency(rule.node, rule.node.repeat, chosen=False))
            for dependency in dependencies:
                if rule.single:
                    single[dependency.node.index][rule.order] = None
                else:
                    repeat[dependency.node.index][rule.order, dependency.scope] = None
        self.single_readers: list[tuple[int, ...]] = [tuple(orders) for orders in single]
        self.repeat_readers: list[tuple[Edge, ...]] = [tuple(edges) for edges in repeat]


def build_rulebook(
    nodes: tuple[SchemaNode, ...],
    actions: tuple[Action, ...],
    instances: frozenset[str],
    primary_id: str,
    translations: Translations,
) -> Rulebook:
    """Collect the rules of a form, check them and put them in order.

    Raises:
        ExpressionError: an expression cannot be parsed.
        InstanceMissingError: an expression names an instance the form does not have.
        CycleError: some rules feed each other.
    """
    collector = _Collector(nodes[0], primary_id, translations)
    rules = [rule for node in nodes for rule in collector.rules_of(node)]
    for action in actions:
        target = resolve(nodes[0], action.target)
        if action.value is not None and target is not None:
            collector.compile_text(target, action.value, action.kind)
    missing = collector.instances - instances
    if missing:
        raise InstanceMissingError(min(missing))
    ordered = put_in_order(rules, len(nodes))
    for rule in ordered:
        rule.compile()
    return Rulebook(ordered, len(nodes), collector.texts, frozenset(collector.still))


class _Collector:
    """Makes the rules of one node after the other.

    Attributes:
        still: Indexes of the questions whose choices depend on no answer.
        instances: Identifiers of the secondary instances that expressions name.
        texts: What is shown or set, compiled (see ``Rulebook``).
    """

    def __init__(self, root: SchemaNode, primary_id: str, translations: Translations) -> None:
        self._root = root
        self._primary_id = primary_id
        self._outputs = _outputs_of(translations)
        self.still: set[int] = set()
        self.instances: set[str] = set()
        self.texts: dict[tuple[str, int], CompiledExpression] = {}
        # Rules are often written many times: what they read is then found once.
        self._absolute: dict[str, Reading] = {}  # the same wherever they stand outside repeats
        self._reflexive: dict[str, Reading] = {}  # about the node they stand at and nothing else

    def rules_of(self, node: SchemaNode) -> Iterator[Rule]:
        control = node.control
        if control is not None and control.count is not None:
            yield self._rule(RuleKind.COUNT, node, control.count)
        binding = node.binding
        if binding is not None:
            if binding.relevant is not None:
                yield self._rule(RuleKind.RELEVANT, node, binding.relevant)
            if binding.calculate is not None:
                yield self._rule(RuleKind.CALCULATE, node, binding.calculate)
            if binding.readonly is not None:
                yield self._rule(RuleKind.READONLY, node, binding.readonly)
            if binding.required is not None:
                yield self._rule(RuleKind.REQUIRED, node, binding.required)
            if binding.constraint is not None:
                yield self._rule(RuleKind.CONSTRAINT, node, binding.constraint)
        shown = self._shown(node)
        if shown is not None:
            yield shown

    def _rule(self, kind: RuleKind, node: SchemaNode, expression: str) -> Rule:
        reading = self.read(node, expression, ROLES[kind])
        for path in reading.choice_questions:
            question = resolve(self._root, path, node)
            control = question.control if question is not None else None
            if question is not None and control is not None and control.itemset is not None:
                self._read_itemset(reading, question, control)
        return Rule(kind, node, expression, reading)

    def read(self, node: SchemaNode, expression: str, role: str) -> Reading:
        """What an expression reads at a node; one written many times is looked at once."""
        known = self._absolute.get(expression)
        if known is not None and node.repeat is None:
            return known
        known = self._reflexive.get(expression)
        if known is not None:
            return known.moved_to(node)
        reading = read_shaped(expression, node, self._root, self._primary_id)
        if reading is None:
            reading = read_expression(expression, node, role, self._root, self._primary_id)
            self.instances |= reading.instances
        if not reading.relative and node.repeat is None:
            self._absolute[expression] = reading
        elif reading.is_about_itself and "/" not in expression and ".." not in expression:
            self._reflexive[expression] = reading
        else:
            return reading
        reading.shared = reading.shared or []
        return reading

    def compile_text(self, node: SchemaNode, expression: str, role: str) -> Reading:
        """Read an expression that is shown or set, and keep it compiled."""
        reading = self.read(node, expression, role)
        self.texts[expression, node.index] = compiled_as_read(reading, expression, node, role)
        return reading

    def _shown(self, node: SchemaNode) -> Rule | None:
        """One rule for everything a person sees of a node, if any of it can change."""
        binding, control = node.binding, node.control
        if control is None and binding is None:
            return None
        texts = [control.label, control.hint] if control is not None else []
        if binding is not None:
            texts += [binding.required_message, binding.constraint_message]
        if control is not None:
            texts += [item.label for item in control.items]
        expressions = [one for text in texts if text is not None for one in self._expressions(text)]
        if not expressions and (control is None or control.itemset is None):
            return None
        reading = Reading(self._root, node, self._primary_id)
        for expression in expressions:
            self._add(reading, node, expression)
        if control is not None and control.itemset is not None:
            before = len(reading.dependencies)
            drawn = self._read_itemset(reading, node, control)
            if len(reading.dependencies) == before and not drawn & _MOVING_FUNCTIONS:
                self.still.add(node.index)
        return Rule(RuleKind.SHOWN, node, "", reading) if reading.dependencies else None

    def _read_itemset(self, reading: Reading, node: SchemaNode, control: Control) -> frozenset[str]:
        """Add what a choice list reads; return the functions that draw it."""
        itemset = control.itemset
        if itemset is None:
            return frozenset()
        drawn = self._add(reading, node, itemset.nodeset)
        for path in filter(None, (itemset.value, itemset.label)):
            if (path, -1) not in self.texts:
                self.texts[path, -1] = compiled_for(path, None, "itemset", node.ref)
        if drawn.result:
            for expression in filter(None, (itemset.value, itemset.label)):
                below = read_expression(expression, drawn.result[0], "itemset", self._root, self._primary_id)
                for read in below.dependencies:
                    reading.dependencies[Dependency(read.node, None, chosen=True)] = None
        if itemset.label_is_itext:
            # Which texts the rows name is known only when they are drawn: take all that belong to lists.
            for identifier, expressions in self._outputs.items():
                for expression in expressions if not identifier.startswith("/") else ():
                    self._add(reading, node, expression)
        return drawn.functions

    def _add(self, reading: Reading, node: SchemaNode, expression: str) -> Reading:
        read = self.compile_text(node, expression, "label")
        reading.dependencies.update(read.dependencies)
        reading.functions |= read.functions
        reading.instances |= read.instances
        return read

    def _expressions(self, text: Text) -> Sequence[str]:
        if text.itext is not None:
            return self._outputs.get(text.itext, ())
        written = [part.expression for part in text.parts if isinstance(part, Output)]
        return written if text.expression is None else [text.expression, *written]


def _outputs_of(translations: Translations) -> dict[str, list[str]]:
    """Identifier → expressions shown inside that text in any language."""
    found: dict[str, list[str]] = {}
    for texts in translations.texts.values():
        for identifier, variants in texts.items():
            for parts in variants.values():
                if len(parts) == 1 and isinstance(parts[0], str):
                    continue  # nearly always
                for part in parts:
                    if isinstance(part, Output):
                        found.setdefault(identifier, []).append(part.expression)
    return found
