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

NAME: Final = r"[^\W\d][\w.\-\u00b7]*"
_ANY: Final = rf"""
    | (?P<NUMBER>\d+(?:\.\d*)?|\.\d+)
    | (?P<STRING>"[^"]*"|'[^']*')
    | (?P<SYMBOL>\.\.|::|[()\[\].,@])
    | (?P<OPERATOR>//|!=|<=|>=|[/|+\-=<>])
    | (?P<NAME>{NAME}(?::(?!:)(?:{NAME}|\*))?)
    | (?P<VARIABLE>\$)
    )"""
# Where an operand may begin. Most are plain paths (/data/group/q or ../group/q), taken in one piece.
_OPERAND: Final = re.compile(
    rf"""\s*(?:
      (?P<PATH>(?:(?:/{NAME})+|(?:\.\./)+{NAME}(?:/{NAME})*)(?![\w.\-\u00b7:])(?!\s*(?:\(|::)))
    | (?P<STAR>\*)"""
    + _ANY,
    re.VERBOSE,
)
# Inside a path, where a step is due.
_STEP: Final = re.compile(r"\s*(?:(?P<STAR>\*)" + _ANY, re.VERBOSE)
# After an operand, where names and the star are operators ("1 mod1" too, as ODK clients read it).
_AFTER: Final = re.compile(
    r"""\s*(?:
      (?P<WORD>(?:and|or|div|mod)(?![^\W\d])|\*)"""
    + _ANY,
    re.VERBOSE,
)
_BLANK: Final = re.compile(r"\s*")


class Token(Enum):
    """Kinds of tokens."""

    NUMBER = "number"
    STRING = "string"
    NAME = "name"
    STAR = "star"
    PATH = "path"
    SYMBOL = "symbol"
    OPERATOR = "operator"
    VARIABLE = "variable"
    END = "end"


class Lexeme(NamedTuple):
    """One token: its kind, its text (without quotes) and its offset."""

    kind: Token
    text: str
    position: int


_KINDS: Final = {token.name: token for token in Token} | {"WORD": Token.OPERATOR}
_AFTER_SYMBOL: Final = {"@": _STEP, "::": _STEP, "(": _OPERAND, "[": _OPERAND, ",": _OPERAND}


def tokens_of(expression: str) -> list[Lexeme]:
    """Cut *expression* into tokens, ``END`` last (twice).

    Raises:
        XPathSyntaxError: a character that starts no token, a variable, or too long a text.
    """
    if len(expression) > MAX_LENGTH:
        raise XPathSyntaxError(expression[:100], 0, f"longer than {MAX_LENGTH} characters")
    lexemes: list[Lexeme] = []
    pattern = _OPERAND
    offset = 0
    while match := pattern.match(expression, offset):
        group = match.lastgroup or ""
        start, offset = match.span(group)  # the group is the end of every match
        text = expression[start:offset]
        kind = _KINDS[group]
        pattern = _AFTER
        if kind is Token.OPERATOR:
            pattern = _STEP if text in {"/", "//"} else _OPERAND
        elif kind is Token.SYMBOL:
            pattern = _AFTER_SYMBOL.get(text, _AFTER)
        elif kind is Token.STRING:
            text = text[1:-1]
        elif kind is Token.VARIABLE:
            raise XPathSyntaxError(expression, start, "variables do not exist in forms")
        lexemes.append(Lexeme(kind, text, start))
    if offset < len(expression):
        _check_end(expression, offset)
    end_mark = Lexeme(Token.END, "", len(expression))
    lexemes += (end_mark, end_mark)  # one to stand on and one to look at
    return lexemes


def _check_end(expression: str, offset: int) -> None:
    blank = _BLANK.match(expression, offset)
    end = blank.end() if blank else offset
    if end < len(expression):
        quote = expression[end] in "\"'"
        reason = "text without closing quote" if quote else f"unexpected character {expression[end]!r}"
        raise XPathSyntaxError(expression, end, reason)
