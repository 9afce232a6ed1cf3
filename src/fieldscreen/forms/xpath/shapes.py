"""Expressions that differ in nothing but their paths and constants.

A form of a thousand questions has some thousand expressions and a dozen shapes: ``/data/a = 'yes'`` is
``/data/b = 'no'`` once more. A shape met again is written as Python source once (``source``); from then
on an expression of that shape is neither parsed nor compiled, only its holes are filled.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from fieldscreen.forms.xpath.code import Code
from fieldscreen.forms.xpath.compiler import CompiledExpression
from fieldscreen.forms.xpath.errors import XPathError
from fieldscreen.forms.xpath.expressions import parse
from fieldscreen.forms.xpath.lexer import NAME
from fieldscreen.forms.xpath.source import source_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.xpath.context import Context, Value
    from fieldscreen.forms.xpath.source import Source

_LONGEST: Final = 2_000  # characters; what is longer is hardly written twice
_WORTH_IT: Final = 2  # times a shape is met before it is written: most shapes of a small form come once
# Names are taken whole so that no digit inside one looks like a number.
_PIECES: Final = re.compile(rf"""("[^"]*"|'[^']*'|(?:/{NAME})+|{NAME}|\d+(?:\.\d*)?|\.\d+)""")
_TEXT, _PATH, _NUMBER = "\0t", "\0p", "\0n"  # what stands in the holes of a shape


class Shaped(NamedTuple):
    """An expression taken apart.

    Attributes:
        text: The expression.
        shape: What it has in common with others.
        paths: Its paths, in the order of the text.
        constants: Its texts and numbers, in the order of the text.
    """

    text: str
    shape: Shape
    paths: tuple[str, ...]
    constants: tuple[str | float, ...]

    def compiled(
        self, places: tuple[int, ...], otherwise: Callable[[], CompiledExpression]
    ) -> CompiledExpression:
        """Fill the holes.

        Args:
            places: For each path, where the session keeps its node (see ``Single``).
            otherwise: Compiles the expression the usual way, for evaluations that need it.
        """
        source = self.shape.source
        if source is None:
            return otherwise()
        made: list[CompiledExpression] = []

        def again(context: Context) -> Value:
            if not made:
                made.append(otherwise())
            return made[0].evaluate(context)

        run = source.make(places, self.constants, again)
        return CompiledExpression(self.text, Code(source.type, run, total=True))


class Shape:
    """What expressions have in common that differ only in paths and constants.

    Attributes:
        source: How they are computed; None until the shape has been met often enough, and for good
            when it is not covered.
        functions: Names of the functions they call.
    """

    __slots__ = ("_met", "functions", "source")

    def __init__(self) -> None:
        self.source: Source | None = None
        self.functions: frozenset[str] = frozenset()
        self._met = 0

    def meet(self, text: str, leaves: tuple[str | float, ...]) -> None:
        """Count an example of the shape, and write its source when it is time."""
        self._met += 1
        if self._met != _WORTH_IT:
            return
        try:
            parsed = parse(text)
        except XPathError:
            return
        source = source_for(parsed.syntax)
        # The reading by pieces must be the parser's own; else the shape is no shape.
        if source is not None and source.leaves == leaves:
            self.source = source
            self.functions = parsed.functions()


@lru_cache(maxsize=2_048)
def _shape_of(_pattern: str) -> Shape:
    return Shape()


def take_apart(text: str) -> Shaped | None:
    """Find the shape of an expression; None while it has none that is known how to compute."""
    if len(text) > _LONGEST or "\0" in text:
        return None
    paths: list[str] = []
    constants: list[str | float] = []
    leaves: list[str | float] = []
    parts = _PIECES.split(text)  # between, piece, between, piece, …
    for place in range(1, len(parts), 2):
        piece = parts[place]
        sign = piece[0]
        if sign == "/":
            parts[place] = _PATH
            paths.append(piece)
            leaves.append(piece)
        elif sign in "\"'":
            parts[place] = _TEXT
            constants.append(piece[1:-1])
            leaves.append(piece[1:-1])
        elif sign == "." or sign.isdecimal():
            parts[place] = _NUMBER
            constants.append(float(piece))
            leaves.append(constants[-1])
    shape = _shape_of("".join(parts))
    if shape.source is None:
        shape.meet(text, tuple(leaves))
        if shape.source is None:
            return None
    return Shaped(text, shape, tuple(paths), tuple(constants))
