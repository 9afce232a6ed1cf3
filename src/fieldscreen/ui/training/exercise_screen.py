"""One training case: what there is to read, and the three steps that follow."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from fieldscreen.screening.pack_model import in_language
from fieldscreen.ui.parts.basics import button, card, column, frame, reveal, row, text
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.result.level_looks import level_words
from fieldscreen.ui.screens import Screen
from fieldscreen.workflow.training import Attempt, Exercise, Said


class ExerciseScreen(Screen):
    """Shows a training case.

    Signals:
        fill_requested: Fill in the questionnaire, for the first time or further.
        judgement_requested: Say what one finds.
        comparison_requested: Compare with the model.
        again_requested: Begin again.

    Args:
        exercise: The training case.
        attempt: The last try; ``None`` before the first.
        count: How many training cases there are.
        language: BCP 47 tag of the window.
    """

    fill_requested = Signal()
    judgement_requested = Signal()
    comparison_requested = Signal()
    again_requested = Signal()

    def __init__(self, exercise: Exercise, attempt: Attempt | None, count: int, language: str) -> None:
        super().__init__()
        self._language = language
        page = Page("exercise.page", width_em=54)
        page.body.addLayout(self._head(exercise, count))
        page.body.addWidget(card(text(in_language(exercise.situation, language), name="exercise.situation")))
        page.body.addWidget(self._seen(exercise))
        page.body.addWidget(self._said(exercise))
        page.body.addWidget(self._steps(attempt))
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with the next step; before anything is filled in, at the top, where the reading begins."""
        self._first.setFocus()

    def _head(self, exercise: Exercise, count: int) -> QVBoxLayout:
        back = button(
            self.tr("Exercises"), "exercise.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)")
        )
        back.clicked.connect(self.back_requested)
        self._first = back
        place = self.tr("Exercise {number} of {count}").format(number=exercise.number, count=count)
        title = text(in_language(exercise.titles, self._language), "title", name="exercise.title")
        return column(row(back, 1), text(place, "eyebrow"), title, gap_em=0.3)

    def _seen(self, exercise: Exercise) -> QFrame:
        seen = (text(f"• {in_language(texts, self._language)}") for texts in exercise.seen)
        return card(text(self.tr("What can be seen"), "heading"), *seen, gap_em=0.5)

    def _said(self, exercise: Exercise) -> QFrame:
        return card(text(self.tr("What is said"), "heading"), *map(self._words, exercise.said), gap_em=0.7)

    def _words(self, said: Said) -> QFrame:
        lines = column(
            text(in_language(said.speaker, self._language), "field"),
            text(f"« {said.words} »", "quote"),
            margin_em=0.7,
            gap_em=0.25,
        )
        is_foreign = said.language != self._language.split("-", 1)[0]
        if said.translation and is_foreign:
            lines.addWidget(text(in_language(said.translation, self._language), "muted"))
        return frame("inset", lines)

    def _steps(self, attempt: Attempt | None) -> QFrame:
        is_filled = attempt is not None and attempt.is_filled
        is_judged = attempt is not None and attempt.judgement is not None
        next_step = "compare" if is_filled and is_judged else "judge" if is_filled else "fill"

        def step(name: str, words: str, icon: str) -> QPushButton:
            role = "primary" if name == next_step else ""
            return button(words, f"exercise.{name}", icon=icon, role=role)

        filling = (
            self.tr("Go on with the questionnaire") if is_filled else self.tr("Fill in the questionnaire")
        )
        judging = self.tr("Change what I find") if is_judged else self.tr("Say what I find")
        fill = step("fill", filling, "clipboard_text_outline")
        judge = step("judge", judging, "comment_text_outline")
        compare = step("compare", self.tr("Compare"), "compare_horizontal")
        again = button(self.tr("Begin again"), "exercise.again", icon="restart", role="quiet")
        fill.clicked.connect(self.fill_requested)
        judge.clicked.connect(self.judgement_requested)
        compare.clicked.connect(self.comparison_requested)
        again.clicked.connect(self.again_requested)
        judge.setEnabled(is_filled)
        compare.setEnabled(is_filled and is_judged)
        reveal(again, is_filled)
        if is_filled:
            self._first = compare if is_judged else judge
        comparing = self.tr("See your findings, the program’s and the model’s side by side.")
        return card(
            text(self.tr("Your turn"), "heading"),
            self._step(1, self._filled_words(attempt), fill),
            self._step(2, self._judged_words(attempt), judge),
            self._step(3, comparing, compare),
            row(again, 1),
            name="exercise.steps",
        )

    @staticmethod
    def _step(number: int, words: str, act: QPushButton) -> QFrame:
        line = row(text(f"{number}", "key", wrap=False), text(words), act, margin_em=0.7, gap_em=0.8)
        line.setStretch(1, 1)
        return frame("inset", line)

    def _filled_words(self, attempt: Attempt | None) -> str:
        if attempt is None or not attempt.is_filled:
            return self.tr("Note in the questionnaire what was seen and said, and only that.")
        return self.tr("{answered} of {total} questions answered.").format(
            answered=attempt.answered, total=attempt.total
        )

    def _judged_words(self, attempt: Attempt | None) -> str:
        if attempt is None or attempt.judgement is None:
            return self.tr("Say which level, which forms and which way to refer, and why.")
        level = level_words(attempt.judgement.level)
        return self.tr("You found: {level}.").format(level=level)
