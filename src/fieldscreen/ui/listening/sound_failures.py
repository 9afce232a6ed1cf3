"""Failures of loudspeaker, microphone and clips as sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.system.sound import NoLoudspeakerError, NoMicrophoneError
from fieldscreen.system.sound_files import ClipRefusedError
from fieldscreen.system.sound_library import SoundLibraryMissingError
from fieldscreen.workflow.clips import ClipTooShortError
from fieldscreen.workflow.clips_exchange import ClipsInvalidError, ClipsNotTrustedError, NoClipsError


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


def _not_clips(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SoundFailures", "This file holds no clips. Nothing was changed."),
        QCoreApplication.translate("SoundFailures", "Ask the colleague to save it again from this program."),
    )


def _no_clips(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SoundFailures", "There is no recording in this vault to pass on."),
        QCoreApplication.translate("SoundFailures", "Record one first, with Ctrl+F5 in an interview."),
    )


def _not_trusted(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("SoundFailures", "Nobody you trust signed these clips."),
        QCoreApplication.translate(
            "SoundFailures", "Compare the words of the signature with your organisation, then bring them in."
        ),
    )


SOUND_SAYINGS = (
    (NoLoudspeakerError, _no_loudspeaker),
    (NoMicrophoneError, _no_microphone),
    (SoundLibraryMissingError, _no_library),
    (ClipRefusedError, _refused),
    (ClipTooShortError, _too_short),
    (ClipsInvalidError, _not_clips),
    (NoClipsError, _no_clips),
    (ClipsNotTrustedError, _not_trusted),
)
