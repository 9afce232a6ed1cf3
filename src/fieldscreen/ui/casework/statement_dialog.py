"""Writing down one thing seen, said or read, word for word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QCheckBox, QWidget

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.ui.parts.basics import Message, button, reveal, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import Field, TextArea, choice_box, line_edit
from fieldscreen.ui.shown_dates import uncertain_in_words
from fieldscreen.ui.subject_words import subject_name
from fieldscreen.ui.words import source_words
from fieldscreen.workflow.subjects import PLACE, CaseSubjects
from fieldscreen.workflow.typed_dates import read_typed_date, typed_form

_SPEECH_LANGUAGES = (
    ("fr", "Français"), ("ro", "Română"), ("rom", "Romani ćhib"), ("bg", "Български"), ("sr", "Srpski"),
    ("sq", "Shqip"), ("ar", "العربية"), ("en", "English"), ("und", "…"),
)  # fmt: skip
"""Languages by BCP 47 tag, each named in itself."""


class StatementDialog(Dialog):
    """Asks for a statement. Closing keeps it: nothing typed is lost by stepping back or by a lock.

    Args:
        parent: The window.
        keep: Puts a statement into the store.
        now: Returns the time, aware.
        statement: The statement to change; a new one has no words yet.
        there: The people of the case; whom it is about is asked where there are several.
    """

    def __init__(
        self,
        parent: QWidget,
        keep: Callable[[Statement], None],
        now: Callable[[], datetime],
        statement: Statement,
        there: CaseSubjects,
    ) -> None:
        super().__init__(parent, "statement", self.tr("Write down what was seen or said"), width_em=44)
        self._keep = keep
        self._now = now
        self._before = statement
        self._about = choice_box("statement.about", self._people(there), statement.about)
        self._about_field = Field(
            self.tr("About whom"),
            self._about,
            self.tr("What is not attributed is in no child’s reading or referral."),
        )
        reveal(self._about_field, there.are_several)
        self._build(statement)
        self._source.currentIndexChanged.connect(lambda _index: self._show_for_source())
        self._show_for_source()
        self._words.setFocus()

    def _build(self, shown: Statement) -> None:
        self._source = choice_box(
            "statement.source",
            tuple((source.value, source_words(source)) for source in Source),
            shown.source.value,
        )
        self._words = TextArea("statement.text", value=shown.text, lines=4)
        self._language = choice_box("statement.language", _SPEECH_LANGUAGES, shown.language)
        self._translation = TextArea("statement.translation", value=shown.translation)
        self._translator = line_edit("statement.translator", value=shown.translator)
        self._prompt = line_edit("statement.prompt", value=shown.prompt or "")
        self._unprompted = QCheckBox(self.tr("It was said without any question"))
        self._unprompted.setObjectName("statement.unprompted")
        self._unprompted.setAccessibleName(self._unprompted.text())
        self._unprompted.setChecked(shown.prompt == "")
        self._speaker = line_edit("statement.speaker", value=shown.speaker)
        when = typed_form(shown.happened.written) if shown.happened else ""
        self._when = line_edit(
            "statement.when", value=when, example=self.tr("12/05/2026, May 2026, about 2025…")
        )
        self._place = line_edit("statement.place", value=shown.place)
        self._present = line_edit("statement.present", value=shown.present)
        self._when_field = Field(self.tr("When it happened"), self._when)
        self._echo = text("", "small", name="statement.when_words")
        self._when.textChanged.connect(lambda _text: self._echo_date())
        self._speech_fields = (
            Field(self.tr("Language of these words"), self._language),
            Field(self.tr("Meaning in French, if the words are in another language"), self._translation),
            Field(self.tr("Who translated"), self._translator),
            Field(
                self.tr("What came just before: your question or the situation"),
                self._prompt,
                self.tr("Your words, or what was going on."),
            ),
            self._unprompted,
            Field(
                self.tr("Who spoke"),
                self._speaker,
                self.tr(
                    "Name, tie, contact. Of others than the child and parents only a detachable sheet "
                    "says it."
                ),
            ),
        )
        words = Field(
            self.tr("The words"),
            self._words,
            self.tr("Exactly as they were said; or what you saw, without judging."),
        )
        self._listen = Message("info", name="statement.listen")
        self.body.addWidget(self._listen)
        source = Field(self.tr("Where it comes from"), self._source)
        fields = (source, self._about_field, words, *self._speech_fields)
        for field in (*fields, self._when_field):
            self.body.addWidget(field)
        self.body.addWidget(self._echo)
        self.body.addWidget(Field(self.tr("Where it happened"), self._place))
        self.body.addWidget(
            Field(
                self.tr("Who else was there"),
                self._present,
                self.tr("Printed as you type it: roles or ties rather than names."),
            )
        )
        done = button(self.tr("Keep"), "statement.keep", icon="check", role="primary", hint="Ctrl+Enter")
        done.setShortcut("Ctrl+Return")
        done.clicked.connect(self.accept)
        self.add_button(done)
        self._echo_date()

    def _people(self, there: CaseSubjects) -> tuple[tuple[str, str], ...]:
        if not there.are_several:
            return ((self._before.about, ""),)
        return (
            ("", self.tr("Not attributed")),
            *((one.identifier, subject_name(one)) for one in there.subjects),
            (PLACE, self.tr("Everybody in this case")),
        )

    def show_listening(self) -> None:
        """Remind the worker to stop asking: a child has begun to tell."""
        self._listen.say(
            self.tr(
                "Stop asking. Listen, do not interrupt, promise nothing. Write the words exactly as "
                "they were said; "
                "you can go on with the questionnaire later."
            )
        )

    def statement(self) -> Statement:
        """Return what was typed, with an unreadable date left out."""
        speech = self._chosen_source().is_reported_speech
        return Statement(
            self._before.identifier,
            self._chosen_source(),
            self._words.toPlainText(),
            self._language.currentData() if speech else "fr",
            self._before.recorded_at,
            translation=self._translation.toPlainText(),
            translator=self._translator.text(),
            prompt=self._said_after(),
            speaker=self._speaker.text(),
            happened=self._date(),
            place=self._place.text(),
            present=self._present.text(),
            paper=self._before.paper,
            about=self._about.currentData() or "",
        )

    def keep_typed(self) -> None:
        """Keep the statement if there are words and something changed."""
        made = self.statement()
        if made.text.strip() and made != self._before:
            self._keep(made)
            self._before = made

    def _chosen_source(self) -> Source:
        return Source(self._source.currentData())

    def _said_after(self) -> str | None:
        """Return what came before the words: empty for nothing, ``None`` when nobody says."""
        return self._prompt.text() or ("" if self._unprompted.isChecked() else None)

    def _show_for_source(self) -> None:
        speech = self._chosen_source().is_reported_speech
        for field in self._speech_fields:
            reveal(field, speech)

    def _date(self) -> UncertainDate | None:
        try:
            return read_typed_date(self._when.text(), today=self._now().date())
        except InvalidValueError:
            return None

    def _echo_date(self) -> None:
        typed, read = self._when.text().strip(), self._date()
        self._echo.setText(uncertain_in_words(read) if read else "")
        reveal(self._echo, read is not None)
        unreadable = bool(typed) and read is None
        self._when_field.show_problem(
            self.tr("Not understood as a date. Day first, as in 12/05/2026.") if unreadable else ""
        )
