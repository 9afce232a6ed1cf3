from __future__ import annotations

import pytest

from fieldscreen.forms.errors import RefUnknownError, RepeatFixedError
from support.xforms import begin, bind, inputs, xform


def people(model: str = "", inside: str = "<name/><age/>", **attributes: str):
    extra = "".join(f' {key.replace("_", ":")}="{value}"' for key, value in attributes.items())
    return xform(
        f'<n/><total/><person jr:template="">{inside}</person><after/>',
        model,
        inputs("n") + f'<group ref="/data/person"><label>P</label><repeat nodeset="/data/person"{extra}>'
        '<input ref="/data/person/name"/></repeat></group>',
    )


def values(session, *refs):
    return [session.state(ref).value for ref in refs]


def test_repeat_when_the_form_has_only_a_template_then_begins_without_instances():
    session = begin(people())
    assert session.state("/data/person").kind == "range_of_repeat"
    assert "/data/person[1]" not in session.states()


def test_repeat_when_the_form_has_no_template_then_begins_with_its_instances_and_their_values():
    form = xform(
        "<p><a>1</a></p><p><a>2</a></p>", "", '<repeat nodeset="/data/p"><input ref="/data/p/a"/></repeat>'
    )
    session = begin(form)
    assert values(session, "/data/p[1]/a", "/data/p[2]/a") == ["1", "2"]

    session.add_repeat("/data/p")
    assert values(session, "/data/p[3]/a") == ["1"]


def test_add_repeat_when_added_in_the_middle_then_later_references_shift():
    session = begin(people())
    session.add_repeat("/data/person")
    session.add_repeat("/data/person")
    session.answer("/data/person[1]/name", "first")
    session.answer("/data/person[2]/name", "second")

    changes = session.add_repeat("/data/person", 1)

    assert changes.created == ("/data/person[2]",)
    assert values(session, *(f"/data/person[{n}]/name" for n in (1, 2, 3))) == ["first", "", "second"]
    assert changes.states["/data/person[3]/name"].value == "second"


def test_remove_repeat_when_one_goes_then_later_references_shift_and_the_last_are_gone():
    session = begin(people())
    for name in ("a", "b", "c"):
        (ref,) = session.add_repeat("/data/person").created
        session.answer(f"{ref}/name", name)

    changes = session.remove_repeat("/data/person[2]")

    assert changes.states["/data/person[3]"] is None
    assert changes.states["/data/person[3]/name"] is None
    assert changes.states["/data/person[2]/name"].value == "c"
    assert values(session, "/data/person[1]/name", "/data/person[2]/name") == ["a", "c"]
    with pytest.raises(RefUnknownError):
        session.state("/data/person[3]/name")


def test_remove_repeat_when_none_is_left_then_the_repeat_can_begin_again():
    session = begin(people())
    session.add_repeat("/data/person")
    session.remove_repeat("/data/person[1]")
    assert session.add_repeat("/data/person").created == ("/data/person[1]",)


def test_repeat_when_its_instances_are_counted_and_added_up_then_sums_follow():
    form = people(
        bind("total", calculate="sum(/data/person/age)")
        + bind("n", calculate="count(/data/person)")
        + bind("person/age", type="int")
    )
    session = begin(form)
    for age in (10, 20, 30):
        (ref,) = session.add_repeat("/data/person").created
        session.answer(f"{ref}/age", age)
    assert values(session, "/data/total", "/data/n") == ["60", "3"]

    session.remove_repeat("/data/person[2]")
    assert values(session, "/data/total", "/data/n") == ["40", "2"]


def test_repeat_when_rules_read_their_own_instance_then_others_stay():
    form = people(
        bind("person/age", relevant="../name = 'x'") + bind("person/double", calculate="/data/person/name"),
        "<name/><age/><double/>",
    )
    session = begin(form)
    session.add_repeat("/data/person")
    session.add_repeat("/data/person")
    changes = session.answer("/data/person[2]/name", "x")

    assert set(changes.states) == {"/data/person[2]/name", "/data/person[2]/age", "/data/person[2]/double"}
    assert values(session, "/data/person[1]/double", "/data/person[2]/double") == ["", "x"]


def test_repeat_when_positions_are_used_then_they_follow_the_instances():
    form = people(bind("person/age", calculate="position(..)"))
    session = begin(form)
    for _ in range(3):
        session.add_repeat("/data/person")
    session.remove_repeat("/data/person[1]")
    assert values(session, "/data/person[1]/age", "/data/person[2]/age") == ["1", "2"]


def test_repeat_when_an_instance_reads_the_one_before_then_a_running_total_is_right():
    form = people(
        bind("person/name", type="int")
        + bind(
            "person/age",
            calculate="../name + coalesce(../../person[position() = position(current()/..) - 1]/age, 0)",
        )
    )
    session = begin(form)
    for number in range(1, 5):
        (ref,) = session.add_repeat("/data/person").created
        session.answer(f"{ref}/name", number)
    assert values(session, *(f"/data/person[{n}]/age" for n in range(1, 5))) == ["1", "3", "6", "10"]

    session.answer("/data/person[1]/name", 10)
    assert values(session, "/data/person[4]/age") == ["19"]


def test_indexed_repeat_when_inside_the_repeat_then_reaches_another_instance():
    form = people(
        bind("person/age", calculate="indexed-repeat(/data/person/name, /data/person, position(..) - 1)")
    )
    session = begin(form)
    session.add_repeat("/data/person")
    session.add_repeat("/data/person")
    session.answer("/data/person[1]/name", "before")
    assert values(session, "/data/person[2]/age") == ["before"]


def test_count_when_it_rises_then_instances_are_made_and_when_it_falls_none_is_lost():
    session = begin(people(bind("n", type="int"), jr_count="/data/n"))
    assert session.answer("/data/n", 3).created == tuple(f"/data/person[{n}]" for n in (1, 2, 3))
    session.answer("/data/person[3]/name", "kept")

    session.answer("/data/n", 1)
    assert values(session, "/data/person[3]/name") == ["kept"]
    assert session.state("/data/person").controlled


@pytest.mark.parametrize("count", ["-1", "0", "number('x')", "1 div 0", "''", "'many'"])
def test_count_when_it_is_no_sensible_number_then_makes_no_instances(count):
    session = begin(people("", jr_count=count))
    assert "/data/person[1]" not in session.states()


def test_count_when_it_is_absurd_then_stops_at_a_limit():
    form = xform(
        '<p jr:template=""><a/></p>',
        "",
        '<repeat nodeset="/data/p" jr:count="1000000000"><input ref="/data/p/a"/></repeat>',
    )
    assert "/data/p[10001]" not in begin(form).states()


def test_count_when_the_form_begins_with_more_instances_then_the_pattern_gives_way():
    form = xform(
        "<p><a/></p>", "", '<repeat nodeset="/data/p" jr:count="0"><input ref="/data/p/a"/></repeat>'
    )
    assert "/data/p[1]" not in begin(form).states()


def test_count_when_instances_decide_about_one_more_then_it_goes_on_until_told():
    form = xform(
        '<count/><wanted/><p jr:template=""><more/></p>',
        bind("count", type="int", calculate="count(/data/p)")
        + bind(
            "wanted",
            type="int",
            calculate="/data/count + "
            "if(/data/count = 0 or /data/p[position() = /data/count]/more = 'yes', 1, 0)",
        ),
        '<repeat nodeset="/data/p" jr:count="/data/wanted"><input ref="/data/p/more"/></repeat>',
    )
    session = begin(form)
    assert values(session, "/data/count") == ["1"]
    session.answer("/data/p[1]/more", "yes")
    assert values(session, "/data/count") == ["2"]
    session.answer("/data/p[2]/more", "no")
    assert values(session, "/data/count") == ["2"]


@pytest.mark.parametrize("attribute", ['jr:count="2"', 'jr:noAddRemove="true()"'])
def test_repeat_when_the_form_controls_it_then_people_cannot_add_or_remove(attribute):
    form = xform(
        "<p><a/></p><p><a/></p>",
        "",
        f'<repeat nodeset="/data/p" {attribute}><input ref="/data/p/a"/></repeat>',
    )
    session = begin(form)
    with pytest.raises(RepeatFixedError):
        session.add_repeat("/data/p")
    with pytest.raises(RepeatFixedError):
        session.remove_repeat("/data/p[1]")


def test_repeat_when_nested_then_each_outer_instance_has_its_own():
    form = xform(
        '<o jr:template=""><name/><i jr:template=""><x/><y/></i><sum/></o><all/>',
        bind("o/i/x", type="int")
        + bind("o/i/y", calculate="concat(../../name, ':', ../x)")
        + bind("o/sum", calculate="sum(../i/x)")
        + bind("all", calculate="sum(/data/o/i/x)"),
        '<repeat nodeset="/data/o"><input ref="/data/o/name"/>'
        '<repeat nodeset="/data/o/i"><input ref="/data/o/i/x"/></repeat></repeat>',
    )
    session = begin(form)
    for outer in (1, 2):
        session.add_repeat("/data/o")
        session.answer(f"/data/o[{outer}]/name", f"o{outer}")
        for inner in (1, 2):
            session.add_repeat(f"/data/o[{outer}]/i")
            session.answer(f"/data/o[{outer}]/i[{inner}]/x", outer * 10 + inner)

    assert values(session, "/data/o[1]/sum", "/data/o[2]/sum", "/data/all") == ["23", "43", "66"]
    assert values(session, "/data/o[2]/i[1]/y") == ["o2:21"]

    changes = session.answer("/data/o[2]/name", "new")
    assert set(changes.states) == {"/data/o[2]/name", "/data/o[2]/i[1]/y", "/data/o[2]/i[2]/y"}

    session.remove_repeat("/data/o[1]")
    assert values(session, "/data/all", "/data/o[1]/i[2]/y") == ["43", "new:22"]


def test_repeat_when_it_is_not_relevant_then_neither_are_its_instances_nor_the_offer_of_one_more():
    form = people(bind("person", relevant="/data/n = 1"))
    session = begin(form)
    assert not session.state("/data/person").relevant
    session.answer("/data/n", 1)
    session.add_repeat("/data/person")
    session.answer("/data/n", 2)

    assert not session.state("/data/person[1]/name").relevant
    assert not session.state("/data/person").relevant


def test_repeat_when_it_is_not_relevant_and_read_from_a_repeat_inside_then_opens():
    form = xform(
        '<p jr:template=""><i jr:template=""><x/></i></p>',
        bind("p", relevant="false()") + bind("p/i/x", constraint="count(ancestor::*) > 0"),
        '<repeat nodeset="/data/p"><repeat nodeset="/data/p/i"><input ref="/data/p/i/x"/></repeat></repeat>',
    )
    assert not begin(form).state("/data/p").relevant


@pytest.mark.parametrize("ref", ["/data/zzz", "/data/n", "/data", "", "/data/person[1]/name"])
def test_add_repeat_when_the_reference_names_no_repeat_then_is_refused(ref):
    with pytest.raises(RefUnknownError):
        begin(people()).add_repeat(ref)
