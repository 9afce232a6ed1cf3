"""Reading forms: XForm XML and XLSForm workbooks into a ``FormDefinition``."""

from fieldscreen.forms.parsing.xform import load_xform
from fieldscreen.forms.parsing.xlsform import load_form

__all__ = ["load_form", "load_xform"]
