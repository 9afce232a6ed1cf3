from __future__ import annotations

from support.xforms import begin, bind, inputs, xform


def form():
    return xform(
        '<a/><g><b/></g><p jr:template=""><x/></p><hidden/>',
        bind("g", relevant="/data/a = 1"),
        inputs("a")
        + '<group ref="/data/g"><label>G</label><input ref="/data/g/b"/></group>'
        + '<group ref="/data/p"><label>P</label>'
        + '<repeat nodeset="/data/p"><input ref="/data/p/x"/></repeat></group>',
    )


def way(session):
    return [(place.kind.value, place.ref) for place in session.places()]


def test_places_when_a_group_is_not_relevant_then_it_is_passed_over():
    session = begin(form())
    assert way(session) == [
        ("BEGINNING_OF_FORM", "/data"),
        ("QUESTION", "/data/a"),
        ("PROMPT_NEW_REPEAT", "/data/p"),
        ("END_OF_FORM", None),
    ]
    session.answer("/data/a", 1)
    session.add_repeat("/data/p")
    assert way(session)[2:6] == [
        ("GROUP", "/data/g"),
        ("QUESTION", "/data/g/b"),
        ("REPEAT", "/data/p[1]"),
        ("QUESTION", "/data/p[1]/x"),
    ]


def test_walk_when_the_form_changes_under_it_then_keeps_its_place():
    session = begin(form())
    walk = session.walk()
    walk.forward()
    session.answer("/data/a", 1)
    assert [walk.forward().ref for _ in range(3)] == ["/data/g", "/data/g/b", "/data/p"]
    assert walk.back().ref == "/data/g/b"
    session.answer("/data/a", 2)
    assert walk.forward().ref == "/data/p"
    assert walk.forward().ref is None
    assert walk.forward().ref is None


def test_walk_when_sent_to_a_question_then_stands_there():
    walk = begin(form()).walk()
    assert walk.go_to("/data/p").ref == "/data/p"
    assert walk.go_to("/data/nowhere").ref == "/data/p"


def test_outline_when_the_body_has_sections_then_shows_them_with_labels_and_relevance():
    session = begin(form())
    session.add_repeat("/data/p")
    first, group, repeat = session.outline()

    assert (first.kind, first.ref, first.label, first.depth) == ("input", "/data/a", "a", 0)
    assert (group.kind, group.label, group.relevant) == ("group", "G", False)
    assert [child.ref for child in group.children] == ["/data/g/b"]
    assert (repeat.kind, repeat.label) == ("repeat", "P")
    assert [entry.ref for entry in repeat.children] == ["/data/p[1]"]
    assert [entry.ref for entry in repeat.children[0].children] == ["/data/p[1]/x"]
