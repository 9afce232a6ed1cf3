"""Cutting an expression into tokens.

Follows XPath 1.0 section 3.7, with its rules for telling the operator ``*`` from the name test
and operator names from element names. What the tokens mean together is the parser's business.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final, NamedTuple

from fieldscreen.forms.xpath.errors import XPathSyntaxError

MAX_LENGTH: Final = 100_000  # characters; the longest expression seen in real forms has a tenth of this

_NAME: Final = r"[^\W\d][\w.\-\u00b7]*"
_TOKEN: Final = re.compile(
    rf"""\s*(?:
      (?P<number>\d+(?:\.\d*)?|\.\d+)
    | (?P<string>"[^"]*"|'[^']*')
    | (?P<variable>\$)
    | (?P<symbol>\.\.|::|//|!=|<=|>=|[()\[\].,@/|+\-=<>*])
    | (?P<name>{_NAME}(?::(?!:)(?:{_NAME}|\*))?)
    )""",
    re.VERBOSE,
)
# "1 mod1": after an operand only an operator can follow, so its name ends where a number begins.
_GLUED: Final = re.compile(r"\s*(?P<name>and|or|div|mod)(?=[\d.\-])")
# What most expressions are made of, taken in one piece: ``/data/group/q`` or ``../group/q``.
_PLAIN_PATH: Final = re.compile(
    rf"\s*(?P<path>(?:(?:/{_NAME})+|(?:\.\./)+{_NAME}(?:/{_NAME})*))(?![\w.\-\u00b7:])(?!\s*(?:\(|::))"
)
_BLANK: Final = re.compile(r"\s*")
_OPERATOR_NAMES: Final = frozenset({"and", "or", "div", "mod"})
_OPERATORS: Final = frozenset({"/", "//", "|", "+", "-", "=", "!=", "<", "<=", ">", ">=", "*"})
_WITHIN_PATH: Final = frozenset({"/", "//", "@", "::"})
# After one of these (or at the start) a name or a star cannot be an operator.
_BEFORE_OPERAND: Final = frozenset({"@", "::", "(", "[", ","})


class Token(Enum):
    """Kinds of tokens."""

    NUMBER = "number"
    STRING = "string"
    NAME = "name"
    STAR = "star"
    PATH = "path"
    SYMBOL = "symbol"
    OPERATOR = "operator"
    END = "end"


class Lexeme(NamedTuple):
    """One token: its kind, its text (without quotes) and its offset."""

    kind: Token
    text: str
    position: int


def tokens_of(expression: str) -> list[Lexeme]:
    """Cut *expression* into tokens, ``END`` last (twice).

    Raises:
        XPathSyntaxError: a character that starts no token, a variable, or too long a text.
    """
    if len(expression) > MAX_LENGTH:
        raise XPathSyntaxError(expression[:100], 0, f"longer than {MAX_LENGTH} characters")
    lexemes: list[Lexeme] = []
    offset = 0
    after_operand = within_path = False
    while True:
        special = _GLUED if after_operand else None if within_path else _PLAIN_PATH
        match = (special.match(expression, offset) if special else None) or _TOKEN.match(expression, offset)
        if match is None:
            break
        kind = match.lastgroup or ""
        position = match.start(kind)
        text = match[kind]
        if kind == "variable":
            raise XPathSyntaxError(expression, position, "variables do not exist in forms")
        lexeme = _lexeme(kind, text, position, after_operand=after_operand)
        lexemes.append(lexeme)
        after_operand = lexeme.kind is not Token.OPERATOR and lexeme.text not in _BEFORE_OPERAND
        after_operand = after_operand or lexeme.kind is Token.STRING
        within_path = text in _WITHIN_PATH
        offset = match.end()
    blank = _BLANK.match(expression, offset)
    end = blank.end() if blank else offset
    if end < len(expression):
        quote = expression[end] in "\"'"
        reason = "text without closing quote" if quote else f"unexpected character {expression[end]!r}"
        raise XPathSyntaxError(expression, end, reason)
    end_mark = Lexeme(Token.END, "", len(expression))
    lexemes += (end_mark, end_mark)  # one to stand on and one to look at
    return lexemes


def _lexeme(kind: str, text: str, position: int, *, after_operand: bool) -> Lexeme:
    if kind == "path":
        return Lexeme(Token.PATH, text, position)
    if kind == "number":
        return Lexeme(Token.NUMBER, text, position)
    if kind == "string":
        return Lexeme(Token.STRING, text[1:-1], position)
    if kind == "name":
        operator = after_operand and text in _OPERATOR_NAMES
        return Lexeme(Token.OPERATOR if operator else Token.NAME, text, position)
    if text == "*":
        return Lexeme(Token.OPERATOR if after_operand else Token.STAR, text, position)
    return Lexeme(Token.OPERATOR if text in _OPERATORS else Token.SYMBOL, text, position)
