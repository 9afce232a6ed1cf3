"""The journal's table: lines are added and read, never changed.

The chain itself is ``domain.journal``'s; the table refuses changes by trigger, which guards
against our own mistakes, as the chain guards against somebody else's hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from fieldscreen.domain.journal import Act, Action, JournalLine, next_line
from fieldscreen.vault.database import Connection
from fieldscreen.vault.errors import Part, VaultDamaged

_COLUMNS = "sequence, at, actor, action, case_id, record, digest, previous, hash"


def append(connection: Connection, act: Act, last: JournalLine | None) -> JournalLine:
    """Add the line of *act* after *last* within the caller's transaction."""
    line = next_line(act, after=last)
    connection.execute(
        f"INSERT INTO journal ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608  a constant
        (
            line.sequence, line.at.astimezone(UTC).isoformat(), line.actor, line.action.value,
            line.case, line.record, line.digest, line.previous, line.hash,
        ),
    )  # fmt: skip
    return line


def read_lines(connection: Connection) -> Iterator[JournalLine]:
    """Return the lines from the first to the last.

    Raises:
        VaultDamaged: If a line cannot be a line at all.
    """
    return map(_line, connection.execute(f"SELECT {_COLUMNS} FROM journal ORDER BY sequence"))  # noqa: S608  a constant


def last_line(connection: Connection) -> JournalLine | None:
    """Return the last line, or ``None`` in an empty journal."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM journal ORDER BY sequence DESC LIMIT 1"  # noqa: S608  a constant
    ).fetchone()
    return None if row is None else _line(row)


def _line(row: tuple[int, str, str, str, str, str, str, str, str]) -> JournalLine:
    sequence, at, actor, action, case, record, digest, previous, own = row
    try:
        return JournalLine(
            sequence, datetime.fromisoformat(at), actor, Action(action), case, record, digest, previous, own
        )
    except ValueError as error:
        raise VaultDamaged(Part.JOURNAL, f"line {sequence}") from error
