"""A day on which the worker wants to be reminded of a referral: their own, whatever any law says."""

from __future__ import annotations

import dataclasses
from datetime import date

from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.follow_up import ReferralFollowUp
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Referral
from fieldscreen.vault import Record
from fieldscreen.workflow.workplace import Workplace


def set_reminder(workplace: Workplace, identifier: str, on: date | None) -> ReferralFollowUp:
    """Set, move or take away the reminder of a referral; journalled.

    A step noted on that day or later takes it away too.

    Args:
        workplace: The open workplace.
        identifier: Identifier of the referral.
        on: The day; ``None`` for no reminder.

    Raises:
        RecordMissing: If there is no such referral.
        InvalidValueError: If the day lies in the past.
    """
    referral = workplace.vault.get(Referral, identifier)
    if on is not None and on < workplace.now().date():
        raise InvalidValueError("day of a reminder", on.isoformat())
    before = workplace.vault.find(ReferralFollowUp, identifier) or ReferralFollowUp(identifier)
    fresh = dataclasses.replace(before, remind_on=on)
    record = Record(fresh, identifier, referral.case)
    workplace.vault.commit(workplace.change(Action.REMINDER_SET, record, case=referral.case))
    return fresh
