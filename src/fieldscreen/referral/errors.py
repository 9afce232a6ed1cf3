"""What can go wrong while a referral is made, one class per situation."""

from __future__ import annotations

from datetime import datetime

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.referral.template_faults import TemplateFault


class ReferralError(FieldScreenError):
    """A referral could not be made; the case itself is untouched."""


class TemplateInvalidError(ReferralError):
    """A referral template, or an adaptation of one, cannot be used.

    Attributes:
        faults: What is wrong with it, at least one thing.
        where: Table or key of the first fault.
    """

    def __init__(self, *faults: TemplateFault) -> None:
        first = faults[0]
        super().__init__(f"referral template: {first.where}: {first.kind} {first.detail}".rstrip())
        self.faults = faults
        self.where = first.where


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


class CopyFailedError(ReferralError):
    """A locked copy or a sealed message could not be made, or did not open again; nothing was handed out.

    Attributes:
        why: What stood in the way; none of the content.
    """

    def __init__(self, why: str) -> None:
        super().__init__(f"copy: {why}")
        self.why = why


class DetachedSignatureInvalidError(ReferralError):
    """A signature beside a file does not hold.

    Attributes:
        why: What is wrong with it.
    """

    def __init__(self, why: str) -> None:
        super().__init__(f"detached signature: {why}")
        self.why = why


class CopySignerGoneError(ReferralError):
    """The identity that signed the referral is not in the vault any more, or not valid any more."""

    def __init__(self) -> None:
        super().__init__("the identity that signed is gone")


class SealingRefusedError(ReferralError):
    """Nothing can be sealed for this certificate; nothing was written."""


class RecipientCertificateMissingError(SealingRefusedError):
    """The directory holds no certificate of the office."""

    def __init__(self) -> None:
        super().__init__("the office gave no certificate")


class RecipientCertificateUnreadableError(SealingRefusedError):
    """What stands there is no certificate."""

    def __init__(self) -> None:
        super().__init__("no X.509 certificate")


class RecipientKeyKindError(SealingRefusedError):
    """The key is of a kind for which mail programs do not agree how to seal: only RSA is.

    Attributes:
        kind: Kind and length, such as ``"P-256"``.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(f"key: {kind}")
        self.kind = kind


class RecipientKeyWeakError(SealingRefusedError):
    """The RSA key is too short, or so long that it would only hold the laptop up.

    Attributes:
        kind: Kind and length, such as ``"RSA 1024"``.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(f"key: {kind}")
        self.kind = kind


class RecipientIsAuthorityError(SealingRefusedError):
    """The certificate is an authority's, which reads no mail."""

    def __init__(self) -> None:
        super().__init__("the certificate is an authority's")


class RecipientUsageError(SealingRefusedError):
    """The certificate was not issued for receiving sealed mail."""

    def __init__(self) -> None:
        super().__init__("the certificate is not for sealed mail")


class RecipientExpiredError(SealingRefusedError):
    """The certificate is not valid any more.

    Attributes:
        until: Its last moment (aware).
    """

    def __init__(self, until: datetime) -> None:
        super().__init__(f"expired {until.isoformat()}")
        self.until = until


class RecipientRevokedError(SealingRefusedError):
    """The certificate, or one of an authority above it, was withdrawn by whoever issued it.

    Attributes:
        at: When it was withdrawn (aware); ``None`` when the list does not say.
        reason: Why (RFC 5280, 5.3.1), such as ``key_compromise``.
    """

    def __init__(self, at: datetime | None, reason: str) -> None:
        super().__init__("the certificate was withdrawn")
        self.at = at
        self.reason = reason


class RecipientNotYetValidError(SealingRefusedError):
    """The certificate is not valid yet.

    Attributes:
        since: Its first moment (aware).
    """

    def __init__(self, since: datetime) -> None:
        super().__init__(f"not valid before {since.isoformat()}")
        self.since = since


class SignerRefusedError(ReferralError):
    """A signing identity from elsewhere cannot be taken in; nothing was kept."""


class SignerFileUnreadableError(SignerRefusedError):
    """The file is no PKCS#12 file."""

    def __init__(self) -> None:
        super().__init__("no PKCS#12 file")


class SignerFileLegacyError(SignerRefusedError):
    """The file is protected by RC2, which protects nothing any more."""

    def __init__(self) -> None:
        super().__init__("the file is protected by RC2")


class SignerPasswordWrongError(SignerRefusedError):
    """The password does not open the file."""

    def __init__(self) -> None:
        super().__init__("wrong password")


class SignerKeyMissingError(SignerRefusedError):
    """The file holds no private key with its certificate."""

    def __init__(self) -> None:
        super().__init__("no private key with its certificate")


class SignerKeyOtherError(SignerRefusedError):
    """The certificate belongs to another key."""

    def __init__(self) -> None:
        super().__init__("the certificate belongs to another key")


class SignerKeyWeakError(SignerRefusedError):
    """The key is too short or of a kind that recipients' programs do not check.

    Attributes:
        kind: Kind and length, such as ``"RSA 1024"``.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(f"key: {kind}")
        self.kind = kind


class SignerIsAuthorityError(SignerRefusedError):
    """The certificate is an authority's, which signs certificates and no documents."""

    def __init__(self) -> None:
        super().__init__("the certificate is an authority's")


class SignerUsageError(SignerRefusedError):
    """The certificate was not issued for signing documents."""

    def __init__(self) -> None:
        super().__init__("the certificate is not for signing documents")


class SignerExpiredError(SignerRefusedError):
    """The certificate is not valid any more.

    Attributes:
        until: Its last moment (aware).
    """

    def __init__(self, until: datetime) -> None:
        super().__init__(f"expired {until.isoformat()}")
        self.until = until


class SignerNotYetValidError(SignerRefusedError):
    """The certificate is not valid yet.

    Attributes:
        since: Its first moment (aware).
    """

    def __init__(self, since: datetime) -> None:
        super().__init__(f"not valid before {since.isoformat()}")
        self.since = since


class IssuedFileUnreadableError(SignerRefusedError):
    """The file holds no certificate."""

    def __init__(self) -> None:
        super().__init__("no certificate in the file")


class IssuedForOtherKeyError(SignerRefusedError):
    """No certificate in the file was issued for the key of this vault."""

    def __init__(self) -> None:
        super().__init__("issued for another key")
