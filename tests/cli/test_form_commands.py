import io
import json

import pytest

from fieldscreen.cli.arguments import read_arguments
from fieldscreen.cli.questionnaires import attempt, check
from fieldscreen.cli.texts import wording
from fieldscreen.forms import Session, load_form
from fieldscreen.forms.checking import FindingKind
from support.offices import ROOT

SHIPPED = ROOT / "resources/questionnaires/reperage-mineur"
FAULTY = """type,name,label,relevant,constraint
integer,age,How old?,,. >
text,why,Why?,${agge} > 3,
"""


@pytest.fixture
def faulty(tmp_path):
    (tmp_path / "survey.csv").write_text(FAULTY, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("language", ["fr", "en"])
def test_check_when_the_shipped_questionnaire_is_read_then_there_is_nothing_to_report(language, capsys):
    assert check(read_arguments(["form", "check", str(SHIPPED), "--lang", language])) == 0
    assert capsys.readouterr().out == wording("forms").say("check.clean", language, path=SHIPPED.name) + "\n"


def test_check_when_a_form_is_faulty_then_each_fault_is_told_with_its_place(faulty, capsys):
    assert check(read_arguments(["form", "check", str(faulty), "--lang", "fr"])) == 1
    said = capsys.readouterr().out
    assert "ligne 2, colonne constraint" in said
    assert "ligne 3" in said
    assert "agge" in said


def test_check_when_json_is_wanted_then_each_finding_names_sheet_row_and_column(faulty, capsys):
    check(read_arguments(["form", "check", str(faulty), "--json"]))
    findings = json.loads(capsys.readouterr().out)
    assert {"survey"} == {one["sheet"] for one in findings if one["severity"] == "error"}
    assert all(set(one) == {"severity", "kind", "sheet", "row", "column", "message"} for one in findings)


@pytest.mark.parametrize("kind", FindingKind)
def test_finding_when_told_then_there_is_a_sentence_for_its_kind(kind):
    assert f"kind.{kind.value}" in wording("forms").names()


def test_try_when_lines_are_typed_then_the_answers_are_in_the_record_that_is_saved(
    tmp_path, monkeypatch, capsys
):
    (tmp_path / "survey.csv").write_text(
        "type,name,label\nselect_one yn,likes,Likes?\ninteger,age,Age?\n", encoding="utf-8"
    )
    (tmp_path / "choices.csv").write_text("list_name,name,label\nyn,yes,Yes\nyn,no,No\n", encoding="utf-8")
    record = tmp_path / "record.xml"
    monkeypatch.setattr("sys.stdin", io.StringIO("maybe\n2\n12\n"))
    assert attempt(read_arguments(["form", "try", str(tmp_path), "--save", str(record), "--lang", "en"])) == 0
    said = capsys.readouterr().out
    assert "“maybe” is not in the list" in said
    assert "End of the form." in said
    session = Session.restore(load_form(tmp_path), record.read_text(encoding="utf-8"))
    assert (session.state("/data/likes").value, session.state("/data/age").value) == ("no", "12")


def test_try_when_the_input_ends_then_it_stops_and_says_so(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("1\n"))
    assert attempt(read_arguments(["form", "try", str(SHIPPED), "--lang", "fr"])) == 1
    assert "Arrêté avant la fin." in capsys.readouterr().out


def test_check_when_french_is_wanted_then_what_it_is_about_is_told_without_english(faulty, capsys):
    check(read_arguments(["form", "check", str(faulty), "--lang", "fr"]))
    said = capsys.readouterr().out
    assert "« agge »" in said.replace("\u202f", " ").replace("\xa0", " ")
    assert "names no question" not in said
    check(read_arguments(["form", "check", str(faulty), "--lang", "en"]))
    assert "names no question" in capsys.readouterr().out
