"""The result in the window: its guide-rails, the worker's judgement beside it, another version of a pack."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.workers import Secrecy
from fieldscreen.ui.places import CasePage, ResultPlace
from fieldscreen.ui.result.level_looks import level_words
from fieldscreen.workflow.assessing import judgements_of, read_case
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.pack_exchange import import_pack
from support.offices import ROOT

CHILD = ROOT / "resources/indicators/ilo-2009-child-labour.toml"
HOURS_STRONG = 'code = "D4.hours"\ndimension = "D4"\nweight = "S"'


def _shown(desk):
    return " ".join(one.text() for one in desk.screen.findChildren(QLabel)).replace("\u00a0", " ")


def _click(desk, name):
    desk.qtbot.mouseClick(desk.find(name), Qt.MouseButton.LeftButton)
    desk.settle()


@pytest.fixture
def result(desk):
    case, _ = desk.make_case()
    desk.navigator.go(CasePage(case))
    desk.navigator.go(ResultPlace(case))
    desk.settle()
    return desk, case


def test_result_when_shown_then_level_guide_rails_and_articles_stand_before_the_reasons(result):
    desk, _ = result
    said = _shown(desk)
    assert desk.find("result.level").text().startswith("Indices convergents")
    for words in (
        "Transmettez sans délai à la CRIP",
        "À ne pas faire",
        "Voies de transmission",
        "Travail ou services forcés",
        "acte",
        "Soumis au secret par mission",
        "guidance-france@",
        "La pauvreté",
    ):
        assert words in said
    _click(desk, "result.rail.information_preoccupante")
    assert "L226-2-1" in _shown(desk)


def test_result_when_the_same_case_is_read_by_the_workflow_then_screen_and_reading_say_the_same_words(result):
    desk, case = result
    said = _shown(desk)
    explanations = read_case(desk.workplace, case, "fr").explanations
    assert len(explanations) > 1
    for explanation in explanations:
        for words in (
            explanation.advice,
            explanation.age_rule,
            explanation.limits,
            explanation.pack_status,
            *explanation.cautions,
            *(form.sentence for form in explanation.forms),
            *(dimension.sentence for dimension in explanation.dimensions),
            *(dimension.clause for dimension in explanation.dimensions),
        ):
            assert words.replace("\u00a0", " ") in said


def test_result_when_several_packs_are_read_then_what_they_share_stands_once_and_bare_parts_are_folded(
    result,
):
    desk, case = result
    said = _shown(desk)
    explanations = read_case(desk.workplace, case, "fr").explanations
    for shared in {explanations[0].age_rule, explanations[0].limits}:
        assert said.count(shared.replace("\u00a0", " ")) == 1
    bundle = next(number for number, one in enumerate(explanations) if one.is_bundle)
    bare = [one for one in explanations[bundle].dimensions if not one.present]
    fold = desk.find(f"result.bare.{bundle}")
    assert bare
    for one in bare:
        card = desk.screen.findChild(QWidget, f"result.dimension.{one.code}")
        assert fold.parentWidget().isAncestorOf(card)
        assert not card.isVisible()


def test_result_when_it_rests_on_a_short_screen_alone_then_its_limits_stand_above_the_level(desk):
    case = create_case(desk.workplace).identifier
    sitting = start_interview(desk.workplace, case, "reperage_court_jeune")
    for name, value in (("of_age", "yes"), ("young_afraid", "yes")):
        sitting.answer(sitting.reader.ref_of(name), value)
    desk.navigator.go(ResultPlace(case))
    desk.settle()
    (reading,) = read_case(desk.workplace, case, "fr").explanations
    first, level = desk.find("result.published"), desk.find("result.level")
    assert first.words == "\n".join(reading.published_limits)
    assert first.mapTo(desk.screen, QPoint()).y() < level.mapTo(desk.screen, QPoint()).y()
    said = _shown(desk)
    assert [said.count(words.replace("\u00a0", " ")) for words in reading.published_limits] == [1, 1]


def test_judgement_when_added_then_it_stands_on_the_result_with_its_reason_and_the_level_stays(result):
    desk, case = result
    _click(desk, "result.judge")
    level = desk.find("judgement.level")
    assert isinstance(level, QComboBox)
    level.setCurrentIndex(level.findData(Level.VIGILANCE.value))
    desk.qtbot.keyClicks(desk.find("judgement.reason"), "Je connais la famille")
    _click(desk, "judgement.keep")
    (kept,) = judgements_of(desk.workplace, case)
    assert (kept.level, kept.reason, kept.beside) == (
        Level.VIGILANCE,
        "Je connais la famille",
        Level.CONVERGING,
    )
    assert desk.find("result.judgement.0").text() == level_words(Level.VIGILANCE)
    assert "Je connais la famille" in _shown(desk)
    assert desk.find("result.level").text().startswith("Indices convergents")


def test_judgement_when_no_reason_is_given_then_it_says_so_and_keeps_nothing(result):
    desk, case = result
    _click(desk, "result.judge")
    _click(desk, "judgement.keep")
    assert desk.dialogs()
    assert judgements_of(desk.workplace, case) == ()
    _click(desk, "judgement.cancel")
    assert not desk.dialogs()


@pytest.mark.parametrize(("way", "kept"), [("escape", 1), ("judgement.cancel", 0)])
def test_judgement_when_stepped_back_from_then_the_words_are_kept_and_when_given_up_they_are_not(
    result, way, kept
):
    desk, case = result
    _click(desk, "result.judge")
    desk.qtbot.keyClicks(desk.find("judgement.reason"), "Un mot")
    if way == "escape":
        desk.qtbot.keyClick(desk.dialogs()[0], Qt.Key.Key_Escape)
        desk.settle()
    else:
        _click(desk, way)
    assert len(judgements_of(desk.workplace, case)) == kept


def test_secrecy_when_declared_then_the_articles_of_the_guide_rail_change_at_once(result):
    desk, _ = result
    _click(desk, "result.secrecy")
    which = desk.find("secrecy.which")
    which.setCurrentIndex(which.findData(Secrecy.NOT_BOUND.value))
    _click(desk, "secrecy.keep")
    assert desk.workplace.worker.secrecy is Secrecy.NOT_BOUND
    assert "Non soumis au secret professionnel" in _shown(desk)


def test_version_when_another_is_offered_then_it_is_compared_first_and_taken_only_when_chosen(
    result, tmp_path
):
    desk, case = result
    newer = tmp_path / "newer.toml"
    text = CHILD.read_text(encoding="utf-8").replace("2026112701", "2026120101")
    newer.write_text(text.replace(HOURS_STRONG, HOURS_STRONG.replace('"S"', '"W"')), encoding="utf-8")
    import_pack(desk.workplace, newer, unsigned=True, replace=True)
    desk.navigator.rebuild()
    desk.settle()
    references = _references(desk, case)
    place = references.index("ilo-2009-child-labour@2026112701")
    notice = desk.find(f"result.notice.{place}.text").text().replace("\u00a0", " ")
    assert "Une autre version est proposée" in notice
    _click(desk, f"result.versions.{place}")
    assert desk.find("versions.level.0").text()
    _click(desk, "versions.close")
    assert _references(desk, case) == references
    _click(desk, f"result.versions.{place}")
    _click(desk, "versions.use.0")
    assert "ilo-2009-child-labour@2026120101" in _references(desk, case)


def _references(desk, case):
    return [one.pack_reference for one in read_case(desk.workplace, case, "fr").explanations]


def test_danger_when_asked_for_then_the_order_of_calls_stands_before_the_numbers(desk):
    desk.window.bar.danger_requested.emit()
    desk.settle()
    said = " ".join(one.text() for one in desk.dialogs()[0].findChildren(QLabel)).replace("\u00a0", " ")
    assert "Dans cet ordre" in said
    assert said.index("17 ou le 112") < said.index("119 (Allô") < said.index("magistrat de permanence")
    assert "Ensuite seulement, écrivez" in said
