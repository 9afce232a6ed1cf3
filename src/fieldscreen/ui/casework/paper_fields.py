"""What a filled sheet says of itself: when, where and by whom it was filled."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.paper import PaperSource
from fieldscreen.ui.parts.basics import column, frame, text
from fieldscreen.ui.parts.fields import Field, line_edit
from fieldscreen.workflow.interviewing import Questionnaire
from fieldscreen.workflow.typed_dates import read_typed_date
from fieldscreen.workflow.workplace import Workplace


class PaperFields(QWidget):
    """Three fields about one sheet.

    Args:
        workplace: The open workplace: its worker copies, on its day.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._worker = workplace.worker.name
        self._today = workplace.now().date()
        self._day = line_edit("start_interview.paper_day", example=self.tr("20/11/2026"))
        self._place = line_edit("start_interview.paper_place")
        self._by = line_edit("start_interview.paper_by", value=self._worker)
        self._day_field = Field(
            self.tr("Day the sheet was filled"), self._day, self.tr("A month or “about 2026” will do too.")
        )
        self._by_field = Field(self.tr("Who filled it"), self._by)
        self._version = text("", "field", name="start_interview.paper_version")
        lines = column(
            text(
                self.tr(
                    "Every answer will be marked as copied from this sheet, here and in the referral. "
                    "Type the number of the question, then the code."
                ),
                "muted",
            ),
            self._version,
            self._day_field,
            Field(self.tr("Where (optional)"), self._place),
            self._by_field,
            margin_em=0.8,
        )
        self.setLayout(column(frame("card", lines)))

    def show_version(self, questionnaire: Questionnaire) -> None:
        """Say which version the numbers are those of; it is printed at the foot of the sheet."""
        words = self.tr("At the foot of the sheet must stand: {id} · version {version}. Numbers are its own.")
        definition = questionnaire.definition
        self._version.setText(words.format(id=definition.id, version=definition.version or "–"))

    def read(self) -> PaperSource | None:
        """Return what the fields say; nothing, with the problem shown, where something is missing."""
        self._day_field.show_problem("")
        self._by_field.show_problem("")
        by = self._by.text().strip()
        if not by:
            self._by_field.show_problem(self.tr("Somebody held the pen: a name or a function."))
            self._by.setFocus()
            return None
        try:
            day = read_typed_date(self._day.text(), today=self._today)
        except InvalidValueError:
            self._day_field.show_problem(
                self.tr("Not understood as a date yet. Day first, as in 20/11/2026.")
            )
            self._day.setFocus()
            return None
        if day.earliest > self._today:
            self._day_field.show_problem(self.tr("This day has not come yet."))
            self._day.setFocus()
            return None
        return PaperSource(day, by, self._worker, self._place.text().strip())

    def take_focus(self) -> None:
        """Put the cursor into the day."""
        self._day.setFocus()
