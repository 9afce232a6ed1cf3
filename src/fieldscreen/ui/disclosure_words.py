"""The words for what leaves in a referral, what is held back and what stays."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.domain.danger import Called
from fieldscreen.domain.disclosures import Binding, DisclosedItem, Ground, ItemKind
from fieldscreen.ui.shown_dates import uncertain_in_words
from fieldscreen.ui.words import called_words
from fieldscreen.workflow.holding import Item
from fieldscreen.workflow.staying import Staying, StayingWhy


def ground_words(ground: Ground) -> str:
    """Return a usual reason for holding something back."""
    return {
        Ground.PERSON_AT_RISK: QCoreApplication.translate(
            "Disclosure", "It would put the person concerned in danger"
        ),
        Ground.ANOTHER_AT_RISK: QCoreApplication.translate(
            "Disclosure", "It would put somebody else in danger"
        ),
        Ground.CONFIDENCE: QCoreApplication.translate(
            "Disclosure", "It was told on the condition that it is not passed on"
        ),
        Ground.SECRECY: QCoreApplication.translate(
            "Disclosure", "A professional secrecy covers it that this office does not share"
        ),
        Ground.NOT_NEEDED: QCoreApplication.translate("Disclosure", "This office does not need it"),
        Ground.OTHER: QCoreApplication.translate("Disclosure", "Another reason"),
        Ground.UNDECIDED: QCoreApplication.translate("Disclosure", "Reason not chosen yet"),
    }[ground]


def binding_words(binding: Binding) -> str:
    """Return why something cannot be held back."""
    return {
        Binding.SIGNED_BY: QCoreApplication.translate("Disclosure", "Always in it: you sign it"),
        Binding.IDENTIFIES: QCoreApplication.translate(
            "Disclosure", "Always in it: without it nobody knows who is meant"
        ),
        Binding.ONLY_WAY: QCoreApplication.translate(
            "Disclosure", "Always in it: it is the only way to find the person"
        ),
        Binding.PLACE_DECIDES: QCoreApplication.translate(
            "Disclosure", "Always in it: it decides which office answers for it"
        ),
        Binding.TYPED_HERE: QCoreApplication.translate("Disclosure", "Change it in the first step"),
        Binding.TOLD_BEFORE: QCoreApplication.translate(
            "Disclosure", "Always in it: the earlier document said it, and it stands no more"
        ),
        Binding.CHOSEN_HERE: QCoreApplication.translate(
            "Disclosure",
            "You chose it in the first step: leave it out there. If the answer it belongs to is held back, "
            "it stays here too.",
        ),
    }[binding]


def item_kind_words(kind: ItemKind) -> str:
    """Return what kind of thing something is."""
    return {
        ItemKind.SENDER: QCoreApplication.translate("Disclosure", "You, with function and organisation"),
        ItemKind.CHILD: QCoreApplication.translate("Disclosure", "The person concerned"),
        ItemKind.COMMUNE: QCoreApplication.translate("Disclosure", "Commune"),
        ItemKind.PLACE: QCoreApplication.translate("Disclosure", "Place"),
        ItemKind.URGENCY: QCoreApplication.translate("Disclosure", "Why it is urgent"),
        ItemKind.PARENTS: QCoreApplication.translate("Disclosure", "What the parents were told"),
        ItemKind.AGREEMENT: QCoreApplication.translate("Disclosure", "The person’s agreement"),
        ItemKind.ACTIONS: QCoreApplication.translate("Disclosure", "What was already done"),
        ItemKind.COPY: QCoreApplication.translate("Disclosure", "Office that gets a copy"),
        ItemKind.FAMILY: QCoreApplication.translate("Disclosure", "Parent or guardian"),
        ItemKind.OTHER_PERSON: QCoreApplication.translate("Disclosure", "Another person"),
        ItemKind.SCHOOL: QCoreApplication.translate("Disclosure", "School"),
        ItemKind.ANSWER: QCoreApplication.translate("Disclosure", "Answer"),
        ItemKind.NEED: QCoreApplication.translate("Disclosure", "Need"),
        ItemKind.PHOTOGRAPH: QCoreApplication.translate("Disclosure", "Photograph, as a reduced copy"),
        ItemKind.WITHOUT_ANSWER: QCoreApplication.translate("Disclosure", "Question without an answer"),
        ItemKind.OBSERVATION: QCoreApplication.translate("Disclosure", "Seen or read"),
        ItemKind.CHILD_WORDS: QCoreApplication.translate("Disclosure", "Words of the child"),
        ItemKind.ADULT_WORDS: QCoreApplication.translate("Disclosure", "Words of an adult"),
        ItemKind.THIRD_WORDS: QCoreApplication.translate("Disclosure", "Told by a third person"),
        ItemKind.INTERPRETATION: QCoreApplication.translate("Disclosure", "What you make of it"),
        ItemKind.TELLER: QCoreApplication.translate("Disclosure", "Who told it, who was there"),
        ItemKind.CIRCUMSTANCES: QCoreApplication.translate(
            "Disclosure", "Where it was said, after which question"
        ),
        ItemKind.CALL: QCoreApplication.translate("Disclosure", "Call"),
        ItemKind.JUDGEMENT: QCoreApplication.translate("Disclosure", "Your own judgement"),
        ItemKind.INDICATORS: QCoreApplication.translate("Disclosure", "Annex: indicators with their reasons"),
        ItemKind.INFORMANTS: QCoreApplication.translate(
            "Disclosure", "Detachable sheet: who informed and who translated, by name"
        ),
        ItemKind.WITHDRAWN: QCoreApplication.translate("Disclosure", "Said before, stands no more"),
    }[kind]


def item_title(item: Item | DisclosedItem) -> str:
    """Return how one thing is called in a list, with its date where it has one."""
    if item.dated is None:
        return _named(item)
    return QCoreApplication.translate("Disclosure", "{name} ({date})").format(
        name=_named(item), date=uncertain_in_words(item.dated)
    )


def _named(item: Item | DisclosedItem) -> str:
    kind = item_kind_words(item.kind)
    name = item.name
    if item.kind is ItemKind.PLACE:
        name = {
            "site": QCoreApplication.translate("Disclosure", "site"),
            "address": QCoreApplication.translate("Disclosure", "address"),
            "found": QCoreApplication.translate("Disclosure", "where and when they can be met"),
        }.get(name, name)
    elif item.kind is ItemKind.CALL:
        name = called_words(Called(name))
    elif item.kind in {ItemKind.ANSWER, ItemKind.NEED, ItemKind.SCHOOL, ItemKind.WITHOUT_ANSWER}:
        return name
    if not name:
        return kind
    return QCoreApplication.translate("Disclosure", "{kind}: {name}").format(kind=kind, name=name)


def staying_words(one: Staying) -> str:
    """Return what stays for one reason, with its names."""
    words = {
        StayingWhy.ABOUT_ANOTHER: QCoreApplication.translate(
            "Disclosure", "It is about somebody else of this case: {count} questionnaire(s), words and facts"
        ),
        StayingWhy.UNATTRIBUTED: QCoreApplication.translate(
            "Disclosure", "Nobody said yet whom it is about: {count}"
        ),
        StayingWhy.SERVES_THE_WORKER: QCoreApplication.translate(
            "Disclosure", "The questionnaire keeps it here, for your own work: {count} answer(s)"
        ),
        StayingWhy.OF_ONE_CHILD_OF_THE_PLACE: QCoreApplication.translate(
            "Disclosure",
            "It is of single children of the place, and nobody knows which is whose: {count} answer(s)",
        ),
        StayingWhy.NO_PART_FOR_IT: QCoreApplication.translate(
            "Disclosure", "This document has no part for parents"
        ),
        StayingWhy.TOLD_BEFORE: QCoreApplication.translate(
            "Disclosure", "The earlier document says it already: {count}"
        ),
        StayingWhy.FILES: QCoreApplication.translate(
            "Disclosure", "Attached files: only that they exist, and their digests, are printed"
        ),
        StayingWhy.NOTES: QCoreApplication.translate(
            "Disclosure",
            "Your reminder for the case, earlier versions of what was corrected, answers on danger, journal, "
            "follow-up and other referrals",
        ),
    }[one.why].format(count=one.count)
    if not one.names:
        return words
    return QCoreApplication.translate("Disclosure", "{kind}: {name}").format(
        kind=words, name=" ; ".join(one.names)
    )
