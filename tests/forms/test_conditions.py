"""Conditions in words: what is simple is taken apart, what is not is left whole."""

from __future__ import annotations

import pytest

from fieldscreen.forms.blanks import GAP, blank_form
from fieldscreen.forms.conditions import Comparison, Joined, simple_condition
from support.xforms import bind, xform

FORM = xform("<g><a/><b/></g><c/>", bind("g/a") + bind("g/b") + bind("c"))
A, C = "/data/g/a", "/data/c"


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("/data/g/a = 'yes'", Comparison(A, "=", "yes")),
        ("'yes' = /data/g/a", Comparison(A, "=", "yes")),
        ("../a != ''", Comparison(A, "!=", "")),
        ("current()/../a = 'x'", Comparison(A, "=", "x")),
        ("18 <= /data/c", Comparison(C, ">=", "18")),
        ("selected(/data/c, 'x')", Comparison(C, "=", "x")),
        ("not(selected(/data/c, 'x'))", Comparison(C, "!=", "x")),
        (
            "/data/c = 'x' or (/data/c = 'y' and ../a = 'z')",
            Joined(
                "or",
                (
                    Comparison(C, "=", "x"),
                    Joined("and", (Comparison(C, "=", "y"), Comparison(A, "=", "z"))),
                ),
            ),
        ),
        (
            "not(/data/c = 'x' or ../a = 'y')",
            Joined("and", (Comparison(C, "!=", "x"), Comparison(A, "!=", "y"))),
        ),
    ],
)
def test_condition_when_it_compares_questions_with_values_then_it_is_taken_apart(expression, found):
    assert simple_condition(FORM, expression, "/data/g/b") == found


@pytest.mark.parametrize(
    "expression",
    [
        "not(/data/c > 5)",  # true of a question without an answer, as its opposite is not
        "/data/c > /data/g/a",
        "count(/data/c) = 1",
        "/data/g[1]/a = 'x'",
        "/data/missing = 'x'",
        "/data/c = 'x' or today() > '2026-01-01'",
        "string-length(/data/c) > 3",
        "/data/c < ''",
        "true()",
        "1 +",
    ],
)
def test_condition_when_any_part_is_more_than_that_then_nothing_is_taken_apart(expression):
    assert simple_condition(FORM, expression, "/data/g/b") is None


def test_blank_form_when_texts_and_choices_depend_on_answers_then_gaps_and_every_choice_are_there():
    body = (
        '<input ref="/data/name"><label>Name</label></input>'
        '<select1 ref="/data/town"><label>Town of <output value=" /data/name "/></label>'
        "<itemset nodeset=\"instance('towns')/root/item[land = /data/name]\">"
        '<value ref="id"/><label ref="label"/></itemset></select1>'
        '<select1 ref="/data/child"><label>Which?</label>'
        '<itemset nodeset="/data/people/person"><value ref="id"/><label ref="id"/></itemset></select1>'
    )
    towns = (
        '<instance id="towns"><root><item><id>l</id><label>Lyon</label><land>fr</land></item>'
        "<item><id>i</id><label>Iași</label><land>ro</land></item></root></instance>"
    )
    form = xform(
        "<name/><town/><child/><people><person><id/></person></people>",
        towns + bind("name") + bind("town") + bind("child"),
        body,
    )
    _name, town, child = blank_form(form)
    assert town.label == f"Town of {GAP}"
    assert [choice.label for choice in town.choices] == ["Lyon", "Iași"]
    assert (town.choices_are_known, child.choices_are_known) == (True, False)
