"""How time-stamps carry one another on (PAdES-LTA; ETSI EN 319 142-1, 5.5, and EN 319 102-1, 5.6.3).

A stamp proves its time while the certificates it rests on are valid: after their end nobody tells any
more whether their keys were stolen. A later stamp over it, made before that end, proves that the earlier
one was there while it was still good, and carries its proof on to the end of its own certificates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from fieldscreen.referral.verifying.report import Reason, ReasonCode, StampReport, Trust


def carried_on(stamps: Sequence[StampReport], now: datetime) -> tuple[StampReport, ...]:
    """Return *stamps* with until when each proves its time, and whether it still does.

    Args:
        stamps: What was found of each by itself, in the order they were made.
        now: The moment of the verification (aware).
    """
    judged: list[StampReport] = []
    later: StampReport | None = None
    for one in reversed(stamps):
        until = _until(one, later)
        made = replace(one, holds_until=until, proves_time=until is not None and now <= until)
        later = made if until is not None else later
        judged.insert(0, made)
    return tuple(judged)


def chain_reasons(stamps: Sequence[StampReport], *, is_chosen: bool) -> list[Reason]:
    """Return what is wrong with the stamps of a file together.

    Args:
        stamps: In the order they were made.
        is_chosen: Whether the verifier named authorities: one of the stamps must then be by one of them.
    """
    reasons = [
        Reason(ReasonCode.STAMP_RENEWAL_EARLIER, later.authority)
        for one, later in pairwise(stamps)
        if later.time < one.time
    ]
    if is_chosen and all(one.trust is Trust.UNKNOWN for one in stamps):
        reasons += [Reason(ReasonCode.STAMP_NOT_TRUSTED, one.authority) for one in stamps]
    return reasons


def ended_notices(stamps: Sequence[StampReport]) -> Iterator[Reason]:
    """Yield a notice for each stamp that did prove its time and does so no longer."""
    for one in stamps:
        if one.holds_until is not None and not one.proves_time:
            yield Reason(ReasonCode.STAMP_ENDED, one.authority)


def _until(one: StampReport, later: StampReport | None) -> datetime | None:
    """Return until when *one* proves its time; ``None`` when it never did to this verifier."""
    own = one.authority_until
    if not one.proves_time or own is None:
        return None
    if later is not None and later.holds_until is not None and one.time <= later.time <= own:
        return max(own, later.holds_until)
    return own
