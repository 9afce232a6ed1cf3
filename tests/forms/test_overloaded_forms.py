"""A form that asks for more computing than a step may take: one clear error, and nothing is lost.

What is done is counted, in nodes visited and rules computed; nothing here looks at a clock.
"""

from __future__ import annotations

import pytest

from fieldscreen.forms import FormOverloadedError, Session, engine
from fieldscreen.forms.xpath import context
from support.xforms import NOON, begin, bind, inputs, xform

MANY = 3_000  # ten times the instances of the benchmark's form
LITTLE_WORK = 200_000
TOO_MANY = 1_000  # instances of which each looks at all, for so little


@pytest.fixture
def little(monkeypatch):
    """A step may cost little, so that too much of it is soon done."""
    monkeypatch.setattr(engine, "MOST_WORK", LITTLE_WORK)


def repeat_of(*fields: str, model: str = "", actions: str = "", before: str = "") -> object:
    """A form with a question, a note and a repeat of *fields* that the question counts."""
    shown = "".join(f'<input ref="/data/p/{field}"/>' for field in fields)
    template = "".join(f"<{field}/>" for field in fields)
    return xform(
        f'<n/><note/>{before}<p jr:template="">{template}</p>',
        bind("n", type="int") + model,
        f'{inputs("n", "note")}<repeat nodeset="/data/p" jr:count="/data/n">{actions}{shown}</repeat>',
    )


def everyone_counts_everyone() -> object:
    """Each instance counts what stands in all: work that grows with the square of the instances."""
    return repeat_of("x", "s", model=bind("p/s", calculate="count(../../p/x)"))


def spent(session: Session) -> int:
    return engine.MOST_WORK - session._engine.work_left


def test_reader_when_thousands_of_instances_touch_it_then_the_work_grows_with_their_number():
    # Each instance's text is read by every instance's condition: touched MANY times, computed once.
    form = repeat_of("x", model=bind("p", calculate="7") + bind("p/x", readonly="count(/data/p) = 0"))
    session, spared = begin(form), []
    schedule = session._engine.schedule
    wait = type(schedule).wait

    def counting(self, rule, nodes):
        waiting = list(nodes)
        spared.append(len(waiting))
        wait(self, rule, waiting)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(schedule), "wait", counting)
        session.answer("/data/n", 1_000)
    assert sum(spared) < 20 * 1_000


@pytest.mark.usefixtures("little")
def test_answer_when_the_form_asks_for_too_much_then_is_kept_and_the_error_says_so():
    session = begin(everyone_counts_everyone())
    session.answer("/data/note", "seen at the gate")

    with pytest.raises(FormOverloadedError) as raised:
        session.answer("/data/n", TOO_MANY)

    assert raised.value.ref.startswith("/data/p")
    assert "/data/p[1]" in raised.value.changes.created
    assert raised.value.changes.states["/data/n"].value == str(TOO_MANY)
    assert not session.is_settled
    assert session.state("/data/note").value == "seen at the gate"
    assert session.state("/data/n").value == str(TOO_MANY)


@pytest.mark.usefixtures("little")
def test_step_when_one_was_overloaded_before_then_takes_the_work_on_and_keeps_its_answer():
    session = begin(everyone_counts_everyone())
    steps = 0
    with pytest.raises(FormOverloadedError):
        session.answer("/data/n", TOO_MANY)
    while not session.is_settled:
        steps += 1
        try:
            session.answer("/data/note", f"step {steps}")
        except FormOverloadedError:
            assert session.state("/data/note").value == f"step {steps}"
        assert steps < 10  # 1,000 × 1,000 visits are five steps' worth
    assert session.validate() == ()
    assert session.state(f"/data/p[{TOO_MANY}]/s").value == str(TOO_MANY)


@pytest.mark.usefixtures("little")
def test_draft_when_it_was_overloaded_then_opens_again_with_every_answer():
    form = everyone_counts_everyone()
    session = begin(form)
    session.answer("/data/note", "seen at the gate")
    with pytest.raises(FormOverloadedError):
        session.answer("/data/n", TOO_MANY)

    again = Session.restore(form, session.serialise(), clock=lambda: NOON)

    assert again.state("/data/note").value == "seen at the gate"
    assert again.state("/data/n").value == str(TOO_MANY)
    assert again.state(f"/data/p[{TOO_MANY}]/x").value == ""
    assert not again.is_settled


@pytest.mark.usefixtures("little")
def test_record_when_it_is_not_computed_to_its_end_then_is_not_called_valid():
    session = begin(everyone_counts_everyone())
    with pytest.raises(FormOverloadedError):
        session.answer("/data/n", TOO_MANY)
    with pytest.raises(FormOverloadedError):
        session.validate()


@pytest.mark.usefixtures("little")
def test_form_when_blank_it_already_asks_for_too_much_then_does_not_start():
    form = xform(
        '<p jr:template=""><x/><s/></p>',
        bind("p/s", calculate="count(../../p/x)"),
        f'<repeat nodeset="/data/p" jr:count="{TOO_MANY}"><input ref="/data/p/x"/></repeat>',
    )
    with pytest.raises(FormOverloadedError, match="too much computing"):
        begin(form)


def test_count_when_what_it_makes_would_not_fit_in_memory_then_makes_nothing_until_it_is_corrected():
    fields = [f"q{number}" for number in range(200)]
    session = begin(repeat_of(*fields))

    with pytest.raises(FormOverloadedError):
        session.answer("/data/n", 10**21)
    assert "/data/p[1]" not in session.states()

    session.answer("/data/n", 2)
    assert session.is_settled
    assert session.state("/data/p[2]/q199").value == ""


def test_actions_when_thousands_of_instances_come_then_each_has_its_own():
    setter = '<setvalue event="odk-new-repeat" ref="/data/p/x" value="position(..)"/>'
    session = begin(repeat_of("x", actions=setter))
    session.answer("/data/n", MANY)
    assert session.state(f"/data/p[{MANY}]/x").value == str(MANY)


@pytest.mark.usefixtures("little")
def test_actions_when_a_total_reads_what_each_sets_then_the_work_is_bounded():
    setter = '<setvalue event="odk-new-repeat" ref="/data/p/x" value="position(..)"/>'
    form = repeat_of("x", actions=setter, model=bind("total", calculate="sum(/data/p/x)"), before="<total/>")
    session = begin(form)
    with pytest.raises(FormOverloadedError):
        session.answer("/data/n", TOO_MANY)
    assert spent(session) < 1.1 * LITTLE_WORK
    assert session.state("/data/n").value == str(TOO_MANY)


@pytest.mark.usefixtures("little")
def test_action_when_its_answer_was_overloaded_then_runs_with_the_step_after():
    setter = '<setvalue event="xforms-value-changed" ref="/data/heard" value="\'yes\'"/>'
    form = xform(
        '<n/><heard/><p jr:template=""><x/><s/></p>',
        bind("n", type="int") + bind("p/s", calculate="count(../../p/x)"),
        f'<input ref="/data/n">{setter}</input>'
        '<repeat nodeset="/data/p" jr:count="/data/n"><input ref="/data/p/x"/></repeat>',
    )
    session = begin(form)
    with pytest.raises(FormOverloadedError):
        session.answer("/data/n", TOO_MANY)
    assert session.state("/data/heard").value == ""
    while not session.is_settled:
        try:
            session.clear("/data/n")
        except FormOverloadedError:
            continue
    assert session.state("/data/heard").value == "yes"


@pytest.mark.parametrize("rule", ["calculate", "relevant"])
def test_step_when_each_of_thousands_of_instances_looks_at_all_then_is_within_what_it_may_cost(rule):
    form = repeat_of("x", "s", model=bind("p/s", **{rule: "sum(../../p/x) >= 0"}))
    session = begin(form)
    session.answer("/data/n", MANY)
    assert session.is_settled


def test_step_when_fifty_thousand_rules_read_one_answer_then_is_far_from_what_it_may_cost():
    names = [f"c{number}" for number in range(50_000)]
    model = "".join(bind(name, calculate="/data/q + 1") for name in names)
    session = begin(xform("<q/>" + "".join(f"<{name}/>" for name in names), model, inputs("q")))
    session.answer("/data/q", 1)
    assert session.state("/data/c49999").value == "2"
    assert spent(session) < engine.MOST_WORK / 50


def test_visits_when_each_instance_looks_at_all_inside_one_expression_then_are_counted_too(monkeypatch):
    monkeypatch.setattr(context, "MOST_VISITS", LITTLE_WORK)
    twice = bind("twice", calculate="count(/data/p[count(../p/x) >= position()])")
    session = begin(repeat_of("x", model=twice, before="<twice/>"))
    session.answer("/data/n", TOO_MANY)
    assert [failure.reason for failure in session.failures] == [f"visits more than {LITTLE_WORK} nodes"]


@pytest.mark.usefixtures("little")
def test_text_of_the_whole_record_when_each_instance_reads_it_then_what_it_is_made_of_is_counted():
    session = begin(repeat_of("x", "s", model=bind("p/s", calculate="string-length(../..)")))
    with pytest.raises(FormOverloadedError):
        session.answer("/data/n", TOO_MANY)
    assert spent(session) < 1.1 * LITTLE_WORK
