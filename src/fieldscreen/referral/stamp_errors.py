"""What can go wrong with a time-stamp, one class per situation; the signed file is as it was."""

from __future__ import annotations

from datetime import datetime

from fieldscreen.referral.errors import ReferralError


class StampError(ReferralError):
    """A time-stamp cannot be asked for or taken in; nothing was added."""


class StampedAlreadyError(StampError):
    """The file carries a time-stamp, and nothing may follow one."""

    def __init__(self) -> None:
        super().__init__("stamped already")


class StampPlaceError(StampError):
    """No place for a time-stamp can be made in the file.

    Attributes:
        why: What stood in the way.
    """

    def __init__(self, why: str) -> None:
        super().__init__(f"no place for a time-stamp: {why}")
        self.why = why


class StampMaterialError(StampError):
    """What was given to be kept in the file is no certificate or no revocation list."""

    def __init__(self) -> None:
        super().__init__("no certificate or revocation list")


class StampAnswerError(StampError):
    """The answer of a time-stamping authority is of no use."""


class StampAnswerUnreadableError(StampAnswerError):
    """The file is no answer to a time-stamp request (RFC 3161, 2.4.2)."""

    def __init__(self) -> None:
        super().__init__("no time-stamp answer")


class StampRefusedError(StampAnswerError):
    """The authority did not grant a time-stamp.

    Attributes:
        status: Its status, such as ``"rejection"``.
        told: Its own words, those signs of them that have a picture; empty when it gave none.
    """

    def __init__(self, status: str, told: str) -> None:
        super().__init__(f"not granted: {status}")
        self.status = status
        self.told = told


class StampOfOtherBytesError(StampAnswerError):
    """The time-stamp stands over other bytes."""

    def __init__(self) -> None:
        super().__init__("the imprint is another")


class StampNonceError(StampAnswerError):
    """The answer repeats another number than the request's: it answers another request."""

    def __init__(self) -> None:
        super().__init__("the nonce is another")


class StampPolicyError(StampAnswerError):
    """The stamp was made under another policy than the one that was asked for.

    Attributes:
        policy: The stamp's policy, an object identifier.
    """

    def __init__(self, policy: str) -> None:
        super().__init__(f"policy {policy}")
        self.policy = policy


class StampAuthorityMissingError(StampAnswerError):
    """The answer does not hold, or does not name, the authority's certificate."""

    def __init__(self) -> None:
        super().__init__("the authority's certificate is missing")


class StampUsageError(StampAnswerError):
    """The certificate was not issued for time-stamps and nothing else (RFC 3161, 2.3)."""

    def __init__(self) -> None:
        super().__init__("the certificate is not for time-stamps only")


class StampAuthorityExpiredError(StampAnswerError):
    """The authority's certificate was not valid at the time it states.

    Attributes:
        since: First moment of the certificate (aware).
        until: Its last moment (aware).
    """

    def __init__(self, since: datetime, until: datetime) -> None:
        super().__init__(f"valid {since.isoformat()} to {until.isoformat()}")
        self.since = since
        self.until = until


class StampFalseError(StampAnswerError):
    """The stamp was not made with the key of its certificate, or was changed since."""

    def __init__(self) -> None:
        super().__init__("the signature does not hold")


class StampWeakError(StampAnswerError):
    """The stamp uses a key or a digest that protects nothing any more."""

    def __init__(self) -> None:
        super().__init__("weak key or digest")


class StampTooLargeError(StampAnswerError):
    """The stamp does not fit into the place that was made for it.

    Attributes:
        size: Its size in bytes.
        room: Bytes there is room for.
    """

    def __init__(self, size: int, room: int) -> None:
        super().__init__(f"{size} bytes do not fit into {room}")
        self.size = size
        self.room = room
