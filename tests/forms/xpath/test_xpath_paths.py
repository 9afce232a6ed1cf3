import pytest

from fieldscreen.forms.tree_reading import parse_document
from fieldscreen.forms.xpath import (
    CompileScope,
    Context,
    Single,
    UnknownInstanceError,
    UnknownPrefixError,
    XPathError,
    compile_expression,
    parse,
)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/data/name", ["Ana"]),
        ("name", ["Ana"]),
        ("./name", ["Ana"]),
        ("person/name", ["Ion", "Mia", "Eva"]),
        ("person[2]/name", ["Mia"]),
        ("person[last()]/name", ["Eva"]),
        ("person[position() < 3]/name", ["Ion", "Mia"]),
        ("person[age > 5]/name", ["Ion", "Mia"]),
        ("person[age > 5][2]/name", ["Mia"]),
        ("person[age > 5 and name != 'Ion']/name", ["Mia"]),
        ("person[pet]/name", ["Ion", "Mia"]),
        ("person[pet/kind = 'cat']/name", ["Ion"]),
        ("person[name = /data/name]/age", []),
        ("(person/name)[2]", ["Mia"]),
        ("//kind", ["dog", "cat", "hen"]),
        ("//pet[1]/kind", ["dog", "hen"]),
        ("person/pet/..//name", ["Ion", "Mia"]),
        ("person/pet/../name", ["Ion", "Mia"]),
        ("@id", ["household"]),
        ("name | age | name", ["Ana", "13"]),
        ("age | name", ["Ana", "13"]),
        ("person[3]/preceding-sibling::person[1]/name", ["Mia"]),
        ("person[1]/following-sibling::person/name", ["Mia", "Eva"]),
        ("person/pet[1]/ancestor::person/name", ["Ion", "Mia"]),
        ("person[2]/pet/preceding::kind", ["dog", "cat"]),
        ("person[1]/following::kind", ["hen"]),
        ("person[1]/descendant::kind[2]", ["cat"]),
        ("name/self::name", ["Ana"]),
        ("name/self::age", []),
        ("name/text()", ["Ana"]),
        ("name/node()", ["Ana"]),
        ("name/text()/..", ["Ana"]),
        ("blank/text()", []),
        ("person[true()]/name", ["Ion", "Mia", "Eva"]),
        ("person[false()]/name", []),
        ("person[1.5]/name", []),
        ("person[name]/pet[kind = current()/person[1]/pet[2]/kind]/kind", ["cat"]),
        ("instance('towns')/root/item[county = '69']/name", ["lyon", "bron"]),
        ("instance('towns')/root/item[county = 59]/label", ["Lille"]),
        ("instance('towns')/root/item['lyon' = name]/label", ["Lyon"]),
        ("instance('towns')/root/item[county = '69'][2]/label", ["Bron"]),
        ("instance('towns')/root/item[county = '69' and label = 'Bron']/name", ["bron"]),
        ("instance('towns')/root/item[county = 'none']/name", []),
        ("instance('towns')/root/item[name = /data/missing]/name", []),
    ],
)
def test_path_when_evaluated_then_it_finds_these_nodes(evaluate, path, expected):
    assert expected == evaluate(path)


@pytest.mark.parametrize("instance", ["towns", "live"])
@pytest.mark.parametrize(
    "predicate",
    [
        "name = 0 div 0",
        "county != '69'",
        "name = /data/person/name",
        "county = '69'",
        "county = 69",
        "county = /data/towns/one",
        "label = 'x'",
    ],
)
def test_equality_when_indexed_or_scanned_then_the_answer_is_the_same(evaluate, instance, predicate):
    indexed = evaluate(f"instance('{instance}')/root/item[{predicate}]/name")
    scanned = evaluate(f"instance('{instance}')/root/item[{predicate} or false()]/name")

    assert scanned == indexed


def test_absolute_path_when_in_an_instance_predicate_then_it_means_the_primary_instance(
    world, find, evaluate
):
    find("/data/name").set_text("bron")

    assert evaluate("instance('towns')/root/item[name = /data/name]/label") == ["Bron"]
    assert evaluate("instance('towns')/root/item[name = current()/name]/label") == ["Bron"]


def test_index_when_the_key_changes_between_evaluations_then_the_answer_follows(world, find):
    compiled = compile_expression(
        parse("instance('towns')/root/item[name = /data/name]/label"), CompileScope(default_namespaces=None)
    )
    context = Context(find("/data"), world)
    found = []
    for name in ("lyon", "lille", "nowhere", "lyon"):
        find("/data/name").set_text(name)
        found.append(compiled.string(context))

    assert found == ["Lyon", "Lille", "", "Lyon"]


def test_instance_when_unknown_then_the_error_names_it(evaluate):
    with pytest.raises(UnknownInstanceError) as caught:
        evaluate("instance('villages')/root")

    assert caught.value.instance == "villages"
    assert caught.value.expression == "instance('villages')/root"


def test_irrelevant_nodes_when_counted_are_absent_and_when_compared_are_blank(find, evaluate):
    find("/data/person[2]").relevant = False
    find("/data/person[2]/age").relevant = False
    find("/data/age").relevant = False

    assert evaluate("count(/data/person)") == 2.0
    assert evaluate("string(/data/age)") == ""
    assert evaluate("/data/age = ''") is True
    assert evaluate("/data/age != '13'") is True
    assert evaluate("/data/age > 1") is False
    assert evaluate("boolean(/data/age)") is False
    assert evaluate("/data/missing = ''") is False


def test_irrelevant_nodes_when_the_scope_keeps_them_then_paths_find_them(find, evaluate):
    find("/data/age").relevant = False
    scope = CompileScope(default_namespaces=None, keep_irrelevant=True)

    assert evaluate("/data/age", scope=scope) == ["13"]


@pytest.mark.parametrize(
    "expression", ["/data/age + 1", "/data/age = 13", "/data/age = '13'", "string(/data/age)"]
)
def test_bound_path_when_compiled_then_it_means_the_same_as_when_walked(world, find, evaluate, expression):
    world.singles = [(find("/data/age"),), ()]
    by_node = CompileScope(bind_path=lambda _: find("/data/age"))
    by_index = CompileScope(bind_path=lambda _: Single(0))
    by_call = CompileScope(bind_path=lambda _: lambda _: [find("/data/age")])

    results = {evaluate(expression, scope=scope) for scope in (None, by_node, by_index, by_call)}
    assert len(results) == 1

    find("/data/age").set_text("8")
    changed = {evaluate(expression, scope=scope) for scope in (None, by_node, by_index, by_call)}
    assert len(changed) == 1
    assert changed != results


def test_bound_path_when_the_node_does_not_exist_then_it_is_an_empty_set(world, find, evaluate):
    world.singles = [()]
    scope = CompileScope(bind_path=lambda _: Single(0))

    assert evaluate("/data/gone", scope=scope) == []
    assert evaluate("/data/gone != 'x'", scope=scope) is False
    assert evaluate("/data/gone != 3", scope=scope) is False
    assert evaluate("string(/data/gone)", scope=scope) == ""


def test_prefix_when_declared_then_it_selects_by_namespace(world, evaluate):
    world.primary = parse_document('<d xmlns:o="urn:o" xmlns:p="urn:o"><o:x>1</o:x><x>2</x></d>')
    scope = CompileScope(namespaces={"q": "urn:o"})

    run = compile_expression(parse("/d/q:x"), scope)
    assert run.string(Context(world.primary, world)) == "1"
    assert compile_expression(parse("/d/x"), scope).string(Context(world.primary, world)) == "2"
    assert compile_expression(parse("count(/d/q:*)"), scope).number(Context(world.primary, world)) == 1.0


def test_prefix_when_not_declared_then_compiling_says_so():
    with pytest.raises(UnknownPrefixError) as caught:
        compile_expression(parse("/a/zz:b"))

    assert (caught.value.prefix, caught.value.position) == ("zz", 3)


def test_default_namespace_when_any_is_accepted_then_unprefixed_names_match(world):
    world.primary = parse_document('<d xmlns="http://www.w3.org/2002/xforms"><x>1</x></d>')
    context = Context(world.primary, world)

    assert compile_expression(parse("/d/x"), CompileScope(default_namespaces=None)).string(context) == "1"
    assert compile_expression(parse("/d/x")).string(context) == ""
    assert compile_expression(parse("name(/*)")).string(context) == "d"


def test_document_order_when_nodes_come_and_go_then_unions_stay_sorted(find, evaluate):
    data = find("/data")
    first = find("/data/person[1]")
    assert evaluate("person[3]/name | person[1]/name") == ["Ion", "Eva"]

    data.remove(first)
    data.append(first)

    assert evaluate("person[3]/name | person[1]/name") == ["Mia", "Ion"]


def test_path_when_it_would_visit_millions_of_nodes_then_it_is_refused(world):
    world.primary = parse_document("<d>" + "<a/>" * 3_000 + "</d>")
    compiled = compile_expression(parse("count(//a[count(following-sibling::a[following-sibling::a]) > 1])"))

    with pytest.raises(XPathError, match="visits more than"):
        compiled.number(Context(world.primary, world))


def test_budget_when_a_context_is_used_again_then_it_starts_afresh(world, find):
    compiled = compile_expression(parse("count(//person/descendant::node())"))
    context = Context(find("/data"), world)

    assert len({compiled.number(context) for _ in range(3)}) == 1
    assert context.budget is not None
    assert context.budget.visited < 1_000


def test_step_by_name_when_thousands_stand_beside_it_then_visits_only_those_of_that_name():
    document = parse_document("<data><q>1</q>" + "<p><c/></p>" * 5_000 + "</data>")
    environment = type("Environment", (), {"primary": document, "singles": (), "timezone": None})()
    context = Context(document.children[0].children[1].children[0], environment)
    expression = compile_expression(parse("../../q[1] = 1"), CompileScope(default_namespaces=None))
    assert expression.boolean(context)
    assert context.budget is not None
    assert context.budget.visited < 100
