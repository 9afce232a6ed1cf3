from __future__ import annotations

import pytest

from fieldscreen.forms.checking import FindingKind, Severity, check_form
from support.xforms import bind, inputs, xform_text

GOOD = """type,name,label::French (fr),label::English (en)
text,nom,Nom,Name
select_one yn,ok,D'accord,Agreed
"""
CHOICES = "list_name,name,label::French (fr),label::English (en)\nyn,y,Oui,Yes\nyn,n,Non,No\n"
SETTINGS = "form_id,default_language\nf,French (fr)\n"


def check(folder, survey, choices=CHOICES, settings=SETTINGS):
    for name, text in (("survey", survey), ("choices", choices), ("settings", settings)):
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return check_form(folder)


def test_check_form_when_all_is_well_then_finds_nothing(tmp_path):
    assert check(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    ("row", "kind", "column"),
    [
        ('integer,q,Q,Q,". > 1 and",,', FindingKind.EXPRESSION_BROKEN, "constraint"),
        ('integer,q,Q,Q,"nope(.)",no,', FindingKind.FUNCTION_UNKNOWN, "constraint"),
        ("integer,q,Q,Q,,,${zzz} = 1", FindingKind.QUESTION_UNKNOWN, "relevant"),
        ('integer,q,Q,Q,. = ‘x’,"no",', FindingKind.CURLY_QUOTES, "constraint"),
        ("integer,q,Q,Q,. > 1,,", FindingKind.CONSTRAINT_SILENT, "constraint"),
        ("integer,q,,Q,,,", FindingKind.TRANSLATION_MISSING, "label::French (fr)"),
    ],
)
def test_check_form_when_a_cell_is_wrong_or_unusual_then_names_sheet_row_and_column(
    tmp_path, row, kind, column
):
    heading = "type,name,label::French (fr),label::English (en),constraint,constraint_message,relevant\n"
    found = [one for one in check(tmp_path, heading + "text,a,A,A,,,\n" + row + "\n") if one.kind is kind]

    assert [(one.sheet, one.row, one.column) for one in found] == [("survey", 3, column)]


def test_check_form_when_several_cells_are_wrong_then_finds_them_all(tmp_path):
    survey = (
        "type,name,label::French (fr),label::English (en),relevant\n"
        "text,a,A,A,1 = = 2\ntext,b,B,B,nope()\ntext,c,C,C,${x}\n"
    )
    errors = [one for one in check(tmp_path, survey) if one.severity is Severity.ERROR]
    assert [one.row for one in errors] == [2, 3, 4]


def test_check_form_when_questions_depend_on_each_other_then_names_the_circle(tmp_path):
    survey = (
        "type,name,label::French (fr),label::English (en),calculation\n"
        "text,z,Z,Z,\ncalculate,a,,,${b} + 1\ncalculate,b,,,${a} + 1\n"
    )
    (found,) = [one for one in check(tmp_path, survey) if one.kind is FindingKind.CYCLE]
    assert found.row in {3, 4}
    assert "/data/a" in found.message
    assert "/data/b" in found.message


def test_check_form_when_choices_are_wrong_then_names_their_rows(tmp_path):
    survey = GOOD + "select_multiple towns,t,T,T\n"
    choices = CHOICES + "towns,la courneuve,L,L\nunused,a,A,A\nyn,y,Encore,Again\n"
    found = {(one.kind, one.row) for one in check(tmp_path, survey, choices)}

    assert found >= {
        (FindingKind.CHOICE_WITH_SPACE, 4),
        (FindingKind.LIST_UNUSED, 5),
        (FindingKind.CHOICE_REPEATED, 6),
    }


def test_check_form_when_a_column_is_not_known_then_says_it_is_not_passed_on(tmp_path):
    survey = "type,name,label::French (fr),label::English (en),note_for_team\ntext,a,A,A,x\n"
    (found,) = [one for one in check(tmp_path, survey) if one.sheet == "survey"]
    assert (found.kind, found.severity) == (FindingKind.COLUMN_IGNORED, Severity.UNUSUAL)


def test_check_form_when_a_list_file_is_missing_then_names_it(tmp_path):
    survey = "type,name,label::French (fr),label::English (en)\nselect_one_from_file towns.csv,t,T,T\n"
    found = [one for one in check(tmp_path, survey) if one.kind is FindingKind.FILE_MISSING]
    assert ["towns.csv" in one.message for one in found] == [True]


def test_check_form_when_the_converter_refuses_then_passes_on_what_it_says(tmp_path):
    (found,) = check(tmp_path, GOOD + "begin_group,g,G,G\n")
    assert (found.kind, found.sheet, found.row) == (FindingKind.REFUSED, "survey", 4)


def test_check_form_when_a_workbook_has_a_wrong_cell_then_counts_rows_as_its_author_does(tmp_path):
    from openpyxl import Workbook

    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "survey"
    for row in (["type", "name", "label", "relevant"], ["text", "a", "A"], [], ["text", "b", "B", "1 +"]):
        sheet.append(row)
    workbook.save(tmp_path / "form.xlsx")

    assert [(one.sheet, one.row, one.column) for one in check_form(tmp_path / "form.xlsx")] == [
        ("survey", 4, "relevant")
    ]


@pytest.mark.parametrize("name", ["none.xlsx", "broken.xlsx", "broken.xml", "latin.md"])
def test_check_form_when_the_file_is_unreadable_then_says_so(tmp_path, name):
    if not name.startswith("none"):
        (tmp_path / name).write_bytes(b"\xff\xfenot what it says")
    (found,) = check_form(tmp_path / name)
    assert (found.severity, found.kind) == (Severity.ERROR, FindingKind.REFUSED)


@pytest.mark.parametrize(
    ("model", "kind"),
    [
        (bind("a", constraint="substr()"), FindingKind.REFUSED),
        (bind("zzz", type="int"), FindingKind.BIND_STRAY),
        (bind("a", calculate="count(if(true(), 'x', /data))"), FindingKind.FAILS_WHEN_BLANK),
    ],
)
def test_check_form_when_given_xml_then_checks_arguments_and_stray_binds(tmp_path, model, kind):
    (tmp_path / "form.xml").write_text(xform_text("<a/>", model, inputs("a")), encoding="utf-8")
    assert [one.kind for one in check_form(tmp_path / "form.xml")] == [kind]
