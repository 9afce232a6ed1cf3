"""Creating and opening vaults: the only way to an ``OpenVault``.

The order of checks decides which of the situations a person is told: no vault, key file
damaged, newer format, wait, in use, wrong passphrase, and only then the database.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fieldscreen.domain.journal import Action
from fieldscreen.vault import ballast, database, key_file_copy, keyslots, migrations, rekey_files
from fieldscreen.vault.device import DeviceKeyring
from fieldscreen.vault.durable import file_errors, sync_folder
from fieldscreen.vault.errors import (
    DiskFull,
    Part,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultMissing,
)
from fieldscreen.vault.escrow import PrivateKey
from fieldscreen.vault.kdf import KdfCost, calibrated_cost
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.keyslots import RecoverySecret
from fieldscreen.vault.keyslots_file import COPY_NAME, keep_copy, write_key_file
from fieldscreen.vault.keyslots_file import FILE_NAME as KEY_FILE_NAME
from fieldscreen.vault.occupancy import Occupancy
from fieldscreen.vault.opened_records import Opened
from fieldscreen.vault.opened_vault import OpenVault
from fieldscreen.vault.reader import Reader
from fieldscreen.vault.records import Change
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.vault.self_test import assert_primitives
from fieldscreen.vault.slot_keeping import SlotInfo, slot_info
from fieldscreen.vault.slots import Header, SlotKind
from fieldscreen.vault.store import PROGRAM, Store
from fieldscreen.vault.unlocking import (
    Clock,
    Unlocked,
    unlock_with_device,
    unlock_with_passphrase,
    unlock_with_recovery,
)
from fieldscreen.vault.vault_thread import VaultThread

_UNFINISHED_NAME = f"{database.FILE_NAME}.creating"


@dataclass(frozen=True, slots=True)
class VaultDescription:
    """What anybody can see of a vault without opening it.

    Attributes:
        folder: Where it is.
        version: Version of the key file's format.
        has_device_slot: Whether the device's key store may open it.
        created_at: When it was made (aware, UTC), as the key file says.
        recoveries: Kinds of printed recovery it has.
        has_organisation_slot: Whether an organisation can open it.
        identifier: Random identifier of the vault.
        slots: The ways in, as the key file says; nothing vouches for it before the vault is open.
    """

    folder: Path
    version: int
    has_device_slot: bool
    created_at: datetime
    recoveries: frozenset[SlotKind] = frozenset()
    has_organisation_slot: bool = False
    identifier: str = ""
    slots: tuple[SlotInfo, ...] = ()


def describe_vault(folder: Path) -> VaultDescription | None:
    """Say what is in *folder*, or ``None`` when there is no vault.

    Raises:
        VaultDamaged: If there is one whose key file is missing or damaged.
        VaultTooNew: If a newer program made it.
    """
    if not _has_vault(folder):
        return None
    header = key_file_copy.read_either(folder)[0].header
    return VaultDescription(
        folder,
        header.version,
        bool(header.of_kind(SlotKind.DEVICE)),
        header.created_at,
        frozenset(slot.kind for slot in header.recovery),
        bool(header.of_kind(SlotKind.ORGANISATION)),
        header.vault,
        tuple(slot_info(slot) for slot in header.slots),
    )


def vault_identifier(folder: Path) -> str | None:
    """Return the identifier of the vault in *folder*, or ``None`` when no key file says it any more."""
    try:
        return key_file_copy.read_either(folder)[0].header.vault
    except VaultError:
        return None


def create_vault(
    folder: Path, passphrase: str, *, clock: Clock, cost: KdfCost | None = None, first: Sequence[Change] = ()
) -> OpenVault:
    """Make a new vault in *folder* and leave it open.

    Args:
        folder: Made if it is missing, readable by its owner only.
        passphrase: Opens the vault from now on; its strength is the caller's matter.
        clock: Returns the present moment (aware).
        cost: Cost of a guess; ``None`` measures this computer and takes about half a second.
        first: What every vault must hold; there is no vault on disk that lacks it, however
            the making was cut short.

    Raises:
        VaultExists: If there is one already.
        ReadOnlyPlace: If this user may not write there.
        DiskFull: If there is no room; no vault is left behind.
        InvalidValueError: If the passphrase is empty.
        NotEnoughMemory: If the passphrase cannot be stretched safely on this computer.
        SelfTestFailed: If a cryptographic library is not what it should be.
    """
    assert_primitives()
    if _has_vault(folder):
        raise VaultExists(folder)
    with file_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
    with ExitStack() as undo:
        occupancy = Occupancy.take(folder, clock())
        undo.callback(occupancy.release)
        if _has_vault(folder):  # another program may have been quicker
            raise VaultExists(folder)
        header = Header(keyslots.new_identifier(), clock().astimezone(UTC), ())
        keys = VaultKeys.derive(SecretBytes.random(), header.vault)
        undo.callback(keys.wipe)
        slot = keyslots.passphrase_slot(
            header, keys.data, passphrase, cost or calibrated_cost(), now=header.created_at
        )
        header = header.with_slot(slot)
        undo.callback(_remove_new, folder)
        _write_new(folder, header, keys, lambda store: store.commit(first), clock)
        vault = _start(folder, header, keys, occupancy, clock)
        undo.pop_all()
    return vault


def open_vault(
    folder: Path, passphrase: str, *, clock: Clock, least_cost: KdfCost | None = None
) -> OpenVault:
    """Open the vault in *folder* with its passphrase.

    Args:
        folder: Where it is.
        passphrase: As typed.
        clock: Returns the present moment (aware).
        least_cost: A slot that costs less is made anew at this cost, without a question; when
            that cannot be done now, the vault opens all the same.

    Raises:
        VaultMissing, VaultDamaged, VaultTooNew, VaultInUse, ReadOnlyPlace: As they say.
        WrongPassphrase: With the number of tries so far and the wait they cost.
        TryLater: If that wait is not over; the passphrase was not looked at.
        NotEnoughMemory: If the passphrase cannot be stretched with the memory that is free.
        SelfTestFailed: If a cryptographic library is not what it should be.
    """
    vault, unlocked = _open(
        folder, clock, lambda header: unlock_with_passphrase(folder, header, passphrase, clock)
    )
    if least_cost is not None and unlocked.slot.cost is not None and unlocked.slot.cost.is_below(least_cost):
        with suppress(VaultError):
            vault.slots.raise_cost(unlocked.slot.identifier, passphrase, least_cost)
    return vault


def open_vault_with_device(folder: Path, *, clock: Clock, keyring: DeviceKeyring | None = None) -> OpenVault:
    """Open the vault in *folder* with the key that this session's key store holds.

    May wait for the system's own prompt; never call it on the thread that paints.

    Raises:
        DeviceSlotUnavailable: If that does not work; the passphrase still does.
        VaultMissing, VaultDamaged, VaultTooNew, VaultInUse, ReadOnlyPlace: As they say.
        SelfTestFailed: If a cryptographic library is not what it should be.
    """
    return _open(folder, clock, lambda header: unlock_with_device(header, keyring or DeviceKeyring()))[0]


def recover_vault(
    folder: Path,
    key: RecoverySecret | PrivateKey,
    passphrase: str,
    *,
    clock: Clock,
    cost: KdfCost | None = None,
) -> OpenVault:
    """Open the vault with a printed recovery or an organisation's key, under a new passphrase.

    The use is journalled and the new passphrase set in one step: where that cannot be done
    nothing is opened. Every former passphrase is gone.

    Raises:
        WrongRecovery: If *key* opens no slot; the try is counted.
        TryLater: If the wait after earlier tries is not over; nothing was tried.
        InvalidValueError: If *passphrase* is empty.
        DiskFull, NotEnoughMemory: If the new passphrase cannot be set; the vault stays locked.
        VaultMissing, VaultDamaged, VaultTooNew, VaultInUse, ReadOnlyPlace: As they say.
        SelfTestFailed: If a cryptographic library is not what it should be.
    """
    vault, unlocked = _open(folder, clock, lambda header: unlock_with_recovery(folder, header, key, clock))
    try:
        vault.slots.take_over(unlocked.slot.identifier, passphrase, cost or calibrated_cost())
    except BaseException:
        vault.lock()
        raise
    return vault


def _open(folder: Path, clock: Clock, unlock: Callable[[Header], Unlocked]) -> tuple[OpenVault, Unlocked]:
    assert_primitives()
    if not _has_vault(folder):
        raise VaultMissing(folder)
    with ExitStack() as undo:
        key_file_copy.read_either(folder)  # damage is told before "in use": it is the graver news
        occupancy = Occupancy.take(folder, clock())
        undo.callback(occupancy.release)
        file, is_copy = key_file_copy.read_either(folder)
        unlocked = unlock(file.header)
        keys = VaultKeys.derive(unlocked.data, file.header.vault)
        undo.callback(keys.wipe)
        file.check(keys.header)
        if not is_copy:  # before a database is thrown away that only a copy would still name
            keep_copy(folder)
        rekey_files.settle(folder, file.header.generation)
        vault = _start(folder, file.header, keys, occupancy, clock)
        undo.pop_all()
    if is_copy:
        with suppress(VaultError, OSError):
            key_file_copy.repair(folder)
            vault.commit(Change(Action.KEY_FILE_REPAIRED, PROGRAM))
    return vault, unlocked


def open_with_keys(folder: Path, header: Header, keys: VaultKeys, *, clock: Clock) -> OpenVault:
    """Open the vault in *folder* whose keys are at hand; they belong to the open vault from now on.

    Raises:
        VaultInUse, VaultDamaged, DiskFull, ReadOnlyPlace: As they say.
    """
    with ExitStack() as undo:
        undo.callback(keys.wipe)
        occupancy = Occupancy.take(folder, clock())
        undo.callback(occupancy.release)
        vault = _start(folder, header, keys, occupancy, clock)
        undo.pop_all()
    return vault


def _start(folder: Path, header: Header, keys: VaultKeys, occupancy: Occupancy, clock: Clock) -> OpenVault:
    thread = VaultThread()
    try:
        store, has_log = thread.call(lambda: _open_store_with_room(folder, keys, clock))
    except BaseException:
        thread.finish(lambda: None)
        raise
    reader = Reader(folder, keys) if has_log else None
    return OpenVault(Opened(folder, header, keys, occupancy, thread, store, reader))


def _open_store_with_room(folder: Path, keys: VaultKeys, clock: Clock) -> tuple[Store, bool]:
    try:
        return _open_store(folder, keys, clock)
    except DiskFull:
        # Not even SQLite's side files fit: opening is worth more than the ballast.
        if not ballast.free(folder):
            raise
        return _open_store(folder, keys, clock)


def _open_store(folder: Path, keys: VaultKeys, clock: Clock) -> tuple[Store, bool]:
    path = folder / database.FILE_NAME
    unfinished = folder / _UNFINISHED_NAME
    if unfinished.is_file() and not path.exists():
        # Creation was cut short after the key file was written: the database is complete.
        _finish_creation(unfinished, path)
    connection = database.connect(path, keys.database)
    try:
        database.assert_encrypted(path)
        _refuse_without_schema(connection, folder)
        if migrations.migrate(connection, keys, path) == len(migrations.STEPS):
            with suppress(OSError):
                migrations.drop_copies(folder)
        store = Store(connection, keys, folder, clock)
        with suppress(DiskFull):  # reading must stay possible on a full disk
            store.note(Action.VAULT_OPENED)
        has_log = database.has_log(connection)
    except BaseException:
        connection.close()
        raise
    return store, has_log


def _refuse_without_schema(connection: database.Connection, folder: Path) -> None:
    # An emptied file looks like a new database to SQLite; every case would be gone without a word.
    with database.database_errors(folder):
        if migrations.schema_version(connection) == 0:
            raise VaultDamaged(Part.DATABASE, "empty")


def _write_new(
    folder: Path, header: Header, keys: VaultKeys, fill: Callable[[Store], object], clock: Clock
) -> None:
    # The key file comes second and the database's name last, so that whenever there is a
    # key file the database behind it is complete.
    unfinished = folder / _UNFINISHED_NAME
    with file_errors(folder):  # SQLite would play a journal left by a cut creation into the new file
        (folder / f"{_UNFINISHED_NAME}-journal").unlink(missing_ok=True)
    database.create_empty_file(unfinished)
    connection = database.connect(unfinished, keys.database, journal_mode="DELETE")
    try:
        migrations.migrate(connection, keys, unfinished)
        store = Store(connection, keys, folder, clock)
        store.note(Action.VAULT_CREATED)
        fill(store)
    finally:
        connection.close()
    database.assert_encrypted(unfinished)
    write_key_file(folder, header, keys.header)
    _finish_creation(unfinished, folder / database.FILE_NAME)


def _remove_new(folder: Path) -> None:
    # Only for a vault this very call made: nobody has put anything into it.
    names = [KEY_FILE_NAME, COPY_NAME, ballast.FILE_NAME]
    for name in (_UNFINISHED_NAME, database.FILE_NAME):
        names += [f"{name}-journal", f"{name}-wal", f"{name}-shm", name]
    for name in names:
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)


def _finish_creation(unfinished: Path, path: Path) -> None:
    with file_errors(path.parent):
        unfinished.replace(path)
        sync_folder(path.parent)


def _has_vault(folder: Path) -> bool:
    # A log counts too: it may hold answers, and would be played into a new database beside it.
    names = (KEY_FILE_NAME, COPY_NAME, database.FILE_NAME, f"{database.FILE_NAME}-wal")
    with file_errors(folder):
        return any((folder / name).exists() for name in names)
