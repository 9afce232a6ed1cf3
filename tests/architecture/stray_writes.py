"""Which paths an audit event of Python changes, and whether a test may change them.

The rules only; ``tests/conftest.py`` listens to the events and fails the test.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_CHANGED = {  # event: which of its arguments are changed, each with its folder's (dir_fd), -1 for none
    "os.mkdir": ((0, 2),),
    "os.remove": ((0, 1),),
    "os.rmdir": ((0, 1),),
    "os.rename": ((0, 2), (1, 3)),
    "os.link": ((1, 3),),
    "os.symlink": ((1, 2),),
    "os.chmod": ((0, 2),),
    "os.utime": ((0, 3),),
    "os.truncate": ((0, None),),
}


def changed_paths(event: str, arguments: tuple[Any, ...]) -> Iterator[str]:
    """Yield the absolute path of everything *event* creates, changes or removes by name."""
    if event == "open":
        path, mode, flags = arguments
        if _is_name(path) and (flags & _WRITING or any(sign in (mode or "") for sign in "wax+")):
            yield os.path.realpath(os.fsdecode(path))
        return
    for position, folder in _CHANGED.get(event, ()):
        path = arguments[position]
        if _is_name(path):
            yield _named(os.fsdecode(path), -1 if folder is None else arguments[folder])


def _is_name(path: object) -> bool:
    return isinstance(path, str | bytes | os.PathLike)  # a number was opened by its name before


def _named(path: str, folder: int | None) -> str:
    """Return where the name itself stands: what a link points to is not what is changed."""
    name = Path(path)
    if folder not in {-1, None} and not name.is_absolute():
        name = Path(f"/proc/self/fd/{folder}") / name
    return str(name.parent.resolve() / name.name)


@dataclass(frozen=True, slots=True)
class Allowance:
    """Where tests may write.

    Attributes:
        checkout: Folder of the sources: never writable but for *inside*, wherever it lies.
        inside: Folders of the checkout that are made by tools.
        outside: Folders elsewhere that are temporary.
    """

    checkout: Path
    inside: tuple[Path, ...]
    outside: tuple[Path, ...]

    def permits(self, path: str) -> bool:
        """Tell whether a test may change *path* (absolute, links followed)."""
        if "__pycache__" in Path(path).parts:
            return True
        if _is_in(path, [self.checkout]):
            return _is_in(path, self.inside)
        return _is_in(path, self.outside)


def _is_in(path: str, folders: Iterable[Path]) -> bool:
    return any(Path(path).is_relative_to(os.path.realpath(folder)) for folder in folders)
