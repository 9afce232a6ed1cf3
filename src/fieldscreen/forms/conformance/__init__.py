"""Running recorded conformance cases against this engine.

The cases themselves are not part of the program; any file in their format can be given.
"""

from fieldscreen.forms.conformance.front import run_files

__all__ = ["run_files"]
