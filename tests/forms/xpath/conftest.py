"""A session of nothing but documents, and a one-line way to evaluate on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from fieldscreen.forms.tree import Node
from fieldscreen.forms.tree_reading import parse_document
from fieldscreen.forms.xpath import CompileScope, Context, UnknownInstanceError, compile_expression, parse

HOUSEHOLD = """<data id="household">
  <name>Ana</name>
  <age>13</age>
  <blank/>
  <languages>ro fr</languages>
  <born>2011-06-03</born>
  <met>2024-11-05T14:30:00.000+01:00</met>
  <person><name>Ion</name><age>40</age><pet><kind>dog</kind></pet><pet><kind>cat</kind></pet></person>
  <person><name>Mia</name><age>9</age><pet><kind>hen</kind></pet></person>
  <person><name>Eva</name><age/></person>
</data>"""

TOWNS = """<root>
  <item><name>lyon</name><label>Lyon</label><county>69</county></item>
  <item><name>bron</name><label>Bron</label><county>69</county></item>
  <item><name>lille</name><label>Lille</label><county>59</county></item>
</root>"""


class World:
    """The environment: fixed clock, fixed chance."""

    def __init__(self, primary: Node, zone: str = "Europe/Paris") -> None:
        self.primary = primary
        self.timezone = ZoneInfo(zone)
        self.language = "en"
        self.version = "2024-1"
        self.functions: dict[str, Any] = {}
        self.singles: list[tuple[Node, ...]] = []
        self.instances: dict[str, Node] = {}
        self.moment = datetime(2024, 11, 5, 13, 30, tzinfo=UTC)
        self.draws = iter(lambda: 0.5, None)

    def instance(self, instance_id: str) -> Node:
        if instance_id not in self.instances:
            raise UnknownInstanceError(instance_id)
        return self.instances[instance_id]

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.astimezone(self.timezone).date()

    def random(self) -> float:
        return next(self.draws)

    def translate(self, itext_id: str, form: str) -> str:
        return f"text of {itext_id}{form}"

    def choice_label(self, value: str, node: Node | None) -> str:
        return f"label of {value} at {node.name if node else 'nowhere'}"

    def property(self, name: str) -> str:
        return {"username": "worker-7"}.get(name, "")


@pytest.fixture
def world() -> World:
    made = World(parse_document(HOUSEHOLD))
    towns = parse_document(TOWNS)
    towns.freeze()
    made.instances = {"towns": towns, "live": parse_document(TOWNS)}
    return made


@pytest.fixture
def find(world: World) -> Callable[[str], Node]:
    """The first node at a path of the household."""

    def found(path: str) -> Node:
        return compile_expression(parse(path)).nodes(Context(world.primary, world))[0]

    return found


@pytest.fixture
def evaluate(world: World, find: Callable[[str], Node]) -> Callable[..., Any]:
    """Evaluate an expression on the household; node-sets come back as their texts."""

    def run(expression: str, at: str = "/data", scope: CompileScope | None = None) -> Any:
        compiled = compile_expression(parse(expression), scope or CompileScope(default_namespaces=None))
        result = compiled.evaluate(Context(find(at), world))
        return [node.string_value() for node in result] if isinstance(result, list) else result

    return run
