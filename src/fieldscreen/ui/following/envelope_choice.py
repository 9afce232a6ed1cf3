"""How a signed referral is protected on its way: as it is, locked with a passphrase, or sealed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.parts.basics import Message, Tone, column
from fieldscreen.ui.parts.choices import OneChoice
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.ui.trial_words import vouching_words
from fieldscreen.workflow.envelopes import Envelope, SealingOffer


class EnvelopeChoice(QWidget):
    """Lets one of the envelopes be chosen; says what stands in the way of the sealed one.

    Signals:
        chosen: Another one was chosen.

    Args:
        offer: Whether the referral can be sealed for its office.
    """

    chosen = Signal()

    def __init__(self, offer: SealingOffer) -> None:
        super().__init__()
        self._offer = offer
        self._envelope = Envelope.PLAIN
        self._notice = Message("notice", name="follow.envelope_notice")
        self._rows = {
            Envelope.PLAIN: self._row(
                Envelope.PLAIN,
                self.tr("The signed document as it is"),
                self.tr(
                    "For a private way: MSSanté, the office’s portal, by hand. A mail can be read on its way."
                ),
            ),
            Envelope.LOCKED: self._row(
                Envelope.LOCKED,
                self.tr("A copy locked with a passphrase"),
                self.tr("Every PDF reader opens it. You say the passphrase on the telephone."),
            ),
            Envelope.SEALED: self._row(
                Envelope.SEALED, self.tr("A message sealed for the office (S/MIME)"), self._sealed_words()
            ),
        }
        self.setLayout(column(*self._rows.values(), self._notice, gap_em=0.4))
        self._choose(Envelope.PLAIN)

    @property
    def envelope(self) -> Envelope:
        """The one that is chosen."""
        return self._envelope

    @property
    def is_possible(self) -> bool:
        """Whether the referral can leave in it."""
        return self._envelope is not Envelope.SEALED or self._offer.refusal is None

    def _row(self, envelope: Envelope, words: str, second: str) -> OneChoice:
        made = OneChoice(f"follow.envelope.{envelope}", "", words, second)
        made.clicked.connect(lambda: self._choose(envelope))
        return made

    def _choose(self, envelope: Envelope) -> None:
        self._envelope = envelope
        for one, made in self._rows.items():
            made.setChecked(one is envelope)
        self._notice.say(self._notice_words(), self._tone())
        self.chosen.emit()

    def _sealed_words(self) -> str:
        if self._offer.until is None:
            return self.tr("The office opens it with the certificate it gave you.")
        return self.tr("Certificate: {name}, until {day}.").format(
            name=self._offer.holder or "–", day=day_in_words(self._offer.until.date())
        )

    def _notice_words(self) -> str:
        if self._envelope is not Envelope.SEALED:
            return ""
        if self._offer.refusal is not None:
            return failure_words(self._offer.refusal).both
        reads = (
            self.tr("Your own certificate opens it too.")
            if self._offer.sender_reads
            else self.tr(
                "Only the office can open it: you have no RSA certificate for mail here. The document itself "
                "stays in the vault."
            )
        )
        return f"{vouching_words(self._offer.facts)}\n{reads}" if self._offer.facts else reads

    def _tone(self) -> Tone:
        facts = self._offer.facts
        is_unknown = self._envelope is Envelope.SEALED and facts is not None and not facts.is_vouched
        return "notice" if is_unknown or not self.is_possible else "info"
