from __future__ import annotations

import pytest

from fieldscreen.forms.errors import FormStructureError, LanguageUnknownError
from support.xforms import begin, bind, inputs, xform

ITEXT = """<itext>
<translation lang="Français (fr)" default="true()">
 <text id="q"><value>Bonjour <output value="/data/name"/> !</value>
  <value form="guidance">Lire lentement</value><value form="image">jr://images/q.png</value><value form="audio">jr://audio/q.wav</value></text>
 <text id="h"><value>Un indice</value></text>
 <text id="m"><value>Trop long : <output value="string-length(/data/q)"/></value></text>
 <text id="c-0"><value>Oui</value></text><text id="c-1"><value>Non</value></text>
</translation>
<translation lang="Română (ro)">
 <text id="q"><value>Bună <output value="/data/name"/>!</value></text>
 <text id="h"><value>-</value></text>
 <text id="c-0"><value>Da</value></text><text id="c-1"><value>-</value></text>
</translation></itext>"""
CHOICES = (
    '<instance id="yn"><root><item><itextId>c-0</itextId><name>y</name></item>'
    "<item><itextId>c-1</itextId><name>n</name></item></root></instance>"
)
BODY = (
    inputs("name")
    + '<input ref="/data/q"><label ref="jr:itext(\'q\')"/><hint ref="jr:itext(\'h\')"/></input>'
    + '<input ref="/data/g"><label>G</label><hint ref="jr:itext(\'q\')"/></input>'
    + '<select1 ref="/data/s"><label>S</label><itemset nodeset="instance(\'yn\')/root/item">'
    + '<value ref="name"/><label ref="jr:itext(itextId)"/></itemset></select1>'
)


@pytest.fixture
def session():
    form = xform(
        "<name>Ana</name><q/><g/><s/><said/>",
        ITEXT
        + CHOICES
        + bind("q", constraint="string-length(.) < 4", jr_constraintMsg="jr:itext('m')")
        + bind("said", calculate="jr:choice-name(/data/s, '/data/s')"),
        BODY,
    )
    return begin(form)


def test_language_when_none_is_chosen_then_is_the_default(session):
    assert session.language == "Français (fr)"
    assert session.state("/data/q").label == "Bonjour Ana !"


def test_label_when_an_answer_it_shows_changes_then_changes_too(session):
    assert session.state("/data/q").label == "Bonjour Ana !"
    changes = session.answer("/data/name", "Ionela")
    assert changes.states["/data/q"].label == "Bonjour Ionela !"


def test_set_language_when_texts_are_missing_or_a_dash_then_falls_back_to_the_default(session):
    session.states()
    changes = session.set_language("Română (ro)")

    assert changes.states["/data/q"].label == "Bună Ana!"
    assert changes.states["/data/q"].hint == "Un indice"
    assert [choice.label for choice in session.choices("/data/s")] == ["Da", "Non"]
    assert session.state("/data/q").media == {"image": "jr://images/q.png"}


def test_media_when_a_language_has_no_sound_then_none_is_given_in_another_language(session):
    french = {"image": "jr://images/q.png", "audio": "jr://audio/q.wav"}
    assert session.state("/data/q").media == french
    assert session.media("/data/q", "Română (ro)") == {"image": "jr://images/q.png"}

    session.set_language("Română (ro)")
    assert session.state("/data/q").media == {"image": "jr://images/q.png"}
    assert session.media("/data/q", "Français (fr)") == french


def test_label_when_asked_in_a_second_language_then_the_first_stays(session):
    assert session.label("/data/q", "Română (ro)") == "Bună Ana!"
    assert [choice.label for choice in session.choices("/data/s", "Română (ro)")] == ["Da", "Non"]
    assert session.state("/data/q").label == "Bonjour Ana !"


def test_guidance_when_a_hint_has_it_then_is_apart_from_the_hint(session):
    assert session.state("/data/g").guidance == "Lire lentement"
    assert session.state("/data/g").hint == "Bonjour Ana !"


def test_message_when_it_is_translated_and_shows_a_value_then_both_hold(session):
    session.answer("/data/q", "longer")
    (violation,) = session.validate()
    assert violation.message == "Trop long : 6"


def test_choice_name_when_a_choice_is_made_then_is_its_label(session):
    session.answer("/data/s", "y")
    assert session.state("/data/said").value == "Oui"


@pytest.mark.parametrize("ask", ["set_language", "label", "choices"])
def test_language_when_the_form_does_not_have_it_then_is_refused(session, ask):
    with pytest.raises(LanguageUnknownError):
        getattr(session, ask)(*([] if ask == "set_language" else ["/data/q"]), "Klingon")


def test_languages_when_one_is_given_twice_then_the_form_is_refused():
    with pytest.raises(FormStructureError):
        xform("<a/>", '<itext><translation lang="x"/><translation lang="x"/></itext>')


def test_label_when_written_in_the_form_itself_then_outputs_are_filled_in():
    form = xform(
        "<a/><b/>",
        "",
        inputs("a")
        + '<input ref="/data/b"><label> So <b>many</b>: <output value="/data/a + 1"/> </label></input>',
    )
    session = begin(form)
    session.answer("/data/a", 2)
    assert session.state("/data/b").label == "So many: 3"


def test_choices_when_drawn_from_answers_then_follow_them():
    form = xform(
        "<town/><list><c><n>a</n><t>1</t></c></list><pick/>",
        '<instance id="all"><root><item><n>x</n><l>X</l><t>1</t></item>'
        "<item><n>y</n><l>Y</l><t>2</t></item></root></instance>",
        inputs("town")
        + '<select ref="/data/pick"><itemset nodeset="instance(\'all\')/root/item[t = /data/town]">'
        + '<value ref="n"/><label ref="l"/></itemset></select>',
    )
    session = begin(form)
    assert session.state("/data/pick").choices == ()
    changes = session.answer("/data/town", 2)

    assert [(choice.value, choice.label) for choice in changes.states["/data/pick"].choices] == [("y", "Y")]


def test_choices_when_shuffled_with_a_seed_then_have_the_same_order_every_time():
    items = "".join(f"<item><n>{name}</n></item>" for name in "abcdefgh")
    form = xform(
        "<pick/>",
        f'<instance id="all"><root>{items}</root></instance>',
        '<select ref="/data/pick"><itemset nodeset="randomize(instance(\'all\')/root/item, 42)">'
        '<value ref="n"/><label ref="n"/></itemset></select>',
    )
    orders = {tuple(choice.value for choice in begin(form).choices("/data/pick")) for _ in range(3)}
    (order,) = orders

    assert sorted(order) == list("abcdefgh")
    assert order != tuple("abcdefgh")


def test_choice_when_a_filter_moves_on_then_the_answer_is_kept_and_reported():
    form = xform(
        "<town/><pick/>",
        '<instance id="all"><root><item><n>x</n><t>1</t></item>'
        "<item><n>y</n><t>2</t></item></root></instance>" + bind("pick", type="string"),
        inputs("town")
        + '<select1 ref="/data/pick"><itemset nodeset="instance(\'all\')/root/item[t = /data/town]">'
        + '<value ref="n"/><label ref="n"/></itemset></select1>',
    )
    session = begin(form)
    session.answer("/data/town", 1)
    session.answer("/data/pick", "x")
    assert session.state("/data/pick").violation is None

    changes = session.answer("/data/town", 2)

    assert changes.states["/data/pick"].value == "x"
    assert changes.states["/data/pick"].violation.kind == "type"


def test_itext_when_looked_up_by_an_expression_then_its_outputs_are_filled_in():
    form = xform(
        "<a>x</a><b/>",
        '<itext><translation lang="en"><text id="t-0"><value>See <output value="/data/a"/></value></text>'
        "</translation></itext>" + bind("b", calculate="jr:itext(concat('t-', count(/data/a) - 1))"),
    )
    assert begin(form).state("/data/b").value == "See x"


@pytest.mark.parametrize("where", ["/", "/data/@id", "/data/q/text()", "instance('l')/root/item"])
def test_choice_name_when_asked_of_what_is_no_question_then_is_blank(where):
    rows = '<instance id="l"><root><item><name>x</name></item></root></instance>'
    named = bind("label", calculate=f"concat('[', jr:choice-name(/data/q, {where}), ']')")
    session = begin(xform("<q>x</q><label/>", rows + named, inputs("q")))
    assert session.state("/data/label").value == "[]"
