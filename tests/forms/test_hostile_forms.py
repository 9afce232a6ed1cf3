"""Broken and hostile forms: one clear error, in bounded time, and never anything but a FormError."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.forms import FormError, Session, load_xform
from fieldscreen.forms.parsing.xlsform import convert_workbook
from support.form_filling import fill_at_random
from support.xforms import begin, bind, inputs, xform, xform_text

PIECES = [
    *(
        "/data/a",
        "../b",
        ".",
        "..",
        "//a",
        "@id",
        "*",
        "text()",
        "current()",
        "instance('l')/root/item",
        "position(..)",
    ),
    *("1", "'x'", "-1", "0.5", "''", "true()", "today()", "now()"),
    *(" + ", " - ", " * ", " div ", " mod ", " = ", " != ", " < ", " and ", " or ", " | "),
    *("[", "]", "(", ")", ",", "count(", "sum(", "concat(", "if(", "regex(", "once(", "indexed-repeat("),
    *("format-date(", "selected(", "join(", "randomize(", "substr(", "date(", "pulldata(", "jr:choice-name("),
]
EXPRESSIONS = st.one_of(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=20),
)
RULES = st.sampled_from(["calculate", "relevant", "constraint", "required", "readonly", "jr:constraintMsg"])


def attempt(text: str) -> None:
    """Load and fill in; the only way to fail is a FormError."""
    try:
        form = load_xform(text)
        session = begin(form)
    except FormError as error:
        assert str(error)  # noqa: PT017  a message for the author is the promise
        return
    if "/data/p[200]" in session.states():
        return  # a count like now() makes as many instances as there may be: slow, not wrong
    fill_at_random(session, 1, 30)
    Session.restore(form, session.serialise()).validate()


@given(EXPRESSIONS, RULES, EXPRESSIONS, RULES)
def test_form_when_its_expressions_are_nonsense_then_is_refused_or_runs(first, rule, second, other):
    model = '<instance id="l"><root><item><name>x</name></item></root></instance>'
    model += bind("a", **{rule: escaped(first)}) + bind("p/b", **{other: escaped(second)})
    body = inputs("a") + '<repeat nodeset="/data/p"><input ref="/data/p/b"/></repeat>'
    attempt(xform_text("<a/><p><b/></p>", model, body))


@given(EXPRESSIONS, EXPRESSIONS, EXPRESSIONS)
def test_form_when_what_it_shows_is_nonsense_then_is_refused_or_runs(nodeset, output, count):
    body = (
        f'<input ref="/data/a"><label>L <output value="{quoted(output)}"/></label></input>'
        f'<select1 ref="/data/a"><itemset nodeset="{quoted(nodeset)}"><value ref="n"/><label ref="n"/>'
        f'</itemset></select1><repeat nodeset="/data/p" jr:count="{quoted(count)}">'
        '<input ref="/data/p/b"/></repeat>'
    )
    attempt(xform_text("<a/><p><b/></p>", "", body))


GOOD = xform_text(
    '<a/><g><b/></g><p jr:template=""><c/></p>',
    bind("a", type="int", relevant="/data/g/b = 1")
    + '<itext><translation lang="x"><text id="t"/></translation></itext>',
    inputs("a", "g/b") + '<repeat nodeset="/data/p" jr:count="/data/a"><input ref="/data/p/c"/></repeat>',
)


@given(
    st.lists(st.tuples(st.integers(0, len(GOOD)), st.integers(0, 30), st.sampled_from(PIECES)), max_size=3)
)
def test_form_when_its_xml_is_damaged_then_is_refused_or_runs(damage):
    text = GOOD
    for place, length, piece in damage:
        text = text[:place] + quoted(piece) + text[place + length :]
    attempt(text)


CELLS = st.one_of(
    st.sampled_from(
        ["text", "integer", "begin_group", "end_group", "begin_repeat", "end_repeat", "note", "calculate"]
    ),
    st.sampled_from(
        ["select_one l", "select_multiple l", "a", "b", "${a} > 1", "${a}", ". > ${b}", "yes", "", "l"]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12),
)
COLUMNS = (
    "type",
    "name",
    "label",
    "relevant",
    "constraint",
    "calculation",
    "required",
    "choice_filter",
    "appearance",
)
ROWS = st.lists(st.dictionaries(st.sampled_from(COLUMNS), CELLS, max_size=6), max_size=6)


@given(ROWS, st.lists(st.fixed_dictionaries({"list_name": CELLS, "name": CELLS, "label": CELLS}), max_size=3))
def test_workbook_when_its_cells_are_nonsense_then_is_refused_or_runs(survey, choices):
    try:
        text = convert_workbook(
            {"survey": [{"type": "text", "name": "a", "label": "A"}, *survey], "choices": choices}
        )
    except FormError as error:
        assert str(error)  # noqa: PT017  a message for the author is the promise
        return
    attempt(text)


@pytest.mark.parametrize(
    "expression",
    [
        "regex(/data/a, '(a+)+$')",
        "regex(/data/a, '(a|a)*b')",
        "regex(/data/a, '((a*)*)*c')",
    ],
)
def test_regex_when_it_backtracks_for_ever_elsewhere_then_ends_here(expression):
    started = time.process_time()
    try:
        session = begin(xform("<a/><b/>", bind("b", calculate=expression), inputs("a")))
        session.answer("/data/a", "a" * 5_000 + "!")
    except FormError:
        pass
    assert time.process_time() - started < 20


def test_label_when_it_is_fifty_megabytes_long_then_is_refused():
    with pytest.raises(FormError):
        load_xform(xform_text("<a/>", "", f'<input ref="/data/a"><label>{"x" * 50_000_000}</label></input>'))


def test_actions_when_they_start_each_other_in_many_ways_then_end():
    setters = "".join(
        f'<setvalue event="xforms-value-changed" ref="/data/q{number}" value="concat(., \'x\')"/>'
        for number in range(6)
    )
    body = "".join(f'<input ref="/data/q{number}">{setters}</input>' for number in range(6))
    session = begin(xform("".join(f"<q{number}/>" for number in range(6)), "", body))
    started = time.process_time()
    session.answer("/data/q0", "a")
    assert time.process_time() - started < 20


def test_repeats_when_counts_multiply_then_instances_stay_within_bounds():
    form = xform(
        '<o jr:template=""><m jr:template=""><i jr:template=""><x/></i></m></o>',
        "",
        '<repeat nodeset="/data/o" jr:count="300"><repeat nodeset="/data/o/m" jr:count="300">'
        '<repeat nodeset="/data/o/m/i" jr:count="300"><input ref="/data/o/m/i/x"/>'
        "</repeat></repeat></repeat>",
    )
    started = time.process_time()
    session = begin(form)
    assert len(session.states()) < 400_000
    assert time.process_time() - started < 60


def quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def escaped(text: str) -> str:
    return text.replace("&", "&amp;")
