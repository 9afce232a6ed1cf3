import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.forms.tree import Kind, Node, in_document_order, path_of
from fieldscreen.forms.tree_reading import DocumentRefusedError, parse_document


def test_parse_when_a_form_is_read_then_leaves_carry_their_text_and_blanks_are_gone():
    document = parse_document("<d>\n <a>one</a> <b/> <!-- note --> <c>x<!-- y -->z</c>\n</d>")
    data = document.children[0]

    assert [(child.name, child.text) for child in data.children] == [("a", "one"), ("b", ""), ("c", "xz")]
    assert data.string_value() == "onexz"
    assert data.parent is document


def test_parse_when_faithful_then_text_comments_and_instructions_stay():
    document = parse_document("<?p q?><d> <a>1</a>t<!--c--></d><!--end-->", faithful=True)

    assert [child.kind for child in document.children] == [Kind.INSTRUCTION, Kind.ELEMENT, Kind.COMMENT]
    kinds = [child.kind for child in document.children[1].children]
    assert kinds == [Kind.TEXT, Kind.ELEMENT, Kind.TEXT, Kind.COMMENT]


def test_parse_when_namespaces_are_declared_then_names_prefixes_and_scope_are_kept():
    document = parse_document('<d xmlns="urn:d" xmlns:o="urn:o" o:at="1" xml:lang="fr"><o:a/><b/></d>')
    data = document.children[0]

    assert (data.namespace, data.children[0].qualified_name) == ("urn:d", "o:a")
    assert (data.attribute("at", "urn:o"), data.attributes[1].qualified_name) == ("1", "xml:lang")
    assert data.children[1].namespaces is data.namespaces


_BOMB = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><d>&b;</d>'


@pytest.mark.parametrize(
    "hostile",
    [
        "",
        "<d>",
        "plain",
        _BOMB,
        _BOMB.encode("utf-16"),
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><d>&x;</d>',
        "<d>" * 400 + "</d>" * 400,
        "<d>\0</d>",
    ],
)
def test_parse_when_the_document_is_hostile_or_broken_then_it_is_refused(hostile):
    with pytest.raises(DocumentRefusedError):
        parse_document(hostile)


def test_parse_when_an_encoding_is_declared_in_text_already_decoded_then_the_text_wins():
    assert parse_document('<?xml version="1.0" encoding="latin-1"?><d>é</d>').string_value() == "é"


@given(st.text(max_size=80))
def test_parse_when_given_any_text_then_only_a_refusal_comes_out(text):
    try:
        assert parse_document(f"<d>{text}</d>").kind is Kind.DOCUMENT
    except DocumentRefusedError as refusal:
        assert refusal.reason  # noqa: PT017  either outcome is right


def test_set_text_when_a_number_was_remembered_then_it_is_forgotten():
    node = Node(Kind.ELEMENT, "q", text="1")
    node.number = 1.0
    shown = node.text_nodes()[0]

    node.set_text("2")

    assert node.number is None
    assert (node.text, shown.text) == ("2", "2")


def test_children_when_many_and_changed_then_lookup_by_name_follows():
    parent = Node(Kind.ELEMENT, "g")
    parent.extend(Node(Kind.ELEMENT, f"q{n}") for n in range(20))
    assert [node.name for node in parent.named("q7")] == ["q7"]

    extra = parent.insert(0, Node(Kind.ELEMENT, "q7", text="first"))
    assert [node.text for node in parent.named("q7")] == ["first", ""]
    parent.remove(extra)
    assert len(parent.named("q7")) == 1
    assert extra.parent is None
    with pytest.raises(ValueError, match="not a child"):
        parent.remove(extra)


def test_attributes_when_set_then_an_existing_one_is_replaced():
    node = Node(Kind.ELEMENT, "q")
    node.set_attribute("version", "1")
    node.set_attribute("version", "2")

    assert [(one.name, one.text) for one in node.attributes] == [("version", "2")]


@given(st.permutations(range(12)))
def test_document_order_when_nodes_come_in_any_order_then_they_are_sorted_once_each(order):
    document = parse_document("<d x='1'><a>1</a><b><c/><c y='2'>t</c></b><e/></d>")
    nodes = [document, *document.descendants()]
    nodes += [attribute for node in list(nodes) for attribute in node.attributes]
    expected = in_document_order(nodes)
    shuffled = [nodes[place % len(nodes)] for place in order]

    assert in_document_order([*shuffled, *nodes]) == expected


def test_path_of_when_names_repeat_then_positions_tell_them_apart():
    document = parse_document("<d><a/><a z='1'/><b/></d>")
    data = document.children[0]

    assert path_of(data.children[1]) == "/d/a[2]"
    assert path_of(data.children[1].attributes[0]) == "/d/a[2]/@z"
    assert path_of(data.children[2]) == "/d/b"
