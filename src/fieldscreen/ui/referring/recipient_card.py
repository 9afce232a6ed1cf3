"""To whom a referral goes: chosen by the child's commune, with what is known and when it was checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QFrame, QWidget

from fieldscreen.domain.workers import Recipient
from fieldscreen.ui.parts.basics import Message, column, reveal, text
from fieldscreen.ui.parts.fields import Field, TextArea, choice_box, line_edit
from fieldscreen.ui.parts.place_search import PlaceSearch
from fieldscreen.ui.recipient_words import age_words, detail_words, mark_words, missing_words, value_words
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow.recipients import Commune, Communes, Detail, Directory, Office, OfficeKind

_TOLD = (Detail.CHANNELS, Detail.PORTAL, Detail.HOURS, Detail.OUT_OF_HOURS, Detail.REMARK)
"""What has no line of its own on the page."""


@dataclass(frozen=True, slots=True)
class OfferedPlaces:
    """What the choice of an office needs.

    Attributes:
        directory: Every office.
        read: Returns every commune.
        commune: The commune as it stands in the answers; empty when it is not known.
        today: Today.
        known: Offices entered before.
    """

    directory: Directory
    read: Callable[[], Communes]
    commune: str
    today: date
    known: tuple[Recipient, ...] = ()


class RecipientCard(QFrame):
    """Asks for the office.

    Attributes:
        office_kind: Which office answers for the commune that is chosen; ``None`` for no known one.

    Args:
        recipient: The office as it was chosen before.
        offered: The directory, and where the child is.
    """

    def __init__(self, recipient: Recipient, offered: OfferedPlaces) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._known = offered.known
        self._start = recipient
        self._offered = offered
        self._proposed: Recipient | None = None
        self.office_kind: OfficeKind | None = OfficeKind.CRIP
        self._name = line_edit("referring.recipient_name", value=recipient.name)
        self._department = line_edit("referring.department", value=recipient.department)
        self._address = TextArea("referring.address", value=recipient.address)
        self._email = line_edit("referring.email", value=recipient.email)
        self._phone = line_edit("referring.phone", value=recipient.phone)
        self.name_field = Field(
            self.tr("Name of the office"),
            self._name,
            self.tr("For example: CRIP and the name of the département, or the prosecutor of a court"),
        )
        self._checked = text(self._checked_words(recipient), "small")
        self._told = text("", "muted", name="referring.office_told")
        self._missing = Message("info", name="referring.office_missing")
        self._old = Message("notice", name="referring.office_old")
        self.setLayout(column(*self._lines(recipient), margin_em=1.2, gap_em=0.7))
        office = offered.directory.find(recipient)
        if office is not None:
            self._tell(office)
        reveal(self._told, bool(self._told.text()))

    def focus_first(self) -> None:
        """Start with the place."""
        self._search.line.setFocus()

    def propose(self, one: Recipient) -> None:
        """Put an office in the fields."""
        self._proposed = one
        self._fill(one)

    def recipient(self) -> Recipient:
        """Return the office as it stands, with its source where it is one that is known."""
        typed = Recipient(
            self._name.text().strip(),
            self._department.text().strip(),
            self._address.toPlainText().strip(),
            self._email.text().strip(),
            self._phone.text().strip(),
        )
        proposed: tuple[Recipient, ...] = (self._proposed,) if self._proposed else ()
        for one in (*proposed, *self._known, self._start):
            if replace(one, source="", last_checked=None) == typed:
                return one
        return replace(typed, source=self.tr("entered by the worker"))

    def _lines(self, recipient: Recipient) -> list[QWidget]:
        self._search = PlaceSearch(
            "referring.place",
            self._offered.read,
            self._offered.directory.place_name,
            "" if recipient.name else self._offered.commune,
        )
        self._search.chosen.connect(self._on_place)
        lines: list[QWidget] = [text(self.tr("To whom"), "heading"), self._search]
        if self._known:
            entries = (
                ("", self.tr("Another office")),
                *((str(n), one.name) for n, one in enumerate(self._known)),
            )
            chosen = str(self._known.index(recipient)) if recipient in self._known else ""
            self._which = choice_box("referring.known", entries, chosen)
            self._which.currentIndexChanged.connect(lambda _index: self._show_known())
            lines.append(Field(self.tr("Offices you have written to"), self._which))
        note = Message("notice", name="referring.recipient_note")
        note.say(
            self.tr(
                "FieldScreen ships no addresses it cannot vouch for. Enter what you know from a source "
                "you trust; "
                "an empty line stays empty in the document."
            )
        )
        return [
            *lines,
            self._old,
            self.name_field,
            Field(
                self.tr("Département (number)"),
                self._department,
                self.tr("The one where the child lives or, without a home, was found."),
            ),
            Field(self.tr("Postal address"), self._address),
            Field(self.tr("E-mail"), self._email),
            Field(self.tr("Telephone"), self._phone),
            self._told,
            self._checked,
            self._missing,
            note,
        ]

    def _on_place(self, commune: Commune) -> None:
        directory = self._offered.directory
        found = directory.responsible(commune, self.office_kind) if self.office_kind else ()
        if not found and self.office_kind is not OfficeKind.CRIP:
            return
        if not found:
            self._old.say(directory.elsewhere.get(commune.area, ""))
            return
        self._proposed = replace(found[0].as_recipient(), department=commune.department)
        self._fill(self._proposed)
        self._tell(found[0])

    def _show_known(self) -> None:
        chosen = self._which.currentData()
        one = self._known[int(chosen)] if chosen else Recipient("")
        self._fill(one)
        office = self._offered.directory.find(one)
        if office is not None:
            self._tell(office)

    def _fill(self, one: Recipient) -> None:
        self._name.setText(one.name)
        self._department.setText(one.department)
        self._address.setPlainText(one.address)
        self._email.setText(one.email)
        self._phone.setText(one.phone)
        self._checked.setText(self._checked_words(one))
        self._told.clear()
        self._told.hide()
        self._old.say("")
        self._missing.say("")

    def _tell(self, office: Office) -> None:
        facts = [(detail, office.facts[detail]) for detail in _TOLD if office.value(detail)]
        self._told.setText(
            "\n".join(
                self.tr("{what}: {value} ({mark})").format(
                    what=detail_words(detail), value=value_words(detail, fact), mark=mark_words(fact)
                )
                for detail, fact in facts
            )
        )
        reveal(self._told, bool(facts))
        self._old.say(age_words(office, self._offered.directory, self._offered.today))
        self._missing.say(missing_words(office))

    def _checked_words(self, one: Recipient) -> str:
        if one.last_checked is None:
            return self.tr("Nobody has noted when this was last checked.") if one.name else ""
        return self.tr("Last checked on {day}. Source: {source}.").format(
            day=day_in_words(one.last_checked), source=one.source
        )
