"""Failures of an organisation's settings, as sentences; the same situations as on the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.organisation.adaptation_failures import ADAPTATION_SAYINGS
from fieldscreen.workflow.organisation import (
    OrganisationInvalidError,
    OrganisationNotTrustedError,
    OrganisationOlderError,
    OrganisationSignatureInvalidError,
)
from fieldscreen.workflow.profile import SetByOrganisationError


def _invalid(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "OrganisationFailures", "This file is no settings of an organisation that can be used: {where}."
    )
    return (
        words.format(where=getattr(error, "where", "")),
        QCoreApplication.translate("OrganisationFailures", "Nothing was changed. Tell whoever made it."),
    )


def _signature(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("OrganisationFailures", "The signature does not hold for these settings."),
        QCoreApplication.translate(
            "OrganisationFailures", "Do not use them. Ask whoever gave you the file for another copy."
        ),
    )


def _not_trusted(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("OrganisationFailures", "Nobody signed these settings."),
        QCoreApplication.translate(
            "OrganisationFailures",
            "Ask your organisation for the signed file (.fsorg), made with “fieldscreen organisation sign”.",
        ),
    )


def _older(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "OrganisationFailures", "Version {kept} is in force, and {version} is older. Nothing was changed."
    )
    return (
        words.format(kept=getattr(error, "kept", ""), version=getattr(error, "version", "")),
        QCoreApplication.translate("OrganisationFailures", "To go back, remove the settings in force first."),
    )


def _set(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("OrganisationFailures", "This is set by your organisation."),
        QCoreApplication.translate("OrganisationFailures", "Vault → Organisation says who signed it."),
    )


ORGANISATION_SAYINGS = (
    (OrganisationInvalidError, _invalid),
    (OrganisationSignatureInvalidError, _signature),
    (OrganisationNotTrustedError, _not_trusted),
    (OrganisationOlderError, _older),
    (SetByOrganisationError, _set),
    *ADAPTATION_SAYINGS,
)
"""Situations and what is said of each."""
