"""The records and the journal of an open vault, on the one thread that may write them.

Every value is sealed before it reaches the database and opened after it left it. A change
and its journal line are one transaction. Threads, keys' lifetime and the lock are
``opened_vault``'s matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from fieldscreen.domain.encoding import canonical_json, encode
from fieldscreen.domain.journal import GENESIS, Act, Action, JournalLine
from fieldscreen.vault import case_keys, case_summaries, journal_table, sealing
from fieldscreen.vault.case_summaries import CaseSummary
from fieldscreen.vault.database import Connection, checkpoint, database_errors, transaction
from fieldscreen.vault.errors import CaseMissing, RecordFinal, RecordMisplaced, VaultError
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.reading import record_label
from fieldscreen.vault.records import Change, Kind, Record, fleeting, placed
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.vault.stored_records import CaseContents, StoredRecords

PROGRAM = "program"
"""The actor of what the vault does by itself."""

_SAVE = """
INSERT INTO records (kind, id, case_id, parent, sequence, sealed) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (kind, id) DO UPDATE
SET parent = excluded.parent, sequence = excluded.sequence, sealed = excluded.sealed
WHERE case_id = excluded.case_id
"""
_SAVE_ONCE = _SAVE.partition("ON CONFLICT")[0] + "ON CONFLICT (kind, id) DO NOTHING"


class Store(StoredRecords):
    """The open database. Not for more than one thread.

    Args:
        connection: The open database.
        keys: The vault's own keys.
        folder: Where the vault is.
        clock: Returns the present moment (aware).
    """

    def __init__(
        self, connection: Connection, keys: VaultKeys, folder: Path, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(connection, keys, folder)
        self._clock = clock
        self.written: dict[str, int] = {}
        with database_errors(folder):
            self._last = journal_table.last_line(connection)

    @property
    def head(self) -> str:
        """Hash of the last journal line."""
        return self._last.hash if self._last else GENESIS

    def now(self) -> datetime:
        """Return the laptop's time, aware."""
        return self._clock()

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
        try:
            with database_errors(self.folder), transaction(self._connection):
                for change in changes:
                    is_quiet = fleeting(change) and change.is_quiet
                    act = self._remove(change) if change.is_removal else self._save(change)
                    if not is_quiet:
                        line = last = journal_table.append(self._connection, act, last)
                        lines.append(line)
                written = case_summaries.touch(self._connection, lines)
        except BaseException:
            self.ring.wipe()  # the key of a case that was being made is not in the file
            raise
        self._last = last
        self.written.update(written)
        return tuple(lines)

    def read_as(self, reading: Change, kinds: Sequence[type]) -> CaseContents:
        """Return the values of several kinds in the case of *reading*, whose line is durable by then.

        One transaction for both: nobody reads a case without its line. Where there is nothing to
        read, no line is written.

        Raises:
            VaultDamaged: If one is not what was written; there is no line then.
            DiskFull: If there is no room for the line; nothing is given.
        """
        last = self._last
        with database_errors(self.folder), transaction(self._connection):
            contents = self._contents(reading.case, kinds)
            if any(contents.placed.values()):
                last = journal_table.append(self._connection, self._save(reading), last)
        self._last = last
        return contents

    def keep_summaries(self, summaries: Iterable[CaseSummary]) -> None:
        """Keep what was made of the records of some cases; nothing of a case erased meanwhile."""
        with database_errors(self.folder), transaction(self._connection):
            for summary in summaries:
                with suppress(CaseMissing):
                    case_summaries.keep(self._connection, self.ring, summary)

    def note(self, action: Action, about: str = "", during: Callable[[], None] | None = None) -> None:
        """Write a line about the vault itself; *during* is done with it, or both are undone."""
        act = Act(self._clock(), PROGRAM, action, record=about)
        with database_errors(self.folder), transaction(self._connection):
            last = journal_table.append(self._connection, act, self._last)
            if during is not None:
                during()
        self._last = last

    @property
    def last_line(self) -> JournalLine | None:
        """The last journal line; ``None`` in an empty journal."""
        return self._last

    def last_work(self) -> dict[str, datetime]:
        """Return when something was last added to what each case says."""
        with database_errors(self.folder):
            return journal_table.last_work(self._connection)

    def journal_from(self, first: int, limit: int) -> list[JournalLine]:
        """Return the lines from number *first*, at most *limit*.

        Raises:
            JournalBrokenError: If the first of them cannot be a line at all.
        """
        with database_errors(self.folder):
            return journal_table.read_from(self._connection, first, limit)

    def journal_newest(self, wanted: journal_table.LineFilter, limit: int) -> list[JournalLine]:
        """Return the newest lines that match, newest first, at most *limit*."""
        with database_errors(self.folder):
            return journal_table.read_newest(self._connection, wanted, limit)

    def note_locked(self, sign: Callable[[JournalLine], Change | None]) -> None:
        """Write the line of a lock, and with it what *sign* makes of that line.

        A lock goes on whatever happens: what cannot be signed or kept is left out.
        """
        act = Act(self._clock(), PROGRAM, Action.VAULT_LOCKED)
        try:
            with database_errors(self.folder), transaction(self._connection):
                last = journal_table.append(self._connection, act, self._last)
                signed = sign(last)
                if signed is not None:
                    last = journal_table.append(self._connection, self._save(signed), last)
        except Exception:  # noqa: BLE001  whatever the signature met: the line of the lock counts more
            self.note(Action.VAULT_LOCKED)
        else:
            self._last = last

    def erase_case(
        self,
        case: str,
        actor: str,
        leave: Callable[[JournalLine, dict[str, int]], Iterable[Change]] = lambda _line, _counts: (),
    ) -> None:
        """Destroy the key of *case* with all it sealed; its journal lines stay.

        Args:
            case: Identifier of the case.
            actor: Who erases it.
            leave: Gets the line of the erasure and how many records of each kind went, and
                returns what is kept of it; in the same transaction, so there is never the one
                without the other.

        Raises:
            CaseMissing: If there is no such case.
        """
        now = self._clock()
        act = Act(now, actor, Action.CASE_ERASED, case=case, record=case)
        with database_errors(self.folder):
            with transaction(self._connection):
                counts = case_keys.erase_case_rows(self._connection, case, now)
                last = journal_table.append(self._connection, act, self._last)
                for change in leave(last, counts):
                    last = journal_table.append(self._connection, self._save(change), last)
            self._last = last
            self.ring.forget(case)
            self.written.pop(case, None)
        # The log still holds the pages with the key. If there is no room to empty it now, closing does.
        with suppress(VaultError), database_errors(self.folder):
            checkpoint(self._connection)

    def close(self) -> None:
        """Empty the log into the file and close it; a log that cannot be emptied is kept for next time."""
        with suppress(VaultError), database_errors(self.folder):
            checkpoint(self._connection)
        super().close()

    def _remove(self, change: Change) -> Act:
        """Take a record away; one that is not there is taken away already."""
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
        return sealing.seal(self._key_for(kind, record), content, label)

    def _key_for(self, kind: Kind, record: Record) -> SecretBytes:
        if not kind.in_case:
            return self._keys.records
        if record.identifier == record.case and kind.name == "case":
            return case_keys.ensure_case_key(self._connection, self.ring, record.case)
        return case_keys.find_case_key(self._connection, self.ring, record.case)
