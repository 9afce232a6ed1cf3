"""A form while it is being filled in: the one door for clients.

Answers go in, what changed comes out. The session knows references, events and repeats; what it can be
asked without changing is in ``showing``, and the ``engine`` keeps rules consistent. Nothing here stores
anything.
"""

from __future__ import annotations

import weakref
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

from fieldscreen.forms.actions import ActionRunner
from fieldscreen.forms.audit import Audit
from fieldscreen.forms.casting import Answer, on_scale, text_of_answer
from fieldscreen.forms.collecting import collector_paused
from fieldscreen.forms.environment import SessionOptions
from fieldscreen.forms.errors import FormOverloadedError, RepeatFixedError, RepeatFullError
from fieldscreen.forms.parsing.templates import copy_subtree
from fieldscreen.forms.preloads import apply_preloads, renew_identity, stamp_end
from fieldscreen.forms.references import find_node, find_series
from fieldscreen.forms.repeats import MAX_INSTANCES, expect_pattern, insert, remove
from fieldscreen.forms.running import below, bring_to_life, everything_below, ref_of
from fieldscreen.forms.serialising import clean, instance_from
from fieldscreen.forms.showing import Showing
from fieldscreen.forms.states import Changes, QuestionState, States
from fieldscreen.forms.tree import Node

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self, Unpack

    from fieldscreen.forms.definition import FormDefinition
    from fieldscreen.forms.running import Series


class Session(Showing):
    """One filling of one form. Make one with ``start``, ``restore`` or ``edit``.

    Attributes:
        definition: The form.
        audit: What happened so far, in ODK's columns.
    """

    def __init__(self, definition: FormDefinition, root: Node, options: SessionOptions) -> None:
        super().__init__(definition, root, options)
        self._actions = ActionRunner(self._engine)
        self._unheard: deque[Node] = deque()  # answered, and their actions have not run yet
        self._last: weakref.ref[States] | None = None
        self.audit = Audit(self._environment.now)

    # -- beginnings -------------------------------------------------------------------------

    @classmethod
    def start(cls, definition: FormDefinition, **options: Unpack[SessionOptions]) -> Self:
        """Open a form for a new record: preloads, calculations, first-load events.

        Args:
            definition: The form.
            **options: See ``SessionOptions``.

        Raises:
            LanguageUnknownError: the form has no such language.
            ExpressionError: an expression fails on the blank form.
            FormOverloadedError: the blank form alone asks for too much computing.
        """
        with collector_paused():
            session = cls(definition, bring_to_life(copy_subtree(definition.template)), options)
            session._open_new()
        session.audit.note("form start")
        return session

    @classmethod
    def restore(cls, definition: FormDefinition, xml: str, **options: Unpack[SessionOptions]) -> Self:
        """Open a draft written by ``serialise``.

        One that asks for too much computing is opened all the same: its answers stand, and the steps that
        follow take the computing on (``is_settled``).

        Args:
            definition: The form.
            xml: The draft.
            **options: See ``SessionOptions``.

        Raises:
            FormUnreadableError: *xml* is not XML.
            DraftMismatchError: it is the record of another form.
            LanguageUnknownError: the form has no such language.
        """
        with collector_paused():
            session = cls(definition, bring_to_life(instance_from(definition, xml)), options)
            session._open_again()
        session.audit.note("form resume")
        return session

    @classmethod
    def edit(cls, definition: FormDefinition, xml: str, **options: Unpack[SessionOptions]) -> Self:
        """Open a finished record to make a new version of it: it gets a new ``instanceID``.

        The former identity is kept in ``meta/deprecatedID`` (OpenRosa metadata). Arguments and
        errors as for ``restore``.
        """
        with collector_paused():
            session = cls(definition, bring_to_life(instance_from(definition, xml)), options)
            session._open_again()
        session.audit.note("form edit")
        with suppress(FormOverloadedError):
            renew_identity(session._engine)
        session._collect()
        return session

    def _open_new(self) -> None:
        engine = self._engine
        apply_preloads(engine)
        expect_pattern(engine)
        engine.strict = True
        engine.schedule.everything()
        self._settle()
        self._actions.dispatch("odk-instance-first-load")
        self._actions.dispatch("odk-instance-load")
        engine.strict = False
        self._collect()

    def _open_again(self) -> None:
        self._engine.schedule.everything()
        with suppress(FormOverloadedError):
            self._settle()
            self._actions.dispatch("odk-instance-load")
        self._collect()

    # -- changing ---------------------------------------------------------------------------

    def answer(self, ref: str, value: Answer, *, reason: str = "") -> Changes:
        """Record an answer. One that breaks a rule is kept and reported, never refused.

        Args:
            ref: Reference of a question, such as ``/data/person[2]/age``.
            value: Text, number, date, time, or the values of the choices; None for a blank.
            reason: Why a finished record is changed, for the audit log.

        Raises:
            RefUnknownError: no such node, or a group.
            FormOverloadedError: the answer is kept, but not everything that depends on it is computed.
        """
        self._begin()
        node = find_node(self._engine, ref, leaf=True)
        if isinstance(value, bool) and value and self._observer.kind_of(node) == "trigger":
            value = "OK"
        schema = node.binding
        if self._observer.kind_of(node) == "range" and schema.binding and schema.binding.type == "decimal":
            scale = schema.control.attributes
            value = on_scale(value, scale.get("start", ""), scale.get("step", ""))
        text = clean(text_of_answer(value))
        if text != node.text:
            self.audit.note_answer(ref_of(node), node.text, text, reason)
            self._engine.write(node, text)
            self._unheard.append(node)
        return self._computed(self._settle)

    def clear(self, ref: str) -> Changes:
        """Take an answer back. Errors as for ``answer``."""
        return self.answer(ref, None)

    def add_repeat(self, ref: str, index: int | None = None) -> Changes:
        """Add an instance to a repeat, at the end or before position *index* (from 0).

        Args:
            ref: Reference of the repeat as a whole, such as ``/data/person``.
            index: Position of the new instance.

        Raises:
            RefUnknownError: no such repeat.
            RepeatFixedError: the form itself decides about its instances.
            RepeatFullError: the record cannot carry any more.
            FormOverloadedError: the instance is there, but not everything that depends on it is computed.
        """
        self._begin()
        series = find_series(self._engine, ref)
        if self._observer.is_controlled(series.schema):
            raise RepeatFixedError(ref)
        if self._engine.instances >= MAX_INSTANCES:
            raise RepeatFullError(ref)
        place = len(series.instances) if index is None else max(0, min(index, len(series.instances)))
        moved = self._moving(series, place)
        insert(self._engine, series, place)
        self.audit.note("add repeat", ref_of(series.instances[place]))
        return self._computed(self._settle, moved)

    def remove_repeat(self, ref: str) -> Changes:
        """Remove one instance of a repeat, with its answers.

        Args:
            ref: Reference of the instance, such as ``/data/person[2]``.

        Raises:
            RefUnknownError: no such instance.
            RepeatFixedError: the form itself decides about its instances.
            FormOverloadedError: the instance is gone, but not everything that depends on it is computed.
        """
        self._begin()
        node = find_node(self._engine, ref)
        schema = node.binding
        parent = node.parent
        if not schema.is_repeat or parent is None:
            raise RepeatFixedError(ref)
        if self._observer.is_controlled(schema):
            raise RepeatFixedError(ref)
        series = parent.state.series[schema]
        index = series.instances.index(node)
        moved = self._moving(series, index)
        self.audit.note("delete repeat", ref_of(node))
        remove(self._engine, series, index)
        return self._computed(self._settle, moved)

    def finish(self) -> Changes:
        """Fill in what is known only at the end (``jr:preload`` of a timestamp) and note it in the log.

        A client calls this when a person closes the record; violations are its own affair.

        Raises:
            FormOverloadedError: not everything that depends on the time is computed.
        """
        self._begin()
        self.audit.note("form finalize")
        return self._computed(lambda: stamp_end(self._engine))

    def set_language(self, name: str) -> Changes:
        """Show the form in another of its languages, in place.

        Only what is shown changes: a calculation that used a label keeps it until something it
        reads changes, as in ODK clients.

        Raises:
            LanguageUnknownError: the form has no such language.
        """
        self._begin()
        self._environment.language = self._known(name)
        for node in below(self._engine.root):
            if node.state.shown is not None:
                node.state.shown = None
                self._engine.changed[node] = None
        return self._collect()

    # -- inside -----------------------------------------------------------------------------

    def _moving(self, series: Series, index: int) -> tuple[str, ...]:
        """The references that will mean something else, or nothing, once instances move."""
        moving = [one for later in series.instances[index:] for one in everything_below(later)]
        self._engine.changed.update(dict.fromkeys(moving))
        return tuple(ref_of(one) for one in moving)

    def _settle(self) -> None:
        self._engine.run()
        while self._unheard:
            self._actions.value_changed(self._unheard.popleft())
        self._actions.new_repeats()

    def _computed(self, compute: Callable[[], None], gone: tuple[str, ...] = ()) -> Changes:
        """Compute what a step set going and gather what changed, also where the form asks for too much."""
        try:
            compute()
        except FormOverloadedError as error:
            error.changes = self._collect(gone)
            raise
        return self._collect(gone)

    def _begin(self) -> None:
        """Before anything changes, let a reader of the last step keep what it may still look at."""
        last = self._last() if self._last is not None else None
        if last is not None:
            last.settle()
        self._engine.begin_step()
        self._actions.begin_step()

    def _collect(self, gone: tuple[str, ...] = ()) -> Changes:
        engine = self._engine
        changed, engine.changed = engine.changed, {}
        created, engine.created = engine.created, []
        observer = self._observer

        def make() -> dict[str, QuestionState | None]:
            return observer.states_of(changed, gone)

        def name() -> tuple[str, ...]:
            return observer.refs_of(changed, gone)

        states = States(make, name)
        self._last = weakref.ref(states)
        return Changes(states, tuple(ref_of(node) for node in created if node.parent is not None))
