"""An interview whose form asks for too much computing: people are told, and no answer is lost."""

from contextlib import suppress

import pytest

from fieldscreen.forms import FormOverloadedError, engine
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.imported_forms import examine_form, keep_form
from fieldscreen.workflow.interviewing import resume_interview, start_interview
from support.offices import PASSPHRASE

FORM = """\
| survey |
| | type | name | label | repeat_count | calculation |
| | text | place | Place of the visit | | |
| | integer | many | How many? | | |
| | begin repeat | seen | Seen | ${many} | |
| | text | what | What? | | |
| | calculate | others | | | count(../../seen/what) |
| | end repeat | seen | | | |
| | begin repeat | child | Child | | |
| | text | called | What is the child called? | | |
| | calculate | beside | | | count(../../seen/what) + count(../../seen/what) |
| | end repeat | child | | | |
| settings |
| | form_title | form_id | version |
| | Partner visit | partner_visit | 3 |
"""
PLACE, MANY, CHILD = "/data/place", "/data/many", "/data/child"
LITTLE_WORK = 20_000
INSTANCES = 200  # each looks at all: 40,000


@pytest.fixture
def sitting(workplace, tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "MOST_WORK", LITTLE_WORK)
    file = tmp_path / "visit.md"
    file.write_text(FORM, encoding="utf-8")
    form = keep_form(workplace, examine_form(file))
    return start_interview(workplace, create_case(workplace).identifier, form.identifier, language="und")


def _again(workplace, sitting):
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    return resume_interview(workplace, sitting.interview.identifier)


def test_answer_when_the_form_asks_for_too_much_then_is_in_the_store_and_people_are_told(workplace, sitting):
    sitting.answer(PLACE, "at the gate")
    with pytest.raises(FormOverloadedError):
        sitting.answer(MANY, str(INSTANCES))
    again = _again(workplace, sitting)
    assert (again.value("place"), again.value("many")) == ("at the gate", str(INSTANCES))


def test_answer_when_the_form_was_overloaded_before_then_can_be_given_and_taken_back(workplace, sitting):
    sitting.answer(PLACE, "at the gate")
    with pytest.raises(FormOverloadedError):
        sitting.answer(MANY, str(INSTANCES))
    _try(lambda: sitting.answer(PLACE, "at the school"))
    assert _again(workplace, sitting).value("place") == "at the school"
    _try(sitting.undo)
    assert sitting.value("place") == "at the gate"


def test_instance_when_the_form_is_overloaded_then_is_added_removed_and_put_back_with_its_answers(
    workplace, sitting
):
    sitting.instances.add(CHILD)
    sitting.answer(f"{CHILD}[1]/called", "Ileana")
    with pytest.raises(FormOverloadedError):
        sitting.answer(MANY, str(INSTANCES))

    for step in (
        lambda: sitting.instances.add(CHILD),
        lambda: sitting.instances.remove(f"{CHILD}[1]"),
        sitting.undo,
    ):
        _try(step)

    again = _again(workplace, sitting)
    assert again.question(f"{CHILD}[1]/called").value == "Ileana"
    assert again.question(f"{CHILD}[2]/called").value == ""


def _try(step):
    """Take a step that may or may not be computed to its end."""
    with suppress(FormOverloadedError):
        step()
