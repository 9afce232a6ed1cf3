"""Follow one plan with FieldScreen's engine in this process and print what it took, as JSON.

``run`` starts this file afresh for every measurement, since "first in the process" is part of what is
measured. Wall and processor time are both taken: on a shared machine the second is the steadier.
"""

from __future__ import annotations

import gc
import json
import sys
import time
import tracemalloc
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from fieldscreen.forms import FormDefinition, Session

T = TypeVar("T")
_NS_PER_MS = 1_000_000


class Stopwatch:
    """Milliseconds of wall and processor time of some calls, by name."""

    def __init__(self) -> None:
        self.wall: dict[str, list[float]] = {}
        self.cpu: dict[str, list[float]] = {}

    def time(self, name: str, work: Callable[[], T]) -> T:
        """Call *work*, note what it took under *name*, and return its result."""
        cpu, wall = time.process_time_ns(), time.perf_counter_ns()
        result = work()
        spent = time.perf_counter_ns() - wall, time.process_time_ns() - cpu
        self.wall.setdefault(name, []).append(spent[0] / _NS_PER_MS)
        self.cpu.setdefault(name, []).append(spent[1] / _NS_PER_MS)
        return result

    def figures(self) -> dict[str, dict[str, float]]:
        """Name → first, median and best, of wall time and (``cpu_first`` …) of processor time."""
        return {
            name: _summary(values, "") | _summary(self.cpu[name], "cpu_")
            for name, values in self.wall.items()
        }


def _summary(values: list[float], prefix: str) -> dict[str, float]:
    return {f"{prefix}first": values[0], f"{prefix}median": median(values), f"{prefix}best": min(values)}


def follow(plan: dict[str, Any]) -> dict[str, Any]:
    """Load the plan's form, open it again, run its probes."""
    watch = Stopwatch()
    definition, session = _open(plan, watch)
    from fieldscreen.forms import Session, load_xform

    for probe in plan["probes"]:
        _probe(probe, session, watch)
    for _ in range(3):
        watch.time("load warm", lambda: Session.start(load_xform(definition.xml)))
    watch.time("every state", lambda: dict(Session.start(definition).states()))
    return {"figures": watch.figures()}


def weigh(plan: dict[str, Any]) -> dict[str, Any]:
    """Load and open the plan's form and say how much memory of Python's it keeps."""
    import fieldscreen.forms  # noqa: F401  what importing costs is not the form's

    gc.collect()
    tracemalloc.start()
    kept = _open(plan, Stopwatch())
    gc.collect()
    used, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    kept[1].validate()
    return {"heap_mb": used / 1e6, "peak_mb": peak / 1e6}


def interview(plan: dict[str, Any]) -> dict[str, Any]:
    """Convert the workbook at ``plan["workbook"]``, open it and answer each of its questions in turn."""
    from fieldscreen.forms import Session, load_form, load_xform

    watch = Stopwatch()
    folder = Path(plan["workbook"])
    definition = watch.time("convert and load", lambda: load_form(folder))
    watch.time("load", lambda: load_xform(definition.xml, folder))
    session = watch.time("start", lambda: Session.start(definition))
    for ref, state in list(session.states().items()):
        answer = {"select": "choice", "select1": "choice", "input": "1"}.get(state.kind)
        if answer == "choice":
            answer = state.choices[0].value if state.choices else None
        if answer is not None:
            watch.time("answer", partial(session.answer, ref, answer))
    return {
        "figures": watch.figures(),
        "questions": len(watch.wall.get("answer", ())),
        "slowest": max(watch.wall.get("answer", [0.0])),
        "nodes": len(definition.nodes),
    }


def _open(plan: dict[str, Any], watch: Stopwatch) -> tuple[FormDefinition, Session]:
    def bring_in() -> Any:
        from fieldscreen import forms

        return forms

    forms = watch.time("import", bring_in)
    xml = Path(plan["form"]).read_text(encoding="utf-8")

    def load() -> tuple[FormDefinition, Session]:
        definition = watch.time("read", lambda: forms.load_xform(xml))
        return definition, watch.time("start", lambda: forms.Session.start(definition))

    return watch.time("load", load)


def _probe(probe: dict[str, Any], session: Session, watch: Stopwatch) -> None:
    for ref, value in probe["before"]:
        session.answer(ref, value)
    name, ref, read, aspect = probe["name"], probe["ref"], probe["read"], probe["aspect"]

    def answer_and_read(value: str | int) -> str:
        session.answer(ref, value)
        return _reading(session, read, aspect)

    def answer_and_see(value: str | int) -> int:
        return len(session.answer(ref, value).states)  # a length works the states out

    for value, expected in zip(probe["values"], probe["expected"], strict=True):
        found = watch.time(name, partial(answer_and_read, value))
        if found != expected:
            raise SystemExit(f"{name}: {read} is {found!r} after {ref} = {value!r}, not {expected!r}")
    if len(probe["values"]) > 1:
        for value in probe["values"]:
            watch.time(f"{name}, every change seen", partial(answer_and_see, value))


def _reading(session: Session, ref: str, aspect: str) -> str:
    state = session.state(ref)
    if aspect == "choices":
        return str(len(state.choices))
    if aspect == "relevant":
        return str(state.relevant).lower()
    return state.value


WORKS = {"follow": follow, "weigh": weigh, "interview": interview}

if __name__ == "__main__":
    print(json.dumps(WORKS[sys.argv[1]](json.load(sys.stdin))))
