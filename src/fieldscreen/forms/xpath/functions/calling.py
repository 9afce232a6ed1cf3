"""Finding the function a call means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fieldscreen.forms.xpath.functions import days, geo, logic, maths, nodesets, texts
from fieldscreen.forms.xpath.functions.lazy import SPECIALS
from fieldscreen.forms.xpath.functions.signature import compile_function

if TYPE_CHECKING:
    from fieldscreen.forms.xpath.code import Code
    from fieldscreen.forms.xpath.functions.lazy import Compile
    from fieldscreen.forms.xpath.functions.signature import Function
    from fieldscreen.forms.xpath.syntax import Call

_FAMILIES: Final = (texts, maths, nodesets, logic, days, geo)
_FUNCTIONS: Final[dict[str, Function]] = {
    function.name: function for family in _FAMILIES for function in family.FUNCTIONS
}


def function_names() -> frozenset[str]:
    """Every function of the library, by name."""
    return frozenset(_FUNCTIONS) | frozenset(SPECIALS)


def library_function(name: str) -> Function | None:
    """The function of that name among those whose arguments are all evaluated."""
    return _FUNCTIONS.get(name)


def compile_call(call: Call, compiler: Compile) -> Code | None:
    """Compile a call; None when the library has no such function.

    Raises:
        WrongArgumentsError: the number or the kind of arguments is wrong.
    """
    special = SPECIALS.get(call.name)
    if special is not None:
        made = special(call, compiler)
        if made is not None:
            return made
    function = _FUNCTIONS.get(call.name)
    if function is None:
        return None
    return compile_function(function, [compiler.code(argument) for argument in call.arguments])
