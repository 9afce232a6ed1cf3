"""The offices referrals are sent to: the ones written to before, and the one a child's place asks for."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from fieldscreen.domain.journal import Action
from fieldscreen.domain.workers import Recipient
from fieldscreen.vault import Record
from fieldscreen.workflow import accounts
from fieldscreen.workflow.organisation import organisation_of
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.workplace import Workplace


def known_recipients(workplace: Workplace) -> tuple[Recipient, ...]:
    """Return the offices this worker has written to or entered."""
    return workplace.vault.all(Recipient)


def save_recipient(workplace: Workplace, recipient: Recipient) -> None:
    """Keep an office for the next referral; one of the same name and département is replaced."""
    identifier = hashlib.sha256(f"{recipient.department}\0{recipient.name}".encode()).hexdigest()[:32]
    workplace.vault.commit(workplace.change(Action.RECIPIENT_SAVED, Record(recipient, identifier)))


def child_office_of(workplace: Workplace, sittings: Sequence[Sitting]) -> Recipient:
    """Return the office a child is referred to: the one last written to there, else the organisation's.

    Args:
        workplace: The open workplace.
        sittings: The interviews about the child, which say the département.
    """
    department = accounts.department_of(sittings)
    known = [one for one in known_recipients(workplace) if one.department == department]
    return known[-1] if known else _usual_recipient(workplace, department)


def _usual_recipient(workplace: Workplace, department: str) -> Recipient:
    """Return the office the organisation names, unless it is of another département than the child."""
    kept = organisation_of(workplace)
    usual = kept.settings.recipient if kept else None
    if usual is None or (department and usual.department and usual.department != department):
        return Recipient("", department)
    return usual
