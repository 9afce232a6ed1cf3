"""One question on its card: the words in two languages, the answer, and what surrounds an answer.

Around the answer stand the ways of having none (U, R, D, X), who said or saw it, a remark,
why it is asked, and what is wrong with it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from fieldscreen.domain.answers import ABSENCES, AnswerState
from fieldscreen.domain.statements import Source
from fieldscreen.ui.interview.date_editor import DateEditor
from fieldscreen.ui.interview.editors import (
    COMMIT_AFTER_MS,
    AcknowledgeEditor,
    ChoiceEditor,
    Editor,
    LineEditor,
    TextEditor,
)
from fieldscreen.ui.interview.rank_editor import RankEditor
from fieldscreen.ui.interview.read_editors import read_editor, scale_editor
from fieldscreen.ui.interview.upload_editor import UploadEditor
from fieldscreen.ui.listening.listen_button import listen_buttons
from fieldscreen.ui.parts.basics import Message, button, column, icon_button, row, set_role, text
from fieldscreen.ui.parts.fields import line_edit
from fieldscreen.ui.parts.flow import FlowLayout
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.typed_fields import TextField, put_field
from fieldscreen.ui.sheet_words import copied_words
from fieldscreen.ui.words import source_words, state_words
from fieldscreen.workflow.typed_texts import TypedField, answer_field, note_field
from fieldscreen.workflow.views import ABSENCE_LETTERS, QuestionKind, QuestionView


class QuestionCard(QFrame):
    """One question.

    Signals:
        answered: Reference and value (text or list).
        marked: Reference and the way of having no answer.
        source_chosen: Reference and who said or saw it.
        noted: Reference and remark.
        next_requested: Reference; Enter was pressed.
        file_wanted: Reference; a file is to be chosen.
        clip_wanted: Identifier of a clip to be heard.

    Args:
        view: The question.
        today: Day an age refers to.
        locked: Whether nothing can be changed any more.
    """

    answered = Signal(str, object)
    marked = Signal(str, object)
    source_chosen = Signal(str, object)
    noted = Signal(str, str)
    next_requested = Signal(str)
    file_wanted = Signal(str)
    clip_wanted = Signal(str)

    def __init__(self, view: QuestionView, today: date, *, locked: bool) -> None:
        super().__init__()
        self.setObjectName(f"interview.question.{view.name}")
        self.setProperty("role", "card")
        self.ref = view.ref
        self._view = view
        self._locked = locked or view.readonly
        self._editor = self._make_editor(view, today)
        self._chips: dict[AnswerState, QPushButton] = {}
        self._violation = text("", "error", name=f"interview.violation.{view.name}")
        self._said = Message("notice", name=f"interview.said.{view.name}")
        self._copied = text("", "small", name=f"interview.copied.{view.name}")
        self._pause = QTimer(self, singleShot=True, interval=COMMIT_AFTER_MS)
        self._pause.timeout.connect(self._say_note)
        self._lay_out(view)
        self.show_view(view)

    @property
    def view(self) -> QuestionView:
        """The question as it is shown."""
        return self._view

    def show_view(self, view: QuestionView) -> None:
        """Show the question as it stands."""
        self._view = view
        if self._editor is not None:
            self._editor.show_view(view)
        for state, chip in self._chips.items():
            # "Not asked" is how every question starts: only a stated one is shown as a mark.
            stated = state is not AnswerState.NOT_ASKED or view.value == AnswerState.NOT_ASKED.value
            chip.setChecked(view.state is state and stated)
        self._violation.setText(view.violation)
        self._violation.setVisible(bool(view.violation))
        copied = copied_words(view.paper, view.recorded) if view.paper and view.recorded else ""
        self._copied.setText(copied)
        self._copied.setVisible(bool(copied))
        if view.takes_answer:
            self._source.setText(source_words(view.source))
            self._source.setAccessibleName(
                self.tr("Source: {source}").format(source=source_words(view.source))
            )
            if not self._pause.isActive() and self._note.text() != view.note:
                self._note.setText(view.note)
            if view.note:
                self._note.show()

    def show_current(self, current: bool) -> None:
        """Show whether the keyboard acts on this question."""
        set_role(self, "card-current" if current else "card")

    def take_focus(self) -> None:
        """Put the keyboard on the answer."""
        if self._editor is not None and not self._locked:
            self._editor.take_focus()
        else:
            self.setFocus()

    def commit_typed(self) -> None:
        """Say now what is being typed, in the answer and in the remark."""
        if self._editor is not None and not self._locked:
            self._editor.commit_typed()
        if self._pause.isActive():
            self._pause.stop()
            self._say_note()

    def store_typed(self) -> None:
        """Say now what is an answer or a remark already, without leaving the question."""
        if self._editor is not None and not self._locked:
            self._editor.store_typed()
        if self._pause.isActive():
            self._say_note()

    def text_fields(self) -> tuple[tuple[str, TextField, bool], ...]:
        """Return each field one types into here: its name, itself, and whether it is not stored yet."""
        if self._locked or not self._view.takes_answer:
            return ()
        field = self._editor.text_field if self._editor is not None else None
        note = (note_field(self.ref), self._note, self._note.text() != self._view.note)
        if self._editor is None or field is None:
            return (note,)
        return (answer_field(self.ref), field, self._editor.is_unsaid), note

    def put_typed(self, typed: TypedField) -> None:
        """Put a text and its cursor back into the answer or the remark."""
        if typed.name == note_field(self.ref) and self._view.takes_answer:
            self._note.show()
            put_field(self._note, typed)
            if self._note.text() != self._view.note:
                self._pause.start()
        elif self._editor is not None:
            self._editor.put_typed(typed)

    def press_digit(self, digit: int) -> bool:
        """Choose by digit; tell whether there is such a choice."""
        return not self._locked and self._editor is not None and self._editor.press_digit(digit)

    def press_mark(self, state: AnswerState) -> None:
        """State why there is no answer."""
        if state in self._chips and not self._locked:
            self.marked.emit(self.ref, state)

    def start_note(self) -> None:
        """Open the remark and put the keyboard there."""
        if self._view.takes_answer:
            self._note.show()
            self._note.setFocus()

    def say(self, words: str) -> None:
        """Say something about this question in passing; nothing takes it away again."""
        self._said.say(words)

    def show_guidance(self) -> None:
        """Show or hide why the question is asked."""
        if self._view.guidance:
            self._guidance.setVisible(not self._guidance.isVisible())

    def _lay_out(self, view: QuestionView) -> None:
        lines = column(self._heading(view), self._said, margin_em=1.1, gap_em=0.5)
        if view.hint:
            lines.addWidget(text(view.hint, "muted"))
        if view.second_hint:
            lines.addWidget(text(view.second_hint, "small"))
        self._guidance = text(view.guidance, "muted")
        self._guidance.hide()
        lines.addWidget(self._guidance)
        if self._editor is not None:
            # What is attached stays readable in a closed interview.
            self._editor.setEnabled(not self._locked or isinstance(self._editor, UploadEditor))
            lines.addWidget(self._editor)
        elif view.takes_answer:
            words = self.tr("This kind of question cannot be answered here. Write the answer in a remark.")
            lines.addWidget(text(words, "muted"))
        lines.addWidget(self._violation)
        lines.addWidget(self._copied)
        if view.takes_answer:
            lines.addWidget(self._around(view))
        self.setLayout(lines)

    def _heading(self, view: QuestionView) -> Any:
        words = column(gap_em=0.15)
        if view.group_title:
            words.addWidget(text(view.group_title, "eyebrow"))
        is_note = view.kind is QuestionKind.NOTE
        words.addWidget(
            text(view.label, "body" if is_note else "heading", name=f"interview.label.{view.name}")
        )
        if view.second_label:
            words.addWidget(text(view.second_label, "muted", name=f"interview.second_label.{view.name}"))
        line = row(words)
        line.setStretch(0, 1)
        if is_note:
            line.insertWidget(0, Glyph("information_outline", "primary"))
        for made in listen_buttons(
            f"interview.listen.{view.name}", view.spoken, (view.label, view.second_label)
        ):
            made.wanted.connect(self.clip_wanted)
            line.addWidget(made)
            line.setAlignment(made, Qt.AlignmentFlag.AlignTop)
        if view.guidance:
            why = icon_button(
                self.tr("Why this is asked"), f"interview.why.{view.name}", "help_circle_outline"
            )
            why.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            why.clicked.connect(self.show_guidance)
            line.addWidget(why)
            line.setAlignment(why, Qt.AlignmentFlag.AlignTop)
        return line

    def _around(self, view: QuestionView) -> QWidget:
        """Build the bar below the answer."""
        bar = FlowLayout(gap_em=0.4)
        for state in ABSENCES:
            chip = button(
                self.tr("{key}  {state}").format(key=ABSENCE_LETTERS[state], state=state_words(state)),
                f"interview.mark.{view.name}.{state.value}",
                role="chip",
            )
            chip.setAccessibleName(state_words(state))
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            chip.clicked.connect(lambda _on=False, chosen=state: self._on_chip(chosen))
            self._chips[state] = chip
            bar.addWidget(chip)
        self._source = button("", f"interview.source.{view.name}", icon="account_outline", role="chip")
        self._source.setMenu(self._source_menu())
        bar.addWidget(self._source)
        remark = button(
            self.tr("Remark"), f"interview.add_note.{view.name}", icon="pencil_outline", role="chip"
        )
        remark.setToolTip(self.tr("Remark (F2)"))
        remark.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        remark.clicked.connect(self.start_note)
        bar.addWidget(remark)
        self._note = line_edit(f"interview.note.{view.name}", value=view.note, example=self.tr("Your remark"))
        self._note.setAccessibleName(self.tr("Remark on this question"))
        self._note.setVisible(bool(view.note))
        self._note.textEdited.connect(lambda _text: self._pause.start())
        self._note.editingFinished.connect(self._say_note)
        chips = QWidget()
        chips.setLayout(bar)
        around = QWidget()
        around.setLayout(column(chips, self._note, gap_em=0.4))
        around.setEnabled(not self._locked)
        return around

    def _source_menu(self) -> QMenu:
        menu = QMenu(self)
        for source in Source:
            action = menu.addAction(source_words(source))
            action.triggered.connect(
                lambda _on=False, chosen=source: self.source_chosen.emit(self.ref, chosen)
            )
        return menu

    def _on_chip(self, state: AnswerState) -> None:
        self.marked.emit(self.ref, state)

    def _say_note(self) -> None:
        self._pause.stop()
        if not self._locked and self._note.text() != self._view.note:
            self.noted.emit(self.ref, self._note.text())

    def _make_editor(self, view: QuestionView, today: date) -> Editor | None:
        is_upload = view.kind is QuestionKind.UPLOAD and view.takes_answer
        editor = UploadEditor(view, locked=self._locked) if is_upload else make_editor(view, today)
        if editor is not None:
            editor.entered.connect(lambda value: self.answered.emit(self.ref, value))
            editor.clip_wanted.connect(self.clip_wanted)
            editor.next_requested.connect(lambda: self.next_requested.emit(self.ref))
        if isinstance(editor, UploadEditor):
            editor.file_wanted.connect(lambda: self.file_wanted.emit(self.ref))
        if isinstance(editor, DateEditor):
            editor.unreadable.connect(lambda typed: self.noted.emit(self.ref, typed))
        return editor


def make_editor(view: QuestionView, today: date) -> Editor | None:
    """Return the editor a question is answered with; nothing for what only shows text."""
    if not view.takes_answer or view.kind is QuestionKind.UNSUPPORTED:
        return None
    if view.kind in (QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE):
        return ChoiceEditor(view)
    if view.kind in (QuestionKind.DATE, QuestionKind.UNCERTAIN_DATE):
        return DateEditor(view, today)
    if view.kind is QuestionKind.ACKNOWLEDGE:
        return AcknowledgeEditor(view)
    if view.kind in (QuestionKind.TIME, QuestionKind.DATE_TIME, QuestionKind.PLACE):
        return read_editor(view, today)
    if view.kind is QuestionKind.RANGE:
        return scale_editor(view)
    if view.kind is QuestionKind.RANK:
        return RankEditor(view)
    return TextEditor(view) if view.multiline else LineEditor(view)
