"""What can go wrong with an organisation's own authority, one class per situation."""

from __future__ import annotations

from datetime import datetime

from fieldscreen.referral.errors import ReferralError


class AuthorityError(ReferralError):
    """The authority did not do what was asked; its folder is as it was."""


class AuthorityKeyDamagedError(AuthorityError):
    """The file of the authority's key is missing, or is not the one that was written."""

    def __init__(self) -> None:
        super().__init__("the authority's key file is damaged")


class RegisterDamagedError(AuthorityError):
    """A line of the register is not what it was when it was written.

    Attributes:
        line: Which one, from 1.
    """

    def __init__(self, line: int) -> None:
        super().__init__(f"register: line {line}")
        self.line = line


class RegisterShortenedError(AuthorityError):
    """The register is shorter than the newest list says it once was.

    Attributes:
        number: Number of that list.
    """

    def __init__(self, number: int) -> None:
        super().__init__(f"register: list {number} is not in it")
        self.number = number


class AuthorityPassphraseWrongError(AuthorityError):
    """The passphrase does not open the authority's key."""

    def __init__(self) -> None:
        super().__init__("wrong passphrase of the authority")


class AuthorityPassphraseWeakError(AuthorityError):
    """The passphrase is too easy to guess: the key in the folder would be anybody's."""

    def __init__(self) -> None:
        super().__init__("the passphrase is too easy to guess")


class AuthorityNameError(AuthorityError):
    """An authority needs a name of its own, of at most 64 signs."""

    def __init__(self) -> None:
        super().__init__("no name for the authority")


class AuthorityOutOfDateError(AuthorityError):
    """The authority's own certificate is not valid now: it can issue nothing.

    Attributes:
        since: Its first moment (aware).
        until: Its last moment (aware).
    """

    def __init__(self, since: datetime, until: datetime) -> None:
        super().__init__(f"the authority is valid {since.isoformat()} to {until.isoformat()}")
        self.since = since
        self.until = until


class AuthorityClockError(AuthorityError):
    """The clock stands before what the register holds already.

    Attributes:
        last: When its last line was written (aware).
    """

    def __init__(self, last: datetime) -> None:
        super().__init__(f"the clock is before {last.isoformat()}")
        self.last = last


class ValidityOutOfRangeError(AuthorityError):
    """So many days are none, or more than there may be.

    Attributes:
        days: What was asked for.
        most: The most there may be.
    """

    def __init__(self, days: int, most: int) -> None:
        super().__init__(f"{days} days, at most {most}")
        self.days = days
        self.most = most


class RequestRefusedError(AuthorityError):
    """A certificate request is not signed; nothing was issued."""


class RequestUnreadableError(RequestRefusedError):
    """The file holds no certificate request (PKCS#10)."""

    def __init__(self) -> None:
        super().__init__("no certificate request")


class RequestSignatureError(RequestRefusedError):
    """The request is not signed with the key it names: it was changed, or its sender lacks the key."""

    def __init__(self) -> None:
        super().__init__("the request's signature does not hold")


class RequestKeyWeakError(RequestRefusedError):
    """The key is too short or of another kind.

    Attributes:
        kind: Kind and length, such as ``"RSA 2048"``.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(f"key: {kind}")
        self.kind = kind


class RequestNameError(RequestRefusedError):
    """The request names nobody, several, or in signs that cannot be seen."""

    def __init__(self) -> None:
        super().__init__("the name in the request is of no use")


class RequestForAuthorityError(RequestRefusedError):
    """The request asks for an authority's certificate, or is made with this authority's own key."""

    def __init__(self) -> None:
        super().__init__("the request is for an authority")


class RequestForPractisingError(RequestRefusedError):
    """The request comes from a vault for practising."""

    def __init__(self) -> None:
        super().__init__("the request is for practising")


class RequestNotComparedError(RequestRefusedError):
    """What was compared is not the fingerprint of the key in the request.

    Attributes:
        fingerprint: SHA-256 of the key in the request, lower-case hexadecimal.
    """

    def __init__(self, fingerprint: str) -> None:
        super().__init__("the fingerprint was not compared")
        self.fingerprint = fingerprint


class AlreadyIssuedError(RequestRefusedError):
    """The key has a certificate that is valid and was not withdrawn.

    Attributes:
        serial: Its serial number, hexadecimal.
        until: Its last moment (aware).
    """

    def __init__(self, serial: str, until: datetime) -> None:
        super().__init__(f"issued already as {serial}")
        self.serial = serial
        self.until = until


class SerialUnknownError(AuthorityError):
    """The register has no certificate of this number.

    Attributes:
        serial: What was asked for.
    """

    def __init__(self, serial: str) -> None:
        super().__init__(f"no certificate {serial}")
        self.serial = serial


class AlreadyRevokedError(AuthorityError):
    """The certificate was withdrawn before; a withdrawal is for good.

    Attributes:
        serial: Its serial number, hexadecimal.
        at: When it was withdrawn (aware).
    """

    def __init__(self, serial: str, at: datetime) -> None:
        super().__init__(f"{serial} was withdrawn {at.isoformat()}")
        self.serial = serial
        self.at = at
