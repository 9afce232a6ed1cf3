"""Python source for expressions over known nodes: one function instead of a tower of closures.

What is written here consists of names of our own only. Paths and constants of the form are never part
of it: they are holes (``p0``, ``k0`` …) that are filled when the function is made, so that one source
serves every expression of the same shape. It covers what forms are full of, under the assumption that
each path means exactly one leaf that exists; everything else is left to ``compiler``, to which the
function turns whenever its assumption fails or anything at all goes wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from fieldscreen.forms.xpath.bound import text_of
from fieldscreen.forms.xpath.comparing import texts_equal, texts_ordered
from fieldscreen.forms.xpath.conversions import number_of_node, to_boolean, to_number
from fieldscreen.forms.xpath.errors import WrongArgumentsError, XPathError
from fieldscreen.forms.xpath.functions.calling import library_function
from fieldscreen.forms.xpath.functions.signature import letters_of
from fieldscreen.forms.xpath.numbers import NAN, divide, number_of_text, remainder, text_of_number
from fieldscreen.forms.xpath.syntax import (
    Axis,
    Call,
    KindTest,
    Negation,
    NumberLiteral,
    Operation,
    Path,
    Start,
    StringLiteral,
    Syntax,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.xpath.code import Type
    from fieldscreen.forms.xpath.functions.signature import Function

_DEEPEST: Final = 25  # levels; Python's own parser stops at 100 brackets
_LONGEST: Final = 6_000  # characters of source; nested coalesce() write some parts twice
_COMPARED: Final = {"=": "==", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
_ADDING: Final = frozenset("+-")
_KNOWN: Final[dict[str, Any]] = {
    "NAN": NAN,
    "FAILURES": (IndexError, XPathError, RecursionError, OverflowError),
    "divide": divide,
    "number_of_node": number_of_node,
    "number_of_text": number_of_text,
    "remainder": remainder,
    "text_of": text_of,
    "text_of_number": text_of_number,
    "texts_equal": texts_equal,
    "texts_ordered": texts_ordered,
    "to_boolean": to_boolean,
    "to_number": to_number,
}


class _NotCoveredError(Exception):
    """The expression does something that only the compiler knows."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """The source of a part of an expression, once for each type it may be wanted in.

    Attributes:
        type: Type of its result.
        value: The result in its own type.
        text, number, truth: The result converted.
        plain: As a text it is never a date that remembers being one (``DateText``).
    """

    type: Type
    value: str
    text: str
    number: str
    truth: str
    plain: bool = True


@dataclass(frozen=True, slots=True)
class Source:
    """What was written for an expression.

    Attributes:
        type: Type of its result.
        make: Fills the holes: constants, places of the nodes (each in a tuple), and what to ask
            instead when the function is at its wits' end. Gives the function to run.
        leaves: Paths and constants in the order of the text, as the expression has them.
        about_itself: It reads the node it is evaluated on.
    """

    type: Type
    make: Callable[..., Callable[[Any], Any]]
    leaves: tuple[str | float, ...]
    about_itself: bool


def source_for(syntax: Syntax) -> Source | None:
    """Write the function for an expression; None for one that is not covered."""
    if isinstance(syntax, Path):
        return None  # whoever wants nodes wants them found
    writer = _Writer()
    try:
        piece = writer.piece(syntax)
    except _NotCoveredError:
        return None
    lines = ["def make(places, constants, again):"]
    if writer.paths:
        lines.append(f"    {', '.join(writer.paths)}, = places")
    if writer.constants:
        lines.append(f"    {', '.join(writer.constants)}, = constants")
    lines += ["    def run(context):", "        singles = context.environment.singles"]
    if writer.spends:
        lines.append("        context.budget = None")
    lines += ["        try:", f"            return {piece.value}"]
    lines += ["        except FAILURES:", "            return again(context)", "    return run", ""]
    names = {**_KNOWN, **writer.functions}
    exec(compile("\n".join(lines), "<expression>", "exec"), names)  # noqa: S102  names of our own only
    return Source(piece.type, names["make"], tuple(writer.leaves), writer.about_itself)


class _Writer:
    """Writes the parts of one expression and counts its holes."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.constants: list[str] = []
        self.leaves: list[str | float] = []
        self.functions: dict[str, Callable[..., Any]] = {}
        self.about_itself = False
        self.spends = False
        self._depth = 0

    def piece(self, syntax: Syntax) -> _Piece:
        """Write one part.

        Raises:
            _NotCoveredError: it is not covered.
        """
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _NotCoveredError
        match syntax:
            case StringLiteral(value):
                made = _text(self._constant(value))
            case NumberLiteral(value):
                made = _number(self._constant(value))
            case Path():
                made = self._path(syntax)
            case Negation(operand):
                made = _number(f"(-{self.piece(operand).number})")
            case Operation(operators, operands):
                made = self._operation(operators, [self.piece(one) for one in operands])
            case Call():
                made = self._call(syntax)
            case _:
                raise _NotCoveredError
        self._depth -= 1
        if max(len(made.value), len(made.text), len(made.number), len(made.truth)) > _LONGEST:
            raise _NotCoveredError
        return made

    def _constant(self, value: str | float) -> str:
        self.leaves.append(value)
        self.constants.append(f"k{len(self.constants)}")
        return self.constants[-1]

    def _path(self, path: Path) -> _Piece:
        place = str(len(self.leaves))
        if path.plain is not None:
            self.leaves.append(path.plain)
            self.paths.append(f"p{place}")
            node = f"(n{place} := singles[p{place}][0])"
            text = f'(n{place}.text if {node}.relevant else "")'
        elif _is_self(path):
            self.about_itself = True
            place = "_own"
            node = f"(n{place} := context.node)"
            text = "text_of(context.node)"
        else:
            raise _NotCoveredError
        known = (
            f"(m{place} if (m{place} := n{place}.number) is not None else number_of_node(n{place}, context))"
        )
        return _Piece(
            type="nodes",
            value=f"([n{place}] if {node}.relevant else [])",
            text=text,
            number=f"({known} if {node}.relevant else NAN)",
            truth=f"{node}.relevant",
        )

    def _operation(self, operators: tuple[str, ...], operands: list[_Piece]) -> _Piece:
        first = operators[0]
        if first in {"and", "or"}:
            return _truth("(" + f" {first} ".join(one.truth for one in operands) + ")")
        if first in _ADDING:
            terms = [f" {sign} {one.number}" for sign, one in zip(operators, operands[1:], strict=True)]
            return _number(f"({operands[0].number}{''.join(terms)})")
        if first in _COMPARED:
            if len(operands) > 2:  # noqa: PLR2004  a = b = c is rare
                raise _NotCoveredError
            return _truth(_comparison(first, *operands))
        result = operands[0].number
        for sign, operand in zip(operators, operands[1:], strict=True):
            name = {"div": "divide", "mod": "remainder"}.get(sign)
            result = f"{name}({result}, {operand.number})" if name else f"({result} * {operand.number})"
        return _number(result)

    def _call(self, call: Call) -> _Piece:
        given = [self.piece(one) for one in call.arguments]
        match call.name, given:
            case "not", [one]:
                return _truth(f"(not {one.truth})")
            case (("true" | "false"), []):
                return _truth(call.name.capitalize())
            case "boolean", [one]:
                return _truth(one.truth)
            case "number", [one]:
                return _number(one.number)
            case "string", [one]:
                return _text(one.text, plain=one.plain)
            case "if", [test, yes, no]:
                return _choice(test, yes, no)
            case "coalesce", [one, other] if one.type != "number":
                return _first_filled(one, other)
        function = library_function(call.name)
        if function is None:
            raise _NotCoveredError
        return self._library(function, given)

    def _library(self, function: Function, given: list[_Piece]) -> _Piece:
        try:
            letters = letters_of(function, len(given))
        except WrongArgumentsError:
            raise _NotCoveredError from None
        if "N" in letters or function.returns in {"nodes", "any"}:
            raise _NotCoveredError
        name = f"f{len(self.functions)}"
        self.functions[name] = function.call
        self.spends = self.spends or function.with_context
        sources = {"s": "text", "n": "number", "b": "truth", "v": "value"}
        arguments = [getattr(one, sources[letter]) for letter, one in zip(letters, given, strict=True)]
        called = f"{name}({', '.join(['context'] * function.with_context + arguments)})"
        if function.returns == "number":
            return _number(called)
        return _truth(called) if function.returns == "boolean" else _text(called, plain=False)


def _is_self(path: Path) -> bool:
    return path.start is Start.CONTEXT and all(
        step.axis is Axis.SELF and step.test == KindTest("node") and not step.predicates
        for step in path.steps
    )


def _text(source: str, *, plain: bool = True) -> _Piece:
    number = f"number_of_text({source}, context.environment.timezone)"
    if not plain:
        number = f"to_number({source}, context)"
    return _Piece("string", source, source, number, f'({source} != "")', plain)


def _number(source: str) -> _Piece:
    return _Piece("number", source, f"text_of_number({source})", source, f"to_boolean({source})")


def _truth(source: str) -> _Piece:
    return _Piece(
        "boolean", source, f'("true" if {source} else "false")', f"(1.0 if {source} else 0.0)", source
    )


def _choice(test: _Piece, yes: _Piece, no: _Piece) -> _Piece:
    def either(one: str, other: str) -> str:
        return f"({one} if {test.truth} else {other})"

    return _Piece(
        type=yes.type if yes.type == no.type else "any",
        value=either(yes.value, no.value),
        text=either(yes.text, no.text),
        number=either(yes.number, no.number),
        truth=either(yes.truth, no.truth),
        plain=yes.plain and no.plain,
    )


def _first_filled(one: _Piece, other: _Piece) -> _Piece:
    second = other.text if other.type == "nodes" else other.value
    text = f"({one.text} or {other.text})"
    return _Piece(
        type="string" if other.type in {"nodes", "string"} else "any",
        value=f"({one.text} or {second})",
        text=text,
        number=f"({one.number} if {one.text} else {other.number})",
        truth=f'({one.text} != "" or {other.truth})' if other.type != "nodes" else f'({text} != "")',
        plain=one.plain and other.plain,
    )


def _comparison(symbol: str, left: _Piece, right: _Piece) -> str:
    """Equality and order by the rules of ``comparing``, decided by the types as far as they are known."""
    types = {left.type, right.type}
    sign = _COMPARED[symbol]
    if "any" in types:
        raise _NotCoveredError
    if symbol not in {"=", "!="}:
        if types == {"boolean", "nodes"}:
            raise _NotCoveredError
        if types & {"boolean", "number"}:
            return f"({left.number} {sign} {right.number})"
        return f'texts_ordered("{symbol}", {left.text}, {right.text}, context)'
    if "boolean" in types:
        return f"({left.truth} {sign} {right.truth})"
    if "number" in types:
        return f"({left.number} {sign} {right.number})"
    if left.plain and right.plain:
        return f"({left.text} {sign} {right.text})"
    alike = f"texts_equal({left.text}, {right.text}, context)"
    return alike if symbol == "=" else f"(not {alike})"
