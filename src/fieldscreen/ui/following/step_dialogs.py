"""Noting what happened to a referral: sent, acknowledged, anything else; today stands there already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.following.following_words import step_words
from fieldscreen.ui.parts.basics import Message, button, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import Field, TextArea, choice_box, line_edit
from fieldscreen.ui.recipient_words import channel_words
from fieldscreen.workflow.following import HeardBy, Step
from fieldscreen.workflow.recipients import Channel
from fieldscreen.workflow.typed_dates import read_typed_day

_LATER_DAYS = 14
"""Days from today that stand in a new reminder."""

Note = Callable[[date, Channel | None, str], object]


class _NotingDialog(Dialog):
    """Stays when noting fails, and says why.

    Signals:
        noted: It is kept.
    """

    noted = Signal()

    def __init__(self, parent: QWidget, name: str, title: str, today: date) -> None:
        super().__init__(parent, name, title, width_em=38)
        self._on = line_edit(f"{name}.on", value=today.strftime("%d/%m/%Y"))
        self._problem = Message("danger", name=f"{name}.problem")

    def _finish(self, name: str, accept: str, act: Callable[[], object]) -> None:
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        stay = button(self.tr("Cancel"), f"{name}.cancel")
        stay.clicked.connect(self.reject)
        keep = button(accept, f"{name}.keep", role="primary")
        keep.clicked.connect(lambda: self._try(act))
        self.add_button(stay)
        self.add_button(keep, is_default=True)
        self.fit_height()

    def _day(self) -> date:
        return read_typed_day(self._on.text())

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Exception as error:  # noqa: BLE001  told where it was asked
            self._problem.say(failure_words(error).both)
            return
        self.accept()
        self.noted.emit()


class StepDialog(_NotingDialog):
    """Asks when a step happened, and for a referral or a copy that was sent by what way.

    Args:
        parent: The window.
        step: The step.
        note: Keeps it: day, way, note.
        today: Today.
    """

    def __init__(self, parent: QWidget, step: Step, note: Note, today: date) -> None:
        super().__init__(parent, "step", step_words(step), today)
        channels = tuple((one.value, channel_words(one)) for one in Channel)
        self._channel = choice_box("step.channel", channels, Channel.EMAIL.value)
        self._note: QLineEdit = line_edit("step.note")
        is_sent = step in {Step.SENT, Step.COPY_SENT}
        if is_sent:
            self.body.addWidget(Field(self.tr("By what way"), self._channel))
        self.body.addWidget(Field(self.tr("When"), self._on))
        self.body.addWidget(
            Field(
                self.tr("A few words, if you like"), self._note, self.tr("No name: it stays with the case.")
            )
        )

        def keep() -> object:
            channel = Channel(self._channel.currentData()) if is_sent else None
            return note(self._day(), channel, self._note.text())

        self._finish("step", self.tr("Note it"), keep)
        (self._channel if is_sent else self._on).setFocus()


class AcknowledgedDialog(_NotingDialog):
    """Asks how an office said that it arrived: a code, a mail pasted whole, or the telephone.

    Args:
        parent: The window.
        by_code: Keeps it by the text of a slip or a mail, and the day.
        by_phone: Keeps it by telephone, and the day.
        today: Today.
    """

    def __init__(
        self,
        parent: QWidget,
        by_code: Callable[[str, date], object],
        by_phone: Callable[[date], object],
        today: date,
    ) -> None:
        super().__init__(parent, "acknowledged", step_words(Step.ACKNOWLEDGED), today)
        self._text = TextArea("acknowledged.text", lines=3, most_lines=8)
        phone = button(self.tr("They said so by telephone"), "acknowledged.phone", icon="phone_check_outline")
        phone.clicked.connect(lambda: self._try(lambda: by_phone(self._day())))
        self.body.addWidget(
            Field(
                self.tr("Code of the slip, or the whole mail"),
                self._text,
                self.tr("Paste the answer as it came: the code is found in it, and the rest is not kept."),
            )
        )
        self.body.addWidget(Field(self.tr("When"), self._on))
        words = self.tr("An automatic reply that nobody read is no acknowledgement.")
        self.body.addWidget(text(words, "small"))
        self.add_button(phone)
        self._finish(
            "acknowledged", self.tr("Note it"), lambda: by_code(self._text.toPlainText(), self._day())
        )
        self._text.setFocus()


class ReminderDayDialog(_NotingDialog):
    """Asks on which day the worker wants to be reminded.

    Args:
        parent: The window.
        remind_on: The day set before; ``None`` for none.
        keep: Keeps it; ``None`` takes it away.
        today: Today.
    """

    def __init__(
        self, parent: QWidget, remind_on: date | None, keep: Callable[[date | None], object], today: date
    ) -> None:
        super().__init__(
            parent,
            "reminder_day",
            self.tr("Set a reminder"),
            remind_on or today + timedelta(days=_LATER_DAYS),
        )
        words = self.tr(
            "Your own day, whatever the law says or leaves open. It stands in the follow-up list."
        )
        self.body.addWidget(text(words, "muted"))
        self.body.addWidget(Field(self.tr("When"), self._on))
        if remind_on is not None:
            away = button(self.tr("No reminder"), "reminder_day.away")
            away.clicked.connect(lambda: self._try(lambda: keep(None)))
            self.add_button(away)
        self._finish("reminder_day", self.tr("Set it"), lambda: keep(self._day()))
        self._on.setFocus()


__all__ = ["AcknowledgedDialog", "HeardBy", "ReminderDayDialog", "StepDialog"]
