"""One program at a time: the mark that says who has the vault open.

The mark is a lock the operating system drops when its holder dies, however it dies, so a
mark left by a crash never keeps the owner out and a living holder is never pushed aside.
What the file says (process, computer, since) is only there to be shown.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from fieldscreen.domain.encoding import canonical_json
from fieldscreen.vault.durable import file_errors
from fieldscreen.vault.errors import VaultInUse

FILE_NAME = "in-use.lock"
_BUSY = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_LOCKED_BYTE = 1 << 30
"""Windows locks are mandatory: the byte lies far behind the text, which others must read."""


class Occupancy:
    """The vault is ours until this is released."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, folder: Path, now: datetime) -> Occupancy:
        """Mark the vault in *folder* as open by this process.

        Raises:
            VaultInUse: If a living program has it open, this one included.
            ReadOnlyPlace: If this user may not write there.
            DiskFull: If there is no room for the mark.
        """
        with file_errors(folder):
            descriptor = os.open(folder / FILE_NAME, os.O_RDWR | os.O_CREAT, 0o600)
            taken = False
            try:
                taken = _lock(descriptor)
                holder = None if taken else _holder(descriptor)
            finally:
                if not taken:
                    os.close(descriptor)
        if holder is not None:
            raise holder
        with suppress(OSError):  # the text is a courtesy; a full disk must not keep the owner out
            os.ftruncate(descriptor, 0)
            os.write(descriptor, canonical_json(_ourselves(now)))
        return cls(descriptor)

    def release(self) -> None:
        """Let others in; doing it twice is harmless."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with suppress(OSError):
                os.ftruncate(descriptor, 0)
            with suppress(OSError):
                os.close(descriptor)


def _ourselves(now: datetime) -> dict[str, object]:
    host = os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
    return {"pid": os.getpid(), "host": host, "since": now.isoformat()}


def _holder(descriptor: int) -> VaultInUse:
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        said = json.loads(os.read(descriptor, 4096))
        return VaultInUse(int(said["pid"]), str(said["host"]), datetime.fromisoformat(said["since"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return VaultInUse()


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in _BUSY:
                return False
            raise
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        # flock, not lockf: it holds between two openings in one process too, and closing an
        # unrelated descriptor of the same file does not drop it.
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in _BUSY:
                return False
            raise
        return True
