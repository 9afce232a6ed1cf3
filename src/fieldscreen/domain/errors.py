"""The root of every error FieldScreen raises on purpose.

Each situation has one class, defined where the situation is known, with its values as
attributes. Sentences for people are made in ``ui`` and ``cli``, in their language.
"""


class FieldScreenError(Exception):
    """A situation the program foresaw; anything else that escapes is a bug."""


class InvalidValueError(FieldScreenError, ValueError):
    """A value of the subject was given in a form that cannot be kept.

    Attributes:
        what: Name of the kind of value, such as ``"uncertain date"``.
        given: The text that was refused.
    """

    def __init__(self, what: str, given: str) -> None:
        super().__init__(f"not a valid {what}: {given!r}")
        self.what = what
        self.given = given
