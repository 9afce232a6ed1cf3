"""XPath as ODK XForms speaks it: parse once, compile once, evaluate often.

This is the package's whole public interface. It knows nodes (``fieldscreen.forms.tree``) and
nothing of forms: bindings, graphs and sessions are built on it.
"""

from __future__ import annotations

from fieldscreen.forms.xpath.compiler import CompiledExpression, compile_expression
from fieldscreen.forms.xpath.context import CompileScope, Context, Environment, Single
from fieldscreen.forms.xpath.dates import DateText
from fieldscreen.forms.xpath.errors import (
    UnknownFunctionError,
    UnknownInstanceError,
    UnknownPrefixError,
    WrongArgumentsError,
    XPathError,
    XPathSyntaxError,
)
from fieldscreen.forms.xpath.expressions import Expression, Origin, PathReference, parse
from fieldscreen.forms.xpath.functions import function_names
from fieldscreen.forms.xpath.shapes import Shaped, take_apart

__all__ = [
    "CompileScope",
    "CompiledExpression",
    "Context",
    "DateText",
    "Environment",
    "Expression",
    "Origin",
    "PathReference",
    "Shaped",
    "Single",
    "UnknownFunctionError",
    "UnknownInstanceError",
    "UnknownPrefixError",
    "WrongArgumentsError",
    "XPathError",
    "XPathSyntaxError",
    "compile_expression",
    "function_names",
    "parse",
    "take_apart",
]
