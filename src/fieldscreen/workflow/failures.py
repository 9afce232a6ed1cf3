"""The situations a front end must tell people about, in one place.

``ui`` and ``cli`` may not reach below the use cases; they import these names from here and
make the sentences.
"""

from fieldscreen.domain.errors import FieldScreenError, InvalidValueError
from fieldscreen.forms import FormError
from fieldscreen.screening.packs import PackInvalidError
from fieldscreen.vault.errors import (
    CaseMissing,
    DeviceReason,
    DeviceSlotUnavailable,
    DiskFull,
    NotEnoughMemory,
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

__all__ = [
    "CaseMissing",
    "DeviceReason",
    "DeviceSlotUnavailable",
    "DiskFull",
    "FieldScreenError",
    "FormError",
    "InvalidValueError",
    "NotEnoughMemory",
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
    "VaultTooNew",
    "WrongPassphrase",
]
