"""Files a person chose: read with a bound, written whole or not at all, and the room there is for them.

For what comes in and leaves at somebody's wish. The vault reads and writes its own files.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write *content* to *path*, open to its owner only; an older file is replaced at the end.

    The words of a referral must not stay behind in a half-written file, so what cannot be
    finished is removed.

    Raises:
        OSError: If it cannot be written; what *path* held before stays.
    """
    part = path.with_name(f"{path.name}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | int(getattr(os, "O_BINARY", 0))
    try:
        with os.fdopen(os.open(part, flags, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    _sync(path.parent)


def placed(path: Path, name: str) -> Path:
    """Return where a file goes whose place somebody chose: *path*, or *name* in it when it is a folder."""
    return path / name if path.is_dir() else path


def read_start(path: Path, most: int) -> bytes:
    """Return what is in a file, and of one longer than *most* bytes no more than one byte too many.

    Whoever gets more than *most* refuses it; a film chosen by mistake is not read whole.

    Raises:
        OSError: If it cannot be read.
    """
    with path.open("rb") as file:
        return file.read(most + 1)


def free_bytes(folder: Path) -> int:
    """Return the room that this user has left where *folder* is.

    Raises:
        OSError: If the system does not say.
    """
    return shutil.disk_usage(folder).free


def _sync(folder: Path) -> None:
    if sys.platform == "win32":
        return
    with suppress(OSError):  # some removable file systems cannot; the content itself is safe
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
