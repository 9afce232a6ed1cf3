"""Indicator packs in the window, by keyboard: listed, looked at before they come in, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from fieldscreen.domain.statements import Source
from fieldscreen.referral import sign_detached
from fieldscreen.ui.places import ResultPlace, VaultPlace
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.assessing import assess_case, compare_packs
from fieldscreen.workflow.packs import known_packs
from support.offices import PASSPHRASE, ROOT, WORKER, workplace_on

PACK = "ilo-2009-child-labour"
OLD = f"{PACK}@2026112701"
NEW = f"{PACK}@2026120101"
HOURS = 'code = "D4.hours"\ndimension = "D4"\nweight = "{}"'


@pytest.fixture
def file(tmp_path):
    """A newer version of the child set, in which long hours weigh less; nobody signed it."""
    text = (ROOT / f"resources/indicators/{PACK}.toml").read_text(encoding="utf-8")
    assert HOURS.format("S") in text
    text = text.replace("2026112701", "2026120101").replace(HOURS.format("S"), HOURS.format("M"))
    path = tmp_path / "newer.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(params=["fr", "en"])
def desk(new_open_desk, request):
    """The page of packs, with one open case that was read with the shipped one."""
    desk = new_open_desk(language=request.param)
    desk.language = request.param
    desk.case = cases.create_case(desk.workplace, "").identifier
    sitting = interviewing.start_interview(desk.workplace, desk.case, "reperage_mineur")
    for name, value in {"who/age_estimated": "13", "seen/long_hours": "yes"}.items():
        sitting.answer(f"/data/{name}", value, source=Source.SEEN)
    assess_case(desk.workplace, desk.case, "fr")
    desk.navigator.go(VaultPlace("packs"))
    desk.settle()
    return desk


def _choose(desk, file):
    desk.qtbot.keyClick(desk.find("pack_shelf.add"), Qt.Key.Key_Space)
    desk.settle()
    desk.find("pack.name").setText(str(file))
    desk.qtbot.keyClick(desk.find("pack.accept"), Qt.Key.Key_Space)


def _check(desk, file):
    _choose(desk, file)
    desk.qtbot.waitUntil(
        lambda: any(one.objectName() == "pack_check" for one in desk.dialogs()), timeout=20000
    )
    return desk.dialogs()[-1]


def _in_use(desk):
    return {one.file.pack.reference for one in known_packs(desk.workplace) if one.is_in_use}


def test_page_when_opened_then_each_pack_says_version_licence_signature_sources_and_changes(desk):
    for one in known_packs(desk.workplace):
        pack = one.file.pack
        facts = desk.find(f"pack_shelf.pack.{pack.reference}.facts").text()
        licence = pack.licence[desk.language]
        assert all(part in facts for part in (pack.identifier, pack.version, licence))
        assert desk.find(f"pack_shelf.pack.{pack.reference}.signature").text()
    fold = desk.find(f"pack_shelf.pack.{OLD}.changes")
    desk.qtbot.keyClick(fold, Qt.Key.Key_Space)
    said = [label.text() for label in desk.find(f"pack_shelf.pack.{OLD}").findChildren(type(desk.find(
        f"pack_shelf.pack.{OLD}.facts"))) if label.isVisible()]  # fmt: skip
    first = next(one.file.pack for one in known_packs(desk.workplace) if one.file.pack.reference == OLD)
    assert any(first.changes[0].texts[desk.language] in words for words in said)


def test_unsigned_pack_when_brought_in_then_what_changes_is_shown_and_nothing_happens_before_yes(desk, file):
    dialog = _check(desk, file)
    accept = dialog.findChild(QPushButton, "pack_check.accept")
    assert not accept.isEnabled()
    said = [label.text() for label in dialog.findChildren(type(desk.find("pack_check.facts")))]
    code = cases.open_case(desk.workplace, desk.case).case.code
    assert any("D4.hours" in words for words in said)
    assert any(code in words and OLD in words for words in said)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.settle()
    assert OLD in _in_use(desk)
    _check(desk, file)
    desk.qtbot.keyClick(desk.find("pack_check.compared"), Qt.Key.Key_Space)
    desk.qtbot.keyClick(desk.find("pack_check.accept"), Qt.Key.Key_Space)
    desk.settle()
    assert NEW in _in_use(desk)
    assert OLD not in _in_use(desk)


def test_newer_pack_when_in_use_then_the_case_keeps_its_own_leads_to_its_result_and_the_way_back_is_one_key(
    desk, file
):
    _check(desk, file)
    desk.find("pack_check.compared").setChecked(True)
    desk.find("pack_check.accept").click()
    desk.settle()
    code = cases.open_case(desk.workplace, desk.case).case.code
    (comparison,) = compare_packs(desk.workplace, desk.case)
    assert (comparison.before, comparison.after) == (OLD, NEW)
    desk.qtbot.keyClick(desk.find(f"pack_shelf.pack.{OLD}.use"), Qt.Key.Key_Space)
    desk.settle()
    assert OLD in _in_use(desk)
    assert compare_packs(desk.workplace, desk.case) == ()
    desk.qtbot.keyClick(desk.find(f"pack_shelf.pack.{NEW}.use"), Qt.Key.Key_Space)
    desk.settle()
    assert NEW in _in_use(desk)
    desk.qtbot.keyClick(desk.find(f"pack_shelf.case.{code}.{OLD}"), Qt.Key.Key_Space)
    desk.settle()
    assert desk.navigator.place == ResultPlace(desk.case)


def test_signed_pack_when_checked_then_the_signers_fingerprint_must_be_compared(desk, file, tmp_path):
    other = workplace_on(tmp_path / "other")
    other.create(WORKER, PASSPHRASE)
    other.unlock(PASSPHRASE)
    file.with_name(file.name + ".sig").write_bytes(sign_detached(file.read_bytes(), other.identity))
    digits = other.fingerprint.upper()
    other.lock()
    _check(desk, file)
    assert digits[:4] in desk.find("pack_check.signer").text()
    assert not desk.find("pack_check.accept").isEnabled()
    desk.find("pack_check.compared").setChecked(True)
    desk.find("pack_check.accept").click()
    desk.settle()
    assert not desk.dialogs()
    assert digits[:4] in desk.find(f"pack_shelf.pack.{NEW}.signature").text()


def test_pack_when_its_signature_is_of_other_bytes_then_it_is_told_with_the_next_step(desk, file):
    file.with_name(file.name + ".sig").write_bytes(sign_detached(b"other", desk.workplace.identity))
    _choose(desk, file)
    desk.qtbot.waitUntil(lambda: any(one.objectName() == "message" for one in desk.dialogs()), timeout=20000)
    assert OLD in _in_use(desk)


@pytest.mark.parametrize("fault", ["older", "forbidden", "same"])
def test_pack_when_it_may_not_come_in_then_it_is_said_and_there_is_no_button(desk, file, fault):
    text = file.read_text(encoding="utf-8")
    changed = {
        "older": text.replace("2026120101", "2025010101"),
        "forbidden": text.replace('fr = "', 'fr = "Roms : ', 40),
        "same": (ROOT / f"resources/indicators/{PACK}.toml").read_text(encoding="utf-8"),
    }[fault]
    file.write_text(changed, encoding="utf-8")
    dialog = _check(desk, file)
    assert dialog.findChild(QPushButton, "pack_check.accept") is None
    assert desk.find("pack_check.verdict").isVisible()
    assert bool(dialog.findChild(type(desk.find("pack_check.facts")), "pack_check.refused.0")) is (
        fault == "forbidden"
    )


def test_pack_when_changed_between_look_and_yes_then_it_does_not_come_in(desk, file):
    _check(desk, file)
    desk.find("pack_check.compared").setChecked(True)
    file.write_text(file.read_text(encoding="utf-8") + "\n# another\n", encoding="utf-8")
    desk.find("pack_check.accept").click()
    desk.settle()
    assert OLD in _in_use(desk)
    assert [one.objectName() for one in desk.dialogs()] == ["message"]
