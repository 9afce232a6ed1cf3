"""Failures of identities and countersignatures, as sentences; the same situations as on the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.ui.trust.trust_failures import TRUST_SAYINGS
from fieldscreen.workflow.certificate_requests import IssuedFileUnreadableError, IssuedForOtherKeyError
from fieldscreen.workflow.countersigning import (
    AlreadyCountersignedError,
    ExerciseMixedError,
    NotWorthSigningError,
    OwnSignatureError,
    StampedBeforeError,
)
from fieldscreen.workflow.signers import (
    SignerExpiredError,
    SignerFileLegacyError,
    SignerFileUnreadableError,
    SignerForPractisingError,
    SignerIsAuthorityError,
    SignerKeyMissingError,
    SignerKeyOtherError,
    SignerKeyWeakError,
    SignerNotYetValidError,
    SignerPasswordWrongError,
    SignerRefusedError,
    SignerUsageError,
)


def _password(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SigningFailures", "This is not the password of this file."),
        QCoreApplication.translate("SigningFailures", "Try again. It is not the passphrase of the vault."),
    )


def _unreadable(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SigningFailures", "This file is no signing identity (PKCS#12)."),
        QCoreApplication.translate(
            "SigningFailures", "Choose the file ending in .p12 or .pfx that your authority gave you."
        ),
    )


def _legacy(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "SigningFailures", "This file is protected in a way that has been broken for years (RC2)."
        ),
        QCoreApplication.translate(
            "SigningFailures", "Ask for it anew, protected with AES-256. Nothing was brought in."
        ),
    )


def _no_key(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "SigningFailures", "This file holds certificates only, without the key that signs."
        ),
        QCoreApplication.translate(
            "SigningFailures", "Export it again with its private key, or ask for the whole file."
        ),
    )


def _other_key(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SigningFailures", "The certificate and the key do not belong together."),
        QCoreApplication.translate("SigningFailures", "Ask whoever issued it for another file."),
    )


def _issued_unreadable(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SigningFailures", "This file holds no certificate."),
        QCoreApplication.translate(
            "SigningFailures", "Choose the one the authority sent back (.crt, .cer, .pem or .p7b)."
        ),
    )


def _issued_other(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "SigningFailures", "No certificate in this file was issued for the key of this vault."
        ),
        QCoreApplication.translate(
            "SigningFailures", "Send the authority the request of this vault, and bring back what it issues."
        ),
    )


def _weak(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "SigningFailures", "The key of this identity is too weak or of an unknown kind ({kind})."
    )
    return (
        words.format(kind=getattr(error, "kind", "")),
        QCoreApplication.translate("SigningFailures", "Ask for one with RSA 3072 or P-256."),
    )


def _authority(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "SigningFailures", "This is the certificate of an authority, not of a person who signs."
        ),
        QCoreApplication.translate("SigningFailures", "Ask the authority to issue one in your name."),
    )


def _usage(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "SigningFailures", "This certificate was not issued for signing documents."
        ),
        QCoreApplication.translate(
            "SigningFailures", "Ask for one with the usage “digital signature” or “non-repudiation”."
        ),
    )


def _expired(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("SigningFailures", "This certificate expired on {day}.")
    until = getattr(error, "until", None)
    return (
        words.format(day=day_in_words(until.date()) if until else ""),
        QCoreApplication.translate(
            "SigningFailures", "Ask for a new one, or sign with another identity (Vault → Who signs)."
        ),
    )


def _early(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("SigningFailures", "This certificate is only valid from {day}.")
    since = getattr(error, "since", None)
    return (
        words.format(day=day_in_words(since.date()) if since else ""),
        QCoreApplication.translate(
            "SigningFailures", "Check the clock of this computer, or wait until then."
        ),
    )


def _practising(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "SigningFailures", "A vault for practising takes no real identity: all it signs is an exercise."
        ),
        QCoreApplication.translate("SigningFailures", "Open your own vault, and bring it in there."),
    )


def _signer(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SigningFailures", "This identity is not in the vault any more."),
        QCoreApplication.translate("SigningFailures", "Choose another one (Vault → Who signs)."),
    )


def _not_worth(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "SigningFailures", "This file does not pass verification: it must not be countersigned."
        ),
        QCoreApplication.translate(
            "SigningFailures", "Ask the colleague to export it again, and tell them the reasons shown."
        ),
    )


def _already(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("SigningFailures", "This file is countersigned already, by {name}.")
    return (
        words.format(name=getattr(error, "signer", "")),
        QCoreApplication.translate("SigningFailures", "Nothing can be added to it. Use it as it is."),
    )


def _own(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SigningFailures", "You signed this file yourself, with the same key."),
        QCoreApplication.translate(
            "SigningFailures", "Somebody else must countersign it, in their own vault."
        ),
    )


def _mixed(error: Exception) -> tuple[str, str]:
    if getattr(error, "is_exercise", False):
        return (
            QCoreApplication.translate(
                "SigningFailures", "This file is an exercise; your vault holds real work."
            ),
            QCoreApplication.translate(
                "SigningFailures", "Countersign exercises in the vault for practising."
            ),
        )
    return (
        QCoreApplication.translate(
            "SigningFailures", "This file is real; you are in the vault for practising."
        ),
        QCoreApplication.translate("SigningFailures", "Open your own vault and countersign it there."),
    )


def _stamped(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "SigningFailures", "This file carries a time-stamp: nothing can be signed after it."
        ),
        QCoreApplication.translate(
            "SigningFailures",
            "Ask your colleague to save it without the time-stamp and to give you that file.",
        ),
    )


SIGNING_SAYINGS = (
    *TRUST_SAYINGS,
    (SignerPasswordWrongError, _password),
    (SignerFileUnreadableError, _unreadable),
    (SignerFileLegacyError, _legacy),
    (SignerKeyMissingError, _no_key),
    (SignerKeyOtherError, _other_key),
    (SignerKeyWeakError, _weak),
    (IssuedFileUnreadableError, _issued_unreadable),
    (IssuedForOtherKeyError, _issued_other),
    (SignerIsAuthorityError, _authority),
    (SignerUsageError, _usage),
    (SignerExpiredError, _expired),
    (SignerNotYetValidError, _early),
    (SignerForPractisingError, _practising),
    (SignerRefusedError, _signer),
    (NotWorthSigningError, _not_worth),
    (AlreadyCountersignedError, _already),
    (StampedBeforeError, _stamped),
    (OwnSignatureError, _own),
    (ExerciseMixedError, _mixed),
)
"""Situations, the narrow ones first."""
