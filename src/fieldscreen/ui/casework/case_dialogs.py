"""Short dialogs of a case: begin it or change its reminder, and begin a questionnaire."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from fieldscreen.ui.casework.paper_fields import PaperFields
from fieldscreen.ui.casework.whom_field import WhomField
from fieldscreen.ui.parts.basics import button, column, frame, reveal, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import Field, choice_box, line_edit
from fieldscreen.ui.parts.language_pair import LanguagePair
from fieldscreen.workflow.cases import CaseFile
from fieldscreen.workflow.interviewing import Questionnaire
from fieldscreen.workflow.subjects import is_about_the_place
from fieldscreen.workflow.workplace import Workplace


class ReminderDialog(Dialog):
    """Asks for the word by which the worker will recognise the case.

    Signals:
        chosen: The reminder, which may be empty.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget, *, reminder: str = "", is_new: bool) -> None:
        title, accept = _reminder_words(is_new=is_new)
        super().__init__(parent, "reminder", title, width_em=34)
        self._line = line_edit("reminder.line", value=reminder)
        if is_new:
            self.body.addWidget(
                text(
                    self.tr("The case gets a random code. You can add a word that only you understand."),
                    "muted",
                )
            )
        self.body.addWidget(
            Field(
                self.tr("Reminder (optional)"),
                self._line,
                self.tr("No name, no place: for example “red gate”."),
            )
        )
        self.body.addStretch(1)
        stay = button(self.tr("Cancel"), "reminder.cancel")
        stay.clicked.connect(self.reject)
        go = button(accept, "reminder.accept", role="primary")
        go.clicked.connect(self._on_accept)
        self.add_button(stay)
        self.add_button(go, is_default=True)
        self.fit_height()
        self._line.setFocus()

    def _on_accept(self) -> None:
        # Closed first: the next screen can then take the keyboard.
        self.accept()
        self.chosen.emit(self._line.text())


class StartInterviewDialog(Dialog):
    """Asks which questionnaire and in which languages, and whether a sheet of paper is copied in.

    Signals:
        chosen: Form id, tag of the first language, tag of the second or nothing, the sheet or ``None``,
            and whom it is about, as a ``SubjectChoice``.
        paper_requested: Form id and the two tags: the questionnaire is wanted on paper.

    Args:
        parent: The window.
        workplace: The open workplace.
        shipped: The questionnaires to choose from.
        language: BCP 47 tag of the reader's language.
        file: The case, with the people it is about.
        triage: Whom to telephone in danger, in order, and what to write afterwards.
    """

    chosen = Signal(str, str, str, object, object)
    paper_requested = Signal(str, str, str)

    def __init__(  # noqa: PLR0917  what one questionnaire begins with
        self,
        parent: QWidget,
        workplace: Workplace,
        shipped: tuple[Questionnaire, ...],
        language: str,
        file: CaseFile,
        triage: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent, "start_interview", self.tr("Start a questionnaire"), width_em=36)
        if triage:
            # Read, never ticked: whoever is in a hurry must not be held up by it.
            told = (text(f"{place}.  {words}") for place, words in enumerate(triage, start=1))
            heading = text(self.tr("Danger now? Telephone before any form."), "field")
            line = column(heading, *told, margin_em=0.8, gap_em=0.2)
            self.body.addWidget(frame("danger", line, "start_interview.triage"))
        self._shipped = shipped
        self._which = choice_box(
            "start_interview.questionnaire",
            tuple((item.identifier, item.title_in(language)) for item in shipped),
            shipped[0].identifier,
        )
        self._which.currentIndexChanged.connect(lambda _place: self._show_languages())
        self._whom = WhomField("start_interview.whom", file.subjects, file.persons)
        self._languages = LanguagePair(
            "start_interview",
            language,
            self.tr("Language shown first"),
            self.tr("Second language, shown beside it"),
            self.tr("So that you and the person read the same question."),
        )
        self._copies = QCheckBox(self.tr("I am copying a sheet filled on paper"))
        self._copies.setObjectName("start_interview.copies")
        self._copies.toggled.connect(self._show_paper)
        self._paper = PaperFields(workplace)
        self._paper.hide()
        self.body.addWidget(Field(self.tr("Questionnaire"), self._which))
        self.body.addWidget(self._whom)
        self.body.addWidget(self._languages)
        self.body.addWidget(self._copies)
        self.body.addWidget(self._paper)
        self.body.addStretch(1)
        self._add_buttons()
        self._show_languages()
        self.fit_height()

    def _add_buttons(self) -> None:
        paper = button(
            self.tr("Version on paper"), "start_interview.paper", icon="file_document_outline", role="quiet"
        )
        paper.clicked.connect(
            lambda: self.paper_requested.emit(self._which.currentData(), *self._languages.chosen)
        )
        stay = button(self.tr("Cancel"), "start_interview.cancel")
        stay.clicked.connect(self.reject)
        go = button(self.tr("Start"), "start_interview.accept", role="primary")
        go.clicked.connect(self._on_accept)
        self.add_button(paper)
        self.add_button(stay)
        self.add_button(go, is_default=True)
        go.setFocus()

    def _show_languages(self) -> None:
        """Offer the languages of the chosen questionnaire, with how far each was checked, and the place."""
        is_meant = is_about_the_place(self._chosen)
        self._whom.offer_place(holds=self._chosen.is_imported, is_meant=is_meant)
        self._languages.show_languages(self._chosen.languages)
        if self._copies.isChecked():
            self._paper.show_version(self._chosen)

    @property
    def _chosen(self) -> Questionnaire:
        return self._shipped[max(0, self._which.currentIndex())]

    def _show_paper(self, shown: bool) -> None:
        reveal(self._paper, shown)
        if shown:
            self._paper.show_version(self._chosen)
            self._paper.take_focus()
            # Its place is known only once the layout has made room.
            QTimer.singleShot(0, self, lambda: self._page.ensureWidgetVisible(self._paper))

    def _on_accept(self) -> None:
        paper = self._paper.read() if self._copies.isChecked() else None
        if self._copies.isChecked() and paper is None:
            return
        whom = self._whom.choice()
        if whom is None:
            return
        first, second = self._languages.chosen
        self.accept()
        self.chosen.emit(self._which.currentData(), first, second, paper, whom)


def _reminder_words(*, is_new: bool) -> tuple[str, str]:
    """Return the dialog's title and the words on its button."""
    if is_new:
        return (
            QCoreApplication.translate("ReminderDialog", "New case"),
            QCoreApplication.translate("ReminderDialog", "Begin the case"),
        )
    return (
        QCoreApplication.translate("ReminderDialog", "Reminder of this case"),
        QCoreApplication.translate("ReminderDialog", "Keep"),
    )
