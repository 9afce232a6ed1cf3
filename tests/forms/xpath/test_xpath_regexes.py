import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fieldscreen.forms.xpath import XPathError
from fieldscreen.forms.xpath.regexes import matches


@pytest.mark.parametrize(
    ("text", "pattern", "expected"),
    [
        ("0612345678", "[0-9]{10}", True),
        ("061234567", "[0-9]{10}", False),
        ("x0612345678", "[0-9]{10}", False),
        ("0612345678", "^0[67](\\d{2}){4}$", True),
        ("ana@example.org", "[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,}", True),
        ("ANA", "(?i)ana", True),
        ("Ana Popescu", "\\w+ \\w+", True),
        ("Élise", "\\p{L}+", True),
        ("Élise", "[A-Za-z]+", False),
        ("a-b", "[a\\-b]+", True),
        ("a]b", "[]ab]+", True),
        ("^", "[\\^]", True),
        ("b", "[^a]", True),
        ("abab", "(?:ab)+", True),
        ("", "", True),
        ("", "a?", True),
        ("aaa", "a{2,}", True),
        ("aaaa", "a{2,3}", False),
        ("cat", "cat|dog", True),
        ("catdog", "cat|dog", False),
        ("un mot", "un\\b mot", True),
        ("un mot", "un mo\\bt", False),
        ("a.b", "a\\.b", True),
        ("axb", "a\\.b", False),
        ("line\nbreak", "line.break", False),
        ("été", "\\u00e9t\\xe9", True),
        ("12", "(?=.*2)\\d+", True),
        ("13", "(?=.*2)\\d+", False),
        ("abab", "(ab)\\1", True),
        ("secret", "(?!pass).*", True),
        ("aab", "a++b", True),
        ("aaa", "a++a", False),
    ],
)
def test_regex_when_matched_then_the_whole_text_counts(text, pattern, expected):
    assert matches(text, pattern) is expected


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("a" * 5_000 + "!", "(a+)+"),
        ("a" * 5_000 + "!", "(a|a)*"),
        ("a" * 5_000 + "!", "(a*)*b"),
        ("a" * 5_000 + "!", "(a|aa)+$"),
        ("a" * 3_000, "a?" * 20 + "a" * 20),
        ("x" * 5_000, "(x+x+)+y"),
        ("1" * 5_000, "^(([0-9])+.?)+$!"),
    ],
)
def test_regex_when_backtracking_would_explode_then_it_answers_at_once(text, pattern):
    assert matches(text, pattern) is False


@pytest.mark.parametrize(
    "pattern",
    ["(a", "a)", "[a", "*a", "a{2", "a{3,1}", "a{x}", "\\", "[z-a]", "(?<!", "\\q", "\\p{Nope}",
     "\\xzz", "a{4000}{4000}",
     "(" * 200 + ")" * 200, "x" * 6_000, "[a&&b]", "(?x)a"],
)  # fmt: skip
def test_regex_when_the_pattern_is_wrong_or_too_large_then_it_is_refused(pattern):
    with pytest.raises(XPathError):
        matches("a", pattern)


@pytest.mark.parametrize("pattern", ["(?=(a+)+b)a*", "((a|b)*)\\1", "(?=.*a)(?=.*b)(?=.*c)(?=.*d).*"])
def test_regex_when_look_around_could_explode_then_it_is_refused(pattern):
    with pytest.raises(XPathError):
        matches("a" * 500, pattern)


def test_regex_when_the_text_is_enormous_then_it_is_refused():
    with pytest.raises(XPathError):
        matches("a" * 20_001, "a*")


def test_regex_when_used_in_an_expression_then_the_error_carries_it(evaluate):
    assert evaluate("regex(name, '[A-Z][a-z]+')") is True
    assert evaluate("regex(blank, '.*')") is True
    with pytest.raises(XPathError) as caught:
        evaluate("regex(name, '(')")
    assert caught.value.expression == "regex(name, '(')"


_ATOMS = st.sampled_from(
    ["a", "b", ".", "[ab]", "[^a]", "(ab)", "(a|b)", "\\w", "\\d", "(a|ab)", "^", "$", "\\b", ""]
)
_MARKS = st.sampled_from(["", "", "*", "+", "?", "{2}", "{1,2}", "*?"])
_PATTERNS = st.lists(st.tuples(_ATOMS, _MARKS), max_size=5).map(
    lambda parts: "".join(atom + (mark if atom not in {"", "^", "$", "\\b"} else "") for atom, mark in parts)
)


@given(_PATTERNS, st.text("ab1 ", max_size=7))
def test_regex_when_python_can_judge_then_both_agree(pattern, text):
    assume("|" not in pattern or pattern.count("(") == pattern.count(")"))

    assert matches(text, pattern) is (re.fullmatch(pattern, text, re.ASCII) is not None)


@given(st.text("ab()[]{}*+?|^$\\.-,12dpx<=!:", max_size=15), st.text(max_size=10))
def test_regex_when_the_pattern_is_any_text_then_only_an_xpath_error_comes_out(pattern, text):
    try:
        found = matches(text, pattern)
    except XPathError:
        return
    assert isinstance(found, bool)
