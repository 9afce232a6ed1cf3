"""A template that extends another: what it does not say itself is said by the other.

``extends = "identifier"`` in ``[template]`` takes over sentences, order and articles. A list of
sections, annexes or articles that a template states replaces the other's; an article of which it
states the ``id`` alone is the other's whole, with its mark: how sure a legal text is, is said once.
What ``[required]`` names is added to, and never becomes less.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from fieldscreen.referral.errors import TemplateInvalidError
from fieldscreen.referral.template_faults import FaultKind, TemplateFault

_LISTS = ("sections", "annexes", "articles")
_EXTENDS = "template.extends"


def whole(
    data: Mapping[str, Any], others: Iterable[Mapping[str, Any]], below: tuple[str, ...] = ()
) -> Mapping[str, Any]:
    """Return *data* with everything it takes over.

    Args:
        data: The template.
        others: Templates it may extend.
        below: Identifiers of the templates that extend it.

    Raises:
        TemplateInvalidError: If what it extends is not among *others*, or leads back to itself.
    """
    head = _table(data.get("template"))
    extended = head.get("extends")
    if extended is None:
        return data
    taken_before = (*below, str(head.get("id")))
    if extended in taken_before:
        circle = " → ".join((*taken_before, extended))
        raise TemplateInvalidError(TemplateFault(_EXTENDS, FaultKind.CIRCLE, circle))
    left = [other for other in others if other is not data]
    base = next((other for other in left if _table(other.get("template")).get("id") == extended), None)
    if base is None:
        raise TemplateInvalidError(TemplateFault(_EXTENDS, FaultKind.NOT_THERE, str(extended)))
    taken = whole(base, left, taken_before)
    return {
        **taken,
        **data,
        **{name: _listed(data, taken, name) for name in _LISTS if name in data or name in taken},
        "required": _added(data.get("required"), taken.get("required")),
        "texts": _sentences(data.get("texts"), taken.get("texts")),
    }


def _added(own: object, taken: object) -> object:
    """Return every name that one of two tables of lists holds."""
    if not isinstance(own, Mapping) or not isinstance(taken, Mapping):
        return taken if own is None else own
    return {
        name: [*_names(taken.get(name)), *_names(own.get(name))] for name in dict.fromkeys((*taken, *own))
    }


def _names(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _listed(data: Mapping[str, Any], taken: Mapping[str, Any], name: str) -> object:
    own = data.get(name)
    if own is None or not isinstance(own, list):
        return taken.get(name) if own is None else own
    before = taken.get(name)
    rows = before if isinstance(before, list) else []
    known = {str(row.get("id")): row for row in rows if isinstance(row, dict)}
    return [_row(row, known) for row in own]


def _row(row: object, known: Mapping[str, Mapping[str, Any]]) -> object:
    if not isinstance(row, dict) or set(row) != {"id"}:
        return row
    return known.get(str(row["id"]), row)


def _sentences(own: object, taken: object) -> object:
    if own is None:
        return taken
    if not isinstance(own, dict) or not isinstance(taken, dict):
        return own
    groups = {**taken, **own}
    return {
        name: {**_table(taken.get(name)), **group} if isinstance(group, dict) else group
        for name, group in groups.items()
    }


def _table(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
