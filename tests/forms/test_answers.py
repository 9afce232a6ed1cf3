from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest

from fieldscreen.forms import Violation
from fieldscreen.forms.errors import RefUnknownError
from support.xforms import begin, bind, inputs, xform


def test_answer_when_given_values_of_python_then_keeps_odk_notation():
    form = xform("<a/>", bind("a", type="string"), inputs("a"))
    session = begin(form)
    kept = {}
    for value in (
        "text",
        12,
        2.5,
        3.0,
        Decimal("1.20"),
        True,
        date(2024, 2, 3),
        time(9, 5),
        datetime(2024, 2, 3, 9, 5, tzinfo=UTC),
        ["x", "y"],
        None,
    ):
        session.answer("/data/a", value)
        kept[str(value)] = session.state("/data/a").value

    assert list(kept.values()) == [
        "text",
        "12",
        "2.5",
        "3",
        "1.20",
        "1",
        "2024-02-03",
        "09:05:00.000",
        "2024-02-03T09:05:00.000+00:00",
        "x y",
        "",
    ]


@pytest.mark.parametrize(
    ("kind", "text", "typed"),
    [
        ("int", "12", 12),
        ("decimal", "1.5", Decimal("1.5")),
        ("boolean", "1", True),
        ("date", "2024-02-03", date(2024, 2, 3)),
        ("time", "09:05:00.000+01:00", time.fromisoformat("09:05:00.000+01:00")),
        ("dateTime", "2024-02-03T09:05:00Z", datetime(2024, 2, 3, 9, 5, tzinfo=UTC)),
        ("geopoint", "48.1 2.3 0 5", "48.1 2.3 0 5"),
        ("string", "x", "x"),
        ("select", "a b", ("a", "b")),
    ],
)
def test_state_when_a_text_fits_its_type_then_gives_the_typed_value(kind, text, typed):
    session = begin(xform("<a/>", bind("a", type=kind), inputs("a")))
    session.answer("/data/a", text)
    state = session.state("/data/a")

    assert state.typed == typed
    assert state.violation is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("int", "twelve"),
        ("int", "1.5"),
        ("int", "9" * 40),
        ("decimal", "1,5"),
        ("date", "3 février"),
        ("date", "2024-02-31"),
        ("time", "25:00"),
        ("dateTime", "yesterday"),
        ("geopoint", "here"),
        ("geotrace", "1 2; x"),
        ("boolean", "perhaps"),
    ],
)
def test_answer_when_it_does_not_fit_its_type_then_is_kept_and_reported(kind, text):
    session = begin(xform("<a/>", bind("a", type=kind), inputs("a")))
    session.answer("/data/a", text)
    state = session.state("/data/a")

    assert (state.value, state.typed) == (text, None)
    assert state.violation == Violation("/data/a", "type", "")
    assert text in session.serialise()


def test_answer_when_it_breaks_its_constraint_then_is_kept_and_reported_with_the_message():
    form = xform(
        "<age/>", bind("age", type="int", constraint=". < 18", jr_constraintMsg="Too old"), inputs("age")
    )
    session = begin(form)
    session.answer("/data/age", 40)

    assert session.state("/data/age").value == "40"
    assert session.validate() == (Violation("/data/age", "constraint", "Too old"),)

    session.clear("/data/age")
    assert session.validate() == ()


def test_validate_when_a_required_answer_is_missing_then_says_where_in_document_order():
    form = xform(
        "<a/><b/><c/>",
        bind("a", required="true()", jr_requiredMsg="Please")
        + bind("b", required="/data/c = 'x'")
        + bind("c"),
        inputs("a", "b", "c"),
    )
    session = begin(form)
    assert session.validate() == (Violation("/data/a", "required", "Please"),)

    session.answer("/data/c", "x")
    assert [violation.ref for violation in session.validate()] == ["/data/a", "/data/b"]


def test_validate_when_a_question_is_not_relevant_then_asks_nothing_of_it():
    form = xform("<a/><b/>", bind("b", relevant="/data/a = 1", required="true()"), inputs("a", "b"))
    session = begin(form)
    assert session.validate() == ()

    session.answer("/data/a", 1)
    assert [violation.kind for violation in session.validate()] == ["required"]


def test_relevance_when_it_goes_and_comes_back_then_the_answer_is_blank_meanwhile_and_kept():
    form = xform(
        "<a/><g><b/></g><c/>",
        bind("g", relevant="/data/a = 'yes'") + bind("c", calculate="concat('[', /data/g/b, ']')"),
        inputs("a", "g/b"),
    )
    session = begin(form)
    session.answer("/data/a", "yes")
    session.answer("/data/g/b", "said")
    assert session.state("/data/c").value == "[said]"

    session.answer("/data/a", "no")
    assert session.state("/data/g/b").value == ""
    assert session.state("/data/c").value == "[]"
    assert "said" in session.serialise()
    assert "said" not in session.serialise(relevant_only=True)

    session.answer("/data/a", "yes")
    assert session.state("/data/g/b").value == "said"
    assert session.state("/data/c").value == "[said]"


def test_relevance_when_a_group_hides_then_questions_that_depend_on_its_content_follow():
    form = xform(
        "<a/><g><b/></g><c/>",
        bind("g", relevant="/data/a = 1") + bind("c", relevant="/data/g/b = 1"),
        inputs("a", "g/b", "c"),
    )
    session = begin(form)
    session.answer("/data/a", 1)
    session.answer("/data/g/b", 1)
    assert session.state("/data/c").relevant

    changes = session.answer("/data/a", 0)
    assert {ref: state.relevant for ref, state in changes.states.items()} == {
        "/data/a": True,
        "/data/g": False,
        "/data/g/b": False,
        "/data/c": False,
    }


def test_changes_when_nothing_observable_differs_then_holds_only_the_answer():
    form = xform(
        "<a/><b/><c/>", bind("b", calculate="/data/a > 0") + bind("c", calculate="/data/b"), inputs("a")
    )
    session = begin(form)
    session.answer("/data/a", 1)

    assert set(session.answer("/data/a", 2).states) == {"/data/a"}
    assert not session.answer("/data/a", 2)


def test_changes_when_looked_at_after_the_next_step_then_still_tell_about_their_own():
    form = xform("<a/><b/>", bind("b", calculate="/data/a + 1"), inputs("a"))
    session = begin(form)
    first = session.answer("/data/a", 1)
    session.answer("/data/a", 2)

    assert first.states["/data/b"].value == "2"


@pytest.mark.parametrize(
    ("kind", "expression", "text"),
    [
        ("int", "7 div 2", "3"),
        ("int", "-7 div 2", "-3"),
        ("decimal", "7 div 2", "3.5"),
        ("string", "1 div 3 > 0", "true"),
        ("string", "'a' + 1", ""),
        ("int", "''", ""),
        ("date", "today()", "2026-03-14"),
        ("string", "10 div 2", "5"),
    ],
)
def test_calculate_when_its_type_is_given_then_keeps_the_notation_of_that_type(kind, expression, text):
    session = begin(xform("<a/>", bind("a", type=kind, calculate=expression)))
    assert session.state("/data/a").value == text


def test_readonly_when_a_group_is_readonly_then_so_is_everything_in_it():
    form = xform("<l/><g><a/></g>", bind("g", readonly="/data/l = 1"), inputs("l", "g/a"))
    session = begin(form)
    changes = session.answer("/data/l", 1)

    assert session.state("/data/g/a").readonly
    assert "/data/g/a" in changes.states


def test_answer_when_the_reference_names_nothing_or_a_group_then_is_refused():
    session = begin(xform("<g><a/></g>", "", inputs("g/a")))
    for ref in ("/data/zzz", "/data/g", "data/g/a", "", "/", "/data/g/a[2]", "/other/g/a"):
        with pytest.raises(RefUnknownError):
            session.answer(ref, 1)


def test_answer_when_picked_on_a_scale_then_has_the_decimals_of_the_scale():
    form = xform("<a/>", bind("a", type="decimal"), '<range ref="/data/a" start="0" end="5" step="0.25"/>')
    session = begin(form)
    session.answer("/data/a", 2)
    assert session.state("/data/a").value == "2.00"


def test_answer_when_an_acknowledgement_is_given_then_reads_ok():
    session = begin(xform("<a/>", "", '<trigger ref="/data/a"/>'))
    session.answer("/data/a", True)
    assert session.state("/data/a").value == "OK"


def test_answer_when_it_holds_characters_xml_cannot_then_the_draft_can_still_be_read_back():
    form = xform("<a/>", "", inputs("a"))
    session = begin(form)
    session.answer("/data/a", "a\x00b\x1fc\ud800d\r\ne <&>\"' \u2028 😀")
    draft = session.serialise()

    assert type(session).restore(form, draft).state("/data/a").value == session.state("/data/a").value


def test_failing_expression_when_the_form_runs_then_keeps_the_answer_and_is_noted():
    form = xform(
        "<a/><b/><c/>",
        bind("b", calculate="count(if(/data/a = 1, 'x', /data/c))") + bind("a", relevant="true()"),
        inputs("a"),
    )
    session = begin(form)
    session.answer("/data/a", 1)

    assert session.state("/data/a").value == "1"
    assert [failure.ref for failure in session.failures] == ["/data/b"]


def test_preloads_when_a_form_opens_then_are_filled_once():
    form = xform(
        "<s/><t/><u/><d/><meta><instanceID/></meta>",
        bind("s", jr_preload="timestamp", jr_preloadParams="start")
        + bind("t", jr_preload="date", jr_preloadParams="today")
        + bind("u", jr_preload="property", jr_preloadParams="username")
        + bind("d", jr_preload="property", jr_preloadParams="deviceid")
        + bind("meta/instanceID", jr_preload="uid"),
    )
    session = begin(form, properties={"username": "ana"})
    states = session.states()

    assert states["/data/s"].value == "2026-03-14T12:00:00.000+00:00"
    assert states["/data/t"].value == "2026-03-14"
    assert (states["/data/u"].value, states["/data/d"].value) == ("ana", "")
    assert states["/data/meta/instanceID"].value.startswith("uuid:")
    again = type(session).restore(form, session.serialise())
    assert again.state("/data/s").value == "2026-03-14T12:00:00.000+00:00"


def test_finish_when_a_record_is_closed_then_fills_in_the_time():
    session = begin(xform("<e/>", bind("e", jr_preload="timestamp", jr_preloadParams="end")))
    assert session.state("/data/e").value == ""

    changes = session.finish()
    assert changes.states["/data/e"].value == "2026-03-14T12:00:00.000+00:00"
    assert session.audit.rows[-1].event == "form finalize"


@pytest.mark.parametrize("prefix", ["", "uri:"])
@pytest.mark.parametrize(
    "name", ["deviceid", "email", "username", "phonenumber", "subscriberid", "simserial"]
)
def test_property_when_a_preload_asks_for_it_then_it_is_filled_in_and_stays(prefix, name):
    form = xform("<p/>", bind("p", jr_preload="property", jr_preloadParams=prefix + name))
    others = {other: "wrong" for other in ("deviceid", "email", "username", "phonenumber") if other != name}

    session = begin(form, properties=others | {name: "+33 1 23 45 67 89"})
    assert session.state("/data/p").value == "+33 1 23 45 67 89"
    again = type(session).restore(form, session.serialise(), properties={name: "another"})
    assert again.state("/data/p").value == "+33 1 23 45 67 89"
    assert begin(form, properties=others).state("/data/p").value == ""


def test_property_when_the_client_tells_it_with_its_prefix_then_that_one_counts():
    form = xform("<p/>", bind("p", jr_preload="property", jr_preloadParams="uri:username"))

    session = begin(form, properties={"username": "ana", "uri:username": "username:ana"})
    assert session.state("/data/p").value == "username:ana"


@pytest.mark.parametrize("name", ["deviceid", "email", "username", "phonenumber"])
def test_property_when_an_expression_asks_for_it_then_it_is_told(name):
    form = xform("<p/>", bind("p", calculate=f"property('{name}')"))

    assert begin(form, properties={name: "x"}).state("/data/p").value == "x"
    assert begin(form).state("/data/p").value == ""
