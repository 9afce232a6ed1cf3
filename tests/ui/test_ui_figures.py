"""Figures in the window, by keyboard: by year, small numbers masked with the reason, saved as a table."""

import pytest
from PySide6.QtCore import Qt

from fieldscreen.domain.erasure import AgeBand, CountedCase
from fieldscreen.domain.journal import Action
from fieldscreen.ui.places import VaultPlace
from fieldscreen.vault import Record


@pytest.fixture(params=["fr", "en"])
def desk(new_open_desk, request):
    desk = new_open_desk(language=request.param)
    desk.wording = desk.workplace.content.figures_wording
    desk.language = request.param
    return desk


def _count(desk):
    for number in range(11):
        level = "danger" if number < 2 else "converging"
        one = CountedCase(f"c{number}", "2026-03", AgeBand.UNDER_18, {}, ("labour",), level)
        desk.workplace.vault.commit(desk.workplace.change(Action.CASE_COUNTED, Record(one, one.identifier)))


def _open(desk):
    desk.navigator.go(VaultPlace("figures"))
    desk.settle()


def test_page_when_nothing_was_counted_then_it_says_so_and_nothing_can_be_saved(desk):
    _open(desk)
    assert desk.find("figures.none").isVisible()
    assert not desk.find("figures.export").isEnabled()


def test_page_when_cases_were_counted_then_small_numbers_are_masked_and_the_reason_is_said(desk):
    _count(desk)
    _open(desk)
    few = desk.wording.say("number.few", desk.language, smallest=5)
    assert desk.find("figures.2026.total.cases").text() == "11"
    assert desk.find("figures.2026.level.danger").text() == few
    assert desk.find("figures.2026.level.converging").text() == desk.wording.say(
        "number.hidden", desk.language
    )
    assert desk.find("figures.few.text").text() == desk.wording.say(
        "note.few", desk.language, smallest=5, largest=4
    )
    assert desk.find("figures.what").text() == desk.wording.say("note.what", desk.language)


def test_figures_when_saved_by_keyboard_then_the_table_is_there_and_the_bar_says_so(desk, tmp_path):
    _count(desk)
    _open(desk)
    assert desk.window.focusWidget() is desk.find("figures.export")
    desk.qtbot.keyClick(desk.find("figures.export"), Qt.Key.Key_Space)
    desk.settle()
    desk.find("save_figures.name").setText(str(tmp_path / "chiffres.csv"))
    desk.find("save_figures.accept").click()
    desk.qtbot.waitUntil(lambda: bool(desk.window.bar._said.text()), timeout=20000)
    saved = (tmp_path / "chiffres.csv").read_text(encoding="utf-8-sig")
    assert ";11\n" in saved.replace("\r", "")
    assert desk.wording.say("note.what", desk.language) in saved
