"""Which nodes an expression reads, found from its syntax alone.

An expression is stated once for a generic node; what matters besides *which* nodes it reads is
whether it stays inside its own repeat instance, so that an answer in one instance does not
recompute the others. Evaluating expressions is the business of ``xpath``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from fieldscreen.forms.xpath.syntax import (
    Axis,
    Call,
    Filter,
    KindTest,
    NameTest,
    Negation,
    Operation,
    Path,
    Start,
    Step,
    StringLiteral,
    Syntax,
    Union,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fieldscreen.forms.schema import SchemaNode
    from fieldscreen.forms.xpath import CompiledExpression


class Dependency(NamedTuple):
    """One node an expression reads.

    Attributes:
        node: The generic node.
        scope: The repeat inside one instance of which reader and node stay; None if they may be
            anywhere.
        chosen: Another instance of the reader's own repeat is picked by a condition, so that
            reading the reader's own node is not a circle.
    """

    node: SchemaNode
    scope: SchemaNode | None
    chosen: bool


class _Place(NamedTuple):
    """Where a path has got to: None stands for the document above the root element."""

    node: SchemaNode | None
    top: SchemaNode | None
    chosen: bool = False


_NONE: frozenset[str] = frozenset()
_ABOVE = (_Place(None, None),)


class Reading:
    """What one expression reads.

    Attributes:
        dependencies: The nodes, without duplicates.
        functions: Names of the functions called.
        instances: Identifiers given to ``instance()`` as literals.
        choice_questions: Questions whose choice labels are looked up by ``jr:choice-name``.
        relative: What it reads depends on where it stands.
        shared: Holds the expression ready to run (once it is) where rules with the same text share it.
        result: The nodes the expression itself selects, when it is a node-set.
    """

    __slots__ = (
        "_begin",
        "_context",
        "_primary_id",
        "_root",
        "choice_questions",
        "dependencies",
        "functions",
        "instances",
        "relative",
        "result",
        "shared",
    )

    def __init__(self, root: SchemaNode, context: SchemaNode, primary_id: str = "") -> None:
        self._root = root
        self._context = context
        self._primary_id = primary_id
        self._begin: tuple[_Place, ...] = ()
        self.dependencies: dict[Dependency, None] = {}
        self.functions: frozenset[str] = _NONE
        self.instances: frozenset[str] = _NONE
        self.choice_questions: tuple[str, ...] = ()
        self.result: tuple[SchemaNode, ...] = ()
        self.relative = False
        self.shared: list[CompiledExpression] | None = None

    def read(self, syntax: Syntax) -> Reading:
        """Collect everything *syntax* reads, and return this reading."""
        self._begin = (_Place(self._context, self._context),)
        places = self._walk(syntax, self._begin)
        self.result = tuple(place.node for place in places if place.node is not None)
        return self

    @property
    def is_about_itself(self) -> bool:
        """It reads nothing but the node it stands at, by ``.``."""
        if len(self.dependencies) != 1:
            return False
        (only,) = self.dependencies
        return only.node is self._context and not only.chosen

    def moved_to(self, node: SchemaNode) -> Reading:
        """The same reading at another node, for an expression that is only about itself."""
        moved = Reading(self._root, node, self._primary_id)
        moved.dependencies[Dependency(node, node.repeat, chosen=False)] = None
        moved.functions, moved.instances, moved.relative = self.functions, self.instances, True
        moved.shared = self.shared
        return moved

    def _walk(self, syntax: Syntax, base: tuple[_Place, ...]) -> tuple[_Place, ...]:
        match syntax:
            case Path():
                return self._path(syntax, base)
            case Call():
                return self._call(syntax, base)
            case Operation() | Union():
                places = [self._walk(one, base) for one in syntax.operands]
                return tuple(place for some in places for place in some) if isinstance(syntax, Union) else ()
            case Negation():
                self._walk(syntax.operand, base)
            case Filter():
                places_of = self._walk(syntax.subject, base)
                for predicate in syntax.predicates:
                    self._walk(predicate, places_of)
                return places_of
        return ()

    def _call(self, call: Call, base: tuple[_Place, ...]) -> tuple[_Place, ...]:
        self.functions |= {call.name}
        places = [self._walk(argument, base) for argument in call.arguments]
        first = call.arguments[0] if call.arguments else None
        if call.name == "current":
            self.relative = True
            return self._begin
        if call.name == "instance" and isinstance(first, StringLiteral):
            if first.value == self._primary_id and first.value:
                return _ABOVE
            self.instances |= {first.value}
        if call.name == "jr:choice-name" and len(call.arguments) > 1:
            question = call.arguments[1]
            if isinstance(question, StringLiteral):
                self.choice_questions += (question.value,)
        if call.name in {"randomize", "once"}:
            return places[0] if places else ()
        if call.name == "indexed-repeat" and places:
            self._record(tuple(_Place(place.node, None, chosen=True) for place in places[0]))
        return ()

    def _path(self, path: Path, base: tuple[_Place, ...]) -> tuple[_Place, ...]:
        match path.start:
            case Start.CONTEXT:
                places = base
                self.relative = self.relative or base is self._begin
            case Start.ROOT:
                known = self._known(path)
                if known is not None:
                    places = (_Place(known, None),)
                    self._record(places)
                    return places
                places = _ABOVE
            case _:
                places = self._walk(path.start, base)
        for step in path.steps:
            if len(places) == 1 and not step.predicates:
                quick = self._plain_step(step, places[0])
                if quick is not None:
                    places = quick
                    continue
            places = self._step(step, places)
        self._record(places)
        return places

    def _known(self, path: Path) -> SchemaNode | None:
        """The node of a path of names from the root, which nearly all paths are; else None."""
        if path.plain is not None:
            return self._root.by_ref.get(path.plain)
        names = plain_names(path.steps)
        return None if names is None else self._root.by_ref.get("/" + "/".join(names))

    def _plain_step(self, step: Step, place: _Place) -> tuple[_Place, ...] | None:
        """A step by name or upwards from one place, which nearly all steps are; else None."""
        test, node = step.test, place.node
        if step.axis is Axis.CHILD and isinstance(test, NameTest) and test.local != "*":
            if node is None:
                return (_Place(self._root, place.top),) if test.local == self._root.name else ()
            child = node.child(test.local)
            return (_Place(child, place.top, place.chosen),) if child is not None else ()
        if (
            step.axis is Axis.PARENT
            and isinstance(test, KindTest)
            and test.kind == "node"
            and node is not None
        ):
            return (_upwards(node.parent, node, place.top, place.chosen),)
        return None

    def _step(self, step: Step, places: tuple[_Place, ...]) -> tuple[_Place, ...]:
        if isinstance(step.test, KindTest) and step.test.kind == "text":
            return places  # a leaf's text is the leaf, as far as reading it goes
        found: dict[_Place, None] = {}
        for place in places:
            for reached in self._axis(step.axis, place):
                if _matches(step.test, reached.node):
                    chosen = reached.node is not None and reached.node.is_repeat and bool(step.predicates)
                    found[_Place(reached.node, reached.top, reached.chosen or chosen)] = None
        result = tuple(found)
        for predicate in step.predicates:
            self._walk(predicate, result)
        return result

    def _axis(self, axis: Axis, place: _Place) -> list[_Place]:
        node, top, chosen = place.node, place.top, place.chosen
        if axis is Axis.SELF:
            return [place]
        if axis in {Axis.CHILD, Axis.DESCENDANT, Axis.DESCENDANT_OR_SELF}:
            if axis is Axis.CHILD:
                below: Iterable[SchemaNode] = node.children if node else [self._root]
                return [_Place(child, top, chosen) for child in below]
            every = list((node or self._root).walk())
            skip = 1 if node is not None and axis is Axis.DESCENDANT else 0
            return [_Place(child, top, chosen) for child in every[skip:]]
        if node is None:
            return []
        if axis is Axis.PARENT:
            return [_upwards(node.parent, node, top, chosen)]
        if axis in {Axis.ANCESTOR, Axis.ANCESTOR_OR_SELF}:
            upper = [_upwards(one, node, top, chosen) for one in node.ancestors()]
            return [*upper, place] if axis is Axis.ANCESTOR_OR_SELF else upper
        if axis in {Axis.FOLLOWING_SIBLING, Axis.PRECEDING_SIBLING} and node.parent is not None:
            return [
                _Place(child, _upwards(node.parent, node, top, chosen).top, chosen=True)
                for child in node.parent.children
            ]
        if axis in {Axis.FOLLOWING, Axis.PRECEDING}:
            return [_Place(child, None, chosen=True) for child in self._root.walk()]
        return []

    def _record(self, places: tuple[_Place, ...]) -> None:
        for place in places:
            if place.node is not None:
                scope = place.top.repeat if place.top is not None else None
                self.dependencies[Dependency(place.node, scope, place.chosen)] = None


def plain_names(steps: tuple[Step, ...]) -> list[str] | None:
    """The names a path goes down by; None when it does anything else."""
    names = [
        step.test.local
        for step in steps
        if step.axis is Axis.CHILD and not step.predicates and isinstance(step.test, NameTest)
    ]
    return names if len(names) == len(steps) else None


def _upwards(reached: SchemaNode | None, origin: SchemaNode, top: SchemaNode | None, chosen: bool) -> _Place:
    """Going up: the highest point of the path is now the node reached, unless it was above already."""
    if top is origin or (top is not None and reached is not None and _is_above(reached, top)):
        top = reached
    return _Place(reached, top, chosen)


def _is_above(upper: SchemaNode, lower: SchemaNode) -> bool:
    return any(one is upper for one in lower.ancestors())


def _matches(test: NameTest | KindTest, node: SchemaNode | None) -> bool:
    if isinstance(test, KindTest):
        return test.kind == "node"
    return node is not None and test.local in {"*", node.name}
