"""What was found in a form somebody wants to use: everything wrong, everything unusual, and the decision."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from fieldscreen.forms.checking import Finding, Severity
from fieldscreen.screening.wording import Wording
from fieldscreen.ui.parts.basics import Message, button, card, row, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.rows import tag
from fieldscreen.workflow.imported_forms import FormCandidate

_MOST_SHOWN = 60


class FormCheckDialog(Dialog):
    """Tells the findings and asks whether to keep the form.

    Signals:
        keep_requested: The form is to be kept.

    Args:
        parent: The window.
        candidate: The form as it was found.
        sentences: Sentences about forms.
        language: Language of the window.
    """

    keep_requested = Signal()

    def __init__(self, parent: QWidget, candidate: FormCandidate, sentences: Wording, language: str) -> None:
        definition = candidate.definition
        title = definition.title if definition and definition.title else candidate.path.name
        super().__init__(parent, "form_check", title, width_em=46)
        self._sentences = sentences
        self._language = language
        self.body.addWidget(self._verdict(candidate))
        if definition is not None:
            self.body.addWidget(text(self._facts(candidate), "muted", name="form_check.facts"))
        for number, finding in enumerate(candidate.findings[:_MOST_SHOWN]):
            self.body.addWidget(self._finding(number, finding))
        left = len(candidate.findings) - _MOST_SHOWN
        if left > 0:
            self.body.addWidget(text(self.tr("And %n more.", "", left), "muted"))
        self.body.addStretch(1)
        stay = button(
            self.tr("Close") if definition is None else self.tr("Do not keep it"), "form_check.cancel"
        )
        stay.clicked.connect(self.reject)
        self.add_button(stay, is_default=definition is None)
        if definition is not None:
            words = self.tr("Keep it all the same") if candidate.errors else self.tr("Keep this form")
            keep = button(words, "form_check.keep", role="primary")
            keep.clicked.connect(self._on_keep)
            self.add_button(keep, is_default=not candidate.errors)
        self.fit_height()

    def _verdict(self, candidate: FormCandidate) -> Message:
        if candidate.definition is None:
            words = self.tr(
                "This form cannot be used here. Nothing was kept. Give its author the list below, "
                "correct it, and add it again."
            )
            return Message("danger", words, name="form_check.verdict")
        if candidate.errors:
            words = self.tr(
                "The form opens, but does not work everywhere as it is written. Give its author the list "
                "below."
            )
            return Message("notice", words, name="form_check.verdict")
        if candidate.findings:
            return Message(
                "info", self.tr("The form works. Its author may want to know:"), name="form_check.verdict"
            )
        return Message("success", self.tr("Nothing to report: the form works."), name="form_check.verdict")

    def _facts(self, candidate: FormCandidate) -> str:
        definition = candidate.definition
        if definition is None:
            return ""
        feeds = len(candidate.sheets.get("indicators", ()))
        said = (
            self.tr("%n line(s) of its “indicators” sheet feed the assessment.", "", feeds)
            if feeds
            else self.tr("It feeds no indicator: its answers are kept and printed, and not assessed.")
        )
        languages = ", ".join(definition.languages) or "–"
        return self.tr("Version {version}. Languages: {languages}. {said}").format(
            version=definition.version or "–", languages=languages, said=said
        )

    def _finding(self, number: int, finding: Finding) -> QFrame:
        is_error = finding.severity is Severity.ERROR
        mark = tag(self._say(f"severity.{finding.severity.value}"), "danger" if is_error else "notice")
        places = (("sheet", finding.sheet), ("row", finding.row), ("column", finding.column))
        place = ", ".join(self._say(f"place.{name}", **{name: value}) for name, value in places if value)
        line = row(mark, text(place, "small"))
        line.setStretch(1, 1)
        return card(
            line,
            text(self._say(f"kind.{finding.kind.value}"), "field"),
            text(finding.message, "muted"),
            name=f"form_check.finding.{number}",
            gap_em=0.3,
        )

    def _say(self, key: str, **values: object) -> str:
        return self._sentences.say(key, self._language, **values)

    def _on_keep(self) -> None:
        self.accept()
        self.keep_requested.emit()
