"""What the person concerned said to the referral, for an adult."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from fieldscreen.domain.referrals import Agreement, AgreementStatus
from fieldscreen.ui.parts.basics import Message, column, text
from fieldscreen.ui.parts.fields import Field, TextArea, choice_box
from fieldscreen.ui.words import agreement_words


class AgreementCard(QFrame):
    """Asks for the person's agreement.

    Args:
        agreement: What was noted before.
    """

    def __init__(self, agreement: Agreement) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._is_needed = False
        entries = tuple((status.value, agreement_words(status)) for status in AgreementStatus)
        self._status = choice_box("referring.agreement", entries, agreement.status.value)
        self._status.currentIndexChanged.connect(lambda _index: self._show())
        self.details = TextArea("referring.agreement_details", value=agreement.details)
        self.status_field = Field(self.tr("Does the person agree to this document being sent?"), self._status)
        self.details_field = Field(
            self.tr("How it was explained, in which language; or why it is sent without agreement"),
            self.details,
        )
        self._refused = Message("danger", name="referring.agreement_needed")
        self.setLayout(
            column(
                text(self.tr("The person’s agreement"), "heading"),
                self.status_field,
                self._refused,
                self.details_field,
                margin_em=1.2,
                gap_em=0.7,
            )
        )

    def show_for(self, *, is_needed: bool) -> None:
        """Say whether nothing may leave without it."""
        self._is_needed = is_needed
        self._show()

    def status(self) -> AgreementStatus:
        """Return whether they agreed."""
        return AgreementStatus(self._status.currentData())

    def _show(self) -> None:
        missing = self._is_needed and self.status() is not AgreementStatus.GIVEN
        words = self.tr(
            "Without the person’s agreement nothing that names them leaves. Give them the numbers that help; "
            "in danger now, telephone 17."
        )
        self._refused.say(words if missing else "")
