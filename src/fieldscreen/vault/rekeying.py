"""New keys for everything: data key, database key, the key of each case, every seal.

Done on a locked vault, into new files beside the old. The old files are not touched until the
new database is complete, synced and read through; then one replacement of the key file
decides, and from that moment the new database counts (``rekey_files``). A power cut, a kill
or a full disk at any moment leaves a vault that opens with all its content.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import UTC
from hashlib import sha256
from pathlib import Path

from fieldscreen.domain.journal import Act, Action, JournalLine
from fieldscreen.vault import case_keys, database, journal_table, keyslots, migrations, rekey_files, sealing
from fieldscreen.vault.checking import check_store
from fieldscreen.vault.database import Connection
from fieldscreen.vault.device import DeviceKeyring
from fieldscreen.vault.durable import file_errors, sync_folder
from fieldscreen.vault.errors import Part, VaultDamaged, VaultError, VaultMissing
from fieldscreen.vault.kdf import KdfCost
from fieldscreen.vault.key_errors import RekeyCancelled
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.keyslots_file import FILE_NAME as KEY_FILE_NAME
from fieldscreen.vault.keyslots_file import keep_copy, read_key_file, write_key_file
from fieldscreen.vault.occupancy import Occupancy
from fieldscreen.vault.reading import record_label
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.vault.self_test import assert_primitives
from fieldscreen.vault.slots import Header, SlotKind
from fieldscreen.vault.store import PROGRAM, Store
from fieldscreen.vault.unlocking import Clock, unlock_with_passphrase

SEALED_COLUMNS = frozenset({("records", "sealed"), ("case_keys", "wrapped"), ("case_summaries", "sealed")})
"""What is sealed under a key beside the database's own; a new sealed column must be done here too.

Summaries are not sealed anew but dropped: they are made again from the records when they are missing.
"""

_BATCH = 500
_COPY_SHARE = 0.15
_SEAL_SHARE = 0.65


@dataclass(frozen=True, slots=True)
class RekeySigns:
    """How a re-key tells of itself and is called off.

    Attributes:
        progress: Is told the share that is done, 0.0 to 1.0, on the calling thread.
        is_cancelled: Asked often until the key file is replaced; then it is too late.
    """

    progress: Callable[[float], None] = lambda _share: None
    is_cancelled: Callable[[], bool] = lambda: False

    def pass_on(self, share: float) -> None:
        """Tell the share, unless it was called off.

        Raises:
            RekeyCancelled: If it was.
        """
        if self.is_cancelled():
            raise RekeyCancelled
        self.progress(share)


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """What is left to do after a re-key.

    Attributes:
        recovery_is_gone: The printed recovery opens nothing any more; a new one must be made.
        device_is_gone: The key store of this computer could not take the new key.
    """

    recovery_is_gone: bool
    device_is_gone: bool


def rekey_vault(
    folder: Path,
    passphrase: str,
    *,
    clock: Clock,
    cost: KdfCost | None = None,
    keyring: DeviceKeyring | None = None,
    signs: RekeySigns | None = None,
) -> Rekeyed:
    """Give the locked vault in *folder* new keys throughout and leave it locked.

    Args:
        folder: Where it is.
        passphrase: Opens it before and after.
        clock: Returns the present moment (aware).
        cost: Cost of the passphrase slot; ``None`` keeps what it was.
        keyring: The key store for a device slot, if there was one.
        signs: For progress, and to call it off.

    Raises:
        RekeyCancelled: If it was called off; nothing is changed.
        WrongPassphrase, TryLater: As when opening.
        VaultDamaged: If anything cannot be read; nothing is changed.
        DiskFull, ReadOnlyPlace: If the new files cannot be written; nothing is changed.
        VaultMissing, VaultTooNew, VaultInUse, NotEnoughMemory, SelfTestFailed: As they say.
    """
    assert_primitives()
    if not (folder / KEY_FILE_NAME).exists():
        raise VaultMissing(folder)
    signs = signs or RekeySigns()
    with ExitStack() as stack:
        occupancy = Occupancy.take(folder, clock())
        stack.callback(occupancy.release)
        file = read_key_file(folder)
        unlocked = unlock_with_passphrase(folder, file.header, passphrase, clock)
        old = VaultKeys.derive(unlocked.data, file.header.vault)
        stack.callback(old.wipe)
        file.check(old.header)
        keep_copy(folder)
        rekey_files.settle(folder, file.header.generation)
        new = VaultKeys.derive(SecretBytes.random(), file.header.vault)
        stack.callback(new.wipe)
        header = _new_header(file.header, new, passphrase, cost or unlocked.slot.cost, clock)
        work = _Rekey(folder, old, new, clock, signs)
        finished = rekey_files.new_path(folder, header.generation)
        try:
            work.make(finished)
            signs.pass_on(1.0)
        except BaseException:
            with suppress(OSError):
                _remove(finished)
            raise
        # The one moment that decides: before it the old database counts, after it the new one.
        header = write_key_file(folder, header, new.header)
        with suppress(OSError):  # the next opening does it else
            rekey_files.put_in_place(folder, finished)
        had_device = bool(file.header.of_kind(SlotKind.DEVICE))
        return Rekeyed(
            recovery_is_gone=bool(file.header.recovery),
            device_is_gone=had_device and not _renew_device(folder, header, new, clock, keyring),
        )


@dataclass(slots=True)
class _Rekey:
    """One making of a new database from the old one."""

    folder: Path
    old: VaultKeys
    new: VaultKeys
    clock: Clock
    signs: RekeySigns

    def make(self, finished: Path) -> None:
        """Make, sync and read through the new database at *finished*."""
        self._copy(finished)
        connection = database.connect(finished, self.new.database, journal_mode="DELETE")
        try:
            with database.database_errors(self.folder), database.transaction(connection):
                self._seal_anew(connection)
        finally:
            connection.close()
        _sync(finished)
        database.assert_encrypted(finished)
        self._read_through(finished)

    def _copy(self, finished: Path) -> None:
        """Copy every page, encrypted anew, whatever tables later versions add."""
        source = database.connect(self.folder / database.FILE_NAME, self.old.database)
        try:
            with database.database_errors(self.folder):
                database.checkpoint(source)
            migrations.migrate(source, self.old, self.folder / database.FILE_NAME)
            _remove(finished)
            database.create_empty_file(finished)
            target = database.connect(finished, self.new.database, journal_mode="DELETE")
            try:
                with database.database_errors(self.folder):
                    source.backup(target, pages=_BATCH, progress=self._on_page)
            finally:
                target.close()
        finally:
            source.close()

    def _on_page(self, _status: int, remaining: int, total: int) -> None:
        self.signs.pass_on(_COPY_SHARE * (1 - remaining / max(total, 1)))

    def _seal_anew(self, connection: Connection) -> None:
        last = journal_table.last_line(connection)
        act = Act(self.clock(), PROGRAM, Action.VAULT_REKEYED)
        last = journal_table.append(connection, act, last)
        connection.execute("DELETE FROM case_summaries")
        total = max(1, connection.execute("SELECT count(*) FROM records").fetchone()[0])
        done = 0
        for case, old_key, new_key in self._keys(connection):
            for position in self._positions(connection, case):
                last = self._seal_record(connection, position, old_key, new_key, last)
                done += 1
                if done % _BATCH == 0:
                    self.signs.pass_on(_COPY_SHARE + _SEAL_SHARE * done / total)
        if done != connection.execute("SELECT count(*) FROM records").fetchone()[0]:
            raise VaultDamaged(Part.RECORD, "a record whose case has no key")

    def _keys(self, connection: Connection) -> Iterator[tuple[str, SecretBytes, SecretBytes]]:
        """Yield each case with its old and its new key; first the records of no case."""
        yield "", self.old.records, self.new.records
        for case, wrapped in connection.execute("SELECT case_id, wrapped FROM case_keys").fetchall():
            old_key = case_keys.unwrap_case_key(self.old.cases, case, wrapped)
            new_key = SecretBytes.random()
            try:
                fresh = case_keys.wrap_case_key(self.new.cases, case, new_key)
                connection.execute("UPDATE case_keys SET wrapped = ? WHERE case_id = ?", (fresh, case))
                yield case, old_key, new_key
            finally:
                old_key.wipe()
                new_key.wipe()

    @staticmethod
    def _positions(connection: Connection, case: str) -> list[int]:
        rows = connection.execute("SELECT position FROM records WHERE case_id = ?", (case,))
        return [row[0] for row in rows]

    def _seal_record(
        self,
        connection: Connection,
        position: int,
        old_key: SecretBytes,
        new_key: SecretBytes,
        last: JournalLine | None,
    ) -> JournalLine:
        row = connection.execute(
            "SELECT kind, id, case_id, parent, sequence, sealed FROM records WHERE position = ?", (position,)
        ).fetchone()
        *place, sealed = row
        label = record_label(*place)
        try:
            fresh = sealing.seal(new_key, sealing.unseal(old_key, sealed, label), label)
        except sealing.SealBroken:
            raise VaultDamaged(Part.RECORD, f"{place[0]} {place[1]}") from None
        connection.execute("UPDATE records SET sealed = ? WHERE position = ?", (fresh, position))
        # The check of a vault asks for a line with the digest of every seal. It names no case:
        # nothing was written in one, and "last changed" must not move.
        digest = sha256(fresh).hexdigest()
        act = Act(self.clock(), PROGRAM, Action.RECORD_RESEALED, record=place[1], digest=digest)
        return journal_table.append(connection, act, last)

    def _read_through(self, finished: Path) -> None:
        connection = database.connect(finished, self.new.database, journal_mode="DELETE")
        try:
            self.signs.pass_on(_COPY_SHARE + _SEAL_SHARE)
            check_store(Store(connection, self.new, self.folder, self.clock), self.new)
        finally:
            connection.close()


def _new_header(old: Header, keys: VaultKeys, passphrase: str, cost: KdfCost | None, clock: Clock) -> Header:
    """Return the header of the next generation: the passphrase and the organisations.

    Paper cannot be given another key, and a device is asked only once everything is done:
    both are added again afterwards.
    """
    if cost is None:
        raise VaultDamaged(Part.KEYSLOTS, "cost")
    now = clock().astimezone(UTC)
    header = replace(old, slots=(), generation=old.generation + 1)
    header = header.with_slot(keyslots.passphrase_slot(header, keys.data, passphrase, cost, now=now))
    for slot in old.of_kind(SlotKind.ORGANISATION):
        if slot.escrow is not None:
            again = keyslots.organisation_slot(header, keys.data, slot.escrow.key, now=now)
            header = header.with_slot(replace(again, used_at=slot.used_at))
    return header


def _renew_device(
    folder: Path, header: Header, keys: VaultKeys, clock: Clock, keyring: DeviceKeyring | None
) -> bool:
    key = SecretBytes.random()
    try:
        (keyring or DeviceKeyring()).keep(header.vault, key)
        slot = keyslots.device_slot(header, keys.data, key, now=clock().astimezone(UTC))
        write_key_file(folder, header.with_slot(slot), keys.header)
    except VaultError:
        return False
    finally:
        key.wipe()
    return True


def _sync(path: Path) -> None:
    with file_errors(path.parent):
        descriptor = os.open(path, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        sync_folder(path.parent)


def _remove(path: Path) -> None:
    for side in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + side).unlink(missing_ok=True)
