"""The encrypted store: keys, records, journal, erasure.

Nothing a person wrote reaches the disk unsealed. What may be kept and when is ``workflow``'s
matter; this package keeps it, durably, and gives it back only while the vault is open.
"""

from fieldscreen.vault.case_summaries import CaseState, CaseSummary, SummaryPart
from fieldscreen.vault.device import DeviceKeyring
from fieldscreen.vault.errors import (
    CaseMissing,
    DeviceReason,
    DeviceSlotUnavailable,
    DiskFull,
    NotEnoughMemory,
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
from fieldscreen.vault.journal_table import LineFilter
from fieldscreen.vault.kdf import KdfCost
from fieldscreen.vault.opened_vault import OpenVault
from fieldscreen.vault.opening import (
    VaultDescription,
    create_vault,
    describe_vault,
    open_vault,
    open_vault_with_device,
)
from fieldscreen.vault.records import Change, Record
from fieldscreen.vault.stored_records import CaseContents

__all__ = [
    "CaseContents",
    "CaseMissing",
    "CaseState",
    "CaseSummary",
    "Change",
    "DeviceKeyring",
    "DeviceReason",
    "DeviceSlotUnavailable",
    "DiskFull",
    "KdfCost",
    "LineFilter",
    "NotEnoughMemory",
    "OpenVault",
    "Part",
    "ReadOnlyPlace",
    "Record",
    "RecordFinal",
    "RecordMisplaced",
    "RecordMissing",
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
    "create_vault",
    "describe_vault",
    "open_vault",
    "open_vault_with_device",
]
