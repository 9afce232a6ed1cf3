"""The time-stamp of a referral: asked for with a file, brought back with a file, and what it says then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from fieldscreen.ui.clipboard import secret_mime_data
from fieldscreen.ui.parts.basics import Message, button, card, column, reveal, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.flow import FlowLayout, flow
from fieldscreen.ui.shown_dates import day_in_words, moment_in_words
from fieldscreen.workflow.stamping import StampStanding, send_command


class StampCard(QWidget):
    """Shows where the time-stamp stands and what can be done next.

    Signals:
        ask_requested: Ask for one over the worker's file.
        ask_both_requested: Ask for one over the countersigned file.
        answer_requested: Bring the answer in.
        again_requested: Save the request again.
        give_up_requested: Give the request up.
        unstamped_requested: Save the file as it was before the stamp.
        renew_requested: Ask for one that carries on the one there is.

    Attributes:
        standing: Where it stands.

    Args:
        standing: Where it stands.
        request: Name of the request's file.
        now: The laptop's clock (aware).
    """

    ask_requested = Signal()
    ask_both_requested = Signal()
    answer_requested = Signal()
    again_requested = Signal()
    give_up_requested = Signal()
    unstamped_requested = Signal()
    renew_requested = Signal()

    def __init__(self, standing: StampStanding, request: str, now: datetime) -> None:
        super().__init__()
        self.standing = standing
        self._now = now
        self._request = request
        self._busy = BusyBar("stamp.busy_bar")
        self._said = Message("success", name="stamp.said")
        self._ways: list[QPushButton] = []
        title = text(self.tr("Time-stamp"), "heading")
        shown = card(title, *self._shown(), self._busy, self._said, name="stamp.card")
        self.setLayout(column(shown, gap_em=0))

    def show_busy(self, *, busy: bool) -> None:
        """Say that something is being made, and let no second one be begun."""
        self._busy.show_busy(busy=busy, words=self.tr("Preparing and verifying the file…"))
        for way in self._ways:
            way.setEnabled(not busy)

    def say(self, words: str) -> None:
        """Say what was done."""
        self._said.say(words, "success")

    def _shown(self) -> Iterator[QWidget | FlowLayout]:
        if self.standing.is_stamped:
            yield from self._stamped()
            if self.standing.asked_at is not None:
                yield from self._asked()
        elif self.standing.asked_at is not None:
            yield from self._asked()
        else:
            yield from self._none()

    def _none(self) -> Iterator[QWidget | FlowLayout]:
        yield text(
            self.tr(
                "The signing time is only what this computer claims. A time-stamping authority can state "
                "that the file existed no later than a moment. You carry a small request to a machine with "
                "a connection and bring the answer back; the request holds a digest only, nothing of the "
                "document. Nothing can be countersigned after it."
            ),
            "muted",
        )
        yield flow(
            self._way(self.tr("Ask for a time-stamp"), "ask", "clock_outline", self.ask_requested),
            self._way(
                self.tr("Stamp the countersigned file"),
                "ask_both",
                "draw",
                self.ask_both_requested,
            ),
        )

    def _asked(self) -> Iterator[QWidget | FlowLayout]:
        asked_at = self.standing.asked_at
        words = self.tr("Asked for on {moment}. The answer is awaited: a file ending in .tsr.").format(
            moment=moment_in_words(asked_at) if asked_at else ""
        )
        if self.standing.is_stamped:
            words += " " + self.tr("It carries the proof of the time-stamp on.")
        elif self.standing.is_countersigned:
            words += " " + self.tr("It is for the countersigned file.")
        yield Message("info", words, name="stamp.asked")
        yield text(
            self.tr(
                "On the machine with a connection, in the folder of the request, type this line with the "
                "address of the authority at its end:"
            )
        )
        self._command = send_command(self._request, self.tr("ADDRESS-OF-THE-AUTHORITY"))
        shown = text(self._command, "field", name="stamp.command")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        yield shown
        copy = button(self.tr("Copy the line"), "stamp.copy", icon="content_copy")
        copy.clicked.connect(self._copy)
        answer = self._way(
            self.tr("Bring the answer in"), "answer", "folder_outline", self.answer_requested, "primary"
        )
        again = self._way(
            self.tr("Save the request again"), "again", "content_save_outline", self.again_requested
        )
        over = self._way(self.tr("Give the request up"), "give_up", "close", self.give_up_requested)
        yield flow(answer, copy, again, over)

    def _stamped(self) -> Iterator[QWidget | FlowLayout]:
        stated = self.standing.stated
        words = self.tr("{authority} states that this file existed no later than {moment}.").format(
            authority=self.standing.authority, moment=moment_in_words(stated) if stated else ""
        )
        yield Message("info", words, name="stamp.stated")
        if self.standing.is_countersigned:
            yield text(self.tr("Both signatures are under it, the manager’s too."), name="stamp.both")
        if self.standing.holds_until is not None:
            yield self._until(self.standing.holds_until)
        yield text(
            self.tr(
                "It proves this to whoever trusts that authority, and nothing to others. The stamped file is "
                "what you save and send from now on; a copy locked with a passphrase carries no time-stamp."
            ),
            "muted",
        )

        without = self._way(
            self.tr("Save the file without it"),
            "unstamped",
            "content_save_outline",
            self.unstamped_requested,
        )
        renew = self._way(self.tr("Renew the time-stamp"), "renew", "clock_outline", self.renew_requested)
        reveal(renew, self.standing.asked_at is None)
        yield flow(renew, without)

    def _until(self, end: datetime) -> QWidget:
        day = day_in_words(end.astimezone().date())
        if end < self._now:
            words = self.tr(
                "It proves nothing any more since {day}: nobody answers for the authority’s certificate, and "
                "no other time-stamp followed in time. A new one proves its own time."
            )
            return Message("danger", words.format(day=day), name="stamp.until")
        words = self.tr(
            "Renew before {day}: until then somebody answers for the authority’s certificate. Another "
            "time-stamp, made in time, carries the proof on."
        )
        return text(words.format(day=day), name="stamp.until")

    def _copy(self) -> None:
        QApplication.clipboard().setMimeData(secret_mime_data(self._command))
        self.say(self.tr("The line is copied."))

    def _way(self, words: str, name: str, icon: str, wish: SignalInstance, role: str = "") -> QPushButton:
        made = button(words, f"stamp.{name}", icon=icon, role=role)
        made.clicked.connect(wish)
        self._ways.append(made)
        return made
