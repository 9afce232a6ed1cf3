"""From tokens to the syntax tree: a precedence-climbing parser for XPath 1.0, section 3.

Depth is bounded, so that a hostile expression is refused and never exhausts the stack. Meaning
(does the function exist, is the prefix declared) is checked by the compiler.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

from fieldscreen.forms.xpath.errors import XPathSyntaxError
from fieldscreen.forms.xpath.lexer import Lexeme, Token, tokens_of
from fieldscreen.forms.xpath.syntax import (
    Axis,
    Call,
    Filter,
    KindTest,
    NameTest,
    Negation,
    NumberLiteral,
    Operation,
    Path,
    Start,
    Step,
    StringLiteral,
    Syntax,
    Union,
)

MAX_DEPTH: Final = 150  # levels of nesting; each costs a few interpreter frames

_PRECEDENCE: Final = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
}
_TIGHTEST: Final = 6
_NODE_TYPES: Final = frozenset({"node", "text", "comment", "processing-instruction"})
_AXES: Final = {axis.value: axis for axis in Axis}
_CONTINUING: Final = frozenset({"[", "/", "//"})
_LITERALS: Final = (Token.NUMBER, Token.STRING)
_UP: Final = Step(Axis.PARENT, KindTest("node"))
_ANYWHERE: Final = Step(Axis.DESCENDANT_OR_SELF, KindTest("node"))


def parse_syntax(expression: str) -> Syntax:
    """Read *expression* into its syntax tree.

    Raises:
        XPathSyntaxError: it is not an XPath 1.0 expression, uses a variable or nests too deep.
    """
    reader = _Reader(expression)
    try:
        tree = reader.expression(1)
    except RecursionError:
        raise XPathSyntaxError(expression, 0, "nested too deeply") from None
    if reader.token.kind is not Token.END:
        raise reader.unexpected()
    return tree


@lru_cache(maxsize=16_384)
def plain_steps(text: str) -> tuple[Step, ...]:
    """The steps of a path of names (and leading ``..``), shared by all expressions that have it."""
    names = text.removeprefix("/").split("/")
    return tuple([_UP if name == ".." else _child(name) for name in names])


@lru_cache(maxsize=16_384)
def _child(name: str) -> Step:
    """The step to a child of this name; the outer names of a form's paths are nearly always the same."""
    return Step(Axis.CHILD, NameTest(name))


class _Reader:
    """A position in the tokens, and one method per rule that nests."""

    def __init__(self, expression: str) -> None:
        self.text = expression
        self.tokens = tokens_of(expression)
        self.index = 0
        self.token = self.tokens[0]
        self.depth = 0

    def unexpected(self) -> XPathSyntaxError:
        """The error for the current token."""
        if self.token.kind is Token.END:
            reason = "the expression stops too early" if self.index else "the expression is empty"
        else:
            reason = f"unexpected {self.token.text!r}"
        return XPathSyntaxError(self.text, self.token.position, reason)

    def advance(self) -> Lexeme:
        """Return the current token and go to the next."""
        token = self.token
        if token.kind is not Token.END:
            self.index += 1
            self.token = self.tokens[self.index]
        return token

    def peek(self) -> Lexeme:
        """The token after the current one."""
        return self.tokens[self.index + 1]

    def at(self, text: str) -> bool:
        """Whether the current token is this symbol or operator."""
        return self.token.text == text and self.token.kind is not Token.STRING

    def accept(self, text: str) -> bool:
        """Step over a symbol if it is there."""
        if self.at(text):
            self.advance()
            return True
        return False

    def expect(self, text: str) -> None:
        """Step over a symbol that must be there."""
        if not self.accept(text):
            raise self.unexpected()

    def expression(self, lowest: int) -> Syntax:
        """Read operands joined by operators of precedence *lowest* or tighter."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise XPathSyntaxError(self.text, self.token.position, "nested too deeply")
        left = self.unary()
        while (level := self.level()) >= lowest:
            left = self.chain(left, level)
        self.depth -= 1
        return left

    def level(self) -> int:
        """The precedence of the operator at hand, 0 when there is none."""
        return _PRECEDENCE.get(self.token.text, 0) if self.token.kind is Token.OPERATOR else 0

    def chain(self, first: Syntax, level: int) -> Syntax:
        """Read the rest of a chain of operators of one precedence."""
        operators: list[str] = []
        operands = [first]
        while self.level() == level:
            operators.append(self.advance().text)
            operands.append(self.unary() if level == _TIGHTEST else self.expression(level + 1))
        return Operation(tuple(operators), tuple(operands))

    def unary(self) -> Syntax:
        """Read an operand with its minus signs, and a union of paths."""
        signs = 0
        while self.accept("-"):
            signs += 1
        operand = self.path()
        if self.at("|"):
            operands = [operand]
            while self.accept("|"):
                operands.append(self.path())
            operand = Union(tuple(operands))
        if not signs:
            return operand
        # An even number of signs still makes a number of the operand.
        negated = Negation(operand)
        return negated if signs % 2 else Negation(negated)

    def path(self) -> Syntax:
        """Read a location path or a filter expression, possibly continued by a path."""
        position = self.token.position
        if self.token.kind is Token.PATH:
            return self.plain_path()
        if self.token.kind not in _LITERALS:
            if self.accept("/"):
                steps = self.steps() if self.starts_step() else []
                return Path(Start.ROOT, tuple(steps), position)
            if self.accept("//"):
                return Path(Start.ROOT, (_ANYWHERE, *self.steps()), position)
            if self.starts_step():
                return Path(Start.CONTEXT, tuple(self.steps()), position)
        subject = self.primary()
        if self.at("["):
            subject = Filter(subject, self.predicates())
        if self.at("/") or self.at("//"):
            anywhere = [_ANYWHERE] if self.advance().text == "//" else []
            return Path(subject, (*anywhere, *self.steps()), position)
        return subject

    def plain_path(self) -> Syntax:
        """Read a path the lexer took in one piece, and whatever continues it."""
        token = self.advance()
        steps = plain_steps(token.text)
        start = Start.ROOT if token.text[0] == "/" else Start.CONTEXT
        if self.token.text not in _CONTINUING:
            return Path(start, steps, token.position, token.text if start is Start.ROOT else None)
        if self.at("["):
            steps = (*steps[:-1], replace(steps[-1], predicates=self.predicates(), position=token.position))
        if self.at("/") or self.at("//"):
            anywhere = (_ANYWHERE,) if self.advance().text == "//" else ()
            steps = (*steps, *anywhere, *self.steps())
        return Path(start, steps, token.position)

    def starts_step(self) -> bool:
        """Whether a location step begins here (and not a function call or a literal)."""
        if self.token.kind is Token.STAR:
            return True
        if self.token.kind is Token.NAME:
            following = self.peek()
            call = following.text == "(" and following.kind is Token.SYMBOL
            return not call or self.token.text in _NODE_TYPES
        return self.token.kind is Token.SYMBOL and self.token.text in {".", "..", "@"}

    def steps(self) -> list[Step]:
        """Read steps separated by slashes."""
        steps = [self.step()]
        while self.at("/") or self.at("//"):
            if self.advance().text == "//":
                steps.append(_ANYWHERE)
            steps.append(self.step())
        return steps

    def step(self) -> Step:
        """Read one step with its predicates."""
        position = self.token.position
        if self.accept("."):
            return Step(Axis.SELF, KindTest("node"), (), position)
        if self.accept(".."):
            return Step(Axis.PARENT, KindTest("node"), (), position)
        axis = Axis.CHILD
        if self.accept("@"):
            axis = Axis.ATTRIBUTE
        elif self.token.kind is Token.NAME and self.peek().text == "::":
            name = self.advance()
            if name.text not in _AXES:
                raise XPathSyntaxError(self.text, name.position, f"unknown axis {name.text!r}")
            axis = _AXES[name.text]
            self.advance()
        test = self.node_test()
        return Step(axis, test, self.predicates(), position)

    def node_test(self) -> NameTest | KindTest:
        """Read a name test or a kind test."""
        if self.token.kind is Token.STAR:
            self.advance()
            return NameTest("*")
        if self.token.kind is not Token.NAME:
            raise self.unexpected()
        name = self.advance().text
        if name in _NODE_TYPES and self.accept("("):
            target = ""
            if name == "processing-instruction" and not self.at(")"):
                target = self.text_token()
            self.expect(")")
            return KindTest(name, target)
        prefix, _, local = name.rpartition(":")
        return NameTest(local, prefix)

    def text_token(self) -> str:
        """Read a quoted text."""
        if self.token.kind is not Token.STRING:
            raise self.unexpected()
        return self.advance().text

    def predicates(self) -> tuple[Syntax, ...]:
        """Read any predicates that follow."""
        found: list[Syntax] = []
        while self.accept("["):
            found.append(self.expression(1))
            self.expect("]")
        return tuple(found)

    def primary(self) -> Syntax:
        """Read a literal, a call or a parenthesised expression."""
        token = self.token
        if token.kind is Token.NUMBER:
            self.advance()
            return NumberLiteral(float(token.text))
        if token.kind is Token.STRING:
            self.advance()
            return StringLiteral(token.text)
        call = token.kind is Token.NAME
        if call:
            self.advance()
        self.expect("(")
        arguments: list[Syntax] = []
        # Read here rather than in a method of its own: each frame is paid for at every level.
        while not (call and not arguments and self.at(")")):
            arguments.append(self.expression(1))
            if not (call and self.accept(",")):
                break
        self.expect(")")
        return Call(token.text, tuple(arguments), token.position) if call else arguments[0]
