"""ODK forms: reading them, filling them in, checking them.

This package knows no window, no store and no case. Its clients use what is declared here.
"""

from fieldscreen.forms.definition import Binding, Control, FormDefinition
from fieldscreen.forms.errors import FormError, FormOverloadedError
from fieldscreen.forms.parsing import load_form, load_xform
from fieldscreen.forms.session import Session
from fieldscreen.forms.states import Changes, Choice, OutlineEntry, QuestionState, Violation

__all__ = [
    "Binding",
    "Changes",
    "Choice",
    "Control",
    "FormDefinition",
    "FormError",
    "FormOverloadedError",
    "OutlineEntry",
    "QuestionState",
    "Session",
    "Violation",
    "load_form",
    "load_xform",
]
