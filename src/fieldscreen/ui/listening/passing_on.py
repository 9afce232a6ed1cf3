"""Clips to and from colleagues: choosing the file, working aside, saying what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.ui.background import run_aside, telling
from fieldscreen.ui.listening.clips_dialog import ClipsDialog
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.workflow import clips_exchange
from fieldscreen.workflow.clips_exchange import ClipsCandidate

if TYPE_CHECKING:
    from fieldscreen.ui.form_shelf.form_shelf_screen import FormShelfScreen
    from fieldscreen.ui.navigator import Navigator

_PATTERNS = ("*.json",)


class PassingOn(QObject):
    """Acts for the page of questionnaires, and goes with it.

    Args:
        navigator: Who tells failures.
        screen: The page.
    """

    def __init__(self, navigator: Navigator, screen: FormShelfScreen) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._screen = screen
        screen.clips_export_requested.connect(self.ask_export)
        screen.clips_import_requested.connect(self.ask_import)
        self.show_count()

    def show_count(self) -> None:
        """Show how many recordings there are."""
        self._screen.show_clips(len(clips_exchange.own_clips(self._navigator.workplace)))

    def ask_export(self) -> None:
        """Ask where the clips are to be written."""
        title = QCoreApplication.translate("PassingOn", "Pass clips on")
        save = QCoreApplication.translate("PassingOn", "Sign and save")
        name = clips_exchange.FILE_NAME
        dialog = FileDialog(self._navigator.window, "export_clips", title, save, name, patterns=_PATTERNS)
        dialog.chosen.connect(lambda path: self._export(Path(path)))
        dialog.open()

    def ask_import(self) -> None:
        """Ask which clips are to be brought in."""
        title = QCoreApplication.translate("PassingOn", "Choose the file of clips")
        read = QCoreApplication.translate("PassingOn", "Read and check")
        dialog = FileDialog(self._navigator.window, "import_clips", title, read, patterns=_PATTERNS)
        dialog.chosen.connect(lambda path: self._examine(Path(path)))
        dialog.open()

    def _export(self, path: Path) -> None:
        workplace = self._navigator.workplace
        words = QCoreApplication.translate(
            "PassingOn",
            "Saved as {name}, with its signature beside it. Pass both files on. Whoever has them can hear "
            "them.",
        )
        run_aside(
            self,
            lambda: clips_exchange.export_clips(workplace, path),
            lambda saved: self._screen.say(words.format(name=saved.name)),
            self._navigator.tell,
        )

    def _examine(self, path: Path) -> None:
        navigator = self._navigator
        run_aside(
            self,
            lambda: clips_exchange.examine_clips(navigator.workplace, path, navigator.language),
            self._on_examined,
            navigator.tell,
        )

    def _on_examined(self, candidate: ClipsCandidate) -> None:
        dialog = ClipsDialog(self._navigator.window, candidate)
        take = telling(self._navigator.tell, lambda compared: self._take(candidate, compared))
        dialog.accepted_as.connect(take)
        dialog.open()

    def _take(self, candidate: ClipsCandidate, compared: bool) -> None:
        taken = clips_exchange.import_clips(self._navigator.workplace, candidate, compared=compared)
        self.show_count()
        self._screen.say(QCoreApplication.translate("PassingOn", "%n clip(s) brought in.", "", taken))
