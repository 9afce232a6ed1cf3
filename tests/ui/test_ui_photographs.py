"""Photographs of a referral in the window: ticked one by one, kept through a lock, damage told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from fieldscreen.domain.attachments import AttachedContent, Attachment, FileKind
from fieldscreen.domain.referrals import Referral, ReferralDraft
from fieldscreen.referral.embedded import read_record
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.places import FollowPlace, ReferringPlace
from fieldscreen.workflow import cases, interviewing, referring
from fieldscreen.workflow.imported_forms import examine_form, keep_form
from fieldscreen.workflow.incoming_files import take_in
from fieldscreen.workflow.joined_photographs import ChosenPhotographDamagedError, ChosenPhotographGoneError
from support.photographs import telephone_jpeg

FORM = """\
| survey |
| | type | name | label |
| | image | gate | Photographie du portail |
| | image | yard | Photographie de la cour |
| settings |
| | form_title | form_id | version |
| | Partner visit | partner_visit | 3 |
"""


@pytest.fixture
def case_on(tmp_path):
    """Make an urgent case with two photographs, and show the first step of its referral."""

    def make(desk):
        (tmp_path / "visit.md").write_text(FORM, encoding="utf-8")
        (tmp_path / "IMG_1.jpg").write_bytes(telephone_jpeg())
        form = keep_form(desk.workplace, examine_form(tmp_path / "visit.md")).identifier
        case = cases.create_case(desk.workplace, "portail rouge").identifier
        child = interviewing.start_interview(desk.workplace, case, "reperage_mineur")
        child.answer("/data/urgency/urgency_level", "immediate")
        child.answer("/data/urgency/urgency_reason", "Synthetic")
        visit = interviewing.start_interview(desk.workplace, case, form, language="und")
        for ref in ("/data/gate", "/data/yard"):
            visit.attach(ref, take_in(tmp_path / "IMG_1.jpg", FileKind.PHOTOGRAPH))
        desk.navigator.go(ReferringPlace(case))
        desk.settle()
        return case

    return make


def _ticks(desk):
    found = desk.screen.findChildren(QCheckBox)
    return [one for one in found if one.objectName().startswith("referring.photograph.")]


def _show_pages(desk):
    desk.find("referring.recipient_name").setText("CRIP d’exemple")
    desk.show_pages()


def _shows(desk, name):
    return any(one.isVisible() for one in desk.window.findChildren(QWidget, name))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", ("1 photographie partira", "en copie réduite", "gardée ici")),
        ("en", ("1 photograph will leave", "as a reduced copy", "kept here")),
    ],
)
def test_photograph_when_ticked_with_the_keyboard_then_it_alone_is_in_the_document_and_on_the_referrals_page(
    new_open_desk, case_on, language, told
):
    counted, listed, kept = told
    desk = new_open_desk(language=language)
    case = case_on(desk)
    gate, yard = _ticks(desk)
    assert not gate.isChecked()
    assert not yard.isChecked()
    assert not _shows(desk, "referring.photographs_counted")
    assert not _shows(desk, f"{gate.objectName()}.caption")
    preview = desk.find(f"{gate.objectName()}.preview")
    assert not preview.pixmap().isNull()
    assert "portail" in preview.accessibleName()
    assert "portail" in gate.accessibleName()

    gate.setFocus()
    desk.qtbot.keyClick(gate, Qt.Key.Key_Space)
    desk.qtbot.keyClicks(desk.find(f"{gate.objectName()}.caption"), "Le portail rouge")
    assert counted in desk.find("referring.photographs_counted").words
    desk.find("referring.recipient_name").setText("CRIP d’exemple")
    desk.find("referring.prepare").click()
    desk.wait_done()
    said = " ".join(one.text() for one in desk.screen.findChildren(QLabel))
    assert listed in said
    assert "Le portail rouge" in said
    desk.find("referring.pages_wanted").click()
    desk.wait_done()
    assert "M" in desk.find("referring.page_count").text().partition(",")[2]
    desk.find("referring.sign").click()
    desk.wait_done()

    (referral,) = desk.workplace.vault.all(Referral)
    record = read_record(referring.referral_file(desk.workplace, referral.identifier).content)
    assert [one["caption"] for one in record["photographs"]] == ["Le portail rouge"]
    desk.navigator.go(FollowPlace(case, referral.identifier))
    desk.settle()
    assert kept in desk.find("follow.left_photograph").text()


def test_photograph_when_the_vault_is_locked_after_the_caption_was_typed_then_both_are_there_again(
    desk, case_on
):
    case = case_on(desk)
    yard = _ticks(desk)[1].objectName()
    desk.find(yard).setChecked(True)
    desk.find(f"{yard}.caption").setText("La cour")
    desk.lock_and_open()
    (draft,) = desk.workplace.vault.all(ReferralDraft)
    assert [one.caption for one in draft.choices.photographs] == ["La cour"]

    desk.navigator.go(ReferringPlace(case))
    desk.settle()
    assert [one.isChecked() for one in _ticks(desk)] == [False, True]
    assert desk.find(f"{yard}.caption").text() == "La cour"


def test_photograph_when_damaged_in_the_vault_then_it_is_said_and_the_referral_is_made_without_it(
    desk, case_on
):
    case_on(desk)
    gate, yard = _ticks(desk)
    for one in (gate, yard):
        one.setChecked(True)
    failures = []
    desk.screen.failed.connect(failures.append)
    identifier = gate.objectName().removeprefix("referring.photograph.")
    desk.workplace.vault._ask(
        lambda store: store.connection.execute(
            "UPDATE records SET sequence = 9 WHERE kind = 'attached_content' AND id = ?",
            (f"{identifier}:content",),
        )
    )
    desk.find("referring.recipient_name").setText("CRIP d’exemple")
    desk.find("referring.prepare").click()
    desk.wait_done()

    assert [type(one) for one in failures] == [ChosenPhotographDamagedError]
    words = failure_words(failures[0])
    assert "Photographie du portail" in words.what
    assert "première étape" in words.next_step
    for dialog in desk.dialogs():
        dialog.close()
    gate.setChecked(False)
    _show_pages(desk)
    assert _shows(desk, "referring.sign")


def test_photograph_when_it_was_chosen_and_is_not_there_any_more_then_the_first_step_says_so(desk, case_on):
    case = case_on(desk)
    gate, _yard = _ticks(desk)
    gate.setChecked(True)
    desk.screen.store_typed()
    sitting = next(
        interviewing.resume_interview(desk.workplace, one.interview)
        for one in desk.workplace.vault.all(Attachment)
    )
    sitting.answer("/data/gate", "")
    assert len(desk.workplace.vault.all(AttachedContent)) == 1
    desk.navigator.go_home()
    desk.navigator.go(ReferringPlace(case))
    desk.settle()

    assert len(_ticks(desk)) == 1
    assert "n’est plus proposée" in desk.find("referring.photographs_lost").words
    assert "Le portail" in failure_words(ChosenPhotographGoneError("Le portail")).what


def test_card_when_there_is_no_photograph_then_it_is_not_shown(desk):
    case, _interview = desk.make_case()
    desk.navigator.go(ReferringPlace(case))
    desk.settle()

    assert not _shows(desk, "referring.photographs")
