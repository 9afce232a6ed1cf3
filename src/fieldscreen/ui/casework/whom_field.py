"""The question whom a questionnaire is about: somebody of the case, somebody new, or the place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.domain.people import Person
from fieldscreen.ui.parts.basics import column, reveal
from fieldscreen.ui.parts.fields import Field, choice_box, line_edit
from fieldscreen.ui.subject_words import subject_name
from fieldscreen.ui.words import role_words
from fieldscreen.workflow.accounts import is_from_an_interview
from fieldscreen.workflow.subjects import CaseSubjects, Subject, SubjectChoice, Whom

_NOT_CHOSEN = ""
_KNOWN = f"{Whom.PERSON}:"


class WhomField(QWidget):
    """Asks whom it is about. Where there is one child, that child is chosen already.

    Signals:
        changed: Something else was chosen, so that there may be more or less to see.

    Args:
        name: Object name of the list; the line for a new name has ``name + "_name"``.
        there: The people of the case.
        persons: Everybody entered in the case.
        chosen: What is chosen first; ``None`` for the one child of the case, or for nobody yet.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        there: CaseSubjects,
        persons: Iterable[Person],
        chosen: SubjectChoice | None = None,
    ) -> None:
        super().__init__()
        self._known = tuple(_known(there, persons))
        first = _KNOWN + there.subjects[0].identifier if there.subjects else _KNOWN
        self._proposed = _NOT_CHOSEN if there.are_several else first
        if chosen is not None:
            self._proposed = _written(chosen)
        self._box = choice_box(name, self._entries(has_place=True), self._proposed)
        self._box.currentIndexChanged.connect(lambda _place: self._show())
        self._field = Field(self.tr("About whom"), self._box)
        self._name = line_edit(f"{name}_name")
        self._name_field = Field(
            self.tr("First name, if you know it"), self._name, self.tr("To tell the children apart.")
        )
        self.setLayout(column(self._field, self._name_field))
        self._show()

    def offer_place(self, *, holds: bool, is_meant: bool) -> None:
        """Offer the place or not, and propose it where the questionnaire is made for one."""
        before = self._box.currentData()
        if before in {Whom.PLACE.value, self._proposed}:
            before = Whom.PLACE.value if is_meant else self._proposed
        self._box.blockSignals(True)
        self._box.clear()
        for value, label in self._entries(has_place=holds or is_meant):
            self._box.addItem(label, value)
        self._box.setCurrentIndex(max(0, self._box.findData(before)))
        self._box.blockSignals(False)
        self._show()

    def choice(self) -> SubjectChoice | None:
        """Return what was chosen; ``None``, said beside the list, when nothing was."""
        value = str(self._box.currentData())
        if value == _NOT_CHOSEN:
            self._field.show_problem(
                self.tr("Say whom it is about: answers about one child are never read for another.")
            )
            self._box.setFocus()
            return None
        if value.startswith(_KNOWN):
            return SubjectChoice(Whom.PERSON, value.removeprefix(_KNOWN))
        return SubjectChoice(Whom(value), given_name=self._name.text().strip())

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        self._box.setFocus()

    def _entries(self, *, has_place: bool) -> tuple[tuple[str, str], ...]:
        ask = ((_NOT_CHOSEN, self.tr("Choose…")),) if self._proposed == _NOT_CHOSEN else ()
        place = ((Whom.PLACE.value, self.tr("The place, nobody in particular")),) if has_place else ()
        return (
            *ask,
            *self._known,
            (Whom.ANOTHER_CHILD.value, self.tr("Another child")),
            (Whom.ANOTHER_ADULT.value, self.tr("Another adult")),
            *place,
        )

    def _show(self) -> None:
        is_new = self._box.currentData() in {Whom.ANOTHER_CHILD.value, Whom.ANOTHER_ADULT.value}
        reveal(self._name_field, is_new)
        if self._box.currentData() != _NOT_CHOSEN:
            self._field.show_problem("")
        self.changed.emit()


def _written(choice: SubjectChoice) -> str:
    return _KNOWN + choice.person if choice.whom is Whom.PERSON else choice.whom.value


def _known(there: CaseSubjects, persons: Iterable[Person]) -> Iterator[tuple[str, str]]:
    for subject in there.subjects or (Subject(),):
        yield _KNOWN + subject.identifier, _subject(subject)
    for person in persons:
        is_subject = person.identifier in there.persons
        if person.display_name and not is_subject and not is_from_an_interview(person):
            yield _KNOWN + person.identifier, f"{person.display_name} ({role_words(person.role)})"


def _subject(subject: Subject) -> str:
    if subject.identifier or subject.name:
        return subject_name(subject)
    return QCoreApplication.translate("WhomField", "The child of this case")
