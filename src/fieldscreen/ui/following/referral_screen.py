"""One signed referral: how it leaves, what came back, what is due, and what to do next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from fieldscreen.domain.disclosures import Disclosure
from fieldscreen.ui.following.envelope_choice import EnvelopeChoice
from fieldscreen.ui.following.following_words import (
    due_words,
    standing_tone,
    standing_words,
    step_line,
    step_words,
)
from fieldscreen.ui.following.left_card import left_card
from fieldscreen.ui.following.stamp_card import StampCard
from fieldscreen.ui.parts.basics import Message, button, card, column, row, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.flow import FlowLayout, flow
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.rows import tag
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.shown_dates import day_in_words, moment_in_words
from fieldscreen.ui.trials.trial_line import TrialLine
from fieldscreen.ui.words import kind_words
from fieldscreen.workflow import portal_export
from fieldscreen.workflow.envelopes import Envelope, SealingOffer
from fieldscreen.workflow.following import Followed, Standing, Step
from fieldscreen.workflow.trials import TrialStanding

_NEXT = {
    Standing.PREPARED: (Step.SENT,),
    Standing.SENT: (Step.ACKNOWLEDGED,),
    Standing.ACKNOWLEDGED: (Step.IN_EVALUATION, Step.ANSWERED),
    Standing.IN_EVALUATION: (Step.ANSWERED,),
}
"""What is expected next, the first of it that the kind of document knows: its button comes first."""


_WAITING = frozenset({Standing.ACKNOWLEDGED, Standing.IN_EVALUATION})
"""Where an answer is waited for."""


class ReferralScreen(Screen):
    """Shows one referral.

    Signals:
        step_requested: A step to note, as ``Step``.
        message_requested: Prepare the message, as the ``Envelope`` it brings.
        save_requested: Save the signed document in an ``Envelope``.
        reminder_requested: Show the reminder.
        reminder_day_requested: Set a reminder of one's own.
        complement_requested: Begin a complement.
        fields_requested: Show the fields for a portal.
        envelope_chosen: Another envelope was chosen.

    Args:
        followed: The referral with what became of it.
        offer: Whether it can be sealed for its office.
        stamp: The card of its time-stamp.
        disclosure: What left and what was held back; ``None`` where no list was kept.
    """

    step_requested = Signal(object)
    message_requested = Signal(object)
    save_requested = Signal(object)
    reminder_requested = Signal()
    reminder_day_requested = Signal()
    complement_requested = Signal()
    fields_requested = Signal()
    envelope_chosen = Signal()

    def __init__(
        self, followed: Followed, offer: SealingOffer, stamp: StampCard, disclosure: Disclosure | None
    ) -> None:
        super().__init__()
        self._envelope = EnvelopeChoice(offer)
        self.trial = TrialLine("follow")
        self._busy = BusyBar("follow.busy_bar")
        self._saved = Message("success", name="follow.saved")
        self._one = followed
        self._first: QPushButton | None = None
        page = Page("follow.page", width_em=54)
        referral = followed.referral
        self._back = button(self.tr("Back"), "follow.back", icon="arrow_left", role="quiet")
        self._back.clicked.connect(self.back_requested)
        title = self.tr("Referral no. {number}").format(number=referral.number)
        kind = kind_words(referral.kind)
        if followed.completed_number is not None:
            kind = self.tr("{kind} to no. {number}").format(kind=kind, number=followed.completed_number)
        signed = self.tr("{case} · to {recipient} · signed on {moment}").format(
            case=followed.case_code,
            recipient=referral.recipient.name,
            moment=moment_in_words(referral.signed_at),
        )
        mark = tag(standing_words(followed.standing), standing_tone(followed.standing))
        mark.setObjectName("follow.standing")
        page.body.addLayout(
            column(
                row(self._back, 1),
                row(text(title, "title", wrap=False), mark, 1),
                text(kind, "field", name="follow.kind"),
                text(signed, "muted"),
                gap_em=0.2,
            )
        )
        page.body.addWidget(self._due())
        page.body.addWidget(self._leaving())
        page.body.addWidget(self._noting())
        page.body.addWidget(stamp)
        page.body.addWidget(self._history())
        page.body.addWidget(left_card(disclosure))
        page.body.addWidget(self._complement())
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    @property
    def envelope(self) -> Envelope:
        """The envelope that is chosen."""
        return self._envelope.envelope

    def show_trial(self, standing: TrialStanding) -> None:
        """Show what is known of the test of the envelope that is chosen."""
        self.trial.show_standing(standing, is_possible=self._envelope.is_possible)

    def focus_first(self) -> None:
        """Start with what is expected next."""
        (self._first or self._back).setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Say that a file is being made, and let no second one be begun."""
        self._busy.show_busy(busy=busy, words=self.tr("Making the file and opening it again…"))
        self._saved.say(self.tr("Making the file and opening it again…") if busy else "", "info")
        for made in (*self._going, self._envelope):
            made.setEnabled(not busy)

    def say_saved(self, path: Path, envelope: Envelope) -> None:
        """Say where the file is."""
        words = self.tr("Saved and opened again: {path}\nDelete it once it is sent.").format(path=path)
        if envelope is Envelope.SEALED:
            words += "\n" + self.tr("Attach it to a mail as a file; do not forward it opened.")
        self._saved.say(words, "success")

    def _on_chosen(self) -> None:
        self._saved.say("")
        for made in self._going:
            made.setEnabled(self._envelope.is_possible)
        self.envelope_chosen.emit()

    def _due(self) -> Message:
        due = self._one.due
        if due is None and self._one.standing in _WAITING and self._one.rules.without_delay:
            return Message("info", self._one.rules.without_delay, name="follow.due")
        if due is None:
            return Message("success", self.tr("Nothing is due for this referral."), name="follow.due")
        words = f"{due_words(self._one)}. {due.delay.text}"
        return Message("danger" if self._one.is_over else "info", words, name="follow.due")

    def _leaving(self) -> QFrame:
        is_prepared = self._one.standing is Standing.PREPARED
        message = button(
            self.tr("Prepare the message"),
            "follow.message",
            icon="email_edit_outline",
            role="primary" if is_prepared else "",
        )
        message.clicked.connect(lambda: self.message_requested.emit(self._envelope.envelope))
        save = button(self.tr("Save the file"), "follow.save", icon="content_save_outline")
        save.clicked.connect(lambda: self.save_requested.emit(self._envelope.envelope))
        self._going = (message, save)
        self._envelope.chosen.connect(self._on_chosen)
        reminder = button(self.tr("Reminder"), "follow.reminder", icon="bell_outline")
        reminder.clicked.connect(self.reminder_requested)
        if is_prepared:
            self._first = message
        fields = button(self.tr("Fields for a portal"), "follow.fields", icon="content_copy")
        fields.clicked.connect(self.fields_requested)
        has_fields = portal_export.has_fields(self._one.referral)
        ways = flow(message, save, *((fields,) if has_fields else ()), *(() if is_prepared else (reminder,)))
        code = self.tr("Acknowledgement code: {code}").format(code=self._one.code)
        return card(
            text(self.tr("How it leaves"), "heading"),
            text(self.tr("You send it yourself; the program sends nothing."), "muted"),
            self._envelope,
            self.trial,
            ways,
            self._busy,
            self._saved,
            text(code, name="follow.code"),
            self._copy(),
        )

    def _copy(self) -> Message:
        """Say to whom the copy goes, until it is noted that it went: it is the same file."""
        office = self._one.referral.copy_to
        made = Message("notice", name="follow.copy")
        sent = self._one.follow_up.last(Step.COPY_SENT)
        if sent is not None:
            made.say(step_line(sent), "success")
        elif office is not None:
            words = self.tr("Send a copy of the same file to {office}, and note it below. {address}")
            made.say(words.format(office=office.name, address=office.email).strip())
        elif self._one.rules.has_copy:
            words = self.tr(
                "A copy of the same file goes to the president of the council (CRIP): send it, and note it "
                "below."
            )
            made.say(words)
        return made

    def _wanted(self) -> Step | None:
        """Return the step that is expected next; the copy before what the office answers."""
        one = self._one
        is_sent = one.standing is not Standing.PREPARED
        if is_sent and one.rules.has_copy and one.follow_up.last(Step.COPY_SENT) is None:
            return Step.COPY_SENT
        return next((step for step in _NEXT.get(one.standing, ()) if step in one.rules.steps), None)

    def _noting(self) -> QFrame:
        wanted = self._wanted()
        ways = FlowLayout(gap_em=0.6)
        for step in self._one.rules.steps:
            role = "primary" if step is wanted and self._one.standing is not Standing.PREPARED else ""
            made = button(step_words(step), f"follow.step.{step}", role=role)
            made.clicked.connect(lambda _on=False, step=step: self.step_requested.emit(step))
            ways.addWidget(made)
            if step is wanted and self._first is None:
                self._first = made
        remind_on = self._one.follow_up.remind_on
        words = (
            self.tr("Your reminder: {day}").format(day=day_in_words(remind_on))
            if remind_on
            else self.tr("Set a reminder")
        )
        own = button(words, "follow.reminder_day", icon="calendar_clock_outline", role="quiet")
        own.clicked.connect(self.reminder_day_requested)
        return card(text(self.tr("Note what happened"), "heading"), ways, row(own, 1))

    def _history(self) -> QFrame:
        lines = [
            text(step_line(one), name=f"follow.history.{number}")
            for number, one in enumerate(self._one.follow_up.steps)
        ]
        return card(
            text(self.tr("What happened"), "heading"),
            *(lines or [text(self.tr("Nothing was noted yet."), "muted")]),
            name="follow.history",
        )

    def _complement(self) -> QFrame:
        begin = button(self.tr("Begin a complement"), "follow.complement", icon="file_plus_outline")
        begin.clicked.connect(self.complement_requested)
        words = self.tr(
            "A signed referral is never edited. New facts make a complement, which names this one by its "
            "number and date."
        )
        return card(text(self.tr("New facts"), "heading"), text(words, "muted"), row(begin, 1))
