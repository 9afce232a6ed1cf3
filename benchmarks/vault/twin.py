"""The twin to compare with: the same program, schema and durability on plain SQLite, nothing sealed.

Everything else is the same code: values are encoded and decoded, lines chained, threads crossed. Only
``database.connect`` opens the standard library's SQLite, and sealing hands its content through.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Self

from fieldscreen.vault import case_keys, case_summaries, database, reading, sealing, store
from fieldscreen.vault.secret_bytes import SecretBytes

_SETTINGS = (
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)


class _Unwrapping:
    def __init__(self, _outer: SecretBytes) -> None: ...

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None: ...

    def unseal(self, _wrapped: bytes, _wrapped_label: bytes, sealed: bytes, _label: bytes) -> bytes:
        return sealed


@contextmanager
def _unsealing(_key: SecretBytes) -> Iterator[Callable[[bytes, bytes], bytes]]:
    yield lambda sealed, _label: sealed


_HANDED_THROUGH = SimpleNamespace(
    seal=lambda _key, content, _label: bytes(content),
    unseal=lambda _key, sealed, _label: sealed,
    unsealing=_unsealing,
    seal_key=lambda _key, _inner, _label: bytes(60),
    unseal_key=lambda _key, _wrapped, _label: SecretBytes(bytes(32)),
    Unwrapping=_Unwrapping,
    SealBroken=sealing.SealBroken,
)


def go_plain() -> None:
    """Let this process keep its vaults in plain SQLite."""
    database.connect = _connect
    database.assert_encrypted = lambda _path: None
    # The key file stays as it is; only what is kept of cases is handed through.
    for module in (case_keys, case_summaries, reading, store):
        module.sealing = _HANDED_THROUGH


def secure_memory() -> None:
    """Have SQLCipher lock and wipe all memory of SQLite, for the whole process."""
    prepare = database._prepare  # noqa: SLF001  the one place that decides it

    def prepared(connection: Any, key: SecretBytes, journal_mode: str) -> None:
        prepare(connection, key, journal_mode)
        connection.execute("PRAGMA cipher_memory_security = ON")

    database._prepare = prepared  # noqa: SLF001


def _connect(
    path: Path, _key: SecretBytes, *, journal_mode: str = "WAL", is_read_only: bool = False
) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=5)
    for setting in (f"journal_mode = {journal_mode}", *_SETTINGS):
        connection.execute(f"PRAGMA {setting}").fetchall()
    if is_read_only:
        connection.execute("PRAGMA query_only = ON")
    return connection
