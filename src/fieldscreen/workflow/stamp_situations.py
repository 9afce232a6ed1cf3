"""What can stand in the way of a time-stamp besides the file and the answer; nothing was kept."""

from __future__ import annotations

from datetime import datetime

from fieldscreen.referral import VerificationReport
from fieldscreen.referral.stamp_errors import StampError


class StampPendingError(StampError):
    """A time-stamp was asked for already; its answer fits those bytes only.

    Attributes:
        asked_at: When (aware).
    """

    def __init__(self, asked_at: datetime) -> None:
        super().__init__("asked for already")
        self.asked_at = asked_at


class StampNotAskedError(StampError):
    """No time-stamp was asked for, so no answer can be taken in."""

    def __init__(self) -> None:
        super().__init__("not asked for")


class StampNotThereError(StampError):
    """The referral carries no time-stamp that could be renewed."""

    def __init__(self) -> None:
        super().__init__("no time-stamp to renew")


class StampOtherFileError(StampError):
    """The file is not the countersigned one of this referral."""

    def __init__(self) -> None:
        super().__init__("another file")


class StampListWithdrawsError(StampError):
    """A revocation list to be kept in the file withdraws one of its signers: every recipient would reject it.

    Attributes:
        signer: Who signed, as the certificate names them.
        at: When the certificate was withdrawn (aware).
        reason: Why (RFC 5280, 5.3.1), such as ``key_compromise``.
    """

    def __init__(self, signer: str, at: datetime | None, reason: str) -> None:
        super().__init__("the list withdraws a signer")
        self.signer = signer
        self.at = at
        self.reason = reason


class StampRejectedError(StampError):
    """The file does not verify, before the stamp or with it; nothing was kept.

    Attributes:
        report: What the verification found.
    """

    def __init__(self, report: VerificationReport) -> None:
        super().__init__(f"the file is {report.verdict}")
        self.report = report
