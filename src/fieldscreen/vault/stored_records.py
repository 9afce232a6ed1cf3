"""What an open vault holds, read on one connection by the one thread that may touch it.

Two connections read: the one that writes (``store``), and one that only reads (``reader``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from fieldscreen.domain.journal import JournalLine, verify_chain
from fieldscreen.vault import case_summaries, journal_table
from fieldscreen.vault.case_summaries import CaseState, SummaryPart
from fieldscreen.vault.database import Connection, database_errors, snapshot
from fieldscreen.vault.key_ring import KeyRing
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.reading import read_case, read_records

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CaseContents:
    """Records of one case, all as they stood at one moment.

    Attributes:
        case: Identifier of the case.
        as_of: Position in the journal of the last act that wrote in it; 0 when there is no such case.
        placed: The values of each class asked for, each after the record it belongs to, by
            sequence and then in the order they first came.
    """

    case: str
    as_of: int
    placed: Mapping[type, tuple[tuple[str, Any], ...]] = field(repr=False)

    def of(self, kind: type[T]) -> tuple[T, ...]:
        """Return the values of one class."""
        return tuple(value for _parent, value in self.placed[kind])

    def under(self, kind: type[T], parent: str) -> tuple[T, ...]:
        """Return the values of one class that belong to one record."""
        return tuple(value for above, value in self.placed[kind] if above == parent)


class StoredRecords:
    """The records and the journal, read. Not for more than one thread.

    Args:
        connection: The open database.
        keys: The vault's own keys.
        folder: Where the vault is.
    """

    def __init__(self, connection: Connection, keys: VaultKeys, folder: Path) -> None:
        self._connection = connection
        self._keys = keys
        self.folder = folder
        self.ring = KeyRing(keys)

    @property
    def connection(self) -> Connection:
        """The connection, for what works on the whole file."""
        return self._connection

    def read(
        self,
        kind: type[T],
        *,
        identifier: str | None = None,
        case: str | None = None,
        parent: str | None = None,
    ) -> tuple[T, ...]:
        """Return the values of one kind, by sequence and then in the order they first came.

        Raises:
            VaultDamaged: If one is not what was written.
        """
        with database_errors(self.folder):
            return read_records(
                self._connection, self.ring, kind, identifier=identifier, case=case, parent=parent
            )

    def read_case(self, case: str, kinds: Sequence[type]) -> CaseContents:
        """Return the values of several kinds in one case, as they stood at one moment.

        Raises:
            VaultDamaged: If one is not what was written.
        """
        with database_errors(self.folder), snapshot(self._connection):
            return self._contents(case, kinds)

    def _contents(self, case: str, kinds: Sequence[type]) -> CaseContents:
        as_of = case_summaries.read_sequence(self._connection, case)
        return CaseContents(case, as_of, read_case(self._connection, self.ring, case, kinds))

    def case_states(self, since: int) -> tuple[CaseState, ...]:
        """Return the cases written after line *since*, the last written first."""
        with database_errors(self.folder):
            return case_summaries.read_states(self._connection, since)

    def summaries(self, part: SummaryPart, cases: Sequence[str] | None) -> dict[str, bytes]:
        """Return one part of the summaries that are up to date, by case; ``None`` asks for all cases."""
        with database_errors(self.folder):
            return case_summaries.read_part(self._connection, self._keys, part, cases)

    def journal(self) -> tuple[JournalLine, ...]:
        """Return every line of the journal."""
        with database_errors(self.folder):
            return tuple(journal_table.read_lines(self._connection))

    def last_changes(self) -> dict[str, datetime]:
        """Return when something was last written in each case."""
        return {state.case: state.at for state in self.case_states(0)}

    def verify_journal(self) -> str:
        """Check the chain from its first line and return the hash of its last.

        Raises:
            JournalBrokenError: At the first line that does not fit.
        """
        with database_errors(self.folder):
            return verify_chain(journal_table.read_lines(self._connection))

    def close(self) -> None:
        """Close the connection and wipe the keys that were opened for it."""
        self.ring.close()
        with database_errors(self.folder):
            self._connection.close()
