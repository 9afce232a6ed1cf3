"""Cases: the list, opening one, and who and what belongs to it."""

from __future__ import annotations

import dataclasses
import secrets
from dataclasses import dataclass

from fieldscreen.domain.cases import Case, CaseStatus, new_case_code
from fieldscreen.domain.interviews import FormSnapshot, Interview, InterviewEvent
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import Referral
from fieldscreen.domain.statements import Statement
from fieldscreen.vault import Record, RecordMissing
from fieldscreen.workflow.case_list import CaseListing, list_cases
from fieldscreen.workflow.closed_cases import refuse_when_closed
from fieldscreen.workflow.searching import CaseSearch
from fieldscreen.workflow.subjects import CaseSubjects, subjects_in
from fieldscreen.workflow.summaries import CaseRow
from fieldscreen.workflow.typed_texts import (
    NEW_CASE,
    PERSON,
    REMINDER,
    STATEMENT,
    TypingPlace,
    commit_settling,
)
from fieldscreen.workflow.workplace import Workplace, new_identifier

__all__ = [
    "CaseFile",
    "CaseListing",
    "CaseRow",
    "InterviewRow",
    "create_case",
    "list_cases",
    "open_case",
    "rename_case",
    "save_person",
    "save_statement",
]


_SHOWN = (Case, Person, Statement, Interview, Referral, FormSnapshot, InterviewEvent)


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """One interview of a case, with how far it got."""

    interview: Interview
    title: str
    answered: int
    total: int


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything a case page shows."""

    case: Case
    persons: tuple[Person, ...]
    statements: tuple[Statement, ...]
    interviews: tuple[InterviewRow, ...]
    referrals: tuple[Referral, ...]

    @property
    def is_closed(self) -> bool:
        """Whether the case is read only until it is opened again."""
        return self.case.status is CaseStatus.CLOSED

    @property
    def child(self) -> Person | None:
        """The child the case is about, if one is recorded."""
        return next((person for person in self.persons if person.role is Role.CHILD), None)

    @property
    def subjects(self) -> CaseSubjects:
        """The people the case is about, each with their own interviews."""
        interviews = [row.interview for row in self.interviews]
        return subjects_in(self.case.identifier, interviews, self.persons, self.statements)


def create_case(workplace: Workplace, reminder: str = "", *, exercise: str = "") -> Case:
    """Open a new case under a random code that no other case of the vault has.

    Args:
        workplace: The open workplace.
        reminder: A word only the worker understands.
        exercise: Training case it is a try at; empty for any other case.
    """
    search = workplace.until_lock(CaseSearch)
    code = new_case_code(secrets.randbelow)
    while search.has_code(code):
        code = new_case_code(secrets.randbelow)
    case = Case(new_identifier(), code, workplace.now(), reminder=reminder.strip(), exercise=exercise)
    record = Record(case, case.identifier, case=case.identifier)
    created = workplace.change(Action.CASE_CREATED, record, case=case.identifier)
    commit_settling(workplace, TypingPlace("", NEW_CASE), created)
    return case


def open_case(workplace: Workplace, identifier: str) -> CaseFile:
    """Return everything of a case; the reading is journalled.

    Raises:
        RecordMissing: If there is no such case.
    """
    from fieldscreen.workflow.interviewing import progress_of

    contents = workplace.vault.read_as(workplace.change(Action.CASE_READ, case=identifier), *_SHOWN)
    if not contents.of(Case):
        raise RecordMissing(Case, identifier)
    interviews = tuple(
        InterviewRow(interview, *progress_of(workplace, interview, contents))
        for interview in contents.of(Interview)
    )
    return CaseFile(
        contents.of(Case)[0],
        contents.of(Person),
        contents.of(Statement),
        interviews,
        contents.of(Referral),
    )


def rename_case(workplace: Workplace, identifier: str, reminder: str) -> Case:
    """Change the worker's own word for a case; raises as :func:`save_person`."""
    case = dataclasses.replace(workplace.vault.get(Case, identifier), reminder=reminder.strip())
    _save(workplace, Action.CASE_CHANGED, case, TypingPlace(identifier, REMINDER))
    return case


def save_person(workplace: Workplace, case: str, person: Person) -> None:
    """Keep a person of a case.

    Raises:
        CaseReadOnlyError: If the case is closed.
    """
    _save(workplace, Action.PERSON_SAVED, person, TypingPlace(case, PERSON, person.identifier))


def save_statement(workplace: Workplace, case: str, statement: Statement) -> None:
    """Keep something seen, said or read; raises as :func:`save_person`."""
    _save(workplace, Action.STATEMENT_SAVED, statement, TypingPlace(case, STATEMENT, statement.identifier))


def _save(workplace: Workplace, action: Action, value: Case | Person | Statement, where: TypingPlace) -> None:
    refuse_when_closed(workplace, where.case)
    record = Record(value, value.identifier, case=where.case)
    commit_settling(workplace, where, workplace.change(action, record, case=where.case))
