"""What holds for every form and every way of filling it in."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.forms import Session, load_xform
from fieldscreen.forms import rules as form_rules
from fieldscreen.forms.xpath import shapes
from support.form_filling import assert_consistent, fill_at_random
from support.xforms import NOON, begin, bind, xform

VALUES = st.sampled_from(["", "0", "1", "2", "3", "x"])


@st.composite
def rules(draw, place: int) -> dict[str, str]:
    """Rules of question number *place*, which may read only the questions before it."""
    if place == 0:
        return {"type": "string"}
    earlier = st.integers(0, place - 1).map(lambda number: f"/data/g{number % 3}/q{number}")
    simple = earlier.map(lambda ref: f"{ref} = '1'")
    condition = st.one_of(
        simple,
        st.tuples(simple, simple).map(" or ".join),
        earlier.map(lambda ref: f"string-length({ref}) > 0"),
        earlier.map(lambda ref: f"not({ref} > 1)"),
    )
    number = st.tuples(earlier, earlier).map(lambda refs: f"coalesce({refs[0]}, 0) + coalesce({refs[1]}, 1)")
    kinds = {"relevant": condition, "required": condition, "readonly": condition, "constraint": condition}
    chosen = draw(st.lists(st.sampled_from(sorted(kinds)), unique=True, max_size=3))
    made = {kind: draw(kinds[kind]) for kind in chosen}
    if draw(st.integers(0, 3)) == 0:
        made["calculate"] = draw(number)
    return made


@st.composite
def forms(draw):
    """A form of three groups of questions that depend on earlier ones in all sorts of ways."""
    size = draw(st.integers(2, 12))
    groups: list[list[str]] = [[], [], []]
    model, body, asked = "", "", []
    for place in range(size):
        group = place % 3
        name = f"g{group}/q{place}"
        groups[group].append(f"<q{place}/>")
        own = draw(rules(place))
        model += bind(name, **own)
        if "calculate" not in own:
            asked.append(f"/data/{name}")
            label = f'Label <output value="/data/g0/q0"/> {place}'
            body += f'<input ref="/data/{name}"><label>{label}</label></input>'
    instance = "".join(f"<g{number}>{''.join(names)}</g{number}>" for number, names in enumerate(groups))
    if draw(st.booleans()):
        model += bind("g2", relevant="/data/g0/q0 != '2'")
    return xform(instance, model, body), asked


@given(forms(), st.data())
def test_answers_when_given_in_any_order_then_the_form_ends_up_the_same(form_and_questions, data):
    form, asked = form_and_questions
    answers = {ref: data.draw(VALUES) for ref in asked}
    shuffled = data.draw(st.permutations(asked))
    first, second = begin(form), begin(form)
    for ref in asked:
        first.answer(ref, answers[ref])
    for ref in shuffled:
        second.answer(ref, answers[ref])

    assert dict(first.states()) == dict(second.states())
    assert first.serialise() == second.serialise()


@given(forms(), st.lists(st.tuples(st.integers(0, 50), VALUES), max_size=20))
def test_recomputing_when_done_step_by_step_then_equals_computing_from_nothing(form_and_questions, steps):
    form, asked = form_and_questions
    session = begin(form)
    for number, value in steps:
        session.answer(asked[number % len(asked)], value)

    assert_consistent(form, session, clock=lambda: NOON, random=lambda: 0.5)


@given(forms(), st.lists(st.tuples(st.integers(0, 50), VALUES), min_size=1, max_size=12))
def test_changes_when_applied_to_what_was_known_then_give_what_is(form_and_questions, steps):
    form, asked = form_and_questions
    session = begin(form)
    known = dict(session.states())
    for number, value in steps:
        changes = session.answer(asked[number % len(asked)], value)
        known.update(changes.states)

    assert known == dict(session.states())


REPEATING = xform(
    '<n/><total/><first/><o jr:template=""><a/><b/><i jr:template=""><x/><y/></i><s/></o><last/>',
    bind("n", type="int")
    + bind("total", calculate="sum(/data/o/s)")
    + bind("first", calculate="/data/o[1]/b")
    + bind("o/a", type="int", constraint=". >= 0")
    + bind("o/b", calculate="position(..) + coalesce(../a, 0)", relevant="../a != 3")
    + bind("o/i", relevant="../a != 2")
    + bind("o/i/x", type="int", required="../../a = 1")
    + bind("o/i/y", calculate="concat(/data/n, '-', ../../b, '-', position(..), '-', count(../../i))")
    + bind("o/s", calculate="sum(../i/x) + count(/data/o)")
    + bind("last", calculate="join(',', /data/o/i/y)"),
    '<input ref="/data/n"/><repeat nodeset="/data/o"><input ref="/data/o/a"/>'
    '<repeat nodeset="/data/o/i"><input ref="/data/o/i/x"/></repeat></repeat>',
)


@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.integers(0, 3), st.integers(0, 3), st.integers(0, 3)), max_size=25
    )
)
def test_repeats_when_instances_come_and_go_then_steps_equal_computing_from_nothing(steps):
    session = begin(REPEATING)
    known = dict(session.states())
    for kind, outer, inner, value in steps:
        states = session.states()
        instance, nested = f"/data/o[{outer + 1}]", f"/data/o[{outer + 1}]/i[{inner + 1}]"
        changes = None
        if kind == 0 or instance not in states:
            changes = session.add_repeat("/data/o", outer)
        elif kind == 1:
            changes = session.remove_repeat(instance)
        elif kind == 2:
            changes = session.add_repeat(f"{instance}/i", inner)
        elif kind == 3 and nested in states:
            changes = session.remove_repeat(nested)
        elif kind == 4 and nested in states:
            changes = session.answer(f"{nested}/x", value)
        elif kind == 5:
            changes = session.answer(f"{instance}/a", value)
        if changes is not None:
            known.update(changes.states)
    known = {ref: state for ref, state in known.items() if state is not None}

    assert known == dict(session.states())
    assert_consistent(REPEATING, session, clock=lambda: NOON, random=lambda: 0.5)


@given(st.integers(0, 1_000_000))
def test_form_when_filled_in_at_random_then_can_be_put_down_and_taken_up(seed):
    session = begin(REPEATING)
    fill_at_random(session, seed, 60)
    draft = session.serialise()

    again = Session.restore(REPEATING, draft, clock=lambda: NOON)
    assert again.serialise() == draft
    assert again.validate() == session.validate()
    fill_at_random(again, random.Random(seed).randint(0, 99), 20)


@given(forms(), st.lists(st.tuples(st.integers(0, 50), VALUES), max_size=12))
def test_form_when_its_expressions_are_written_as_source_then_is_as_with_closures(form_and_questions, steps):
    form, asked = form_and_questions
    text = form.xml.encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(form_rules, "take_apart", lambda _text: None)
        closures = begin(load_xform(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shapes, "_WORTH_IT", 1)
        shapes._shape_of.cache_clear()
        source = begin(load_xform(text))
    for number, value in steps:
        ref = asked[number % len(asked)]
        assert dict(closures.answer(ref, value).states) == dict(source.answer(ref, value).states)

    assert dict(closures.states()) == dict(source.states())
    assert closures.serialise() == source.serialise()
