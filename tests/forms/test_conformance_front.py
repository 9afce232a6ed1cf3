from __future__ import annotations

import json

import pytest

from fieldscreen.forms.conformance import run_files
from fieldscreen.forms.conformance.front import exceptions, main
from support.xforms import bind, inputs, xform_text

FORM = xform_text(
    '<a/><b/><p jr:template=""><x/></p><orx:meta><orx:instanceID/></orx:meta>',
    bind("a", type="int", required="true()") + bind("b", type="int", calculate="/data/a + 1"),
    inputs("a") + '<repeat nodeset="/data/p"><input ref="/data/p/x"/></repeat>',
)
STATE = {"t": "input", "relevant": True, "required": True, "value": "4", "vt": "int", "violation": None}
BLANK = "<data id='t' version='7'><a/><b/><orx:meta xmlns:orx='http://openrosa.org/xforms'><orx:instanceID/></orx:meta></data>"


def scenario(*steps):
    return {
        "kind": "scenarios",
        "forms": {"f": FORM},
        "cases": [
            {"id": "s-1", "test": "t", "tags": ["calculate"], "tz": "Europe/Paris", "steps": list(steps)}
        ],
    }


INIT = {"op": "init", "session": 0, "form": "f", "languages": [None]}
STATES = {
    "/data": {"t": "root"},
    "/data/a": {"t": "input", "value": "", "violation": "required"},
    "/data/b": {"t": "model-value", "value": ""},
    "#range /data/p": {"t": "repeat-range:uncontrolled"},
    "/data/orx:meta": {"t": "group"},
    "/data/orx:meta/orx:instanceID": {"t": "model-value"},
}
ANSWER = {"op": "answer", "session": 0, "ref": "/data/a", "value": 4}


def run(tmp_path, document, capsys, *options):
    file = tmp_path / "cases.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    code = main([str(file), *options])
    return code, capsys.readouterr().out


def test_scenario_when_every_step_is_as_recorded_then_passes(tmp_path, capsys):
    steps = [
        INIT
        | {
            "expect": {"changes": STATES, "xml": BLANK},
            "events": [
                ["BEGINNING_OF_FORM", "/data"],
                ["QUESTION", "/data/a"],
                ["PROMPT_NEW_REPEAT", "/data/p"],
                ["END_OF_FORM", None],
            ],
        },
        {"op": "next", "session": 0, "event": "QUESTION", "ref": "/data/a"},
        ANSWER | {"expect": {"changes": {"/data/a": STATE, "/data/b": {"t": "model-value", "value": "5"}}}},
        {
            "op": "add_repeat",
            "session": 0,
            "ref": "/data/p",
            "expect": {
                "changes": {"/data/p[1]": {"t": "repeat-instance"}, "/data/p[1]/x": {"t": "input"}},
                "created": "/data/p[1]",
            },
        },
        {"op": "check", "kind": "repeat_count", "session": 0, "ref": "/data/p", "value": 1},
        {"op": "check", "kind": "value", "session": 0, "ref": "/data/b", "value": "5"},
        {
            "op": "remove_repeat",
            "session": 0,
            "ref": "/data/p[1]",
            "expect": {"changes": {"/data/p[1]": None, "/data/p[1]/x": None}},
        },
        {"op": "check", "kind": "form_valid", "session": 0, "value": True},
    ]
    code, out = run(tmp_path, scenario(*steps), capsys)

    assert code == 0, out
    assert out.splitlines()[-1] == "1 passed, 0 failed"
    assert out.startswith("calculate ")


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (ANSWER | {"expect": {"changes": {"/data/a": STATE | {"value": "9"}}}}, "expected '9', found '4'"),
        (
            ANSWER | {"expect": {"changes": {"/data/a": STATE, "/data/zzz": {"t": "input"}}}},
            "/data/zzz is missing",
        ),
        (ANSWER | {"expect": {"error": True}}, "should have been refused"),
        (
            {"op": "answer", "session": 0, "ref": "/data/zzz", "value": 1, "expect": {}},
            "refused: RefUnknownError",
        ),
        (
            {"op": "check", "kind": "value", "session": 0, "ref": "/data/b", "value": "7"},
            "expected '7', found ''",
        ),
        ({"op": "next", "session": 0, "event": "GROUP", "ref": "/data/g"}, "expected GROUP /data/g"),
    ],
)
def test_scenario_when_a_step_differs_then_fails_with_the_difference(tmp_path, capsys, step, words):
    code, out = run(tmp_path, scenario(INIT | {"expect": {"changes": STATES}}, step), capsys)

    assert code == 1
    assert words in out
    assert out.splitlines()[-1] == "0 passed, 1 failed"


def test_scenario_when_a_check_is_not_known_then_is_unsupported_and_no_failure(tmp_path, capsys):
    odd = {"op": "check", "kind": "colour", "session": 0, "value": 1}
    code, out = run(tmp_path, scenario(INIT | {"expect": {"changes": STATES}}, odd), capsys)
    assert (code, out.splitlines()[-1]) == (0, "0 passed, 0 failed, 1 unsupported")


def test_whole_forms_when_leaves_are_compared_then_each_is_a_result(tmp_path, capsys):
    leaves = {"/data/a": ["", True], "/data/b": ["8", True]}
    document = {"kind": "forms", "cases": [{"id": "form-1", "form": FORM, "leaves": leaves}]}
    code, out = run(tmp_path, document, capsys, "--json")
    results = {row["id"]: row["outcome"] for row in json.loads(out)["results"]}

    assert code == 1
    assert results == {"form-1/data/a": "pass", "form-1/data/b": "fail"}


def test_front_when_one_case_is_asked_for_then_runs_only_it(tmp_path, capsys):
    document = scenario(INIT | {"expect": {"changes": STATES}})
    document["cases"].append(document["cases"][0] | {"id": "s-2"})
    _, out = run(tmp_path, document, capsys, "--case", "s-2")
    assert out.splitlines()[-1] == "1 passed, 0 failed"


def test_front_when_given_another_file_then_passes_over_it(tmp_path, capsys):
    code, out = run(tmp_path, ["something", "else"], capsys)
    assert code == 0
    assert "not a file of cases" in out


def test_front_when_asked_for_the_table_then_writes_it(tmp_path):
    file = tmp_path / "cases.json"
    file.write_text(json.dumps(scenario(INIT | {"expect": {"changes": STATES}})), encoding="utf-8")
    table = tmp_path / "table.md"
    run_files([file], table=table)

    assert "| Calculation and relevance |" in table.read_text(encoding="utf-8")
    assert "All cases: 1 of 1 passed." in table.read_text(encoding="utf-8")


def test_exceptions_when_listed_then_each_has_a_reason():
    assert all(len(reason) > 40 for reason in exceptions().values())


@pytest.mark.parametrize(("kept", "code"), [("2026-11-21", 0), ("7", 1), ("", 1)])
def test_forms_when_recorded_on_another_day_then_are_run_on_that_day(tmp_path, capsys, kept, code):
    form = xform_text("<a/><b/>", bind("a", type="date", calculate="today()") + bind("b", calculate="2 + 3"))
    leaves = {"/data/a": ["2026-11-21", True], "/data/b": ["5", True]}
    leaves["/data/a"][0] = kept
    document = {"kind": "forms", "cases": [{"id": "f-1", "form": form, "leaves": leaves}]}
    assert run(tmp_path, document, capsys)[0] == code
