"""From the schema a vault was written with to the one this program uses, step by step.

One module per version. A step runs in one transaction together with the new version number,
so a vault is always of one version or the next; before the first step of an existing vault
a sealed copy is made, opened and checked. A new kind, field or journal action is a new
version too, even when no table changes: an older program must say "newer", not "damaged".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from fieldscreen.vault import database
from fieldscreen.vault.database import Connection
from fieldscreen.vault.errors import Part, VaultDamaged, VaultTooNew
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.migrations import step_0001, step_0002

Step: TypeAlias = Callable[[Connection, VaultKeys], None]

STEPS: tuple[Step, ...] = (step_0001.apply, step_0002.apply)
"""Step *n* (counted from 1) leads from version *n - 1* to version *n*."""

_COPY_PATTERN = f"{database.FILE_NAME}.before-*"


def migrate(connection: Connection, keys: VaultKeys, path: Path, steps: Sequence[Step] = STEPS) -> int:
    """Bring the open database at *path* to the version after the last of *steps*.

    Returns:
        The version it had.

    Raises:
        VaultTooNew: If it is newer than that.
        VaultDamaged: If the copy made beforehand cannot be read back.
        DiskFull: If there is no room; the vault stays at the last version reached.
    """
    with database.database_errors(path.parent):
        found = schema_version(connection)
        if found > len(steps):
            raise VaultTooNew(found, len(steps))
        if 0 < found < len(steps):
            _copy_before(connection, keys, path, found)
        for version, step in enumerate(steps[found:], start=found + 1):
            with database.transaction(connection):
                step(connection, keys)
                connection.execute(f"PRAGMA user_version = {version}")
    return found


def schema_version(connection: Connection) -> int:
    """Return the version of the schema, 0 for an empty database."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def drop_copies(folder: Path) -> None:
    """Remove the copies made before migrations: they hold keys of cases that may be erased later."""
    for copy in folder.glob(_COPY_PATTERN):
        copy.unlink(missing_ok=True)


def _copy_before(connection: Connection, keys: VaultKeys, path: Path, version: int) -> None:
    # Not in write-ahead mode: such a copy opens from a read-only medium too.
    copy = path.with_name(f"{database.FILE_NAME}.before-{version + 1}")
    database.create_empty_file(copy)
    target = database.connect(copy, keys.database, journal_mode="DELETE")
    try:
        connection.backup(target)
    finally:
        target.close()
    database.assert_encrypted(copy)
    target = database.connect(copy, keys.database, journal_mode="DELETE")
    try:
        intact = target.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not intact or schema_version(target) != version:
            raise VaultDamaged(Part.DATABASE, "copy before migration")
    finally:
        target.close()
