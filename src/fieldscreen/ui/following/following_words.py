"""Steps, standings and dates of a referral, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.domain.follow_up import FollowedStep
from fieldscreen.ui.recipient_words import channel_words
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow.following import Followed, HeardBy, Standing, Step


def standing_words(standing: Standing) -> str:
    """Return where a referral stands."""
    return {
        Standing.PREPARED: QCoreApplication.translate("Following", "signed, not sent yet"),
        Standing.SENT: QCoreApplication.translate("Following", "sent"),
        Standing.ACKNOWLEDGED: QCoreApplication.translate("Following", "acknowledged"),
        Standing.IN_EVALUATION: QCoreApplication.translate("Following", "in evaluation"),
        Standing.ANSWERED: QCoreApplication.translate("Following", "answered"),
        Standing.NO_ANSWER: QCoreApplication.translate("Following", "closed without an answer"),
    }[standing]


def standing_tone(standing: Standing) -> str:
    """Return the tone of the small word that says it."""
    return {Standing.PREPARED: "notice", Standing.ANSWERED: "success", Standing.ACKNOWLEDGED: "success"}.get(
        standing, ""
    )


def step_words(step: Step) -> str:
    """Return what happened."""
    return {
        Step.SENT: QCoreApplication.translate("Following", "Sent"),
        Step.COPY_SENT: QCoreApplication.translate("Following", "Copy sent"),
        Step.ACKNOWLEDGED: QCoreApplication.translate("Following", "Acknowledged"),
        Step.IN_EVALUATION: QCoreApplication.translate("Following", "In evaluation"),
        Step.REMINDED: QCoreApplication.translate("Following", "Reminded"),
        Step.ANSWERED: QCoreApplication.translate("Following", "Answered"),
        Step.NO_ANSWER: QCoreApplication.translate("Following", "Closed without an answer"),
    }[step]


def heard_words(heard: HeardBy) -> str:
    """Return how an office said that it arrived."""
    return {
        HeardBy.SLIP: QCoreApplication.translate("Following", "code of the slip"),
        HeardBy.MAIL: QCoreApplication.translate("Following", "mail with its code"),
        HeardBy.PHONE: QCoreApplication.translate("Following", "by telephone"),
    }[heard]


def step_line(one: FollowedStep) -> str:
    """Return a step with its day, its way, who noted it and the note."""
    way = channel_words(one.channel) if one.channel else heard_words(one.heard) if one.heard else ""
    told = QCoreApplication.translate("Following", "{step} on {day}").format(
        step=step_words(one.step), day=day_in_words(one.on)
    )
    by = QCoreApplication.translate("Following", "noted by {name}").format(name=one.by)
    return "  ·  ".join(part for part in (told, way, one.note, by) if part)


def due_words(one: Followed) -> str:
    """Return what is due next and by when; empty when nothing is."""
    if one.due is None:
        return ""
    day = day_in_words(one.due.day)
    if one.is_over:
        return QCoreApplication.translate("Following", "Was due on {day}").format(day=day)
    return QCoreApplication.translate("Following", "Due on {day}").format(day=day)
