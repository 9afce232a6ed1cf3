"""What an expression is evaluated in: the moving part (context) and the session's part (environment).

Everything that is not a function of the nodes (clock, chance, languages, other instances) comes
through ``Environment``, so that tests decide it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from fieldscreen.forms.xpath.errors import XPathError

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo

    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath.syntax import Path

    NodeSet = list[Node]
    Value = bool | float | str | NodeSet
    UserFunction = Callable[[Sequence[Value]], Value]

MOST_VISITS: Final = 5_000_000  # a few seconds; a 10,000-row list scanned 500 times


class Environment(Protocol):
    """What a session provides to all its expressions.

    Attributes:
        primary: Document node of the primary instance; absolute paths start there.
        timezone: Time zone of the device; dates without an offset are read in it.
        language: Current form language (a tag such as "fr", or a name such as "French (fr)").
        version: The form's version, for ``version()``.
        functions: Functions of the session beyond ODK's, by name.
    """

    primary: Node
    timezone: tzinfo
    language: str
    version: str
    functions: Mapping[str, UserFunction]

    @property
    def singles(self) -> Sequence[tuple[Node, ...]]:
        """Nodes that ``Single`` refers to, each in a tuple (empty when it does not exist)."""

    def instance(self, instance_id: str) -> Node:
        """The document node of an instance.

        Raises:
            UnknownInstanceError: the form has no such instance.
        """

    def now(self) -> datetime:
        """The current time, aware."""

    def today(self) -> date:
        """The current day on the device."""

    def random(self) -> float:
        """A number drawn evenly from 0 (included) to 1 (excluded)."""

    def translate(self, itext_id: str, form: str) -> str:
        """The text of an itext entry in the current language (``form`` "" is the plain text)."""

    def choice_label(self, value: str, node: Node | None) -> str:
        """The label of a choice value of the select question at *node*."""

    def property(self, name: str) -> str:
        """A property of the device or of the user, "" when unknown."""


class Context:
    """The context of one evaluation (XPath 1.0, section 1).

    Attributes:
        node: The context node.
        position: Its position, from 1.
        size: Size of the context.
        current: The node ``current()`` means: where the expression as a whole is evaluated.
        environment: The session's part.
        budget: Counts the nodes this evaluation visits; shared with the contexts made inside it.
    """

    __slots__ = ("budget", "current", "environment", "node", "position", "size")

    def __init__(
        self,
        node: Node,
        environment: Environment,
        position: int = 1,
        size: int = 1,
        current: Node | None = None,
    ) -> None:
        self.node = node
        self.environment = environment
        self.position = position
        self.size = size
        self.current = node if current is None else current
        self.budget: Budget | None = None

    def spend(self, visited: int) -> None:
        """Count nodes visited by a step.

        Raises:
            XPathError: more than an honest expression needs.
        """
        if self.budget is None:
            self.budget = Budget()
        self.budget.visited += visited
        if self.budget.visited > MOST_VISITS:
            raise XPathError(f"visits more than {MOST_VISITS} nodes")

    def inside(self) -> Context:
        """A context for predicates, to be moved from node to node by its owner."""
        if self.budget is None:
            self.budget = Budget()
        inner = Context(self.node, self.environment, 1, 1, self.current)
        inner.budget = self.budget
        return inner


class Budget:
    """How many nodes an evaluation has visited."""

    __slots__ = ("visited",)

    def __init__(self) -> None:
        self.visited = 0


@dataclass(frozen=True, slots=True)
class Single:
    """What ``bind_path`` answers for a path that means at most one node of each session.

    Attributes:
        index: Place in ``Environment.singles`` where the session keeps that node.
    """

    index: int


@dataclass(frozen=True, slots=True)
class CompileScope:
    """What is known about an expression's surroundings when it is compiled.

    Attributes:
        namespaces: Addresses of the prefixes the expression may use.
        default_namespaces: Namespaces an element name without prefix matches; None for any. In a
            form the instance inherits the XForms default namespace, so None is usual there.
        bind_path: Asked for each location path without predicates that begins at the root or at
            the context node. May answer with the one node it always means, with a ``Single``, with a
            function that finds its nodes (those not relevant too), or None to have it walked.
        functions: Names of the functions the environment adds.
        strict: Report unknown functions and wrong arguments when compiling. When not strict they
            are errors only once reached, as JavaScript clients do.
        keep_irrelevant: Let paths find nodes that are not relevant (for targets, not for values).
    """

    namespaces: Mapping[str, str] = field(default_factory=dict)
    default_namespaces: frozenset[str] | None = frozenset({""})
    bind_path: Callable[[Path], Node | Single | Callable[[Context], Sequence[Node]] | None] | None = None
    functions: frozenset[str] = frozenset()
    strict: bool = True
    keep_irrelevant: bool = False
