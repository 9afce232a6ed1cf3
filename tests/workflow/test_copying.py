"""Copying a filled sheet: numbers and codes become answers, slips become errors and nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.interviews import Interview, Mode
from fieldscreen.domain.journal import Action
from fieldscreen.domain.paper import PaperSource
from fieldscreen.workflow import cases
from fieldscreen.workflow.copying import (
    AnswerMissingError,
    CodeNotOfferedError,
    CodeUnknownError,
    Copying,
    InstanceMissingError,
    NotAskedHereError,
    NumberUnknownError,
    OneCodeOnlyError,
    ValueUnreadableError,
)
from fieldscreen.workflow.imported_forms import examine_form, keep_form
from fieldscreen.workflow.interviewing import resume_interview, start_interview

TODAY = date(2026, 11, 27)
SHEET = PaperSource(
    UncertainDate.parse("2026-11-20"), "Dana Exemple", "Camille Modèle-Exemple", "place du marché"
)
FORM = """\
| survey |
| | type | name | label | relevant | choice_filter |
| | select_one yn | alone | Is the child alone? | | |
| | select_multiple seen | signs | What was seen? | ${alone} = 'yes' | |
| | text | words | In which words? | | |
| | integer | hours | Hours a day? | | |
| | date | day | On which day? | | |
| | begin repeat | child | Child | | |
| | text | called | What is the child called? | | |
| | select_one town | town | Which town? | | land = ${land} |
| | end repeat | child | | | |
| | select_one lands | land | Which country? | | |
| | time | clock | At what time? | | |
| | range | calm | How calm? | | |
| | rank seen | first | What first? | | |
| | acknowledge | told | Told the child | | |
| | image | photo | Photograph | | |
| choices |
| | list_name | name | label | land |
| | yn | yes | Yes | |
| | yn | no | No | |
| | yn | unknown | Not known | |
| | seen | tired | Tired | |
| | seen | marks | Marks | |
| | seen | none | Nothing | |
| | lands | fr | France | |
| | lands | ro | Romania | |
| | town | lyon | Lyon | fr |
| | town | iasi | Iasi | ro |
| settings |
| | form_title | form_id | version |
| | Sheet | sheet | 1 |
"""


@pytest.fixture
def sitting(workplace, tmp_path):
    file = tmp_path / "sheet.md"
    file.write_text(FORM, encoding="utf-8")
    kept = keep_form(workplace, examine_form(file))
    case = cases.create_case(workplace, "").identifier
    return start_interview(workplace, case, kept.identifier, language="und", paper=SHEET)


@pytest.fixture
def copying(sitting):
    return Copying(sitting, today=TODAY)


def _answer(sitting, name):
    return sitting.answer_to(name)


def test_start_when_a_sheet_is_named_then_mode_journal_and_every_answer_say_so(workplace, sitting, copying):
    copying.keep("1 1")
    again = resume_interview(workplace, sitting.interview.identifier)
    assert again.interview.mode is Mode.TRANSCRIPTION
    assert workplace.vault.get(Interview, sitting.interview.identifier).paper == SHEET
    assert _answer(again, "alone").paper == SHEET
    assert _answer(again, "words").paper is None  # nothing was copied there
    assert again.question("/data/alone").recorded == workplace.now().date()
    acts = [line.action for line in workplace.vault.journal()]
    assert Action.INTERVIEW_COPIED in acts


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("1 1", "alone", "yes"),
        ("  1   2 ", "alone", "no"),
        ("& é", "alone", "no"),  # the digit keys of a French keyboard, without Shift
        ("3 elle a dit « non »", "words", "elle a dit « non »"),
        ("4 12", "hours", "12"),
        ("5 20/11/2026", "day", "2026-11-20"),
        ("8 2", "land", "ro"),
        ("10 7", "calm", "7"),
        ("11 2 1 3", "first", "marks tired none"),
        ("12 1", "told", "OK"),
    ],
)
def test_line_when_number_and_code_are_on_the_sheet_then_the_answer_is_in_the_vault(
    workplace, sitting, line, name, value
):
    Copying(sitting, today=TODAY).keep(line)
    again = resume_interview(workplace, sitting.interview.identifier)
    assert (_answer(again, name).state, _answer(again, name).value) == (AnswerState.ANSWERED, value)


@pytest.mark.parametrize(
    ("letter", "state"),
    [
        ("U", AnswerState.UNKNOWN),
        ("r", AnswerState.REFUSED),
        ("D", AnswerState.NOT_ASKED),
        ("x", AnswerState.NOT_SAFE),
    ],
)
@pytest.mark.parametrize("number", ["1", "3", "4", "5"])
def test_line_when_a_letter_stands_for_no_answer_then_the_state_is_kept_apart(
    sitting, copying, number, letter, state
):
    kept = copying.keep(f"{number} {letter}")
    assert sitting.question(kept.ref).state is state
    assert sitting.is_stated(kept.ref)


def test_several_codes_when_the_question_takes_several_then_all_are_kept_in_their_order(sitting, copying):
    copying.keep("1 1")
    copying.keep("2 2, 1")
    assert _answer(sitting, "signs").value == "marks tired"


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("", NumberUnknownError),
        ("99 1", NumberUnknownError),
        ("a 1", NumberUnknownError),
        ("1", AnswerMissingError),
        ("1 3", CodeUnknownError),
        ("1 0", CodeUnknownError),
        ("1 1 2", OneCodeOnlyError),
        ("1/1 1", InstanceMissingError),
        ("2 1", NotAskedHereError),
        ("4 douze", ValueUnreadableError),
        ("4 1,5", ValueUnreadableError),
        ("5 mai 2026", ValueUnreadableError),
        ("6 Ana", InstanceMissingError),
        ("6/0 Ana", InstanceMissingError),
        ("6/3 Ana", InstanceMissingError),
        ("9 25:00", ValueUnreadableError),
        ("10 11", ValueUnreadableError),
        ("11 9", CodeUnknownError),
        ("12 2", CodeUnknownError),
    ],
)
def test_line_when_it_is_a_slip_then_it_is_told_and_nothing_is_kept(workplace, sitting, copying, line, error):
    before = workplace.vault.last_line().sequence
    with pytest.raises(error):
        copying.keep(line)
    assert workplace.vault.last_line().sequence == before


def test_instance_when_it_is_the_next_then_it_comes_with_its_answer_and_undo_takes_both_back(
    sitting, copying
):
    copying.keep("6/1 Ana")
    copying.keep("6/2 Dan")
    assert [one.value for one in sitting.answers() if one.ref.endswith("called")] == ["Ana", "Dan"]
    assert copying.label_of("/data/child[2]/called") == "6/2"
    sitting.undo()
    sitting.undo()
    assert sitting.instances.count("/data/child") == 1


def test_code_when_an_earlier_answer_takes_the_choice_away_then_it_is_told(sitting, copying):
    copying.keep("8 1")
    assert [choice.code for choice in copying.form.question(7).choices] == ["1", "2"]
    with pytest.raises(CodeNotOfferedError):
        copying.keep("7/1 2")
    copying.keep("7/1 1")
    assert _answer(sitting, "town").value == "lyon"


def test_file_when_it_cannot_be_on_paper_then_where_it_is_kept_becomes_the_remark(sitting, copying):
    copying.keep("13 dans l’armoire")
    assert sitting.question("/data/photo").note == "dans l’armoire"


def test_next_label_when_a_question_becomes_asked_then_it_follows(sitting, copying):
    first = copying.keep("1 2")
    assert copying.next_label(first.ref) == "3"
    copying.keep("1 1")
    assert copying.next_label(first.ref) == "2"
    assert copying.next_label("/data/photo") == ""


def test_check_when_codes_are_typed_then_their_words_come_before_anything_is_kept(workplace, copying):
    before = workplace.vault.last_line().sequence
    assert copying.check("1 1") == ("Yes",)
    assert copying.check("1 u") == copying.check("1") == copying.check("4 1") == ()
    with pytest.raises(CodeUnknownError):
        copying.check("1 7")
    assert workplace.vault.last_line().sequence == before
