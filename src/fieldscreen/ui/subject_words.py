"""People of a case as they are named on screen, and what is said of what nobody attributed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.domain.people import Person, Role
from fieldscreen.ui.parts.basics import Message
from fieldscreen.workflow.assessing import LeftOut
from fieldscreen.workflow.subjects import PLACE, CaseSubjects, Subject, SubjectNeededError

_LONGEST_SHOWN = 36


def subject_name(subject: Subject) -> str:
    """Return a person's name, or which person it is when the name is not known."""
    if subject.name:
        return subject.name
    is_child = subject.person is None or subject.person.role in {Role.CHILD, Role.SIBLING, Role.OTHER_CHILD}
    words = (
        QCoreApplication.translate("Subjects", "Child {number}, name not known")
        if is_child
        else QCoreApplication.translate("Subjects", "Person {number}, name not known")
    )
    return words.format(number=subject.number)


def in_one_line(words: str) -> str:
    """Return *words* short enough for a button or a bar; a name may be as long as somebody typed it."""
    return words if len(words) <= _LONGEST_SHOWN else f"{words[: _LONGEST_SHOWN - 1]}…"


def about_words(there: CaseSubjects, about: str) -> str:
    """Return whom something of a case with several people is about; empty where there is one."""
    if about == PLACE:
        return QCoreApplication.translate("Subjects", "about the place")
    if not there.are_several:
        return ""
    if not about:
        return QCoreApplication.translate("Subjects", "not attributed")
    return QCoreApplication.translate("Subjects", "about {name}").format(name=subject_name(there.of(about)))


def beside_words(there: CaseSubjects, person: Person) -> str:
    """Return whom somebody entered on the page of the case stands beside; empty where there is one person."""
    if not there.are_several or person.role in {Role.CHILD, Role.ADULT_CONCERNED}:
        return ""
    names = [subject_name(one) for one in there.subjects if one.identifier in person.beside]
    if not names:
        return QCoreApplication.translate("Subjects", "in each referral of this case")
    return QCoreApplication.translate("Subjects", "with {names}").format(names=", ".join(names))


def left_out_notice(left_out: LeftOut, name: str) -> Message:
    """Return the warning that something is in nobody's reading; it is hidden when nothing is.

    Args:
        left_out: What nobody attributed.
        name: Object name.
    """
    if not left_out:
        return Message("notice", "", name)
    parts = (
        (left_out.interviews, QCoreApplication.translate("Subjects", "questionnaires: {number}")),
        (left_out.statements, QCoreApplication.translate("Subjects", "words and facts: {number}")),
        (left_out.judgements, QCoreApplication.translate("Subjects", "judgements: {number}")),
    )
    words = QCoreApplication.translate(
        "Subjects",
        "This case is about several people, and something in it does not say about whom ({what}). It is not "
        "counted here, nor for anybody else. Say on the page of the case whom each is about.",
    ).format(what=", ".join(said.format(number=number) for number, said in parts if number))
    return Message("notice", words, name)


def _needed(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Subjects", "This case is about several people, each read on their own."),
        QCoreApplication.translate("Subjects", "Open the case and choose whose result or referral you want."),
    )


SUBJECT_SAYINGS = ((SubjectNeededError, _needed),)
"""Situations of a case about several people, as sentences."""
