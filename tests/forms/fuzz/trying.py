"""What is done with each thing made: the only way to fail is the package's own error.

Everything else that an exception can be is a finding, and so is an input that takes long.
"""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from fieldscreen.forms import FormError, FormOverloadedError, Session, load_xform
from fieldscreen.forms.parsing.xlsform import convert_workbook
from fieldscreen.forms.tree_reading import parse_document
from fieldscreen.forms.xpath import CompileScope, Context, XPathError, compile_expression, parse
from forms.fuzz import making
from forms.fuzz.draws import Draws
from support.form_filling import legal_answer

if TYPE_CHECKING:
    from collections.abc import Callable

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
MOST_INSTANCES = 60  # a form that makes thousands of itself is slow, not wrong
STEPS = 12
_WORDS = ["", "0", "1", "3", "x", "a b", "2020-02-29", "12:30", "1.5", "48.8 2.3 0 0", "é<&'\"", "NaN", "-1"]
_RECORD = (
    b"<data id='t'><a>1</a><b>x</b><n>2</n><g><x>2020-01-01</x></g><p><c>1</c><i><x>2</x></i></p><p/></data>"
)


class _Surroundings:
    """An environment that knows one document and nothing else."""

    primary = parse_document(_RECORD)
    timezone = UTC
    language = "fr"
    version = "1"
    functions: dict[str, Any] = {}  # noqa: RUF012  the protocol's shape; never changed
    singles = ()

    def instance(self, _instance_id: str) -> Any:
        return self.primary

    def now(self) -> datetime:
        return NOON

    def today(self) -> Any:
        return NOON.date()

    def random(self) -> float:
        return 0.5

    def translate(self, itext_id: str, _form: str) -> str:
        return itext_id

    def choice_label(self, value: str, _node: Any) -> str:
        return value

    def property(self, name: str) -> str:
        return name


def try_expression(text: str) -> bool:
    """Parse, compile and evaluate in every type; tell whether it could be evaluated."""
    try:
        parsed = parse(text)
        list(parsed.paths())
        compiled = compile_expression(parsed, CompileScope(default_namespaces=None))
    except XPathError as error:
        assert str(error)  # noqa: PT017  a message for the author is the promise
        return False
    good = False
    environment = _Surroundings()
    root = environment.primary.children[0]
    for node in (root, root.children[0], root.children[4].children[1].children[0]):
        for way in (compiled.evaluate, compiled.string, compiled.number, compiled.boolean):
            try:
                way(Context(node, environment))
                good = True
            except XPathError as error:
                assert str(error)  # noqa: PT017  as above
    return good


def try_form(text: str) -> bool:
    """Load, fill in, put down and take up a form; tell whether it could be loaded."""
    try:
        form = load_xform(text)
        session = Session.start(form, clock=lambda: NOON, random=lambda: 0.5)
    except FormError as error:
        assert str(error)  # noqa: PT017  a message for the author is the promise
        return False
    chance = random.Random(len(text))
    for _ in range(STEPS):
        if session._engine.instances > MOST_INSTANCES:
            return True
        _step(session, session.states(), chance)
    for language in form.languages:
        session.set_language(language)
    session.outline()
    _validate(session)
    session.serialise(relevant_only=True)
    if session._engine.instances > MOST_INSTANCES:
        return True
    try:
        again = Session.restore(form, session.serialise(), clock=lambda: NOON, random=lambda: 0.5)
    except FormError:
        return True
    _validate(again)
    return True


def _validate(session: Session) -> None:
    try:
        session.validate()
    except FormOverloadedError:
        assert not session.is_settled


def _step(session: Session, states: Any, chance: random.Random) -> None:
    ref, state = chance.choice(list(states.items()))
    try:
        if state.kind in {"range_of_repeat", "repeat"} and chance.random() < 0.5:
            session.add_repeat(ref.rpartition("[")[0] if state.kind == "repeat" else ref)
        elif state.kind == "repeat":
            session.remove_repeat(ref)
        else:
            wild = chance.random() < 0.5
            session.answer(ref, chance.choice(_WORDS) if wild else legal_answer(state, chance))
    except FormError as error:
        assert str(error)  # noqa: PT017  as above


def try_sheets(text: str) -> bool:
    """Convert the sheets and try the form they make."""
    try:
        xml = convert_workbook(json.loads(text))
    except FormError as error:
        assert str(error)  # noqa: PT017  as above
        return False
    return try_form(xml)


TRIALS: dict[str, tuple[Callable[[Draws], Any], Callable[[str], bool]]] = {
    "xpath": (making.expression, try_expression),
    "xform": (making.xform, try_form),
    "xlsform": (making.sheets, try_sheets),
}


def made(name: str, data: bytes) -> str:
    """The text that these bytes stand for."""
    return making.document(TRIALS[name][0](Draws(data)))
