"""Recomputing what an answer changes, and nothing else.

A rule runs when everything it reads is settled, and its readers wait in turn only if its result
differs. Which rules wait is kept in ``schedule``; what an answer *means* (events, repeats asked for
by people) belongs to the session.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.casting import text_of_result
from fieldscreen.forms.errors import ExpressionError, FormOverloadedError
from fieldscreen.forms.repeats import bring_to_count
from fieldscreen.forms.rules import ROLES, Rule, RuleKind
from fieldscreen.forms.running import Series, below, ref_of
from fieldscreen.forms.schedule import Schedule
from fieldscreen.forms.xpath import Context, XPathError

if TYPE_CHECKING:
    from fieldscreen.forms.definition import FormDefinition
    from fieldscreen.forms.environment import SessionEnvironment
    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.tree import Node

_MOST_ROUNDS: Final = 10_000  # of rules that read other instances of themselves
_MOST_COUNTS: Final = 100  # of counts that count what they made
MOST_WORK: Final = 12_000_000  # of one step, in nodes visited: about six seconds
_EVALUATION: Final = 4  # what computing one rule for one node costs beside the nodes it visits


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


_LARGEST_PLAIN = 1e15
"""Whole numbers below this are spelt alike by ``str`` and by XPath's ``string()``."""


class Engine:
    """The running nodes of one session and the rules that keep them consistent.

    Attributes:
        definition: The form.
        environment: Clock, chance, language and instances for expressions.
        root: The root element of the primary instance.
        schedule: Which rules wait.
        singles: For each schema node outside repeats, its one running node in a tuple.
        changed: Running nodes whose observable state changed since this was last emptied.
        created: Repeat instances made since this was last emptied.
        fresh: Those among them whose odk-new-repeat event has not run yet.
        failures: Expressions that failed, by node and role.
        instances: How many repeat instances there are, all repeats together.
        strict: Raise a failing expression instead of noting it.
        work_left: What the present step may still cost, in nodes visited.
    """

    def __init__(self, definition: FormDefinition, environment: SessionEnvironment, root: Node) -> None:
        self.definition = definition
        self.environment = environment
        self.root = root
        self.changed: dict[Node, None] = {}
        self.created: list[Node] = []
        self.fresh: deque[Node] = deque()
        self.failures: dict[tuple[Node, RuleKind], Failure] = {}
        self.strict = False
        self.instances = 0
        self.work_left = MOST_WORK
        book = definition.rulebook
        self._rules = book.rules
        self.schedule = Schedule(book, root)
        self._context = Context(root, environment)
        environment.primary.meter = self._context.spend
        # In the order of RuleKind.
        self._apply = (
            self._count,
            self._relevant,
            self._calculate,
            self._readonly,
            self._required,
            self._constraint,
            self._shown,
        )
        self.singles: list[tuple[Node, ...]] = [()] * len(definition.nodes)
        for node in below(root):
            schema: SchemaNode = node.binding
            self.instances += schema.is_repeat
            if schema.repeat is None and not self.singles[schema.index]:
                self.singles[schema.index] = (node,)
        environment.singles = self.singles
        # What a rule that exists once does, ready to be done; None for rules inside repeats.
        self._tasks = [
            (self._apply[rule.kind], rule, self.singles[rule.home][0])
            if rule.single and self.singles[rule.home]
            else None
            for rule in self._rules
        ]

    def begin_step(self) -> None:
        """Before something changes: work is counted anew."""
        self.work_left = MOST_WORK
        self._context.budget = None

    @property
    def is_settled(self) -> bool:
        """Whether no rule waits."""
        return 1 not in self.schedule.waiting

    def spend(self, work: int, node: Node) -> None:
        """Count what is about to be done at *node*.

        Raises:
            FormOverloadedError: the step has used up what it may cost.
        """
        if self.work_left < work:
            raise FormOverloadedError(ref_of(node))
        self.work_left -= work

    def run(self) -> None:
        """Run waiting rules until none is left.

        Raises:
            ExpressionError: an expression failed and the engine is strict.
            FormOverloadedError: the step has used up what it may cost; what has not run goes on waiting.
        """
        schedule, context = self.schedule, self._context
        waiting, next_after = schedule.waiting, schedule.waiting.find
        rules, tasks = self._rules, self._tasks
        last, rounds = -1, 0
        while (order := next_after(1, schedule.first)) >= 0:
            if self.work_left < 0:
                raise FormOverloadedError(rules[order].node.ref)
            waiting[order] = 0
            schedule.first = order + 1
            if order <= last:
                rounds += 1
                if rounds > (_MOST_COUNTS if rules[order].kind is RuleKind.COUNT else _MOST_ROUNDS):
                    schedule.take(order)
                    continue
            last = order
            task = tasks[order]
            if task is not None:
                work, rule, node = task
                work(rule, node)
                self.work_left -= _EVALUATION
                if context.budget is not None:
                    self.charge(context)
            else:
                self._run_inside(rules[order])

    def _run_inside(self, rule: Rule) -> None:
        """Run a rule for every running node it waits for, inside repeats."""
        work, context = self._apply[rule.kind], self._context
        nodes = self.schedule.take(rule.order)
        done = 0
        try:
            for done, node in enumerate(nodes):  # noqa: B007  where it was stopped
                self.spend(_EVALUATION, node)
                work(rule, node)
                if context.budget is not None:
                    self.charge(context)
        except FormOverloadedError:
            self.schedule.wait(rule, nodes[done:])
            raise

    def charge(self, context: Context) -> None:
        """Count the nodes that the last evaluation visited."""
        if context.budget is not None:
            self.work_left -= context.budget.visited
            context.budget = None

    def _truth(self, rule: Rule, node: Node, *, otherwise: bool) -> bool:
        context = self._context
        context.node = context.current = node
        try:
            return bool(rule.evaluate(context))
        except XPathError as error:
            self._failed(rule, node, error)
            return otherwise

    def _failed(self, rule: Rule, node: Node, error: XPathError) -> None:
        role = ROLES[rule.kind]
        if self.strict:
            raise ExpressionError(ref_of(node), role, rule.expression, error.reason) from error
        self.failures[node, rule.kind] = Failure(ref_of(node), role, rule.expression, error.reason)

    def _calculate(self, rule: Rule, node: Node) -> None:
        # Computed whether relevant or not, as in ODK Collect: what a draft keeps must not depend on
        # the order in which answers came.
        context = self._context
        context.node = context.current = node
        try:
            value = rule.evaluate(context)
        except XPathError as error:
            self._failed(rule, node, error)
            value = ""
        number = None
        # Above that, Python's spelling of a whole number is not XPath's.
        if (
            type(value) is float
            and -_LARGEST_PLAIN < value < _LARGEST_PLAIN
            and value == (whole := int(value))
        ):
            number = value
            text = str(whole)
        else:
            text = text_of_result(value, rule.type)
        if text != node.text:  # as ``write`` does, without the call
            node.set_text(text)
            node.number = number  # what the text says, without reading it again
            self.changed[node] = None
            self.schedule.touched(node)

    def write(self, node: Node, text: str) -> None:
        """Give *node* a new text and let its readers wait."""
        node.set_text(text)
        self.changed[node] = None
        self.schedule.touched(node)

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
            self.schedule.touched(one)
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

    def _count(self, rule: Rule, parent: Node) -> None:
        series: Series = parent.state.series[rule.node]
        context = self._context
        context.node = context.current = series.phantom
        try:
            number = rule.evaluate(context)
        except XPathError as error:
            self._failed(rule, series.phantom, error)
            return
        try:
            bring_to_count(self, series, number)
        except FormOverloadedError:
            self.schedule.wait(rule, (parent,))
            raise
