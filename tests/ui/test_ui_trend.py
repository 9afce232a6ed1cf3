"""Attendance on the case page: bars that can be read aloud, and nothing before there are two weeks."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from fieldscreen.ui.places import CasePage
from fieldscreen.workflow import cases
from fieldscreen.workflow.interviewing import start_interview


@pytest.mark.parametrize(("language", "days"), [("fr", "1 sur 4 jours"), ("en", "1 of 4 days")])
def test_case_page_when_two_weeks_are_filled_in_then_each_is_a_bar_with_its_words(
    new_open_desk, language, days
):
    desk = new_open_desk(language=language)
    case = cases.create_case(desk.workplace, "").identifier
    _week(desk, case, "2026-09-07", "4")
    desk.navigator.go(CasePage(case))
    desk.settle()
    assert desk.screen.findChild(QWidget, "case_page.trend.0") is None
    _week(desk, case, "2026-09-14", "1", signs="fetched")
    desk.navigator.rebuild()
    desk.settle()
    card = desk.screen.findChild(QWidget, "case_page.trend.0")
    bars = card.findChildren(QProgressBar)
    assert [(bar.value(), bar.maximum()) for bar in bars] == [(4, 4), (1, 4)]
    label = card.findChild(QLabel, "case_page.trend.0.week.1.days")
    assert label.text() in bars[1].accessibleName()
    assert "2026" in bars[1].accessibleName()
    assert label.text() == days
    assert any("inconnu" in one.text() or "unknown" in one.text() for one in card.findChildren(QLabel))


def _week(desk, case, day, present, signs="none"):
    sitting = start_interview(desk.workplace, case, "vie_scolaire")
    sitting.answer("/data/week/week_of", day)
    sitting.answer("/data/week/days_expected", "4")
    sitting.answer("/data/week/days_present", present)
    sitting.answer("/data/signs/week_signs", signs)
