"""Recomputing what an answer changes, and nothing else.

Rules wait in a heap by their order of computation; a rule runs when everything it reads is
settled, and its readers wait in turn only if its result differs. Rules that exist once per
repeat instance remember which running nodes they wait for. What an answer *means* (events,
repeats asked for by people) belongs to the session.
"""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.casting import text_of_result
from fieldscreen.forms.errors import ExpressionError
from fieldscreen.forms.rules import Rule, RuleKind
from fieldscreen.forms.running import Series, ancestor_of, below, instances_below, new_instance, ref_of
from fieldscreen.forms.xpath import Context, XPathError

if TYPE_CHECKING:
    from fieldscreen.forms.definition import FormDefinition
    from fieldscreen.forms.environment import SessionEnvironment
    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.tree import Node

MAX_INSTANCES: Final = 10_000  # of one repeat in one place; a count beyond this is a mistake of the form
_MOST_ROUNDS: Final = 10_000  # of rules that read other instances of themselves


@dataclass(frozen=True, slots=True)
class Failure:
    """An expression that failed while the form ran.

    Attributes:
        ref: The running node it was evaluated on.
        role: What it decides.
        expression: The expression.
        reason: What went wrong.
    """

    ref: str
    role: str
    expression: str
    reason: str


class Engine:
    """The running nodes of one session and the rules that keep them consistent.

    Attributes:
        definition: The form.
        environment: Clock, chance, language and instances for expressions.
        root: The root element of the primary instance.
        singles: For each schema node outside repeats, its one running node in a tuple.
        changed: Running nodes whose observable state changed since this was last emptied.
        created: Repeat instances made since this was last emptied.
        fresh: Those among them whose odk-new-repeat event has not run yet.
        failures: Expressions that failed, by node and role.
        strict: Raise a failing expression instead of noting it.
    """

    def __init__(self, definition: FormDefinition, environment: SessionEnvironment, root: Node) -> None:
        self.definition = definition
        self.environment = environment
        self.root = root
        self.changed: dict[Node, None] = {}
        self.created: list[Node] = []
        self.fresh: list[Node] = []
        self.failures: dict[tuple[Node, RuleKind], Failure] = {}
        self.strict = False
        book = definition.rulebook
        self._rules = book.rules
        self._own = book.own
        self._single_readers = book.single_readers
        self._repeat_readers = book.repeat_readers
        self._heap: list[int] = []
        self._waiting = bytearray(len(book.rules))
        self._targets: dict[int, dict[Node, None]] = {}
        self._context = Context(root, environment)
        self._apply = {
            RuleKind.COUNT: self._count,
            RuleKind.RELEVANT: self._relevant,
            RuleKind.CALCULATE: self._calculate,
            RuleKind.READONLY: self._readonly,
            RuleKind.REQUIRED: self._required,
            RuleKind.CONSTRAINT: self._constraint,
            RuleKind.SHOWN: self._shown,
        }
        self.singles: list[tuple[Node, ...]] = [()] * len(definition.nodes)
        for node in below(root):
            schema: SchemaNode = node.binding
            if schema.repeat is None and not self.singles[schema.index]:
                self.singles[schema.index] = (node,)
        environment.singles = self.singles

    # -- asking for work --------------------------------------------------------------------

    def schedule_all(self) -> None:
        """Let every rule wait, on every running node."""
        for rule in self._rules:
            if rule.single:
                self._waiting[rule.order] = 1
            else:
                self._wait(rule, self._homes(rule, self.root))
        self._heap = list(range(len(self._rules)))
        for order in self._heap:
            self._waiting[order] = 1

    def expect_pattern(self) -> None:
        """Take the instances the form begins with as a pattern wherever a count decides."""
        for node in below(self.root):
            for series in (node.state.series or {}).values():
                series.pristine = True

    def touched(self, node: Node) -> None:
        """Let the readers of *node* wait: its text, its relevance or its existence changed."""
        index = node.binding.index
        waiting = self._waiting
        for order in self._single_readers[index]:
            if not waiting[order]:
                waiting[order] = 1
                heappush(self._heap, order)
        edges = self._repeat_readers[index]
        if edges:
            for order, scope in edges:
                anchor = self.root if scope is None else (ancestor_of(node, scope) or self.root)
                self._wait(self._rules[order], self._homes(self._rules[order], anchor))

    def _homes(self, rule: Rule, anchor: Node) -> list[Node]:
        if rule.kind is RuleKind.COUNT and rule.node.parent is not None:
            home = rule.node.parent
            if anchor.binding is rule.node and anchor.parent is not None:
                return [anchor.parent]
            return instances_below(anchor, home)
        return instances_below(anchor, rule.node, phantoms=rule.kind is RuleKind.RELEVANT)

    def _wait(self, rule: Rule, nodes: list[Node]) -> None:
        if not rule.single:
            self._targets.setdefault(rule.order, {}).update(dict.fromkeys(nodes))
        if not self._waiting[rule.order]:
            self._waiting[rule.order] = 1
            heappush(self._heap, rule.order)

    # -- working ----------------------------------------------------------------------------

    def run(self) -> None:
        """Run waiting rules until none is left.

        Raises:
            ExpressionError: an expression failed and the engine is strict.
        """
        heap, waiting, rules, apply = self._heap, self._waiting, self._rules, self._apply
        last, rounds = -1, 0
        while heap:
            order = heappop(heap)
            waiting[order] = 0
            rule = rules[order]
            if order <= last:
                rounds += 1
                if rounds > _MOST_ROUNDS:
                    self._targets.pop(order, None)
                    continue
            last = order
            work = apply[rule.kind]
            if rule.single:
                index = (
                    (rule.node.parent or rule.node).index if rule.kind is RuleKind.COUNT else rule.node.index
                )
                if self.singles[index]:
                    work(rule, self.singles[index][0])
            else:
                for node in self._targets.pop(order, ()):
                    work(rule, node)

    def _truth(self, rule: Rule, node: Node, *, otherwise: bool) -> bool:
        if rule.constant is not None:
            return rule.constant
        context = self._context
        context.node = context.current = node
        try:
            return rule.compiled.boolean(context)
        except XPathError as error:
            self._failed(rule, node, error)
            return otherwise

    def _failed(self, rule: Rule, node: Node, error: XPathError) -> None:
        role = rule.kind.name.lower()
        if self.strict:
            raise ExpressionError(ref_of(node), role, rule.expression, error.reason) from error
        self.failures[node, rule.kind] = Failure(ref_of(node), role, rule.expression, error.reason)

    def _calculate(self, rule: Rule, node: Node) -> None:
        if not node.relevant:
            return  # it is computed when the node becomes relevant again
        context = self._context
        context.node = context.current = node
        try:
            value = rule.compiled.evaluate(context)
        except XPathError as error:
            self._failed(rule, node, error)
            value = ""
        binding = rule.node.binding
        text = text_of_result(value, binding.type if binding is not None else "string")
        if text != node.text:
            self.write(node, text)

    def write(self, node: Node, text: str) -> None:
        """Give *node* a new text and let its readers wait."""
        node.set_text(text)
        self.changed[node] = None
        self.touched(node)

    def _relevant(self, rule: Rule, node: Node) -> None:
        # A condition that cannot be evaluated must not hide a question.
        own = self._truth(rule, node, otherwise=True)
        if own != node.state.relevant:
            node.state.relevant = own
            self.spread_relevance(node)

    def spread_relevance(self, node: Node) -> None:
        """Bring the effective relevance of *node* and everything below it up to date."""
        stack = [node]
        while stack:
            one = stack.pop()
            parent = one.parent
            effective = one.state.relevant and (parent is None or parent.relevant)
            if one.relevant == effective:
                continue
            one.relevant = effective
            self.changed[one] = None
            self.touched(one)
            if effective:
                for kind, rule in self._own[one.binding.index].items():
                    if kind is RuleKind.CALCULATE or kind is RuleKind.CONSTRAINT:
                        self._wait(rule, [one])
            if one.children:
                stack.extend(one.children)
            if one.state.series is not None:
                stack.extend(series.phantom for series in one.state.series.values())

    def _readonly(self, rule: Rule, node: Node) -> None:
        value = self._truth(rule, node, otherwise=False)
        if value != node.state.readonly:
            node.state.readonly = value
            for one in below(node):
                self.changed[one] = None

    def _required(self, rule: Rule, node: Node) -> None:
        value = self._truth(rule, node, otherwise=False)
        if value != node.state.required:
            node.state.required = value
            self.changed[node] = None

    def _constraint(self, rule: Rule, node: Node) -> None:
        # A blank is never a violation (ODK XForms specification, "constraint").
        value = not node.text or not node.relevant or self._truth(rule, node, otherwise=True)
        if value != node.state.satisfied:
            node.state.satisfied = value
            self.changed[node] = None

    def _shown(self, _rule: Rule, node: Node) -> None:
        if node.state.shown is not None:
            node.state.shown = None
            self.changed[node] = None

    # -- repeats ----------------------------------------------------------------------------

    def _count(self, rule: Rule, parent: Node) -> None:
        series: Series = parent.state.series[rule.node]
        context = self._context
        context.node = context.current = series.phantom
        try:
            number = rule.compiled.number(context)
        except XPathError as error:
            self._failed(rule, series.phantom, error)
            return
        wanted = int(number) if 0 < number <= MAX_INSTANCES else MAX_INSTANCES if number > 0 else 0
        missing = wanted - len(series.instances)
        if missing < 0 and series.pristine:  # what the form begins with is only a pattern here
            for index in range(len(series.instances) - 1, wanted - 1, -1):
                self.remove(series, index)
        series.pristine = False
        if missing > 0:  # a falling count never deletes what was answered
            self.insert(series, len(series.instances), missing)

    def insert(self, series: Series, index: int, number: int = 1) -> list[Node]:
        """Make instances of a repeat, so that the first has this index; their rules wait."""
        place = series.place_for(index)
        made = [new_instance(series.schema) for _ in range(number)]
        parent = series.parent
        parent.children = [*parent.children[:place], *made, *parent.children[place:]]
        for node in made:
            node.parent = parent
        parent._structure_changed()  # noqa: SLF001  many children at one place at once
        series.instances[index:index] = made
        for node in made:
            for one in below(node):
                one.relevant = one.parent is None or one.parent.relevant
                self.changed[one] = None
                for rule in self._own[one.binding.index].values():
                    if rule.kind is not RuleKind.COUNT:
                        self._wait(rule, [one])
                for inner in (one.state.series or {}).values():
                    count = self._own[inner.schema.index].get(RuleKind.COUNT)
                    if count is not None:
                        inner.pristine = True
                        self._wait(count, [one])
        self._existence_changed(series, made[0])
        self.created += made
        self.fresh += made
        return made

    def remove(self, series: Series, index: int) -> Node:
        """Take an instance out; whoever read it waits."""
        node = series.instances.pop(index)
        series.parent.remove(node)
        node.parent = series.parent  # readers are found from where it was
        self._existence_changed(series, node)
        node.parent = None
        for waiting in self._targets.values():
            for one in below(node):
                waiting.pop(one, None)
        return node

    def _existence_changed(self, series: Series, example: Node) -> None:
        """Readers of anything inside the repeat wait, and so do the positions of its instances."""
        for schema in series.schema.walk():
            index = schema.index
            for order in self._single_readers[index]:
                if not self._waiting[order]:
                    self._waiting[order] = 1
                    heappush(self._heap, order)
            for order, scope in self._repeat_readers[index]:
                inside = scope is not None and (scope is series.schema or series.schema in scope.ancestors())
                if inside and schema is not series.schema:
                    continue  # stays within an instance: the new one's own rules wait already
                around = series.schema.parent.repeat if series.schema.parent is not None else None
                limit = around if inside else scope
                anchor = ancestor_of(example, limit) if limit is not None else self.root
                rule = self._rules[order]
                self._wait(rule, self._homes(rule, anchor or self.root))
        self.changed[series.phantom] = None
