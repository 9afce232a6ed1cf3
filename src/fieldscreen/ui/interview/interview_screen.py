"""The interview: one section at a time, every answer in the store before the next is shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.statements import Source
from fieldscreen.ui.interview.attaching import Attaching
from fieldscreen.ui.interview.card_column import CardColumn
from fieldscreen.ui.interview.finish_dialog import FinishDialog
from fieldscreen.ui.interview.head_bar import HeadBar
from fieldscreen.ui.interview.interview_model import InterviewModel
from fieldscreen.ui.interview.keys import InterviewKeys
from fieldscreen.ui.interview.paper_copying import PaperCopying
from fieldscreen.ui.interview.section_list import SectionList
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import Message, button, column, frame, reveal, row, text
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.typed_fields import focused_field, put_scroll
from fieldscreen.ui.screens import Screen
from fieldscreen.workflow.incoming_files import IncomingFile
from fieldscreen.workflow.typed_texts import TypedField, TypedText

_SAVED_SHOWN_MS = 2500
_POSITION_AFTER_MS = 700


class InterviewScreen(Screen):
    """Fills one questionnaire.

    Signals:
        finished: The interview was closed.
        result_requested: Show what the answers say.
        child_speaks: Write the child's words down.

    Args:
        model: The interview.
        title: Title of the questionnaire.
        today: Day an age refers to.
        about: Whom it is about, in words; empty where the case is about one child.
    """

    finished = Signal()
    result_requested = Signal()
    child_speaks = Signal()

    def __init__(self, model: InterviewModel, title: str, *, today: date, about: str = "") -> None:
        super().__init__()
        self.model = model
        self._current = ""
        self._sections = SectionList()
        self._head = HeadBar(title, about, model.sitting.languages, model.sitting.questionnaire.languages)
        self._cards = CardColumn(today, locked=model.is_read_only)
        self._purpose = text("", "muted", name="interview.purpose")
        self._title = text("", "title", name="interview.section_title")
        self._second_title = text("", "muted", name="interview.section_second_title")
        self._message = Message("danger", name="interview.message")
        self._page = Page("interview.page", width_em=50)
        self._copying = PaperCopying(self)
        self._saved_timer = QTimer(self, singleShot=True, interval=_SAVED_SHOWN_MS)
        self._position_timer = QTimer(self, singleShot=True, interval=_POSITION_AFTER_MS)
        self._lay_out()
        self._connect()
        self._keys = InterviewKeys(self)
        self.refresh(rebuild=True)

    def focus_first(self) -> None:
        """Go on where one stopped."""
        ref = self.model.first_open()
        if not self._copying.take(ref):
            self.go_to_question(ref)

    def commit_typed(self) -> None:
        """Store what is being typed and where one is."""
        self._cards.commit_typed()
        self._keep_position()

    def store_typed(self) -> None:
        """Store what is an answer already and where one is; half a date stays half a date."""
        self._cards.store_typed()
        self._keep_position()

    def typed_fields(self, *, at_lock: bool) -> tuple[TypedField, ...]:
        """Return the answers and remarks that are being typed; at a lock, the one with the cursor too."""
        fields = self._cards.typed_fields(focused_field(self) if at_lock else None)
        return (*fields, *self._copying.typed_fields())

    def focused_name(self) -> str:
        """Return the name of the answer or remark with the cursor; empty for none."""
        held = focused_field(self)
        return self._copying.name_of(held) or self._cards.name_of(held)

    def put_typed(self, typed: TypedText) -> None:
        """Show the question and put text, cursor and page back as they stood."""
        ref = (typed.focus or next((field.name for field in typed.fields), "")).partition(":")[2]
        if ref and self._cards.card(ref) is None and self.model.show_question(ref):
            self.refresh(rebuild=True)
        if ref:
            self.go_to_question(ref)
        self._cards.put_typed(typed)
        focused = self._copying.put_typed(typed) or self._cards.field_called(typed.focus)
        if focused is not None:
            focused.setFocus()
        put_scroll(self, typed.scroll)

    @property
    def current(self) -> str:
        """Reference of the question the keyboard acts on."""
        return self._current

    def refresh(self, *, rebuild: bool = False) -> None:
        """Show the sections and the questions as they stand."""
        view = self.model.section_view()
        self._sections.show_sections(self.model.sections(), view.ref)
        self._head.show_section(self.model.sections(), view.ref)
        self._title.setText(view.title)
        self._second_title.setText(view.second_title)
        self._second_title.setVisible(bool(view.second_title))
        purpose = "\n".join(part for part in (view.purpose, view.why, view.who) if part)
        self._purpose.setText(purpose)
        self._purpose.setVisible(bool(purpose))
        self._cards.show_rows(self.model.rows(), rebuild=rebuild)
        if rebuild:
            self._page.settle()
        self._previous.setEnabled(bool(self.model.neighbour_section(-1)))
        last = not self.model.neighbour_section(1)
        self._next.setText(self.tr("See the result") if last else self.tr("Next section"))
        self._next.setAccessibleName(self._next.text())
        reveal(self._finish, last and not self.model.is_read_only)

    def go_to_section(self, ref: str) -> None:
        """Show another section, after storing what is being typed."""
        self._cards.commit_typed()
        self.model.go_to(ref)
        self.refresh(rebuild=True)
        self._page.verticalScrollBar().setValue(0)
        self.go_to_question(self.model.first_open())

    def go_to_question(self, ref: str) -> None:
        """Put the keyboard on a question of this section."""
        card = self._cards.card(ref)
        if card is not None:
            card.take_focus()
            self._make_current(ref)
            QTimer.singleShot(0, self, lambda: self._show_whole(ref))

    def step_question(self, step: int) -> None:
        """Go to the next question, and past the last one to the next section."""
        self._cards.commit_typed()
        ref = self.model.neighbour_question(self._current, step)
        if ref:
            self.go_to_question(ref)
        elif step > 0:
            self._next.setFocus()

    def step_section(self, step: int) -> None:
        """Go to the next section, and past the last one to the result."""
        ref = self.model.neighbour_section(step)
        if ref:
            self.go_to_section(ref)
        elif step > 0:
            self.commit_typed()
            self.result_requested.emit()

    def press_digit(self, digit: int) -> bool:
        """Choose in the current question."""
        card = self._cards.card(self._current)
        return card is not None and card.press_digit(digit)

    def press_mark(self, state: AnswerState) -> None:
        """State why the current question has no answer."""
        card = self._cards.card(self._current)
        if card is not None:
            card.press_mark(state)

    def start_note(self) -> None:
        """Open the remark of the current question."""
        card = self._cards.card(self._current)
        if card is not None:
            card.start_note()

    def undo(self) -> None:
        """Take the last answer back and show where that was."""
        self._cards.commit_typed()
        ref = self._store(self.model.undo)
        found = isinstance(ref, str) and self.model.show_question(ref)
        self._message.say("")
        self.refresh(rebuild=True)
        if found and isinstance(ref, str) and not self._copying.take(ref):
            self.go_to_question(ref)

    def start_copying(self) -> None:
        """Put the keyboard on the line one copies with, where a sheet is copied."""
        self._cards.commit_typed()
        self._copying.start()

    def show_beside(self, ref: str) -> None:
        """Show the card of a question and leave the keyboard where it is."""
        self._cards.commit_typed()
        before = self.model.section
        if self.model.show_question(ref):
            self.refresh(rebuild=self.model.section != before)
            self._make_current(ref)
            QTimer.singleShot(0, self, lambda: self._show_whole(ref))

    def show_stored(self) -> None:
        """Show that something was stored, and what follows from it."""
        self._head.show_saved(saved=True)
        self._saved_timer.start()
        self.saved.emit()
        self.refresh()

    def attach(self, ref: str, file: IncomingFile) -> None:
        """Store a file as the answer to a question."""
        self._change(lambda: self.model.attach(ref, file))
        self.go_to_question(ref)

    def swap_languages(self) -> None:
        """Show the second language first."""
        self._cards.commit_typed()
        if self.model.swap_languages():
            self._show_languages()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the interview; text fields have had theirs already."""
        if not self._keys.take(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the side list out where there is no room; its menu stays in the head."""
        super().resizeEvent(event)
        narrow = self.width() < current_theme().em(56)
        self._sections.setVisible(not narrow)
        self._head.show_menu(narrow)
        for part, words in self._folding.items():
            part.setText("" if narrow else words)

    def _lay_out(self) -> None:
        self._page.body.addWidget(self._message)
        self._page.body.addLayout(column(self._title, self._second_title, self._purpose, gap_em=0.2))
        if self.model.is_read_only:
            closed = Message("success", name="interview.closed")
            closed.say(self._why_read_only())
            self._page.body.addWidget(closed)
        self._page.body.addWidget(self._cards)
        self._page.body.addStretch(1)
        middle = row(self._sections, self._page, gap_em=0)
        middle.setStretch(1, 1)
        above = self._copying.rows
        lines = column(self._head, *above, middle, self._foot(), gap_em=0)
        lines.setStretch(1 + len(above), 1)
        self.setLayout(lines)

    def _foot(self) -> QFrame:
        self._previous = button(
            self.tr("Previous section"), "interview.previous", icon="arrow_left", hint="Alt+←"
        )
        self._next = button(
            self.tr("Next section"), "interview.next", icon="arrow_right", role="primary", hint="Alt+→"
        )
        self._next.setLayoutDirection(_mirrored(self.layoutDirection()))
        self._finish = button(self.tr("Close the questionnaire"), "interview.finish", icon="check")
        self._speaks = button(
            self.tr("The child is speaking"),
            "interview.child_speaks",
            icon="comment_quote_outline",
            hint=self.tr("Stop asking, listen, and write the words down (Ctrl+D)"),
        )
        reveal(self._speaks, not self.model.sitting.is_case_closed)
        self._folding = {part: part.text() for part in (self._previous, self._speaks)}
        line = row(self._previous, self._speaks, 1, self._finish, self._next)
        em = current_theme().em
        line.setContentsMargins(em(1), em(0.6), em(1), em(0.6))
        return frame("foot", line)

    def _why_read_only(self) -> str:
        if self.model.sitting.is_case_closed:
            return self.tr("This case is closed. To write in it, open it again on its page.")
        return self.tr("This questionnaire is closed. New facts go into a new one.")

    def _connect(self) -> None:
        self._sections.chosen.connect(self.go_to_section)
        self._head.section_chosen.connect(self.go_to_section)
        self._head.back_requested.connect(self.back_requested)
        self._head.languages_chosen.connect(self._on_languages)
        self._cards.answered.connect(lambda ref, value: self._change(lambda: self.model.answer(ref, value)))
        self._cards.marked.connect(self._on_marked)
        self._cards.source_chosen.connect(self._on_source)
        self._cards.noted.connect(lambda ref, note: self._change(lambda: self.model.set_note(ref, note)))
        self._cards.next_requested.connect(self._on_next_requested)
        self._cards.file_wanted.connect(Attaching(self).ask_file)
        self._cards.instance_wanted.connect(self._on_instance_wanted)
        self._cards.instance_unwanted.connect(self._on_instance_unwanted)
        self._previous.clicked.connect(lambda: self.step_section(-1))
        self._next.clicked.connect(lambda: self.step_section(1))
        self._finish.clicked.connect(self._on_finish)
        self._speaks.clicked.connect(self.child_speaks)
        self._saved_timer.timeout.connect(lambda: self._head.show_saved(saved=False))
        self._position_timer.timeout.connect(self._keep_position)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def _on_marked(self, ref: str, state: AnswerState) -> None:
        self._change(lambda: self.model.mark(ref, state))

    def _on_source(self, ref: str, source: Source) -> None:
        self._change(lambda: self.model.set_source(ref, source))

    def _on_instance_wanted(self, repeat: str) -> None:
        self._cards.commit_typed()
        ref = self._store(lambda: self.model.add_instance(repeat))
        self.refresh()
        if isinstance(ref, str):
            self.go_to_question(ref)

    def _on_instance_unwanted(self, instance: str) -> None:
        self._cards.commit_typed()
        if self._store(lambda: self.model.remove_instance(instance)) is not False:
            self._message.say(self.tr("Taken away, with its answers. Ctrl+Z brings it back."), "notice")
        self.refresh(rebuild=True)

    def _on_next_requested(self, ref: str) -> None:
        self._make_current(ref)
        self.step_question(1)

    def _change(self, work: object) -> None:
        """Store something and show what follows from it."""
        if self._store(work) is False:
            self.refresh()
        else:
            self.show_stored()

    def _store(self, work: object) -> object:
        try:
            done = work() if callable(work) else False
        except Exception as error:  # noqa: BLE001  told where people read it, by the navigator
            self.failed.emit(error)
            return False
        return done

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        ref = self._cards.ref_of(now)
        if ref:
            self._make_current(ref)

    def _make_current(self, ref: str) -> None:
        if ref != self._current:
            self._current = ref
            self._cards.show_current(ref)
            self._position_timer.start()

    def _keep_position(self) -> None:
        self._position_timer.stop()
        if self._current and not self.model.is_read_only:
            self._store(lambda: self.model.sitting.remember_position(self._current))

    def _show_whole(self, ref: str) -> None:
        card = self._cards.card(ref)
        if card is not None and not self._page.is_returning:
            self._page.ensureWidgetVisible(card, 0, current_theme().em(1.5))

    def _on_languages(self, first: str, second: str) -> None:
        self._cards.commit_typed()
        self._store(lambda: self.model.set_languages(first, second))
        self._show_languages()

    def _show_languages(self) -> None:
        self._head.show_languages(self.model.sitting.languages)
        ref = self._current
        self.refresh(rebuild=True)
        self.go_to_question(ref)

    def _on_finish(self) -> None:
        self._cards.commit_typed()
        dialog = FinishDialog(self, self.model.violations(), self.model.open_questions())
        dialog.question_chosen.connect(self._on_violation)
        dialog.accepted.connect(self._on_finish_accepted)
        dialog.open()

    def _on_violation(self, ref: str) -> None:
        if self.model.show_question(ref):
            self.refresh(rebuild=True)
            self.go_to_question(ref)

    def _on_finish_accepted(self) -> None:
        if self._store(self.model.sitting.finish) is not False:
            self.finished.emit()


def _mirrored(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the other reading direction: it puts a button's arrow behind its words."""
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    return right if direction is left else left
