"""Small files of the vault, replaced whole or not at all, readable by their owner only.

The database looks after itself; this is for the files beside it.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from fieldscreen.vault.errors import DiskFull, ReadOnlyPlace

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def file_errors(folder: Path) -> Iterator[None]:
    """Turn the operating system's refusals in *folder* into this package's situations.

    Raises:
        DiskFull: If there is no room or no quota left.
        ReadOnlyPlace: If this user may not write there.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull from error
        if error.errno in _REFUSED:
            raise ReadOnlyPlace(folder) from error
        raise


def replace_file(path: Path, content: bytes) -> None:
    """Give *path* the new *content*: after a crash at any moment it holds the old or the new.

    Raises:
        DiskFull: If there is no room; the old content stays.
        ReadOnlyPlace: If this user may not write there; the old content stays.
    """
    fresh = path.with_name(path.name + ".new")
    with file_errors(path.parent):
        try:
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _binary(), 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        except OSError:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames and new names in *folder* durable (POSIX; Windows does it by itself)."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _binary() -> int:
    return int(getattr(os, "O_BINARY", 0))
