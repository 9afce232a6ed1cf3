"""The encrypted store: keys, records, journal, erasure.

Nothing a person wrote reaches the disk unsealed. What may be kept and when is ``workflow``'s
matter; this package keeps it, durably, and gives it back only while the vault is open.
"""

from fieldscreen.vault.backup import (
    Asking,
    FoundBackup,
    find_backups,
    make_backup,
    remove_backup,
)
from fieldscreen.vault.container import SUFFIX as BACKUP_SUFFIX
from fieldscreen.vault.device import DeviceKeyring
from fieldscreen.vault.errors import (
    BackupPlaceMissing,
    BackupStopped,
    BackupUnproven,
    BackupUnreadable,
    CaseMissing,
    DeviceReason,
    DeviceSlotUnavailable,
    DiskFull,
    NotEnoughMemory,
    NothingToRescue,
    Part,
    ReadOnlyPlace,
    RecordFinal,
    RecordMisplaced,
    RecordMissing,
    TryLater,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultInUse,
    VaultLocked,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
)
from fieldscreen.vault.kdf import KdfCost
from fieldscreen.vault.opened_vault import OpenVault
from fieldscreen.vault.opening import (
    VaultDescription,
    create_vault,
    describe_vault,
    open_vault,
    open_vault_with_device,
    vault_identifier,
)
from fieldscreen.vault.records import Change, Record
from fieldscreen.vault.rescue import Rescued, erased_cases_in, rescue_vault, with_passphrase
from fieldscreen.vault.restore import Restored, restore_backup

__all__ = [
    "BACKUP_SUFFIX",
    "Asking",
    "BackupPlaceMissing",
    "BackupStopped",
    "BackupUnproven",
    "BackupUnreadable",
    "CaseMissing",
    "Change",
    "DeviceKeyring",
    "DeviceReason",
    "DeviceSlotUnavailable",
    "DiskFull",
    "FoundBackup",
    "KdfCost",
    "NotEnoughMemory",
    "NothingToRescue",
    "OpenVault",
    "Part",
    "ReadOnlyPlace",
    "Record",
    "RecordFinal",
    "RecordMisplaced",
    "RecordMissing",
    "Rescued",
    "Restored",
    "TryLater",
    "VaultDamaged",
    "VaultDescription",
    "VaultError",
    "VaultExists",
    "VaultInUse",
    "VaultLocked",
    "VaultMissing",
    "VaultTooNew",
    "WrongPassphrase",
    "create_vault",
    "describe_vault",
    "erased_cases_in",
    "find_backups",
    "make_backup",
    "open_vault",
    "open_vault_with_device",
    "remove_backup",
    "rescue_vault",
    "restore_backup",
    "vault_identifier",
    "with_passphrase",
]
