"""How each level looks: tone, icon and colour, and its name where a worker chooses one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.domain.assessments import Level
from fieldscreen.ui.parts.basics import Tone

LEVEL_TONES: dict[Level, Tone] = {
    Level.DANGER: "danger",
    Level.CONVERGING: "danger",
    Level.VIGILANCE: "notice",
    Level.NOTHING_PARTICULAR: "info",
}

LEVEL_ICONS: dict[Level, tuple[str, str]] = {
    Level.DANGER: ("phone", "danger"),
    Level.CONVERGING: ("alert_circle_outline", "danger"),
    Level.VIGILANCE: ("alert_outline", "notice"),
    Level.NOTHING_PARTICULAR: ("information_outline", "primary"),
}


def level_words(level: Level) -> str:
    """Return a level's name, as a worker chooses it."""
    return {
        Level.NOTHING_PARTICULAR: QCoreApplication.translate("Levels", "Nothing particular at this stage"),
        Level.VIGILANCE: QCoreApplication.translate("Levels", "Vigilance"),
        Level.CONVERGING: QCoreApplication.translate("Levels", "Converging indices"),
        Level.DANGER: QCoreApplication.translate("Levels", "Danger"),
    }[level]
