"""When each case was last written, and the summaries kept of cases: two tables beside the records.

A summary is derived: it says nothing the records do not say, so it has no journal line, and
one that is late, missing or damaged is simply not given. What is in it is ``workflow``'s
matter; here it is bytes, sealed with the key of its case and erased with it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

from fieldscreen.domain.encoding import quoted
from fieldscreen.domain.journal import JournalLine
from fieldscreen.vault import case_keys, sealing
from fieldscreen.vault.database import Connection
from fieldscreen.vault.key_ring import KeyRing
from fieldscreen.vault.keys import VaultKeys


class SummaryPart(StrEnum):
    """A part of a summary, kept and read by itself."""

    LISTED = "listed"
    SEARCHED = "searched"


class CaseState(NamedTuple):
    """When something was last written in a case.

    Attributes:
        case: Identifier of the case.
        sequence: Position of that act in the journal.
        at: When (aware, UTC).
    """

    case: str
    sequence: int
    at: datetime


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """What is kept of a case to list and to search it.

    Attributes:
        case: Identifier of the case.
        as_of: ``CaseState.sequence`` of the case when its records were read for this summary.
        parts: The content by part.
    """

    case: str
    as_of: int
    parts: Mapping[SummaryPart, bytes] = field(repr=False)


_TOUCH = """
INSERT INTO case_writes (case_id, sequence, at) VALUES (?, ?, ?)
ON CONFLICT (case_id) DO UPDATE SET sequence = excluded.sequence, at = excluded.at
"""
# A summary made from older records never replaces a newer one.
_KEEP = """
INSERT INTO case_summaries (part, case_id, as_of, sealed) VALUES (?, ?, ?, ?)
ON CONFLICT (part, case_id) DO UPDATE SET as_of = excluded.as_of, sealed = excluded.sealed
WHERE excluded.as_of >= as_of
"""
_STATES = "SELECT case_id, sequence, at FROM case_writes WHERE sequence > ? ORDER BY sequence DESC"
_PART = """
SELECT s.case_id, s.as_of, k.wrapped, s.sealed
FROM case_summaries AS s
JOIN case_writes AS w ON w.case_id = s.case_id AND w.sequence <= s.as_of
JOIN case_keys AS k ON k.case_id = s.case_id
WHERE s.part = ?
"""
_PART_OF = f"{_PART} AND s.case_id IN (SELECT value FROM json_each(?))"  # noqa: S608  a constant


def touch(connection: Connection, lines: Iterable[JournalLine]) -> dict[str, int]:
    """Note the last of *lines* that wrote in each case; reads, which have no digest, do not count.

    Returns:
        The position of that line, by case.
    """
    last = {line.case: line for line in lines if line.case and line.digest}
    for case, line in last.items():
        connection.execute(_TOUCH, (case, line.sequence, line.at.astimezone(UTC).isoformat()))
    return {case: line.sequence for case, line in last.items()}


def read_states(connection: Connection, since: int = 0) -> tuple[CaseState, ...]:
    """Return the state of every case written after line *since*, the last written first."""
    return tuple(
        CaseState(case, sequence, datetime.fromisoformat(at))
        for case, sequence, at in connection.execute(_STATES, (since,))
    )


def read_sequence(connection: Connection, case: str) -> int:
    """Return the position of the last act that wrote in *case*, 0 when there is none."""
    row = connection.execute("SELECT sequence FROM case_writes WHERE case_id = ?", (case,)).fetchone()
    return 0 if row is None else int(row[0])


def read_part(
    connection: Connection, keys: VaultKeys, part: SummaryPart, cases: Sequence[str] | None
) -> dict[str, bytes]:
    """Return one part of the summaries that are up to date, by case.

    Args:
        connection: The open database.
        keys: The vault's own keys.
        part: Which part.
        cases: Whose; ``None`` for all.
    """
    if cases is None:
        rows = connection.execute(_PART, (part,)).fetchall()
    else:
        rows = connection.execute(_PART_OF, (part, json.dumps(list(cases)))).fetchall()
    found = {}
    with sealing.Unwrapping(keys.cases) as opened:
        for case, as_of, wrapped, sealed in rows:
            try:
                found[case] = opened.unseal(
                    wrapped, case_keys.key_label(case), sealed, summary_label(case, as_of, part)
                )
            except sealing.SealBroken:
                continue  # made anew by whoever misses it
    return found


def keep(connection: Connection, ring: KeyRing, summary: CaseSummary) -> None:
    """Keep *summary* within the caller's transaction.

    Raises:
        CaseMissing: If the case was erased meanwhile.
    """
    key = case_keys.find_case_key(connection, ring, summary.case)
    for part, content in summary.parts.items():
        sealed = sealing.seal(key, content, summary_label(summary.case, summary.as_of, part))
        connection.execute(_KEEP, (part, summary.case, summary.as_of, sealed))


def summary_label(case: str, as_of: int, part: SummaryPart) -> bytes:
    """Return what a part of a summary is bound to."""
    # The canonical JSON of a list, written out: listing thousands of cases spends its time here.
    return f'["fieldscreen summary",{quoted(case)},{as_of},{quoted(part)}]'.encode()
