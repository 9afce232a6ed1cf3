from __future__ import annotations

from fieldscreen.forms.filling import Occasion, fill
from support.xforms import begin, bind, xform

FORM = xform(
    '<name/><town/><many/><ok/><g><n>read me</n></g><p jr:template=""><x/></p>',
    bind("name", required="true()", jr_requiredMsg="Please") + bind("g/n", readonly="true()"),
    """<input ref="/data/name"><label>Name</label></input>
    <select1 ref="/data/town"><label>Town</label><item><label>Lyon</label><value>ly</value></item>
      <item><label>Paris</label><value>pa</value></item></select1>
    <select ref="/data/many"><label>Many</label><item><label>A</label><value>a</value></item>
      <item><label>B</label><value>b</value></item></select>
    <trigger ref="/data/ok"><label>Understood?</label></trigger>
    <group ref="/data/g"><label>G</label><input ref="/data/g/n"><label>Note</label></input></group>
    <group ref="/data/p"><label>P</label><repeat nodeset="/data/p">
      <input ref="/data/p/x"><label>X</label></input></repeat></group>""",
)


def play(*lines):
    session, told, typed = begin(FORM), [], iter(lines)

    def ask(telling):
        told.append((telling.occasion, telling.ref))
        return next(typed, None)

    ended = fill(session, ask, lambda telling: told.append((telling.occasion, telling.ref)))
    return session, told, ended


def test_fill_when_every_line_is_good_then_reaches_the_end():
    session, told, ended = play("Ana", "2", "b 1", "oui", "y", "first", "n")

    assert ended
    assert [session.state(f"/data/{name}").value for name in ("name", "town", "many", "ok", "p[1]/x")] == [
        "Ana",
        "pa",
        "b a",
        "OK",
        "first",
    ]
    assert (Occasion.NOTE, "/data/g/n") in told
    assert (Occasion.SECTION, "/data/g") in told
    assert (Occasion.INSTANCE, "/data/p[1]") in told
    assert told[-1] == (Occasion.END, "")


def test_fill_when_a_choice_does_not_exist_then_asks_again():
    session, told, _ = play("Ana", "9", "ly")
    assert (Occasion.UNKNOWN_CHOICE, "/data/town") in told
    assert session.state("/data/town").value == "ly"


def test_fill_when_an_answer_is_missing_then_says_so_and_goes_on():
    _, told, ended = play("", "", "", "", "n")
    assert told[1] == (Occasion.VIOLATION, "/data/name")
    assert ended


def test_fill_when_told_to_go_back_then_asks_the_question_before():
    session, told, ended = play("Ana", "<", "Ionela", "1", ":q")
    assert [ref for occasion, ref in told if occasion is Occasion.QUESTION][:4] == [
        "/data/name",
        "/data/town",
        "/data/name",
        "/data/town",
    ]
    assert session.state("/data/name").value == "Ionela"
    assert not ended


def test_fill_when_an_answer_is_taken_back_then_it_is_blank():
    session, _, _ = play("Ana", "1", "<", "-")
    assert session.state("/data/town").value == ""


def test_fill_when_the_input_ends_then_stops_with_what_there_is():
    session, _, ended = play("Ana")
    assert not ended
    assert session.state("/data/name").value == "Ana"
