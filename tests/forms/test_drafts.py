from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.forms import FormError, Session
from fieldscreen.forms.errors import DraftMismatchError, FormUnreadableError
from support.xforms import begin, bind, inputs, xform

INSTANCE = """<a/><g><b>default</b></g><p jr:template=""><x/><q jr:template=""><y/></q></p>
<orx:meta><orx:instanceID/></orx:meta>"""
FORM = (
    INSTANCE,
    bind("g", relevant="/data/a = 1") + bind("orx:meta/orx:instanceID", jr_preload="uid"),
    inputs("a", "g/b") + '<repeat nodeset="/data/p"><input ref="/data/p/x"/>'
    '<repeat nodeset="/data/p/q"><input ref="/data/p/q/y"/></repeat></repeat>',
)


@pytest.fixture
def form():
    return xform(*FORM)


def filled(form):
    session = begin(form)
    session.answer("/data/a", "é\u0301 <&> 'x' \"y\"\n\ttwo")
    session.add_repeat("/data/p")
    session.add_repeat("/data/p")
    session.add_repeat("/data/p[2]/q")
    session.answer("/data/p[2]/q[1]/y", "deep")
    return session


def test_restore_when_given_a_draft_then_serialises_to_the_same_text(form):
    session = filled(form)
    again = Session.restore(form, session.serialise())

    assert again.serialise() == session.serialise()
    assert dict(again.states()) == dict(session.states())


def test_restore_when_the_form_began_with_instances_and_all_were_removed_then_none_comes_back():
    form = xform("<p><a>1</a></p>", "", '<repeat nodeset="/data/p"><input ref="/data/p/a"/></repeat>')
    session = begin(form)
    session.remove_repeat("/data/p[1]")
    assert "/data/p[1]" not in Session.restore(form, session.serialise()).states()


def test_restore_when_elements_are_missing_or_unknown_then_those_of_the_form_are_there_and_blank(form):
    again = Session.restore(form, "<data><zzz/><p><x>1</x><odd/></p><a>1</a></data>")

    assert again.state("/data/p[1]/x").value == "1"
    assert again.state("/data/g/b").value == ""
    assert "zzz" not in again.serialise()


def test_restore_when_it_is_not_xml_or_of_another_form_then_is_refused(form):
    with pytest.raises(FormUnreadableError):
        Session.restore(form, "<data>")
    with pytest.raises(DraftMismatchError):
        Session.restore(form, "<other/>")


def test_edit_when_a_finished_record_is_opened_then_it_has_a_new_identity_and_keeps_the_former(form):
    finished = filled(form)
    former = finished.state("/data/orx:meta/orx:instanceID").value
    edited = Session.edit(form, finished.serialise(relevant_only=True))

    assert edited.state("/data/orx:meta/orx:deprecatedID").value == former
    assert edited.state("/data/orx:meta/orx:instanceID").value not in {"", former}
    again = Session.restore(form, edited.serialise())
    assert again.serialise() == edited.serialise()
    twice = Session.edit(form, edited.serialise())
    assert (
        twice.state("/data/orx:meta/orx:deprecatedID").value
        == edited.state("/data/orx:meta/orx:instanceID").value
    )


def test_serialise_when_only_what_is_relevant_is_wanted_then_the_rest_and_nothing_else_is_left_out(form):
    session = filled(form)
    assert "default" in session.serialise()
    assert "default" not in session.serialise(relevant_only=True)
    assert "deep" in session.serialise(relevant_only=True)


def test_serialise_when_the_form_has_no_place_for_an_identity_then_it_has_one_all_the_same():
    session = begin(xform("<a/>", "", inputs("a")))
    assert session.state("/data/orx:meta/orx:instanceID").value.startswith("uuid:")


def test_serialise_when_elements_have_attributes_then_they_are_kept():
    form = xform('<e dataset="people" create="1"><l/></e>', "", inputs("e/l"))
    assert '<e dataset="people" create="1">' in begin(form).serialise(relevant_only=True)


@given(st.text(max_size=60))
def test_answer_when_it_is_any_text_then_survives_putting_down_and_taking_up(text):
    form = xform("<a/>", "", inputs("a"))
    session = begin(form)
    session.answer("/data/a", text)
    kept = session.state("/data/a").value

    assert Session.restore(form, session.serialise()).state("/data/a").value == kept
    if text.isprintable():
        assert kept == text


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 20), st.text(max_size=6)), max_size=3))
def test_restore_when_a_draft_is_damaged_then_is_refused_or_opens(damage):
    form = xform(*FORM)
    draft = filled(form).serialise()
    for place, length, text in damage:
        draft = draft[:place] + text + draft[place + length :]
    try:
        session = Session.restore(form, draft)
    except FormError:
        return
    assert Session.restore(form, session.serialise()).serialise() == session.serialise()
