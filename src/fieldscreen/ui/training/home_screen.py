"""The eight training cases with how far one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from fieldscreen.screening.pack_model import in_language
from fieldscreen.ui.parts.basics import button, column, row, text
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.rows import RowButton, entry, tag
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.training.words import standing_words
from fieldscreen.workflow.training import Progress, Standing

_TONES = {Standing.NOT_BEGUN: "", Standing.BEGUN: "notice", Standing.DONE: "success"}


class TrainingHomeScreen(Screen):
    """Lists the training cases, the easiest first.

    Signals:
        exercise_chosen: Name of a training case.
        cases_requested: The list of cases of this vault.

    Args:
        progress: The cases with how far the learner is.
        language: BCP 47 tag of the window.
    """

    exercise_chosen = Signal(str)
    cases_requested = Signal()

    def __init__(self, progress: Sequence[Progress], language: str) -> None:
        super().__init__()
        page = Page("training.page", width_em=52)
        done = sum(1 for one in progress if one.standing is Standing.DONE)
        cases = button(self.tr("List of cases"), "training.cases", icon="format_list_bulleted", role="quiet")
        cases.clicked.connect(self.cases_requested)
        head = row(text(self.tr("Practise"), "title"), cases)
        head.setStretch(0, 1)
        page.body.addLayout(head)
        page.body.addWidget(
            text(
                self.tr(
                    "Eight invented cases, from easy to hard. Read, fill in the questionnaire, say what you "
                    "find, then compare with a model. In some there is nothing to find."
                ),
                "muted",
            )
        )
        counted = self.tr("{done} of {all} done").format(done=done, all=len(progress))
        page.body.addWidget(text(counted, "eyebrow", name="training.progress"))
        self._rows = [self._row(one, language) for one in progress]
        for made in self._rows:
            page.body.addWidget(made)
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))
        open_ones = (number for number, one in enumerate(progress) if one.standing is not Standing.DONE)
        self._first = next(open_ones, 0)

    def focus_first(self) -> None:
        """Start with the first case that is not done."""
        if self._rows:
            self._rows[self._first].setFocus()

    def _row(self, one: Progress, language: str) -> RowButton:
        exercise = one.exercise
        made = entry(
            f"training.case.{exercise.identifier}",
            "check_circle_outline" if one.standing is Standing.DONE else "school_outline",
            f"{exercise.number}. {in_language(exercise.titles, language)}",
            tags=(tag(standing_words(one.standing), _TONES[one.standing]),),
        )
        made.clicked.connect(lambda: self.exercise_chosen.emit(exercise.identifier))
        return made
