"""What a screen shows at a time, cut out of the outline of any form.

Our own questionnaires are made of groups, one a section. A partner's form may put its questions
side by side, or between groups: those that stand together make a section of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from fieldscreen.forms import OutlineEntry

_POSITION = re.compile(r"\[\d+\]")
_LOOSE = "#"
"""Starts the last step of a made-up reference; no element of a form can be called so."""


def sections_of(outline: tuple[OutlineEntry, ...], root: str) -> tuple[OutlineEntry, ...]:
    """Return the sections of a form: its outer groups and repeats, and what stands between them.

    Args:
        outline: The body as it stands.
        root: Reference of the record as a whole.
    """
    found: list[OutlineEntry] = []
    loose: list[OutlineEntry] = []

    def close() -> None:
        if loose:
            relevant = any(entry.relevant for entry in loose)
            ref = f"{root}/{_LOOSE}{len(found) + 1}"
            found.append(OutlineEntry(ref, "group", relevant, "", 0, tuple(loose)))
            loose.clear()

    for entry in outline:
        if entry.ref and entry.kind in {"group", "repeat"}:
            close()
            found.append(entry)
        else:
            loose.append(entry)
    close()
    return tuple(found)


def is_made_up(ref: str) -> bool:
    """Tell whether a section has no group in the form, and so no title of its own."""
    return ref.rpartition("/")[2].startswith(_LOOSE)


def leaves(entry: OutlineEntry, *, title: str = "") -> Iterator[tuple[str, str]]:
    """Yield every question inside *entry* that is asked now, with the title of its group."""
    for child in entry.children:
        if not child.relevant:
            continue
        if child.kind in {"group", "repeat", "instance"}:
            yield from leaves(child, title=child.label or title)
        elif child.ref:
            yield child.ref, title


def plain(ref: str) -> str:
    """Return a reference without the positions of repeat instances."""
    return _POSITION.sub("", ref)
