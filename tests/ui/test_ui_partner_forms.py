"""A partner's form in the window: taken in, checked, filled with all its kinds of questions and repeats."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from fieldscreen.ui.places import CasePage, InterviewPlace, VaultPlace
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.imported_forms import examine_form, imported_forms, keep_form
from fieldscreen.workflow.workplace import LockReason

FORM = """\
| survey |
| | type | name | label | hint |
| | text | place | Place of the visit | |
| | begin repeat | child | Child | |
| | text | called | What is the child called? | |
| | time | seen_at | At what time? | |
| | end repeat | child | | |
| | begin group | scales | Scales | |
| | range | calm | How calm? | |
| | rank needs | order | What first? | |
| | geopoint | point | Where exactly? | |
| | dateTime | moment | When exactly? | |
| | image | photo | Photograph | |
| | end group | scales | | |
| choices |
| | list_name | name | label |
| | needs | food | Food |
| | needs | bed | Bed |
| settings |
| | form_title | form_id | version |
| | Partner visit | partner_visit | 3 |
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "visit.md"
    path.write_text(FORM, encoding="utf-8")
    return path


@pytest.fixture
def interview(desk, file):
    """The interview screen on a partner's form."""
    kept = keep_form(desk.workplace, examine_form(file))
    case = cases.create_case(desk.workplace, "portail rouge").identifier
    sitting = interviewing.start_interview(desk.workplace, case, kept.identifier, language="und")
    desk.navigator.go(CasePage(case))
    desk.navigator.go(InterviewPlace(case, sitting.interview.identifier))
    desk.settle()
    return desk.screen


def _type(desk, name, words):
    line = desk.find(name)
    line.setFocus()
    line.selectAll()
    desk.qtbot.keyClicks(line, words)
    desk.screen.commit_typed()
    desk.settle()


def _value(desk, ref):
    return desk.screen.model.sitting.question(ref).value


def test_form_when_added_in_the_window_then_findings_are_shown_and_it_is_kept(desk, file):
    desk.navigator.go(VaultPlace("questionnaires"))
    desk.settle()
    assert desk.find("form_shelf.none").isVisible()
    desk.find("form_shelf.add").click()
    desk.find("form.name").setText(str(file))
    desk.find("form.accept").click()
    desk.qtbot.waitUntil(
        lambda: any(one.objectName() == "form_check" for one in desk.dialogs()), timeout=20000
    )
    assert desk.find("form_check.verdict").isVisible()
    desk.find("form_check.keep").click()
    desk.settle()
    assert desk.find("form_shelf.form.0").isVisible()
    assert [one.title for one in imported_forms(desk.workplace)] == ["Partner visit"]


def test_broken_form_when_added_then_it_is_told_and_nothing_is_kept(desk, file):
    file.write_text(FORM.replace("| time | seen_at", "| text | called"), encoding="utf-8")
    desk.navigator.go(VaultPlace("questionnaires"))
    desk.settle()
    desk.find("form_shelf.add").click()
    desk.find("form.name").setText(str(file))
    desk.find("form.accept").click()
    desk.qtbot.waitUntil(
        lambda: any(one.objectName() == "form_check" for one in desk.dialogs()), timeout=20000
    )
    dialog = desk.dialogs()[-1]
    assert dialog.findChild(QPushButton, "form_check.keep") is None
    assert desk.find("form_check.finding.0").isVisible()
    desk.find("form_check.cancel").click()
    desk.settle()
    assert imported_forms(desk.workplace) == ()


def test_lock_when_a_form_is_being_read_then_nothing_of_it_comes_back(desk, file):
    desk.navigator.go(VaultPlace("questionnaires"))
    desk.settle()
    desk.find("form_shelf.add").click()
    desk.find("form.name").setText(str(file))
    desk.find("form.accept").click()
    desk.navigator.lock(LockReason.REQUESTED)
    desk.settle()
    desk.qtbot.wait(600)  # the reading, were it still to come back, would have ended by now
    assert not desk.dialogs()
    assert desk.find("unlock.passphrase").isVisible()


def test_repeat_when_an_instance_is_added_and_taken_away_then_undo_brings_it_back(desk, interview):
    interview.go_to_section("/data/child")
    _type(desk, "interview.answer.called", "Ana")
    desk.find("interview.add.child").click()
    desk.settle()
    _type(desk, "interview.answer.called", "Ion")
    assert [_value(desk, f"/data/child[{n}]/called") for n in (1, 2)] == ["Ana", "Ion"]
    desk.find("interview.remove.child[1]").click()
    desk.settle()
    assert _value(desk, "/data/child[1]/called") == "Ion"
    assert "Ctrl+Z" in desk.find("interview.message").words
    interview.undo()
    desk.settle()
    assert [_value(desk, f"/data/child[{n}]/called") for n in (1, 2)] == ["Ana", "Ion"]
    shown = [line.text() for line in interview.findChildren(QLineEdit, "interview.answer.called")]
    assert sorted(shown) == ["Ana", "Ion"]


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("point", "48,8566 2,3522", "48.8566 2.3522 0 0"),
        ("moment", "12/05/2026 14h30", "2026-05-12T14:30:00.000"),
        ("point", "near the bridge", "near the bridge"),
    ],
)
def test_typed_answer_when_read_then_it_is_kept_as_odk_does_and_what_is_unreadable_as_typed(
    desk, interview, name, typed, kept
):
    interview.go_to_section("/data/scales")
    _type(desk, f"interview.answer.{name}", typed)
    assert _value(desk, f"/data/scales/{name}").startswith(kept)
    readable = kept != typed
    assert bool(desk.screen.model.sitting.question(f"/data/scales/{name}").violation) is not readable


def test_scale_and_order_when_pressed_then_they_are_answered(desk, interview):
    interview.go_to_section("/data/scales")
    desk.find("interview.mark_on_scale.calm.4").click()
    desk.find("interview.rank.order.bed.up").click()
    desk.settle()
    assert (_value(desk, "/data/scales/calm"), _value(desk, "/data/scales/order")) == ("4", "bed food")


def test_choosing_a_questionnaire_when_it_has_other_languages_then_those_are_offered(desk, file):
    keep_form(desk.workplace, examine_form(file))
    case = cases.create_case(desk.workplace, "").identifier
    desk.navigator.go(CasePage(case))
    desk.settle()
    desk.screen.interview_requested.emit()
    desk.find("danger_question.no").click()
    which, first = desk.find("start_interview.questionnaire"), desk.find("start_interview.first")
    assert first.count() > 1
    which.setCurrentIndex(which.count() - 1)
    assert first.count() == 1
