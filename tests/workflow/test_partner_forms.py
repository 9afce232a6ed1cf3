"""A partner's form: flat or repeated, in one language or several, with files beside it."""

import dataclasses

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldscreen.domain.interviews import ImportedForm
from fieldscreen.domain.journal import Action
from fieldscreen.forms.checking import Severity
from fieldscreen.vault import Record
from fieldscreen.workflow.cases import create_case, open_case
from fieldscreen.workflow.imported_forms import (
    examine_form,
    find_questionnaire,
    imported_forms,
    keep_form,
    questionnaires,
    retire_form,
)
from fieldscreen.workflow.interviewing import resume_interview, start_interview
from fieldscreen.workflow.questionnaires import QuestionnaireMissingError
from fieldscreen.workflow.views import AddingView, InstanceView, QuestionKind, QuestionView
from fieldscreen.workflow.workplace import PROFILE
from support.offices import PASSPHRASE

FORM = """\
| survey |
| | type | name | label | hint |
| | text | place | Place of the visit | |
| | integer | visits | Number of visits | |
| | begin repeat | child | Child | |
| | text | called | What is the child called? | |
| | time | seen_at | At what time? | |
| | begin repeat | toy | Toy | |
| | text | toy_name | What toy? | |
| | end repeat | toy | | |
| | end repeat | child | | |
| | begin group | scales | Scales | |
| | range | calm | How calm? | |
| | rank needs | order | What first? | |
| | geopoint | point | Where exactly? | |
| | barcode | card | Card number | |
| | image | photo | Photograph | |
| | select_one_from_file towns.csv | town | Which town? | |
| | end group | scales | | |
| choices |
| | list_name | name | label |
| | needs | food | Food |
| | needs | bed | Bed |
| settings |
| | form_title | form_id | version |
| | Partner visit | partner_visit | 3 |
"""
CHILD, TOY = "/data/child", "/data/child[1]/toy"


@pytest.fixture
def file(tmp_path):
    folder = tmp_path / "partner"
    folder.mkdir()
    (folder / "towns.csv").write_text("name,label\nt1,Exempleville\nt2,Autreville\n", encoding="utf-8")
    path = folder / "visit.md"
    path.write_text(FORM, encoding="utf-8")
    return path


@pytest.fixture
def kept(workplace, file):
    return keep_form(workplace, examine_form(file))


@pytest.fixture
def sitting(workplace, kept):
    return start_interview(workplace, create_case(workplace).identifier, kept.identifier, language="und")


def _again(workplace, sitting):
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    return resume_interview(workplace, sitting.interview.identifier)


def _everything(sitting):
    return [row for section in sitting.sections() for row in sitting.rows(section.ref)]


def test_partner_form_when_kept_then_it_is_offered_beside_the_shipped_ones(workplace, kept):
    offered = questionnaires(workplace)
    assert [one.title for one in offered if one.is_imported] == ["Partner visit"]
    assert [one.identifier for one in offered if not one.is_imported] == [
        one.identifier for one in workplace.content.questionnaires
    ]


def test_partner_form_when_its_file_is_gone_then_interviews_still_open_with_its_lists(
    workplace, file, sitting
):
    for one in file.parent.iterdir():
        one.unlink()
    choices = _again(workplace, sitting).question("/data/scales/town").choices
    assert [choice.label for choice in choices] == ["Exempleville", "Autreville"]


def test_partner_form_when_kept_twice_then_it_stands_once(workplace, file, kept):
    keep_form(workplace, examine_form(file))
    assert [one.identifier for one in imported_forms(workplace)] == [kept.identifier]


def test_partner_form_when_retired_then_it_is_no_longer_offered_and_its_interviews_open(
    workplace, kept, sitting
):
    retire_form(workplace, kept.identifier)
    assert not [one for one in questionnaires(workplace) if one.is_imported]
    assert _again(workplace, sitting).questionnaire.title == "Partner visit"
    retire_form(workplace, kept.identifier, is_retired=False)
    assert [one for one in questionnaires(workplace) if one.is_imported]


def test_broken_form_when_examined_then_it_is_told_and_cannot_be_kept(workplace, tmp_path):
    path = tmp_path / "broken.md"
    path.write_text(FORM.replace("integer | visits", "integer | place"), encoding="utf-8")
    candidate = examine_form(path)
    assert candidate.definition is None
    assert candidate.findings[0].severity is Severity.ERROR
    with pytest.raises(QuestionnaireMissingError):
        keep_form(workplace, candidate)
    assert workplace.vault.all(ImportedForm) == ()


def test_broken_indicator_sheet_when_examined_then_sheet_and_row_are_told(tmp_path):
    path = tmp_path / "visit.md"
    path.write_text(
        FORM.replace("| rank needs | order", "| text | order").replace(
            "select_one_from_file towns.csv", "text"
        )
        + "| indicators |\n| | pack | code | question | present | absent | mode |\n"
        "| | ilo-2009-child-labour | D1.job | place | yes | no | guessed |\n",
        encoding="utf-8",
    )
    first = examine_form(path).findings[0]
    assert (first.sheet, first.row, first.severity) == ("indicators", 2, Severity.ERROR)


def test_questions_outside_groups_when_shown_then_they_make_sections_of_their_own(sitting):
    sections = sitting.sections()
    assert [section.title for section in sections] == ["Partner visit", "Child", "Scales"]
    assert [view.name for view in sitting.questions(sections[0].ref)] == ["place", "visits"]
    assert sitting.section_of("/data/visits") == sections[0].ref


def test_kinds_of_odk_questions_when_shown_then_each_has_its_way_of_answering(sitting):
    kinds = {view.name: view.kind for view in _everything(sitting) if isinstance(view, QuestionView)}
    assert kinds == {
        "place": QuestionKind.TEXT,
        "visits": QuestionKind.INTEGER,
        "called": QuestionKind.TEXT,
        "seen_at": QuestionKind.TIME,
        "toy_name": QuestionKind.TEXT,
        "calm": QuestionKind.RANGE,
        "order": QuestionKind.RANK,
        "point": QuestionKind.PLACE,
        "card": QuestionKind.TEXT,
        "photo": QuestionKind.UPLOAD,
        "town": QuestionKind.SELECT_ONE,
    }


def test_repeat_when_shown_then_each_instance_has_a_heading_and_the_last_an_offer(sitting):
    sitting.instances.add(CHILD)
    rows = sitting.rows(CHILD)
    headings = [(row.ref, row.number, row.depth) for row in rows if isinstance(row, InstanceView)]
    assert (
        headings
        == [
            ("/data/child[1]", 1, 0),
            ("/data/child[1]/toy[1]", 1, 1),
            ("/data/child[2]", 2, 0),
        ]
        or ("/data/child[2]", 2, 0) in headings
    )
    assert isinstance(rows[-1], AddingView)
    assert rows[-1].ref == CHILD


def test_instance_when_added_then_it_is_there_after_a_lock(workplace, sitting):
    created = sitting.instances.add(CHILD)
    sitting.answer(f"{created}/called", "Ana")
    again = _again(workplace, sitting)
    assert again.question("/data/child[2]/called").value == "Ana"


def test_instance_when_removed_then_the_marks_of_later_ones_move_with_their_answers(workplace, sitting):
    for number, name in ((2, "Ana"), (3, "Ion")):
        sitting.instances.add(CHILD)
        sitting.answer(f"/data/child[{number}]/called", name, note=f"remark {name}")
    sitting.instances.remove("/data/child[2]")
    for one in (sitting, _again(workplace, sitting)):
        view = one.question("/data/child[2]/called")
        assert (view.value, view.note) == ("Ion", "remark Ion")


def test_removal_when_undone_then_answers_remarks_and_inner_instances_are_back(workplace, sitting):
    sitting.answer("/data/child[1]/called", "Ana", note="seen twice")
    sitting.instances.add(TOY)
    sitting.answer(f"{TOY}[2]/toy_name", "ball")
    before = _everything(sitting)
    sitting.instances.remove("/data/child[1]")
    assert not [row for row in _everything(sitting) if getattr(row, "value", "") == "Ana"]
    sitting.undo()
    assert _everything(sitting) == before
    assert _everything(_again(workplace, sitting)) == before


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["add", "remove", "answer", "undo"]), st.integers(1, 4)), max_size=14)
)
def test_any_coming_and_going_when_reopened_then_the_interview_is_as_it_was(workplace, kept, steps):
    sitting = start_interview(workplace, create_case(workplace).identifier, kept.identifier, language="und")
    for act, number in steps:
        instances = [
            row.ref for row in sitting.rows(CHILD) if isinstance(row, InstanceView) and not row.depth
        ]
        chosen = instances[number % len(instances)] if instances else ""
        if act == "add":
            sitting.instances.add(CHILD)
        elif act == "undo":
            sitting.undo()
        elif chosen and act == "remove":
            sitting.instances.remove(chosen)
        elif chosen:
            sitting.answer(f"{chosen}/called", f"name {number}", note=f"n{number}")
    before = _everything(sitting)
    assert _everything(resume_interview(workplace, sitting.interview.identifier)) == before
    while sitting.undo():
        pass
    assert not [row for row in _everything(sitting) if getattr(row, "value", "")]


def test_partner_case_when_opened_then_its_interview_is_listed_by_title(workplace, sitting):
    sitting.answer("/data/place", "Exempleville")
    (row,) = open_case(workplace, sitting.case).interviews
    assert (row.title, row.answered) == ("Partner visit", 1)


def test_questionnaire_when_asked_by_an_unknown_name_then_it_is_told(workplace):
    with pytest.raises(QuestionnaireMissingError):
        find_questionnaire(workplace, "no_such_form")


def test_properties_when_a_form_asks_for_them_then_it_learns_who_fills_it_and_not_on_which_computer(
    workplace, tmp_path
):
    path = tmp_path / "who.md"
    path.write_text(
        "| survey |\n| | type | name | label |\n| | username | user | |\n| | email | mail | |\n"
        "| | phonenumber | phone | |\n| | deviceid | device | |\n| | text | place | Place |\n"
        "| settings |\n| | form_title | form_id | version |\n| | Who | who | 1 |\n",
        encoding="utf-8",
    )
    worker = dataclasses.replace(workplace.worker, email="camille@exemple.test", phone="01 23 45 67 89")
    workplace.vault.commit(workplace.change(Action.PROFILE_SAVED, Record(worker, PROFILE)))
    workplace.reload_worker()
    form = keep_form(workplace, examine_form(path))

    sitting = start_interview(workplace, create_case(workplace).identifier, form.identifier, language="und")
    assert [sitting.value(name) for name in ("user", "mail", "phone", "device")] == [
        worker.name, "camille@exemple.test", "01 23 45 67 89", "",
    ]  # fmt: skip
