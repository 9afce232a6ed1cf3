"""Whom to call in danger, in order, and a note of each call: when, to whom, what was said to do."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.ui.danger_numbers import DangerNumber, number_card
from fieldscreen.ui.parts.basics import Message, button, card, clear, column, frame, row, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import Field, TextArea, choice_box, line_edit
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.shown_dates import moment_in_words
from fieldscreen.ui.words import called_words
from fieldscreen.workflow.danger import Called, CallMade, DangerRecord
from fieldscreen.workflow.typed_moments import read_typed_moment, shown_moment

Noting = Callable[[Called, datetime, str, str], DangerRecord]
"""Keeps a call: who was called, when, who answered, what was said to do."""


class DangerCalls(Dialog):
    """Shows whom to call, and keeps what is noted of the calls.

    Closing keeps a call that was begun to be noted; a lock brings it back as it stood.

    Signals:
        writing_requested: The calls are made, or not: go on and write.

    Args:
        parent: The window.
        numbers: The numbers, in order.
        note: Keeps a call.
        now: Returns the time, aware.
        kept: What the case keeps of danger.
    """

    writing_requested = Signal()

    def __init__(
        self,
        parent: QWidget,
        numbers: tuple[DangerNumber, ...],
        note: Noting,
        now: Callable[[], datetime],
        kept: DangerRecord,
    ) -> None:
        super().__init__(parent, "danger_calls", self.tr("Telephone first, in this order"), width_em=46)
        self._note = note
        self._now = now
        self._said_copied = Message("success", name="danger_calls.copied")
        for place, one in enumerate(numbers, start=1):
            self.body.addWidget(self._number(place, one))
        self.body.addWidget(self._prosecutor(len(numbers) + 1))
        self.body.addWidget(
            text(
                self.tr(
                    "{place}.  Only then write. FieldScreen cannot telephone: use any telephone near you."
                ).format(place=len(numbers) + 2)
            )
        )
        self.body.addWidget(self._said_copied)
        self.body.addWidget(self._form())
        self._noted = column(gap_em=0.5)
        self.body.addLayout(self._noted)
        self.body.addStretch(1)
        go = button(self.tr("Go on and write"), "danger_calls.go_on", icon="arrow_right", role="primary")
        go.clicked.connect(self._go_on)
        self.add_button(go, is_default=True)
        self._show(kept)
        self.fit_height()
        go.setFocus()

    def keep_typed(self) -> None:
        """Keep a call that was begun: stepping back is not losing."""
        if self._whom.text().strip() or self._said.toPlainText().strip():
            self._keep(at=self._moment() or self._now(), unread="" if self._moment() else self._when.text())

    def store_typed(self) -> None:
        """Keep nothing at a lock: half a note is no note yet, and stands here again afterwards."""

    def _number(self, place: int, one: DangerNumber) -> QFrame:
        copy = button(self.tr("Copy"), f"danger_calls.copy.{one.number}", icon="content_copy", role="quiet")
        copy.setAccessibleName(self.tr("Copy {number}").format(number=one.number))
        copy.clicked.connect(lambda: self._copy(one.number))
        called = self._called_button(Called(one.number) if one.number in set(Called) else Called.OTHER)
        return number_card(one, place=place, buttons=(copy, called))

    def _prosecutor(self, place: int) -> QFrame:
        lines = column(
            text(self.tr("{place}.  The duty prosecutor").format(place=place), "field"),
            text(self.tr("17 can reach them. They say what to do for the child now."), "small"),
            gap_em=0.2,
        )
        line = row(
            Glyph("phone", "danger", 1.6, centred=True),
            lines,
            self._called_button(Called.PROSECUTOR),
            margin_em=0.9,
            gap_em=0.8,
        )
        line.setStretch(1, 1)
        return frame("danger", line)

    def _called_button(self, called: Called) -> QWidget:
        made = button(self.tr("Note the call"), f"danger_calls.called.{called}", icon="pencil_outline")
        made.setAccessibleName(self.tr("Note the call: {whom}").format(whom=called_words(called)))
        made.clicked.connect(lambda: self._begin(called))
        return made

    def _form(self) -> QFrame:
        entries = tuple((one.value, called_words(one)) for one in Called)
        self._called = choice_box("danger_calls.who", entries, Called.POLICE.value)
        self._whom = line_edit("danger_calls.whom")
        self._when = line_edit("danger_calls.when", value=self._written_now())
        self._said = TextArea("danger_calls.said", lines=2)
        self._when_field = Field(
            self.tr("When"), self._when, self.tr("Day and hour, as in 12/05/2026 14:30; or the hour alone.")
        )
        keep = button(self.tr("Keep this call"), "danger_calls.keep", icon="check", hint="Ctrl+Enter")
        keep.clicked.connect(self._on_keep)
        self._said.finished.connect(self._on_keep)
        return card(
            text(self.tr("Note a call"), "heading"),
            Field(self.tr("Who was called"), self._called),
            Field(
                self.tr("Who answered (optional)"),
                self._whom,
                self.tr("Name or service."),
            ),
            self._when_field,
            Field(self.tr("What they said to do"), self._said, self.tr("In their words.")),
            row(keep, 1),
        )

    def _copy(self, number: str) -> None:
        QApplication.clipboard().setText(number)
        self._said_copied.say(self.tr("{number} is copied.").format(number=number))

    def _begin(self, called: Called) -> None:
        self._called.setCurrentIndex(self._called.findData(called.value))
        if not self._said.toPlainText() and not self._whom.text():
            self._when.setText(self._written_now())
        self._said.setFocus()

    def _on_keep(self) -> None:
        at = self._moment()
        self._when_field.show_problem(
            "" if at else self.tr("Not understood. Day and hour, as in 12/05/2026 14:30.")
        )
        if at is None:
            self._when.setFocus()
            return
        self._keep(at=at)
        self._called.setFocus()

    def _keep(self, *, at: datetime, unread: str = "") -> None:
        said = self._said.toPlainText()
        if unread.strip():
            said = f"{said}\n({unread.strip()})"
        kept = self._note(Called(self._called.currentData()), at, self._whom.text(), said)
        self._whom.clear()
        self._said.clear()
        self._when.setText(self._written_now())
        self._show(kept)

    def _show(self, kept: DangerRecord) -> None:
        clear(self._noted)
        if kept.calls:
            self._noted.addWidget(text(self.tr("Calls noted"), "heading"))
        for number, call in enumerate(kept.calls):
            self._noted.addWidget(text(call_line(call), name=f"danger_calls.noted.{number}"))

    def _go_on(self) -> None:
        self.accept()
        self.writing_requested.emit()

    def _written_now(self) -> str:
        return shown_moment(self._now().astimezone().isoformat())

    def _moment(self) -> datetime | None:
        today = f"{self._now().astimezone():%d/%m/%Y}"
        for typed in (self._when.text(), f"{today} {self._when.text().strip()}"):
            with suppress(InvalidValueError):
                return datetime.fromisoformat(read_typed_moment(typed))
        return None


def call_line(call: CallMade) -> str:
    """Return a call as one line: when, who, what was said."""
    whom = f"{called_words(call.called)} ({call.whom})" if call.whom else called_words(call.called)
    return "  ·  ".join(part for part in (moment_in_words(call.called_at), whom, call.said) if part)
