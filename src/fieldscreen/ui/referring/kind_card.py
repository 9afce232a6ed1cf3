"""Which document it is: what the guidance says of each, and whether it fits the age."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.ui.parts.basics import Message, clear, column, text
from fieldscreen.ui.parts.fields import Field, choice_box
from fieldscreen.ui.shown_dates import moment_in_words
from fieldscreen.workflow.referral_kinds import OfferedKinds


class KindCard(QFrame):
    """Asks which document.

    Signals:
        changed: Another document was chosen, as ``ReferralKind``.

    Args:
        kind: The document as it was chosen before.
        offered: What there is to choose from.
    """

    changed = Signal(object)

    def __init__(self, kind: ReferralKind, offered: OfferedKinds) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._offered = offered
        entries = [(one.value, way.title) for one, way in offered.ways.items()]
        if offered.completed is not None:
            entries.insert(0, (ReferralKind.COMPLEMENT.value, self.tr("Complement to an earlier referral")))
        self._box = choice_box("referring.kind", tuple(entries), kind.value)
        self._box.currentIndexChanged.connect(lambda _index: self._on_changed())
        self._unfit = Message("notice", name="referring.kind_unfit")
        self._call = Message("info", name="referring.kind_call")
        self._about = QVBoxLayout()
        holder = QWidget()
        holder.setLayout(self._about)
        self._about.setContentsMargins(0, 0, 0, 0)
        self.setLayout(
            column(
                text(self.tr("Which document"), "heading"),
                Field(self.tr("Document"), self._box),
                self._unfit,
                self._call,
                holder,
                margin_em=1.2,
                gap_em=0.7,
            )
        )
        self._show()

    def kind(self) -> ReferralKind:
        """Return the document that is chosen."""
        return ReferralKind(self._box.currentData())

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit(self.kind())

    def _show(self) -> None:
        kind, offered = self.kind(), self._offered
        self._unfit.say("" if offered.fits(kind) else self._unfit_words(kind))
        self._call.say(*self._call_words() if kind is ReferralKind.SIGNALEMENT else ("",))
        clear(self._about)
        for heading, words in self._lines(kind):
            self._about.addLayout(column(text(heading, "field"), text(words), gap_em=0.1))

    def _lines(self, kind: ReferralKind) -> tuple[tuple[str, str], ...]:
        earlier, way = self._offered.completed, self._offered.ways.get(kind)
        if kind is ReferralKind.COMPLEMENT and earlier is not None and self._offered.completed_at:
            words = self.tr(
                "No. {number} to {recipient}, signed on {moment}. Only what is new or stands otherwise since "
                "is printed."
            )
            named = {"number": earlier.number, "recipient": earlier.recipient.name}
            return (
                (
                    self.tr("Completes"),
                    words.format(moment=moment_in_words(self._offered.completed_at), **named),
                ),
            )
        if way is None:
            return ()
        return (
            (self.tr("When"), way.when),
            (self.tr("To whom"), way.to),
            (self.tr("Consent"), way.consent),
            (self.tr("Parents"), way.parents),
            (self.tr("Copies"), way.copies),
        )

    def _unfit_words(self, kind: ReferralKind) -> str:
        if kind is ReferralKind.VULNERABLE_ADULT:
            return self.tr("This document is for an adult. The answers say a minor, or leave a doubt.")
        return self.tr("This document is for a child. The answers say that the person is an adult.")

    def _call_words(self) -> tuple[str, str]:
        called = self._offered.prosecutor_called_at
        if called is None:
            return self.tr(
                "No call to the duty prosecutor is noted. In danger, telephone first and note the call under "
                "“Danger: 17 · 112 · 119” at the top: the document prints it."
            ), "notice"
        words = self.tr("Call to the duty prosecutor noted on {moment}. The document prints it.")
        return words.format(moment=moment_in_words(called)), "info"
