"""Conditions simple enough to be told in words: comparisons of questions with fixed values, joined by and/or.

Sheets of paper cannot run an expression, but a person can follow "only if 12 = yes". Anything
that is not such a comparison is not taken apart here at all: half a condition would be a wrong one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldscreen.forms.xpath import XPathSyntaxError, parse
from fieldscreen.forms.xpath.numbers import text_of_number
from fieldscreen.forms.xpath.syntax import (
    Axis,
    Call,
    NameTest,
    NumberLiteral,
    Operation,
    Path,
    Start,
    StringLiteral,
    Syntax,
)

if TYPE_CHECKING:
    from fieldscreen.forms.definition import FormDefinition

_MIRRORED = {"=": "=", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}
_NEGATED = {"=": "!=", "!=": "="}
"""An unanswered question is neither more nor less than a number, so the others have no opposite."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One question compared with a fixed value.

    Attributes:
        ref: Path of the question, without positions.
        operator: ``=``, ``!=``, ``<``, ``>``, ``<=``, ``>=``; ``=`` also stands for "among the choices".
        value: The value; empty in "has an answer" (``!=``) and "has none" (``=``).
    """

    ref: str
    operator: str
    value: str


@dataclass(frozen=True, slots=True)
class Joined:
    """Conditions of which all (``and``) or one (``or``) must hold."""

    word: str
    parts: tuple[Condition, ...]


Condition = Comparison | Joined


def simple_condition(definition: FormDefinition, expression: str, ref: str) -> Condition | None:
    """Return what *expression*, stated for the node *ref*, compares; ``None`` when it is not that simple."""
    try:
        syntax = parse(expression).syntax
    except XPathSyntaxError:
        return None
    return _Reader(definition, ref).read(syntax, negated=False)


class _Reader:
    """Reads the conditions of one node."""

    def __init__(self, definition: FormDefinition, ref: str) -> None:
        self._definition = definition
        self._ref = ref

    def read(self, syntax: Syntax, *, negated: bool) -> Condition | None:
        match syntax:
            case Operation(operators, operands) if set(operators) == {"and"} or set(operators) == {"or"}:
                return self._joined(operators[0], operands, negated=negated)
            case Operation((operator,), (left, right)) if operator in _MIRRORED:
                return self._comparison(operator, left, right, negated=negated)
            case Call("not", (inner,)):
                return self.read(inner, negated=not negated)
            case Call("selected", (Path() as path, StringLiteral(value))) if value.strip():
                return self._compared(path, "!=" if negated else "=", value.strip())
        return None

    def _joined(self, word: str, operands: tuple[Syntax, ...], *, negated: bool) -> Condition | None:
        parts = tuple(self.read(operand, negated=negated) for operand in operands)
        known = tuple(part for part in parts if part is not None)
        if len(known) < len(parts):
            return None
        turned = {"and": "or", "or": "and"}[word] if negated else word
        return Joined(turned, known)

    def _comparison(self, operator: str, left: Syntax, right: Syntax, *, negated: bool) -> Condition | None:
        if not isinstance(left, Path):
            left, right, operator = right, left, _MIRRORED[operator]
        if negated:
            operator = _NEGATED.get(operator, "")
        match right:
            case StringLiteral(value) if isinstance(left, Path):
                return self._compared(left, operator, value)
            case NumberLiteral(number) if isinstance(left, Path):
                return self._compared(left, operator, text_of_number(number))
        return None

    def _compared(self, path: Path, operator: str, value: str) -> Comparison | None:
        if operator not in _MIRRORED or (operator not in _NEGATED and not value):
            return None
        ref = self._ref_of(path)
        return Comparison(ref, operator, value) if ref else None

    def _ref_of(self, path: Path) -> str:
        """Return the question a path leads to; nothing when it does more than go there by names."""
        is_current = isinstance(path.start, Call) and path.start == Call("current", (), path.start.position)
        if not (isinstance(path.start, Start) or is_current):
            return ""
        steps = [] if path.start is Start.ROOT else self._ref.split("/")[1:]
        for step in path.steps:
            if step.predicates:
                return ""
            if step.axis is Axis.PARENT and steps:
                steps.pop()
            elif step.axis is Axis.CHILD and isinstance(step.test, NameTest):
                prefix = f"{step.test.prefix}:" if step.test.prefix else ""
                steps.append(f"{prefix}{step.test.local}")
            elif step.axis is not Axis.SELF:
                return ""
        ref = "/" + "/".join(steps)
        return ref if ref in self._definition.by_ref else ""
