"""What can go wrong while a referral is made, one class per situation."""

from __future__ import annotations

from fieldscreen.domain.errors import FieldScreenError


class ReferralError(FieldScreenError):
    """A referral could not be made; the case itself is untouched."""


class TemplateInvalidError(ReferralError):
    """A referral template cannot be used.

    Attributes:
        where: Table or key of the fault.
        why: What is wrong with it.
    """

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"referral template: {where}: {why}")
        self.where = where
        self.why = why


class IdentityInvalidError(ReferralError):
    """A signing identity cannot be made or used.

    Attributes:
        why: What is wrong with it.
    """

    def __init__(self, why: str) -> None:
        super().__init__(f"signing identity: {why}")
        self.why = why


class SigningFailedError(ReferralError):
    """The document could not be signed.

    Attributes:
        why: What stood in the way.
    """

    def __init__(self, why: str) -> None:
        super().__init__(f"signing: {why}")
        self.why = why


class DetachedSignatureInvalidError(ReferralError):
    """A signature beside a file does not hold.

    Attributes:
        why: What is wrong with it.
    """

    def __init__(self, why: str) -> None:
        super().__init__(f"detached signature: {why}")
        self.why = why
