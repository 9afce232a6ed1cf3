"""What the window remembers between two starts, outside the vault: language, brightness, text size.

Nothing of a case is in it, and nothing of a person: anybody may read this file. A damaged file
is no reason to stop: the ordinary values are used.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from fieldscreen.ui.lock_habits import IDLE_CHOICES_MIN, USUAL_IDLE_MIN

LANGUAGES = (("fr", "Français"), ("en", "English"))
"""Languages of the window, each named in itself."""

_BRIGHTNESS = ("system", "light", "dark")
_SMALLEST, _LARGEST = 1.0, 2.0


@dataclass(frozen=True, slots=True)
class Preferences:
    """How a person likes the window.

    Attributes:
        language: Language of the window.
        brightness: ``system``, ``light`` or ``dark``.
        text_scale: Text size as a multiple of the ordinary one, 1 to 2.
        idle_min: Minutes without a sign of life after which the vault locks.
        lock_when_minimised: Whether it locks when the window is made an icon.
    """

    language: str = "fr"
    brightness: str = "system"
    text_scale: float = 1.0
    idle_min: int = USUAL_IDLE_MIN
    lock_when_minimised: bool = False


def read_preferences(file: Path) -> Preferences:
    """Return what *file* holds, with the ordinary value for everything it does not hold rightly."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    return _from_data(data) if isinstance(data, dict) else Preferences()


def _from_data(data: dict[str, object]) -> Preferences:
    preferences = Preferences()
    language, brightness, scale = data.get("language"), data.get("brightness"), data.get("text_scale")
    if language in dict(LANGUAGES):
        preferences = replace(preferences, language=str(language))
    if brightness in _BRIGHTNESS:
        preferences = replace(preferences, brightness=str(brightness))
    if isinstance(scale, int | float) and _SMALLEST <= scale <= _LARGEST:
        preferences = replace(preferences, text_scale=float(scale))
    idle, minimised = data.get("idle_min"), data.get("lock_when_minimised")
    if type(idle) is int and idle in IDLE_CHOICES_MIN:
        preferences = replace(preferences, idle_min=idle)
    if isinstance(minimised, bool):
        preferences = replace(preferences, lock_when_minimised=minimised)
    return preferences


def write_preferences(file: Path, preferences: Preferences) -> bool:
    """Write *preferences* to *file*; tell whether it worked. A read-only place is not an error."""
    draft = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(asdict(preferences)), encoding="utf-8")
        draft.replace(file)
    except OSError:
        return False
    return True
