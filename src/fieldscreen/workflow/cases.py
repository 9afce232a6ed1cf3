"""Cases: the list, opening one, and who and what belongs to it."""

from __future__ import annotations

import dataclasses
import secrets
from dataclasses import dataclass
from datetime import datetime

from fieldscreen.domain.cases import Case, CaseStatus, new_case_code
from fieldscreen.domain.interviews import Interview
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import Referral
from fieldscreen.domain.statements import Statement
from fieldscreen.vault import Record
from fieldscreen.workflow.typed_texts import (
    NEW_CASE,
    PERSON,
    REMINDER,
    STATEMENT,
    TypingPlace,
    commit_settling,
)
from fieldscreen.workflow.workplace import Workplace, new_identifier


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in the list.

    Attributes:
        identifier: Random identifier.
        code: Pseudonymous code.
        reminder: The worker's own word for it.
        status: Where it stands.
        created_at: When it was opened.
        changed_at: When something was last written in it.
        child_name: Name of the child as far as known.
        interviews: Number of interviews.
        drafts: Number of those that are not finished.
        referrals: Number of signed referrals.
    """

    identifier: str
    code: str
    reminder: str
    status: CaseStatus
    created_at: datetime
    changed_at: datetime
    child_name: str
    interviews: int
    drafts: int
    referrals: int


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
    def child(self) -> Person | None:
        """The child the case is about, if one is recorded."""
        return next((person for person in self.persons if person.role is Role.CHILD), None)


def create_case(workplace: Workplace, reminder: str = "") -> Case:
    """Open a new case under a random code."""
    taken = {case.code for case in workplace.vault.all(Case)}
    code = new_case_code(secrets.randbelow)
    while code in taken:
        code = new_case_code(secrets.randbelow)
    case = Case(new_identifier(), code, workplace.now(), reminder=reminder.strip())
    record = Record(case, case.identifier, case=case.identifier)
    created = workplace.change(Action.CASE_CREATED, record, case=case.identifier)
    commit_settling(workplace, TypingPlace("", NEW_CASE), created)
    return case


def list_cases(workplace: Workplace) -> tuple[CaseRow, ...]:
    """Return every case, the one that changed last first."""
    vault = workplace.vault
    changed = vault.last_changes()
    rows = []
    for case in vault.all(Case):
        interviews = vault.all(Interview, case=case.identifier)
        persons = vault.all(Person, case=case.identifier)
        children = (person for person in persons if person.role is Role.CHILD and person.display_name)
        child = next(children, None)
        rows.append(
            CaseRow(
                case.identifier,
                case.code,
                case.reminder,
                case.status,
                case.created_at,
                changed.get(case.identifier, case.created_at),
                child.display_name if child else "",
                len(interviews),
                sum(1 for interview in interviews if not interview.is_finished),
                len(vault.all(Referral, case=case.identifier)),
            )
        )
    return tuple(sorted(rows, key=lambda row: row.changed_at, reverse=True))


def open_case(workplace: Workplace, identifier: str) -> CaseFile:
    """Return everything of a case; the reading is journalled.

    Raises:
        RecordMissing: If there is no such case.
    """
    from fieldscreen.workflow.interviewing import progress_of

    vault = workplace.vault
    case = vault.get(Case, identifier)
    vault.commit(workplace.change(Action.CASE_READ, case=identifier))
    interviews = tuple(
        InterviewRow(interview, *progress_of(workplace, interview))
        for interview in vault.all(Interview, case=identifier)
    )
    return CaseFile(
        case,
        vault.all(Person, case=identifier),
        vault.all(Statement, case=identifier),
        interviews,
        vault.all(Referral, case=identifier),
    )


def rename_case(workplace: Workplace, identifier: str, reminder: str) -> Case:
    """Change the worker's own word for a case."""
    case = dataclasses.replace(workplace.vault.get(Case, identifier), reminder=reminder.strip())
    _save(workplace, Action.CASE_CHANGED, case, TypingPlace(identifier, REMINDER))
    return case


def save_person(workplace: Workplace, case: str, person: Person) -> None:
    """Keep a person of a case."""
    _save(workplace, Action.PERSON_SAVED, person, TypingPlace(case, PERSON, person.identifier))


def save_statement(workplace: Workplace, case: str, statement: Statement) -> None:
    """Keep something seen, said or read."""
    _save(workplace, Action.STATEMENT_SAVED, statement, TypingPlace(case, STATEMENT, statement.identifier))


def _save(workplace: Workplace, action: Action, value: Case | Person | Statement, where: TypingPlace) -> None:
    record = Record(value, value.identifier, case=where.case)
    commit_settling(workplace, where, workplace.change(action, record, case=where.case))
