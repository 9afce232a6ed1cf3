"""Runs the expression cases of a conformance collection.

A case is an expression, a document, a context node and the result two independent engines agree on.
Scenarios and whole forms are run elsewhere in this package.
"""

from __future__ import annotations

import math
import random
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from fieldscreen.forms.conformance.results import CaseResult
from fieldscreen.forms.tree import Kind, Node
from fieldscreen.forms.tree_reading import parse_document
from fieldscreen.forms.xpath import (
    CompiledExpression,
    CompileScope,
    Context,
    UnknownInstanceError,
    XPathError,
    compile_expression,
    parse,
)
from fieldscreen.forms.xpath.axes import AXES
from fieldscreen.forms.xpath.syntax import Axis

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date, tzinfo

    from fieldscreen.forms.xpath.context import UserFunction

_STEP: Final = re.compile(r"(?:(\*|text\(\)|comment\(\)|processing-instruction\(\))\[(\d+)\]|@(.+))\Z")
_STEP_KINDS: Final = {
    "*": Kind.ELEMENT,
    "text()": Kind.TEXT,
    "comment()": Kind.COMMENT,
    "processing-instruction()": Kind.INSTRUCTION,
}


@dataclass(slots=True)
class _Environment:
    """A session of nothing but one document and the real clock."""

    primary: Node
    timezone: tzinfo
    language: str = "en"
    version: str = ""
    functions: Mapping[str, UserFunction] = field(default_factory=dict)
    singles: tuple[tuple[Node, ...], ...] = ()

    def instance(self, instance_id: str) -> Node:
        for node in self.primary.descendants():
            if node.name == "instance" and node.attribute("id") == instance_id:
                return node
        raise UnknownInstanceError(instance_id)

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now(self.timezone).date()

    def random(self) -> float:
        return random.random()  # noqa: S311  the cases ask for a number, not for a secret

    def translate(self, itext_id: str, form: str) -> str:
        del form
        return itext_id

    def choice_label(self, value: str, node: Node | None) -> str:
        del node
        return value

    def property(self, name: str) -> str:
        del name
        return ""


def run_xpath(document: dict[str, Any]) -> Iterator[CaseResult]:
    """Run every case of a collection of kind "xpath", in order."""
    sources: list[str] = document.get("documents", [])
    for case in document["cases"]:
        yield run_case(case, sources)


def run_case(case: Mapping[str, Any], sources: list[str]) -> CaseResult:
    """Run one case; *sources* are the documents it may refer to by number."""
    tags = tuple(case.get("functions") or ["operators and paths"])
    expected_type = case["expected_type"]
    try:
        # Read afresh each time: a case may not see what another did to the document.
        source = sources[case["doc"]] if case.get("doc") is not None else "<empty/>"
        root = parse_document(source, faithful=True)
        message = _difference(case, root)
    except XPathError as error:
        refused = expected_type == "error"
        return CaseResult(case["id"], tags, "pass" if refused else "fail", "" if refused else str(error))
    if expected_type == "error":
        message = "accepted, but both engines refuse it"
    return CaseResult(case["id"], tags, "fail" if message else "pass", message)


def _difference(case: Mapping[str, Any], root: Node) -> str:
    """What differs, or "" when nothing does."""
    primary = find(root, case.get("root", "/"))
    node = find(root, case.get("context", "/"))
    zone = ZoneInfo(case.get("tz") or "UTC")
    environment = _Environment(primary, zone, case.get("lang") or "en")
    scope = CompileScope(namespaces=case.get("namespaces") or {}, strict=False)
    compiled = compile_expression(parse(case["expr"]), scope)
    check = _CHECKS.get(case["expected_type"], _evaluate_only)
    return check(case, compiled, Context(node, environment), root)


def find(root: Node, path: str) -> Node:
    """The node at a positional path such as ``/*[1]/text()[2]`` or ``/*[1]/@id``."""
    node = root
    for part in path.strip("/").split("/") if path != "/" else ():
        match = _STEP.match(part)
        if match is None:
            raise ValueError(f"not a positional path: {path}")
        kind, index, attribute = match.groups()
        if attribute:
            node = next(one for one in node.attributes if one.qualified_name == attribute)
        else:
            wanted = _STEP_KINDS[kind]
            node = [one for one in AXES[Axis.CHILD](node) if one.kind is wanted][int(index) - 1]
    return node


def locate(node: Node) -> str:
    """The positional path of a node."""
    parts: list[str] = []
    while node.parent is not None:
        parent = node.parent
        if node.kind is Kind.ATTRIBUTE:
            parts.append(f"@{node.qualified_name}")
        else:
            label = next((name for name, kind in _STEP_KINDS.items() if kind is node.kind), node.kind.value)
            same = [one for one in parent.child_nodes() if one.kind is node.kind]
            place = next((place for place, one in enumerate(same, 1) if one is node), 0)
            parts.append(f"{label}[{place}]")
        node = parent
    return "/" + "/".join(reversed(parts))


def _number(value: Any) -> float:
    return float(value) if not isinstance(value, str) else float(value.replace("Infinity", "inf"))


def _same_number(wanted: float, found: float, tolerance: float) -> bool:
    if math.isnan(wanted) or math.isnan(found):
        return math.isnan(wanted) and math.isnan(found)
    return wanted == found or abs(wanted - found) <= tolerance


def _report(wanted: object, found: object, *, same: bool) -> str:
    return "" if same else f"expected {wanted!r}, got {found!r}"


def _check_boolean(
    case: Mapping[str, Any], compiled: CompiledExpression, context: Context, root: Node
) -> str:
    del root
    found = compiled.boolean(context)
    return _report(case["expected"], found, same=found is case["expected"])


def _check_number(case: Mapping[str, Any], compiled: CompiledExpression, context: Context, root: Node) -> str:
    del root
    found = compiled.number(context)
    wanted = _number(case["expected"])
    return _report(wanted, found, same=_same_number(wanted, found, case.get("tolerance") or 0.0))


def _check_rounded(
    case: Mapping[str, Any], compiled: CompiledExpression, context: Context, root: Node
) -> str:
    del root
    found = compiled.number(context)
    wanted = _number(case["expected"])
    if case.get("tolerance"):
        return _report(wanted, found, same=_same_number(wanted, found, case["tolerance"]))
    factor = case.get("factor") or 1
    same = math.isfinite(found) and round(found * factor) == round(wanted * factor)
    return _report(wanted, found, same=same)


def _check_epoch(case: Mapping[str, Any], compiled: CompiledExpression, context: Context, root: Node) -> str:
    del root
    found = compiled.number(context) * 86_400_000
    wanted = _number(case["expected"])
    return _report(wanted, found, same=_same_number(wanted, found, 1.0))


def _check_string(case: Mapping[str, Any], compiled: CompiledExpression, context: Context, root: Node) -> str:
    del root
    found = compiled.string(context)
    return _report(case["expected"], found, same=found == case["expected"])


def _check_pattern(
    case: Mapping[str, Any], compiled: CompiledExpression, context: Context, root: Node
) -> str:
    del root
    found = compiled.string(context)
    return _report(case["expected"], found, same=re.search(case["expected"], found) is not None)


def _check_length(case: Mapping[str, Any], compiled: CompiledExpression, context: Context, root: Node) -> str:
    del root
    found = len(compiled.string(context))
    return _report(case["expected"], found, same=found == case["expected"])


def _check_nodes(case: Mapping[str, Any], compiled: CompiledExpression, context: Context, root: Node) -> str:
    del root
    found = [locate(node) for node in compiled.nodes(context)]
    wanted = list(case["expected"])
    if case["expected_type"] == "nodeset_unordered":
        found, wanted = sorted(found), sorted(wanted)
    return _report(wanted, found, same=found == wanted)


def _check_first(case: Mapping[str, Any], compiled: CompiledExpression, context: Context, root: Node) -> str:
    del root
    nodes = compiled.nodes(context)
    found = [locate(node) for node in nodes[:1]]
    return _report(case["expected"], found, same=found == case["expected"])


def _check_texts(case: Mapping[str, Any], compiled: CompiledExpression, context: Context, root: Node) -> str:
    del root
    found = [node.string_value() for node in compiled.nodes(context)]
    return _report(case["expected"], found, same=found == list(case["expected"]))


def _evaluate_only(
    case: Mapping[str, Any], compiled: CompiledExpression, context: Context, root: Node
) -> str:
    del case, root
    compiled.evaluate(context)
    return ""


_CHECKS: Final[dict[str, Callable[[Mapping[str, Any], CompiledExpression, Context, Node], str]]] = {
    "boolean": _check_boolean,
    "number": _check_number,
    "number_rounded": _check_rounded,
    "date_epoch_ms": _check_epoch,
    "string": _check_string,
    "string_matches": _check_pattern,
    "string_length": _check_length,
    "nodeset": _check_nodes,
    "nodeset_unordered": _check_nodes,
    "nodeset_strings": _check_texts,
    "first_node": _check_first,
}
