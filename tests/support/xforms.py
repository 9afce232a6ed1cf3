"""Builds small XForms for tests from the parts that matter to them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from fieldscreen.forms import Session, load_xform

if TYPE_CHECKING:
    from fieldscreen.forms import FormDefinition

_NAMESPACES = (
    'xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms" '
    'xmlns:orx="http://openrosa.org/xforms" xmlns:fs="https://example.org/fs"'
)
NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


def xform_text(instance: str, model: str = "", body: str = "") -> str:
    """An XForm whose primary instance holds *instance* inside ``<data id="t">``."""
    return (
        f"<h:html {_NAMESPACES}><h:head><h:title>Test</h:title><model>"
        f'<instance><data id="t" version="7">{instance}</data></instance>{model}</model></h:head>'
        f"<h:body>{body}</h:body></h:html>"
    )


def xform(instance: str, model: str = "", body: str = "", **options: object) -> FormDefinition:
    """The definition of such a form."""
    return load_xform(xform_text(instance, model, body), **options)


def bind(name: str, **rules: str) -> str:
    """A bind of ``/data/NAME``; underscores in names of rules stand for colons."""
    attributes = " ".join(f'{key.replace("_", ":")}="{_quoted(value)}"' for key, value in rules.items())
    return f'<bind nodeset="/data/{name}" {attributes}/>'


def inputs(*names: str) -> str:
    """An input for each ``/data/NAME``."""
    return "".join(f'<input ref="/data/{name}"><label>{name}</label></input>' for name in names)


def begin(definition: FormDefinition, **options: object) -> Session:
    """A session at noon on 14 March 2026 in which chance always says one half."""
    return Session.start(definition, **{"clock": lambda: NOON, "random": lambda: 0.5, **options})


def _quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
