"""House rules that no ready-made linter knows; run by ``dev.py lint``.

- no module over 400 lines;
- a text given to ``tr()`` or ``translate()`` is one plain literal: an f-string, a
  concatenation, a ``"…".format()`` or a variable would never be found in the translation file;
- no right-to-left override or other invisible direction sign in a source file.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

LONGEST_MODULE = 400
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
        if isinstance(node, ast.Call) and not all(map(_is_plain_text, _texts_to_translate(node, path))):
            yield f"{path}:{node.lineno}: a text to translate is not one plain literal"


def _texts_to_translate(call: ast.Call, path: Path) -> list[ast.expr]:
    """Return the arguments of *call* that the translation file must hold word for word.

    Every ``tr()`` has one. ``translate()`` is Qt's in the window only, where it takes a context
    and a text; a string's own ``translate()`` takes one table, and a canvas is translated too.
    """
    name = _name(call.func)
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    if name == "tr":
        return given[:1] or [call]
    by_qt = isinstance(call.func, ast.Attribute) and _name(call.func.value) == "QCoreApplication"
    in_window = "fieldscreen/ui/" in path.as_posix()
    if name == "translate" and (by_qt or (in_window and len(given) > 1)):
        return given[:2] or [call]
    return []


def _is_plain_text(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


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
