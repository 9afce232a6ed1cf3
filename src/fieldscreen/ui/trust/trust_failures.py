"""Failures of trust and of revocation lists, as sentences."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow.countersigning import WorkerRevokedError
from fieldscreen.workflow.trust import (
    ListNotTrustedError,
    ListOlderError,
    ListPartialError,
    OwnCertificateRevokedError,
)
from fieldscreen.workflow.verifying import CertificateUnreadableError, RevocationListUnreadableError


def _worker_revoked(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "TrustFailures",
        "The certificate {name} signed with was revoked on {day}: this file must not be countersigned.",
    )
    return (
        words.format(name=getattr(error, "signer", ""), day=_day(getattr(error, "at", None))),
        QCoreApplication.translate(
            "TrustFailures",
            "Call them at a number you know. If it is theirs, they make it again with a certificate in "
            "force; if not, tell your organisation at once. The reason stands below.",
        ),
    )


def _own_revoked(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "TrustFailures", "Your certificate was revoked on {day}: recipients would reject what it signs."
    )
    return (
        words.format(day=_day(getattr(error, "at", None))),
        QCoreApplication.translate(
            "TrustFailures", "Choose another identity (Vault → Who signs), or ask for a new certificate."
        ),
    )


def _list_stranger(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "TrustFailures",
        "None of the certificates you trust signed this revocation list (it names: {issuer}).",
    )
    return (
        words.format(issuer=getattr(error, "issuer", "")),
        QCoreApplication.translate(
            "TrustFailures", "Trust the authority’s certificate first, or ask it for its own list."
        ),
    )


def _list_partial(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("TrustFailures", "This revocation list is only a part of one."),
        QCoreApplication.translate("TrustFailures", "Ask the authority for the whole list."),
    )


def _list_older(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "TrustFailures", "This list is of {made}; a newer one, of {kept}, is kept already."
    )
    made, kept = (_day(getattr(error, name, None)) for name in ("made", "kept"))
    return (
        words.format(made=made, kept=kept),
        QCoreApplication.translate("TrustFailures", "Nothing was changed. Ask for the newest one."),
    )


def _no_list(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("TrustFailures", "This file is no revocation list."),
        QCoreApplication.translate(
            "TrustFailures", "Choose the file ending in .crl that the authority gave you."
        ),
    )


def _no_certificate(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("TrustFailures", "This file is no certificate."),
        QCoreApplication.translate(
            "TrustFailures", "Choose the file the authority gives away, such as authority.crt."
        ),
    )


def _day(moment: datetime | None) -> str:
    return day_in_words(moment.date()) if moment else ""


TRUST_SAYINGS = (
    (WorkerRevokedError, _worker_revoked),
    (OwnCertificateRevokedError, _own_revoked),
    (ListNotTrustedError, _list_stranger),
    (ListPartialError, _list_partial),
    (ListOlderError, _list_older),
    (RevocationListUnreadableError, _no_list),
    (CertificateUnreadableError, _no_certificate),
)
"""Situations, to be looked for before those of signing in general."""
