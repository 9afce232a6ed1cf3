"""Failures of photographs chosen for a referral, as sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.workflow.joined_photographs import ChosenPhotographDamagedError, ChosenPhotographGoneError


def _damaged(error: Exception) -> tuple[str, str]:
    question, caption = getattr(error, "question", ""), getattr(error, "caption", "")
    what = QCoreApplication.translate(
        "PhotographFailures",
        "A photograph you chose cannot be read whole any more: {name}. No page was made; everything else of "
        "the referral is kept.",
    )
    return what.format(name=caption or question), QCoreApplication.translate(
        "PhotographFailures",
        "Go back to the first step and leave this photograph out, then go on. A backup may still hold it "
        "whole.",
    )


def _gone(error: Exception) -> tuple[str, str]:
    caption = getattr(error, "caption", "")
    what = QCoreApplication.translate(
        "PhotographFailures",
        "A photograph you chose is not among those of these questionnaires any more. No page was made.",
    )
    if caption:
        what = QCoreApplication.translate(
            "PhotographFailures",
            "A photograph you chose is not among those of these questionnaires any more: {name}. No page was "
            "made.",
        ).format(name=caption)
    return what, QCoreApplication.translate(
        "PhotographFailures",
        "Leave the referral and open it again: the first step shows the photographs there are now.",
    )


PHOTOGRAPH_SAYINGS = (
    (ChosenPhotographDamagedError, _damaged),
    (ChosenPhotographGoneError, _gone),
)
"""Situations, the narrow ones first."""
