"""A template that extends another: what it does not say itself is said by the other.

``extends = "identifier"`` in ``[template]`` takes over sentences, order and articles. A list of
sections, annexes or articles that a template states replaces the other's; an article of which it
states the ``id`` alone is the other's whole, with its mark: how sure a legal text is, is said once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from fieldscreen.referral.errors import TemplateInvalidError

_LISTS = ("sections", "annexes", "articles")


def whole(data: Mapping[str, Any], others: Iterable[Mapping[str, Any]]) -> Mapping[str, Any]:
    """Return *data* with everything it takes over.

    Raises:
        TemplateInvalidError: If what it extends is not among *others*, or leads back to itself.
    """
    head = _table(data.get("template"))
    extended = head.get("extends")
    if extended is None:
        return data
    left = [other for other in others if other is not data]
    base = next((other for other in left if _table(other.get("template")).get("id") == extended), None)
    if base is None or extended == head.get("id"):
        raise TemplateInvalidError("template.extends", f"names no template that is there: {extended!r}")
    taken = whole(base, [other for other in left if other is not base])
    return {
        **taken,
        **data,
        **{name: _listed(data, taken, name) for name in _LISTS if name in data or name in taken},
        "texts": _sentences(data.get("texts"), taken.get("texts")),
    }


def _listed(data: Mapping[str, Any], taken: Mapping[str, Any], name: str) -> object:
    own = data.get(name)
    if own is None or not isinstance(own, list):
        return taken.get(name) if own is None else own
    before = taken.get(name)
    known = (
        {row.get("id"): row for row in before if isinstance(row, dict)} if isinstance(before, list) else {}
    )
    return [_row(row, known) for row in own]


def _row(row: object, known: Mapping[object, Mapping[str, Any]]) -> object:
    if not isinstance(row, dict) or set(row) != {"id"}:
        return row
    return known.get(row["id"], row)


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
