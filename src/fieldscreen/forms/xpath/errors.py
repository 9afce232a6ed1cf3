"""What can go wrong with an expression, one class per situation.

Every error keeps the expression and the position in it, so that a checker can point at the
character; sentences for people are made elsewhere.
"""

from __future__ import annotations

_SHOWN = 120  # characters of an expression that fit in a message


class XPathError(Exception):
    """An expression that cannot be read, or cannot be evaluated.

    Attributes:
        reason: What is wrong, in English, for developers and form authors.
        expression: The expression's text; "" until it is known.
        position: Character offset in the expression, or None when it has no place.
    """

    def __init__(self, reason: str, expression: str = "", position: int | None = None) -> None:
        super().__init__(reason, expression, position)
        self.reason = reason
        self.expression = expression
        self.position = position

    def __str__(self) -> str:
        place = "" if self.position is None else f" at character {self.position + 1}"
        if not self.expression:
            return self.reason
        shown = self.expression if len(self.expression) <= _SHOWN else self.expression[:_SHOWN] + "…"
        return f"{self.reason}{place} in {shown!r}"


class XPathSyntaxError(XPathError):
    """The text is not an XPath expression, or nests deeper than is accepted."""

    def __init__(self, expression: str, position: int, reason: str) -> None:
        super().__init__(reason, expression, position)


class UnknownFunctionError(XPathError):
    """A function that neither XPath, ODK nor the session knows.

    Attributes:
        name: The function's name as written.
    """

    def __init__(self, name: str, expression: str = "", position: int | None = None) -> None:
        super().__init__(f"unknown function {name}()", expression, position)
        self.name = name


class WrongArgumentsError(XPathError):
    """A function called with a number or kind of arguments it does not take.

    Attributes:
        name: The function's name as written.
    """

    def __init__(self, name: str, reason: str, expression: str = "", position: int | None = None) -> None:
        super().__init__(f"{name}(): {reason}", expression, position)
        self.name = name


class UnknownPrefixError(XPathError):
    """A name with a namespace prefix that nothing declares.

    Attributes:
        prefix: The prefix as written.
    """

    def __init__(self, prefix: str, expression: str = "", position: int | None = None) -> None:
        super().__init__(f"undeclared namespace prefix {prefix}", expression, position)
        self.prefix = prefix


class UnknownInstanceError(XPathError):
    """``instance('x')`` for an instance the form does not have.

    Attributes:
        instance: The identifier asked for.
    """

    def __init__(self, instance: str) -> None:
        super().__init__(f"unknown instance {instance!r}")
        self.instance = instance
