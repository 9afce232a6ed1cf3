# ruff: noqa: N818  situations, not errors of ours: "the vault is missing" reads as VaultMissing
"""What can go wrong with a vault, one class per situation.

Each situation has another next step for the person at the screen, so none may be taken for
another: a wrong passphrase is never called damage, nor damage a wrong passphrase. Values
are attributes; sentences for people are made in ``ui`` and ``cli``. No attribute holds a
secret or case content.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from fieldscreen.domain.errors import FieldScreenError


class VaultError(FieldScreenError):
    """Any situation of this package."""


class VaultMissing(VaultError):
    """There is no vault in the folder.

    Attributes:
        folder: Where it was looked for.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(f"no vault in {folder}")
        self.folder = folder


class VaultExists(VaultError):
    """A vault was to be created where one already is.

    Attributes:
        folder: The folder that already holds one.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(f"a vault is already in {folder}")
        self.folder = folder


class WrongPassphrase(VaultError):
    """The passphrase opens no slot, although the key file itself is undamaged.

    Attributes:
        tries: Wrong passphrases in a row, this one included.
        wait_s: Seconds to wait before the next try is looked at.
    """

    def __init__(self, tries: int, wait_s: float) -> None:
        super().__init__(f"wrong passphrase, {tries} in a row, wait {wait_s:.0f} s")
        self.tries = tries
        self.wait_s = wait_s


class TryLater(WrongPassphrase):
    """The wait after wrong passphrases is not over; this passphrase was *not* looked at."""


class WrongRecovery(WrongPassphrase):
    """The code, the sheets or the private key open no slot of this vault, typed without a slip."""


class Part(StrEnum):
    """The part of a vault that is damaged."""

    KEYSLOTS = "keyslots"
    DATABASE = "database"
    RECORD = "record"
    JOURNAL = "journal"
    DEVICE = "storage device"


class VaultDamaged(VaultError):
    """Something on disk is not what was written.

    Attributes:
        where: The part concerned.
        detail: For developers: what did not fit. Never case content.
    """

    def __init__(self, where: Part, detail: str = "") -> None:
        super().__init__(f"vault damaged: {where}" + (f" ({detail})" if detail else ""))
        self.where = where
        self.detail = detail


class BackupUnproven(VaultError):
    """A copy was written but could not be read back as it was; it was taken away again.

    Attributes:
        where: The part concerned.
        detail: For developers.
    """

    def __init__(self, where: Part, detail: str = "") -> None:
        super().__init__(f"copy not proven: {where}" + (f" ({detail})" if detail else ""))
        self.where = where
        self.detail = detail


class BackupUnreadable(VaultError):
    """A file is not a copy of a vault, or not the whole of one any more.

    Attributes:
        path: The file.
        detail: For developers: what did not fit.
    """

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(f"{path} is no whole copy of a vault" + (f" ({detail})" if detail else ""))
        self.path = path
        self.detail = detail


class BackupStopped(VaultError):
    """The making of a copy was stopped by the person; nothing of it was left behind."""

    def __init__(self) -> None:
        super().__init__("the copy was stopped")


class BackupPlaceMissing(VaultError):
    """The folder the copies go to is not there: most often a stick that is not plugged in.

    Attributes:
        folder: The folder.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(f"no folder {folder}")
        self.folder = folder


class NothingToRescue(VaultError):
    """No key file opens, or no record could be read: there is nothing to put in a new vault."""

    def __init__(self) -> None:
        super().__init__("nothing could be read")


class VaultTooNew(VaultError):
    """A newer FieldScreen wrote the vault.

    Attributes:
        found: Version of the format on disk.
        supported: Highest version this program reads.
    """

    def __init__(self, found: int, supported: int) -> None:
        super().__init__(f"vault format {found} is newer than {supported}")
        self.found = found
        self.supported = supported


class VaultInUse(VaultError):
    """A living program has the vault open.

    Attributes:
        pid: Its process number; ``None`` when it did not say.
        host: Name of the computer it runs on; empty when it did not say.
        since: When it opened the vault; ``None`` when it did not say.
    """

    def __init__(self, pid: int | None = None, host: str = "", since: datetime | None = None) -> None:
        super().__init__(f"vault in use by process {pid} on {host or 'an unknown computer'}")
        self.pid = pid
        self.host = host
        self.since = since


class DiskFull(VaultError):
    """There was no room; what was being written was undone as a whole."""

    def __init__(self) -> None:
        super().__init__("no space left where the vault is")


class ReadOnlyPlace(VaultError):
    """The folder cannot be written by this user.

    Attributes:
        folder: The folder concerned.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(f"cannot write in {folder}")
        self.folder = folder


class NotEnoughMemory(VaultError):
    """The passphrase cannot be stretched with the memory this computer has free.

    Attributes:
        memory_kib: Memory the key derivation needs, in KiB.
    """

    def __init__(self, memory_kib: int) -> None:
        super().__init__(f"{memory_kib} KiB of memory are not free")
        self.memory_kib = memory_kib


class VaultLocked(VaultError):
    """The vault was locked before this could be done; nothing of it was written."""

    def __init__(self) -> None:
        super().__init__("the vault is locked")


class DeviceReason(StrEnum):
    """Why the operating system's key store was of no use."""

    NO_SLOT = "no_slot"
    NO_KEYRING = "no_keyring"
    NO_SESSION = "no_session"
    LOCKED = "locked"
    TIMED_OUT = "timed_out"
    KEY_MISSING = "key_missing"
    KEY_DIFFERS = "key_differs"
    NOT_KEPT = "not_kept"
    FAILED = "failed"


class DeviceSlotUnavailable(VaultError):
    """The device slot cannot be used now; the passphrase always can.

    Attributes:
        reason: Why.
        detail: For developers: class of the back-end or of the error behind it.
    """

    def __init__(self, reason: DeviceReason, detail: str = "") -> None:
        super().__init__(f"device slot unavailable: {reason}" + (f" ({detail})" if detail else ""))
        self.reason = reason
        self.detail = detail


class RecordMissing(VaultError):
    """No such record.

    Attributes:
        kind: Class of the value that was asked for.
        identifier: Identifier that was asked for.
    """

    def __init__(self, kind: type, identifier: str) -> None:
        super().__init__(f"no {kind.__name__} {identifier}")
        self.kind = kind
        self.identifier = identifier


class RecordMisplaced(VaultError):
    """A record was to be kept where its kind does not belong: a fault of the calling code.

    Attributes:
        kind: Class of the value.
        identifier: Its identifier.
        case: The case it was to be kept in; empty for none.
    """

    def __init__(self, kind: type, identifier: str, case: str) -> None:
        super().__init__(f"{kind.__name__} {identifier} cannot be kept in case {case!r}")
        self.kind = kind
        self.identifier = identifier
        self.case = case


class RecordFinal(VaultError):
    """A record that is never replaced was to be written again; nothing was written.

    Attributes:
        kind: Class of the value.
        identifier: Its identifier.
    """

    def __init__(self, kind: type, identifier: str) -> None:
        super().__init__(f"{kind.__name__} {identifier} is kept for good")
        self.kind = kind
        self.identifier = identifier


class CaseMissing(VaultError):
    """The case has no key: it was never saved, or it was erased and stays erased.

    Attributes:
        case: Identifier of the case.
    """

    def __init__(self, case: str) -> None:
        super().__init__(f"no key for case {case}")
        self.case = case
