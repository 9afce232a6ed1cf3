"""The journal's table: lines are added and read, never changed.

The chain itself is ``domain.journal``'s; the table refuses changes by trigger, which guards
against our own mistakes, as the chain guards against somebody else's hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from fieldscreen.domain.journal import (
    KEEPING,
    Act,
    Action,
    JournalBrokenError,
    JournalLine,
    next_line,
)
from fieldscreen.vault.database import Connection
from fieldscreen.vault.errors import Part, VaultDamaged


@dataclass(frozen=True, slots=True)
class LineFilter:
    """Which lines are wanted.

    Attributes:
        case: Identifier of a case; empty for every line.
        action: One action; ``None`` for all.
        before: Only lines with a smaller number; ``None`` for up to the last.
    """

    case: str = ""
    action: Action | None = None
    before: int | None = None


_COLUMNS = "sequence, at, actor, action, case_id, record, digest, previous, hash"


def append(connection: Connection, act: Act, last: JournalLine | None) -> JournalLine:
    """Add the line of *act* after *last* within the caller's transaction."""
    line = next_line(act, after=last)
    insert(connection, line)
    return line


def insert(connection: Connection, line: JournalLine) -> None:
    """Add a line that was chained before."""
    connection.execute(
        f"INSERT INTO journal ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608  a constant
        (
            line.sequence, line.at.astimezone(UTC).isoformat(), line.actor, line.action.value,
            line.case, line.record, line.digest, line.previous, line.hash,
        ),
    )  # fmt: skip


def read_lines(connection: Connection) -> Iterator[JournalLine]:
    """Return the lines from the first to the last.

    Raises:
        VaultDamaged: If a line cannot be a line at all.
    """
    return map(_line, connection.execute(f"SELECT {_COLUMNS} FROM journal ORDER BY sequence"))  # noqa: S608  a constant


def read_from(connection: Connection, first: int, limit: int) -> list[JournalLine]:
    """Return the lines from number *first*, at most *limit*, or those before the first that is no line.

    Raises:
        JournalBrokenError: If the first of them cannot be a line at all.
    """
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM journal WHERE sequence >= ? ORDER BY sequence LIMIT ?",  # noqa: S608  a constant
        (first, limit),
    )
    lines: list[JournalLine] = []
    for row in rows:
        try:
            lines.append(_line(row))
        except VaultDamaged:
            if lines:
                break
            raise JournalBrokenError(row[0]) from None
    return lines


def read_newest(connection: Connection, wanted: LineFilter, limit: int) -> list[JournalLine]:
    """Return the newest lines that match, newest first, at most *limit*.

    Raises:
        VaultDamaged: If one cannot be a line at all.
    """
    asked = {
        "case_id = ?": wanted.case or None,
        "action = ?": wanted.action.value if wanted.action else None,
        "sequence < ?": wanted.before,
    }
    given = {condition: value for condition, value in asked.items() if value is not None}
    where = "".join(f" AND {condition}" for condition in given)
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM journal WHERE true{where} ORDER BY sequence DESC LIMIT ?",  # noqa: S608  constants
        (*given.values(), limit),
    )
    return [_line(row) for row in rows]


def last_work(connection: Connection) -> dict[str, datetime]:
    """Return when something was last added to what each case says; keeping it does not count."""
    kept = sorted(action.value for action in KEEPING)
    places = ", ".join("?" * len(kept))
    rows = connection.execute(
        "SELECT case_id, max(at) FROM journal WHERE case_id <> '' AND digest <> ''"  # noqa: S608  question marks only
        f" AND action NOT IN ({places}) GROUP BY case_id",
        kept,
    )
    return {case: datetime.fromisoformat(at) for case, at in rows}


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
