"""Which rules wait to be computed, and for which running nodes.

Rules wait as marks in a row by their order of computation: an answer with a thousand readers sets a
thousand bytes, and the next rule is found by a search through the row, which costs next to nothing.
A rule that exists once waits by its mark alone; one inside a repeat remembers the running nodes
concerned. Where every one of them inside some node waits already, that is remembered too, so that ten
thousand instances that touch the same reader cost ten thousand steps and not their square. Running
rules is the engine's part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.forms.rules import Rule, RuleKind
from fieldscreen.forms.running import ancestor_of, instances_below

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fieldscreen.forms.rulebook import Rulebook
    from fieldscreen.forms.running import Series
    from fieldscreen.forms.tree import Node


class Schedule:
    """The rules of one session that wait.

    Attributes:
        waiting: For each order, 1 while the rule waits.
        first: No rule of a lower order waits.
        targets: For rules inside repeats, order → running nodes concerned.
    """

    __slots__ = (
        "_covered",
        "_repeat_readers",
        "_root",
        "_rules",
        "_single_readers",
        "first",
        "targets",
        "waiting",
    )

    def __init__(self, book: Rulebook, root: Node) -> None:
        self._rules = book.rules
        self._single_readers = book.single_readers
        self._repeat_readers = book.repeat_readers
        self._root = root
        self.first = 0
        self.waiting = bytearray(len(book.rules))
        self.targets: dict[int, dict[Node, None]] = {}
        # For rules inside repeats, the nodes everywhere inside which they wait. It stays true while
        # instances come, whose rules all wait, and go.
        self._covered: dict[int, set[Node]] = {}

    def everything(self) -> None:
        """Let every rule wait, on every running node."""
        for rule in self._rules:
            if not rule.single:
                self.targets[rule.order] = dict.fromkeys(_homes(rule, self._root))
        self.first = 0
        self.waiting[:] = b"\1" * len(self._rules)

    def touched(self, node: Node) -> None:
        """Let the readers of *node* wait: its text, its relevance or its existence changed."""
        index: int = node.binding.index
        readers = self._single_readers[index]
        if readers:
            waiting = self.waiting
            for order in readers:
                waiting[order] = 1
            if readers[0] < self.first:  # noqa: PLR1730  they stand in order; a call costs too much here
                self.first = readers[0]
        if self._repeat_readers[index]:
            for order, scope in self._repeat_readers[index]:
                anchor = None if scope is None else ancestor_of(node, scope)
                self._wait_inside(self._rules[order], anchor or self._root)

    def take(self, order: int) -> list[Node]:
        """The running nodes for which a rule inside a repeat waits; it waits no longer."""
        self._covered.pop(order, None)
        return list(self.targets.pop(order, ()))

    def wait(self, rule: Rule, nodes: Iterable[Node]) -> None:
        """Let one rule wait on these nodes."""
        order = rule.order
        if not rule.single:
            self.targets.setdefault(order, {}).update(dict.fromkeys(nodes))
        self.waiting[order] = 1
        self.first = min(self.first, order)

    def existence_changed(self, series: Series, example: Node) -> None:
        """Readers of anything inside a repeat wait, and so do the positions of its instances.

        Args:
            series: The repeat.
            example: An instance made or about to be taken away, still attached.
        """
        for schema in series.schema.walk():
            for order in self._single_readers[schema.index]:
                self.wait(self._rules[order], ())
            for order, scope in self._repeat_readers[schema.index]:
                inside = scope is not None and (scope is series.schema or series.schema in scope.ancestors())
                if inside and schema is not series.schema:
                    continue  # stays within an instance: the new one's own rules wait already
                around = series.schema.parent.repeat if series.schema.parent is not None else None
                limit = around if inside else scope
                anchor = ancestor_of(example, limit) if limit is not None else None
                self._wait_inside(self._rules[order], anchor or self._root)

    def forget(self, nodes: Iterable[Node]) -> None:
        """Let nothing wait on these nodes any more."""
        gone = list(nodes)
        for targets in self.targets.values():
            for node in gone:
                targets.pop(node, None)

    def _wait_inside(self, rule: Rule, anchor: Node) -> None:
        """Let one rule wait wherever it stands inside *anchor*."""
        covered = self._covered.setdefault(rule.order, set())
        if anchor not in covered:
            covered.add(anchor)
            self.wait(rule, _homes(rule, anchor))


def _homes(rule: Rule, anchor: Node) -> list[Node]:
    """The running nodes a rule is evaluated for inside *anchor*."""
    if rule.kind is RuleKind.COUNT and rule.node.parent is not None:
        if anchor.binding is rule.node and anchor.parent is not None:
            return [anchor.parent]
        return instances_below(anchor, rule.node.parent)
    return instances_below(anchor, rule.node, phantoms=rule.kind is RuleKind.RELEVANT)
