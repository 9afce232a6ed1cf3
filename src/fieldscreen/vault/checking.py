"""The thorough check of an open vault: every page, every record, every journal line.

Opening a vault only checks what it touches, to be quick. This reads all of it; what a
damaged vault can still give is a matter of rescue, not of this module.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256

from fieldscreen.domain.attachments import AttachedContent
from fieldscreen.domain.journal import JournalBrokenError
from fieldscreen.domain.referrals import SignedDocument
from fieldscreen.domain.stamps import StampedDocument, StampRequest
from fieldscreen.vault import journal_table
from fieldscreen.vault.aside import Aside
from fieldscreen.vault.database import FILE_NAME, Connection, checkpoint, database_errors, snapshot
from fieldscreen.vault.errors import Part, VaultDamaged
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.reading import read_records
from fieldscreen.vault.records import FLEETING_KINDS, KINDS
from fieldscreen.vault.store import Store
from fieldscreen.vault.stored_records import StoredRecords

_TRIES = 20
"""Somebody who types writes twice a second; between emptying the log and reading lies a millisecond."""

_LARGE = {AttachedContent, SignedDocument, StampRequest, StampedDocument}


def check_store(store: Store, keys: VaultKeys) -> None:
    """Read everything on the connection that writes; nobody writes meanwhile.

    Raises:
        VaultDamaged: At the first thing that is not what was written.
        DiskFull: If there is no room to bring the file up to date first.
    """
    with database_errors(store.folder):
        checkpoint(store.connection)  # the cipher's check reads the file only, not the log
        _check_all(store, keys)


def check_beside(side: Aside, empty_log: Callable[[], None]) -> bool:
    """Read everything as it stands now, while others go on writing into the log.

    Args:
        side: The work beside the vault's thread.
        empty_log: Brings the file up to date, on the connection that writes.

    Returns:
        Whether it was read; not, when something was written each time the log had been emptied.

    Raises:
        VaultDamaged: At the first thing that is not what was written.
        DiskFull: If there is no room to bring the file up to date first.
        VaultLocked: If the vault was locked meanwhile.
    """
    path = side.folder / FILE_NAME
    log = path.with_name(f"{FILE_NAME}-wal")
    with database_errors(side.folder), closing(side.connect(path)) as connection:
        for _try in range(_TRIES):
            empty_log()
            with snapshot(connection):
                connection.execute(
                    "SELECT count(*) FROM sqlite_master"
                ).fetchone()  # the snapshot begins here
                # A snapshot of an empty log keeps the file as it is until it ends: what is written
                # meanwhile stays in the log (https://sqlite.org/wal.html, 2.2).
                if log.stat().st_size == 0:
                    records = StoredRecords(connection, side.keys, side.folder)
                    _check_all(records, side.keys)
                    return True
    return False


def _check_all(records: StoredRecords, keys: VaultKeys) -> None:
    check_pages(records.connection)
    _check_journal(records)
    _check_records(records.connection, keys)


def check_pages(connection: Connection) -> None:
    """Read every page of a file whose log is empty.

    Raises:
        VaultDamaged: If one is not what was written; the detail names the first page.
    """
    # Each sees what the other does not: a truncated file, a page with a wrong code.
    faults = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if faults:
        numbers = [int(number) for fault in faults for number in re.findall(r"page (\d+)", str(fault[0]))]
        raise VaultDamaged(Part.DATABASE, f"page {numbers[0]}" if numbers else "page")
    if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        raise VaultDamaged(Part.DATABASE, "structure")


def _check_journal(records: StoredRecords) -> None:
    try:
        records.verify_journal()
    except JournalBrokenError as error:
        raise VaultDamaged(Part.JOURNAL, f"line {error.sequence}") from error


def _check_records(connection: Connection, keys: VaultKeys) -> None:
    written = {(line.record, line.digest) for line in journal_table.read_lines(connection)}
    for identifier, kind, sealed in connection.execute("SELECT id, kind, sealed FROM records"):
        # A row put there without its act, or an older seal we never wrote, has no line. The seals of
        # fleeting kinds have none either; below they have to open all the same.
        if kind not in FLEETING_KINDS and (identifier, sha256(sealed).hexdigest()) not in written:
            raise VaultDamaged(Part.RECORD, f"{kind} {identifier}")
    for cls, kind in KINDS.items():
        one_by_one = connection.execute("SELECT id FROM records WHERE kind = ?", (kind.name,)).fetchall()
        # Files together can be larger than the memory there is.
        for identifier in (name for (name,) in one_by_one) if cls in _LARGE else (None,):
            read_records(connection, keys, cls, identifier=identifier, case=None, parent=None)
