"""Failures of keeping, closing and erasing a case, as sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.domain.retention import CaseHeldError, ExtensionRefusedError, ReasonNeededError
from fieldscreen.domain.retention_rules import LongerNeedsReasonError, PeriodRefusedError
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow.closed_cases import CaseReadOnlyError
from fieldscreen.workflow.erasing import CodeMismatchError, GroundNeededError
from fieldscreen.workflow.retention import CaseClosedError


def _held(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("RetentionFailures", "This case is held. Nothing was erased."),
        QCoreApplication.translate(
            "RetentionFailures", "Lift the hold first, with the reason why it may go."
        ),
    )


def _reason(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("RetentionFailures", "This needs a written reason. Nothing was changed."),
        QCoreApplication.translate("RetentionFailures", "Write in a few words why."),
    )


def _extension(error: Exception) -> tuple[str, str]:
    what = QCoreApplication.translate("RetentionFailures", "The case cannot be kept until that day.")
    if not isinstance(error, ExtensionRefusedError) or error.latest < error.earliest:
        return what, QCoreApplication.translate(
            "RetentionFailures", "The rules allow no later day. If the law wants it kept, place a hold."
        )
    return what, QCoreApplication.translate(
        "RetentionFailures",
        "Choose a day from {first} to {last}. If the law wants it kept longer, place a hold.",
    ).format(first=day_in_words(error.earliest), last=day_in_words(error.latest))


def _period(error: Exception) -> tuple[str, str]:
    most = getattr(error, "most", None)
    what = QCoreApplication.translate("RetentionFailures", "That period cannot be chosen.")
    if most is None:
        return what, QCoreApplication.translate("RetentionFailures", "Enter a whole number, one at least.")
    return what, QCoreApplication.translate(
        "RetentionFailures", "Enter a whole number from 1 to {most}."
    ).format(most=most)


def _longer(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "RetentionFailures", "Keeping cases longer than suggested needs a written reason."
        ),
        QCoreApplication.translate("RetentionFailures", "Write why your organisation needs it."),
    )


def _code(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "RetentionFailures", "What was typed is not the code of this case. Nothing was erased."
        ),
        QCoreApplication.translate("RetentionFailures", "Copy the code that stands above the field."),
    )


def _ground(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("RetentionFailures", "This case is not due. Nothing was erased."),
        QCoreApplication.translate("RetentionFailures", "Choose why it is erased before its date."),
    )


def _closed(error: Exception) -> tuple[str, str]:
    if getattr(error, "is_closed", True):
        what = QCoreApplication.translate("RetentionFailures", "This case is closed already.")
    else:
        what = QCoreApplication.translate("RetentionFailures", "This case is not closed.")
    return what, QCoreApplication.translate("RetentionFailures", "Go back to the case and look again.")


def _case_read_only(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "RetentionFailures", "This case is closed: it can be read, and nothing is written in it."
        ),
        QCoreApplication.translate(
            "RetentionFailures", "To write in it, open it again on its page, with the reason why."
        ),
    )


RETENTION_SAYINGS = (
    (CaseHeldError, _held),
    (ReasonNeededError, _reason),
    (ExtensionRefusedError, _extension),
    (PeriodRefusedError, _period),
    (LongerNeedsReasonError, _longer),
    (CodeMismatchError, _code),
    (GroundNeededError, _ground),
    (CaseClosedError, _closed),
    (CaseReadOnlyError, _case_read_only),
)
"""Situations and what is said of each."""
