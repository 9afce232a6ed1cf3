"""The page *Organisation*, by keyboard: brought in after comparing, followed, not editable, and removed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton

from fieldscreen.domain.statements import Source
from fieldscreen.domain.workers import Secrecy
from fieldscreen.ui.places import ResultPlace, VaultPlace
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.organisation import organisation_of, sign_organisation
from support.offices import PASSPHRASE, WORKER, workplace_on

TEXT = """[organisation]
version = "2026.1"
date = 2026-11-27
name = "Association du Pont"
secrecy = "bound"
idle_min = 1
languages = ["fr"]
[recipient]
name = "CRIP du Pont"
"""


@pytest.fixture
def file(tmp_path):
    """Settings signed in another vault."""
    office = workplace_on(tmp_path / "office")
    office.create(WORKER, PASSPHRASE)
    office.unlock(PASSPHRASE)
    path = tmp_path / "organisation.toml"
    path.write_text(TEXT, encoding="utf-8")
    signed = sign_organisation(office, path)
    office.lock()
    return signed


@pytest.fixture(params=["fr", "en"])
def desk(new_open_desk, request):
    desk = new_open_desk(language=request.param)
    desk.navigator.go(VaultPlace("organisation"))
    desk.settle()
    return desk


def _choose(desk, file, shown):
    desk.qtbot.keyClick(desk.find("organisation.add"), Qt.Key.Key_Space)
    desk.settle()
    desk.find("organisation_file.name").setText(str(file))
    desk.find("organisation_file.accept").click()
    desk.qtbot.waitUntil(lambda: any(one.objectName() == shown for one in desk.dialogs()), timeout=20000)


def _bring(desk, file):
    _choose(desk, file, "organisation_check")
    assert not desk.find("organisation_check.accept").isEnabled()
    desk.qtbot.keyClick(desk.find("organisation_check.compared"), Qt.Key.Key_Space)
    desk.find("organisation_check.accept").click()
    desk.settle()


def test_page_when_nothing_is_set_then_it_says_that_every_choice_is_ones_own(desk):
    assert desk.find("organisation.none").isVisible()


def test_settings_when_brought_in_then_the_page_says_who_signed_what_is_set_and_the_way_back(desk, file):
    _bring(desk, file)
    said = " ".join(label.text() for label in desk.find("organisation.settings").findChildren(QLabel))
    assert all(words in said for words in ("Association du Pont", "CRIP du Pont", "226-13"))
    assert WORKER.name in desk.find("organisation.signer").text()
    assert desk.workplace.worker.secrecy is Secrecy.BOUND
    assert desk.navigator.habits.idle_min == 1
    desk.qtbot.keyClick(desk.find("organisation.remove"), Qt.Key.Key_Space)
    desk.settle()
    desk.find("organisation_remove.accept").click()
    desk.settle()
    assert desk.find("organisation.none").isVisible()
    assert organisation_of(desk.workplace) is None
    assert desk.workplace.worker == WORKER
    assert desk.navigator.habits.idle_min == desk.navigator.habits.chosen_idle_min


def test_secrecy_when_the_organisation_sets_it_then_the_result_says_so_and_offers_no_change(desk, file):
    case = cases.create_case(desk.workplace, "").identifier
    sitting = interviewing.start_interview(desk.workplace, case, "reperage_mineur")
    sitting.answer("/data/who/age_estimated", "13", source=Source.SEEN)
    desk.navigator.go(ResultPlace(case))
    desk.settle()
    assert desk.find("result.secrecy").isVisible()
    desk.navigator.back()
    desk.settle()
    _bring(desk, file)
    desk.navigator.go(ResultPlace(case))
    desk.settle()
    assert desk.find("result.secrecy_set").isVisible()
    with pytest.raises(AssertionError):
        desk.find("result.secrecy")


def test_locking_when_the_organisation_limits_it_then_it_can_only_be_shortened_and_the_choice_comes_back(
    desk, file
):
    _bring(desk, file)
    desk.navigator.go(VaultPlace("locking"))
    desk.settle()
    assert desk.find("locking.at_most").isVisible()
    offered = [made.objectName() for made in desk.screen.findChildren(QRadioButton)]
    assert offered == ["locking.idle.1"]
    desk.navigator.habits.limit_idle(None)
    assert desk.navigator.habits.idle_min == 3


def test_file_when_nobody_signed_it_then_it_is_told_with_the_next_step(desk, file):
    _choose(desk, file.with_suffix(".toml"), "message")
    assert organisation_of(desk.workplace) is None


def test_settings_when_the_vault_is_opened_again_then_the_window_follows_them(desk, file):
    _bring(desk, file)
    desk.navigator.habits.limit_idle(None)
    desk.workplace.lock()
    desk.navigator.show_locked()
    desk.settle()
    desk.find("unlock.passphrase").setText(PASSPHRASE)
    desk.find("unlock.open").click()
    desk.qtbot.waitUntil(lambda: desk.navigator.place == VaultPlace("organisation"), timeout=20000)
    assert desk.navigator.habits.idle_min == 1
