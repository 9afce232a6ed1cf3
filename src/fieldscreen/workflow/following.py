"""Following a referral: sent, acknowledged, evaluated, answered; what is due, and what is overdue.

A signed referral is never changed: what follows is noted beside it, and new facts make a complement.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date

from fieldscreen.domain.acknowledgement_codes import acknowledgement_code, codes_in
from fieldscreen.domain.cases import Case
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.directory import Channel
from fieldscreen.domain.disclosures import Disclosure
from fieldscreen.domain.errors import FieldScreenError, InvalidValueError
from fieldscreen.domain.follow_up import (
    FollowedStep,
    HeardBy,
    ReferralFollowUp,
    Standing,
    Step,
    has_infant,
)
from fieldscreen.domain.follow_up_rules import DelayName, Due, FollowUpRules, due_of
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person
from fieldscreen.domain.referrals import Referral, ReferralChoices, ReferralKind
from fieldscreen.domain.retention import CaseRetention
from fieldscreen.vault import Record
from fieldscreen.workflow.completing import actions_told, held_before
from fieldscreen.workflow.messages import LANGUAGE
from fieldscreen.workflow.referring import default_choices, keep_choices
from fieldscreen.workflow.retention import save_acknowledgement
from fieldscreen.workflow.subjects import SubjectNeededError, subjects_of
from fieldscreen.workflow.typed_texts import FOLLOW_UP, TypingPlace, commit_settling
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "CodeElsewhereError",
    "CodeMissingError",
    "DelayName",
    "Followed",
    "HeardBy",
    "Reminder",
    "Standing",
    "Step",
    "begin_complement",
    "codes_in",
    "disclosed",
    "follow_up_list",
    "followed",
    "note_acknowledged",
    "note_code",
    "note_step",
    "reminder_of",
    "step_typed",
    "typing_place",
]

_OF_STEP = "/"

_ACTIONS = {
    Step.SENT: Action.REFERRAL_SENT,
    Step.COPY_SENT: Action.REFERRAL_COPY_SENT,
    Step.ACKNOWLEDGED: Action.REFERRAL_ACKNOWLEDGED,
    Step.REMINDED: Action.REMINDER_WRITTEN,
}


class CodeMissingError(FieldScreenError):
    """No acknowledgement code stands in what was pasted or typed."""

    def __init__(self) -> None:
        super().__init__("no acknowledgement code")


class CodeElsewhereError(FieldScreenError):
    """The code is that of another referral, or of none in this vault.

    Attributes:
        code: The code that was found.
        number: Number of the referral it belongs to; ``None`` when it is of none here.
    """

    def __init__(self, code: str, number: int | None) -> None:
        super().__init__(f"the code belongs to referral {number}")
        self.code = code
        self.number = number


@dataclass(frozen=True, slots=True)
class Followed:
    """A referral with what became of it.

    Attributes:
        referral: The referral.
        case_code: Code of its case.
        reminder: The worker's own word for the case.
        follow_up: What was noted.
        standing: Where it stands.
        due: What is due next; ``None`` when nothing is.
        is_over: Whether that day has passed.
        code: Its acknowledgement code.
        completed_number: Number of the referral it completes; ``None`` for a first one.
        rules: What follows that kind of document.
    """

    referral: Referral
    case_code: str
    reminder: str
    follow_up: ReferralFollowUp
    standing: Standing
    due: Due | None
    is_over: bool
    code: str
    completed_number: int | None
    rules: FollowUpRules


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder to copy.

    Attributes:
        subject: Subject.
        text: Text; it names no child and no place.
    """

    subject: str
    text: str


def followed(workplace: Workplace, identifier: str, language: str) -> Followed:
    """Return one referral with what became of it.

    Raises:
        RecordMissing: If there is no such referral.
    """
    referral = workplace.vault.get(Referral, identifier)
    case = workplace.vault.get(Case, referral.case)
    noted = workplace.vault.find(ReferralFollowUp, identifier)
    retention = workplace.vault.find(CaseRetention, referral.case)
    rules = workplace.content.follow_up_rules(language)[referral.kind]
    return _followed(workplace, referral, case, noted, retention, rules)


def disclosed(workplace: Workplace, identifier: str) -> Disclosure | None:
    """Return what left with a referral and what was held back; ``None`` where no list was kept."""
    return workplace.vault.find(Disclosure, identifier)


def follow_up_list(workplace: Workplace, language: str) -> tuple[Followed, ...]:
    """Return every signed referral, the first due first, those nothing is due for last."""
    vault = workplace.vault
    cases = {one.identifier: one for one in vault.all(Case)}
    noted = {one.identifier: one for one in vault.all(ReferralFollowUp)}
    retentions = {one.identifier: one for one in vault.all(CaseRetention)}
    rules = workplace.content.follow_up_rules(language)
    rows = [
        _followed(
            workplace,
            one,
            cases[one.case],
            noted.get(one.identifier),
            retentions.get(one.case),
            rules[one.kind],
        )
        for one in vault.all(Referral)
        if one.case in cases
    ]
    return tuple(sorted(rows, key=lambda one: (one.due.day if one.due else date.max, one.referral.number)))


def note_step(  # noqa: PLR0917  one step, told by all six
    workplace: Workplace,
    identifier: str,
    step: Step,
    on: date,
    way: Channel | HeardBy | None = None,
    note: str = "",
) -> ReferralFollowUp:
    """Note what happened to a referral; journalled.

    Args:
        workplace: The open workplace.
        identifier: Identifier of the referral.
        step: What happened.
        on: The day.
        way: How it or its copy was sent, or how the office said that it arrived.
        note: A few words.

    Raises:
        RecordMissing: If there is no such referral.
        InvalidValueError: If the day lies in the future or before the signature.
    """
    referral = workplace.vault.get(Referral, identifier)
    _check_day(workplace, referral, on)
    before = workplace.vault.find(ReferralFollowUp, identifier) or ReferralFollowUp(identifier)
    channel, heard = (way, None) if isinstance(way, Channel) else (None, way)
    made = FollowedStep(step, on, workplace.now(), workplace.worker.name, channel, heard, note.strip())
    is_reminded = before.remind_on is not None and before.remind_on <= on
    fresh = dataclasses.replace(
        before, steps=(*before.steps, made), remind_on=None if is_reminded else before.remind_on
    )
    if step is Step.SENT:
        persons = workplace.vault.case_contents(referral.case, Person).of(Person)
        fresh = dataclasses.replace(fresh, has_infant=has_infant(persons, on))
    action = _ACTIONS.get(step, Action.REFERRAL_FOLLOWED)
    record = Record(fresh, identifier, referral.case)
    noted = workplace.change(action, record, case=referral.case)
    commit_settling(workplace, typing_place(referral.case, identifier, step), noted)
    return fresh


def note_acknowledged(
    workplace: Workplace, identifier: str, on: date, heard: HeardBy, note: str = ""
) -> ReferralFollowUp:
    """Note that the office said it arrived; the clock of the case's retention learns it too.

    Raises:
        RecordMissing: If there is no such referral.
        InvalidValueError: If the day lies in the future or before the signature.
    """
    referral = workplace.vault.get(Referral, identifier)
    _check_day(workplace, referral, on)
    save_acknowledgement(workplace, referral.case, identifier, UncertainDate.on(on))
    return note_step(workplace, identifier, Step.ACKNOWLEDGED, on, heard, note)


def note_code(workplace: Workplace, identifier: str, text: str, on: date) -> ReferralFollowUp:
    """Note an acknowledgement by its code: typed from the slip, or in a mail pasted whole.

    Raises:
        CodeMissingError: If no code stands in *text*.
        CodeElsewhereError: If only codes of other referrals do.
        RecordMissing, InvalidValueError: As :func:`note_acknowledged`.
    """
    found = codes_in(text)
    own = acknowledgement_code(identifier)
    if own in found:
        is_slip = len(text.split()) <= len(own.split("-"))
        return note_acknowledged(workplace, identifier, on, HeardBy.SLIP if is_slip else HeardBy.MAIL)
    if not found:
        raise CodeMissingError
    known = {acknowledgement_code(one.identifier): one.number for one in workplace.vault.all(Referral)}
    code = next((one for one in found if one in known), found[0])
    raise CodeElsewhereError(code, known.get(code))


def reminder_of(workplace: Workplace, identifier: str) -> Reminder:
    """Return the reminder that fits where a referral stands, in French, to be copied.

    Raises:
        RecordMissing: If there is no such referral.
    """
    one = followed(workplace, identifier, LANGUAGE)
    say = workplace.content.mail_wording.say
    sent = one.follow_up.last(Step.SENT)
    day = sent.on if sent else workplace.local(one.referral.signed_at).date()
    is_waiting = one.standing in {Standing.PREPARED, Standing.SENT}
    # No article is quoted to an office that it does not speak of.
    asked = "reminder.unanswered" if one.rules.has_legal_evaluation else "reminder.unanswered_otherwise"
    text = say(
        "reminder.unacknowledged" if is_waiting else asked,
        LANGUAGE,
        day=_in_figures(day),
        file=one.referral.file_name,
        code=one.code,
        sender=workplace.worker.name,
    )
    name = one.referral.file_name.rpartition(".")[0]
    return Reminder(say("reminder.subject", LANGUAGE, name=name), text.lstrip("\n"))


def begin_complement(workplace: Workplace, identifier: str) -> ReferralChoices:
    """Begin a complement to an earlier referral, to the same office; the earlier one stays as it is.

    Raises:
        RecordMissing: If there is no such referral.
        NothingToReferError: If there is no interview about that person.
        SubjectNeededError: If the case is about several and the earlier one does not say which it is of.
    """
    referral = workplace.vault.get(Referral, identifier)
    _case, about = spoken_of(workplace, identifier)
    choices = default_choices(workplace, referral.case, about, language=LANGUAGE)
    told = actions_told(workplace, identifier)
    is_begun = choices.kind is ReferralKind.COMPLEMENT and choices.completes == identifier
    begun = dataclasses.replace(
        choices,
        kind=ReferralKind.COMPLEMENT,
        completes=identifier,
        recipient=referral.recipient,
        copy_to=None,
        actions_taken="" if choices.actions_taken == told else choices.actions_taken,
        # A fact added later lets nothing out: that is a choice of its own.
        held_back=choices.held_back if is_begun else held_before(workplace, identifier),
        photographs=(),
    )
    keep_choices(workplace, referral.case, begun, about)
    return begun


def spoken_of(workplace: Workplace, identifier: str) -> tuple[str, str]:
    """Return the case a referral is of, and the person; no person while nobody there is singled out.

    Raises:
        RecordMissing: If there is no such referral.
        SubjectNeededError: If the case is about several and the referral does not say which it is of.
    """
    referral = workplace.vault.get(Referral, identifier)
    about = subjects_of(workplace, referral.case).owner_of(referral.about, referral.signed_at)
    if about is None:
        raise SubjectNeededError(referral.case)
    return referral.case, about


def typing_place(case: str, identifier: str, step: Step) -> TypingPlace:
    """Return where what is typed about a step is kept until it is noted."""
    return TypingPlace(case, FOLLOW_UP, f"{identifier}{_OF_STEP}{step}")


def step_typed(about: str) -> tuple[str, Step]:
    """Return the referral and the step that something typed is about."""
    identifier, _, step = about.rpartition(_OF_STEP)
    return identifier, Step(step)


def _followed(  # noqa: PLR0917  one row, made of all six
    workplace: Workplace,
    referral: Referral,
    case: Case,
    noted: ReferralFollowUp | None,
    retention: CaseRetention | None,
    rules: FollowUpRules,
) -> Followed:
    follow_up = noted or ReferralFollowUp(referral.identifier)
    days = [
        one.on.latest
        for one in (retention.acknowledgements if retention else ())
        if one.referral == referral.identifier
    ]
    signed_on = workplace.local(referral.signed_at).date()
    acknowledged_on = days[-1] if days else None
    completed = workplace.vault.find(Referral, referral.completes) if referral.completes else None
    due = due_of(follow_up, signed_on, acknowledged_on, rules)
    today = workplace.now().date()
    return Followed(
        referral,
        case.code,
        case.reminder,
        follow_up,
        follow_up.standing(is_acknowledged=acknowledged_on is not None),
        due,
        due is not None and due.is_over(today),
        acknowledgement_code(referral.identifier),
        completed.number if completed else None,
        rules,
    )


def _check_day(workplace: Workplace, referral: Referral, on: date) -> None:
    if not workplace.local(referral.signed_at).date() <= on <= workplace.now().date():
        raise InvalidValueError("day of a follow-up", on.isoformat())


def _in_figures(day: date) -> str:
    return f"{day.day:02d}/{day.month:02d}/{day.year}"
