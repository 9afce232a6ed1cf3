"""The words for the values of the subject: sources, ways of having no answer, roles, urgency.

One place, so that a value is called the same on every screen. Texts of questionnaires and
packs come from their own files, not from here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.cases import CaseStatus
from fieldscreen.domain.danger import Called, DangerAnswer
from fieldscreen.domain.people import AgeStatus, Role, Sex
from fieldscreen.domain.referrals import AgreementStatus, ParentsInformed, ReferralKind, Urgency
from fieldscreen.domain.statements import Source
from fieldscreen.domain.workers import Secrecy


def source_words(source: Source) -> str:
    """Return who stands behind a fact."""
    return {
        Source.SEEN: QCoreApplication.translate("Words", "Seen by me"),
        Source.CHILD_WORDS: QCoreApplication.translate("Words", "Said by the child"),
        Source.ADULT_WORDS: QCoreApplication.translate("Words", "Said by an adult"),
        Source.THIRD_PERSON: QCoreApplication.translate("Words", "Told by a third person"),
        Source.DOCUMENT: QCoreApplication.translate("Words", "Read in a document"),
        Source.INTERPRETATION: QCoreApplication.translate("Words", "My own interpretation"),
    }[source]


def state_words(state: AnswerState) -> str:
    """Return a way of having no answer."""
    return {
        AnswerState.ANSWERED: QCoreApplication.translate("Words", "Answered"),
        AnswerState.UNKNOWN: QCoreApplication.translate("Words", "Unknown"),
        AnswerState.REFUSED: QCoreApplication.translate("Words", "Refused"),
        AnswerState.NOT_ASKED: QCoreApplication.translate("Words", "Not asked"),
        AnswerState.NOT_SAFE: QCoreApplication.translate("Words", "Not safe to ask"),
    }[state]


def role_words(role: Role) -> str:
    """Return why a person is in the case."""
    return {
        Role.CHILD: QCoreApplication.translate("Words", "The child"),
        Role.ADULT_CONCERNED: QCoreApplication.translate("Words", "The adult concerned"),
        Role.PARENT: QCoreApplication.translate("Words", "Parent or guardian"),
        Role.SIBLING: QCoreApplication.translate("Words", "Brother or sister"),
        Role.OTHER_CHILD: QCoreApplication.translate("Words", "Another child at the place"),
        Role.OTHER_ADULT: QCoreApplication.translate("Words", "Another adult at the place"),
    }[role]


def sex_words(sex: Sex) -> str:
    """Return a civil sex."""
    return {
        Sex.FEMALE: QCoreApplication.translate("Words", "Female"),
        Sex.MALE: QCoreApplication.translate("Words", "Male"),
        Sex.OTHER: QCoreApplication.translate("Words", "Other"),
        Sex.UNKNOWN: QCoreApplication.translate("Words", "Not known"),
    }[sex]


def age_words(age: AgeStatus) -> str:
    """Return what is known of a person's majority."""
    return {
        AgeStatus.MINOR: QCoreApplication.translate("Words", "Minor"),
        AgeStatus.ADULT: QCoreApplication.translate("Words", "Adult"),
        AgeStatus.DOUBTFUL: QCoreApplication.translate("Words", "Age in doubt: treated as a minor"),
    }[age]


def status_words(status: CaseStatus) -> str:
    """Return where a case stands."""
    return {
        CaseStatus.OPEN: QCoreApplication.translate("Words", "Open"),
        CaseStatus.REFERRED: QCoreApplication.translate("Words", "Referred"),
        CaseStatus.CLOSED: QCoreApplication.translate("Words", "Closed"),
    }[status]


def urgency_words(urgency: Urgency) -> str:
    """Return how soon somebody must act."""
    return {
        Urgency.IMMEDIATE: QCoreApplication.translate("Words", "Immediate: danger now"),
        Urgency.WITHIN_DAYS: QCoreApplication.translate("Words", "Within days"),
        Urgency.ORDINARY: QCoreApplication.translate("Words", "Ordinary time"),
        Urgency.UNDECIDED: QCoreApplication.translate("Words", "I cannot tell"),
    }[urgency]


def parents_words(status: ParentsInformed) -> str:
    """Return whether the parents were told."""
    return {
        ParentsInformed.YES: QCoreApplication.translate("Words", "Yes, they were told"),
        ParentsInformed.NO_CONTRARY_TO_INTEREST: QCoreApplication.translate(
            "Words", "No: it would be contrary to the child’s interest"
        ),
        ParentsInformed.NOT_YET: QCoreApplication.translate("Words", "Not yet"),
        ParentsInformed.NOT_REACHED: QCoreApplication.translate("Words", "They could not be reached"),
        ParentsInformed.UNDECIDED: QCoreApplication.translate("Words", "Not stated yet"),
    }[status]


def agreement_words(status: AgreementStatus) -> str:
    """Return whether the person concerned agreed."""
    return {
        AgreementStatus.GIVEN: QCoreApplication.translate("Words", "Yes, freely"),
        AgreementStatus.REFUSED: QCoreApplication.translate("Words", "No, the person refuses"),
        AgreementStatus.NOT_ASKED: QCoreApplication.translate(
            "Words", "It was not possible or not safe to ask"
        ),
        AgreementStatus.UNDECIDED: QCoreApplication.translate("Words", "Not noted yet"),
    }[status]


def kind_words(kind: ReferralKind) -> str:
    """Return which document a referral is."""
    return {
        ReferralKind.INFORMATION_PREOCCUPANTE: QCoreApplication.translate(
            "Words", "Information préoccupante"
        ),
        ReferralKind.SIGNALEMENT: QCoreApplication.translate("Words", "Report to the prosecutor"),
        ReferralKind.MNIOP: QCoreApplication.translate("Words", "MNIOP (unofficial model)"),
        ReferralKind.VULNERABLE_ADULT: QCoreApplication.translate("Words", "Vulnerable adult"),
        ReferralKind.COMPLEMENT: QCoreApplication.translate("Words", "Complement"),
    }[kind]


def secrecy_words(secrecy: Secrecy) -> str:
    """Return a position towards professional secrecy."""
    return {
        Secrecy.UNDECLARED: QCoreApplication.translate("Words", "I do not know yet"),
        Secrecy.NOT_BOUND: QCoreApplication.translate("Words", "Not bound by professional secrecy"),
        Secrecy.BY_MISSION: QCoreApplication.translate("Words", "Bound by my mission"),
        Secrecy.BOUND: QCoreApplication.translate("Words", "Bound by my profession"),
    }[secrecy]


def danger_words(answer: DangerAnswer) -> str:
    """Return what was answered to "a danger now?"."""
    return {
        DangerAnswer.NOW: QCoreApplication.translate("Words", "Yes, danger now"),
        DangerAnswer.SERIOUS: QCoreApplication.translate("Words", "Serious, but not now"),
        DangerAnswer.NO: QCoreApplication.translate("Words", "No danger now"),
        DangerAnswer.UNSURE: QCoreApplication.translate("Words", "I am not sure"),
    }[answer]


def called_words(called: Called) -> str:
    """Return who was telephoned."""
    return {
        Called.POLICE: QCoreApplication.translate("Words", "17, police or gendarmerie"),
        Called.EMERGENCY: QCoreApplication.translate("Words", "112, emergencies"),
        Called.CHILD_HELPLINE: QCoreApplication.translate("Words", "119, children in danger"),
        Called.PROSECUTOR: QCoreApplication.translate("Words", "Duty prosecutor"),
        Called.OTHER: QCoreApplication.translate("Words", "Somebody else"),
    }[called]
