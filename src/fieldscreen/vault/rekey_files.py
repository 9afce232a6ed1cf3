"""Which database file belongs to the key file, whenever the making of new keys was cut short.

The new database is complete, synced and checked beside the old one before the key file is
replaced; the key file's generation then names it. So at every moment exactly one database
goes with the key file, and this module puts it in its place and throws the other away.
"""

from __future__ import annotations

from pathlib import Path

from fieldscreen.vault import database
from fieldscreen.vault.durable import file_errors, sync_folder

_SIDES = ("-wal", "-shm", "-journal")


def new_path(folder: Path, generation: int) -> Path:
    """Return where the database with the keys of *generation* is made."""
    return folder / f"{database.FILE_NAME}.rekey-{generation}"


def settle(folder: Path, generation: int) -> None:
    """Finish or undo what was cut short; *generation* is that of an authenticated key file.

    Raises:
        DiskFull, ReadOnlyPlace: If the files cannot be renamed.
    """
    finished = new_path(folder, generation)
    with file_errors(folder):
        if generation and finished.is_file():
            put_in_place(folder, finished)
        for left in folder.glob(f"{database.FILE_NAME}.rekey-*"):
            left.unlink(missing_ok=True)


def put_in_place(folder: Path, finished: Path) -> None:
    """Let *finished* be the database; the old one, sealed with keys nobody has any more, is gone.

    Raises:
        OSError: If the files cannot be renamed.
    """
    path = folder / database.FILE_NAME
    for side in _SIDES:  # a log of the old database would be played into the new one
        path.with_name(path.name + side).unlink(missing_ok=True)
    finished.replace(path)
    sync_folder(folder)
    for copy in folder.glob(f"{database.FILE_NAME}.before-*"):
        copy.unlink(missing_ok=True)  # sealed with the old keys
