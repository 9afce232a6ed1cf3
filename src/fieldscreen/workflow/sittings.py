"""A sitting: one interview being filled, each answer in the vault before the call returns.

The form's session decides what an answer changes; this module keeps the state of every
answer (answered, unknown, refused, not asked, not safe to ask), who said or saw it, and the
way back. What is stored are events; a snapshot now and then keeps re-opening fast.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial

from fieldscreen.domain.answers import Answer, AnswerState, state_of
from fieldscreen.domain.interviews import EventKind, FormSnapshot, Interview, InterviewEvent
from fieldscreen.domain.journal import Action
from fieldscreen.domain.statements import Source
from fieldscreen.forms import Changes, Session
from fieldscreen.vault import Change, Record
from fieldscreen.workflow import accounts
from fieldscreen.workflow.attachments import Attachments
from fieldscreen.workflow.closed_cases import CaseReadOnlyError, refuse_when_closed
from fieldscreen.workflow.form_steps import taken
from fieldscreen.workflow.incoming_files import IncomingFile
from fieldscreen.workflow.instances import Instances
from fieldscreen.workflow.marks import InterviewFinishedError, InterviewIncompleteError, Mark, storable
from fieldscreen.workflow.questionnaires import Questionnaire
from fieldscreen.workflow.reading import FormReader
from fieldscreen.workflow.typed_texts import (
    INTERVIEW,
    TypingPlace,
    answer_field,
    commit_settling,
    note_field,
)
from fieldscreen.workflow.views import QuestionView, SectionRow, SectionView, ViolationView
from fieldscreen.workflow.workplace import Workplace

__all__ = ["SNAPSHOT_EVERY", "InterviewFinishedError", "InterviewIncompleteError", "Sitting"]

SNAPSHOT_EVERY = 40
"""Events between two snapshots: re-opening replays at most this many."""


class Sitting:
    """One interview being filled.

    Made by ``workflow.interviewing``; not for use from two threads at once.

    Attributes:
        is_case_closed: Whether the case was closed when the interview was opened.
    """

    def __init__(
        self,
        workplace: Workplace,
        interview: Interview,
        questionnaire: Questionnaire,
        session: Session,
        *,
        is_case_closed: bool = False,
    ) -> None:
        self._workplace = workplace
        self.is_case_closed = is_case_closed
        self._case = interview.case
        self._session = session
        self._marks: dict[str, Mark] = {}
        self._sequence = 0
        self._last_line = -1
        self._undo: list[Callable[[], tuple[str, ...]]] = []
        self.interview = interview
        self.questionnaire = questionnaire
        self.attachments = Attachments(workplace, interview, session)
        self.reader = FormReader(
            session, questionnaire, workplace.content.wording, interview.language, interview.second_language,
            attached=self.attachments.find,
        )  # fmt: skip
        self.instances = Instances(session, self._marks, self._put, self._keep_instance, self._undo)

    # -- reading ---------------------------------------------------------------------------

    @property
    def case(self) -> str:
        """Identifier of the case."""
        return self._case

    @property
    def is_finished(self) -> bool:
        """Tell whether the interview is closed and immutable."""
        return self.interview.is_finished

    @property
    def is_read_only(self) -> bool:
        """Tell whether nothing can be written: the interview is finished, or its case closed."""
        return self.is_finished or self.is_case_closed

    @property
    def position(self) -> str:
        """Question to come back to; empty at the start."""
        return self.interview.position

    @property
    def typing_place(self) -> TypingPlace:
        """Where what is being typed in this interview is kept."""
        return TypingPlace(self._case, INTERVIEW, self.interview.identifier)

    @property
    def languages(self) -> tuple[str, str]:
        """Tags of the first and the second language; the second may be empty."""
        return self.interview.language, self.interview.second_language

    def sections(self) -> tuple[SectionView, ...]:
        """Return the sections in the form's order."""
        return self.reader.sections(self._marks)

    def questions(self, section: str) -> tuple[QuestionView, ...]:
        """Return the questions of a section that the form asks now, in its order."""
        return self.reader.questions(section, self._marks)

    def rows(self, section: str) -> tuple[SectionRow, ...]:
        """Return what stands below one another in a section: questions, and the headings of repeats."""
        return self.reader.rows(section, self._marks)

    def section_of(self, ref: str) -> str:
        """Return the section a question stands in; empty when it is not asked now."""
        return self.reader.section_of(ref)

    def question(self, ref: str) -> QuestionView:
        """Return one question as it stands."""
        return self.reader.question(ref, self._marks)

    def answers(self) -> Iterator[Answer]:
        """Yield what is known of every question the form asks now, in its order."""
        for view in self.reader.every_question(self._marks):
            if view.takes_answer:
                mark = self._marks.get(view.ref)
                at = self._workplace.local(mark.event.at) if mark else self.started_at
                value = view.value if view.state is AnswerState.ANSWERED else ""
                yield Answer(view.ref, view.state, value, view.source, at, view.note, view.paper)

    @property
    def started_at(self) -> datetime:
        """When the interview was started, by the clock of this place."""
        return self._workplace.local(self.interview.started_at)

    def is_stated(self, ref: str) -> bool:
        """Tell whether somebody answered the question or stated why there is no answer."""
        return ref in self._marks

    def answer_to(self, name: str) -> Answer | None:
        """Return what is known of one question by its name; ``None`` when it is not asked now."""
        return next((one for one in self.answers() if one.ref.rsplit("/", 1)[-1] == name), None)

    def value(self, name: str) -> str:
        """Return the form's own text of a question by name; empty when not answered or not asked."""
        return self.reader.value_of(name)

    def violations(self) -> tuple[ViolationView, ...]:
        """Return everything that keeps the interview from being finished."""
        return self.reader.violations(self._marks)

    # -- changing --------------------------------------------------------------------------

    def answer(
        self, ref: str, value: str | Sequence[str], *, source: Source | None = None, note: str | None = None
    ) -> tuple[str, ...]:
        """Answer a question; when this returns, the answer is in the encrypted store.

        An answer the form calls invalid is kept and flagged: a draft never loses input. An
        empty answer without a remark takes the answer back: nothing is stated any more.

        Args:
            ref: The question.
            value: The form's own text of the answer, or the names of several choices.
            source: Who said or saw it; ``None`` keeps what was said before.
            note: The worker's remark; ``None`` keeps the one that is there.

        Returns:
            References of the questions whose view changed, *ref* among them.

        Raises:
            InterviewFinishedError: If the interview is closed.
            CaseReadOnlyError: If its case is closed.
            VaultError: If it could not be kept; the form then stands as before.
            FormOverloadedError: If the form then asks for too much computing; the answer is in the store.
        """
        text = storable(value if isinstance(value, str) else " ".join(value))
        before = self._marks.get(ref)
        kept = (before.note if before else "") if note is None else storable(note)
        source = source or (before.source if before else None)
        if not text and not kept:
            return self._put(ref, "", None, source, "")
        chosen = self.reader.has_choices(ref) or not text
        state = state_of(text) if chosen else AnswerState.ANSWERED
        return self._put(ref, text, state, source, kept)

    def attach(self, ref: str, file: IncomingFile, *, source: Source | None = None) -> tuple[str, ...]:
        """Answer a question with a file; answer and file are kept in one act, or neither is.

        Returns, raises: As :meth:`answer`.
        """
        name = self.attachments.hold(file)
        try:
            return self.answer(ref, name, source=source)
        finally:
            self.attachments.drop(name)

    def mark(self, ref: str, state: AnswerState) -> tuple[str, ...]:
        """State why a question has no answer; the answer it had is taken back.

        Returns, raises: As :meth:`answer`.
        """
        before = self._marks.get(ref)
        kept = (before.source, before.note) if before else (None, "")
        value = state.value if self.reader.has_choice(ref, state.value) else ""
        return self._put(ref, value, state, *kept)

    def annotate(self, ref: str, *, source: Source, note: str) -> tuple[str, ...]:
        """Say who stands behind an answer or an absence, with a remark; the answer stays as it is.

        Returns, raises: As :meth:`answer`.
        """
        view = self.question(ref)
        return self._put(ref, view.value, view.state, source, storable(note), settles=note_field(ref))

    def undo(self) -> tuple[str, ...]:
        """Take back the last answer, or the last coming or going of an instance; then the one before.

        Returns:
            As :meth:`answer`; empty when there is nothing to undo.
        """
        if not self._undo:
            return ()
        take_back = self._undo.pop()
        before = len(self._undo)
        try:
            return take_back()
        finally:
            del self._undo[before:]  # what was done to take it back is no step of its own

    def set_languages(self, first: str, second: str) -> None:
        """Show the form in other languages, in place."""
        self.interview = dataclasses.replace(self.interview, language=first, second_language=second)
        self.reader.set_languages(first, second)
        if not self.is_read_only:
            self._keep_interview(Action.INTERVIEW_MOVED)

    def remember_position(self, ref: str) -> None:
        """Keep the question to come back to after a lock or a restart."""
        if ref != self.interview.position and not self.is_read_only:
            self.interview = dataclasses.replace(self.interview, position=ref)
            self._keep_interview(Action.INTERVIEW_MOVED)

    def finish(self) -> None:
        """Close the interview for good.

        Raises:
            InterviewIncompleteError: If an answer stands in the way.
            InterviewFinishedError: If it is closed already.
            CaseReadOnlyError: If its case is closed.
        """
        self._refuse_when_finished()
        self._refuse_when_closed_elsewhere()
        violations = self.violations()
        if violations:
            raise InterviewIncompleteError(violations)
        finished = dataclasses.replace(self.interview, finished_at=self._workplace.now())
        self._workplace.vault.commit(
            self._change(Action.INTERVIEW_FINISHED, self._record(finished)),
            self._change(Action.INTERVIEW_EVENT, self._snapshot()),
        )
        self.interview = finished

    # -- inside ----------------------------------------------------------------------------

    def replay(self, events: Sequence[InterviewEvent], *, already_in_form: int) -> None:
        """Bring the sitting to where *events* left it.

        Args:
            events: Every event of the interview, in order.
            already_in_form: Sequence of the last event the form's snapshot has.
        """
        for event in events:
            if event.kind in {EventKind.REPEAT_ADDED, EventKind.REPEAT_REMOVED}:
                self.instances.replay(event, in_form=event.sequence <= already_in_form)
            elif event.sequence > already_in_form:
                taken(partial(self._session.answer, event.ref, event.value))
            self._note(event)

    def _note(self, event: InterviewEvent) -> None:
        if event.kind is EventKind.WITHDRAWN:
            self._marks.pop(event.ref, None)
        elif event.kind is EventKind.ANSWERED:
            day = self._workplace.local(event.at).date()
            self._marks[event.ref] = Mark(
                event.state, event.source, event.note, event, day, self.interview.paper
            )
        self._sequence = event.sequence

    def _put(
        self, ref: str, value: str, state: AnswerState | None, source: Source | None, note: str,
        *, settles: str = "",
    ) -> tuple[str, ...]:  # fmt: skip
        self._refuse_when_finished()
        self._refuse_when_closed_elsewhere()
        before_value, before = self._session.state(ref).value, self._marks.get(ref)
        changes, overload = taken(lambda: self._session.answer(ref, value))
        event = InterviewEvent(
            self._sequence + 1,
            EventKind.WITHDRAWN if state is None else EventKind.ANSWERED,
            ref,
            self._workplace.now(),
            state or AnswerState.NOT_ASKED,
            value,
            source,
            note,
        )
        try:
            self._commit(event, settles or answer_field(ref))
        except BaseException:
            taken(lambda: self._session.answer(ref, before_value))
            raise
        self._undo.append(lambda: self._put_back(ref, before_value, before))
        self._note(event)
        if overload is not None:
            raise overload
        return self._changed(ref, changes)

    def _put_back(self, ref: str, value: str, mark: Mark | None) -> tuple[str, ...]:
        if mark is None:
            return self._put(ref, value, None, None, "")
        return self._put(ref, value, mark.state, mark.source, mark.note)

    def _keep_instance(self, kind: EventKind, ref: str) -> None:
        self._refuse_when_finished()
        self._refuse_when_closed_elsewhere()
        event = InterviewEvent(self._sequence + 1, kind, ref, self._workplace.now())
        self._commit(event, None)
        self._note(event)

    def _commit(self, event: InterviewEvent, settles: str | None) -> None:
        name = f"{self.interview.identifier}:{event.sequence}"
        record = Record(event, name, self._case, parent=self.interview.identifier, sequence=event.sequence)
        writes = [self._change(Action.INTERVIEW_EVENT, record), *self.attachments.follow(event)]
        if accounts.names_the_child(self, event.ref.rsplit("/", 1)[-1]):
            child = accounts.child_of((self,))
            writes.append(self._change(Action.PERSON_SAVED, Record(child, child.identifier, self._case)))
        if event.sequence % SNAPSHOT_EVERY == 0:
            writes.append(self._change(Action.INTERVIEW_EVENT, self._snapshot(event.sequence)))
        self._keep(*writes, settles=settles)
        self.attachments.settle()

    def _snapshot(self, sequence: int | None = None) -> Record:
        at = self._sequence if sequence is None else sequence
        snapshot = FormSnapshot(self.interview.identifier, at, self._session.serialise())
        return Record(snapshot, self.interview.identifier, self._case)

    def _record(self, interview: Interview) -> Record:
        return Record(interview, interview.identifier, self._case)

    def _change(self, action: Action, record: Record) -> Change:
        return self._workplace.change(action, record, case=self._case)

    def _refuse_when_closed_elsewhere(self) -> None:
        # Nothing was written in the case since this sitting itself wrote: then nobody closed either.
        if self._workplace.vault.last_written(self._case) == self._last_line:
            return
        kept = self._workplace.vault.get(Interview, self.interview.identifier)
        if kept.is_finished:
            raise InterviewFinishedError(kept.identifier)
        self.interview = dataclasses.replace(self.interview, about=kept.about)  # it may have been attributed
        refuse_when_closed(self._workplace, self._case)

    def _keep(self, *changes: Change, settles: str | None = None) -> None:
        if settles is None:
            lines = self._workplace.vault.commit(*changes)
        else:
            lines = commit_settling(self._workplace, self.typing_place, *changes, field=settles)
        self._last_line = lines[-1].sequence

    def _keep_interview(self, action: Action) -> None:
        self._refuse_when_closed_elsewhere()
        self._keep(self._change(action, self._record(self.interview)))

    def _refuse_when_finished(self) -> None:
        if self.is_finished:
            raise InterviewFinishedError(self.interview.identifier)
        if self.is_case_closed:
            raise CaseReadOnlyError(self._case)

    def _changed(self, ref: str, changes: Changes) -> tuple[str, ...]:
        return (ref, *(other for other in changes.refs if other != ref))
