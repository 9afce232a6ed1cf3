"""The figures: by year, what was counted, small numbers masked, and what they are for."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.parts.basics import Message, button, card, column, row, text
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.screens import Screen
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.figures import (
    Figure,
    YearFigures,
    export_figures,
    figures_of,
    notes,
    number_words,
    row_words,
)

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


class FiguresScreen(Screen):
    """Shows the figures, the newest year first.

    Signals:
        export_requested: Save them as a table.

    Args:
        years: The figures.
        content: Rules and sentences.
        language: Language of the window.
    """

    export_requested = Signal()

    def __init__(self, years: tuple[YearFigures, ...], content: Content, language: str) -> None:
        super().__init__()
        self._rules, self._wording = content.counting_rules, content.figures_wording
        self._language = language
        self._export = button(
            self.tr("Save as a table"), "figures.export", icon="download_outline", role="primary"
        )
        self._export.clicked.connect(self.export_requested)
        self._back = button(self.tr("Back"), "figures.back", icon="arrow_left", role="quiet")
        self._back.clicked.connect(self.back_requested)
        self._export.setEnabled(bool(years))
        page = Page("figures.page", width_em=50)
        page.body.addLayout(row(self._back, 1))
        page.body.addWidget(text(figures_title(), "title"))
        what, few, publish = notes(self._rules, self._wording, language)
        page.body.addWidget(text(what, name="figures.what"))
        page.body.addWidget(Message("info", few, "figures.few"))
        page.body.addWidget(Message("notice", publish, "figures.publish"))
        page.body.addLayout(row(self._export, 1))
        if not years:
            page.body.addWidget(text(self.tr("No case was counted yet."), "muted", name="figures.none"))
        for year in years:
            page.body.addWidget(self._year(year))
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with saving them, where there are any."""
        (self._export if self._export.isEnabled() else self._back).setFocus()

    def _year(self, year: YearFigures) -> QFrame:
        parts: list[QWidget | QLayout] = [
            text(year.year, "heading"),
            self._line(year.year, "total", year.total),
        ]
        for part, rows in year.parts.items():
            parts.append(text(self._wording.say(f"part.{part}", self._language), "field"))
            parts += [self._line(year.year, part, one) for one in rows if one.row != "other" or one.number]
        return card(*parts, name=f"figures.year.{year.year}", gap_em=0.35)

    def _line(self, year: str, part: str, figure: Figure) -> QLayout:
        said = number_words(figure, self._rules, self._wording, self._language)
        named = row_words(part, figure.row, self._wording, self._language)
        number = text(said, wrap=False, name=f"figures.{year}.{part}.{figure.row}")
        number.setAccessibleName(f"{named}: {said}")
        line = row(text(named), number)
        line.setStretch(0, 1)
        return line


def figures_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("VaultPages", "Figures")


def make_figures_screen(navigator: Navigator) -> Screen:
    """Return the page with its wish connected to what answers it."""
    workplace = navigator.workplace
    screen = FiguresScreen(figures_of(workplace), workplace.content, navigator.language)

    def save(path: str) -> None:
        run_aside(
            screen,
            partial(export_figures, workplace, Path(path), navigator.language),
            lambda _path: navigator.say(
                QCoreApplication.translate("FiguresScreen", "The figures are saved.")
            ),
            navigator.tell,
        )

    def ask() -> None:
        title = QCoreApplication.translate("FiguresScreen", "Save the figures as a table")
        accept = QCoreApplication.translate("FiguresScreen", "Save")
        name = QCoreApplication.translate("FiguresScreen", "figures.csv")
        dialog = FileDialog(navigator.window, "save_figures", title, accept, name)
        dialog.chosen.connect(save)
        dialog.open()

    screen.export_requested.connect(ask)
    return screen
