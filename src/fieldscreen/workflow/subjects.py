"""Whom a case is about: its children, each with their own interviews, and what nobody attributed.

While nobody is singled out, a case is one child and everything in it is read together. When a
second person comes, what did not say whom it was about goes to the first one, in the same act:
nobody's reading changes because somebody else came. Reading is ``assessing``'s.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.interviews import Interview
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import AgeStatus, Person, Role
from fieldscreen.domain.referrals import ReferralDraft
from fieldscreen.domain.statements import Statement
from fieldscreen.domain.subjects import PLACE, concerning, of_nobody, persons_in
from fieldscreen.vault import Change, Record
from fieldscreen.workflow import accounts
from fieldscreen.workflow.closed_cases import refuse_when_closed
from fieldscreen.workflow.interviewing import resume_interview
from fieldscreen.workflow.questionnaires import Questionnaire
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.workplace import Workplace, new_identifier

__all__ = ["PLACE", "CaseSubjects", "Subject", "SubjectChoice", "SubjectNeededError", "Whom"]


_OWN = frozenset({Role.CHILD, Role.ADULT_CONCERNED})
"""People a case may be about, who have papers of their own."""


class SubjectNeededError(FieldScreenError):
    """A case holds several people, and nobody said which of them is meant.

    Attributes:
        case: Identifier of the case.
    """

    def __init__(self, case: str) -> None:
        super().__init__(f"case {case} is about several people")
        self.case = case


@dataclass(frozen=True, slots=True)
class Subject:
    """One person a case is about.

    Attributes:
        identifier: Identifier of the person; empty for the one child of a case where nobody is singled out.
        number: Position in the case, from 1, for people without a name.
        name: Name the interviews give, else the one entered; empty when it is not known.
        person: The person as entered; ``None`` where nobody is singled out.
        interviews: The interviews about this person and nobody else.
    """

    identifier: str = ""
    number: int = 1
    name: str = ""
    person: Person | None = None
    interviews: tuple[Interview, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseSubjects:
    """The people of a case, and what is about none of them.

    Attributes:
        case: Identifier of the case.
        subjects: Everybody it is about; a single one without identifier while nobody is singled out.
        interviews: Every interview of the case, in order.
        statements: Every statement of the case.
    """

    case: str
    subjects: tuple[Subject, ...]
    interviews: tuple[Interview, ...]
    statements: tuple[Statement, ...]

    @property
    def persons(self) -> tuple[str, ...]:
        """Identifiers of the people singled out."""
        return tuple(one.identifier for one in self.subjects if one.identifier)

    @property
    def are_several(self) -> bool:
        """Whether there is more than one."""
        return len(self.subjects) > 1

    @property
    def of_the_place(self) -> tuple[Interview, ...]:
        """The interviews about the place."""
        return tuple(one for one in self.interviews if one.about == PLACE)

    @property
    def unattributed(self) -> tuple[Interview, ...]:
        """The interviews that are read for nobody until somebody says whom they are about."""
        return of_nobody(self.interviews, self.persons)

    @property
    def unattributed_statements(self) -> tuple[Statement, ...]:
        """The statements that are read for nobody until then."""
        return of_nobody(self.statements, self.persons)

    def of(self, about: str) -> Subject:
        """Return the person asked for; the only one when nobody is named.

        Raises:
            SubjectNeededError: If nobody is named and there are several.
        """
        if about:
            return next((one for one in self.subjects if one.identifier == about), Subject(about))
        if self.are_several:
            raise SubjectNeededError(self.case)
        return self.subjects[0] if self.subjects else Subject()

    def interviews_for(self, subject: Subject) -> tuple[Interview, ...]:
        """Return the interviews that are read for one person, those about the place among them."""
        return concerning(self.interviews, subject.identifier, self.persons)

    def owner_of(self, about: str, at: datetime) -> str | None:
        """Return whom something kept for good is about, though it may not say so itself.

        Args:
            about: Whom it says it is about; empty when it does not.
            at: When it was made.

        Returns:
            Identifier of the person; ``None`` when several people were in the case already.
        """
        if about or len(self.persons) <= 1:
            return about or next(iter(self.persons), "")
        there = persons_in(one for one in self.interviews if one.started_at <= at)
        return there[0] if len(there) == 1 else None


class Whom(StrEnum):
    """Whom an interview can be said to be about."""

    PERSON = "person"
    ANOTHER_CHILD = "another_child"
    ANOTHER_ADULT = "another_adult"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class SubjectChoice:
    """Whom a worker says an interview is about.

    Attributes:
        whom: Somebody known, somebody new, or the place.
        person: Identifier of the person known; empty for the one child of the case.
        given_name: First name of somebody new; may be empty.
    """

    whom: Whom = Whom.PERSON
    person: str = ""
    given_name: str = ""


@dataclass(frozen=True, slots=True)
class SettledChoice:
    """What a choice means, with what is to be written in the same act.

    Attributes:
        about: What the interview says of whom it is about.
        changes: Somebody new, entered; the first child told apart before somebody else comes.
    """

    about: str
    changes: tuple[Change, ...] = ()


def subjects_in(
    case: str,
    interviews: Sequence[Interview],
    persons: Sequence[Person],
    statements: Sequence[Statement] = (),
) -> CaseSubjects:
    """Return the people a case is about, in the order they came."""
    known = {person.identifier: person for person in persons}
    named = persons_in(interviews, statements) or ("",) * bool(interviews)
    made = []
    for number, identifier in enumerate(named, start=1):
        own = tuple(one for one in interviews if one.about == identifier)
        person = known.get(identifier)
        described = (known.get(accounts.described_in(one)) for one in reversed(own))
        names = [one.display_name for one in (*described, person) if one is not None and one.display_name]
        made.append(Subject(identifier, number, names[0] if names else "", person, own))
    return CaseSubjects(case, tuple(made), tuple(interviews), tuple(statements))


def choice_of(there: CaseSubjects, interview: Interview) -> SubjectChoice | None:
    """Return whom an interview is said to be about; ``None`` when nobody said and there are several."""
    if interview.about == PLACE:
        return SubjectChoice(Whom.PLACE)
    if there.are_several and not interview.about:
        return None
    return SubjectChoice(Whom.PERSON, interview.about or there.of("").identifier)


def is_about_the_place(questionnaire: Questionnaire) -> bool:
    """Tell whether a questionnaire is made for a place, as its ``referral.toml`` says, and for no person."""
    return questionnaire.referral_places.get("about") == PLACE


def subjects_of(workplace: Workplace, case: str) -> CaseSubjects:
    """Return the people a case is about; nothing is journalled."""
    vault = workplace.vault
    return subjects_in(
        case, vault.all(Interview, case=case), vault.all(Person, case=case), vault.all(Statement, case=case)
    )


def settle_choice(
    workplace: Workplace, case: str, choice: SubjectChoice, *, moved: str = ""
) -> SettledChoice:
    """Return what a choice means for ``about``, and what must be written with whatever is said to be so.

    Nothing is written here: who was entered and the interview they were entered for come in one act.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        choice: Whom the worker named.
        moved: Identifier of an interview that is about to be attributed; empty for a new one.

    Raises:
        CaseReadOnlyError: If the case is closed.
    """
    refuse_when_closed(workplace, case)
    if choice.whom is Whom.PLACE:
        return SettledChoice(PLACE)
    if choice.whom is Whom.PERSON and not choice.person:
        return SettledChoice("")
    apart = tuple(_single_out(workplace, subjects_of(workplace, case), moved))
    if choice.whom is Whom.PERSON:
        return SettledChoice(choice.person, apart or keep_apart(workplace, case, choice.person, moved=moved))
    role = Role.CHILD if choice.whom is Whom.ANOTHER_CHILD else Role.ADULT_CONCERNED
    made = Person(new_identifier(), role, given_name=choice.given_name.strip())
    apart = apart or keep_apart(workplace, case, made.identifier, moved=moved, entered=made)
    return SettledChoice(made.identifier, (*apart, _person_saved(workplace, case, made)))


def attribute(workplace: Workplace, interview: str, choice: SubjectChoice) -> Interview:
    """Say anew whom an interview is about, a finished one too; journalled, no answer changes.

    Raises:
        CaseReadOnlyError: If the case is closed.
        RecordMissing: If there is no such interview.
    """
    kept = workplace.vault.get(Interview, interview)
    settled = settle_choice(workplace, kept.case, choice, moved=interview)
    made = dataclasses.replace(kept, about=settled.about)
    if made != kept:
        workplace.vault.commit(*settled.changes, _attributed(workplace, made))
    return made


def keep_apart(
    workplace: Workplace, case: str, about: str, *, moved: str = "", entered: Person | None = None
) -> tuple[Change, ...]:
    """Return the changes that leave what nobody attributed with the one person it was read for.

    None when *about* is no other person, or when the names given say that it was not one child.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        about: Whom something is about to be said of.
        moved: As :func:`settle_choice`.
        entered: That person, when they are entered in the same act.
    """
    there = subjects_of(workplace, case)
    if len(there.persons) > 1 or about in {"", PLACE, *there.persons}:
        return ()
    unsaid = _unsaid(there, moved)
    if not there.persons:
        # Another name than the one given so far is another child, though nobody said so.
        is_other = _name_several(workplace, unsaid, entered or workplace.vault.find(Person, about))
        return tuple(_single_out(workplace, there, moved)) if is_other else ()
    (first,) = there.subjects
    given = tuple(_given_to(workplace, there, first.identifier, moved))
    if given and _name_several(workplace, (*first.interviews, *unsaid), first.person):
        return ()
    return given


def _single_out(workplace: Workplace, there: CaseSubjects, moved: str) -> Iterator[Change]:
    """Give what a case has a person of its own, before somebody else comes."""
    unsaid = _unsaid(there, moved)
    if there.persons or not unsaid:
        return
    sittings = _resumed(workplace, unsaid)
    if len(accounts.children_named(sittings, None)) > 1:
        return
    is_adult = accounts.age_status_of(sittings) is AgeStatus.ADULT
    first = Person(new_identifier(), Role.ADULT_CONCERNED if is_adult else Role.CHILD)
    yield _person_saved(workplace, there.case, first)
    yield from _given_to(workplace, there, first.identifier, moved)


def _given_to(workplace: Workplace, there: CaseSubjects, person: str, moved: str) -> Iterator[Change]:
    for interview in _unsaid(there, moved):
        yield _attributed(workplace, dataclasses.replace(interview, about=person))
    for statement in there.statements:
        if not statement.about:
            said = dataclasses.replace(statement, about=person)
            record = Record(said, said.identifier, there.case)
            yield workplace.change(Action.STATEMENT_SAVED, record, case=there.case)
    for entered in workplace.vault.all(Person, case=there.case):
        # A parent or a brother entered so far is this one's: another child's referral must not name them.
        if not entered.beside and entered.role not in _OWN and not accounts.is_from_an_interview(entered):
            yield _person_saved(workplace, there.case, dataclasses.replace(entered, beside=(person,)))
    draft = workplace.vault.find(ReferralDraft, there.case)
    if draft is not None and draft.choices is not None:
        for kept in (ReferralDraft(person, draft.choices), ReferralDraft(there.case, None)):
            record = Record(kept, kept.identifier, there.case)
            yield workplace.change(Action.REFERRAL_DRAFTED, record, case=there.case)


def _unsaid(there: CaseSubjects, moved: str) -> tuple[Interview, ...]:
    return tuple(one for one in there.interviews if not one.about and one.identifier != moved)


def _name_several(workplace: Workplace, interviews: Sequence[Interview], person: Person | None) -> bool:
    return len(accounts.children_named(_resumed(workplace, interviews), person)) > 1


def _resumed(workplace: Workplace, interviews: Sequence[Interview]) -> list[Sitting]:
    return [resume_interview(workplace, one.identifier) for one in interviews]


def _attributed(workplace: Workplace, interview: Interview) -> Change:
    record = Record(interview, interview.identifier, interview.case)
    return workplace.change(Action.INTERVIEW_ATTRIBUTED, record, case=interview.case)


def _person_saved(workplace: Workplace, case: str, person: Person) -> Change:
    return workplace.change(Action.PERSON_SAVED, Record(person, person.identifier, case), case=case)
