"""Counting a case: one line in the statistics, without anything that leads back to the case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.erasure import AgeBand, CountedCase
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.people import MAJORITY_YEARS, AgeStatus
from fieldscreen.domain.referrals import Referral
from fieldscreen.screening.assessment import Level
from fieldscreen.vault.errors import VaultLocked
from fieldscreen.workflow.accounts import child_of, facts_day
from fieldscreen.workflow.assessing import CaseReading, read_case
from fieldscreen.workflow.subjects import subjects_of
from fieldscreen.workflow.workplace import Workplace, new_identifier

_OLDEST_SMALL_CHILD = 8
_FOUND = (Level.VIGILANCE, Level.CONVERGING)


def count_case(workplace: Workplace, case: str, known: str = "") -> CountedCase:
    """Return the statistics line of a case.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        known: Identifier of its line when it was counted before.

    Returns:
        The line. What cannot be read any more, such as a form of a questionnaire that is not
        shipped now, is counted as unknown: a statistic never stands in the way of an erasure.
    """
    referrals = Counter(one.kind.value for one in workplace.vault.all(Referral, case=case))
    try:
        readings = [
            read_case(workplace, case, "fr", one.identifier) for one in subjects_of(workplace, case).subjects
        ]
        band, forms, level = _read(workplace, [one for one in readings if one.sittings])
    except VaultLocked:
        raise
    except FieldScreenError:
        band, forms, level = AgeBand.UNKNOWN, (), ""
    month = f"{workplace.now():%Y-%m}"
    return CountedCase(known or new_identifier(), month, band, dict(sorted(referrals.items())), forms, level)


def counted_cases(workplace: Workplace) -> tuple[CountedCase, ...]:
    """Return every line of the statistics."""
    return workplace.vault.all(CountedCase)


def _read(workplace: Workplace, readings: Sequence[CaseReading]) -> tuple[AgeBand, tuple[str, ...], str]:
    """Return age, forms and level of a case; one of several people counts by whoever is read highest."""
    if not readings:
        return AgeBand.UNKNOWN, (), ""
    highest = max(readings, key=lambda one: one.level.rank)
    known = workplace.content.counting_rules.forms
    found = (line for one in readings for line in one.explanations if line.level in _FOUND)
    forms = {known.get(line.pack_reference.partition("@")[0], "other") for line in found}
    return _band(highest), tuple(sorted(forms)), highest.level.value


def _band(reading: CaseReading) -> AgeBand:
    age = reading.age
    if age is AgeStatus.ADULT:
        return AgeBand.ADULT
    born: UncertainDate | None = child_of(reading.sittings, reading.subject.person).born
    if born is not None:
        lowest, highest = born.age_on(facts_day(reading.sittings[-1]))
        if highest <= _OLDEST_SMALL_CHILD:
            return AgeBand.UNDER_9
        if lowest > _OLDEST_SMALL_CHILD and highest < MAJORITY_YEARS:
            return AgeBand.UNDER_18
    return AgeBand.MINOR if age is AgeStatus.MINOR else AgeBand.UNKNOWN
