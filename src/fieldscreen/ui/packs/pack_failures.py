"""Failures of indicator packs, as sentences; the same situations as on the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.referral import DetachedSignatureInvalidError
from fieldscreen.screening.content_check import PackContentRefusedError
from fieldscreen.workflow.failures import PackInvalidError
from fieldscreen.workflow.pack_exchange import PackNotTrustedError, PackOlderError, PackReplacesError
from fieldscreen.workflow.packs import PackMissingError


def _invalid(error: Exception) -> tuple[str, str]:
    where = getattr(error, "where", "")
    return (
        QCoreApplication.translate(
            "PackFailures", "This file is no indicator pack that can be used: {where}."
        ).format(where=where),
        QCoreApplication.translate(
            "PackFailures", "Nothing was brought in. Tell its author; “fieldscreen pack check” says more."
        ),
    )


def _refused(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "PackFailures",
            "An indicator may not be about origin, nationality, religion, custom or way of life. "
            "Nothing was brought in.",
        ),
        QCoreApplication.translate("PackFailures", "Give its author the list of words that was shown."),
    )


def _not_trusted(error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("PackFailures", "Nobody you trust signed {reference}.").format(
            reference=getattr(error, "reference", "")
        ),
        QCoreApplication.translate(
            "PackFailures", "Compare the fingerprint with the signer, on the telephone, then bring it in."
        ),
    )


def _replaces(error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("PackFailures", "{reference} would take the place of {replaced}.").format(
            reference=getattr(error, "reference", ""), replaced=getattr(error, "replaced", "")
        ),
        QCoreApplication.translate("PackFailures", "Look at what changes, then bring it in if you mean it."),
    )


def _older(error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("PackFailures", "{kept} is in use, and {reference} is not newer.").format(
            kept=getattr(error, "kept", ""), reference=getattr(error, "reference", "")
        ),
        QCoreApplication.translate(
            "PackFailures", "Nothing was brought in. To go back, choose a version that is listed here."
        ),
    )


def _signature(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("PackFailures", "The signature beside the file does not hold for it."),
        QCoreApplication.translate(
            "PackFailures", "Do not use it. Ask whoever gave it to you for another copy."
        ),
    )


def _missing(error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("PackFailures", "There is no pack {reference} here.").format(
            reference=getattr(error, "reference", "")
        ),
        QCoreApplication.translate("PackFailures", "Choose one from the list."),
    )


PACK_SAYINGS = (
    (PackInvalidError, _invalid),
    (PackContentRefusedError, _refused),
    (PackNotTrustedError, _not_trusted),
    (PackReplacesError, _replaces),
    (PackOlderError, _older),
    (DetachedSignatureInvalidError, _signature),
    (PackMissingError, _missing),
)
"""Situations and what is said of each."""
