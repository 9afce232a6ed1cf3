"""The ballast: a file beside the vault that is given up when the disk is full.

A full disk stops everything at once, the emptying of the log and the lock's last line included.
Then this file goes first, so that answers can still be kept and the vault closed. It is real
blocks of random bytes: a file of zeros may take no room at all on some file systems.
"""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from fieldscreen.vault.durable import sync_folder

FILE_NAME = "ballast"
SIZE_BYTES = 8 * 1024 * 1024
_ROOM_FACTOR = 4
"""It is made only where several times its size is free: it must not be what fills the disk."""


def keep(folder: Path) -> bool:
    """Make the ballast if it is missing and there is room; tell whether it is there."""
    path = folder / FILE_NAME
    try:
        if path.is_file() and path.stat().st_size == SIZE_BYTES:
            return True
        if shutil.disk_usage(folder).free < SIZE_BYTES * _ROOM_FACTOR:
            return False
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | int(getattr(os, "O_BINARY", 0))
        with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
            file.write(secrets.token_bytes(SIZE_BYTES))
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        free(folder)
        return False
    return True


def free(folder: Path) -> bool:
    """Give the ballast up; tell whether there was any."""
    path = folder / FILE_NAME
    try:
        path.unlink()
    except OSError:
        return False
    with suppress(OSError):
        sync_folder(folder)
    return True
