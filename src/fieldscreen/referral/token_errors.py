"""What can go wrong with a key in a token (PKCS#11), one class per situation."""

from __future__ import annotations

from enum import StrEnum

from fieldscreen.referral.errors import ReferralError


class PinState(StrEnum):
    """What a token tells of its PIN; none tells a number of tries (PKCS#11 3.1, table 5)."""

    FINE = "fine"
    WRONG_BEFORE = "wrong_before"
    LAST_TRY = "last_try"
    LOCKED = "locked"
    NOT_SET = "not_set"


class TokenError(ReferralError):
    """A token did not sign; nothing was changed."""


class TokenModuleMissingError(TokenError):
    """The library that speaks with the token is not where it was chosen.

    Attributes:
        module: Its path.
    """

    def __init__(self, module: str) -> None:
        super().__init__(f"no module {module}")
        self.module = module


class TokenModuleUnusableError(TokenError):
    """The library cannot be loaded, is none of PKCS#11, or ended without an answer.

    Attributes:
        module: Its path.
    """

    def __init__(self, module: str) -> None:
        super().__init__(f"module cannot be used: {module}")
        self.module = module


class TokenMissingError(TokenError):
    """The token is not there: not inserted, or another one is.

    Attributes:
        label: What it calls itself.
    """

    def __init__(self, label: str) -> None:
        super().__init__(f"no token {label}".rstrip())
        self.label = label


class NoTokenError(TokenMissingError):
    """There is no token at all."""

    def __init__(self) -> None:
        super().__init__("")


class TokenRemovedError(TokenError):
    """The token was taken out while it was at work."""

    def __init__(self) -> None:
        super().__init__("the token was removed")


class TokenCertificateMissingError(TokenError):
    """The token holds no certificate.

    Attributes:
        label: What the token calls itself.
    """

    def __init__(self, label: str) -> None:
        super().__init__(f"no certificate in {label}")
        self.label = label


class TokenKeyMissingError(TokenError):
    """The token does not hold the key of the certificate."""

    def __init__(self) -> None:
        super().__init__("no private key of the certificate")


class TokenKeyOtherError(TokenError):
    """What the token signed does not fit the certificate."""

    def __init__(self) -> None:
        super().__init__("the key is another than the certificate's")


class TokenPinNeededError(TokenError):
    """The key is in a token, and nobody gave its PIN."""

    def __init__(self) -> None:
        super().__init__("no PIN was given")


class TokenPinFormatError(TokenError):
    """The PIN cannot be one of this token: too short, too long, or of other signs. No try was spent."""

    def __init__(self) -> None:
        super().__init__("the PIN has a wrong length or sign")


class TokenPinWrongError(TokenError):
    """The PIN is wrong.

    Attributes:
        state: What the token says of its PIN now.
    """

    def __init__(self, state: PinState) -> None:
        super().__init__(f"wrong PIN, now {state}")
        self.state = state


class TokenLastTryError(TokenError):
    """One try is left, and nobody said to risk it. It was not spent."""

    def __init__(self) -> None:
        super().__init__("one try left")


class TokenLockedError(TokenError):
    """The token is locked after too many wrong PINs."""

    def __init__(self) -> None:
        super().__init__("the token is locked")


class TokenPinUnsetError(TokenError):
    """The token has no PIN yet, or wants a new one first."""

    def __init__(self) -> None:
        super().__init__("the PIN must be set first")


class TokenCancelledError(TokenError):
    """A person broke it off."""

    def __init__(self) -> None:
        super().__init__("cancelled")


class TokenFailedError(TokenError):
    """The token refused for a reason of its own.

    Attributes:
        reason: The situation's name in PKCS#11, such as ``"FunctionFailed"``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(f"the token failed: {reason}")
        self.reason = reason
