# ruff: noqa: N818  situations, as in ``errors``
"""What can go wrong with the ways into a vault: slots, printed codes and sheets, other people's keys.

One class per situation, like those of ``errors``. No attribute holds a secret.
"""

from __future__ import annotations

from enum import StrEnum

from fieldscreen.vault.errors import VaultError


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
