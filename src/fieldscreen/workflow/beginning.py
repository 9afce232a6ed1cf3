"""Beginning a referral: what the answers say already, and what was decided so far.

What was decided is kept as it is typed, so that a lock costs no word; the pages are made in ``referring``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from fieldscreen.domain.danger import Called
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import ReferralChoices, ReferralDraft, ReferralKind
from fieldscreen.domain.workers import Recipient
from fieldscreen.vault import Record
from fieldscreen.workflow import accounts
from fieldscreen.workflow.addressees import child_office_of
from fieldscreen.workflow.assessing import LeftOut, read_case
from fieldscreen.workflow.closed_cases import refuse_when_closed
from fieldscreen.workflow.danger import danger_of
from fieldscreen.workflow.gathering import sittings_of
from fieldscreen.workflow.joined_photographs import OfferedPhotograph, offered_photographs, still_to_send
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.subjects import Subject, subjects_of
from fieldscreen.workflow.typed_texts import REFERRAL, TypingPlace, commit_settling
from fieldscreen.workflow.workplace import Workplace


@dataclass(frozen=True, slots=True)
class ReferralStart:
    """What is known when a referral is begun.

    Attributes:
        choices: What was decided before, else what the answers say, to be confirmed by the worker.
        commune: Where the child is, as it stands in the answers; empty when it is not known.
        subject: Whom it will speak of.
        others: The other people of the case; it says nothing of what is about them.
        mixed: Names the interviews give where they give more than one; they would be read as one child's.
        left_out: What is in nobody's referral until somebody says whom it is about.
        is_adult: Whether the person concerned is an adult beyond doubt.
        child_office: The office a child of that place is referred to, as far as it is known.
        prosecutor_called_at: When the duty prosecutor was last called; ``None`` for never.
        photographs: Those that can be chosen; for a complement, those the earlier documents do not have.
    """

    choices: ReferralChoices
    commune: str
    subject: Subject
    others: tuple[Subject, ...]
    mixed: tuple[str, ...]
    left_out: LeftOut
    is_adult: bool = False
    child_office: Recipient = field(default_factory=lambda: Recipient(""))
    prosecutor_called_at: datetime | None = None
    photographs: tuple[OfferedPhotograph, ...] = ()


def begin_referral(
    workplace: Workplace, case: str, about: str = "", *, language: str = "fr"
) -> ReferralStart:
    """Read a case for a referral of one person; journalled.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        about: Identifier of the person; may be left out where the case is about one.
        language: Language of the document.

    Raises:
        CaseReadOnlyError: If the case is closed.
        NothingToReferError: If there is no interview about that person.
        SubjectNeededError: If nobody is named and there are several.
    """
    refuse_when_closed(workplace, case)
    reading = read_case(workplace, case, language, about)
    sittings, subject = sittings_of(reading, case), reading.subject
    workplace.vault.commit(workplace.change(Action.CASE_READ, case=case))
    choices = _choices(workplace, case, subject, sittings, language)
    return ReferralStart(
        choices,
        accounts.whereabouts_of(sittings).commune,
        subject,
        reading.others,
        reading.mixed,
        reading.left_out,
        is_adult=accounts.is_adult(sittings, subject.person),
        child_office=child_office_of(workplace, sittings),
        prosecutor_called_at=max(
            (one.called_at for one in danger_of(workplace, case).calls if one.called is Called.PROSECUTOR),
            default=None,
        ),
        photographs=still_to_send(workplace, offered_photographs(reading, language), choices),
    )


def default_choices(
    workplace: Workplace, case: str, about: str = "", *, language: str = "fr"
) -> ReferralChoices:
    """Return the choices a referral begins with; journalled, and raises as :func:`begin_referral`."""
    return begin_referral(workplace, case, about, language=language).choices


def _choices(
    workplace: Workplace, case: str, subject: Subject, sittings: Sequence[Sitting], language: str
) -> ReferralChoices:
    draft = workplace.vault.find(ReferralDraft, subject.identifier or case)
    if draft is None and subject.number == 1:
        draft = workplace.vault.find(ReferralDraft, case)  # begun before anybody was singled out
    if draft is not None and draft.choices is not None:
        return draft.choices
    urgency, reason, actions = accounts.urgency_of(sittings)
    is_adult = accounts.is_adult(sittings, subject.person)
    office = child_office_of(workplace, sittings)
    return ReferralChoices(
        Recipient("", office.department) if is_adult else office,
        urgency,
        reason,
        accounts.parents_information_of(sittings),
        actions,
        language,
        kind=ReferralKind.VULNERABLE_ADULT if is_adult else ReferralKind.INFORMATION_PREOCCUPANTE,
        agreement=accounts.agreement_of(sittings),
    )


def keep_choices(workplace: Workplace, case: str, choices: ReferralChoices, about: str = "") -> None:
    """Keep what was decided so far, so that a lock or a crash costs nothing; nothing new, no line.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        choices: What was decided.
        about: Identifier of the person; may be left out where the case is about one.

    Raises:
        CaseReadOnlyError: If the case is closed.
        SubjectNeededError: If nobody is named and there are several.
    """
    about = about or subjects_of(workplace, case).of("").identifier
    draft = ReferralDraft(about or case, choices)
    if workplace.vault.find(ReferralDraft, draft.identifier) != draft:
        refuse_when_closed(workplace, case)
        record = Record(draft, draft.identifier, case)
        drafted = workplace.change(Action.REFERRAL_DRAFTED, record, case=case)
        commit_settling(workplace, TypingPlace(case, REFERRAL, about), drafted)
