"""Schema version 2: when each case was last written, and a summary of each case.

What was last written stands in a table of its own, not beside the wrapped keys: every answer
touches it, and a page with keys that is rewritten with every answer would leave copies of
the keys all over a flash disk, where erasing a case could no longer reach them.

A summary is sealed with the key of its case, so it is erased with it. It may be missing or
late: it then has an ``as_of`` before the case's last write, and is made anew from the records.
"""

from __future__ import annotations

from fieldscreen.vault.database import Connection
from fieldscreen.vault.keys import VaultKeys

_STATEMENTS = (
    """CREATE TABLE case_writes (
        case_id TEXT NOT NULL PRIMARY KEY,
        sequence INTEGER NOT NULL,
        at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # The part comes first in the key, so that what the list shows lies side by side on few pages.
    """CREATE TABLE case_summaries (
        part TEXT NOT NULL,
        case_id TEXT NOT NULL,
        as_of INTEGER NOT NULL,
        sealed BLOB NOT NULL,
        PRIMARY KEY (part, case_id)
    ) STRICT, WITHOUT ROWID""",
    # Whatever erases a case deletes its key; nothing else of it may be forgotten then.
    """CREATE TRIGGER summaries_go_with_the_key AFTER DELETE ON case_keys
        BEGIN
            DELETE FROM case_writes WHERE case_id = OLD.case_id;
            DELETE FROM case_summaries WHERE part IN ('listed', 'searched') AND case_id = OLD.case_id;
        END""",
    # SQLite takes "at" from the line with the highest sequence (https://sqlite.org/lang_select.html, 2.5).
    """INSERT INTO case_writes (case_id, sequence, at)
        SELECT k.case_id, coalesce(j.sequence, 0), coalesce(j.at, '')
        FROM case_keys AS k
        LEFT JOIN (
            SELECT case_id, max(sequence) AS sequence, at FROM journal WHERE digest <> '' GROUP BY case_id
        ) AS j ON j.case_id = k.case_id
        """,
)


def apply(connection: Connection, _keys: VaultKeys) -> None:
    """Add the tables of version 2 and fill the first from the journal."""
    for statement in _STATEMENTS:
        connection.execute(statement)
