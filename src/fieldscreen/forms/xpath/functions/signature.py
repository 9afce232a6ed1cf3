"""How a function of the library is declared and its call compiled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from fieldscreen.forms.xpath.code import Code, as_boolean, as_nodes, as_number, as_string
from fieldscreen.forms.xpath.errors import WrongArgumentsError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fieldscreen.forms.xpath.code import Run, Type
    from fieldscreen.forms.xpath.context import Context

_CONVERSIONS: Final[dict[str, Callable[[Code], Run]]] = {
    "s": as_string,
    "n": as_number,
    "b": as_boolean,
    "v": lambda code: code.run,
}


@dataclass(frozen=True, slots=True)
class Function:
    """A function whose arguments are all evaluated.

    Attributes:
        name: Its name, with prefix where it has one.
        parameters: One letter per parameter: s text, n number, b truth value, v any value,
            N node-set (refused when it is something else).
        returns: Type of the result.
        call: The implementation; takes the converted arguments.
        optional: How many of the last parameters may be left out.
        rest: Letters of a group of arguments that may follow any number of times.
        with_context: The implementation takes the context first.
        item_free: The result depends on the arguments only (and on the session).
    """

    name: str
    parameters: str
    returns: Type
    call: Callable[..., Any]
    optional: int = 0
    rest: str = ""
    with_context: bool = False
    item_free: bool = True


def compile_function(function: Function, arguments: Sequence[Code]) -> Code:
    """Compile a call of *function*.

    Raises:
        WrongArgumentsError: the number or the kind of arguments is wrong.
    """
    letters = letters_of(function, len(arguments))
    runs = [
        as_nodes(code, function.name) if letter == "N" else _CONVERSIONS[letter](code)
        for letter, code in zip(letters, arguments, strict=True)
    ]
    call = _with_context(function.call, runs) if function.with_context else _plain(function.call, runs)
    free = function.item_free and all(code.item_free for code in arguments)
    return Code(function.returns, call, item_free=free)


def letters_of(function: Function, count: int) -> str:
    """The letter of each of *count* arguments.

    Raises:
        WrongArgumentsError: it does not take that many.
    """
    most = len(function.parameters)
    least = most - function.optional
    if count < least or (count > most and not function.rest):
        wanted = str(least) if least == most else f"{least} to {most}"
        wanted = f"at least {least}" if function.rest else wanted
        raise WrongArgumentsError(function.name, f"takes {wanted} arguments, {count} given")
    extra = count - most
    if extra > 0 and extra % len(function.rest):
        raise WrongArgumentsError(function.name, f"takes arguments in groups of {len(function.rest)}")
    return function.parameters[:count] + function.rest * (max(extra, 0) // max(len(function.rest), 1))


def _plain(call: Callable[..., Any], runs: list[Run]) -> Run:
    match runs:
        case []:
            return lambda context: call()  # noqa: ARG005  no arguments
        case [first]:
            return lambda context: call(first(context))
        case [first, second]:
            return lambda context: call(first(context), second(context))
        case _:

            def run(context: Context) -> Any:
                return call(*[argument(context) for argument in runs])

            return run


def _with_context(call: Callable[..., Any], runs: list[Run]) -> Run:
    match runs:
        case []:
            return call
        case [first]:
            return lambda context: call(context, first(context))
        case [first, second]:
            return lambda context: call(context, first(context), second(context))
        case _:

            def run(context: Context) -> Any:
                return call(context, *[argument(context) for argument in runs])

            return run
