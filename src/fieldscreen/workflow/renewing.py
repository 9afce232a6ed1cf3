"""Until when the time-stamp of a referral proves its time, and the day on which it should be renewed."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime

from fieldscreen.domain.follow_up import ReferralFollowUp
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Referral
from fieldscreen.domain.stamps import StampedDocument
from fieldscreen.vault import Change, Record
from fieldscreen.workflow.workplace import Workplace


def proven_one(stamped: Sequence[StampedDocument], now: datetime) -> tuple[int, datetime | None]:
    """Return which stamp is the first that still proves its time, and until when; the last where none does.

    Args:
        stamped: The file with its stamp, then with each that renewed it.
        now: The laptop's clock (aware).
    """
    ends = [_until(stamped[number:]) for number in range(len(stamped))]
    holding = (number for number, end in enumerate(ends) if end is not None and now <= end)
    number = next(holding, len(stamped) - 1)
    return number, ends[number]


def until_noted(workplace: Workplace, referral: Referral, stamped: Sequence[StampedDocument]) -> Change:
    """Return the change that notes until when the file proves anything, so that its renewal falls due."""
    identifier = referral.identifier
    before = workplace.vault.find(ReferralFollowUp, identifier) or ReferralFollowUp(identifier)
    last = max((one.until for one in stamped if one.until is not None), default=None)
    day = workplace.local(last).date() if last is not None else None
    record = Record(dataclasses.replace(before, stamp_until=day), identifier, referral.case)
    return workplace.change(Action.REMINDER_SET, record, case=referral.case)


def _until(stamped: Sequence[StampedDocument]) -> datetime | None:
    """Return until when the first of them proves its time: a later one in time carries it on."""
    own = stamped[0].until
    if own is None or len(stamped) == 1 or stamped[1].stated > own:
        return own
    later = _until(stamped[1:])
    return max(own, later) if later is not None else own
