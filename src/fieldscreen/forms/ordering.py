"""The order in which rules are computed, and the circle that makes it impossible.

Calculations, relevance and repeat counts are put in an order in which every rule comes after
the rules it reads from (Kahn 1962). What only describes a node (required, constraint, labels)
feeds nothing and comes last.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from fieldscreen.forms.errors import CycleError
from fieldscreen.forms.rules import RuleKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fieldscreen.forms.rules import Rule
    from fieldscreen.forms.schema import SchemaNode

_FEEDING = frozenset({RuleKind.COUNT, RuleKind.RELEVANT, RuleKind.CALCULATE})


def put_in_order(rules: Sequence[Rule], size: int) -> tuple[Rule, ...]:
    """Return the rules in order of computation, ``Rule.order`` set.

    Args:
        rules: All rules of a form, in document order.
        size: Number of schema nodes.

    Raises:
        CycleError: some rules feed each other.
    """
    feeding = [rule for rule in rules if rule.kind in _FEEDING]
    edges = _edges(feeding, size)
    try:
        ordered = _sorted(feeding, edges)
    except CycleError:
        # "Ask again until the last instance says stop" counts instances to decide their number: each
        # round adds at most what the form asks for, so it may go round.
        for place, rule in enumerate(feeding):
            if rule.kind is RuleKind.COUNT:
                edges[place] = []
        ordered = _sorted(feeding, edges)
    described = [rule for rule in rules if rule.kind not in _FEEDING]
    described.sort(key=lambda rule: rule.kind)
    result = (*ordered, *described)
    for order, rule in enumerate(result):
        rule.order = order
    return result


def _edges(rules: list[Rule], size: int) -> list[list[int]]:
    """For each rule, the rules that read what it decides."""
    readers: list[list[int]] = [[] for _ in range(size)]
    own_values: list[list[int]] = [[] for _ in range(size)]
    for place, rule in enumerate(rules):
        for dependency in rule.reading.dependencies:
            # A condition that picks another instance of the own repeat is no circle in itself.
            if not (
                dependency.chosen and rule.node.repeat is not None and _shares(rule.node, dependency.node)
            ):
                readers[dependency.node.index].append(place)
        if rule.kind is RuleKind.CALCULATE:
            own_values[rule.node.index].append(place)
    edges: list[list[int]] = []
    for rule in rules:
        if rule.kind is RuleKind.CALCULATE:
            edges.append(readers[rule.node.index])
            continue
        # Relevance and count decide about everything below: its readers and its own calculations.
        below = list(rule.node.walk()) if rule.node.children else [rule.node]
        fed: dict[int, None] = {}
        for node in below:
            fed.update(dict.fromkeys(readers[node.index]))
            fed.update(dict.fromkeys(own_values[node.index]))
        edges.append(list(fed))
    return edges


def _shares(reader: SchemaNode, read: SchemaNode) -> bool:
    outermost = reader.repeat
    while outermost is not None and outermost.parent is not None and outermost.parent.repeat is not None:
        outermost = outermost.parent.repeat
    return outermost is not None and (read is outermost or any(one is outermost for one in read.ancestors()))


def _sorted(rules: list[Rule], edges: list[list[int]]) -> list[Rule]:
    waiting = [0] * len(rules)
    for targets in edges:
        for target in targets:
            waiting[target] += 1
    ready = deque(place for place, count in enumerate(waiting) if count == 0)
    ordered: list[Rule] = []
    while ready:
        place = ready.popleft()
        ordered.append(rules[place])
        for target in edges[place]:
            waiting[target] -= 1
            if waiting[target] == 0:
                ready.append(target)
    if len(ordered) < len(rules):
        raise CycleError(_circle(rules, edges, {place for place, count in enumerate(waiting) if count > 0}))
    return ordered


def _circle(rules: list[Rule], edges: list[list[int]], left: set[int]) -> list[str]:
    """Follow readers among the rules left over until one comes round again."""
    fed_by: dict[int, int] = {}
    for place in sorted(left):
        for target in edges[place]:
            if target in left:
                fed_by.setdefault(target, place)
    place = min(fed_by)
    seen: list[int] = []
    while place not in seen:
        seen.append(place)
        place = fed_by[place]
    return _distinct(rules[one].node.ref for one in reversed(seen[seen.index(place) :]))


def _distinct(refs: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(refs))
