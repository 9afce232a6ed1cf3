"""From the syntax tree to closures.

Each part of an expression becomes one closure over its operands' closures, chosen by the types
known when compiling. Functions come from the library (``functions``), paths from ``paths``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from fieldscreen.forms.xpath.code import Code, as_boolean, as_nodes, as_number, as_string, constant
from fieldscreen.forms.xpath.context import CompileScope, Context
from fieldscreen.forms.xpath.errors import UnknownFunctionError, XPathError, XPathSyntaxError
from fieldscreen.forms.xpath.expressions import Expression, walk
from fieldscreen.forms.xpath.functions import compile_call
from fieldscreen.forms.xpath.operators import compile_chain, compile_negation, compile_union
from fieldscreen.forms.xpath.paths import compile_path
from fieldscreen.forms.xpath.predicates import select
from fieldscreen.forms.xpath.syntax import (
    Call,
    Filter,
    Negation,
    NumberLiteral,
    Operation,
    Path,
    StringLiteral,
    Syntax,
    Union,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms.tree import Node
    from fieldscreen.forms.xpath.code import Run
    from fieldscreen.forms.xpath.context import Value


Wanted = Literal["value", "boolean", "number"]
_DIRECT: Final[dict[Wanted, Callable[[Code], Run]]] = {
    "value": lambda code: code.run,
    "boolean": as_boolean,
    "number": as_number,
}
_SHORT: Final = 120  # characters: too few to nest deeper than the stack allows


class CompiledExpression:
    """An expression ready to be evaluated many times.

    The five ways to evaluate raise ``XPathError`` and nothing else.

    Attributes:
        text: The expression as written.
    """

    __slots__ = ("_boolean", "_code", "_number", "_string", "text")

    def __init__(self, text: str, code: Code) -> None:
        self.text = text
        self._code = code
        # The conversions are made when first asked for: most expressions need only one of them.
        self._string: Run | None = None
        self._number: Run | None = None
        self._boolean: Run | None = None

    def evaluate(self, context: Context) -> Value:
        """The result in its own type; a node-set is a list in document order."""
        try:
            context.budget = None
            return self._code.run(context)  # type: ignore[no-any-return]  # closures are untyped inside
        except (XPathError, RecursionError, OverflowError) as error:
            raise self._explained(error) from error

    def string(self, context: Context) -> str:
        """The result as text."""
        try:
            context.budget = None
            if self._string is None:
                self._string = as_string(self._code)
            return self._string(context)  # type: ignore[no-any-return]  # as above
        except (XPathError, RecursionError, OverflowError) as error:
            raise self._explained(error) from error

    def number(self, context: Context) -> float:
        """The result as a number."""
        try:
            context.budget = None
            if self._number is None:
                self._number = as_number(self._code)
            return self._number(context)  # type: ignore[no-any-return]  # as above
        except (XPathError, RecursionError, OverflowError) as error:
            raise self._explained(error) from error

    def boolean(self, context: Context) -> bool:
        """The result as a truth value."""
        try:
            context.budget = None
            if self._boolean is None:
                self._boolean = as_boolean(self._code)
            return bool(self._boolean(context))
        except (XPathError, RecursionError, OverflowError) as error:
            raise self._explained(error) from error

    def running(self, wanted: Wanted) -> Run:
        """The quickest way to evaluate in one type again and again."""
        if self._code.total:
            return _DIRECT[wanted](self._code)
        if wanted == "value":
            return self.evaluate
        return self.boolean if wanted == "boolean" else self.number

    def nodes(self, context: Context) -> list[Node]:
        """The result as nodes.

        Raises:
            XPathError: the result is no node-set.
        """
        found = self.evaluate(context)
        if not isinstance(found, list):
            raise XPathError("the expression gives no nodes", self.text)
        return found

    def _explained(self, error: Exception) -> XPathError:
        if isinstance(error, XPathError):
            error.expression = error.expression or self.text
            return error
        reason = "nested too deeply" if isinstance(error, RecursionError) else "a number is too large"
        return XPathError(reason, self.text)


def compile_expression(expression: Expression, scope: CompileScope | None = None) -> CompiledExpression:
    """Compile a parsed expression.

    Raises:
        XPathError: an unknown function, wrong arguments or an undeclared prefix (when the scope is
            strict), or nested too deeply.
    """
    compiler = Compiler(scope or CompileScope())
    try:
        if len(expression.text) < _SHORT:
            return CompiledExpression(expression.text, compiler.code(expression.syntax))
        return CompiledExpression(expression.text, compiler.whole(expression.syntax))
    except RecursionError:
        raise XPathSyntaxError(expression.text, 0, "nested too deeply") from None
    except XPathError as error:
        error.expression = error.expression or expression.text
        raise


class Compiler:
    """The compilation of one expression in one scope."""

    def __init__(self, scope: CompileScope) -> None:
        self.scope = scope
        # By identity; the syntax is kept beside its code so that its identity stays its own.
        self._made: dict[int, tuple[Syntax, Code]] = {}

    def code(self, syntax: Syntax) -> Code:
        """Compile a part; the same part is compiled once."""
        made = self._made.get(id(syntax))
        if made is None:
            made = self._made[id(syntax)] = (syntax, self._compile(syntax))
        return made[1]

    def whole(self, syntax: Syntax) -> Code:
        """Compile an expression innermost part first, so that depth costs no stack."""
        for part in reversed(list(walk(syntax))):
            self.code(part)
        return self.code(syntax)

    def positional(self, syntax: Syntax) -> bool:
        """Whether an expression asks for position() or last() anywhere."""
        return any(isinstance(part, Call) and part.name in {"position", "last"} for part in walk(syntax))

    def _compile(self, syntax: Syntax) -> Code:
        match syntax:
            case StringLiteral(value) | NumberLiteral(value):
                return constant(value)
            case Path():
                return compile_path(syntax, self)
            case Operation(operators, operands):
                return compile_chain(operators, [self.code(operand) for operand in operands])
            case Negation(operand):
                return compile_negation(self.code(operand))
            case Union(operands):
                return compile_union([self.code(operand) for operand in operands])
            case Filter(subject, predicates):
                return self._filter(subject, predicates)
            case Call():
                return self._call(syntax)

    def _filter(self, subject: Syntax, predicates: tuple[Syntax, ...]) -> Code:
        code = self.code(subject)
        nodes = as_nodes(code, "predicate")
        selects = [select(self.code(predicate)) for predicate in predicates]

        def run(context: Context) -> list[Node]:
            found = nodes(context)
            for choose in selects:
                found = choose(found, context)
            return list(found)

        return Code("nodes", run, item_free=code.item_free)

    def _call(self, call: Call) -> Code:
        try:
            made = compile_call(call, self)
            if made is not None:
                return made
            return self._user_call(call)
        except XPathError as error:
            error.position = call.position if error.position is None else error.position
            if self.scope.strict:
                raise
            refusal = error

        def refuse(context: Context) -> Value:  # noqa: ARG001  refused whatever the context
            raise refusal

        return Code("any", refuse)

    def _user_call(self, call: Call) -> Code:
        if call.name not in self.scope.functions:
            raise UnknownFunctionError(call.name)
        runs = [self.code(argument).run for argument in call.arguments]
        name = call.name

        def run(context: Context) -> Value:
            function = context.environment.functions.get(name)
            if function is None:
                raise UnknownFunctionError(name, "", call.position)
            return function([argument(context) for argument in runs])

        return Code("any", run)
