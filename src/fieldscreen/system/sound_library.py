"""The library for sound, loaded when sound is first wanted; not every computer has it.

It brings ``urllib`` with it for radio stations over the network. The network guard refuses such a
connection; nothing here ever asks for one.
"""

from __future__ import annotations

import sys
from typing import Any

from fieldscreen.domain.errors import FieldScreenError


class SoundLibraryMissingError(FieldScreenError):
    """This computer has no library for sound: there is none for its kind of processor."""


def load_library() -> Any:
    """Return ``miniaudio``.

    Raises:
        SoundLibraryMissingError: If it is not there, or does not load here.
    """
    try:
        import miniaudio
    except (ImportError, OSError) as error:
        raise SoundLibraryMissingError from error
    return miniaudio


def real_backends(library: Any) -> list[Any]:
    """Return the ways this system plays and records sound, without the library's silent pretence of one.

    Left to itself the library falls back to a device that plays into nothing and says it played.
    """
    kinds = library.Backend
    if sys.platform == "win32":
        return [kinds.WASAPI, kinds.DSOUND, kinds.WINMM]
    if sys.platform == "darwin":
        return [kinds.COREAUDIO]
    return [kinds.PULSEAUDIO, kinds.ALSA]
