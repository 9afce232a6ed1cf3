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
from fieldscreen.vault.case_summaries import CaseState, CaseSummary, SummaryPart
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
    WrongRecovery,
)
from fieldscreen.vault.escrow import (
    EscrowCandidate,
    EscrowKey,
    EscrowScheme,
    PrivateKey,
    read_escrow_key,
    read_private_key,
)
from fieldscreen.vault.journal_table import LineFilter
from fieldscreen.vault.kdf import FLOOR, KdfCost, calibrated_cost
from fieldscreen.vault.key_errors import (
    EscrowKeyFault,
    EscrowKeyUnusable,
    LastSlot,
    PrivateKeyFault,
    PrivateKeyUnusable,
    RecoveryCodeMistyped,
    RecoverySheetMistyped,
    RekeyCancelled,
    SelfTestFailed,
    Slip,
    SlotMissing,
)
from fieldscreen.vault.keyslots import RecoverySecret
from fieldscreen.vault.locked_memory import is_memory_locked
from fieldscreen.vault.opened_vault import OpenVault
from fieldscreen.vault.opening import (
    VaultDescription,
    create_vault,
    describe_vault,
    open_vault,
    open_vault_with_device,
    recover_vault,
    vault_identifier,
)
from fieldscreen.vault.records import Change, Record
from fieldscreen.vault.recovery_code import draw_code, read_code, write_code
from fieldscreen.vault.recovery_shares import check_sheet, draw_sheets, read_sheets
from fieldscreen.vault.rekeying import Rekeyed, RekeySigns, rekey_vault
from fieldscreen.vault.rescue import Rescued, erased_cases_in, rescue_vault, with_passphrase
from fieldscreen.vault.restore import Restored, restore_backup
from fieldscreen.vault.slot_keeping import SlotInfo
from fieldscreen.vault.slots import SlotKind
from fieldscreen.vault.stored_records import CaseContents

__all__ = [
    "BACKUP_SUFFIX",
    "FLOOR",
    "Asking",
    "BackupPlaceMissing",
    "BackupStopped",
    "BackupUnproven",
    "BackupUnreadable",
    "CaseContents",
    "CaseMissing",
    "CaseState",
    "CaseSummary",
    "Change",
    "DeviceKeyring",
    "DeviceReason",
    "DeviceSlotUnavailable",
    "DiskFull",
    "EscrowCandidate",
    "EscrowKey",
    "EscrowKeyFault",
    "EscrowKeyUnusable",
    "EscrowScheme",
    "FoundBackup",
    "KdfCost",
    "LastSlot",
    "LineFilter",
    "NotEnoughMemory",
    "NothingToRescue",
    "OpenVault",
    "Part",
    "PrivateKey",
    "PrivateKeyFault",
    "PrivateKeyUnusable",
    "ReadOnlyPlace",
    "Record",
    "RecordFinal",
    "RecordMisplaced",
    "RecordMissing",
    "RecoveryCodeMistyped",
    "RecoverySecret",
    "RecoverySheetMistyped",
    "RekeyCancelled",
    "RekeySigns",
    "Rekeyed",
    "Rescued",
    "Restored",
    "SelfTestFailed",
    "Slip",
    "SlotInfo",
    "SlotKind",
    "SlotMissing",
    "SummaryPart",
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
    "WrongRecovery",
    "calibrated_cost",
    "check_sheet",
    "create_vault",
    "describe_vault",
    "draw_code",
    "draw_sheets",
    "erased_cases_in",
    "find_backups",
    "is_memory_locked",
    "make_backup",
    "open_vault",
    "open_vault_with_device",
    "read_code",
    "read_escrow_key",
    "read_private_key",
    "read_sheets",
    "recover_vault",
    "rekey_vault",
    "remove_backup",
    "rescue_vault",
    "restore_backup",
    "vault_identifier",
    "with_passphrase",
    "write_code",
]
