"""Adding a person of a case, as far as known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget

from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.people import AgeStatus, Person, Role, Sex
from fieldscreen.ui.parts.basics import button, column, reveal, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import Field, choice_box, line_edit
from fieldscreen.ui.shown_dates import age_in_words, uncertain_in_words
from fieldscreen.ui.subject_words import subject_name
from fieldscreen.ui.words import age_words, role_words, sex_words
from fieldscreen.workflow.subjects import CaseSubjects
from fieldscreen.workflow.typed_dates import read_typed_date, typed_form


class PersonDialog(Dialog):
    """Asks who somebody is. Closing keeps it, if any field was filled.

    Args:
        parent: The window.
        keep: Puts a person into the store.
        today: Day an age refers to.
        person: The person to change; a new one has no name yet.
        there: The people of the case; with whom somebody stands is asked where there are several.
    """

    def __init__(
        self,
        parent: QWidget,
        keep: Callable[[Person], None],
        today: date,
        person: Person,
        there: CaseSubjects,
    ) -> None:
        super().__init__(parent, "person", self.tr("A person of this case"), width_em=40)
        self._keep = keep
        self._today = today
        self._before = person
        self._beside = _ticks(there, person)
        self._build(self._before)

    def _build(self, shown: Person) -> None:
        roles = tuple((role.value, role_words(role)) for role in Role)
        self._role = choice_box("person.role", roles, shown.role.value)
        self._given = line_edit("person.given_name", value=shown.given_name)
        self._family = line_edit("person.family_name", value=shown.family_name)
        self._aliases = line_edit("person.aliases", value=", ".join(shown.aliases))
        born = typed_form(shown.born.written) if shown.born else ""
        self._born = line_edit("person.born", value=born, example=self.tr("12/05/2013, 2013, about 13 years"))
        self._born_field = Field(self.tr("Date of birth, or age"), self._born)
        self._echo = text("", "small", name="person.born_words")
        claims = (("", self.tr("Not stated")), *((age.value, age_words(age)) for age in AgeStatus))
        self._claim = choice_box("person.age_claim", claims, shown.age_claim or "")
        self._sex = choice_box(
            "person.sex", tuple((sex.value, sex_words(sex)) for sex in Sex), shown.sex.value
        )
        self._tie = line_edit("person.tie", value=shown.tie)
        for field in (
            Field(self.tr("Why this person is in the case"), self._role),
            self._beside_field(),
            Field(self.tr("First name"), self._given),
            Field(self.tr("Surname"), self._family),
            Field(self.tr("Other names, separated by commas"), self._aliases),
            self._born_field,
            self._echo,
            Field(self.tr("Minor or adult, as far as you can tell"), self._claim),
            Field(self.tr("Sex"), self._sex),
            Field(self.tr("Tie to the child, in words"), self._tie),
        ):
            self.body.addWidget(field)
        self.body.addStretch(1)
        done = button(self.tr("Keep"), "person.keep", icon="check", role="primary")
        done.clicked.connect(self.accept)
        self.add_button(done, is_default=True)
        self._born.textChanged.connect(lambda _text: self._echo_date())
        self._echo_date()
        self._given.setFocus()

    def _beside_field(self) -> Field:
        ticks = QWidget()
        ticks.setLayout(column(*self._beside.values(), gap_em=0.2))
        made = Field(
            self.tr("Whose parent, brother, sister or acquaintance"),
            ticks,
            self.tr("Printed in the referral of those ticked only. None ticked: in each, with that remark."),
        )
        reveal(made, holds=bool(self._beside))
        return made

    def person(self) -> Person:
        """Return what was typed, with an unreadable date left out."""
        claim = self._claim.currentData()
        return Person(
            self._before.identifier,
            Role(self._role.currentData()),
            self._family.text().strip(),
            self._given.text().strip(),
            tuple(name.strip() for name in self._aliases.text().split(",") if name.strip()),
            self._date(),
            AgeStatus(claim) if claim else None,
            Sex(self._sex.currentData()),
            self._before.languages,
            self._tie.text().strip(),
            tuple(one for one, tick in self._beside.items() if tick.isChecked())
            if self._beside
            else self._before.beside,
        )

    def keep_typed(self) -> None:
        """Keep the person if something changed."""
        made = self.person()
        if made != self._before and (made.display_name or made.tie or made.aliases or made.born):
            self._keep(made)
            self._before = made

    def _date(self) -> UncertainDate | None:
        try:
            return read_typed_date(self._born.text(), today=self._today)
        except InvalidValueError:
            return None

    def _echo_date(self) -> None:
        typed, read = self._born.text().strip(), self._date()
        if read is not None:
            self._echo.setText(f"{uncertain_in_words(read)}  ·  {age_in_words(read, self._today)}")
        reveal(self._echo, read is not None)
        unreadable = bool(typed) and read is None
        self._born_field.show_problem(
            self.tr("Not understood as a date. Day first, as in 12/05/2013.") if unreadable else ""
        )


def _ticks(there: CaseSubjects, person: Person) -> dict[str, QCheckBox]:
    """Return a box for each person the case is about, by identifier; none where it is not asked."""
    made: dict[str, QCheckBox] = {}
    if not there.are_several or person.identifier in there.persons:
        return made
    for one in there.subjects:
        tick = made[one.identifier] = QCheckBox(subject_name(one))
        tick.setObjectName(f"person.beside.{one.number}")
        tick.setChecked(one.identifier in person.beside)
    return made
