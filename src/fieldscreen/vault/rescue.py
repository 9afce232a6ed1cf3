"""From a damaged vault to a new one with everything that can still be read.

The damaged vault is only read. The new one keeps its key file, so every way in stays a way in,
and its records and journal lines byte for byte, so that what was signed over them still fits.
The tables are made in their first version and brought up to date as any old vault is: whatever
later versions derive from records is derived anew.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldscreen.domain.journal import Act, Action, RescuedJournal
from fieldscreen.vault import container, database, journal_table, key_file_copy, keyslots, migrations
from fieldscreen.vault.durable import file_errors
from fieldscreen.vault.errors import (
    NothingToRescue,
    Part,
    ReadOnlyPlace,
    TryLater,
    VaultDamaged,
    WrongPassphrase,
)
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.keyslots import SlotKind
from fieldscreen.vault.keyslots_file import FILE_NAME as KEY_FILE_NAME
from fieldscreen.vault.keyslots_file import KeyFile, read_key_file, write_key_file
from fieldscreen.vault.occupancy import Occupancy
from fieldscreen.vault.opening import open_with_keys
from fieldscreen.vault.records import Change, Record
from fieldscreen.vault.rescued_texts import take_away_filed
from fieldscreen.vault.restore import new_vault_folder
from fieldscreen.vault.salvage import Found, find
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.vault.store import PROGRAM
from fieldscreen.vault.tries import forget_tries, keep_tries, read_tries, rounded_up

Clock = Callable[[], datetime]
Unlock = Callable[[KeyFile], SecretBytes]


@dataclass(frozen=True, slots=True)
class Rescued:
    """What a rescue brought.

    Attributes:
        folder: The new vault, locked.
        cases: Cases in it.
        records: Records in it.
        lost: Records known to have been there and not readable, by kind (``records.KINDS``).
        damaged_pages: Numbers of the damaged pages of ``cases.db`` and its log.
        journal_lines_kept: Lines whose chain still holds from the first.
        journal_lines_loose: Genuine lines after a gap, kept aside.
    """

    folder: Path
    cases: int
    records: int
    lost: dict[str, int]
    damaged_pages: tuple[int, ...]
    journal_lines_kept: int
    journal_lines_loose: int


def rescue_vault(
    source: Path, folder: Path, unlock: Unlock, *, clock: Clock, backup: Path | None = None
) -> Rescued:
    """Put everything readable of the damaged vault in *source* into a new vault in *folder*.

    Args:
        source: Only read.
        folder: Must not exist, or be empty.
        unlock: Returns the data key for a key file; see :func:`with_passphrase`.
        clock: Returns the present moment (aware).
        backup: A copy of the same vault, whose key file is used when *source* has none left.

    Raises:
        NothingToRescue: If no key file can be read, or not one record.
        WrongPassphrase, TryLater: By *unlock*.
        VaultExists, DiskFull, ReadOnlyPlace: If *folder* cannot take it; nothing is left behind.
        VaultInUse: If a living program has the damaged vault open.
    """
    try:
        occupancy = Occupancy.take(source, clock())
    except ReadOnlyPlace:  # a read-only medium: nobody else can be writing either
        occupancy = None
    try:
        with new_vault_folder(folder) as passing:
            found, cases = _rescue(source, passing, unlock, clock, backup)
    finally:
        if occupancy is not None:
            occupancy.release()
    return Rescued(
        folder, cases, len(found.records), found.lost, found.damaged_pages,
        len(found.chain), len(found.loose),
    )  # fmt: skip


def erased_cases_in(folder: Path, unlock: Unlock) -> dict[str, datetime]:
    """Return when each erased case was erased in the vault in *folder*, damaged or not; only reads.

    Raises:
        VaultDamaged: If no key file can be read.
        WrongPassphrase, TryLater: By *unlock*.
    """
    file, _is_copy = key_file_copy.read_either(folder)
    keys = VaultKeys.derive(unlock(file), file.header.vault)
    try:
        return {case: datetime.fromisoformat(at) for case, at in find(folder, keys).erased.items()}
    finally:
        keys.wipe()


def with_passphrase(folder: Path, passphrase: str, clock: Clock) -> Unlock:
    """Return what opens a key file with *passphrase*; wrong ones count as at any opening."""

    def unlock(file: KeyFile) -> SecretBytes:
        tries = read_tries(folder)
        if tries.wait_s(clock()) > 0:
            raise TryLater(tries.count, rounded_up(tries.wait_s(clock())))
        for slot in file.header.of_kind(SlotKind.PASSPHRASE):
            data = keyslots.open_passphrase_slot(file.header, slot, passphrase)
            if data is not None:
                forget_tries(folder)
                return data
        tries = tries.after_wrong(clock())
        keep_tries(folder, tries)
        raise WrongPassphrase(tries.count, rounded_up(tries.wait_s(clock())))

    return unlock


def _rescue(
    source: Path, passing: Path, unlock: Unlock, clock: Clock, backup: Path | None
) -> tuple[Found, int]:
    file = _key_file(source, backup, passing)
    keys = VaultKeys.derive(unlock(file), file.header.vault)
    try:
        file.check(keys.header)
        found = _find_any(source, keys)
        _rebuild(passing, keys, found, clock)
        write_key_file(passing, file.header, keys.header)
    except BaseException:
        keys.wipe()
        raise
    with open_with_keys(passing, file.header, keys, clock=clock) as vault:
        change = Change(Action.VAULT_RESCUED, PROGRAM)
        if found.loose:
            loose = RescuedJournal(f"rescued-{clock():%Y%m%d%H%M%S}", found.loose)
            change = Change(Action.VAULT_RESCUED, PROGRAM, Record(loose, loose.identifier))
        vault.commit(change)
        take_away_filed(vault, (*found.chain, *found.loose))
        vault.check()
        return found, vault.count_cases()


def _find_any(source: Path, keys: VaultKeys) -> Found:
    found = find(source, keys)
    if not found.records:
        raise NothingToRescue
    return found


def _key_file(source: Path, backup: Path | None, passing: Path) -> KeyFile:
    with suppress(VaultDamaged):
        return read_key_file(source)
    with suppress(VaultDamaged):
        return key_file_copy.read_copy(source)
    if backup is not None:
        container.unpack_key_file(backup, passing)
        try:
            with suppress(VaultDamaged):
                return read_key_file(passing)
        finally:
            (passing / KEY_FILE_NAME).unlink(missing_ok=True)
    raise VaultDamaged(Part.KEYSLOTS, "no copy")


def _rebuild(folder: Path, keys: VaultKeys, found: Found, clock: Clock) -> None:
    path = folder / database.FILE_NAME
    database.create_empty_file(path)
    with closing(database.connect(path, keys.database, journal_mode="DELETE")) as connection:
        migrations.migrate(connection, keys, path, migrations.STEPS[:1])
        with database.database_errors(folder), database.transaction(connection):
            _insert(connection, found)
            _note_unnamed(connection, found, clock)
        for copy in _migrated(connection, keys, path):
            copy.unlink(missing_ok=True)
    with file_errors(folder):
        database.assert_encrypted(path)


def _migrated(connection: database.Connection, keys: VaultKeys, path: Path) -> list[Path]:
    migrations.migrate(connection, keys, path)
    return list(path.parent.glob(f"{database.FILE_NAME}.before-*"))


def _insert(connection: database.Connection, found: Found) -> None:
    connection.executemany("INSERT INTO case_keys (case_id, wrapped) VALUES (?, ?)", found.case_keys.items())
    connection.executemany("INSERT INTO erased_cases (case_id, at) VALUES (?, ?)", found.erased.items())
    connection.executemany(
        "INSERT INTO records (kind, id, case_id, parent, sequence, sealed) VALUES (?, ?, ?, ?, ?, ?)",
        ((one.kind, one.identifier, one.case, one.parent, one.sequence, one.sealed) for one in found.records),
    )
    for line in found.chain:
        journal_table.insert(connection, line)


def _note_unnamed(connection: database.Connection, found: Found, clock: Clock) -> None:
    """Give each record whose line is lost, or stands after a gap, a line in the chain again."""
    named = {(line.record, line.digest) for line in found.chain}
    last = found.chain[-1] if found.chain else None
    for record in found.records:
        if (record.identifier, record.digest) not in named:
            act = Act(
                clock(), PROGRAM, Action.RECORD_RESCUED,
                case=record.case, record=record.identifier, digest=record.digest,
            )  # fmt: skip
            last = journal_table.append(connection, act, last)
