import pytest

from fieldscreen.forms.conformance.xpath_cases import find, locate, run_xpath
from fieldscreen.forms.tree_reading import parse_document

DOCUMENT = "<d> <a x='1'>one</a><!--c--><a>2</a></d>"


def outcome(**case):
    made = {"id": "case", "context": "/", "root": "/", "tz": "Europe/Paris", "functions": ["count"], **case}
    [result] = run_xpath({"documents": [DOCUMENT], "cases": [made]})
    return result


@pytest.mark.parametrize(
    ("expression", "expected_type", "expected"),
    [
        ("1 < 2", "boolean", True),
        ("count(/d/a)", "number", 2),
        ("0 div 0", "number", "NaN"),
        ("-1 div 0", "number", "-Infinity"),
        ("string(/d/a)", "string", "one"),
        ("/d/a", "nodeset", ["/*[1]/*[1]", "/*[1]/*[2]"]),
        ("/d/comment() | /d/a/@x", "nodeset_unordered", ["/*[1]/comment()[1]", "/*[1]/*[1]/@x"]),
        ("/d/a[2]/text()", "first_node", ["/*[1]/*[2]/text()[1]"]),
        ("/d/a", "nodeset_strings", ["one", "2"]),
        ("today()", "string_matches", r"^\d{4}-\d\d-\d\d$"),
        ("uuid()", "string_length", 36),
        ("decimal-date-time('1970-01-02T00:00:00Z')", "date_epoch_ms", None),
        ("nonsense()", "error", "error"),
        ("1 +", "error", "error"),
    ],
)
def test_case_when_the_engine_agrees_then_it_passes(expression, expected_type, expected):
    if expected_type == "date_epoch_ms":
        expected = 86_400_000

    result = outcome(expr=expression, doc=0, expected_type=expected_type, expected=expected)

    assert (result.outcome, result.message) == ("pass", "")
    assert result.tags == ("count",)


def test_case_when_a_number_is_rounded_then_factor_or_tolerance_decides():
    assert (
        outcome(expr="1 div 3", expected_type="number_rounded", expected=0.333, factor=1000).outcome == "pass"
    )
    assert (
        outcome(expr="1 div 3", expected_type="number_rounded", expected=0.34, tolerance=0.001).outcome
        == "fail"
    )


@pytest.mark.parametrize(
    ("expression", "expected_type", "expected"),
    [
        ("1 < 2", "boolean", False),
        ("1", "number", 2),
        ("1 div 0", "number_rounded", 2),
        ("'a'", "string", "b"),
        ("/d/a", "nodeset", ["/*[1]/*[1]"]),
        ("'a'", "nodeset", []),
        ("1", "error", "error"),
        ("nonsense()", "boolean", True),
    ],
)
def test_case_when_the_engine_differs_then_it_fails_and_says_how(expression, expected_type, expected):
    result = outcome(expr=expression, doc=0, expected_type=expected_type, expected=expected)

    assert result.outcome == "fail"
    assert result.message


def test_positional_paths_when_written_and_followed_then_they_lead_back():
    root = parse_document(DOCUMENT, faithful=True)
    data = root.children[0]
    nodes = [root, data, *data.children, data.children[1].attributes[0], *data.children[1].text_nodes()]

    assert [find(root, locate(node)) for node in nodes] == nodes
