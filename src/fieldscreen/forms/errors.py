"""What can be wrong with a form, or with what is asked of it: one class per situation.

The messages are English, for developers and form authors; sentences for workers are made
by the front ends from the attributes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fieldscreen.forms.states import Changes


class FormError(Exception):
    """Anything that keeps a form from being used; every error of this package is one."""


class FormUnreadableError(FormError):
    """The file or text is not a form at all.

    Attributes:
        reason: What the reader said.
        line: Line in the XML text, or 0 when it is not known.
    """

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(f"line {line}: {reason}" if line else reason)
        self.reason = reason
        self.line = line


class WorkbookRefusedError(FormError):
    """An XLSForm workbook that cannot be converted.

    Attributes:
        reason: What the converter said.
        sheet: Name of the sheet, or "".
        row: Row as the author sees it (1 is the heading), or 0.
    """

    def __init__(self, reason: str, sheet: str = "", row: int = 0) -> None:
        where = f"{sheet}, row {row}: " if row else ""
        super().__init__(where + reason)
        self.reason = reason
        self.sheet = sheet
        self.row = row


class FormStructureError(FormError):
    """A part of the form contradicts another part.

    Attributes:
        ref: Path of the node or control concerned.
        reason: What is wrong with it.
    """

    def __init__(self, ref: str, reason: str) -> None:
        super().__init__(f"{ref}: {reason}")
        self.ref = ref
        self.reason = reason


class ExpressionError(FormError):
    """An expression that cannot be used, or that failed while it ran.

    Attributes:
        ref: Path of the node the expression belongs to.
        role: What it decides: relevant, calculate, constraint, …
        expression: The expression as written.
        reason: What is wrong.
    """

    def __init__(self, ref: str, role: str, expression: str, reason: str) -> None:
        super().__init__(f"{ref} ({role}): {reason} in {expression[:200]!r}")
        self.ref = ref
        self.role = role
        self.expression = expression
        self.reason = reason


class CycleError(FormError):
    """Nodes whose values or relevance depend on each other in a circle.

    Attributes:
        refs: The paths along the circle, the first one not repeated at the end.
    """

    def __init__(self, refs: Sequence[str]) -> None:
        super().__init__("these nodes depend on each other: " + " -> ".join([*refs, refs[0]]))
        self.refs = tuple(refs)


class InstanceMissingError(FormError):
    """A secondary instance that is declared nowhere or whose file is not beside the form.

    Attributes:
        instance: Identifier of the instance.
        source: Its ``jr://`` address, or "" when it is not declared.
    """

    def __init__(self, instance: str, source: str = "") -> None:
        super().__init__(f"instance {instance!r} is missing" + (f" (file {source})" if source else ""))
        self.instance = instance
        self.source = source


class InstanceUnreadableError(FormError):
    """A file of a secondary instance that cannot be read.

    Attributes:
        source: Its ``jr://`` address.
        reason: What is wrong with it.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class RefUnknownError(FormError):
    """A reference that names no node of the running form.

    Attributes:
        ref: The reference as given.
    """

    def __init__(self, ref: str) -> None:
        super().__init__(f"no node {ref!r} in this form")
        self.ref = ref


class RepeatFixedError(FormError):
    """An instance was to be added to or removed from a repeat that the form itself controls.

    Attributes:
        ref: The repeat.
    """

    def __init__(self, ref: str) -> None:
        super().__init__(f"the form controls the instances of {ref!r}")
        self.ref = ref


class RepeatFullError(FormError):
    """No more repeat instances are taken: the record holds as many as this program can carry.

    Attributes:
        ref: The repeat.
    """

    def __init__(self, ref: str) -> None:
        super().__init__(f"too many repeat instances to add one to {ref!r}")
        self.ref = ref


class FormOverloadedError(FormError):
    """The form asks for more computing, or more nodes, than one step may take.

    What the step itself changed is kept. What depends on it is computed as far as it went, and taken on
    by the next step.

    Attributes:
        ref: Where it was stopped.
        changes: What the step changed so far; None where there is no session yet.
    """

    def __init__(self, ref: str) -> None:
        super().__init__(f"the form asks for too much computing, stopped at {ref!r}")
        self.ref = ref
        self.changes: Changes | None = None


class DraftMismatchError(FormError):
    """Instance XML that does not belong to this form.

    Attributes:
        expected: Name of the root element of the form.
        found: Name of the root element given.
    """

    def __init__(self, expected: str, found: str) -> None:
        super().__init__(f"the instance starts with <{found}>, this form with <{expected}>")
        self.expected = expected
        self.found = found


class LanguageUnknownError(FormError):
    """A language the form does not have.

    Attributes:
        language: The name asked for.
    """

    def __init__(self, language: str) -> None:
        super().__init__(f"the form has no language {language!r}")
        self.language = language
