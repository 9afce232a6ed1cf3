"""Taking a step of a running form so that what a person said is kept, whatever the form makes of it.

A form can ask for more computing than a step may take. The step stands all the same: it is kept in the
store first, and people are told afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from fieldscreen.forms import Changes, FormOverloadedError


def taken(step: Callable[[], Changes]) -> tuple[Changes, FormOverloadedError | None]:
    """Take a step; return what it changed, and what to raise once that is kept."""
    try:
        return step(), None
    except FormOverloadedError as error:
        if error.changes is None:
            raise
        return error.changes, error


def all_taken(steps: Iterable[Callable[[], object]]) -> None:
    """Take steps that are kept one by one; what the form could not compute stops none of those behind it.

    Raises:
        FormOverloadedError: once all are taken, if the form asked for too much in one of them.
    """
    overload = None
    for step in steps:
        try:
            step()
        except FormOverloadedError as error:
            overload = error
    if overload is not None:
        raise overload
