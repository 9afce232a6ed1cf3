r"""Reading a regular expression of a form into a small tree.

The syntax is what ODK Collect (Java) and the JavaScript clients share: character classes, groups,
alternatives, repetition, anchors, with ASCII meaning for ``\\d``, ``\\w`` and ``\\s``. How a tree is
matched is ``regexes``' business.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from fieldscreen.forms.xpath.errors import XPathError
from fieldscreen.forms.xpath.regex_syntax import (
    Anchor,
    Beyond,
    Char,
    Choice,
    Regex,
    Repeat,
    Sequence,
)

if TYPE_CHECKING:
    from fieldscreen.forms.xpath.regex_syntax import CharTest

MAX_PATTERN: Final = 5_000  # characters
MAX_NESTING: Final = 50  # groups inside groups


_CLASSES: Final[dict[str, CharTest]] = {
    "d": lambda one: "0" <= one <= "9",
    "w": lambda one: one == "_" or (one.isascii() and one.isalnum()),
    "s": lambda one: one in " \t\n\r\f\v",
}
_CONTROLS: Final = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v", "0": "\0", "a": "\a", "e": "\x1b"}
_NAMED: Final = {
    "Alpha": "L",
    "IsAlphabetic": "L",
    "Digit": "Nd",
    "IsDigit": "Nd",
    "Upper": "Lu",
    "Lower": "Ll",
    "Punct": "P",
}


def parse_regex(pattern: str) -> Regex:
    """Read a pattern.

    Raises:
        XPathError: it is not a regular expression, or is too long.
    """
    if len(pattern) > MAX_PATTERN:
        raise XPathError(f"a regular expression longer than {MAX_PATTERN} characters")
    reader = _Reader(pattern)
    tree = reader.choice()
    if not reader.done():
        raise reader.refusal("unexpected )")
    return tree


class _Reader:
    def __init__(self, pattern: str) -> None:
        self.text = pattern
        self.place = 0
        self.depth = 0
        self.fold = False
        if pattern.startswith("(?i)"):
            self.place, self.fold = 4, True

    def done(self) -> bool:
        return self.place >= len(self.text)

    def refusal(self, reason: str) -> XPathError:
        return XPathError(f"bad regular expression {self.text[:80]!r}: {reason} at {self.place + 1}")

    def peek(self) -> str:
        return self.text[self.place : self.place + 1]

    def next(self) -> str:
        if self.done():
            raise self.refusal("it stops too early")
        self.place += 1
        return self.text[self.place - 1]

    def accept(self, text: str) -> bool:
        if self.text.startswith(text, self.place):
            self.place += len(text)
            return True
        return False

    def choice(self) -> Regex:
        self.depth += 1
        if self.depth > MAX_NESTING:
            raise self.refusal("groups nested too deeply")
        options = [self.sequence()]
        while self.accept("|"):
            options.append(self.sequence())
        self.depth -= 1
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def sequence(self) -> Regex:
        parts: list[Regex] = []
        while not self.done() and self.peek() not in "|)":
            parts.append(self.repeated())
        return Sequence(tuple(parts))

    def repeated(self) -> Regex:
        part = self.atom()
        while not self.done():
            bounds = self.bounds()
            if bounds is None:
                break
            part = Repeat(part, *bounds)
            if self.accept("+"):
                part = Beyond((part,))
            self.accept("?")  # lazy or greedy: the whole text matches or does not
        return part

    def bounds(self) -> tuple[int, int | None] | None:
        for mark, bounds in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self.accept(mark):
                return bounds
        if self.peek() != "{":
            return None
        end = self.text.find("}", self.place)
        least, comma, most = self.text[self.place + 1 : max(end, self.place + 1)].partition(",")
        if end < 0 or not least.isdecimal() or (most and not most.isdecimal()):
            raise self.refusal("a { that counts nothing")
        self.place = end + 1
        low, high = int(least), int(most) if most else None if comma else int(least)
        if high is not None and high < low:
            raise self.refusal("a range that goes down")
        return low, high

    def atom(self) -> Regex:
        one = self.next()
        if one == "(":
            return self.group()
        if one == "[":
            return self.char(self.char_class())
        if one == "\\":
            return self.escape()
        if one in "^$":
            return Anchor(one)
        if one == ".":
            return Char(lambda found: found not in "\n\r")
        if one in "*+?{":
            raise self.refusal(f"nothing before {one}")
        return self.char(lambda found: found == one)

    def char(self, test: CharTest) -> Char:
        if not self.fold:
            return Char(test)
        return Char(lambda one: test(one) or test(one.lower()) or test(one.upper()))

    def group(self) -> Regex:
        beyond = False
        if self.accept("?"):
            if self.accept(":"):
                pass
            elif self.accept("=") or self.accept("!") or self.accept("<=") or self.accept("<!"):
                beyond = True
            elif self.accept("<") or self.accept("P<"):
                while self.next() != ">":
                    pass
            else:
                raise self.refusal("a kind of group that is not supported")
        inner = self.choice()
        if not self.accept(")"):
            raise self.refusal("a group that is not closed")
        return Beyond((inner,)) if beyond else inner

    def escape(self) -> Regex:
        one = self.peek()
        if one in {"b", "B"}:
            self.place += 1
            return Anchor(one)
        if one in {"A", "z", "Z"}:
            self.place += 1
            return Anchor("^" if one == "A" else "$")
        if one and one in "123456789":
            self.place += 1
            return Beyond()
        return self.char(self.escaped())

    def escaped(self) -> CharTest:
        """The test of an escape, its backslash already read."""
        one = self.next()
        if one in _CLASSES:
            return _CLASSES[one]
        if one.lower() in _CLASSES:
            inner = _CLASSES[one.lower()]
            return lambda found: not inner(found)
        if one in "pP":
            return self.category(negated=one == "P")
        if one in "xu":
            return _exactly(chr(self.code_point(2 if one == "x" else 4)))
        if one in _CONTROLS:
            return _exactly(_CONTROLS[one])
        if one.isalnum():
            raise self.refusal(f"unknown escape \\{one}")
        return _exactly(one)

    def code_point(self, digits: int) -> int:
        text = self.text[self.place : self.place + digits]
        try:
            code = int(text, 16)
        except ValueError:
            raise self.refusal("a code that is not hexadecimal") from None
        self.place += digits
        return code

    def category(self, *, negated: bool) -> CharTest:
        if not self.accept("{"):
            raise self.refusal("a category without {")
        name = ""
        while (one := self.next()) != "}":
            name += one
        start = _NAMED.get(name, name)
        if not 1 <= len(start) <= 2 or start[0] not in "CLMNPSZ":  # noqa: PLR2004  Unicode's codes have one or two letters
            raise self.refusal(f"unknown category {name}")
        return lambda found: unicodedata.category(found).startswith(start) is not negated

    def char_class(self) -> CharTest:
        negated = self.accept("^")
        tests: list[CharTest] = []
        first = True
        while first or not self.accept("]"):
            tests.append(self.class_item())
            first = False
        if negated:
            return lambda found: not any(test(found) for test in tests)
        return lambda found: any(test(found) for test in tests)

    def class_item(self) -> CharTest:
        one = self.next()
        if one == "[" or (one == "&" and self.peek() == "&"):
            raise self.refusal("a class inside a class")
        low = self.class_char(one)
        if callable(low):
            return low
        if self.peek() == "-" and self.text[self.place + 1 : self.place + 2] not in {"]", ""}:
            self.place += 1
            high = self.class_char(self.next())
            if callable(high) or high < low:
                raise self.refusal("a range that goes nowhere")
            return lambda found: low <= found <= high
        return _exactly(low)

    def class_char(self, one: str) -> str | CharTest:
        if one != "\\":
            return one
        letter = self.peek()
        test = self.escaped()
        if letter and letter in "dDwWsSpP":
            return test
        if letter in _CONTROLS:
            return _CONTROLS[letter]
        if letter in {"x", "u"}:
            return chr(int(self.text[self.place - (2 if letter == "x" else 4) : self.place], 16))
        return letter


def _exactly(wanted: str) -> CharTest:
    return lambda found: found == wanted
