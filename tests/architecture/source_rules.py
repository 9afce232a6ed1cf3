"""House rules that no ready-made linter knows; run by ``dev.py lint``.

- no module over 400 lines;
- a text given to ``tr()`` or ``translate()`` is a plain literal: an f-string or a
  concatenation would never be found in the translation file;
- no right-to-left override or other invisible direction sign in a source file.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

LONGEST_MODULE = 400
TRANSLATORS = {"tr", "translate"}
DIRECTION_SIGNS = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def faults(path: Path) -> Iterator[str]:
    """Yield one line for each rule *path* breaks."""
    text = path.read_text(encoding="utf-8")
    count = text.count("\n")
    if count > LONGEST_MODULE:
        yield f"{path}:{LONGEST_MODULE}: {count} lines; a module has at most {LONGEST_MODULE}"
    if DIRECTION_SIGNS & set(text):
        yield f"{path}:1: holds an invisible direction sign"
    for node in ast.walk(ast.parse(text, str(path))):
        if isinstance(node, ast.Call) and _name(node.func) in TRANSLATORS:
            yield from (
                f"{path}:{argument.lineno}: a text to translate is not one plain literal"
                for argument in node.args
                if _is_put_together(argument)
            )


def _is_put_together(argument: ast.expr) -> bool:
    """Tell whether a text is assembled; a sum of numbers (a canvas is translated too) is no text."""
    constants = (part.value for part in ast.walk(argument) if isinstance(part, ast.Constant))
    holds_text = any(isinstance(value, str) for value in constants)
    return isinstance(argument, ast.JoinedStr) or (isinstance(argument, ast.BinOp) and holds_text)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def main(folders: list[str]) -> int:
    """Check every Python file below *folders* and print what is wrong."""
    files = sorted(path for folder in folders for path in Path(folder).rglob("*.py"))
    files += [
        Path(name) for name in ("dev.py", "build_installer.py", "hatch_build.py") if Path(name).exists()
    ]
    found = [fault for path in files for fault in faults(path)]
    sys.stdout.writelines(f"{fault}\n" for fault in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["src", "tests", "benchmarks"]))
