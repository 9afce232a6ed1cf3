"""What is asked of each form: the same plan for every engine, and the right results with it.

A plan is plain JSON, so that an engine in another language can follow it. A probe sets one question
to one value after another and reads one node after each; an engine whose reading is not the one
expected has failed, however quick it was.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import made_forms

if TYPE_CHECKING:
    from collections.abc import Sequence

Answers = tuple[tuple[str, str | int], ...]
GROWTH = (500, 1_000, 2_000, 5_000)
PATIENCE = 2_000  # dependents beyond which the JavaScript engine is asked only with --full


@dataclass(frozen=True, slots=True)
class Probe:
    """One thing to measure on a form that is open.

    Attributes:
        name: Key of the figure.
        ref: The question that is answered.
        values: The answers given one after another.
        read: The node read after each.
        expected: What it says after each.
        aspect: What of it is read: its value, the number of its choices, or whether it is relevant.
        before: Answers given beforehand, not measured.
    """

    name: str
    ref: str
    values: Sequence[str | int]
    read: str
    expected: Sequence[str]
    aspect: Literal["value", "choices", "relevant"] = "value"
    before: Answers = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A form and what to measure on it.

    Attributes:
        name: Key of the form.
        xml: The form.
        probes: In this order, on one filling.
        their_rounds: Fresh processes at most for the other engine, whose largest forms take minutes.
        ours_only: Beyond the patience for the other engine.
        weighed: Whether its memory is measured as well.
    """

    name: str
    xml: str
    probes: tuple[Probe, ...] = field(default=())
    their_rounds: int = 9
    ours_only: bool = False
    weighed: bool = False

    def as_json(self, form: str) -> dict[str, Any]:
        """The plan for a worker; *form* is where the XML lies."""
        return {"form": form, "probes": [asdict(probe) for probe in self.probes]}


def every_plan(*, full: bool) -> list[Plan]:
    """All forms, small ones first."""
    plans = [
        Plan("mixed 200", made_forms.mixed(200), _mixed(200)),
        Plan("mixed 1,000", made_forms.mixed(1_000), _mixed(1_000), weighed=True),
        Plan("mixed 5,000", made_forms.mixed(5_000), _mixed(5_000), their_rounds=1, weighed=True),
        Plan("repeat", made_forms.repeat(), _repeat()),
        Plan("places", made_forms.places(), _places()),
    ]
    for size in GROWTH:
        slow = size > PATIENCE and not full
        turns = 9 if size <= 1_000 else 1
        for shape, form, probes in (
            ("chain", made_forms.chain, _chain),
            ("fan", made_forms.fan, _fan),
        ):
            plans.append(Plan(f"{shape} {size:,}", form(size), probes(size), turns, ours_only=slow))
    return plans


def _mixed(questions: int) -> tuple[Probe, ...]:
    last = questions // made_forms.SECTION - 1
    near = f"/data/s{last}"
    values = list(range(1, 41))
    total = f"{near}/total"
    return (
        Probe("all sections", "/data/s0/q1", values, total, _texts(values), before=(("/data/s0/q0", "yes"),)),
        Probe(
            "one section",
            f"{near}/q{questions - 9}",
            values,
            total,
            _texts(value + values[-1] for value in values),
            before=((f"{near}/q{questions - 10}", "yes"),),
        ),
        Probe(
            "gate",
            "/data/s0/q0",
            ["no", "yes"] * 10,
            "/data/s0/q1",
            ["false", "true"] * 10,
            aspect="relevant",
        ),
    )


def _chain(length: int) -> tuple[Probe, ...]:
    values = list(range(1, 31))
    expected = _texts(value + length for value in values)
    return (Probe("answer", "/data/q0", values, f"/data/c{length}", expected),)


def _fan(width: int) -> tuple[Probe, ...]:
    values = list(range(1, 31))
    expected = _texts(value * width + 1 for value in values)
    return (Probe("answer", "/data/q0", values, f"/data/c{width}", expected),)


def _repeat() -> tuple[Probe, ...]:
    positions = sum(range(1, 301))
    values = list(range(1, 21))
    return (
        Probe("create 300", "/data/n", [300], "/data/total", [str(positions)]),
        Probe(
            "answer among 300",
            "/data/rep[150]/a",
            values,
            "/data/total",
            _texts(positions + value for value in values),
        ),
    )


def _places() -> tuple[Probe, ...]:
    values = [f"r{i}" for i in range(20)]
    rows = str(made_forms.PLACES // made_forms.REGIONS)
    return (Probe("filter", "/data/region", values, "/data/place", [rows] * 20, aspect="choices"),)


def _texts(values: object) -> list[str]:
    return [str(value) for value in values]  # type: ignore[attr-defined]  # any iterable of numbers
