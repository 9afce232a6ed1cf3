"""The records and the journal of an open vault, on the one thread that may touch them.

Every value is sealed before it reaches the database and opened after it left it. A change
and its journal line are one transaction. Threads, keys' lifetime and the lock are
``opened_vault``'s matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from fieldscreen.domain.encoding import canonical_json, encode
from fieldscreen.domain.journal import GENESIS, Act, Action, JournalLine, verify_chain
from fieldscreen.vault import case_keys, journal_table, sealing
from fieldscreen.vault.database import Connection, checkpoint, database_errors, transaction
from fieldscreen.vault.errors import RecordFinal, RecordMisplaced, VaultError
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.reading import read_records, record_label
from fieldscreen.vault.records import Change, Kind, Record, fleeting, placed
from fieldscreen.vault.secret_bytes import SecretBytes

T = TypeVar("T")

PROGRAM = "program"
"""The actor of what the vault does by itself."""

_SAVE = """
INSERT INTO records (kind, id, case_id, parent, sequence, sealed) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (kind, id) DO UPDATE
SET parent = excluded.parent, sequence = excluded.sequence, sealed = excluded.sealed
WHERE case_id = excluded.case_id
"""
_SAVE_ONCE = _SAVE.partition("ON CONFLICT")[0] + "ON CONFLICT (kind, id) DO NOTHING"


class Store:
    """The open database. Not for more than one thread."""

    def __init__(
        self, connection: Connection, keys: VaultKeys, folder: Path, clock: Callable[[], datetime]
    ) -> None:
        self._connection = connection
        self._keys = keys
        self.folder = folder
        self._clock = clock
        with database_errors(folder):
            self._last = journal_table.last_line(connection)

    @property
    def connection(self) -> Connection:
        """The connection, for what works on the whole file."""
        return self._connection

    @property
    def head(self) -> str:
        """Hash of the last journal line."""
        return self._last.hash if self._last else GENESIS

    def commit(self, changes: Iterable[Change]) -> tuple[JournalLine, ...]:
        """Save all *changes* with their journal lines in one durable transaction.

        Raises:
            RecordMisplaced: If a record does not belong where it says.
            CaseMissing: If its case was never saved, or was erased.
            InvalidValueError: If a value cannot be encoded.
            DiskFull: If there is no room; nothing was saved.
        """
        lines: list[JournalLine] = []
        last = self._last
        with database_errors(self.folder), transaction(self._connection):
            for change in changes:
                is_quiet = fleeting(change) and change.is_quiet
                act = self._remove(change) if change.is_removal else self._save(change)
                if not is_quiet:
                    line = last = journal_table.append(self._connection, act, last)
                    lines.append(line)
        self._last = last
        return tuple(lines)

    def note(self, action: Action, about: str = "", during: Callable[[], None] | None = None) -> None:
        """Write a line about the vault itself; *during* is done with it, or both are undone."""
        act = Act(self._clock(), PROGRAM, action, record=about)
        with database_errors(self.folder), transaction(self._connection):
            last = journal_table.append(self._connection, act, self._last)
            if during is not None:
                during()
        self._last = last

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
                self._connection, self._keys, kind, identifier=identifier, case=case, parent=parent
            )

    def journal(self) -> tuple[JournalLine, ...]:
        """Return every line of the journal."""
        with database_errors(self.folder):
            return tuple(journal_table.read_lines(self._connection))

    def last_changes(self) -> dict[str, datetime]:
        """Return when something was last written in each case."""
        with database_errors(self.folder):
            return journal_table.last_changes(self._connection)

    def verify_journal(self) -> str:
        """Check the chain from its first line and return the hash of its last.

        Raises:
            JournalBrokenError: At the first line that does not fit.
        """
        with database_errors(self.folder):
            return verify_chain(journal_table.read_lines(self._connection))

    def erase_case(self, case: str, actor: str) -> None:
        """Destroy the key of *case* with all it sealed; its journal lines stay.

        Raises:
            CaseMissing: If there is no such case.
        """
        now = self._clock()
        act = Act(now, actor, Action.CASE_ERASED, case=case, record=case)
        with database_errors(self.folder):
            with transaction(self._connection):
                case_keys.erase_case_rows(self._connection, case, now)
                last = journal_table.append(self._connection, act, self._last)
            self._last = last
        # The log still holds the pages with the key. If there is no room to empty it now, closing does.
        with suppress(VaultError), database_errors(self.folder):
            checkpoint(self._connection)

    def close(self) -> None:
        """Empty the log into the file and close it; a log that cannot be emptied is kept for next time."""
        with suppress(VaultError), database_errors(self.folder):
            checkpoint(self._connection)
        with database_errors(self.folder):
            self._connection.close()

    def _remove(self, change: Change) -> Act:
        """Take a fleeting record away; one that is not there is taken away already."""
        kind, record = placed(change.record or Record(None, change.about))
        where = (kind.name, record.identifier, record.case)
        self._connection.execute("DELETE FROM records WHERE kind = ? AND id = ? AND case_id = ?", where)
        return Act(self._clock(), change.actor, change.action, case=record.case, record=record.identifier)

    def _save(self, change: Change) -> Act:
        if change.record is None:
            return Act(self._clock(), change.actor, change.action, case=change.case, record=change.about)
        kind, record = placed(change.record)
        sealed = self._sealed(kind, record)
        row = (kind.name, record.identifier, record.case, record.parent, record.sequence, sealed)
        if self._connection.execute(_SAVE_ONCE if kind.is_final else _SAVE, row).rowcount != 1:
            if kind.is_final:
                raise RecordFinal(type(record.value), record.identifier)
            raise RecordMisplaced(type(record.value), record.identifier, record.case)
        # The digest is that of the sealed bytes. The digest of the words would outlive an
        # erased case and let anybody with the journal confirm a guessed name.
        return Act(
            self._clock(), change.actor, change.action,
            case=record.case, record=record.identifier, digest=sha256(sealed).hexdigest(),
        )  # fmt: skip

    def _sealed(self, kind: Kind, record: Record) -> bytes:
        content = canonical_json(encode(record.value))
        label = record_label(kind.name, record.identifier, record.case, record.parent, record.sequence)
        key = self._key_for(kind, record)
        try:
            return sealing.seal(key, content, label)
        finally:
            if key is not self._keys.records:
                key.wipe()

    def _key_for(self, kind: Kind, record: Record) -> SecretBytes:
        if not kind.in_case:
            return self._keys.records
        if record.identifier == record.case and kind.name == "case":
            return case_keys.ensure_case_key(self._connection, self._keys.cases, record.case)
        return case_keys.find_case_key(self._connection, self._keys.cases, record.case)
