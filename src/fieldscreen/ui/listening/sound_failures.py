"""Failures of loudspeaker, microphone and clips as sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.system.sound import NoLoudspeakerError, NoMicrophoneError
from fieldscreen.system.sound_files import ClipRefusedError
from fieldscreen.system.sound_library import SoundLibraryMissingError
from fieldscreen.workflow.clips import ClipTooShortError


def _no_loudspeaker(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SoundFailures", "This computer cannot play sound just now."),
        QCoreApplication.translate(
            "SoundFailures",
            "Read the words aloud. To hear clips, plug in or switch on a loudspeaker or headphones, and try "
            "again.",
        ),
    )


def _no_microphone(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SoundFailures", "This computer has no microphone that can be used now."),
        QCoreApplication.translate(
            "SoundFailures",
            "Plug one in, allow this program to use it in the settings of the computer, and try again.",
        ),
    )


def _no_library(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "SoundFailures", "On this kind of computer the program can neither play nor record sound."
        ),
        QCoreApplication.translate(
            "SoundFailures", "Read the words aloud. Everything else works; clips work on another computer."
        ),
    )


def _refused(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SoundFailures", "This clip cannot be played: it is damaged."),
        QCoreApplication.translate("SoundFailures", "Read the words aloud, and record the clip again."),
    )


def _too_short(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SoundFailures", "This recording is too short to hold any words."),
        QCoreApplication.translate(
            "SoundFailures", "Record it again; press “Stop” only after the last word."
        ),
    )


SOUND_SAYINGS = (
    (NoLoudspeakerError, _no_loudspeaker),
    (NoMicrophoneError, _no_microphone),
    (SoundLibraryMissingError, _no_library),
    (ClipRefusedError, _refused),
    (ClipTooShortError, _too_short),
)
