"""Words and buttons that several training screens share."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from fieldscreen.screening.pack_model import in_language
from fieldscreen.ui.parts.basics import Tone, button
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.training import NO_WAY, PASSPHRASE, Seen, Standing

SEEN_LOOKS: Mapping[Seen, tuple[Tone, str]] = {
    Seen.FOUND: ("success", "check_circle_outline"),
    Seen.ALLOWED: ("info", "check_circle_outline"),
    Seen.MISSED: ("notice", "alert_outline"),
    Seen.UNFOUNDED: ("danger", "close_circle_outline"),
    Seen.RESISTED: ("info", "shield_check_outline"),
}
"""Tone and icon of each way a learner's eye compares; the words stand beside them."""


def practise_button(name: str, *, is_next_step: bool = False) -> QPushButton:
    """Return the button that leads to the training vault, made with one press."""
    role = "primary" if is_next_step else ""
    return button(QCoreApplication.translate("Training", "Practise"), name, icon="school_outline", role=role)


def training_note() -> str:
    """Return what to know before opening the training vault."""
    return QCoreApplication.translate(
        "Training",
        "This is the vault to practise in. It opens with the word “{word}”, which protects nothing: "
        "never enter a real person here.",
    ).format(word=PASSPHRASE)


def training_label() -> str:
    """Return what the training vault is called among others."""
    return QCoreApplication.translate("Training", "EXERCISE: the vault to practise in")


def way_words(content: Content, way: str, language: str) -> str:
    """Return the name of a way to refer, or of taking none."""
    if way == NO_WAY:
        return QCoreApplication.translate("Training", "Nothing to send: help, and go on noting")
    rail = next(one for one in content.guidance.rails if one.identifier == way)
    return in_language(rail.texts["title"], language)


def seen_words(seen: Seen) -> str:
    """Return how a learner's eye compares, in a word or two."""
    return {
        Seen.FOUND: QCoreApplication.translate("Training", "Found"),
        Seen.ALLOWED: QCoreApplication.translate("Training", "Can be argued"),
        Seen.MISSED: QCoreApplication.translate("Training", "Missed"),
        Seen.UNFOUNDED: QCoreApplication.translate("Training", "Seen where there is nothing"),
        Seen.RESISTED: QCoreApplication.translate("Training", "Rightly left aside"),
    }[seen]


def standing_words(standing: Standing) -> str:
    """Return how far a learner is."""
    return {
        Standing.NOT_BEGUN: QCoreApplication.translate("Training", "Not done"),
        Standing.BEGUN: QCoreApplication.translate("Training", "Begun"),
        Standing.DONE: QCoreApplication.translate("Training", "Done"),
    }[standing]
