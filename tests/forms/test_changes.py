"""What a step tells of what it changed."""

from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.forms import Session, load_xform
from support.xforms import bind, inputs, xform_text

FORM = xform_text(
    '<a/><b/><c/><p jr:template=""><x/><y/></p>',
    bind("a", type="int")
    + bind("b", type="int", calculate="/data/a + 1")
    + bind("c", relevant="/data/b > 3")
    + bind("p/y", calculate="../x + /data/a"),
    inputs("a", "c") + '<repeat nodeset="/data/p"><input ref="/data/p/x"/></repeat>',
)
STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("answer"), st.sampled_from(["/data/a", "/data/c"]), st.sampled_from(["", "1", "7", "x"])
        ),
        st.tuples(st.just("add"), st.just("/data/p"), st.just("")),
        st.tuples(st.just("remove"), st.just("/data/p[1]"), st.just("")),
    ),
    max_size=8,
)


@given(STEPS)
def test_refs_when_read_before_the_states_then_they_name_every_state_that_changed(steps):
    session = Session.start(load_xform(FORM))
    for kind, ref, value in steps:
        if kind == "answer":
            changes = session.answer(ref, value)
        elif kind == "add":
            changes = session.add_repeat(ref)
        elif "/data/p[1]" in session.states():
            changes = session.remove_repeat(ref)
        else:
            continue
        named = set(changes.refs)
        assert named >= set(changes.states)


def test_calculation_when_the_number_is_huge_then_it_is_spelt_as_string_spells_it():
    session = Session.start(
        load_xform(
            xform_text(
                "<a/><b/><c/>",
                bind("a")
                + bind("b", calculate="/data/a * 1000000000")
                + bind("c", calculate="string(/data/b)"),
                inputs("a"),
            )
        )
    )
    session.answer("/data/a", "100000000000000")
    assert session.state("/data/b").value == session.state("/data/c").value == "1" + "0" * 23
