"""Failures of locked copies and sealed messages, as sentences; the same situations as on the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow import envelopes
from fieldscreen.workflow.portal_export import FieldsMissingError


def _copy(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "EnvelopeFailures",
            "The copy could not be made, or did not open again as the original does. Nothing was saved.",
        ),
        QCoreApplication.translate(
            "EnvelopeFailures", "The signed document is whole in the vault. Choose another way for it."
        ),
    )


def _signer_gone(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "EnvelopeFailures",
            "The identity that signed this referral is not in the vault any more, or not valid any more: "
            "it cannot sign a copy.",
        ),
        QCoreApplication.translate(
            "EnvelopeFailures", "Send the signed document by a private way, or seal it for the office."
        ),
    )


def _missing(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("EnvelopeFailures", "The directory has no certificate of this office."),
        QCoreApplication.translate(
            "EnvelopeFailures",
            "Ask the office for it and put it into its entry (Vault → Recipients), or lock a copy with a "
            "passphrase.",
        ),
    )


def _unreadable(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("EnvelopeFailures", "The certificate in the directory cannot be read."),
        QCoreApplication.translate(
            "EnvelopeFailures", "Ask the office for a file ending in .pem, .crt or .cer."
        ),
    )


def _kind(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "EnvelopeFailures", "This certificate has a {kind} key, which not every mail program reads."
    )
    return (
        words.format(kind=getattr(error, "kind", "")),
        QCoreApplication.translate(
            "EnvelopeFailures", "Ask the office for an RSA certificate, or lock a copy with a passphrase."
        ),
    )


def _weak(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "EnvelopeFailures", "The key of this certificate ({kind}) does not protect."
    )
    return (
        words.format(kind=getattr(error, "kind", "")),
        QCoreApplication.translate(
            "EnvelopeFailures", "Ask the office for an RSA certificate, or lock a copy with a passphrase."
        ),
    )


def _authority(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "EnvelopeFailures", "This is an authority’s certificate, which reads no mail."
        ),
        QCoreApplication.translate("EnvelopeFailures", "Ask for the certificate of the office itself."),
    )


def _usage(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("EnvelopeFailures", "This certificate is not for receiving sealed mail."),
        QCoreApplication.translate(
            "EnvelopeFailures",
            "Ask for the one the office uses for encrypted mail, or lock a copy with a passphrase.",
        ),
    )


def _expired(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("EnvelopeFailures", "The certificate of this office expired on {day}.")
    until = getattr(error, "until", None)
    return (
        words.format(day=day_in_words(until.date()) if until else ""),
        QCoreApplication.translate(
            "EnvelopeFailures", "Ask the office for the new one, or lock a copy with a passphrase."
        ),
    )


def _revoked(error: Exception) -> tuple[str, str]:
    at = getattr(error, "at", None)
    words = (
        QCoreApplication.translate(
            "EnvelopeFailures",
            "The certificate of this office was withdrawn on {day}: nothing is sealed for it any more.",
        ).format(day=day_in_words(at.date()))
        if at
        else QCoreApplication.translate(
            "EnvelopeFailures",
            "The certificate of this office was withdrawn: nothing is sealed for it any more.",
        )
    )
    return (
        words,
        QCoreApplication.translate(
            "EnvelopeFailures", "Ask the office for the new one, or lock a copy with a passphrase."
        ),
    )


def _early(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "EnvelopeFailures", "The certificate of this office is only valid from {day}."
    )
    since = getattr(error, "since", None)
    return (
        words.format(day=day_in_words(since.date()) if since else ""),
        QCoreApplication.translate(
            "EnvelopeFailures", "Check the clock of this computer, or lock a copy with a passphrase."
        ),
    )


def _no_fields(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "EnvelopeFailures",
        "Referral no. {number} has no fields for a portal: it was signed before there were any.",
    )
    return (
        words.format(number=getattr(error, "number", "")),
        QCoreApplication.translate("EnvelopeFailures", "Copy what is needed from the document itself."),
    )


ENVELOPE_SAYINGS = (
    (envelopes.CopyFailedError, _copy),
    (envelopes.CopySignerGoneError, _signer_gone),
    (envelopes.RecipientCertificateMissingError, _missing),
    (envelopes.RecipientCertificateUnreadableError, _unreadable),
    (envelopes.RecipientKeyKindError, _kind),
    (envelopes.RecipientKeyWeakError, _weak),
    (envelopes.RecipientIsAuthorityError, _authority),
    (envelopes.RecipientUsageError, _usage),
    (envelopes.RecipientExpiredError, _expired),
    (envelopes.RecipientRevokedError, _revoked),
    (envelopes.RecipientNotYetValidError, _early),
    (FieldsMissingError, _no_fields),
)
"""Situations, the narrow ones first."""
