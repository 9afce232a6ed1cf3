"""Figures: made from lines that outlive their cases; a small number is never shown, nor to be worked out."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.erasure import AgeBand, CopiesState, CountedCase, ErasureGround, OlderCopies
from fieldscreen.domain.journal import Action
from fieldscreen.domain.retention import Outcome
from fieldscreen.domain.statements import Source
from fieldscreen.vault import Record
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.counting import counted_cases
from fieldscreen.workflow.erasing import erase_case
from fieldscreen.workflow.figures import Shown, export_figures, figures_from, figures_of
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.retention import ClosingCard, close_case
from support.offices import content

RULES = content().counting_rules


def _line(number, level="converging", band=AgeBand.UNDER_18, year="2026", forms=("labour",)):
    return CountedCase(f"{year}-{level}-{band}-{number}", f"{year}-03", band, {}, forms, level)


def _part(year, part):
    return {one.row: (one.number, one.shown) for one in year.parts[part]}


def test_figures_when_a_number_is_below_five_then_it_is_masked_and_another_that_would_tell_it_is_hidden():
    lines = [_line(n) for n in range(9)] + [_line(n, "danger") for n in range(2)]
    lines += [_line(n, "vigilance") for n in range(6)]
    (year,) = figures_from(lines, RULES)
    levels = _part(year, "level")
    assert year.total.number == 17
    assert levels["danger"] == (0, Shown.FEW)
    assert levels["vigilance"] == (0, Shown.HIDDEN)
    assert levels["converging"] == (9, Shown.AS_IT_IS)
    assert levels["nothing_particular"] == (0, Shown.AS_IT_IS)


def test_figures_when_of_several_years_then_each_stands_alone_and_the_newest_first():
    lines = [_line(n, year="2025") for n in range(5)] + [_line(n) for n in range(6)]
    assert [(one.year, one.total.number) for one in figures_from(lines, RULES)] == [("2026", 6), ("2025", 5)]


def test_figures_when_a_line_is_of_a_version_without_levels_then_it_is_counted_as_not_read():
    (year,) = figures_from([_line(n, level="") for n in range(5)], RULES)
    assert _part(year, "level")["unknown"] == (5, Shown.AS_IT_IS)


@given(st.lists(st.tuples(st.sampled_from(Level), st.sampled_from(AgeBand)), max_size=60))
def test_figures_when_of_any_cases_then_no_small_number_is_shown_and_none_follows_from_the_others(drawn):
    lines = [_line(n, level.value, band) for n, (level, band) in enumerate(drawn)]
    for year in figures_from(lines, RULES):
        for rows in year.parts.values():
            assert all(one.number == 0 or one.number >= RULES.smallest_shown for one in rows)
        for part in ("level", "age"):
            rows = year.parts[part]
            masked = [one for one in rows if one.shown is not Shown.AS_IT_IS]
            if len(masked) == 1:  # then nothing else was left to hide, and the total is masked or is it
                assert not any(one.number for one in rows)


@pytest.fixture
def closed(workplace):
    """Five closed cases of a child of thirteen who works long hours."""
    made = []
    for _number in range(5):
        case = create_case(workplace)
        sitting = start_interview(workplace, case.identifier, "reperage_mineur")
        for name, value in {"who/age_estimated": "13", "seen/long_hours": "yes"}.items():
            sitting.answer(f"/data/{name}", value, source=Source.SEEN)
        made.append(case)
    return made


def test_figures_when_cases_are_erased_then_they_are_never_lowered(workplace, closed):
    for case in closed:
        _close(workplace, case)
    before = figures_of(workplace)
    (year,) = before
    assert year.total.number == 5
    assert sum(number for number, _shown in _part(year, "age").values()) == 5
    for case in closed:
        erase_case(
            workplace,
            case.identifier,
            typed_code=case.code,
            ground=ErasureGround.ENTERED_BY_MISTAKE,
            older_copies=OlderCopies(CopiesState.NONE_KNOWN),
        )
    assert figures_of(workplace) == before
    assert len(counted_cases(workplace)) == 5


def _close(workplace, case):
    close_case(workplace, case.identifier, ClosingCard(Outcome.OTHER, "", "", None))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_figures_when_saved_then_the_table_masks_the_same_and_says_what_it_is_for(
    workplace, tmp_path, language
):
    for one in [_line(n) for n in range(9)] + [_line(n, "danger") for n in range(2)]:
        workplace.vault.commit(workplace.change(Action.CASE_COUNTED, Record(one, one.identifier)))
    path = export_figures(workplace, tmp_path / "figures.csv", language)
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    say = content().figures_wording.say
    numbers = {(row[1], row[2]): row[3] for row in rows[1:] if len(row) == 4}
    level = say("part.level", language)
    assert numbers[level, say("level.danger", language)] == say("number.few", language, smallest=5)
    assert numbers[level, say("level.converging", language)] == say("number.hidden", language)
    assert numbers[say("part.total", language), say("total.cases", language)] == "11"
    assert [say("note.what", language)] in rows
    assert workplace.vault.journal()[-1].action is Action.COUNTS_EXPORTED


def test_wording_when_something_can_be_counted_then_it_has_a_name_in_both_languages():
    wording = content().figures_wording
    forms = {*RULES.forms.values(), "other", "none"}
    wanted = {f"form.{form}" for form in forms} | {f"level.{level}" for level in Level}
    wanted |= {f"age.{band}" for band in AgeBand}
    assert wanted <= wording.names()
    assert all({"fr", "en"} <= wording.languages(key) for key in wording.names())
