"""The situations a front end must tell people about, in one place.

``ui`` and ``cli`` may not reach below the use cases; they import these names from here and
make the sentences.
"""

from fieldscreen.domain.errors import FieldScreenError, InvalidValueError
from fieldscreen.forms import FormError
from fieldscreen.screening.packs import PackInvalidError
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
from fieldscreen.workflow.vault_places import VaultPlaceRefusedError

__all__ = [
    "BackupPlaceMissing",
    "BackupStopped",
    "BackupUnproven",
    "BackupUnreadable",
    "CaseMissing",
    "DeviceReason",
    "DeviceSlotUnavailable",
    "DiskFull",
    "FieldScreenError",
    "FormError",
    "InvalidValueError",
    "NotEnoughMemory",
    "NothingToRescue",
    "PackInvalidError",
    "Part",
    "ReadOnlyPlace",
    "RecordMissing",
    "TryLater",
    "VaultDamaged",
    "VaultError",
    "VaultExists",
    "VaultInUse",
    "VaultLocked",
    "VaultMissing",
    "VaultPlaceRefusedError",
    "VaultTooNew",
    "WrongPassphrase",
]
