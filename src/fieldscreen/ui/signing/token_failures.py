"""Failures of cards and sticks, as sentences; the same situations as on the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.workflow import tokens as known


def _module_missing(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("TokenFailures", "The library {path} is not on this computer.")
    return (
        words.format(path=getattr(error, "module", "")),
        QCoreApplication.translate(
            "TokenFailures", "Install the one of the maker, then bring the identity in again."
        ),
    )


def _module_unusable(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "TokenFailures", "{path} is no library for cards and sticks (PKCS#11), or it crashed."
    )
    return (
        words.format(path=getattr(error, "module", "")),
        QCoreApplication.translate(
            "TokenFailures", "Choose another one, or ask whoever gave you the card or stick."
        ),
    )


def _none(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("TokenFailures", "This library sees no card or stick."),
        QCoreApplication.translate("TokenFailures", "Insert it and look again."),
    )


def _missing(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("TokenFailures", "The card or stick “{label}” is not there.")
    return (
        words.format(label=getattr(error, "label", "")),
        QCoreApplication.translate(
            "TokenFailures", "Insert it and look again. Without it, choose another identity (Who signs)."
        ),
    )


def _removed(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("TokenFailures", "The card or stick was taken out while it signed."),
        QCoreApplication.translate("TokenFailures", "Nothing was signed. Insert it and look again."),
    )


def _no_certificate(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("TokenFailures", "“{label}” holds no certificate of a person.")
    return (
        words.format(label=getattr(error, "label", "")),
        QCoreApplication.translate("TokenFailures", "Ask whoever gave it to you to put it there."),
    )


def _no_key(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "TokenFailures", "The key of this certificate is not in this card or stick."
        ),
        QCoreApplication.translate("TokenFailures", "Choose another certificate."),
    )


def _other_key(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "TokenFailures", "The key in the card or stick is not the one of the certificate."
        ),
        QCoreApplication.translate("TokenFailures", "Nothing was signed. Ask whoever gave it to you."),
    )


def _needed(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "TokenFailures", "The key is in a card or stick, and its PIN was not given."
        ),
        QCoreApplication.translate("TokenFailures", "Nothing was signed. Start again: the PIN is asked for."),
    )


def _format(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "TokenFailures", "This cannot be the PIN: it is too short, too long, or of other signs."
        ),
        QCoreApplication.translate("TokenFailures", "Type it again. No try was counted."),
    )


def _wrong(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("TokenFailures", "This is not the PIN."),
        QCoreApplication.translate(
            "TokenFailures", "Make sure before you try again: after too many the card or stick is locked."
        ),
    )


def _last(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("TokenFailures", "Only one try is left, and it was not spent."),
        QCoreApplication.translate("TokenFailures", "Look for the PIN first. Then tick that you risk it."),
    )


def _locked(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("TokenFailures", "The card or stick is locked after too many wrong PINs."),
        QCoreApplication.translate(
            "TokenFailures", "Only whoever issued it can unlock it. Meanwhile choose another identity."
        ),
    )


def _unset(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("TokenFailures", "It has no PIN yet, or wants another one first."),
        QCoreApplication.translate("TokenFailures", "Set it with the program of its maker, then look again."),
    )


def _cancelled(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("TokenFailures", "Broken off. Nothing was signed."),
        QCoreApplication.translate("TokenFailures", "It can be done again at any time."),
    )


def _failed(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("TokenFailures", "The card or stick refused ({reason}).")
    return (
        words.format(reason=getattr(error, "reason", type(error).__name__)),
        QCoreApplication.translate(
            "TokenFailures", "Nothing was signed. Take it out, insert it again, and look again."
        ),
    )


TOKEN_SAYINGS = (
    (known.TokenModuleMissingError, _module_missing),
    (known.TokenModuleUnusableError, _module_unusable),
    (known.NoTokenError, _none),
    (known.TokenMissingError, _missing),
    (known.TokenRemovedError, _removed),
    (known.TokenCertificateMissingError, _no_certificate),
    (known.TokenKeyMissingError, _no_key),
    (known.TokenKeyOtherError, _other_key),
    (known.TokenPinNeededError, _needed),
    (known.TokenPinFormatError, _format),
    (known.TokenPinWrongError, _wrong),
    (known.TokenLastTryError, _last),
    (known.TokenLockedError, _locked),
    (known.TokenPinUnsetError, _unset),
    (known.TokenCancelledError, _cancelled),
    (known.TokenError, _failed),
)
"""Situations, the narrow ones first."""
