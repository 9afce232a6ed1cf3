"""Several children in one case: each with their own questionnaires, result and referral."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.ui.places import CasePage, InterviewPlace, ReferringPlace, ResultPlace
from fieldscreen.workflow import cases
from fieldscreen.workflow.assessing import read_case
from fieldscreen.workflow.danger import DangerAnswer, answer_danger
from fieldscreen.workflow.interviewing import resume_interview, start_interview
from fieldscreen.workflow.subjects import PLACE, subjects_of

NAME, AGE, DANGER = "/data/who/child_given_name", "/data/who/age_estimated", "/data/safety/danger_now"
VIOLENCE = "/data/seen/violence"


def _new_case(desk):
    case = cases.create_case(desk.workplace, "").identifier
    answer_danger(desk.workplace, case, DangerAnswer.NO)
    return case


def _ask(desk, case, about="", answers=None, form="reperage_mineur"):
    sitting = start_interview(desk.workplace, case, form, about=about)
    for ref, value in (answers or {}).items():
        sitting.answer(ref, value)
    return sitting


def _two_children(desk):
    """Make a case about Alpha, of whom nothing is known, and Beta, who is in danger."""
    case = _new_case(desk)
    for about in ("alpha", "beta"):
        cases.save_person(desk.workplace, case, Person(about, Role.CHILD))
    _ask(desk, case, "alpha", {NAME: "Alpha", AGE: "8"})
    _ask(desk, case, "beta", {NAME: "Beta", AGE: "16", DANGER: "yes"})
    return case


def _go(desk, place):
    desk.navigator.go(place)
    desk.wait_done()


def _choose(desk, name, value):
    box = desk.find(name)
    box.setCurrentIndex(box.findData(value))


def _texts(desk, name):
    return desk.find(name).text()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_case_when_it_is_about_two_children_then_its_page_has_a_card_for_each(new_open_desk, language):
    desk = new_open_desk(language=language)
    case = _two_children(desk)
    _go(desk, CasePage(case))
    assert [_texts(desk, f"case_page.subject.{number}.name") for number in (1, 2)] == ["Alpha", "Beta"]
    assert _texts(desk, "case_page.subject.2.level") == ("Danger")
    levels = {"fr": "Rien de particulier à ce stade", "en": "Nothing particular at this stage"}
    assert _texts(desk, "case_page.subject.1.level") == levels[language]
    for number in (1, 2):
        card = desk.find(f"case_page.subject.{number}")
        assert desk.find(f"case_page.interview.{number - 1}").parent() is card
    assert not _visible(desk, "case_page.refer")


def _visible(desk, name):
    try:
        return desk.find(name) is not None
    except AssertionError:
        return False


@pytest.mark.parametrize("language", ["fr", "en"])
def test_result_when_a_case_is_about_two_then_it_names_one_and_leads_to_the_other(new_open_desk, language):
    desk = new_open_desk(language=language)
    case = _two_children(desk)
    _go(desk, CasePage(case))
    desk.find("case_page.subject.1.result").click()
    desk.wait_done()
    assert desk.navigator.place == ResultPlace(case, "alpha")
    assert _texts(desk, "result.title").endswith("Alpha")
    for name in ("result.mixed", "result.left_out"):
        assert not _visible(desk, name)
    desk.find("result.other.2").click()
    desk.wait_done()
    assert desk.navigator.place == ResultPlace(case, "beta")
    assert _texts(desk, "result.title").endswith("Beta")
    desk.find("result.refer").click()
    desk.wait_done()
    assert desk.navigator.place == ReferringPlace(case, "beta")
    assert _texts(desk, "referring.title").endswith("Beta")
    assert "Alpha" in desk.find("referring.apart").words


def test_judgement_when_made_on_one_childs_result_then_it_is_of_that_child(desk):
    case = _two_children(desk)
    _go(desk, ResultPlace(case, "alpha"))
    desk.find("result.judge").click()
    desk.find("judgement.reason").setPlainText("Elle dort en classe.")
    desk.find("judgement.keep").click()
    desk.wait_done()
    assert [one.about for one in read_case(desk.workplace, case, "fr", "alpha").judgements] == ["alpha"]
    assert read_case(desk.workplace, case, "fr", "beta").judgements == ()


def test_first_questionnaire_when_begun_then_whom_it_is_about_costs_no_step(desk):
    case = _new_case(desk)
    _go(desk, CasePage(case))
    desk.find("case_page.next").click()
    desk.settle()
    assert desk.find("start_interview.accept").hasFocus()
    assert _texts_of(desk.find("start_interview.whom"))[0] == "L’enfant de ce dossier"
    assert not _visible(desk, "start_interview.whom_name")
    desk.qtbot.keyClick(desk.find("start_interview.accept"), Qt.Key.Key_Return)
    desk.settle()
    assert isinstance(desk.navigator.place, InterviewPlace)
    (subject,) = subjects_of(desk.workplace, case).subjects
    assert subject.identifier == ""


def _texts_of(box):
    return [box.itemText(place) for place in range(box.count())]


def test_second_child_when_named_at_the_start_then_the_first_keeps_every_answer_of_its_own(desk):
    case = _new_case(desk)
    _ask(desk, case, "", {NAME: "Alpha", AGE: "8", VIOLENCE: "yes"})
    before = read_case(desk.workplace, case, "fr").explanations
    _go(desk, CasePage(case))
    desk.find("case_page.new_interview").click()
    assert _texts_of(desk.find("start_interview.whom"))[0] == "Alpha"
    _choose(desk, "start_interview.whom", "another_child")
    desk.find("start_interview.whom_name").setText("Beta")
    desk.find("start_interview.accept").click()
    desk.settle()
    assert "Beta" in _texts(desk, "interview.about")
    alpha, beta = subjects_of(desk.workplace, case).subjects
    assert (alpha.name, beta.name) == ("Alpha", "Beta")
    assert read_case(desk.workplace, case, "fr", alpha.identifier).explanations == before
    assert read_case(desk.workplace, case, "fr", beta.identifier).level is Level.NOTHING_PARTICULAR


def test_questionnaire_when_there_are_two_children_then_nobody_is_chosen_for_the_worker(desk):
    case = _two_children(desk)
    _go(desk, CasePage(case))
    desk.find("case_page.new_interview").click()
    desk.find("start_interview.accept").click()
    desk.settle()
    assert desk.find("start_interview.whom").hasFocus()
    assert len(subjects_of(desk.workplace, case).interviews) == 2
    _choose(desk, "start_interview.whom", "person:beta")
    desk.find("start_interview.accept").click()
    desk.settle()
    assert subjects_of(desk.workplace, case).interviews[-1].about == "beta"


def test_site_when_chosen_then_the_place_is_proposed_and_it_leads_back_to_the_case(desk):
    case = _two_children(desk)
    _go(desk, CasePage(case))
    desk.find("case_page.new_interview").click()
    _choose(desk, "start_interview.questionnaire", "site")
    assert desk.find("start_interview.whom").currentData() == "place"
    desk.find("start_interview.accept").click()
    desk.settle()
    assert subjects_of(desk.workplace, case).of_the_place[0].about == PLACE
    desk.screen.result_requested.emit()
    desk.wait_done()
    assert desk.navigator.place == CasePage(case)
    assert desk.find("case_page.about_place").isVisible()


def test_questionnaire_when_attributed_to_another_child_then_the_journal_tells_and_the_page_follows(desk):
    case = _new_case(desk)
    _ask(desk, case, "", {NAME: "Alpha"})
    moved = _ask(desk, case, "", {NAME: "Beta"})
    _go(desk, ResultPlace(case))
    assert "Alpha, Beta" in desk.find("result.mixed").words
    _go(desk, CasePage(case))
    desk.find("case_page.whom.1").click()
    _choose(desk, "whom.about", "another_child")
    desk.find("whom.keep").click()
    desk.wait_done()
    assert Action.INTERVIEW_ATTRIBUTED in [line.action for line in desk.workplace.vault.journal()]
    assert [_texts(desk, f"case_page.subject.{number}.name") for number in (1, 2)] == ["Alpha", "Beta"]
    kept = resume_interview(desk.workplace, moved.interview.identifier).interview
    desk.find("case_page.subject.2.result").click()
    desk.wait_done()
    assert desk.navigator.place == ResultPlace(case, kept.about)
    assert not _visible(desk, "result.mixed")


@pytest.mark.parametrize("place", [ResultPlace, ReferringPlace])
def test_case_when_something_is_not_attributed_then_the_page_says_so_and_where_to_do_it(desk, place):
    case = _two_children(desk)
    _ask(desk, case, "", {VIOLENCE: "yes"})
    said = Statement("said", Source.SEEN, "vu", "fr", desk.workplace.now())
    cases.save_statement(desk.workplace, case, said)
    _go(desk, place(case, "alpha"))
    name = "result.left_out" if place is ResultPlace else "referring.left_out"
    assert "questionnaires\u00a0: 1, paroles et faits\u00a0: 1" in desk.find(name).words
    _go(desk, CasePage(case))
    assert desk.find("case_page.about_nobody").isVisible()
    desk.find("case_page.whom.2").click()
    _choose(desk, "whom.about", "person:alpha")
    desk.find("whom.keep").click()
    desk.wait_done()
    assert not _visible(desk, "case_page.about_nobody")
    desk.find("case_page.statement.0").click()
    _choose(desk, "statement.about", "beta")
    desk.find("statement.keep").click()
    desk.wait_done()
    _go(desk, place(case, "alpha"))
    assert not _visible(desk, name)


def test_parent_when_entered_with_two_children_then_the_worker_says_whose_and_the_page_tells_it(desk):
    case = _two_children(desk)
    _go(desk, CasePage(case))
    desk.qtbot.mouseClick(desk.find("case_page.new_person"), Qt.MouseButton.LeftButton)
    desk.settle()
    _choose(desk, "person.role", Role.PARENT.value)
    desk.find("person.family_name").setText("Exemple")
    alpha, beta = desk.find("person.beside.1"), desk.find("person.beside.2")
    assert (alpha.text(), beta.text(), beta.isChecked()) == ("Alpha", "Beta", False)
    desk.qtbot.keyClick(beta, Qt.Key.Key_Space)
    desk.qtbot.mouseClick(desk.find("person.keep"), Qt.MouseButton.LeftButton)
    desk.settle()
    (kept,) = [one for one in cases.open_case(desk.workplace, case).persons if one.role is Role.PARENT]
    assert kept.beside == ("beta",)
    said = " ".join(one.text() for one in desk.screen.findChildren(QLabel))
    assert "avec Beta" in said


def test_result_when_nobody_is_named_in_a_case_about_two_then_the_window_says_what_to_do(desk):
    case = _two_children(desk)
    _go(desk, CasePage(case))
    desk.navigator.go(ResultPlace(case))
    desk.settle()
    assert desk.navigator.place == CasePage(case)
    assert "plusieurs personnes" in desk.find("message.what").words


def test_lock_when_a_referral_of_one_child_is_being_typed_then_it_is_there_again(desk):
    case = _two_children(desk)
    _go(desk, ReferringPlace(case, "beta"))
    desk.find("referring.actions").setPlainText("Appel au 119.")
    desk.lock_and_open()
    assert desk.navigator.place == ReferringPlace(case, "beta")
    assert desk.find("referring.actions").toPlainText() == "Appel au 119."
    _go(desk, ReferringPlace(case, "alpha"))
    assert desk.find("referring.actions").toPlainText() == ""


def test_name_when_it_is_endless_then_the_window_stays_as_wide_as_it_was(desk):
    case = _two_children(desk)
    endless = _ask(desk, case, "beta", {NAME: "Beta " * 60})
    before = desk.window.width()
    places = (CasePage(case), ResultPlace(case, "alpha"), InterviewPlace(case, endless.interview.identifier))
    for place in places:
        _go(desk, place)
        assert desk.window.minimumSizeHint().width() <= before
        assert desk.window.width() == before
