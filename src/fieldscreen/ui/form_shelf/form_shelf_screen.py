"""The list of questionnaires: what is offered, where it comes from, and adding a partner's form."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QVBoxLayout, QWidget

from fieldscreen.domain.interviews import ImportedForm
from fieldscreen.ui.parts.basics import Message, button, card, clear, column, row, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.flow import flow
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.rows import tag
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow.interviewing import Questionnaire


class FormShelfScreen(Screen):
    """Shows every questionnaire.

    Signals:
        add_requested: Take in a form from a file.
        retire_requested: Identifier of an imported form, and whether it is no longer to be offered.
        paper_requested: Identifier of a questionnaire that is wanted on paper.
        clips_export_requested, clips_import_requested: Clips are to be passed on, or brought in.

    Args:
        shipped: The program's own questionnaires.
        language: Language of the window.
    """

    add_requested = Signal()
    retire_requested = Signal(str, bool)
    paper_requested = Signal(str)
    clips_export_requested = Signal()
    clips_import_requested = Signal()

    def __init__(self, shipped: tuple[Questionnaire, ...], language: str) -> None:
        super().__init__()
        self._add = button(
            self.tr("Add a partner’s form"), "form_shelf.add", icon="plus", role="primary", hint="Ctrl+N"
        )
        self._add.setShortcut("Ctrl+N")
        self._add.clicked.connect(self.add_requested)
        self._busy = BusyBar("form_shelf.busy")
        self._message = Message("info", name="form_shelf.message")
        self._imported = QVBoxLayout()
        back = button(self.tr("Back"), "form_shelf.back", icon="arrow_left", role="quiet")
        back.clicked.connect(self.back_requested)
        page = Page("form_shelf.page", width_em=54)
        page.body.addLayout(row(back, 1))
        page.body.addWidget(text(self.tr("Questionnaires"), "title"))
        page.body.addWidget(
            text(
                self.tr(
                    "A form made for ODK or Kobo (an XLSForm workbook or XForm XML) can be used here as it "
                    "is. It is read once, checked, and kept in the encrypted vault with the lists beside it."
                ),
                "muted",
            )
        )
        page.body.addLayout(row(self._add, 1))
        page.body.addWidget(self._busy)
        page.body.addWidget(self._message)
        page.body.addWidget(text(self.tr("Partners’ forms"), "heading"))
        page.body.addLayout(self._imported)
        page.body.addWidget(self._clips_card())
        page.body.addWidget(text(self.tr("Shipped with the program"), "heading"))
        for one in shipped:
            page.body.addWidget(self._shipped_card(one, language))
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with adding one."""
        self._add.setFocus()

    def show_imported(self, forms: tuple[ImportedForm, ...]) -> None:
        """Show the imported forms, the newest first."""
        clear(self._imported)
        for number, one in enumerate(forms):
            self._imported.addWidget(self._imported_card(number, one))
        if not forms:
            self._imported.addWidget(
                text(
                    self.tr("None yet. “Add a partner’s form” takes one in."), "muted", name="form_shelf.none"
                )
            )

    def show_clips(self, count: int) -> None:
        """Show how many recordings of this vault there are."""
        self._clips.setText(self.tr("%n recording(s) in this vault.", "", count))
        self._export.setEnabled(count > 0)

    def show_busy(self, *, busy: bool) -> None:
        """Say that a form is being read."""
        words = self.tr("Reading and checking the form…")
        self._busy.show_busy(busy, words)
        self._add.setEnabled(not busy)
        self._message.say(words if busy else "", "info")

    def say(self, words: str) -> None:
        """Say what was done."""
        self._message.say(words, "success")

    def _clips_card(self) -> QFrame:
        about = self.tr(
            "Recorded question by question with Ctrl+F5 in an interview. The file for colleagues holds the "
            "words and the voice, and nothing of any case."
        )
        self._clips = text("", "small", name="form_shelf.clips")
        self._export = button(
            self.tr("Pass clips on…"), "form_shelf.clips_out", icon="tray_arrow_up", role="quiet"
        )
        self._export.clicked.connect(self.clips_export_requested)
        bring = button(
            self.tr("Bring clips in…"), "form_shelf.clips_in", icon="tray_arrow_down", role="quiet"
        )
        bring.clicked.connect(self.clips_import_requested)
        buttons = flow(self._export, bring)
        return card(
            text(self.tr("Spoken questions and answers"), "field"),
            text(about, "muted"),
            self._clips,
            buttons,
        )

    def _imported_card(self, number: int, form: ImportedForm) -> QFrame:
        second = self.tr("Version {version}. From {file}, {day}.").format(
            version=form.version or "–",
            file=form.file_name,
            day=day_in_words(form.imported_at.astimezone().date()),
        )
        if form.retired_at is None:
            act = button(self.tr("Stop offering it"), f"form_shelf.retire.{number}", role="quiet")
            mark = tag(self.tr("offered"), "success")
        else:
            act = button(self.tr("Offer it again"), f"form_shelf.retire.{number}", role="quiet")
            mark = tag(self.tr("not offered"))
        act.setAccessibleDescription(form.title)
        is_offered = form.retired_at is None
        act.clicked.connect(lambda: self.retire_requested.emit(form.identifier, is_offered))
        said = column(text(form.title, "field"), text(second, "small"), gap_em=0.15)
        paper = self._paper_button(form.identifier, form.title, str(number))
        line = row(said, mark, paper, act)
        line.setStretch(0, 1)
        return card(*_with_languages(line, form.languages), name=f"form_shelf.form.{number}")

    def _shipped_card(self, one: Questionnaire, language: str) -> QFrame:
        version = self.tr("Version {version}").format(version=one.version)
        lines = column(text(one.title_in(language), "field"), text(version, "small"), gap_em=0.15)
        line = row(lines, self._paper_button(one.identifier, one.title_in(language), one.identifier))
        line.setStretch(0, 1)
        return card(*_with_languages(line, tuple(entry.name for entry in one.languages)))

    def _paper_button(self, identifier: str, title: str, name: str) -> QPushButton:
        made = button(
            self.tr("On paper"), f"form_shelf.paper.{name}", icon="file_document_outline", role="quiet"
        )
        made.setAccessibleDescription(title)
        made.clicked.connect(lambda: self.paper_requested.emit(identifier))
        return made


def _with_languages(line: QLayout, names: tuple[str, ...]) -> tuple[QLayout | QWidget, ...]:
    shown = " · ".join(name.rpartition(" (")[0] or name for name in names if name)
    return (line, text(shown, "muted")) if shown else (line,)
