"""Reckoning when each case is due: from the journal's dates, its referrals, and what was decided.

Reads only; deciding is ``workflow.retention``'s.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from fieldscreen.domain.cases import Case, CaseStatus
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.referrals import Referral
from fieldscreen.domain.retention import CaseFacts, CaseRetention, Due, DueState, Standing, due, standing
from fieldscreen.domain.retention_rules import RetentionRules, RetentionSettings, chosen
from fieldscreen.workflow.workplace import Workplace

SETTINGS = "retention"
"""Identifier of the organisation's periods: a vault has one set."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """What the page of a case shows about how long it stays.

    Attributes:
        retention: What was decided.
        standing: Where it stands today.
        unacknowledged: Signed referrals without an acknowledgement, oldest first.
        if_closed: When the case would be due if it were closed today.
        review_is_due: Whether the day has come to look at its hold again.
    """

    retention: CaseRetention
    standing: Standing
    unacknowledged: tuple[Referral, ...]
    if_closed: Due
    review_is_due: bool


@dataclass(frozen=True, slots=True)
class DueRow:
    """One case in the list of what is due.

    Attributes:
        case: Identifier.
        code: Pseudonymous code.
        reminder: The worker's own word for it.
        standing: Where it stands today.
        review_is_due: Whether the day has come to look at its hold again.
    """

    case: str
    code: str
    reminder: str
    standing: Standing
    review_is_due: bool


def rules_of(workplace: Workplace) -> RetentionRules:
    """Return the rules as shipped, with the organisation's own periods."""
    settings = workplace.vault.find(RetentionSettings, SETTINGS)
    return chosen(workplace.content.retention_rules, settings.choices if settings else ())


def keeping_of(workplace: Workplace, case: str) -> Keeping:
    """Return how long a case stays, and why.

    Raises:
        RecordMissing: If there is no such case.
    """
    found = workplace.vault.get(Case, case)
    referrals = workplace.vault.all(Referral, case=case)
    retention = retention_of(workplace, case)
    worked = workplace.vault.last_work().get(case)
    facts = _facts(workplace, found, retention, referrals, worked)
    rules, today = rules_of(workplace), today_of(workplace)
    closed = dataclasses.replace(facts, closed_on=facts.closed_on or today)
    where = standing(facts, retention, rules, today)
    return Keeping(
        retention,
        where,
        _unacknowledged(retention, referrals),
        due(closed, retention, rules),
        where.hold_is_to_review(today),
    )


def due_list(workplace: Workplace) -> tuple[DueRow, ...]:
    """Return every case with what today means for it, the one due first first.

    Reads no more of a case than its code, its reminder and its dates; takes a second or two
    with twenty thousand cases.
    """
    vault, rules, today = workplace.vault, rules_of(workplace), today_of(workplace)
    kept = {one.identifier: one for one in vault.all(CaseRetention)}
    sent: dict[str, list[Referral]] = {}
    for referral in vault.all(Referral):
        sent.setdefault(referral.case, []).append(referral)
    worked = vault.last_work()
    rows = []
    for case in vault.all(Case):
        retention = kept.get(case.identifier) or CaseRetention(case.identifier)
        referrals = sent.get(case.identifier, ())
        facts = _facts(workplace, case, retention, referrals, worked.get(case.identifier))
        where = standing(facts, retention, rules, today)
        review = where.hold_is_to_review(today)
        rows.append(DueRow(case.identifier, case.code, case.reminder, where, review))
    return tuple(sorted(rows, key=lambda row: (row.standing.due.on.latest, row.code)))


def due_marks(workplace: Workplace) -> Mapping[str, DueState]:
    """Return the cases that a list should mark, by identifier."""
    quiet = {DueState.LATER}
    return {row.case: row.standing.state for row in due_list(workplace) if row.standing.state not in quiet}


def retention_of(workplace: Workplace, case: str) -> CaseRetention:
    """Return what was decided about a case; nothing yet for a case nobody decided about."""
    return workplace.vault.find(CaseRetention, case) or CaseRetention(case)


def _facts(
    workplace: Workplace,
    case: Case,
    retention: CaseRetention,
    referrals: Iterable[Referral],
    worked: datetime | None,
) -> CaseFacts:
    sent = tuple(referrals)
    written_at = worked or case.created_at
    dates = _acknowledged(retention)
    all_came = bool(sent) and all(referral.identifier in dates for referral in sent)
    closing = retention.closing if case.status is CaseStatus.CLOSED else None
    return CaseFacts(
        workplace.local(written_at).date(),
        not sent or written_at > max(referral.signed_at for referral in sent),
        max((dates[one.identifier] for one in sent), key=lambda on: on.latest) if all_came else None,
        workplace.local(closing.closed_at).date() if closing else None,
    )


def _acknowledged(retention: CaseRetention) -> dict[str, UncertainDate]:
    return {one.referral: one.on for one in retention.acknowledgements}


def _unacknowledged(retention: CaseRetention, referrals: Iterable[Referral]) -> tuple[Referral, ...]:
    dates = _acknowledged(retention)
    return tuple(referral for referral in referrals if referral.identifier not in dates)


def today_of(workplace: Workplace) -> date:
    """Return the day it is here."""
    return workplace.now().date()
