"""Files a person asked for, written whole or not at all, and the room there is for them.

For what leaves the program by an export. The vault writes its own files.
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
