"""Two children in one case: the reading takes them for one, so the window asks."""

import pytest

from fieldscreen.ui.places import ReferringPlace, ResultPlace
from fieldscreen.workflow import cases
from fieldscreen.workflow.interviewing import start_interview

PLACES = [(ResultPlace, "result.mixed"), (ReferringPlace, "referring.mixed")]


def _case_of(desk, *names):
    case = cases.create_case(desk.workplace, "").identifier
    for name in names:
        start_interview(desk.workplace, case, "reperage_mineur").answer("/data/who/child_given_name", name)
    return case


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("place", "notice"), PLACES)
def test_case_when_its_questionnaires_name_two_children_then_the_window_asks_whether_they_are_one(
    new_open_desk, language, place, notice
):
    desk = new_open_desk(language=language)
    desk.navigator.go(place(_case_of(desk, "Alpha", "Beta")))
    desk.settle()
    said = desk.find(notice).words
    assert "Alpha, Beta" in said
    assert (
        "de quel enfant parle chaque questionnaire"
        if language == "fr"
        else "which child each questionnaire is about"
    ) in said


@pytest.mark.parametrize(("place", "notice"), PLACES)
def test_case_when_its_questionnaires_name_one_child_in_two_spellings_then_nothing_is_asked(
    desk, place, notice
):
    desk.navigator.go(place(_case_of(desk, "Măriuța", "MARIUTA")))
    desk.settle()
    with pytest.raises(AssertionError, match="no visible"):
        desk.find(notice)
