"""Making and removing repeat instances in a running form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fieldscreen.forms.rules import RuleKind
from fieldscreen.forms.running import below, everything_below, new_instance

if TYPE_CHECKING:
    from fieldscreen.forms.engine import Engine
    from fieldscreen.forms.running import Series
    from fieldscreen.forms.tree import Node

MAX_INSTANCES: Final = 10_000  # of all repeats together; a form that asks for more is a mistake
_NEW_NODE: Final = 20  # what making a node costs, in nodes visited


def insert(engine: Engine, series: Series, index: int, number: int = 1) -> list[Node]:
    """Make *number* instances so that the first has this index; their rules wait."""
    place = series.place_for(index)
    made = [new_instance(series.schema) for _ in range(number)]
    for offset, node in enumerate(made):
        series.parent.insert(place + offset, node)
    series.instances[index:index] = made
    schedule = engine.schedule
    own = engine.definition.rulebook.own
    for node in made:
        engine.changed.update(dict.fromkeys(everything_below(node)))
        for one in below(node):
            one.relevant = one.parent is None or one.parent.relevant
            for rule in own[one.binding.index].values():
                if rule.kind is not RuleKind.COUNT:
                    schedule.wait(rule, (one,))
            for inner in (one.state.series or {}).values():
                inner.phantom.relevant = one.relevant
                condition = own[inner.schema.index].get(RuleKind.RELEVANT)
                if condition is not None:
                    schedule.wait(condition, (inner.phantom,))
                count = own[inner.schema.index].get(RuleKind.COUNT)
                if count is not None:
                    inner.pristine = True
                    schedule.wait(count, (one,))
    schedule.existence_changed(series, made[0])
    engine.changed[series.phantom] = None
    engine.instances += sum(1 for node in made for one in below(node) if one.binding.is_repeat)
    engine.created += made
    engine.fresh += made
    return made


def remove(engine: Engine, series: Series, index: int) -> None:
    """Take an instance out; whoever read it waits."""
    node = series.instances.pop(index)
    engine.instances -= sum(1 for one in below(node) if one.binding.is_repeat)
    series.parent.remove(node)
    node.parent = series.parent  # readers are found from where it was
    engine.schedule.existence_changed(series, node)
    node.parent = None
    engine.schedule.forget(below(node))
    engine.changed[series.phantom] = None


def bring_to_count(engine: Engine, series: Series, number: float) -> None:
    """Make the instances a ``jr:count`` asks for.

    A falling count never deletes what somebody may have answered; only the pattern a form begins
    with gives way.

    Raises:
        FormOverloadedError: they are more than one step may make; none was made.
    """
    wanted = min(int(number), MAX_INSTANCES) if 0 < number < float("inf") else 0
    missing = min(wanted - len(series.instances), MAX_INSTANCES - engine.instances)
    if missing > 0:
        size = sum(1 for _ in series.schema.walk())
        engine.spend(missing * size * _NEW_NODE, series.phantom)
    if series.pristine:
        for index in range(len(series.instances) - 1, wanted - 1, -1):
            remove(engine, series, index)
    series.pristine = False
    if missing > 0:
        insert(engine, series, len(series.instances), missing)


def expect_pattern(engine: Engine) -> None:
    """On a new record: take the instances the form begins with as a pattern where a count decides."""
    for node in below(engine.root):
        for series in (node.state.series or {}).values():
            series.pristine = True
