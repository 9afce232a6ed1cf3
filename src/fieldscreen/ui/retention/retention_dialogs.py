"""Dialogs about how long a case stays: a reason, a hold, an extension, an acknowledgement."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.referrals import Referral
from fieldscreen.domain.retention import Due
from fieldscreen.ui.parts.basics import column, reveal, text
from fieldscreen.ui.parts.fields import Field, choice_box
from fieldscreen.ui.retention.deciding import DecidingDialog, Drafts
from fieldscreen.ui.retention.retention_words import due_words
from fieldscreen.ui.shown_dates import day_in_words, uncertain_in_words
from fieldscreen.workflow.typed_dates import read_typed_date, read_typed_day, typed_form

_REVIEW_AFTER_DAYS = 90


class LiftDialog(DecidingDialog):
    """Asks why a hold may go.

    Args:
        parent: The window.
        drafts: What was typed before.
        lift: Lifts the hold with a reason.
    """

    def __init__(self, parent: QWidget, drafts: Drafts, lift: Callable[[str], None]) -> None:
        super().__init__(parent, "lift", self.tr("Lift the hold"), drafts)
        self._lift = lift
        self._reason = self.area("reason")
        self.body.addWidget(
            text(self.tr("From now on the case may be erased again when its date has come."), "muted")
        )
        self.body.addWidget(Field(self.tr("Why it may go"), self._reason))
        self.finish(self.tr("Lift the hold"), self._on_decide)
        self._reason.setFocus()

    def _on_decide(self) -> None:
        self._lift(self._reason.toPlainText())


class ReopenDialog(DecidingDialog):
    """Asks why a closed case is opened again.

    Args:
        parent: The window.
        drafts: What was typed before.
        reopen: Opens it again with a reason.
    """

    def __init__(self, parent: QWidget, drafts: Drafts, reopen: Callable[[str], None]) -> None:
        super().__init__(parent, "reopen", self.tr("Open the case again"), drafts)
        self._reopen = reopen
        self._reason = self.area("reason")
        self.body.addWidget(text(self.tr("The closing card stays readable with your reason."), "muted"))
        self.body.addWidget(Field(self.tr("Why it is opened again"), self._reason))
        self.finish(self.tr("Open again"), self._on_decide)
        self._reason.setFocus()

    def _on_decide(self) -> None:
        self._reopen(self._reason.toPlainText())


class HoldDialog(DecidingDialog):
    """Asks why a case must not be erased, and when that is to be looked at again.

    Args:
        parent: The window.
        drafts: What was typed before.
        hold: Holds the case: reason, day of review.
        today: Today.
    """

    def __init__(
        self, parent: QWidget, drafts: Drafts, hold: Callable[[str, date], None], today: date
    ) -> None:
        super().__init__(parent, "hold", self.tr("Hold the case"), drafts)
        self._hold = hold
        self._reason = self.area("reason")
        proposed = typed_form((today + timedelta(days=_REVIEW_AFTER_DAYS)).isoformat())
        self._review = self.line("review", value=proposed, example=self.tr("12/05/2027"))
        self.body.addWidget(
            text(
                self.tr(
                    "A held case cannot be erased by anybody, whatever its date, until the hold is lifted. "
                    "For example: a court or the police asked to keep it."
                ),
                "muted",
            )
        )
        self.body.addWidget(Field(self.tr("Why it must be kept"), self._reason))
        self.body.addWidget(
            Field(
                self.tr("To be looked at again on"),
                self._review,
                self.tr("The hold goes on after that day; the list of what is due reminds you."),
            )
        )
        self.finish(self.tr("Hold the case"), self._on_decide)
        self._reason.setFocus()

    def _on_decide(self) -> None:
        self._hold(self._reason.toPlainText(), read_typed_day(self._review.text()))


class ExtendDialog(DecidingDialog):
    """Asks until when, and why, a case is kept longer.

    Args:
        parent: The window.
        drafts: What was typed before.
        extend: Extends it: last day, reason.
        due: When it is due now.
    """

    def __init__(
        self, parent: QWidget, drafts: Drafts, extend: Callable[[date, str], None], due: Due
    ) -> None:
        super().__init__(parent, "extend", self.tr("Keep the case longer"), drafts)
        self._extend = extend
        self._until = self.line("until", example=self.tr("12/05/2027"))
        self._reason = self.area("reason")
        self.body.addWidget(text(due_words(due), name="extend.now"))
        latest = self.tr("At the latest on {day}.").format(day=day_in_words(due.latest))
        self.body.addWidget(Field(self.tr("Keep it until"), self._until, latest))
        self.body.addWidget(Field(self.tr("Why it is still needed"), self._reason))
        self.finish(self.tr("Keep longer"), self._on_decide)
        self._until.setFocus()

    def _on_decide(self) -> None:
        self._extend(read_typed_day(self._until.text()), self._reason.toPlainText())


class AcknowledgeDialog(DecidingDialog):
    """Asks when a recipient acknowledged a referral.

    Args:
        parent: The window.
        drafts: What was typed before.
        save: Keeps it: identifier of the referral, day.
        referrals: Those without an acknowledgement, at least one.
        today: Today.
    """

    def __init__(
        self,
        parent: QWidget,
        drafts: Drafts,
        save: Callable[[str, UncertainDate], None],
        referrals: tuple[Referral, ...],
        today: date,
    ) -> None:
        super().__init__(parent, "acknowledge", self.tr("Acknowledgement received"), drafts)
        self._save = save
        self._today = today
        named = self.tr("No. {number} to {recipient}")
        entries = tuple(
            (one.identifier, named.format(number=one.number, recipient=one.recipient.name))
            for one in referrals
        )
        self._which = choice_box("acknowledge.referral", entries, referrals[0].identifier)
        self._on = self.line("on", example=self.tr("12/05/2027, May 2027"))
        self._echo = DateEcho(self._on, today)
        self.body.addWidget(Field(self.tr("Which referral"), self._which))
        self.body.addWidget(
            Field(
                self.tr("When the office said that it arrived"),
                self._on,
                self.tr("As exactly as you know it."),
            )
        )
        self.body.addWidget(self._echo)
        self.finish(self.tr("Keep"), self._on_decide)
        self._on.setFocus()

    def _on_decide(self) -> None:
        self._save(str(self._which.currentData()), read_typed_date(self._on.text(), today=self._today))


class DateEcho(QWidget):
    """Says in words how a typed date is understood.

    Args:
        line: Where it is typed.
        today: Today.
    """

    def __init__(self, line: QLineEdit, today: date) -> None:
        super().__init__()
        self._words = text("", "good", name=f"{line.objectName()}.words")
        self._today = today
        self.setLayout(column(self._words, gap_em=0))
        line.textChanged.connect(self._say)
        self._say(line.text())

    def _say(self, typed: str) -> None:
        try:
            words = uncertain_in_words(read_typed_date(typed, today=self._today))
        except ValueError:
            words = ""
        self._words.setText(words)
        reveal(self, bool(words))
