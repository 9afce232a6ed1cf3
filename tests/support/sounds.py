"""Sounds for tests: a tone as WAV, and devices that are there without a loudspeaker."""

from __future__ import annotations

import array
import math
import struct

from fieldscreen.system.sound import Sound

SILENT_DEVICES = ("NULL",)
"""The library's own devices that play into nothing and record silence, in real time."""


def tone(seconds: float, *, rate_hz: int = 16_000, channels: int = 1, comment: bytes = b"") -> bytes:
    """Return a WAV file of a tone, with a comment in it."""
    count = round(seconds * rate_hz)
    values = [round(12_000 * math.sin(2 * math.pi * 440 * place / rate_hz)) for place in range(count)]
    data = array.array("h", [value for value in values for _ in range(channels)]).tobytes()
    noted = struct.pack("<4sI", b"note", len(comment)) + comment + bytes(len(comment) % 2) if comment else b""
    head = struct.pack("<4sI4s", b"RIFF", 36 + len(noted) + len(data), b"WAVE")
    head += struct.pack(
        "<4sIHHIIHH", b"fmt ", 16, 1, channels, rate_hz, rate_hz * 2 * channels, 2 * channels, 16
    )
    return head + noted + struct.pack("<4sI", b"data", len(data)) + data


def silent_sound() -> Sound:
    """Return a loudspeaker and a microphone that are always there."""
    return Sound(SILENT_DEVICES)
