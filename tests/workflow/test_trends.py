"""Attendance over the weeks: what was written down, in order, and nothing made of it."""

from __future__ import annotations

from datetime import date

import pytest

from fieldscreen.domain.answers import AnswerState
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.trends import trends_in_case

WHEN, WHOLE, PART = "/data/week/week_of", "/data/week/days_expected", "/data/week/days_present"
SIGNS = "/data/signs/week_signs"


@pytest.fixture
def case(workplace):
    return create_case(workplace).identifier


@pytest.fixture
def week(workplace, case):
    """Fill in one week."""

    def fill(day, expected="4", present="4", signs=""):
        sitting = start_interview(workplace, case, "vie_scolaire")
        for ref, value in ((WHEN, day), (WHOLE, expected), (PART, present), (SIGNS, signs)):
            if value:
                sitting.answer(ref, value)
        return sitting

    return fill


def test_trend_when_there_are_fewer_than_two_weeks_then_there_is_none(workplace, case, week):
    start_interview(workplace, case, "reperage_mineur")
    assert trends_in_case(workplace, case, "fr") == ()
    week("2026-09-07")
    week("2026-09-09")  # the same week
    assert trends_in_case(workplace, case, "fr") == ()


def test_trend_when_weeks_were_filled_in_any_order_then_they_stand_by_their_mondays(workplace, case, week):
    week("2026-09-23", present="1", signs="sudden_stop fetched").finish()
    week("2026-09-07", present="4", signs="none")
    (trend,) = trends_in_case(workplace, case, "fr")
    assert trend.questionnaire == "vie_scolaire"
    assert [one.monday for one in trend.weeks] == [date(2026, 9, 7), date(2026, 9, 21)]
    assert [(one.present, one.expected) for one in trend.weeks] == [(4, 4), (1, 4)]
    assert trend.weeks[0].signs == ()
    assert trend.weeks[1].signs == ("Arrêt soudain, sans explication", "Un adulte inconnu vient le chercher")
    (english,) = trends_in_case(workplace, case, "en")
    assert english.weeks[1].signs[0] == "A sudden stop, without explanation"


def test_trend_when_days_are_not_known_then_they_stay_unknown_and_are_never_nought(workplace, case, week):
    week("2026-09-07", present="").mark(PART, AnswerState.UNKNOWN)
    week("2026-09-14", present="0")
    week("", present="3")  # no week given: it stands nowhere
    (trend,) = trends_in_case(workplace, case, "fr")
    assert [one.present for one in trend.weeks] == [None, 0]


def test_trend_when_two_questionnaires_tell_of_one_week_then_the_later_stands_and_it_is_said(
    workplace, case, week
):
    week("2026-09-07", present="4", signs="tired")
    week("2026-09-08", present="2", signs="fetched")
    week("2026-09-14")
    (trend,) = trends_in_case(workplace, case, "fr")
    first, second = trend.weeks
    assert (first.present, first.disagrees, len(first.signs)) == (2, True, 2)
    assert not second.disagrees
