"""To whom the copy of a report to the prosecutor goes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFrame

from fieldscreen.domain.workers import Recipient
from fieldscreen.ui.parts.basics import column, text
from fieldscreen.ui.parts.fields import Field, line_edit


class CopyCard(QFrame):
    """Asks for the office that gets the copy.

    Args:
        office: The office as it was chosen before, or as it is known for that place.
    """

    def __init__(self, office: Recipient) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._office = office
        self._name = line_edit("referring.copy_name", value=office.name)
        self._email = line_edit("referring.copy_email", value=office.email)
        self.name_field = Field(
            self.tr("Name of the office that gets the copy"),
            self._name,
            self.tr("The president of the council of the département where the child lives: its CRIP."),
        )
        self.setLayout(
            column(
                text(self.tr("The copy"), "heading"),
                text(
                    self.tr(
                        "Whoever writes directly to the prosecutor sends a copy to the president of the "
                        "council (CASF L226-4 II, to be checked). It is the same signed file: you "
                        "send it yourself."
                    ),
                    "muted",
                ),
                self.name_field,
                Field(self.tr("E-mail"), self._email),
                margin_em=1.2,
                gap_em=0.7,
            )
        )

    def office(self) -> Recipient:
        """Return the office as it stands."""
        name, email = self._name.text().strip(), self._email.text().strip()
        if name == self._office.name:
            return self._office if email == self._office.email else replace(self._office, email=email)
        return Recipient(name, email=email)
