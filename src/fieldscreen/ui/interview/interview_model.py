"""An interview as a screen sees it: which section, which question, what changed. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.statements import Source
from fieldscreen.workflow.copying import Copied, Copying
from fieldscreen.workflow.incoming_files import IncomingFile
from fieldscreen.workflow.sittings import Sitting
from fieldscreen.workflow.views import QuestionView, SectionRow, SectionView, ViolationView


class InterviewModel:
    """Walks through one sitting.

    Args:
        sitting: The interview being filled; each answer is stored before a call returns.
        today: Day an age refers to.
    """

    def __init__(self, sitting: Sitting, today: date) -> None:
        self.sitting = sitting
        is_open_copy = sitting.interview.paper is not None and not sitting.is_finished
        self.copying = Copying(sitting, today=today) if is_open_copy else None
        self._sections: tuple[SectionView, ...] = ()
        self.section = self._section_of(sitting.position) or self.sections()[0].ref

    @property
    def is_read_only(self) -> bool:
        """Tell whether nothing can be changed: the interview is finished, or its case closed."""
        return self.sitting.is_read_only

    def sections(self) -> tuple[SectionView, ...]:
        """Return the sections the form asks now."""
        if not self._sections:
            self._sections = tuple(view for view in self.sitting.sections() if view.relevant)
        return self._sections

    def section_view(self) -> SectionView:
        """Return the section shown now; the first one if it is not asked any more."""
        views = self.sections()
        return next((view for view in views if view.ref == self.section), views[0])

    def questions(self) -> tuple[QuestionView, ...]:
        """Return the questions of the section shown now."""
        return self.sitting.questions(self.section)

    def rows(self) -> tuple[SectionRow, ...]:
        """Return what stands below one another in the section shown now."""
        return self.sitting.rows(self.section)

    def add_instance(self, repeat: str) -> str:
        """Add an instance to a repeat; return its first question, or nothing when it has none."""
        with self._changing():
            created = self.sitting.instances.add(repeat)
        return next((view.ref for view in self.questions() if view.ref.startswith(f"{created}/")), "")

    def remove_instance(self, instance: str) -> None:
        """Take an instance away, with its answers."""
        with self._changing():
            self.sitting.instances.remove(instance)

    def first_open(self) -> str:
        """Return the question to begin with: where one stopped, else the first without an answer."""
        views = self.questions()
        if any(view.ref == self.sitting.position for view in views):
            return self.sitting.position
        fallback = next((view.ref for view in views if view.takes_answer), "")
        return next((view.ref for view in views if view.takes_answer and not _is_settled(view)), fallback)

    def neighbour_section(self, step: int) -> str:
        """Return the section *step* places on; empty when there is none."""
        refs = [view.ref for view in self.sections()]
        place = refs.index(self.section_view().ref) + step
        return refs[place] if 0 <= place < len(refs) else ""

    def neighbour_question(self, ref: str, step: int) -> str:
        """Return the question of this section *step* places on; empty when there is none."""
        refs = [view.ref for view in self.questions() if view.takes_answer]
        if ref not in refs:
            return refs[0] if refs else ""
        place = refs.index(ref) + step
        return refs[place] if 0 <= place < len(refs) else ""

    def go_to(self, section: str) -> None:
        """Show another section."""
        self.section = section

    def show_question(self, ref: str) -> bool:
        """Show the section a question is in; tell whether it is asked now."""
        found = self._section_of(ref)
        if found:
            self.section = found
        return bool(found)

    def answer(self, ref: str, value: str | Sequence[str]) -> bool:
        """Store an answer with the source and the remark it has; tell whether anything changed."""
        view = self.sitting.question(ref)
        text = value if isinstance(value, str) else " ".join(value)
        if text == view.value and (view.state is AnswerState.ANSWERED or not text):
            return False
        with self._changing():
            self.sitting.answer(ref, value, source=view.source, note=view.note)
        return True

    def attach(self, ref: str, file: IncomingFile) -> None:
        """Store a file as the answer, with the source it has."""
        with self._changing():
            self.sitting.attach(ref, file, source=self.sitting.question(ref).source)

    def mark(self, ref: str, state: AnswerState) -> None:
        """Store why there is no answer; the same mark twice takes it back."""
        view = self.sitting.question(ref)
        again = view.state is state and state is not AnswerState.NOT_ASKED
        with self._changing():
            self.sitting.mark(ref, AnswerState.NOT_ASKED if again else state)

    def set_source(self, ref: str, source: Source) -> None:
        """Store who said or saw it."""
        view = self.sitting.question(ref)
        with self._changing():
            self.sitting.annotate(ref, source=source, note=view.note)

    def set_note(self, ref: str, note: str) -> bool:
        """Store a remark; tell whether it changed."""
        view = self.sitting.question(ref)
        if note == view.note:
            return False
        with self._changing():
            self.sitting.annotate(ref, source=view.source, note=note)
        return True

    def copy_line(self, line: str) -> Copied | None:
        """Store what a line copied from paper says; nothing when no sheet is being copied.

        Raises:
            CopyingError: If it says no answer.
        """
        if self.copying is None:
            return None
        with self._changing():
            return self.copying.keep(line)

    def undo(self) -> str:
        """Take the last answer back; return its question, or nothing when there was none."""
        with self._changing():
            changed = self.sitting.undo()
        return changed[0] if changed else ""

    def swap_languages(self) -> bool:
        """Show the second language first; tell whether there is one."""
        first, second = self.sitting.languages
        if second:
            self.set_languages(second, first)
        return bool(second)

    def set_languages(self, first: str, second: str) -> None:
        """Show other languages."""
        with self._changing():
            self.sitting.set_languages(first, second)

    def violations(self) -> tuple[ViolationView, ...]:
        """Return what keeps the interview from being closed."""
        return self.sitting.violations()

    def open_questions(self) -> int:
        """Return how many questions have neither an answer nor a reason for having none."""
        return sum(view.total - view.answered for view in self.sections())

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Count anew afterwards, also when it failed: what a form could not compute is kept all the same."""
        try:
            yield
        finally:
            self._sections = ()

    def _section_of(self, ref: str) -> str:
        section = self.sitting.section_of(ref) if ref else ""
        return section if any(view.ref == section for view in self.sections()) else ""


def _is_settled(view: QuestionView) -> bool:
    return view.state is not AnswerState.NOT_ASKED
