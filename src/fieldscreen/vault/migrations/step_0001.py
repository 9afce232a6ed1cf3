"""Schema version 1: records, the keys of cases, and the journal.

What a column says in the open is only random identifiers, the kind of a record and its
order; what a person wrote is in ``sealed``.
"""

from __future__ import annotations

from fieldscreen.vault.database import Connection
from fieldscreen.vault.keys import VaultKeys

_APPLICATION_ID = 0x46535631
""""FSV1", for tools that look at the start of a decrypted file."""

_STATEMENTS = (
    """CREATE TABLE case_keys (
        case_id TEXT NOT NULL PRIMARY KEY,
        wrapped BLOB NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # An erased case stays erased: a late save must not bring it back under its old identifier.
    """CREATE TABLE erased_cases (
        case_id TEXT NOT NULL PRIMARY KEY,
        at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE records (
        position INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        case_id TEXT NOT NULL,
        parent TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        sealed BLOB NOT NULL,
        UNIQUE (kind, id)
    ) STRICT""",
    "CREATE INDEX records_of_case ON records (case_id, kind)",
    "CREATE INDEX records_of_parent ON records (kind, parent, sequence, position)",
    """CREATE TABLE journal (
        sequence INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        case_id TEXT NOT NULL,
        record TEXT NOT NULL,
        digest TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
)


def apply(connection: Connection, _keys: VaultKeys) -> None:
    """Make the tables of version 1 in an empty database."""
    connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    for statement in _STATEMENTS:
        connection.execute(statement)
