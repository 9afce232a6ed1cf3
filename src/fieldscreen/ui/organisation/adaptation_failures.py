"""Failures of adapted document templates, as sentences; the same situations as on the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.workflow.adaptation_files import AdaptationSignatureInvalidError
from fieldscreen.workflow.adaptations import (
    AdaptationBesideError,
    AdaptationNotTrustedError,
    AdaptationOlderError,
    AdaptationReplacesError,
)


def _signature(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "AdaptationFailures", "This file is no signed document template, or its signature does not hold."
        ),
        QCoreApplication.translate(
            "AdaptationFailures", "Nothing was changed. Ask for the signed file (.fstpl) again."
        ),
    )


def _not_trusted(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("AdaptationFailures", "Nobody compared the key of “{name}” yet.")
    return (
        words.format(name=getattr(error, "name", "")),
        QCoreApplication.translate(
            "AdaptationFailures", "Telephone your organisation and compare the words."
        ),
    )


def _older(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "AdaptationFailures", "{reference} is not newer than {kept}, which is in use. Nothing was changed."
    )
    return (
        words.format(reference=getattr(error, "reference", ""), kept=getattr(error, "kept", "")),
        QCoreApplication.translate("AdaptationFailures", "To go back, take the one in use away first."),
    )


def _beside(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "AdaptationFailures", "{other} already is for one of the same documents to the same offices."
    )
    return (
        words.format(other=getattr(error, "other", getattr(error, "replaced", ""))),
        QCoreApplication.translate(
            "AdaptationFailures", "Take it away first, or keep it. Nothing was changed."
        ),
    )


ADAPTATION_SAYINGS = (
    (AdaptationSignatureInvalidError, _signature),
    (AdaptationNotTrustedError, _not_trusted),
    (AdaptationOlderError, _older),
    (AdaptationReplacesError, _beside),
    (AdaptationBesideError, _beside),
)
"""Situations and what is said of each."""
