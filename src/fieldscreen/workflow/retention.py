"""Keeping a case as long as it is needed and no longer: acknowledged, extended, held, closed.

Nothing is erased here, and nothing is erased by itself anywhere: ``workflow.reckoning`` lists
what is due; ``workflow.erasing`` erases one case that a person named by its code.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from fieldscreen.domain.cases import Case, CaseStatus
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import FieldScreenError, InvalidValueError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Referral
from fieldscreen.domain.retention import (
    Acknowledgement,
    CaseRetention,
    Closing,
    Extension,
    Hold,
    Outcome,
    check_extension,
    reason_for,
)
from fieldscreen.domain.retention_rules import (
    PeriodChoice,
    RetentionSettings,
    RuleName,
    check_choice,
)
from fieldscreen.vault import Record
from fieldscreen.workflow.counting import count_case
from fieldscreen.workflow.reckoning import (
    SETTINGS,
    DueRow,
    Keeping,
    due_list,
    due_marks,
    keeping_of,
    retention_of,
    rules_of,
    today_of,
)
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "CaseClosedError",
    "ClosingCard",
    "DueRow",
    "Keeping",
    "choose_period",
    "close_case",
    "due_list",
    "due_marks",
    "extend",
    "keep_drafts",
    "keeping_of",
    "lift_hold",
    "place_hold",
    "reopen_case",
    "rules_of",
    "save_acknowledgement",
    "save_last_contact",
    "unconditional",
]


class CaseClosedError(FieldScreenError):
    """The case is closed already, or is not closed.

    Attributes:
        case: Identifier of the case.
        is_closed: Whether it is.
    """

    def __init__(self, case: str, *, is_closed: bool) -> None:
        super().__init__(f"case {case} is {'closed already' if is_closed else 'not closed'}")
        self.case = case
        self.is_closed = is_closed


@dataclass(frozen=True, slots=True)
class ClosingCard:
    """What is decided when a case is closed.

    Attributes:
        outcome: How it ended.
        done: What was done.
        left: What stays to do and for whom; empty for nothing.
        last_contact: Last contact with the person; ``None`` when it is not known.
    """

    outcome: Outcome
    done: str
    left: str
    last_contact: UncertainDate | None


def choose_period(workplace: Workplace, rule: RuleName, amount: int, reason: str = "") -> None:
    """Give a rule the organisation's own period.

    Raises:
        PeriodRefusedError: If it is not positive, or longer than the rule allows at all.
        LongerNeedsReasonError: If it is longer than suggested and no reason was written.
    """
    choice = PeriodChoice(rule, amount, reason.strip(), workplace.now(), workplace.worker.name)
    check_choice(workplace.content.retention_rules, choice)
    before = workplace.vault.find(RetentionSettings, SETTINGS) or RetentionSettings(SETTINGS)
    settings = RetentionSettings(SETTINGS, (*before.choices, choice))
    workplace.vault.commit(workplace.change(Action.RETENTION_CHOSEN, Record(settings, SETTINGS)))


def save_acknowledgement(workplace: Workplace, case: str, referral: str, on: UncertainDate) -> None:
    """Write down when a recipient acknowledged a referral; the newer date of the same referral counts.

    Raises:
        RecordMissing: If there is no such referral.
        InvalidValueError: If that lies in the future or before the referral was signed.
    """
    signed_on = workplace.local(workplace.vault.get(Referral, referral).signed_at).date()
    _check_past(workplace, on)
    if on.latest < signed_on:
        raise InvalidValueError("day of an acknowledgement", on.written)
    retention = retention_of(workplace, case)
    made = Acknowledgement(referral, on, workplace.now(), workplace.worker.name)
    fresh = dataclasses.replace(retention, acknowledgements=(*retention.acknowledgements, made))
    _save(workplace, Action.ACKNOWLEDGEMENT_SAVED, fresh, "acknowledge.")


def save_last_contact(workplace: Workplace, case: str, on: UncertainDate) -> None:
    """Write down when the last contact with the person was.

    Raises:
        InvalidValueError: If that lies in the future.
    """
    _check_past(workplace, on)
    fresh = dataclasses.replace(retention_of(workplace, case), last_contact=on)
    _save(workplace, Action.CONTACT_SAVED, fresh, "")


def extend(workplace: Workplace, case: str, until: date, reason: str) -> None:
    """Keep a case until a later day, for a written reason.

    Raises:
        ReasonNeededError: If there is no reason.
        ExtensionRefusedError: If that is no longer than now, or longer than the rules allow.
    """
    written = reason_for("extend", reason)
    now = keeping_of(workplace, case)
    check_extension(now.standing.due, until)
    made = Extension(until, written, workplace.now(), workplace.worker.name)
    fresh = dataclasses.replace(now.retention, extensions=(*now.retention.extensions, made))
    _save(workplace, Action.RETENTION_EXTENDED, fresh, "extend.")


def place_hold(workplace: Workplace, case: str, reason: str, review_on: date) -> None:
    """Hold a case: it cannot be erased until the hold is lifted. One that holds is replaced.

    Raises:
        ReasonNeededError: If there is no reason.
        InvalidValueError: If the day of review is not in the future.
    """
    written = reason_for("hold", reason)
    if review_on <= today_of(workplace):
        raise InvalidValueError("day of review", review_on.isoformat())
    retention = _lifted(workplace, retention_of(workplace, case), written)
    made = Hold(written, workplace.now(), workplace.worker.name, review_on)
    fresh = dataclasses.replace(retention, holds=(*retention.holds, made))
    _save(workplace, Action.HOLD_PLACED, fresh, "hold.")


def lift_hold(workplace: Workplace, case: str, reason: str) -> None:
    """Lift the hold of a case, for a written reason; without one nothing happens.

    Raises:
        ReasonNeededError: If there is no reason.
    """
    retention = retention_of(workplace, case)
    if retention.hold is not None:
        fresh = _lifted(workplace, retention, reason_for("lift", reason))
        _save(workplace, Action.HOLD_LIFTED, fresh, "lift.")


def unconditional(_workplace: Workplace) -> None:
    """Let every case be closed."""


def close_case(
    workplace: Workplace,
    case: str,
    card: ClosingCard,
    *,
    closing_gate: Callable[[Workplace], None] = unconditional,
) -> None:
    """Close a case with its card, and count it in the statistics.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        card: What was decided.
        closing_gate: Raises when no case may be closed yet, such as before the first rehearsal of
            the recovery; called before anything is written.

    Raises:
        CaseClosedError: If it is closed already.
        InvalidValueError: If the last contact lies in the future.
    """
    closing_gate(workplace)
    found = workplace.vault.get(Case, case)
    if found.status is CaseStatus.CLOSED:
        raise CaseClosedError(case, is_closed=True)
    retention, now = retention_of(workplace, case), workplace.now()
    if card.last_contact is not None:
        _check_past(workplace, card.last_contact)
    counted = count_case(workplace, case, retention.counted)
    made = Closing(card.outcome, card.done.strip(), card.left.strip(), now, workplace.worker.name)
    fresh = dataclasses.replace(
        retention,
        closings=(*retention.closings, made),
        last_contact=card.last_contact or retention.last_contact,
        counted=counted.identifier,
        drafts=_without(retention.drafts, "closing."),
    )
    closed = dataclasses.replace(found, status=CaseStatus.CLOSED)
    workplace.vault.commit(
        workplace.change(Action.CASE_CLOSED, Record(fresh, case, case)),
        workplace.change(Action.CASE_CHANGED, Record(closed, case, case)),
        workplace.change(Action.CASE_COUNTED, Record(counted, counted.identifier)),
    )


def reopen_case(workplace: Workplace, case: str, reason: str) -> None:
    """Open a closed case again, for a written reason; the closing card stays readable.

    Raises:
        ReasonNeededError: If there is no reason.
        CaseClosedError: If it is not closed.
    """
    written = reason_for("reopen", reason)
    found = workplace.vault.get(Case, case)
    if found.status is not CaseStatus.CLOSED:
        raise CaseClosedError(case, is_closed=False)
    retention = retention_of(workplace, case)
    *earlier, last = retention.closings
    reopened = dataclasses.replace(
        last, reopened_at=workplace.now(), reopened_by=workplace.worker.name, reopen_reason=written
    )
    fresh = dataclasses.replace(
        retention, closings=(*earlier, reopened), drafts=_without(retention.drafts, "reopen.")
    )
    is_sent = bool(workplace.vault.all(Referral, case=case))
    opened = dataclasses.replace(found, status=CaseStatus.REFERRED if is_sent else CaseStatus.OPEN)
    workplace.vault.commit(
        workplace.change(Action.CASE_REOPENED, Record(fresh, case, case)),
        workplace.change(Action.CASE_CHANGED, Record(opened, case, case)),
    )


def keep_drafts(workplace: Workplace, case: str, typed: Mapping[str, str]) -> None:
    """Keep what is typed in a dialog and not decided yet, so that a lock costs no word."""
    retention = retention_of(workplace, case)
    drafts = {name: text for name, text in {**retention.drafts, **typed}.items() if text}
    if drafts != retention.drafts:
        _save(workplace, Action.RETENTION_DRAFTED, dataclasses.replace(retention, drafts=drafts), "")


def _save(workplace: Workplace, action: Action, retention: CaseRetention, decided: str) -> None:
    """Keep *retention*; what was typed in the fields that start with *decided* is a draft no more."""
    drafts = _without(retention.drafts, decided) if decided else retention.drafts
    kept = dataclasses.replace(retention, drafts=drafts)
    workplace.vault.commit(workplace.change(action, Record(kept, kept.identifier, kept.identifier)))


def _without(drafts: Mapping[str, str], prefix: str) -> dict[str, str]:
    return {name: text for name, text in drafts.items() if not name.startswith(prefix)}


def _lifted(workplace: Workplace, retention: CaseRetention, reason: str) -> CaseRetention:
    def free(hold: Hold) -> Hold:
        if hold.lifted_at is not None:
            return hold
        return dataclasses.replace(
            hold, lifted_at=workplace.now(), lifted_by=workplace.worker.name, lift_reason=reason
        )

    return dataclasses.replace(retention, holds=tuple(map(free, retention.holds)))


def _check_past(workplace: Workplace, on: UncertainDate) -> None:
    if on.earliest > today_of(workplace):
        raise InvalidValueError("day in the past", on.written)
