from __future__ import annotations

import pytest

from fieldscreen.forms import FormError, load_form, load_xform
from fieldscreen.forms.errors import (
    CycleError,
    ExpressionError,
    FormStructureError,
    FormUnreadableError,
    InstanceMissingError,
    InstanceUnreadableError,
    WorkbookRefusedError,
)
from support.xforms import begin, bind, inputs, xform, xform_text

SURVEY = """type,name,label::French (fr),label::English (en),bind::fs:purpose
text,nom,Nom,Name,to know
integer,age,Âge,Age,
"""
POINT = """{"type": "FeatureCollection", "features": [{"type": "Feature",
 "geometry": {"type": "Point", "coordinates": [4.8, 45.7]}, "properties": {"name": "ly"}}]}"""
SETTINGS = 'form_id,version,form_title,default_language,namespaces\nf1,3,Un essai,French (fr),"fs=""https://example.org/fs"""\n'


def test_load_form_when_given_a_folder_of_csv_then_reads_identity_languages_and_own_attributes(tmp_path):
    (tmp_path / "survey.csv").write_text(SURVEY, encoding="utf-8")
    (tmp_path / "settings.csv").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "indicators.csv").write_text("code\nx\n", encoding="utf-8")

    form = load_form(tmp_path)

    assert (form.id, form.version, form.title) == ("f1", "3", "Un essai")
    assert form.languages == ("French (fr)", "English (en)")
    assert form.default_language == "French (fr)"
    assert dict(form.bindings["/data/nom"].extra) == {"fs:purpose": "to know"}


def test_load_form_when_reopened_from_its_xml_then_says_the_same(tmp_path):
    (tmp_path / "survey.csv").write_text(SURVEY, encoding="utf-8")
    (tmp_path / "settings.csv").write_text(SETTINGS, encoding="utf-8")
    form = load_form(tmp_path)

    again = load_xform(form.xml)

    assert again.bindings == form.bindings
    assert again.body == form.body


def test_load_form_when_given_a_workbook_then_reads_it(tmp_path):
    from openpyxl import Workbook

    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "survey"
    for row in (["type", "name", "label"], ["text", "q", "Question"], ["note", "n", "Read this"]):
        sheet.append(row)
    workbook.create_sheet("sections").append(["section", "why"])
    workbook.save(tmp_path / "form.xlsx")

    form = load_form(tmp_path / "form.xlsx")

    assert begin(form).state("/data/n").kind == "note"


def test_load_form_when_given_a_markdown_table_then_reads_it(tmp_path):
    table = "| survey |\n| | type | name | label |\n| | text | q | Question |\n"
    (tmp_path / "form.md").write_text(table, encoding="utf-8")

    assert "/data/q" in load_form(tmp_path / "form.md").by_ref


def test_load_form_when_a_row_is_wrong_then_names_sheet_and_row(tmp_path):
    (tmp_path / "survey.csv").write_text("type,name,label\ntext,q,Q\nbegin_group,g,G\n", encoding="utf-8")

    with pytest.raises(WorkbookRefusedError) as caught:
        load_form(tmp_path)

    assert (caught.value.sheet, caught.value.row) == ("survey", 3)


def test_load_form_when_there_is_no_such_file_then_says_so(tmp_path):
    with pytest.raises(FormUnreadableError):
        load_form(tmp_path / "none.xlsx")


@pytest.mark.parametrize(
    "text", ["", "plain words", "<a><b></a>", "<a/>", "<html><model/></html>", b"\xff\xfe\x00"]
)
def test_load_xform_when_it_is_no_form_then_is_unreadable(text):
    with pytest.raises(FormUnreadableError):
        load_xform(text)


def test_load_xform_when_it_declares_entities_then_is_unreadable():
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + xform_text("<q>&b;</q>")
    with pytest.raises(FormUnreadableError):
        load_xform(bomb)


def test_load_xform_when_an_entity_names_a_file_then_nothing_of_it_is_read(tmp_path):
    (tmp_path / "secret").write_text("SECRET", encoding="utf-8")
    text = f'<!DOCTYPE x [<!ENTITY f SYSTEM "file://{tmp_path}/secret">]>' + xform_text("<q>&f;</q>")
    with pytest.raises(FormUnreadableError):
        load_xform(text)


def test_load_xform_when_nodes_depend_on_each_other_then_names_them():
    with pytest.raises(CycleError) as caught:
        xform(
            "<a/><b/><c/>",
            bind("a", calculate="/data/c + 1") + bind("b", calculate="/data/a") + bind("c", calculate="../b"),
        )
    assert set(caught.value.refs) == {"/data/a", "/data/b", "/data/c"}


@pytest.mark.parametrize("rule", ["calculate", "relevant"])
def test_load_xform_when_a_node_decides_about_itself_then_is_a_cycle(rule):
    with pytest.raises(CycleError) as caught:
        xform("<a/>", bind("a", **{rule: ". + 1"}))
    assert caught.value.refs == ("/data/a",)


def test_load_xform_when_a_group_depends_on_its_own_content_then_is_a_cycle():
    with pytest.raises(CycleError):
        xform("<g><a/></g>", bind("g", relevant="/data/g/a = 1"))


@pytest.mark.parametrize(
    ("expression", "reason"), [("1 = = 2", "unexpected"), ("nope(1)", "unknown function"), ("$x", "")]
)
@pytest.mark.parametrize("rule", ["relevant", "calculate", "constraint", "required", "readonly"])
def test_load_xform_when_an_expression_is_broken_then_names_node_and_rule(rule, expression, reason):
    with pytest.raises(ExpressionError) as caught:
        xform("<a/><b/>", bind("a", **{rule: expression}))
    assert (caught.value.ref, caught.value.role, caught.value.expression) == ("/data/a", rule, expression)
    assert reason in caught.value.reason


def test_load_xform_when_an_instance_is_not_declared_then_names_it():
    with pytest.raises(InstanceMissingError) as caught:
        xform("<a/>", bind("a", calculate="instance('towns')/root/item[1]"))
    assert caught.value.instance == "towns"


def test_load_xform_when_a_file_is_missing_then_names_it_unless_a_blank_will_do():
    model = '<instance id="t" src="jr://file-csv/towns.csv"/>'
    with pytest.raises(InstanceMissingError) as caught:
        xform("<a/>", model)
    assert caught.value.source == "jr://file-csv/towns.csv"

    assert xform("<a/>", model, blank_if_missing=True).instances["t"].document.children


@pytest.mark.parametrize(
    "name", ["../secret.csv", "a/../../secret.csv", "/etc/passwd", "..\\secret.csv", "c:secret"]
)
def test_load_xform_when_a_file_lies_outside_the_folder_then_is_refused(tmp_path, name):
    (tmp_path / "secret.csv").write_text("name\nx\n", encoding="utf-8")
    folder = tmp_path / "form"
    folder.mkdir()
    with pytest.raises(InstanceUnreadableError):
        xform("<a/>", f'<instance id="t" src="jr://file-csv/{name}"/>', media=folder)


def test_load_xform_when_a_link_leads_out_of_the_folder_then_is_refused(tmp_path):
    (tmp_path / "secret.csv").write_text("name\nx\n", encoding="utf-8")
    folder = tmp_path / "form"
    folder.mkdir()
    (folder / "towns.csv").symlink_to(tmp_path / "secret.csv")
    with pytest.raises(InstanceUnreadableError):
        xform("<a/>", '<instance id="t" src="jr://file-csv/towns.csv"/>', media=folder)


@pytest.mark.parametrize(
    ("name", "content", "towns"),
    [
        ("t.csv", "name;label\nly;Lyon\npa;Paris\n", ["ly", "pa"]),
        ("t.csv", '\ufeffname,label\r\nly,"Lyon, France"\r\n', ["ly"]),
        ("t.xml", "<root><item><name>ly</name></item></root>", ["ly"]),
        (
            "t.geojson",
            POINT,
            ["ly"],
        ),
    ],
)
def test_load_xform_when_a_list_is_beside_the_form_then_expressions_read_it(tmp_path, name, content, towns):
    (tmp_path / name).write_text(content, encoding="utf-8")
    form = xform(
        "<a/><n/>",
        f'<instance id="t" src="jr://file/{name}"/>'
        + bind("a", calculate="join(' ', instance('t')/root/item/name)")
        + bind("n", calculate="count(instance('t')/root/item)"),
        media=tmp_path,
    )
    session = begin(form)

    assert session.state("/data/a").value.split() == towns
    assert name in form.media


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("t.csv", "na me,label\n"),
        ("t.csv", "name\nx,y\n"),
        ("t.geojson", '{"type":"Point"}'),
        ("t.geojson", "[[["),
        ("t.xml", "<root>"),
        ("t.xml", '<!DOCTYPE r [<!ENTITY a "x">]><root>&a;</root>'),
    ],
)
def test_load_xform_when_a_list_is_broken_then_names_the_file(tmp_path, name, content):
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(InstanceUnreadableError) as caught:
        xform("<a/>", f'<instance id="t" src="jr://file/{name}"/>', media=tmp_path)
    assert name in caught.value.source


def test_load_xform_when_a_bind_names_nothing_then_passes_over_it_and_remembers():
    assert xform("<a/>", bind("zzz", type="int")).stray_binds == ("/data/zzz",)


@pytest.mark.parametrize(
    "body",
    [
        '<input ref="/data/zzz"/>',
        "<input/>",
        '<select1 ref="/data/a"><item><label>x</label></item></select1>',
        '<select1 ref="/data/a"><itemset nodeset=""><value ref="v"/></itemset></select1>',
        '<input bind="zzz"/>',
        '<input ref="/data/a"><setvalue event="no-such-event" ref="/data/a"/></input>',
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/zzz"/></input>',
    ],
)
def test_load_xform_when_the_body_contradicts_the_instance_then_is_refused(body):
    with pytest.raises(FormStructureError):
        xform("<a/>", body=body)


def test_load_xform_when_new_repeat_is_asked_for_outside_a_repeat_then_is_refused():
    with pytest.raises(FormStructureError):
        xform("<a/>", '<setvalue event="odk-new-repeat" ref="/data/a"/>', inputs("a"))


def test_load_xform_when_expressions_nest_without_end_then_is_one_clear_error():
    with pytest.raises(FormError):
        xform("<a/>", bind("a", calculate="(" * 20_000 + "1" + ")" * 20_000))


def test_load_xform_when_elements_nest_without_end_then_is_unreadable():
    with pytest.raises(FormUnreadableError):
        load_xform(xform_text("<a>" * 5_000 + "</a>" * 5_000))


def test_load_form_when_a_workbook_has_typographic_quotes_then_labels_keep_them(tmp_path):
    from openpyxl import Workbook

    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "survey"
    for row in (
        ["type", "name", "label", "relevant"],
        ["text", "a", "L’enfant"],
        ["text", "b", "B", "${a} = ‘x’"],
    ):
        sheet.append(row)
    workbook.save(tmp_path / "form.xlsx")
    session = begin(load_form(tmp_path / "form.xlsx"))
    session.answer("/data/a", "x")

    assert session.state("/data/a").label == "L’enfant"
    assert session.state("/data/b").relevant


@pytest.mark.parametrize("place", ["list", "label", "action"])
def test_load_xform_when_an_instance_is_named_elsewhere_then_is_looked_for_too(place):
    name = "instance('towns')/root/item"
    body = {
        "list": f'<select1 ref="/data/a"><itemset nodeset="{name}"><value ref="n"/></itemset></select1>',
        "label": f'<input ref="/data/a"><label>A <output value="{name}"/></label></input>',
        "action": '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/a" '
        f'value="{name}"/></input>',
    }[place]
    with pytest.raises(InstanceMissingError):
        xform("<a/>", "", body)


def test_load_xform_when_a_list_of_answers_has_no_labels_then_shows_the_values():
    form = xform(
        "<p><n>x</n></p><a/>",
        "",
        '<repeat nodeset="/data/p"><input ref="/data/p/n"/></repeat>'
        '<select1 ref="/data/a"><itemset nodeset="/data/p"><value ref="n"/></itemset></select1>',
    )
    assert [(one.value, one.label) for one in begin(form).choices("/data/a")] == [("x", "x")]


@pytest.mark.parametrize(
    "body",
    [
        '<input ref="/data/a"><label>A <output value="count()"/></label></input>',
        '<select1 ref="/data/a"><itemset nodeset="randomize()"><value ref="n"/></itemset></select1>',
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="." value="substr()"/></input>',
    ],
)
def test_load_xform_when_what_is_shown_or_set_has_wrong_arguments_then_names_the_node(body):
    with pytest.raises(ExpressionError) as caught:
        xform("<a/>", "", body)
    assert caught.value.ref == "/data/a"
