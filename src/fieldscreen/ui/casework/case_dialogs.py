"""Short dialogs of a case: begin it or change its reminder, and begin a questionnaire."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import Message, button, column, frame, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import Field, choice_box, line_edit
from fieldscreen.workflow.interviewing import LanguageEntry, Questionnaire


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
    """Asks which questionnaire and in which languages.

    Signals:
        chosen: Form id, tag of the first language, tag of the second or nothing.

    Args:
        parent: The window.
        shipped: The questionnaires to choose from.
        language: BCP 47 tag of the reader's language.
        triage: Whom to telephone in danger, in order, and what to write afterwards.
    """

    chosen = Signal(str, str, str)

    def __init__(
        self,
        parent: QWidget,
        shipped: tuple[Questionnaire, ...],
        language: str,
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
        self._language = language
        self._which = choice_box(
            "start_interview.questionnaire",
            tuple((item.identifier, item.title_in(language)) for item in shipped),
            shipped[0].identifier,
        )
        self._which.currentIndexChanged.connect(lambda _place: self._show_languages())
        self._first = choice_box("start_interview.first", (), "")
        self._second = choice_box("start_interview.second", (), "")
        self._notice = Message("notice", name="start_interview.notice")
        self.body.addWidget(Field(self.tr("Questionnaire"), self._which))
        self.body.addWidget(Field(self.tr("Language shown first"), self._first))
        self.body.addWidget(
            Field(
                self.tr("Second language, shown beside it"),
                self._second,
                self.tr("So that you and the person read the same question."),
            )
        )
        self.body.addWidget(self._notice)
        self.body.addStretch(1)
        stay = button(self.tr("Cancel"), "start_interview.cancel")
        stay.clicked.connect(self.reject)
        go = button(self.tr("Start"), "start_interview.accept", role="primary")
        go.clicked.connect(self._on_accept)
        self.add_button(stay)
        self.add_button(go, is_default=True)
        self._show_languages()
        self.fit_height()
        go.setFocus()

    def _show_languages(self) -> None:
        """Offer the languages of the chosen questionnaire, with how far each was checked."""
        languages = self._shipped[max(0, self._which.currentIndex())].languages
        tags = [entry.tag for entry in languages]
        first = self._language if self._language in tags else tags[0]
        for box, entries, chosen in (
            (self._first, tuple(map(self._entry, languages)), first),
            (
                self._second,
                (("", self.tr("None")), *map(self._entry, languages)),
                "ro" if "ro" in tags else "",
            ),
        ):
            box.clear()
            for value, label in entries:
                box.addItem(label, value)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self._second.setEnabled(len(languages) > 1)
        is_draft = any(entry.status == "draft" for entry in languages)
        self._notice.say(
            self.tr(
                "“Draft” means that no native speaker has checked these translations yet. Read them "
                "with care."
            )
            if is_draft
            else ""
        )

    def _entry(self, language: LanguageEntry) -> tuple[str, str]:
        if not language.name:
            return language.tag, self.tr("The form’s own language")
        status = {
            "draft": self.tr("draft"),
            "unstated": self.tr("as its author wrote it"),
            "back-checked": self.tr("back-checked"),
            "native-checked": self.tr("checked by a native speaker"),
        }.get(language.status, language.status)
        name = language.name.rpartition(" (")[0] or language.name
        return language.tag, self.tr("{language} – {status}").format(language=name, status=status)

    def _on_accept(self) -> None:
        first, second = self._first.currentData(), self._second.currentData()
        self.accept()
        self.chosen.emit(self._which.currentData(), first, second if second != first else "")


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
