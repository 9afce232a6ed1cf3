"""What is said of a trusted certificate and of its revocation list, the same on every page."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow.trust import Trusted


def list_words(one: Trusted, now: datetime) -> str:
    """Return what there is to tell whether *one*, or what it issued, was revoked.

    Args:
        one: A trusted certificate.
        now: The laptop's clock (aware).
    """
    if one.list_made is None:
        return QCoreApplication.translate(
            "TrustWords", "No revocation list: whether what it issued was revoked cannot be told."
        )
    made = day_in_words(one.list_made.date())
    if one.is_list_old(now):
        words = QCoreApplication.translate(
            "TrustWords", "Revocation list of {made}, out of date: ask for a recent one."
        )
        return words.format(made=made)
    due = day_in_words(one.list_due.date()) if one.list_due else ""
    return QCoreApplication.translate(
        "TrustWords", "Revocation list of {made}, to be replaced by {due}."
    ).format(made=made, due=due)
