"""Failures about recipients, messages and what follows a referral, as sentences."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from fieldscreen.exchange import CertificateUnreadableError
from fieldscreen.referral import DetachedSignatureInvalidError
from fieldscreen.workflow.directory_exchange import DirectoryEmptyError, DirectoryNotTrustedError
from fieldscreen.workflow.disclosing import DisclosureChangedError
from fieldscreen.workflow.following import CodeElsewhereError, CodeMissingError
from fieldscreen.workflow.gathering import AgreementMissingError
from fieldscreen.workflow.messages import MailAddressInvalidError
from fieldscreen.workflow.recipients import DirectoryInvalidError

Saying = tuple[type[Exception], Callable[[Exception], tuple[str, str]]]


def _code_missing(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("RecipientFailures", "No acknowledgement code stands there."),
        QCoreApplication.translate(
            "RecipientFailures",
            "It has eight signs, such as 7K3M-Q2XA. If the office said so without it, note it as told by "
            "telephone.",
        ),
    )


def _code_elsewhere(error: Exception) -> tuple[str, str]:
    number = getattr(error, "number", None)
    what = QCoreApplication.translate("RecipientFailures", "The code {code} is not of this referral.").format(
        code=getattr(error, "code", "")
    )
    if number is None:
        return what, QCoreApplication.translate(
            "RecipientFailures", "It is of no referral in this vault. Look whether a sign was misread."
        )
    return what, QCoreApplication.translate(
        "RecipientFailures", "It belongs to referral no. {number}. Note it there."
    ).format(number=number)


def _directory_invalid(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("RecipientFailures", "This cannot be used as an entry. Nothing was kept."),
        QCoreApplication.translate(
            "RecipientFailures",
            "An office needs a name; the largest message is a whole number of megabytes. For a file: ask "
            "for it again.",
        ),
    )


def _signature(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("RecipientFailures", "The signature does not belong to this file."),
        QCoreApplication.translate(
            "RecipientFailures", "Nothing was kept. Ask for both files again, by another way."
        ),
    )


def _not_trusted(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("RecipientFailures", "Nobody you trust signed these entries."),
        QCoreApplication.translate(
            "RecipientFailures", "Nothing was kept. Compare the signer’s words with your organisation first."
        ),
    )


def _empty(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("RecipientFailures", "There is no entry of your own to pass on."),
        QCoreApplication.translate("RecipientFailures", "Complete an entry, or add an office, first."),
    )


def _certificate(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("RecipientFailures", "This file is no certificate."),
        QCoreApplication.translate(
            "RecipientFailures", "Ask the office for its certificate as a .pem, .crt or .cer file."
        ),
    )


def _address(error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("RecipientFailures", "“{address}” is no mail address.").format(
            address=getattr(error, "address", "")
        ),
        QCoreApplication.translate(
            "RecipientFailures", "Correct it in the directory of recipients. The signed document is kept."
        ),
    )


def _agreement(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "RecipientFailures", "The person has not agreed: this document leaves with their agreement only."
        ),
        QCoreApplication.translate(
            "RecipientFailures", "Note their agreement, or choose another document. Danger now: telephone 17."
        ),
    )


def _disclosure_changed(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("RecipientFailures", "The case has changed since you saw what leaves."),
        QCoreApplication.translate("RecipientFailures", "Look at the list again, then have the pages made."),
    )


RECIPIENT_SAYINGS: tuple[Saying, ...] = (
    (CodeMissingError, _code_missing),
    (CodeElsewhereError, _code_elsewhere),
    (DirectoryInvalidError, _directory_invalid),
    (DetachedSignatureInvalidError, _signature),
    (DirectoryNotTrustedError, _not_trusted),
    (DirectoryEmptyError, _empty),
    (CertificateUnreadableError, _certificate),
    (MailAddressInvalidError, _address),
    (AgreementMissingError, _agreement),
    (DisclosureChangedError, _disclosure_changed),
)
"""Situations about recipients, each with what happened and what to do."""
