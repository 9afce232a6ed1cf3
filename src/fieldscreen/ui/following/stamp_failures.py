"""Failures of time-stamps, as sentences; the same situations as on the command line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow import stamping

_Saying = Callable[[Exception], tuple[str, str]]


def _waits() -> str:
    return QCoreApplication.translate(
        "StampFailures", "The request still waits. Bring the right answer, or give the request up."
    )


def _ask_other() -> str:
    return QCoreApplication.translate(
        "StampFailures", "Send the same request to another authority, or ask this one why."
    )


def _already(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("StampFailures", "This referral carries a time-stamp already."),
        QCoreApplication.translate(
            "StampFailures", "Save and send the stamped file, or renew its time-stamp."
        ),
    )


def _pending(_error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("StampFailures", "A time-stamp was asked for already.")
    return words, _waits()


def _not_asked(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("StampFailures", "No time-stamp was asked for this referral."),
        QCoreApplication.translate("StampFailures", "Ask for one first; its answer fits no other file."),
    )


def _not_there(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("StampFailures", "This referral carries no time-stamp to renew."),
        QCoreApplication.translate("StampFailures", "Ask for a time-stamp first."),
    )


def _other_file(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("StampFailures", "This is not the countersigned file of this referral."),
        QCoreApplication.translate("StampFailures", "Choose the file the manager gave back."),
    )


def _withdraws(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "StampFailures",
        "By the revocation list that was chosen, the certificate of {signer} was revoked on {day}. Nothing "
        "was asked for.",
    )
    at = getattr(error, "at", None)
    day = day_in_words(at.date()) if at else ""
    return (
        words.format(signer=getattr(error, "signer", ""), day=day),
        QCoreApplication.translate(
            "StampFailures",
            "With that list in the file, everybody would reject it. Speak to its signer before you send it.",
        ),
    )


def _rejected(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("StampFailures", "The file does not verify. Nothing was kept."),
        QCoreApplication.translate(
            "StampFailures",
            "Look at it with Verify a signed document to see why.",
        ),
    )


def _unreadable(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "StampFailures", "This file is no answer of a time-stamping authority; it may be an error page."
        ),
        _waits(),
    )


def _refused(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("StampFailures", "The authority refused to stamp ({status}): {told}")
    return (
        words.format(status=getattr(error, "status", ""), told=getattr(error, "told", "")),
        _ask_other(),
    )


def _of_other_bytes(_error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("StampFailures", "This time-stamp is another file’s.")
    return words, _waits()


def _nonce(_error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "StampFailures", "This answer is to another request, or to one that was given up."
    )
    return words, _waits()


def _certificate(_error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "StampFailures",
        "The answer’s certificate is missing, or is not for time-stamps and nothing else.",
    )
    return words, _ask_other()


def _expired(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "StampFailures",
        "The authority’s certificate was not valid at the time it states: only from {since} to {until}.",
    )
    since, until = getattr(error, "since", None), getattr(error, "until", None)
    return (
        words.format(
            since=day_in_words(since.date()) if since else "",
            until=day_in_words(until.date()) if until else "",
        ),
        _ask_other(),
    )


def _false(_error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate("StampFailures", "The time-stamp is false, changed, or too weak.")
    return words, _ask_other()


def _too_large(error: Exception) -> tuple[str, str]:
    words = QCoreApplication.translate(
        "StampFailures", "The time-stamp is too large: {size} bytes, and there is room for {room}."
    )
    return (
        words.format(size=getattr(error, "size", ""), room=getattr(error, "room", "")),
        _ask_other(),
    )


STAMP_SAYINGS: tuple[tuple[type[Exception], _Saying], ...] = (
    (stamping.StampedAlreadyError, _already),
    (stamping.StampPendingError, _pending),
    (stamping.StampNotAskedError, _not_asked),
    (stamping.StampNotThereError, _not_there),
    (stamping.StampOtherFileError, _other_file),
    (stamping.StampListWithdrawsError, _withdraws),
    (stamping.StampRejectedError, _rejected),
    (stamping.StampPlaceError, _rejected),
    (stamping.StampAnswerUnreadableError, _unreadable),
    (stamping.StampRefusedError, _refused),
    (stamping.StampOfOtherBytesError, _of_other_bytes),
    (stamping.StampNonceError, _nonce),
    (stamping.StampAuthorityMissingError, _certificate),
    (stamping.StampUsageError, _certificate),
    (stamping.StampAuthorityExpiredError, _expired),
    (stamping.StampTooLargeError, _too_large),
    (stamping.StampAnswerError, _false),
)
"""Situations, the narrow ones first."""
