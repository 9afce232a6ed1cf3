"""Saying anew whom a questionnaire is about."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.domain.people import Person
from fieldscreen.ui.casework.whom_field import WhomField
from fieldscreen.ui.parts.basics import button, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.workflow.subjects import CaseSubjects, SubjectChoice


class WhomDialog(Dialog):
    """Asks whom a questionnaire that was begun already is about.

    Signals:
        chosen: The answer, as a ``SubjectChoice``.

    Args:
        parent: The window.
        title: Title of the questionnaire.
        there: The people of the case.
        persons: Everybody entered in the case.
        now: Whom it is said to be about now; ``None`` when nobody said.
    """

    chosen = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        there: CaseSubjects,
        persons: Iterable[Person],
        now: SubjectChoice | None,
    ) -> None:
        super().__init__(parent, "whom", self.tr("Whom is it about?"), width_em=36)
        self._whom = WhomField("whom.about", there, persons, now)
        self._whom.changed.connect(self.fit_height)
        self.body.addWidget(text(title, "field"))
        self.body.addWidget(
            text(
                self.tr(
                    "Its answers are then read for this person, and no longer for another. No answer "
                    "changes; the journal keeps a line."
                ),
                "muted",
            )
        )
        self.body.addWidget(self._whom)
        self.body.addStretch(1)
        stay = button(self.tr("Cancel"), "whom.cancel")
        stay.clicked.connect(self.reject)
        keep = button(self.tr("Keep"), "whom.keep", icon="check", role="primary")
        keep.clicked.connect(self._on_keep)
        self.add_button(stay)
        self.add_button(keep, is_default=True)
        self.fit_height()
        self._whom.take_focus()

    def _on_keep(self) -> None:
        choice = self._whom.choice()
        if choice is not None:
            self.accept()
            self.chosen.emit(choice)
