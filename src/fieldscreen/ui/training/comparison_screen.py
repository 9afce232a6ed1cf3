"""A try beside the model: three columns, then point by point with the model's reasoning."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from fieldscreen.screening.pack_model import in_language
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import button, card, column, frame, reveal, row, text
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.rows import tag
from fieldscreen.ui.result.level_looks import level_words
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.training.words import SEEN_LOOKS, seen_words
from fieldscreen.workflow.training import Comparison, Item, Point, Seen

Name = Callable[[str], str]


class ComparisonScreen(Screen):
    """Shows a comparison.

    Signals:
        again_requested: Begin again.
        home_requested: Back to the list of training cases.
        result_requested: The program's whole reading of the answers.

    Args:
        told: The comparison.
        form_name: Returns the name of a form of exploitation.
        way_name: Returns the name of a way to refer.
        language: BCP 47 tag of the window.
    """

    again_requested = Signal()
    home_requested = Signal()
    result_requested = Signal()

    def __init__(self, told: Comparison, form_name: Name, way_name: Name, language: str) -> None:
        super().__init__()
        self._told = told
        page = Page("comparison.page", width_em=60)
        page.body.addLayout(self._head(told, language))
        page.body.addWidget(self._columns(told, form_name, way_name))
        page.body.addWidget(self._model(told))
        for number, point in enumerate(told.points):
            page.body.addWidget(self._point(point, number))
        page.body.addWidget(self._avoid(told))
        page.body.addLayout(self._foot())
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start at the top: there is something to read first."""
        self._back.setFocus()

    def _head(self, told: Comparison, language: str) -> QVBoxLayout:
        title = in_language(told.exercise.titles, language)
        self._back = button(
            title, "comparison.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)")
        )
        self._back.clicked.connect(self.back_requested)
        counted = self.tr("{found} found · {missed} missed · {unfounded} seen where there is nothing").format(
            found=told.count(Seen.FOUND),
            missed=told.count(Seen.MISSED),
            unfounded=told.count(Seen.UNFOUNDED),
        )
        return column(
            row(self._back, 1),
            text(self.tr("Your findings beside the model"), "title"),
            text(counted, "eyebrow", name="comparison.counted"),
            gap_em=0.4,
        )

    def _columns(self, told: Comparison, form_name: Name, way_name: Name) -> QFrame:
        grid = QGridLayout()
        em = current_theme().em
        grid.setHorizontalSpacing(em(1))
        grid.setVerticalSpacing(em(0.8))
        heads = (self.tr("You"), self.tr("The program, with your answers"), self.tr("The model"))
        for place, words in enumerate(heads):
            grid.addWidget(text(words, "heading"), 0, place)
            grid.setColumnStretch(place, 1)
        levels = (told.judgement.level, told.program_level, told.model_level)
        parts = (
            (self.tr("Level"), tuple(map(level_words, levels)), "level"),
            (self.tr("Forms of exploitation"), _listed(told.forms, form_name), "forms"),
            (self.tr("What to do with it"), _listed(told.ways, way_name), "ways"),
        )
        for number, (title, columns, key) in enumerate(parts):
            grid.addWidget(text(title, "eyebrow"), 1 + 2 * number, 0, 1, 3)
            for place, words in enumerate(columns):
                shown = text(words or self.tr("None"), name=f"comparison.{key}.{place}")
                shown.setAccessibleName(f"{heads[place]}: {words or self.tr('None')}")
                grid.addWidget(shown, 2 + 2 * number, place, Qt.AlignmentFlag.AlignTop)
        named = (*((one, form_name) for one in told.forms), *((one, way_name) for one in told.ways))
        lines = (
            _line(one.seen, self._told_item(one.seen, name(one.identifier)))
            for one, name in named
            if one.seen is not None
        )
        return card(grid, self._level_line(told), *lines, name="comparison.columns")

    def _told_item(self, seen: Seen, name: str) -> str:
        return self.tr("{seen}: {name}").format(seen=seen_words(seen), name=name)

    def _level_line(self, told: Comparison) -> QFrame:
        difference = told.level_difference
        if difference == 0:
            return _line(Seen.FOUND, self.tr("Your level is the model’s."), "comparison.level_line")
        if difference > 0:
            words = self.tr("Your level is above the model’s: more was seen than there is.")
            return _line(Seen.UNFOUNDED, words, "comparison.level_line")
        words = self.tr("Your level is below the model’s: something was not taken into account.")
        return _line(Seen.MISSED, words, "comparison.level_line")

    def _model(self, told: Comparison) -> QFrame:
        alarm = tag(self.tr("A false alarm, on purpose: there was nothing to find."), "notice")
        reveal(alarm, told.exercise.model.is_false_alarm)
        return card(
            text(self.tr("The model’s reasoning"), "heading"),
            row(alarm, 1),
            text(told.why, name="comparison.why"),
            text(self.tr("Your reason"), "eyebrow"),
            text(told.judgement.reason, "muted"),
            gap_em=0.5,
        )

    def _point(self, point: Point, number: int) -> QFrame:
        tone, icon = SEEN_LOOKS[point.seen]
        lines = column(text(seen_words(point.seen), "field"), gap_em=0.3)
        for question, answer in point.ticked:
            lines.addWidget(text(self._answered(question, answer)))
        if point.seen is Seen.MISSED:
            for question, answer in point.left:
                lines.addWidget(text(self._to_answer(question, answer)))
        elif point.seen in {Seen.RESISTED, Seen.UNFOUNDED}:
            for question, answer in point.cited:
                lines.addWidget(text(self._by_model(question, answer), "muted"))
        elif point.left:
            for question, answer in point.left:
                lines.addWidget(text(self._also(question, answer), "muted"))
        why = point.why or self.tr(
            "The model does not hold this. Read the case again: who saw or said it, and when?"
        )
        lines.addWidget(text(why))
        line = row(Glyph(icon, _icon_colour(point.seen), 1.3), lines, margin_em=0.9, gap_em=0.8)
        line.setStretch(1, 1)
        return frame(tone, line, f"comparison.point.{number}")

    def _answered(self, question: str, answer: str) -> str:
        return self.tr("You answered: {question} — {answer}").format(question=question, answer=answer)

    def _to_answer(self, question: str, answer: str) -> str:
        return self.tr("To be answered: {question} — {answer}").format(question=question, answer=answer)

    def _by_model(self, question: str, answer: str) -> str:
        return self.tr("The model answers: {question} — {answer}").format(question=question, answer=answer)

    def _also(self, question: str, answer: str) -> str:
        return self.tr("Also: {question} — {answer}").format(question=question, answer=answer)

    def _avoid(self, told: Comparison) -> QFrame:
        avoid = (text(f"• {words}") for words in told.avoid)
        return card(text(self.tr("What not to do"), "heading"), *avoid, gap_em=0.5)

    def _foot(self) -> QVBoxLayout:
        again = button(self.tr("Begin again"), "comparison.again", icon="restart")
        again.clicked.connect(self.again_requested)
        home = button(self.tr("To the exercises"), "comparison.home", icon="school_outline", role="primary")
        home.clicked.connect(self.home_requested)
        whole = button(self.tr("The program’s whole reading"), "comparison.result", role="quiet")
        whole.clicked.connect(self.result_requested)
        return column(row(whole, 1), row(again, 1, home))


def _listed(items: tuple[Item, ...], name: Name) -> tuple[str, str, str]:
    return (
        "\n".join(name(one.identifier) for one in items if one.by_learner),
        "\n".join(name(one.identifier) for one in items if one.by_program),
        "\n".join(name(one.identifier) for one in items if one.by_model),
    )


def _line(seen: Seen, words: str, name: str = "") -> QFrame:
    tone, icon = SEEN_LOOKS[seen]
    line = row(Glyph(icon, _icon_colour(seen), 1.2), text(words), margin_em=0.5)
    line.setStretch(1, 1)
    made = frame(tone, line, name)
    made.setAccessibleName(words)
    return made


def _icon_colour(seen: Seen) -> str:
    tone = SEEN_LOOKS[seen][0]
    return "primary" if tone == "info" else tone
