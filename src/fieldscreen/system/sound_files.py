"""Sound files from elsewhere, made into the one kind of sound the program keeps and plays.

Whatever comes in is decoded once, with limits, and written anew: what else the file held (titles,
places, pictures) is gone, and only our own plain sound is ever played. Ogg Vorbis is left out on
purpose: the reader of it that the library carries is known for unsafe faults.
"""

from __future__ import annotations

import io
import wave
from enum import StrEnum

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.system.sound_library import load_library

RATE_HZ = 16_000
"""Samples a second: what a voice needs. One channel of 16 bits."""

BYTES_PER_S = RATE_HZ * 2
MOST_FILE_BYTES = 8 * 1024 * 1024
MOST_CLIP_S = 120
"""Longest clip of a form: 3.8 MB of plain sound."""

_UNFINISHED = 0xFFFFFFFF
"""What a recording that was never finished has for its length."""

_ROUNDING_S = 0.1
"""What a change of the sampling rate may take away at the end."""


class Fault(StrEnum):
    """Why a file is no clip."""

    KIND = "kind"
    DAMAGED = "damaged"
    CUT = "cut"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"


class ClipRefusedError(FieldScreenError):
    """A file cannot be used as a clip.

    Attributes:
        fault: Why not.
    """

    def __init__(self, fault: Fault) -> None:
        super().__init__(f"no clip: {fault}")
        self.fault = fault


def clean_clip(content: bytes) -> bytes:
    """Return *content* (WAV, MP3 or FLAC) as plain WAV, without anything else it held.

    Raises:
        ClipRefusedError: If it is too large or too long, empty, cut short, damaged or another kind of file.
        SoundLibraryMissingError: If this computer has no library to read it with.
    """
    if len(content) > MOST_FILE_BYTES:
        raise ClipRefusedError(Fault.TOO_LARGE)
    if not _is_known(content):
        raise ClipRefusedError(Fault.KIND if content else Fault.EMPTY)
    if content.startswith(b"RIFF") and _is_cut(content):
        raise ClipRefusedError(Fault.CUT)
    samples = _decoded(content)
    if not samples:
        raise ClipRefusedError(Fault.EMPTY)
    return wav_of(bytes(samples))


def wav_of(samples: bytes) -> bytes:
    """Return samples (16 bits, one channel, :data:`RATE_HZ`) as a WAV file, in memory."""
    whole = io.BytesIO()
    with wave.open(whole, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples)
    return whole.getvalue()


def samples_of(content: bytes) -> bytes:
    """Return the samples of a WAV file made here.

    Raises:
        ClipRefusedError: If it is none.
    """
    try:
        with wave.open(io.BytesIO(content), "rb") as file:
            if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, RATE_HZ):
                raise ClipRefusedError(Fault.KIND)
            return file.readframes(file.getnframes())
    except (wave.Error, EOFError) as error:
        raise ClipRefusedError(Fault.DAMAGED) from error


def length_ms(content: bytes) -> int:
    """Return how long a WAV file made here plays. Raises: as :func:`samples_of`."""
    return len(samples_of(content)) * 1000 // BYTES_PER_S


def _is_known(content: bytes) -> bool:
    is_wav = content.startswith(b"RIFF") and content[8:12] == b"WAVE"
    is_mp3 = content.startswith(b"ID3") or (content[:1] == b"\xff" and content[1:2] >= b"\xe0")
    return is_wav or is_mp3 or content.startswith(b"fLaC")


def _is_cut(content: bytes) -> bool:
    """Tell whether a WAV file says it is longer than it is: the library plays what is there and is silent."""
    place = 12
    while place + 8 <= len(content):
        name, size = content[place : place + 4], int.from_bytes(content[place + 4 : place + 8], "little")
        if name == b"data":
            return size == _UNFINISHED or place + 8 + size > len(content)
        place += 8 + size + size % 2
    return True


def _decoded(content: bytes) -> bytearray:
    library = load_library()
    samples = bytearray()
    try:
        declared_s = library.flac_get_info(content).duration if content.startswith(b"fLaC") else 0.0
        for piece in library.stream_memory(content, library.SampleFormat.SIGNED16, 1, RATE_HZ, RATE_HZ):
            samples += piece.tobytes()
            if len(samples) > MOST_CLIP_S * BYTES_PER_S:
                raise ClipRefusedError(Fault.TOO_LONG)
    except library.MiniaudioError as error:
        raise ClipRefusedError(Fault.DAMAGED) from error
    if declared_s > len(samples) / BYTES_PER_S + _ROUNDING_S:
        raise ClipRefusedError(Fault.CUT)
    return samples
