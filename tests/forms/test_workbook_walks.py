"""Workbooks as authors write them, filled in from beginning to end with random legal answers.

``FIELDSCREEN_WORKBOOKS`` may name a folder with more of them, such as pyxform's own examples.
"""

from __future__ import annotations

import os
import random
import warnings
from pathlib import Path

import pytest

from fieldscreen.forms import Session, load_form
from fieldscreen.forms.errors import ExpressionError, WorkbookRefusedError
from support.form_filling import assert_consistent, fill_at_random
from support.xforms import NOON

OWN = Path(__file__).parent / "workbooks"


def workbooks():
    folder = os.environ.get("FIELDSCREEN_WORKBOOKS")
    return [*OWN.glob("*.md"), *(sorted(Path(folder).rglob("*.xls*")) if folder else [])]


@pytest.fixture(scope="module")
def every_kind():
    return load_form(OWN / "every_kind.md")


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("language", ["English (en)", "French (fr)"])
def test_workbook_when_it_has_every_kind_of_question_then_is_filled_in_to_the_end(every_kind, seed, language):
    chance = random.Random(seed)
    options = {"language": language, "clock": lambda: NOON, "random": chance.random}
    session = Session.start(every_kind, **options)
    walk_ended = fill_at_random(session, seed)

    assert walk_ended < 400
    assert session.failures == ()
    assert_consistent(every_kind, session, **options)


@pytest.mark.parametrize("workbook", workbooks(), ids=lambda path: path.name)
def test_workbook_when_the_converter_takes_it_then_is_filled_in_to_the_end(workbook):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the workbook reader's own remarks on odd files
        try:
            form = load_form(workbook)
        except (WorkbookRefusedError, ExpressionError):
            pytest.skip("refused with a reason")
    for seed in range(3):
        session = Session.start(form, clock=lambda: NOON)
        fill_at_random(session, seed)
        assert_consistent(form, session, clock=lambda: NOON)
