"""The function library: every function of XPath 1.0 and of ODK XForms, by family.

``compile_call`` is the door. A family is a module with a table of ``Function`` values; functions
that must not evaluate all their arguments are in ``lazy``.
"""

from __future__ import annotations

from fieldscreen.forms.xpath.functions.calling import compile_call, function_names

__all__ = ["compile_call", "function_names"]
