from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.forms.xpath import Origin, XPathSyntaxError, parse
from fieldscreen.forms.xpath.syntax import Axis, Call, NameTest, Negation, Operation, Path, Start


def test_parse_when_operators_mix_then_precedence_is_that_of_xpath():
    tree = parse("1 or 2 and 3 = 4 < 5 + 6 * 7").syntax

    assert isinstance(tree, Operation)
    assert tree.operators == ("or",)
    levels = []
    while isinstance(tree, Operation):
        levels.append(tree.operators[0])
        tree = tree.operands[-1]
    assert levels == ["or", "and", "=", "<", "+", "*"]


def test_parse_when_one_operator_repeats_then_the_chain_stays_flat():
    tree = parse(" or ".join(f"q{n} = '1'" for n in range(2_000))).syntax

    assert isinstance(tree, Operation)
    assert len(tree.operands) == 2_000


def test_parse_when_a_star_stands_between_operands_then_it_multiplies():
    tree = parse("* * *").syntax

    assert isinstance(tree, Operation)
    assert tree.operators == ("*",)
    assert all(isinstance(one, Path) and one.steps[0].test == NameTest("*") for one in tree.operands)


def test_parse_when_operator_names_name_elements_then_they_are_names():
    tree = parse("div div and").syntax

    assert isinstance(tree, Operation)
    assert [one.steps[0].test.local for one in tree.operands] == ["div", "and"]


@pytest.mark.parametrize("glued", ["8 div2", "8 mod2", "1 and1", "1 or0"])
def test_parse_when_a_number_follows_an_operator_name_directly_then_it_is_read_as_in_odk(glued):
    assert isinstance(parse(glued).syntax, Operation)


def test_parse_when_a_path_uses_abbreviations_then_they_are_expanded():
    path = parse("//a/../@b").syntax

    assert isinstance(path, Path)
    assert path.start is Start.ROOT
    assert [step.axis for step in path.steps] == [
        Axis.DESCENDANT_OR_SELF,
        Axis.CHILD,
        Axis.PARENT,
        Axis.ATTRIBUTE,
    ]


def test_parse_when_a_call_begins_a_path_then_the_steps_continue_it():
    path = parse("instance('x')/root/item[1]/label").syntax

    assert isinstance(path, Path)
    assert path.start == Call("instance", path.start.arguments, 0)
    assert [step.test.local for step in path.steps] == ["root", "item", "label"]


def test_parse_when_minus_is_doubled_then_the_operand_is_still_made_a_number():
    assert parse("--'3'").syntax == Negation(Negation(parse("'3'").syntax))


@pytest.mark.parametrize(
    ("broken", "position"),
    [
        ("", 0),
        ("1 +", 3),
        ("a b", 2),
        ("1 = = 2", 4),
        ("'open", 0),
        ("a[1", 3),
        ("f(1,", 4),
        ("$who", 0),
        ("a/", 2),
        ("sideways::a", 0),
        ("1 OR 1", 2),
        ("(1", 2),
        ("a ! b", 2),
    ],
)
def test_parse_when_the_text_is_no_expression_then_the_error_points_at_the_place(broken, position):
    with pytest.raises(XPathSyntaxError) as caught:
        parse(broken)

    assert caught.value.position == position
    assert caught.value.expression == broken


@pytest.mark.parametrize(
    "hostile",
    [
        "(" * 10_000 + "1" + ")" * 10_000,
        "not(" * 10_000 + "1" + ")" * 10_000,
        "a[" * 10_000 + "1" + "]" * 10_000,
        "1" * 200_000,
        "if(1," * 5_000,
    ],
)
def test_parse_when_nesting_or_length_is_hostile_then_it_is_refused(hostile):
    with pytest.raises(XPathSyntaxError):
        parse(hostile)


def test_expression_when_a_hundred_conditions_nest_then_it_compiles_and_runs(evaluate):
    nested = "if(age = 1000, 'no', " * 100 + "'innermost'" + ")" * 100
    summed = "1 + (" * 60 + "1" + ")" * 60

    assert evaluate(nested) == "innermost"
    assert evaluate(summed) == 61.0


@given(st.text(max_size=60))
def test_parse_when_given_any_text_then_only_a_syntax_error_comes_out(text):
    with suppress(XPathSyntaxError):
        assert parse(text).text == text


_PIECES = [
    "a", "b:c", "*", "/", "//", "..", ".", "@", "[", "]", "(", ")", ",", "'x'", "1", ".5", "-", "+",
    "div", "mod", "and", "or", "=", "!=", "<=", "|", "text()", "node()", "parent::", "if", "count", " ",
]  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=25).map("".join))
def test_parse_when_tokens_are_shuffled_then_only_a_syntax_error_comes_out(text):
    try:
        parsed = parse(text)
    except XPathSyntaxError:
        return
    assert isinstance(parsed.functions(), frozenset)
    list(parsed.paths())


def test_paths_when_predicates_nest_then_each_path_says_where_it_begins():
    expression = parse("instance('t')/root/item[name = current()/../a and /data/b > 1][c]/label + ../d")

    found = {
        (ref.origin, ref.instance, tuple(getattr(s.test, "local", "..") for s in ref.steps))
        for ref in expression.paths()
    }

    assert found == {
        (Origin.INSTANCE, "t", ("root", "item", "label")),
        (Origin.STEP, None, ("name",)),
        (Origin.STEP, None, ("c",)),
        (Origin.CURRENT, None, ("..", "a")),
        (Origin.ROOT, None, ("data", "b")),
        (Origin.CONTEXT, None, ("..", "d")),
    }


def test_paths_when_inside_a_predicate_then_outer_leads_to_the_filtered_step():
    reference = next(ref for ref in parse("/data/p[q = 1]/r").paths() if ref.origin is Origin.STEP)

    assert reference.outer is not None
    assert reference.outer.origin is Origin.ROOT
    assert [step.test.local for step in reference.outer.steps] == ["data", "p"]


def test_paths_when_a_choice_name_quotes_its_path_then_that_path_is_found():
    paths = list(parse("jr:choice-name(/data/a, ' /data/b ')").paths())

    assert [[step.test.local for step in ref.steps] for ref in paths] == [["data", "b"], ["data", "a"]]


def test_functions_when_calls_nest_then_all_names_are_listed():
    assert parse("if(count(a) > 1, jr:itext('x'), now())").functions() == {"if", "count", "jr:itext", "now"}
