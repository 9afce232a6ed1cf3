"""Predicates: choosing among the nodes a step found (XPath 1.0, section 2.4).

Equality with a value that is the same for every node is looked up in an index when the document
will not change any more, so that a choice list of ten thousand rows filters at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fieldscreen.forms.xpath.bound import text_of
from fieldscreen.forms.xpath.code import Code, as_boolean
from fieldscreen.forms.xpath.comparing import equal
from fieldscreen.forms.xpath.conversions import number_of_node
from fieldscreen.forms.xpath.dates import DateText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath.code import Run
    from fieldscreen.forms.xpath.context import Context, Value

    Select = Callable[[Sequence[Node], Context], Sequence[Node]]


def select(predicate: Code) -> Select:
    """How *predicate* chooses among nodes given in axis order."""
    if predicate.type == "number":
        return _by_position(predicate)
    if predicate.type == "any":
        return _by_value(predicate.run)
    test = as_boolean(predicate)
    if predicate.item_free:
        return lambda nodes, context: nodes if nodes and test(context) else ()
    return _by_test(test)


def select_equal(item: Code, free: Code, column: str | None) -> Select:
    """Choose the nodes for which *item* equals *free*, a value evaluated once.

    Args:
        item: The side that depends on the node.
        free: The side that does not.
        column: Name of the child element *item* is, when it is that simple.
    """
    fixed, side = free.run, item.run

    def chosen(nodes: Sequence[Node], context: Context) -> Sequence[Node]:
        if not nodes:
            return nodes
        value = fixed(context)
        texts = texts_to_find(value)
        inner = context.inside()
        kept = []
        for node in nodes:
            if column is not None and texts is not None:
                if any(text_of(one) in texts for one in node.named(column)):
                    kept.append(node)
                continue
            inner.node = node
            if equal(side(inner), value, context, wanted=True):
                kept.append(node)
        return kept

    return chosen


def texts_to_find(value: Value) -> frozenset[str] | None:
    """The texts a node must have to equal *value*; None when text alone does not decide."""
    if isinstance(value, DateText):
        return None
    if isinstance(value, str):
        return frozenset((value,))
    if isinstance(value, list):
        return frozenset(node.string_value() for node in value)
    return None


def indexed(parent: Node, name: str, column: str, value: Value, context: Context) -> list[Node] | None:
    """Children *name* of *parent* whose child *column* equals *value*, from the document's index.

    None when the document may still change, or *value* is of a kind that is not indexed.
    """
    lookups = parent.root.lookups
    if lookups is None or isinstance(value, (bool, DateText)):
        return None
    numeric = isinstance(value, float)
    key = (id(parent), name, column, numeric)
    index: dict[Any, list[Node]] | None = lookups.get(key)
    if index is None:
        index = lookups[key] = _build(parent, name, column, context, numeric=numeric)
    if isinstance(value, list):
        texts = dict.fromkeys(node.string_value() for node in value)
        if len(texts) > 1:
            wanted = {id(node) for text in texts for node in index.get(text, ())}
            return [node for node in parent.named(name) if id(node) in wanted]
        value = next(iter(texts), None)  # type: ignore[assignment]  # None is in no index
    return index.get(value, [])


def _build(parent: Node, name: str, column: str, context: Context, *, numeric: bool) -> dict[Any, list[Node]]:
    index: dict[Any, list[Node]] = {}
    for node in parent.named(name):
        keys = {number_of_node(one, context) if numeric else one.string_value() for one in node.named(column)}
        for key in keys:
            if key == key:  # noqa: PLR0124  NaN equals nothing, itself included
                index.setdefault(key, []).append(node)
    return index


def _by_position(predicate: Code) -> Select:
    run = predicate.run
    if not predicate.item_free:
        return _by_value(run)

    def chosen(nodes: Sequence[Node], context: Context) -> Sequence[Node]:
        number = run(context)
        if not 1 <= number <= len(nodes) or number != int(number):
            return ()
        return (nodes[int(number) - 1],)

    return chosen


def _by_value(run: Run) -> Select:
    def chosen(nodes: Sequence[Node], context: Context) -> Sequence[Node]:
        inner = context.inside()
        inner.size = len(nodes)
        kept = []
        for position, node in enumerate(nodes, 1):
            inner.node = node
            inner.position = position
            value = run(inner)
            if value == position if isinstance(value, float) else value:
                kept.append(node)
        return kept

    return chosen


def _by_test(test: Run) -> Select:
    def chosen(nodes: Sequence[Node], context: Context) -> Sequence[Node]:
        inner = context.inside()
        inner.size = len(nodes)
        kept = []
        for position, node in enumerate(nodes, 1):
            inner.node = node
            inner.position = position
            if test(inner):
                kept.append(node)
        return kept

    return chosen
