"""The closing card: how a case ended, what was done, what is left, and when it will be erased."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.retention import Due, Outcome
from fieldscreen.ui.parts.basics import Message, text
from fieldscreen.ui.parts.fields import Field, choice_box
from fieldscreen.ui.retention.deciding import DecidingDialog, Drafts
from fieldscreen.ui.retention.retention_dialogs import DateEcho
from fieldscreen.ui.retention.retention_words import due_words, outcome_words
from fieldscreen.workflow.retention import ClosingCard
from fieldscreen.workflow.typed_dates import read_typed_date, typed_form


class ClosingDialog(DecidingDialog):
    """Closes a case.

    Args:
        parent: The window.
        drafts: What was typed before.
        close_case: Closes it with its card.
        due: When it would be due if it were closed today.
        last_contact: What is known of the last contact.
        today: Today.
    """

    def __init__(
        self,
        parent: QWidget,
        drafts: Drafts,
        close_case: Callable[[ClosingCard], None],
        due: Due,
        *,
        last_contact: UncertainDate | None,
        today: date,
    ) -> None:
        super().__init__(parent, "closing", self.tr("Close the case"), drafts, width_em=44)
        self._close_case = close_case
        self._today = today
        entries = (("", self.tr("Choose…")), *((one.value, outcome_words(one)) for one in Outcome))
        self._outcome = choice_box("closing.outcome", entries, drafts.typed.get("closing.outcome", ""))
        self._outcome_field = Field(self.tr("How it ended"), self._outcome)
        self._done = self.area("done", lines=2)
        known = typed_form(last_contact.written) if last_contact else ""
        self._contact = self.line("contact", value=known, example=self.tr("12/05/2027, May 2027"))
        self._left = self.area("left", lines=2)
        when = Message("info", name="closing.due")
        when.say(due_words(due))
        for part in (
            text(self.tr("A closed case can be opened again at any time before it is erased."), "muted"),
            self._outcome_field,
            Field(self.tr("What was done"), self._done),
            Field(
                self.tr("Last contact with the person"),
                self._contact,
                self.tr("As exactly as you know it; leave it empty when you do not."),
            ),
            DateEcho(self._contact, today),
            Field(self.tr("What is left to do, and for whom (optional)"), self._left),
            when,
        ):
            self.body.addWidget(part)
        self.finish(self.tr("Close the case"), self._on_decide)
        self._outcome.setFocus()

    def _on_decide(self) -> None:
        self._outcome_field.show_problem("")
        chosen = str(self._outcome.currentData())
        typed = self._contact.text().strip()
        contact = read_typed_date(typed, today=self._today) if typed else None
        if not chosen:
            self._outcome_field.show_problem(self.tr("Choose how it ended."))
            raise InvalidValueError("outcome", chosen)
        self._close_case(
            ClosingCard(Outcome(chosen), self._done.toPlainText(), self._left.toPlainText(), contact)
        )

    def keep_typed(self) -> None:
        """Keep the choice with the words."""
        super().keep_typed()
        if not self._is_decided:
            self._drafts.keep({"closing.outcome": str(self._outcome.currentData())})
