"""Before any form: whom to telephone, in order, read and never ticked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel

from fieldscreen.ui.places import CasePage, InterviewPlace
from fieldscreen.workflow import cases


@pytest.mark.parametrize(
    ("language", "first_words", "writing"),
    [("fr", "Danger maintenant", "écrivez"), ("en", "Danger now", "write")],
)
def test_start_of_a_questionnaire_when_asked_then_the_triage_stands_above_and_forces_nothing(
    new_open_desk, language, first_words, writing
):
    desk = new_open_desk(language=language)
    desk.navigator.go(CasePage(cases.create_case(desk.workplace, "").identifier))
    desk.settle()
    desk.screen.interview_requested.emit()
    desk.settle()
    desk.find("danger_question.no").click()
    desk.settle()
    triage = desk.find("start_interview.triage")
    said = [label.text() for label in triage.findChildren(QLabel)]
    assert said[0].startswith(first_words)
    places = [
        next(n for n, words in enumerate(said) if wanted in words) for wanted in ("112", "119", writing)
    ]
    assert places == sorted(places)
    assert "17" in said[1]
    assert [f"{n}.  {words}" for n, words in enumerate(_guidance(desk, language), start=1)] == said[1:]
    assert triage.mapTo(triage.window(), triage.rect().topLeft()).y() < (
        desk.find("start_interview.questionnaire").mapTo(triage.window(), triage.rect().topLeft()).y()
    )
    assert triage.findChildren(QCheckBox) == []
    desk.find("start_interview.accept").click()
    desk.settle()
    assert isinstance(desk.navigator.place, InterviewPlace)


def _guidance(desk, language):
    return desk.workplace.content.teller(language).triage()
