"""The bar above a questionnaire: back, title, languages, and the quiet mark that all is saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import button, icon_button, reveal, row, text
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.subject_words import in_one_line
from fieldscreen.workflow.interviewing import LanguageEntry
from fieldscreen.workflow.views import SectionView


class HeadBar(QFrame):
    """Shows where one is in the questionnaire.

    Signals:
        back_requested: Back to the case.
        section_chosen: Reference of a section, from the menu shown where the list has no room.
        languages_chosen: Tags of the first and the second language.
        clips_requested: The clips of the current question are to be recorded.
    """

    back_requested = Signal()
    section_chosen = Signal(str)
    languages_chosen = Signal(str, str)
    clips_requested = Signal()

    def __init__(
        self, title: str, about: str, languages: tuple[str, str], known: Sequence[LanguageEntry]
    ) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._known = tuple(known)
        back = button(
            self.tr("Case"), "interview.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)")
        )
        back.clicked.connect(self.back_requested)
        self._title = text(title, "field", name="interview.title")
        self._about = text(in_one_line(about), "tag", wrap=False, name="interview.about")
        self._about.setAccessibleName(about)
        reveal(self._about, holds=bool(about))
        self._sections = button("", "interview.section_menu", icon="chevron_down", role="quiet")
        self._sections.setMenu(QMenu(self))
        self._sections.hide()
        self._languages = button("", "interview.languages", icon="translate", role="quiet")
        self._languages.setToolTip(self.tr("Languages of the questionnaire (F7 swaps them)"))
        self._saved_icon = Glyph("check_circle_outline", "success", 1.2, centred=True)
        self._saved = text(self.tr("Saved"), "good", wrap=False, name="interview.saved")
        self._saved.setAccessibleName(self.tr("Saved in the vault"))
        self._clips = icon_button(_clips_words(), "interview.clips", "microphone_outline")
        self._clips.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._clips.clicked.connect(self.clips_requested)
        line = row(back, self._title, self._sections, self._about, self._saved_icon, self._saved)
        line.addWidget(self._clips)
        line.addWidget(self._languages)
        line.setStretch(1, 1)
        em = current_theme().em
        line.setContentsMargins(em(0.8), em(0.35), em(0.8), em(0.35))
        self.setLayout(line)
        for part in (self._saved, self._saved_icon):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self.show_saved(saved=False)
        self.show_languages(languages)

    def show_saved(self, *, saved: bool) -> None:
        """Show or hide the mark."""
        self._saved.setVisible(saved)
        self._saved_icon.setVisible(saved)

    def show_languages(self, languages: tuple[str, str]) -> None:
        """Show which languages are on screen, and the menu to choose others."""
        first, second = languages
        shown = " + ".join(tag.upper() for tag in (first, second) if tag)
        self._languages.setText(shown)
        self._languages.setAccessibleName(self.tr("Languages: {languages}").format(languages=shown))
        menu = QMenu(self)
        for entry in self._known:
            other = second if entry.tag != second else first
            self._add(
                menu, self.tr("First: {language}"), entry, (entry.tag, other if other != entry.tag else "")
            )
        menu.addSeparator()
        for entry in self._known:
            if entry.tag != first:
                self._add(menu, self.tr("Beside it: {language}"), entry, (first, entry.tag))
        only = menu.addAction(self.tr("One language only"))
        only.triggered.connect(lambda: self.languages_chosen.emit(first, ""))
        self._languages.setMenu(menu)
        self._languages.setVisible(len(self._known) > 1)

    def show_section(self, views: Sequence[SectionView], current: str) -> None:
        """Put the sections into the menu, *current* on its button."""
        menu = QMenu(self)
        for place, view in enumerate(views, start=1):
            words = self.tr("{title} ({answered}/{total})").format(
                title=view.title, answered=view.answered, total=view.total
            )
            action = menu.addAction(words)
            action.triggered.connect(lambda _on=False, ref=view.ref: self.section_chosen.emit(ref))
            if view.ref == current:
                shown = self.tr("Section {place} of {count}").format(place=place, count=len(views))
                self._sections.setText(shown)
                self._sections.setAccessibleName(shown)
        menu.addSeparator()
        menu.addAction(_clips_words()).triggered.connect(self.clips_requested)
        self._sections.setMenu(menu)

    def show_menu(self, shown: bool) -> None:
        """Show the menu of sections, or leave it to the list at the side."""
        self._sections.setVisible(shown)
        self._title.setVisible(not shown)
        self._clips.setVisible(not shown)  # it stands in the menu too

    def _add(self, menu: QMenu, pattern: str, entry: LanguageEntry, tags: tuple[str, str]) -> None:
        name = entry.name.rpartition(" (")[0] or entry.name
        action = menu.addAction(pattern.format(language=name))
        action.triggered.connect(lambda: self.languages_chosen.emit(*tags))


def _clips_words() -> str:
    return QCoreApplication.translate("HeadBar", "Clips of the current question: record, listen (Ctrl+F5)")
