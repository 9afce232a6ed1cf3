"""Functions that decide which arguments to evaluate, or that look at how they were written.

Each compiler takes the call and the compiler at work, and gives the code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from fieldscreen.forms.xpath.code import (
    Code,
    Type,
    as_boolean,
    as_nodes,
    as_number,
    as_string,
    constant,
)
from fieldscreen.forms.xpath.errors import WrongArgumentsError
from fieldscreen.forms.xpath.expressions import CHOICE_NAME, quoted_path
from fieldscreen.forms.xpath.functions.nodesets import indexed_repeat, place_of
from fieldscreen.forms.xpath.syntax import Path, Start

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath.context import Context, Value
    from fieldscreen.forms.xpath.syntax import Call, Syntax


class Compile(Protocol):
    """What this module needs of the compiler."""

    def code(self, syntax: Syntax) -> Code:
        """Compile an argument."""


def _arity(call: Call, least: int, most: int) -> None:
    count = len(call.arguments)
    if not least <= count <= most:
        wanted = str(least) if least == most else f"{least} to {most}"
        raise WrongArgumentsError(call.name, f"takes {wanted} arguments, {count} given")


def _codes(call: Call, compiler: Compile) -> list[Code]:
    return [compiler.code(argument) for argument in call.arguments]


def _free(codes: list[Code]) -> bool:
    return all(code.item_free for code in codes)


def _if(call: Call, compiler: Compile) -> Code:
    _arity(call, 3, 3)
    codes = _codes(call, compiler)
    test, yes, no = as_boolean(codes[0]), codes[1].run, codes[2].run
    kind: Type = codes[1].type if codes[1].type == codes[2].type else "any"
    number, other = as_number(codes[1]), as_number(codes[2])
    return Code(
        kind,
        lambda context: yes(context) if test(context) else no(context),
        item_free=_free(codes),
        number=lambda context: number(context) if test(context) else other(context),
    )


def _coalesce(call: Call, compiler: Compile) -> Code:
    _arity(call, 2, 2)
    codes = _codes(call, compiler)
    first, second = codes
    if first.type != "number":
        return _coalesce_texts(first, second)
    run, other = first.run, second.run
    kind: Type = "number" if second.type == "number" else "any"

    def coalesce(context: Context) -> Value:
        number: float = run(context)
        # A calculation without result (NaN) is as empty as a blank text (ODK Collect).
        return number if number == number else other(context)  # noqa: PLR0124  NaN

    return Code(kind, coalesce, item_free=_free(codes))


def _coalesce_texts(first: Code, second: Code) -> Code:
    string = as_string(first)
    other = as_string(second) if second.type == "nodes" else second.run
    kind: Type = "string" if second.type in {"nodes", "string"} else "any"
    number, other_number = as_number(first), as_number(second)
    return Code(
        kind,
        lambda context: string(context) or other(context),
        item_free=first.item_free and second.item_free,
        number=lambda context: number(context) if string(context) else other_number(context),
    )


def _once(call: Call, compiler: Compile) -> Code:
    _arity(call, 1, 1)
    string = as_string(compiler.code(call.arguments[0]))

    def once(context: Context) -> str:
        return context.node.string_value() or string(context)

    return Code("string", once)


def _current(call: Call, compiler: Compile) -> Code:
    del compiler
    _arity(call, 0, 0)
    return Code(
        "nodes",
        lambda context: [context.current] if context.current.relevant else [],
        item_free=True,
        everything=lambda context: [context.current],
    )


def _position(call: Call, compiler: Compile) -> Code:
    _arity(call, 0, 1)
    if not call.arguments:
        return Code("number", lambda context: float(context.position))
    code = compiler.code(call.arguments[0])
    nodes = code.everything or as_nodes(code, "position")

    def position(context: Context) -> float:
        found = nodes(context)
        return place_of(found[0]) if found else 0.0

    return Code("number", position, item_free=code.item_free)


def _last(call: Call, compiler: Compile) -> Code:
    del compiler
    _arity(call, 0, 0)
    return Code("number", lambda context: float(context.size))


def _convert(kind: Type, convert: Callable[[Code], Callable[[Context], Value]]) -> Special:
    def compile_conversion(call: Call, compiler: Compile) -> Code:
        _arity(call, 0 if kind != "boolean" else 1, 1)
        code = compiler.code(call.arguments[0] if call.arguments else _SELF)
        return Code(kind, convert(code), item_free=code.item_free)

    return compile_conversion


def _not(call: Call, compiler: Compile) -> Code:
    _arity(call, 1, 1)
    code = compiler.code(call.arguments[0])
    test = as_boolean(code)
    return Code("boolean", lambda context: not test(context), item_free=code.item_free)


def _truth(value: bool) -> Special:
    def compile_truth(call: Call, compiler: Compile) -> Code:
        del compiler
        _arity(call, 0, 0)
        return constant(value)

    return compile_truth


def _indexed_repeat(call: Call, compiler: Compile) -> Code:
    if len(call.arguments) < 3 or len(call.arguments) % 2 == 0:  # noqa: PLR2004  target, repeat, index
        raise WrongArgumentsError(call.name, "takes a target, then a repeat and a number for each level")
    codes = _codes(call, compiler)
    target = codes[0].everything or as_nodes(codes[0], call.name)
    repeats = [code.everything or as_nodes(code, call.name) for code in codes[1::2]]
    numbers = [as_number(code) for code in codes[2::2]]

    def run(context: Context) -> list[Node]:
        pairs = [(nodes(context), number(context)) for nodes, number in zip(repeats, numbers, strict=True)]
        return indexed_repeat(context, target(context), pairs)

    return Code("nodes", run)


def _choice_name(call: Call, compiler: Compile) -> Code:
    _arity(call, 2, 2)
    value = as_string(compiler.code(call.arguments[0]))
    quoted = quoted_path(call)
    question = compiler.code(call.arguments[1] if quoted is None else quoted)
    if question.type not in {"nodes", "any"}:
        raise WrongArgumentsError(call.name, "the second argument must lead to a select question")
    nodes = question.everything or as_nodes(question, call.name)

    def run(context: Context) -> str:
        found = nodes(context)
        return context.environment.choice_label(value(context), found[0] if found else None)

    return Code("string", run, item_free=False)


def _implicit(name: str) -> Special:
    """``string-length()`` and ``normalize-space()`` without argument: of the context node."""

    def compile_implicit(call: Call, compiler: Compile) -> Code | None:
        if call.arguments:
            return None
        string = as_string(compiler.code(_SELF))
        if name == "string-length":
            return Code("number", lambda context: float(len(string(context))))
        return Code("string", lambda context: " ".join(string(context).split()))

    return compile_implicit


_SELF: Final = Path(Start.CONTEXT, ())

if TYPE_CHECKING:
    Special = Callable[[Call, Compile], Code | None]

SPECIALS: Final[dict[str, Special]] = {
    "if": _if,
    "coalesce": _coalesce,
    "once": _once,
    "current": _current,
    "position": _position,
    "last": _last,
    "boolean": _convert("boolean", as_boolean),
    "number": _convert("number", as_number),
    "string": _convert("string", as_string),
    "not": _not,
    "true": _truth(value=True),
    "false": _truth(value=False),
    "indexed-repeat": _indexed_repeat,
    CHOICE_NAME: _choice_name,
    "string-length": _implicit("string-length"),
    "normalize-space": _implicit("normalize-space"),
}
