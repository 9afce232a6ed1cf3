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


class LastSlot(VaultError):
    """Neither a passphrase nor a recovery would be left; nothing was removed."""

    def __init__(self) -> None:
        super().__init__("the last way into the vault cannot be removed")


class SlotMissing(VaultError):
    """There is no such slot (any more).

    Attributes:
        identifier: What was asked for.
    """

    def __init__(self, identifier: str) -> None:
        super().__init__(f"no slot {identifier}")
        self.identifier = identifier


class Slip(StrEnum):
    """What is wrong with a printed recovery as it was typed."""

    LENGTH = "length"
    UNKNOWN = "unknown"
    CHECK = "check"
    TWICE = "twice"
    OTHER_SET = "other_set"


class RecoveryCodeMistyped(VaultError):
    """The code was not copied as it is printed; no slot was tried.

    Attributes:
        slip: What is wrong: the number of signs, a sign no code has, or the check.
        group: Group to look at, from 1; 0 when none can be named honestly.
    """

    def __init__(self, slip: Slip, group: int = 0) -> None:
        super().__init__(f"recovery code mistyped: {slip}, group {group}")
        self.slip = slip
        self.group = group


class RecoverySheetMistyped(VaultError):
    """A sheet was not copied as it is printed, or the two do not belong together; no slot was tried.

    Attributes:
        slip: What is wrong.
        sheet: Which of those typed, from 1; 0 for both together.
        word: Word to look at, from 1; 0 when none can be named honestly.
    """

    def __init__(self, slip: Slip, sheet: int = 0, word: int = 0) -> None:
        super().__init__(f"recovery sheet {sheet} mistyped: {slip}, word {word}")
        self.slip = slip
        self.sheet = sheet
        self.word = word


class EscrowKeyFault(StrEnum):
    """Why a vault cannot be entrusted to what an organisation handed over."""

    NOT_UNDERSTOOD = "not_understood"
    PRIVATE = "private"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    WEAK = "weak"
    OTHER_KEY = "other_key"
    OTHER_USAGE = "other_usage"


class EscrowKeyUnusable(VaultError):
    """The certificate or age recipient of an organisation cannot be used.

    Attributes:
        fault: Why.
    """

    def __init__(self, fault: EscrowKeyFault) -> None:
        super().__init__(f"organisation's key unusable: {fault}")
        self.fault = fault


class PrivateKeyFault(StrEnum):
    """Why an organisation's private key cannot be read."""

    NOT_UNDERSTOOD = "not_understood"
    PASSWORD_MISSING = "password_missing"  # noqa: S105  a code, not a secret
    PASSWORD_WRONG = "password_wrong"  # noqa: S105  same


class PrivateKeyUnusable(VaultError):
    """The private key of an organisation cannot be read.

    Attributes:
        fault: Why.
    """

    def __init__(self, fault: PrivateKeyFault) -> None:
        super().__init__(f"private key unusable: {fault}")
        self.fault = fault


class SelfTestFailed(VaultError):
    """A cryptographic primitive of this installation gives a wrong answer; nothing was opened.

    Attributes:
        primitive: Its name.
    """

    def __init__(self, primitive: str) -> None:
        super().__init__(f"self-test failed: {primitive}")
        self.primitive = primitive


class RekeyCancelled(VaultError):
    """New keys were being made and it was called off in time: the vault is as it was before."""

    def __init__(self) -> None:
        super().__init__("re-key called off")
