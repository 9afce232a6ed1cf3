"""Offices and what is known of them, in words; what is not known is said to be so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow.recipients import Channel, Detail, Directory, Fact, Mark, Office, OfficeKind


def kind_words(kind: OfficeKind) -> str:
    """Return what an office is."""
    return {
        OfficeKind.CRIP: QCoreApplication.translate("Recipients", "CRIP"),
        OfficeKind.PROSECUTOR: QCoreApplication.translate("Recipients", "Public prosecutor"),
        OfficeKind.MNIOP: QCoreApplication.translate("Recipients", "MNIOP"),
        OfficeKind.ASSOCIATION: QCoreApplication.translate("Recipients", "Association"),
        OfficeKind.OTHER: QCoreApplication.translate("Recipients", "Other office"),
    }[kind]


def channel_words(channel: Channel) -> str:
    """Return a way a document may go."""
    return {
        Channel.EMAIL: QCoreApplication.translate("Recipients", "E-mail"),
        Channel.SECURE_MAIL: QCoreApplication.translate("Recipients", "Secure mail (MSSanté)"),
        Channel.PORTAL: QCoreApplication.translate("Recipients", "Online portal"),
        Channel.POST: QCoreApplication.translate("Recipients", "Post"),
        Channel.HAND: QCoreApplication.translate("Recipients", "Handed over"),
        Channel.PHONE: QCoreApplication.translate("Recipients", "Telephone"),
    }[channel]


def detail_words(detail: Detail) -> str:
    """Return what a value is."""
    return {
        Detail.NAME: QCoreApplication.translate("Recipients", "Name of the office"),
        Detail.ADDRESS: QCoreApplication.translate("Recipients", "Postal address"),
        Detail.EMAIL: QCoreApplication.translate("Recipients", "E-mail"),
        Detail.PHONE: QCoreApplication.translate("Recipients", "Telephone"),
        Detail.OUT_OF_HOURS: QCoreApplication.translate("Recipients", "Number outside office hours"),
        Detail.HOURS: QCoreApplication.translate("Recipients", "Office hours"),
        Detail.PORTAL: QCoreApplication.translate("Recipients", "Address of the portal"),
        Detail.CHANNELS: QCoreApplication.translate("Recipients", "Ways it accepts"),
        Detail.SIZE_LIMIT_MB: QCoreApplication.translate("Recipients", "Largest message (MB)"),
        Detail.REMARK: QCoreApplication.translate("Recipients", "Remark"),
    }[detail]


def value_words(detail: Detail, fact: Fact) -> str:
    """Return a value as people read it."""
    if detail is Detail.CHANNELS:
        return ", ".join(channel_words(Channel(one)) for one in fact.value.split())
    return fact.value


def mark_words(fact: Fact) -> str:
    """Return how sure a value is, where it came from and when it was looked at."""
    sure = {
        Mark.VERIFIED: QCoreApplication.translate("Recipients", "verified"),
        Mark.TO_CHECK: QCoreApplication.translate("Recipients", "to check"),
        Mark.UNKNOWN: QCoreApplication.translate("Recipients", "unknown"),
    }[fact.mark]
    if fact.checked is None:
        return QCoreApplication.translate("Recipients", "{sure} · {source} · no date noted").format(
            sure=sure, source=fact.source
        )
    return QCoreApplication.translate("Recipients", "{sure} · {source} · {day}").format(
        sure=sure, source=fact.source, day=day_in_words(fact.checked)
    )


def missing_words(office: Office) -> str:
    """Return what somebody would need and nobody has entered; empty when nothing lacks."""
    needed = (Detail.EMAIL, Detail.PHONE, Detail.ADDRESS)
    lacking = [detail_words(one) for one in needed if not office.value(one)]
    if not lacking:
        return ""
    return QCoreApplication.translate(
        "Recipients", "Not known, and never invented: {details}. Enter it from a source you trust."
    ).format(details=", ".join(lacking))


def age_words(office: Office, directory: Directory, today: date) -> str:
    """Return a warning when the entry is old; empty when it is not."""
    if not office.is_old(today, directory.old_after_months):
        return ""
    if office.last_checked is None:
        return QCoreApplication.translate(
            "Recipients", "Nobody has noted when this was last checked. Check it before you send."
        )
    return QCoreApplication.translate(
        "Recipients",
        "Last checked on {day}, more than %n month(s) ago: offices move and change addresses. Check it "
        "before you send.",
        "",
        directory.old_after_months,
    ).format(day=day_in_words(office.last_checked))


def area_words(office: Office, directory: Directory) -> str:
    """Return where an office answers for."""
    if not office.areas:
        return QCoreApplication.translate("Recipients", "The whole country")
    named = (f"{area.removesuffix('M')} {directory.place_name(area)}" for area in office.areas)
    return ", ".join(named)
