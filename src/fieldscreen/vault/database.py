"""One SQLCipher connection, opened the only safe way, and its errors by situation.

SQLCipher's traps are dealt with here and nowhere else: without a key it writes plain text
in silence, a key of the wrong length becomes a passphrase, and a wrong key looks like a
damaged file. The key never is wrong here, because the key file was authenticated first; so
"not a database" means damage.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeAlias

from sqlcipher3 import dbapi2 as sqlcipher

from fieldscreen.vault.durable import file_errors
from fieldscreen.vault.errors import DiskFull, Part, ReadOnlyPlace, VaultDamaged, VaultInUse, VaultLocked
from fieldscreen.vault.kdf import KEY_BYTES
from fieldscreen.vault.secret_bytes import SecretBytes

Connection: TypeAlias = Any
"""A ``sqlcipher3`` connection; the library has no types."""

FILE_NAME = "cases.db"
_PLAIN_START = b"SQLite format 3\x00"
_LITTLE_ROOM_BYTES = 256 * 1024

PAGE_BYTES = 4096
RESERVED_BYTES = 80
"""Of each page, for the cipher: 16 of initialisation vector and 64 of HMAC-SHA512."""
_OVERFLOW_BYTES = PAGE_BYTES - RESERVED_BYTES - 4
"""What one page of a long value holds beside the number of the next."""

# Primary result codes of SQLite: https://sqlite.org/rescode.html
_PERM, _BUSY, _LOCKED, _NOMEM, _READONLY, _INTERRUPT, _IOERR = 3, 5, 6, 7, 8, 9, 10
_CORRUPT, _FULL, _CANTOPEN, _AUTH, _NOTADB = 11, 13, 14, 23, 26
_CODE_OF_WORDS = {"database or disk is full": _FULL, "disk I/O error": _IOERR, "out of memory": _NOMEM}


def create_empty_file(path: Path) -> None:
    """Make an empty file that only its owner can read; SQLite gives its side files the same rights."""
    with file_errors(path.parent):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))


def connect(
    path: Path, key: SecretBytes, *, journal_mode: str = "WAL", is_read_only: bool = False
) -> Connection:
    """Open the existing file *path* with the raw 32-byte *key*, for the calling thread only.

    Args:
        path: The database.
        key: Its key.
        journal_mode: How a transaction is made whole again after a crash.
        is_read_only: Refuse every change, whatever a statement says.

    Raises:
        VaultDamaged: If the file is missing, or is not what was written with this key.
        ReadOnlyPlace: If this user may not write there.
        DiskFull: If there is no room for SQLite's side files.
        VaultInUse: If another connection holds the file.
    """
    if not path.is_file():
        raise VaultDamaged(Part.DATABASE, "missing")
    with database_errors(path.parent):
        connection = sqlcipher.connect(str(path.absolute()), isolation_level=None, timeout=5)
        try:
            _prepare(connection, key, journal_mode)
            if is_read_only:
                connection.execute("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
    return connection


def assert_encrypted(path: Path) -> None:
    """Make sure that the file on disk does not start like a plain database.

    Raises:
        VaultDamaged: If it does: something keyless wrote it.
    """
    with path.open("rb") as file:
        if file.read(len(_PLAIN_START)) == _PLAIN_START:
            raise VaultDamaged(Part.DATABASE, "not encrypted")


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Do all of the block's writes durably, or none of them."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # SQLite has already undone everything after some errors, a full disk among them.
        if connection.in_transaction:
            with suppress(sqlcipher.Error):
                connection.execute("ROLLBACK")
        raise


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """Let every statement of the block read the same moment."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            with suppress(sqlcipher.Error):
                connection.execute("ROLLBACK")  # nothing was written


def has_log(connection: Connection) -> bool:
    """Tell whether the file system gave us the write-ahead log, so that readers do not block the writer."""
    return str(connection.execute("PRAGMA journal_mode").fetchone()[0]).lower() == "wal"


def checkpoint(connection: Connection) -> None:
    """Move everything from the write-ahead log into the file and empty the log."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def pad(connection: Connection, folder: Path, step_bytes: int) -> None:
    """Let the file grow to a multiple of *step_bytes* with empty pages; 0 leaves it as it is.

    Later records go into the empty pages, so this writes something only once a step. The pages
    are encrypted like all others: nobody can tell them from records.

    Raises:
        DiskFull: If there is no room for it; the file stays as it is.
    """
    step_pages = step_bytes // PAGE_BYTES
    if not step_pages:
        return
    with database_errors(folder):
        missing = -int(connection.execute("PRAGMA page_count").fetchone()[0]) % step_pages
        if missing:
            with transaction(connection):
                connection.execute("CREATE TABLE padding (room BLOB)")
                connection.execute(
                    "INSERT INTO padding VALUES (zeroblob(?))", ((missing - 1) * _OVERFLOW_BYTES,)
                )
                connection.execute("DROP TABLE padding")


@contextmanager
def database_errors(folder: Path) -> Iterator[None]:
    """Turn SQLite's errors into this package's situations; what remains is a bug and passes.

    Raises:
        DiskFull, ReadOnlyPlace, VaultDamaged, VaultInUse, VaultLocked: By situation.
    """
    try:
        yield
    except sqlcipher.Error as error:
        situation = _situation(_code(error), folder)
        if situation is None:
            raise
        raise situation from error


def _code(error: sqlcipher.Error) -> int:
    # Connection.backup gives no code with its error, only SQLite's own words for it.
    told = getattr(error, "sqlite_errorcode", None)
    return _CODE_OF_WORDS.get(str(error), 0) if told is None else told & 0xFF


def _situation(code: int, folder: Path) -> Exception | None:
    if code == _FULL or (code in {_IOERR, _CANTOPEN} and _has_little_room(folder)):
        return DiskFull()
    if code in {_READONLY, _PERM, _CANTOPEN, _AUTH}:
        return ReadOnlyPlace(folder)
    if code in {_CORRUPT, _NOTADB}:
        return VaultDamaged(Part.DATABASE, "page")
    if code in {_BUSY, _LOCKED}:
        return VaultInUse()
    if code == _INTERRUPT:
        return VaultLocked()  # nothing but a lock interrupts
    if code == _IOERR:
        return VaultDamaged(Part.DEVICE, "input/output error")
    return MemoryError() if code == _NOMEM else None


def _has_little_room(folder: Path) -> bool:
    # SQLite reports some full disks as an input/output error, or as a log it cannot open.
    try:
        return shutil.disk_usage(folder).free < _LITTLE_ROOM_BYTES
    except OSError:
        return False


def _prepare(connection: Connection, key: SecretBytes, journal_mode: str) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr
    connection.set_key(_raw_key(key))
    # Not cipher_memory_security: it locks and wipes every allocation of SQLite, in which nothing but sealed
    # content passes here, and made look-ups eight times slower (benchmarks/README.md). Its own keys
    # SQLCipher locks and wipes in any case.
    if [str(row[0]) for row in connection.execute("PRAGMA cipher_status")] != ["1"]:
        raise VaultDamaged(Part.DATABASE, "no cipher")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for setting in (
        f"journal_mode = {journal_mode}",  # where a file system knows no log, a journal
        "synchronous = FULL",  # a committed answer survives a power cut
        "fullfsync = ON",  # the same on macOS
        "checkpoint_fullfsync = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
    ):
        connection.execute(f"PRAGMA {setting}").fetchall()


def _raw_key(key: SecretBytes) -> bytearray:
    # x'…' with 64 digits is a raw key; any other length would silently be a passphrase.
    if len(key) != KEY_BYTES:
        raise ValueError("raw key length")
    text = bytearray(b"x'")
    with key.reveal() as view:
        for byte in view:
            text.extend(b"%02x" % byte)
    text.extend(b"'")
    return text
