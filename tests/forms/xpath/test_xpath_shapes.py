"""Expressions written as source once per shape: exactly what the compiler's closures say."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldscreen.forms import Session
from fieldscreen.forms.tree import Kind, Node
from fieldscreen.forms.xpath import (
    CompileScope,
    Context,
    Single,
    UnknownInstanceError,
    XPathError,
    compile_expression,
    parse,
)
from fieldscreen.forms.xpath.shapes import take_apart
from fieldscreen.forms.xpath.source import source_for
from support.xforms import begin, bind, inputs, xform

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
NAMES = ("a", "b", "c")
TEXTS = ["", "0", "1", "-2.5", "x", "yes", "a b", "2026-03-14", "2026-03-14T12:00:00Z", "12:30", "NaN", "1e3"]


class Surroundings:
    timezone = UTC
    language = ""
    version = "7"
    functions = {}  # noqa: RUF012  the protocol's shape; never changed

    def __init__(self, texts, relevant, missing):
        self.primary = Node(Kind.DOCUMENT)
        root = self.primary.append(Node(Kind.ELEMENT, "data"))
        self.singles = [(root,)]
        for place, name in enumerate(NAMES):
            node = Node(Kind.ELEMENT, name, text=texts[place])
            node.relevant = relevant[place]
            if place != missing:
                root.append(node)
            self.singles.append(() if place == missing else (node,))

    def instance(self, name):
        raise UnknownInstanceError(name)

    def now(self):
        return NOON

    def today(self):
        return NOON.date()

    def random(self):
        return 0.5

    def property(self, name):
        return name

    def translate(self, name, _form):
        return name


def bind_path(path):
    return Single(NAMES.index(path.plain[-1]) + 1) if path.plain else None


LEAVES = st.sampled_from(
    ["/data/a", "/data/b", "/data/c", ".", "1", "0", "2.5", "'yes'", "''", "'2026-03-14'"]
)
OPERATORS = ["+", "-", "*", "div", "mod", "=", "!=", "<", "<=", ">", ">=", "and", "or"]
ONE = [
    "not",
    "true",
    "boolean",
    "number",
    "string",
    "string-length",
    "count-selected",
    "int",
    "round",
    "date",
]
ONE += ["normalize-space", "abs", "decimal-date-time", "boolean-from-string", "sqrt", "area", "property"]
TWO = ["coalesce", "concat", "selected", "contains", "starts-with", "regex", "pow", "selected-at", "max"]
TWO += ["format-date", "round", "substr", "checklist", "join", "digest", "jr:choice-name", "nothing"]


def larger(parts):
    return st.one_of(
        st.tuples(parts, st.sampled_from(OPERATORS), parts).map(" ".join),
        st.tuples(parts, st.sampled_from(OPERATORS), parts).map(lambda three: f"({' '.join(three)})"),
        st.tuples(st.sampled_from(ONE), parts).map(lambda two: f"{two[0]}({two[1]})"),
        st.tuples(st.sampled_from(TWO), parts, parts).map(
            lambda three: f"{three[0]}({three[1]}, {three[2]})"
        ),
        st.tuples(parts, parts, parts).map(lambda three: f"if({', '.join(three)})"),
        st.sampled_from(["today()", "now()", "true()", "pi()", "random()", "version()"]),
        parts.map("-{}".format),
    )


EXPRESSIONS = st.recursive(LEAVES, larger, max_leaves=7)


def outcome(evaluate, context):
    try:
        return repr(evaluate(context))
    except XPathError as error:
        return f"failed: {error.reason}"


@settings(max_examples=400)
@given(
    EXPRESSIONS,
    st.tuples(*[st.sampled_from(TEXTS)] * 3),
    st.tuples(*[st.booleans()] * 3),
    st.integers(0, 20),
)
def test_source_when_run_then_says_what_the_closures_say(text, texts, relevant, missing):
    try:
        parsed = parse(text)
        plain = compile_expression(parsed, CompileScope(default_namespaces=None, bind_path=bind_path))
    except XPathError:
        return
    source = source_for(parsed.syntax)
    if source is None:
        return
    environment = Surroundings(texts, relevant, missing)
    places = tuple(
        NAMES.index(leaf[-1]) + 1 for leaf in source.leaves if isinstance(leaf, str) and leaf[:6] == "/data/"
    )
    constants = tuple(leaf for leaf in source.leaves if not (isinstance(leaf, str) and leaf[:6] == "/data/"))
    run = source.make(places, constants, plain.evaluate)
    for found in environment.singles[1:]:
        context = Context(found[0] if found else environment.singles[0][0], environment)
        assert outcome(run, context) == outcome(plain.evaluate, context)


def test_source_when_an_expression_is_usual_in_forms_then_exists():
    for text in (
        "/data/a = 'yes'",
        "/data/a != '' and /data/b > 5",
        "coalesce(/data/a, 0) + coalesce(/data/b, 0)",
        "if(/data/a = 1, concat(/data/b, '-', /data/c), '')",
        "selected(/data/a, 'x') or not(selected(/data/b, 'y'))",
        ". > /data/a",
        ". <= today()",
        "string-length(.) < 10",
    ):
        assert source_for(parse(text).syntax) is not None, text


@pytest.mark.parametrize(
    "text",
    [
        "/data/a",
        "count(/data/p)",
        "/data/a[1] = 2",
        "../a = 1",
        "position(..)",
        "once(/data/a)",
        "/data/a | /data/b",
    ],
)
def test_source_when_an_expression_needs_the_compiler_then_there_is_none(text):
    assert source_for(parse(text).syntax) is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("/data/zz1 = 'yes'", "/data/zz2 = \"no 'way'\""),
        ("/data/zz1 * 1 + 1", "/data/zz2 * 25.5 + 3."),
        ("concat(/data/zz1, 'a/b', 7)", "concat(/data/zz2, '/data/c', .5)"),
        ("if(/data/or/and1 > 2, log10(3), 1)", "if(/data/div/zz-9.x > 4, log10(5), 6)"),
    ],
)
def test_shape_when_met_again_then_the_holes_are_the_parsers_own_leaves(first, second):
    take_apart(first)
    shaped = take_apart(second)
    assert shaped is not None
    assert take_apart(first).shape is shaped.shape
    assert source_for(parse(second).syntax).leaves == tuple(
        sorted((*shaped.paths, *shaped.constants), key=[*_order(second, shaped)].index)
    )


def _order(text, shaped):
    """Paths and constants by where they stand in the text."""
    found = []
    rest = {*map(str, shaped.paths)}
    for leaf in source_for(parse(text).syntax).leaves:
        found.append(leaf)
        rest.discard(str(leaf))
    assert not rest
    return found


@pytest.mark.parametrize(
    "text", ["a/b = 'x'", "//x = 'x'", "/data /x = 'x'", "'open", "1 +", "\0", "x" * 3_000]
)
def test_shape_when_the_pieces_are_not_the_parsers_then_there_is_none(text):
    for _ in range(3):
        assert take_apart(text) is None


def test_form_when_a_shape_comes_often_then_its_rules_still_follow_every_answer():
    names = [f"q{number}" for number in range(8)]
    model = "".join(bind(name, relevant=f"/data/{before} = '{before}'") for before, name in pairwise(names))
    form = xform("".join(f"<{name}/>" for name in names), model, inputs(*names))
    session = begin(form)
    for name in names:
        session.answer(f"/data/{name}", name)
    assert all(session.state(f"/data/{name}").relevant for name in names)
    session.answer("/data/q0", "no")
    assert [name for name in names if session.state(f"/data/{name}").relevant] == ["q0"]
    again = Session.restore(form, session.serialise())
    assert [name for name in names if again.state(f"/data/{name}").relevant] == ["q0"]


def test_form_when_paths_of_one_shape_mean_a_group_a_repeat_or_nothing_then_each_is_read_as_before():
    form = xform(
        "<a>1</a><g><x>2</x></g><p><c>3</c></p><r1/><r2/><r3/><r4/>",
        bind("r1", calculate="concat(/data/a, '')")
        + bind("r2", calculate="concat(/data/g, '')")
        + bind("r3", calculate="concat(/data/p/c, '')")
        + bind("r4", calculate="concat(/data/nowhere, '')"),
        '<repeat nodeset="/data/p"><input ref="/data/p/c"/></repeat>',
    )
    session = begin(form)
    assert [session.state(f"/data/r{number}").value for number in range(1, 5)] == ["1", "2", "3", ""]
