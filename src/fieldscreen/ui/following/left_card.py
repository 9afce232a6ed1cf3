"""What left with a referral on the day it was signed, and what was held back and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from fieldscreen.domain.disclosures import DisclosedItem, Disclosure, ItemKind
from fieldscreen.referral.fingerprints import grouped_digest
from fieldscreen.ui.disclosure_words import ground_words, item_title
from fieldscreen.ui.parts.basics import card, text

_OF_EVERY_REFERRAL = frozenset({ItemKind.SENDER, ItemKind.CHILD, ItemKind.COMMUNE})


def left_card(disclosure: Disclosure | None) -> QFrame:
    """Return the card; ``None`` for a referral signed before lists were kept."""
    heading = text(QCoreApplication.translate("LeftCard", "What left on that day"), "heading")
    if disclosure is None:
        words = QCoreApplication.translate(
            "LeftCard", "No list was kept with this referral. The signed document says what left."
        )
        return card(heading, text(words, "muted"), name="follow.left")
    parts: list[QWidget] = [heading]
    left = [one for one in disclosure.left if one.kind not in _OF_EVERY_REFERRAL]
    counted = QCoreApplication.translate(
        "LeftCard",
        "Things that left: {left}. Things held back: {held}. The pages are in the signed document.",
    )
    parts.append(text(counted.format(left=len(left), held=len(disclosure.held)), "muted"))
    for number, one in enumerate(disclosure.held):
        parts.append(text(_held(one), name=f"follow.held.{number}"))
    answers = [one for one in left if one.kind is not ItemKind.WITHOUT_ANSWER and not one.digest]
    if answers:
        told = QCoreApplication.translate("LeftCard", "Left: {names}")
        names = " ; ".join(dict.fromkeys(map(item_title, answers)))
        parts.append(text(told.format(names=names), "small", name="follow.left_names"))
    parts += [text(_photograph(one), "small", name="follow.left_photograph") for one in left if one.digest]
    return card(*parts, name="follow.left")


def _photograph(one: DisclosedItem) -> str:
    words = QCoreApplication.translate("LeftCard", "{name}. SHA-256 of the photograph kept here: {digest}")
    return words.format(name=item_title(one), digest=grouped_digest(one.digest))


def _held(one: DisclosedItem) -> str:
    ground = ground_words(one.ground) if one.ground is not None else ""
    told = QCoreApplication.translate("LeftCard", "Held back: {name} – {reason}").format(
        name=item_title(one), reason=ground
    )
    return f"{told} – {one.reason}" if one.reason else told
