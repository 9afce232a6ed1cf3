"""Node-set functions of XPath 1.0 (section 4.1) and ODK XForms, repeats and choices included."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.tree import XML_NAMESPACE, Kind, Node, in_document_order
from fieldscreen.forms.xpath.conversions import to_number, to_string
from fieldscreen.forms.xpath.errors import WrongArgumentsError
from fieldscreen.forms.xpath.functions.signature import Function
from fieldscreen.forms.xpath.predicates import indexed

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.xpath.context import Context, Value

# Park and Miller's minimal standard generator, as the specification of randomize() names it.
_MODULUS: Final = 2_147_483_647
_MULTIPLIER: Final = 16_807


def _count(nodes: list[Node]) -> float:
    return float(len(nodes))


def _count_non_empty(nodes: list[Node]) -> float:
    return float(sum(1 for node in nodes if node.string_value()))


def _first(context: Context, nodes: list[Node] | None) -> Node | None:
    if nodes is None:
        return context.node
    return nodes[0] if nodes else None


def _local_name(context: Context, nodes: list[Node] | None = None) -> str:
    node = _first(context, nodes)
    return "" if node is None else node.name


def _name(context: Context, nodes: list[Node] | None = None) -> str:
    node = _first(context, nodes)
    return "" if node is None else node.qualified_name


def _namespace_uri(context: Context, nodes: list[Node] | None = None) -> str:
    node = _first(context, nodes)
    return "" if node is None else node.namespace


def _id(context: Context, value: Value) -> list[Node]:
    texts = [node.string_value() for node in value] if isinstance(value, list) else [to_string(value)]
    wanted = {token for text in texts for token in text.split()}
    root = context.node.root
    found: dict[str, Node] = {}
    for node in root.descendants():
        # No document type is read, so an attribute called id is the identifier, as browsers do.
        identifier = node.attribute("id") or node.attribute("id", XML_NAMESPACE)
        if identifier in wanted:
            found.setdefault(identifier, node)
    return in_document_order(found.values())


def _lang(context: Context, language: str) -> bool:
    node: Node | None = context.node
    while node is not None:
        tag = node.attribute("lang", XML_NAMESPACE)
        if tag is not None:
            wanted, found = language.lower(), tag.lower()
            return found == wanted or found.startswith(wanted + "-")
        node = node.parent
    return False


def _instance(context: Context, instance_id: str) -> list[Node]:
    return [context.environment.instance(instance_id)]


def _pulldata(context: Context, instance_id: str, wanted: str, column: str, query: str) -> str:
    # The specification's own expansion: instance(id)/root/item[column = query]/wanted.
    document = context.environment.instance(instance_id)
    for root in document.named("root"):
        rows = indexed(root, "item", column, query, context)
        if rows is None:
            rows = [
                row
                for row in root.named("item")
                if any(cell.string_value() == query for cell in row.named(column))
            ]
        for row in rows:
            for cell in row.named(wanted):
                return cell.string_value()
    return ""


def _randomize(context: Context, nodes: list[Node], seed: Value | None = None) -> list[Node]:
    draw = context.environment.random if seed is None else _park_miller(_seed(seed, context))
    shuffled: list[Node] = []
    for place, node in enumerate(nodes):
        # The inside-out variant of the Fisher-Yates shuffle.
        other = int(draw() * (place + 1))
        if other == place:
            shuffled.append(node)
        else:
            shuffled.append(shuffled[other])
            shuffled[other] = node
    return shuffled


def _seed(value: Value, context: Context) -> int:
    number = to_number(value, context)
    if number == number and abs(number) < 2**63:  # noqa: PLR0124  not NaN
        return int(number)
    text = to_string(value)
    if not text:
        return 0
    # A seed that is no number: the first 64 bits of its SHA-256, as ODK Collect and Web Forms do.
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True)


def _park_miller(seed: int) -> Callable[[], float]:
    state = abs(seed) % _MODULUS * (1 if seed >= 0 else -1)  # the remainder keeps the seed's sign
    if state <= 0:
        state += _MODULUS - 1

    def draw() -> float:
        nonlocal state
        state = state * _MULTIPLIER % _MODULUS
        return (state - 1) / (_MODULUS - 1)

    return draw


def place_of(node: Node) -> float:
    """Position of an element among its siblings of the same name, from 1.

    A node that only stands beside them (asked of a repeat as a whole) counts as the next one.
    """
    if node.parent is None or node.kind is not Kind.ELEMENT:
        return 1.0
    same = node.parent.named(node.name)
    return float(next((place for place, one in enumerate(same, 1) if one is node), len(same) + 1))


def indexed_repeat(context: Context, target: list[Node], pairs: list[tuple[list[Node], float]]) -> list[Node]:
    """``indexed-repeat()``: the target inside the given instance of each repeat.

    Paths name repeats wherever they stand, so the first node each finds, nearest to the context
    node, gives the way; the numbers choose the instances. A number below 1 counts as 1 (ODK
    Collect); one that is no number, or beyond the last instance, finds nothing.
    """
    if not target or not all(repeats for repeats, _ in pairs):
        return []
    chosen: dict[int, float] = {}
    aim = _nearest(target, context.node)
    line = _lineage(aim)
    for repeats, number in pairs:
        repeat = _nearest(repeats, context.node)
        depth = len(_lineage(repeat)) - 1
        if depth >= len(line) or [node.name for node in line[: depth + 1]] != _names(repeat):
            raise WrongArgumentsError("indexed-repeat", "the repeat must contain the target")
        if number != number:  # noqa: PLR0124  NaN
            return []
        chosen[depth] = max(number, 1.0)
    return _descend(line, chosen)


def _descend(line: list[Node], chosen: dict[int, float]) -> list[Node]:
    deepest = max(chosen)
    nodes = [line[0]]
    for depth in range(1, len(line)):
        if depth < min(chosen):
            nodes = [line[depth]]
            continue
        found = [child for node in nodes for child in node.named(line[depth].name)]
        if depth in chosen:
            place = int(chosen[depth]) - 1
            nodes = found[place : place + 1]
        elif depth < deepest:
            nodes = found[:1] if line[depth] not in found else [line[depth]]
        else:
            nodes = found
    return [node for node in nodes if node.relevant]


def _lineage(node: Node) -> list[Node]:
    line = [node]
    while line[-1].parent is not None:
        line.append(line[-1].parent)
    return line[::-1]


def _names(node: Node) -> list[str]:
    return [one.name for one in _lineage(node)]


def _nearest(nodes: list[Node], node: Node) -> Node:
    if len(nodes) == 1:
        return nodes[0]
    around = {id(one): depth for depth, one in enumerate(_lineage(node))}

    def shared(candidate: Node) -> int:
        step: Node | None = candidate
        while step is not None:
            if id(step) in around:
                return around[id(step)]
            step = step.parent
        return -1

    return max(nodes, key=shared)


FUNCTIONS: Final = (
    Function("count", "N", "number", _count),
    Function("count-non-empty", "N", "number", _count_non_empty),
    Function("local-name", "N", "string", _local_name, optional=1, with_context=True, item_free=False),
    Function("name", "N", "string", _name, optional=1, with_context=True, item_free=False),
    Function("namespace-uri", "N", "string", _namespace_uri, optional=1, with_context=True, item_free=False),
    Function("id", "v", "nodes", _id, with_context=True, item_free=False),
    Function("lang", "s", "boolean", _lang, with_context=True, item_free=False),
    Function("instance", "s", "nodes", _instance, with_context=True),
    Function("pulldata", "ssss", "string", _pulldata, with_context=True),
    Function("randomize", "Nv", "nodes", _randomize, optional=1, with_context=True, item_free=False),
)
