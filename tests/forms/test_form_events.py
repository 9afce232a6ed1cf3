from __future__ import annotations

from support.xforms import begin, bind, inputs, xform


def test_first_load_when_a_record_begins_then_runs_once_and_not_on_a_draft():
    form = xform(
        "<a/><b/>",
        '<setvalue event="odk-instance-first-load" ref="/data/a" value="1 + 1"/>'
        '<setvalue event="odk-instance-load" ref="/data/b">loaded</setvalue>',
        inputs("a"),
    )
    session = begin(form)
    assert [session.state(ref).value for ref in ("/data/a", "/data/b")] == ["2", "loaded"]
    session.clear("/data/a")

    assert type(session).restore(form, session.serialise()).state("/data/a").value == ""


def test_value_changed_when_a_question_is_answered_then_sets_its_target_in_the_same_instance():
    form = xform(
        '<p jr:template=""><a/><b/></p>',
        "",
        '<repeat nodeset="/data/p"><input ref="/data/p/a">'
        '<setvalue event="xforms-value-changed" ref="/data/p/b" value="concat(../a, position(..))"/>'
        "</input></repeat>",
    )
    session = begin(form)
    session.add_repeat("/data/p")
    session.add_repeat("/data/p")
    session.answer("/data/p[2]/a", "x")

    assert [session.state(f"/data/p[{n}]/b").value for n in (1, 2)] == ["", "x2"]


def test_value_changed_when_actions_start_each_other_then_it_ends():
    form = xform(
        "<a/><b/>",
        bind("a", type="int") + bind("b", type="int"),
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b" value="../a + 1"/></input>'
        '<input ref="/data/b"><setvalue event="xforms-value-changed" ref="../a" value="../b + 1"/></input>',
    )
    session = begin(form)
    session.answer("/data/a", 1)
    assert int(session.state("/data/a").value) < 1_000


def test_new_repeat_when_an_instance_is_added_then_sets_values_from_its_surroundings():
    form = xform(
        '<who/><p jr:template=""><a/><b/></p>',
        "",
        inputs("who") + '<repeat nodeset="/data/p">'
        '<setvalue event="odk-new-repeat" ref="/data/p/a" value="position(..)"/>'
        '<setvalue event="odk-new-repeat" ref="/data/p/b" value="../../who"/>'
        '<input ref="/data/p/a"/></repeat>',
    )
    session = begin(form)
    session.answer("/data/who", "ana")
    session.add_repeat("/data/p")
    session.answer("/data/who", "other")
    session.add_repeat("/data/p")

    assert [session.state(f"/data/p[{n}]/{q}").value for n in (1, 2) for q in "ab"] == [
        "1",
        "ana",
        "2",
        "other",
    ]


def test_setvalue_when_it_empties_its_target_then_dependents_follow():
    form = xform(
        "<a/><b>x</b><c/>",
        bind("c", calculate="concat('[', /data/b, ']')"),
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b"/></input>',
    )
    session = begin(form)
    changes = session.answer("/data/a", "1")
    assert changes.states["/data/c"].value == "[]"


def test_setgeopoint_when_there_is_no_hardware_then_leaves_its_target():
    form = xform(
        "<a/>",
        '<odk:setgeopoint event="odk-instance-first-load" ref="/data/a"/>' + bind("a", type="geopoint"),
    )
    assert begin(form).state("/data/a").value == ""
    assert [action.kind for action in form.actions] == ["setgeopoint"]


def test_setgeopoint_when_the_client_knows_where_it_is_then_fills_its_target():
    form = xform(
        "<a/><b/>",
        bind("b", type="geopoint"),
        '<input ref="/data/a"><odk:setgeopoint event="xforms-value-changed" ref="/data/b"/></input>',
    )
    session = begin(form, locate=lambda: "48.85 2.35 0 12")
    session.answer("/data/a", "here")
    assert session.state("/data/b").value == "48.85 2.35 0 12"
