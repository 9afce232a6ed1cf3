"""The one loudspeaker and microphone of the window, so that whoever locks can silence it."""

from __future__ import annotations

from fieldscreen.system.sound import Sound

_SOUND = [Sound()]


def current_sound() -> Sound:
    """Return the window's sound."""
    return _SOUND[0]


def use_sound(sound: Sound) -> None:
    """Play and record with *sound* from now on."""
    _SOUND[0].hush()
    _SOUND[0] = sound
