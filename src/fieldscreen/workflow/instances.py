"""Instances of a repeat come and go during a sitting, in the store before the call returns.

When one goes, those behind it move up, and with them what is known of their answers. The way
back of a removal brings the instance and everything in it back to its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.interviews import EventKind, InterviewEvent
from fieldscreen.domain.statements import Source
from fieldscreen.forms import Session
from fieldscreen.workflow.form_steps import all_taken, taken
from fieldscreen.workflow.marks import Mark, moved, repeat_of

Put = Callable[[str, str, AnswerState | None, Source | None, str], tuple[str, ...]]
"""Keeps one answer: reference, text, state, source, remark."""

Keep = Callable[[EventKind, str], None]
"""Keeps the coming or going of an instance."""


@dataclass(frozen=True, slots=True)
class _Held:
    """What an instance held when it went.

    Attributes:
        instances: References of the instances inside it, outer first.
        answers: Text of each answer and what stands beside it, by reference.
    """

    instances: tuple[str, ...]
    answers: dict[str, tuple[str, Mark | None]]


class Instances:
    """The repeats of one sitting.

    Args:
        session: The running form.
        marks: What stands beside each answer, by reference; kept in step here.
        put: Keeps an answer.
        keep: Keeps an event about an instance.
        undo: The ways back; each change adds its own.
    """

    def __init__(
        self,
        session: Session,
        marks: dict[str, Mark],
        put: Put,
        keep: Keep,
        undo: list[Callable[[], tuple[str, ...]]],
    ) -> None:
        self._session = session
        self._marks = marks
        self._put = put
        self._keep = keep
        self._undo = undo

    def add(self, repeat: str) -> str:
        """Add an instance behind the last; return its reference.

        Args:
            repeat: The repeat as a whole, such as ``/data/child``.

        Raises:
            FormError: If the form decides about its instances itself, or cannot carry more. After
                FormOverloadedError the instance is there and kept.
            VaultError: If it could not be kept; the form then stands as before.
        """
        return self._insert(repeat, None)

    def count(self, repeat: str) -> int:
        """Return how many instances a repeat such as ``/data/child`` has."""
        inside = re.compile(rf"{re.escape(repeat)}\[\d+\]\Z")
        return sum(1 for ref in self._session.states() if inside.match(ref))

    def remove(self, instance: str) -> tuple[str, ...]:
        """Take an instance away, with its answers; return the references that changed.

        Args:
            instance: Such as ``/data/child[2]``.

        Raises:
            FormError: If the form decides about its instances itself. After FormOverloadedError it is
                gone and that is kept.
            VaultError: If it could not be kept; the instance and its answers then stand as before.
        """
        held = self._held_in(instance)
        changes, overload = taken(lambda: self._session.remove_repeat(instance))
        refs = changes.refs
        try:
            self._keep(EventKind.REPEAT_REMOVED, instance)
        except BaseException:
            repeat, number = repeat_of(instance)
            self._bring_back(repeat, number, held)
            raise
        self._move(instance, by=-1)
        self._undo.append(lambda: self._restore(instance, held))
        if overload is not None:
            raise overload
        return refs

    def replay(self, event: InterviewEvent, *, in_form: bool) -> None:
        """Do again what a stored event says; *in_form* when the form's snapshot has it already."""
        added = event.kind is EventKind.REPEAT_ADDED
        repeat, number = repeat_of(event.ref)
        if not in_form:
            if added:
                taken(lambda: self._session.add_repeat(repeat, number - 1))
            else:
                taken(lambda: self._session.remove_repeat(event.ref))
        self._move(event.ref, by=1 if added else -1)

    def _insert(self, repeat: str, index: int | None) -> str:
        changes, overload = taken(lambda: self._session.add_repeat(repeat, index))
        created = changes.created[0]
        try:
            self._keep(EventKind.REPEAT_ADDED, created)
        except BaseException:
            taken(lambda: self._session.remove_repeat(created))
            raise
        self._move(created, by=1)
        self._undo.append(lambda: self.remove(created))
        if overload is not None:
            raise overload
        return created

    def _bring_back(self, repeat: str, number: int, held: _Held) -> None:
        """Put back into the form what could not be taken out of the store."""
        taken(lambda: self._session.add_repeat(repeat, number - 1))
        for inner in self._missing(held):
            taken(partial(self._session.add_repeat, repeat_of(inner)[0]))
        for ref, (value, _mark) in held.answers.items():
            taken(partial(self._session.answer, ref, value))

    def _restore(self, instance: str, held: _Held) -> tuple[str, ...]:
        all_taken(self._way_back(instance, held))
        return tuple(held.answers) or (instance,)

    def _way_back(self, instance: str, held: _Held) -> Iterator[Callable[[], object]]:
        repeat, number = repeat_of(instance)
        yield partial(self._insert, repeat, number - 1)
        for inner in self._missing(held):
            yield partial(self._insert, repeat_of(inner)[0], None)
        for ref, (value, mark) in held.answers.items():
            state, source, note = (mark.state, mark.source, mark.note) if mark else (None, None, "")
            yield partial(self._put, ref, value, state, source, note)

    def _missing(self, held: _Held) -> Iterator[str]:
        # Asked anew for each: an instance that is put back may bring inner ones with it.
        return (inner for inner in held.instances if inner not in self._session.states())

    def _held_in(self, instance: str) -> _Held:
        inside = {ref: one for ref, one in self._session.states().items() if ref.startswith(f"{instance}/")}
        return _Held(
            tuple(ref for ref, one in inside.items() if one.kind == "repeat"),
            {
                ref: (one.value, self._marks.get(ref))
                for ref, one in inside.items()
                if ref in self._marks or (one.value and one.kind not in _QUIET)
            },
        )

    def _move(self, instance: str, *, by: int) -> None:
        names = moved(self._marks, instance, by=by)
        standing = {name: self._marks[ref] for ref, name in names.items()}
        self._marks.clear()
        self._marks.update(standing)


_QUIET = {"value", "group", "repeat", "root", "range_of_repeat", "note"}
"""Kinds of nodes nobody answers: calculations come back by themselves."""
