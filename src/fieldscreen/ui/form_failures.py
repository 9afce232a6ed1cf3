"""Failures of a questionnaire, and of the files attached to its answers, as sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.domain.attachments import FileKind
from fieldscreen.forms import FormOverloadedError
from fieldscreen.workflow import failures as known
from fieldscreen.workflow.incoming_files import FileEmptyError, FileTooLargeError, WrongFileError
from fieldscreen.workflow.photographs import PhotographTooLargeError, PhotographUnreadableError

_MB = 1024 * 1024
_MILLION = 1_000_000


def _form(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("FormFailures", "The questionnaire cannot be used: its file has a fault."),
        QCoreApplication.translate(
            "FormFailures",
            "Tell the person who looks after the questionnaires. Your earlier answers are safe.",
        ),
    )


def _overloaded(error: Exception) -> tuple[str, str]:
    if getattr(error, "changes", None) is None:  # while it was opened: nobody had answered anything
        return _form(error)
    return (
        QCoreApplication.translate(
            "FormFailures",
            "Your answer is kept. But this questionnaire asks for more computing than the program does in "
            "one step: some of what it works out from the answers may be missing.",
        ),
        QCoreApplication.translate(
            "FormFailures", "Go on answering. Report it to whoever made the questionnaire: it is too heavy."
        ),
    )


def _too_large(error: Exception) -> tuple[str, str]:
    most = getattr(error, "most_bytes", _MB) // _MB
    return (
        QCoreApplication.translate(
            "FormFailures", "This file is too large: at most {most} MB can be attached. Nothing was changed."
        ).format(most=most),
        QCoreApplication.translate(
            "FormFailures", "Choose a shorter or smaller one, or say in a remark where the file is kept."
        ),
    )


def _empty(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("FormFailures", "There is nothing in this file. Nothing was changed."),
        QCoreApplication.translate(
            "FormFailures", "Copy it from the camera or recorder again, then choose it."
        ),
    )


def _wrong(error: Exception) -> tuple[str, str]:
    asked = getattr(error, "asked", FileKind.FILE)
    whats = {
        FileKind.PHOTOGRAPH: QCoreApplication.translate(
            "FormFailures", "This is not a photograph that can be read here. Nothing was changed."
        ),
        FileKind.SOUND: QCoreApplication.translate(
            "FormFailures", "This is not a sound recording. Nothing was changed."
        ),
        FileKind.FILM: QCoreApplication.translate("FormFailures", "This is not a film. Nothing was changed."),
    }
    what = whats.get(
        asked, QCoreApplication.translate("FormFailures", "This file does not fit. Nothing was changed.")
    )
    if asked is FileKind.PHOTOGRAPH:
        return what, QCoreApplication.translate(
            "FormFailures",
            "Choose a JPEG, PNG or WebP picture. Some telephones save HEIC: set the camera to “most "
            "compatible”, or save the picture as JPEG first.",
        )
    return what, QCoreApplication.translate("FormFailures", "Choose another file.")


def _too_many_pixels(error: Exception) -> tuple[str, str]:
    most = getattr(error, "most_pixels", _MILLION) // _MILLION
    return (
        QCoreApplication.translate(
            "FormFailures",
            "This picture is too large to be read safely: it says it has more than {most} million pixels. "
            "Nothing was changed.",
        ).format(most=most),
        QCoreApplication.translate(
            "FormFailures", "Set the camera to a smaller size, or make the picture smaller first."
        ),
    )


def _unreadable(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "FormFailures", "This picture is damaged or was not copied whole. Nothing was changed."
        ),
        QCoreApplication.translate(
            "FormFailures", "Copy it from the camera or telephone again, then choose it."
        ),
    )


FORM_SAYINGS = (
    (FormOverloadedError, _overloaded),
    (known.FormError, _form),
)
FILE_SAYINGS = (
    (FileTooLargeError, _too_large),
    (FileEmptyError, _empty),
    (WrongFileError, _wrong),
    (PhotographTooLargeError, _too_many_pixels),
    (PhotographUnreadableError, _unreadable),
)
"""Situations, the narrow ones first."""
