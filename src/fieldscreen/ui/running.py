"""Starting and ending the window: language, look, the navigator, and what nobody foresaw."""

from __future__ import annotations

import dataclasses
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from fieldscreen.system.places import data_folder, translations_folder
from fieldscreen.ui.background import run_aside, wait_for_work
from fieldscreen.ui.clipboard import ClipboardGuard
from fieldscreen.ui.garbage import GarbageCollection
from fieldscreen.ui.languages import Languages
from fieldscreen.ui.listening.devices import current_sound
from fieldscreen.ui.lock_habits import LockHabits
from fieldscreen.ui.lock_triggers import LockTriggers
from fieldscreen.ui.look.theme import Brightness, Theme, current_theme
from fieldscreen.ui.navigator import Navigator
from fieldscreen.ui.preferences import Preferences, read_preferences, write_preferences
from fieldscreen.ui.window import MainWindow
from fieldscreen.workflow.workplace import LockReason, Workplace

_WORK_MAY_TAKE_MS = 10_000
_SOUND_MAY_TAKE_S = 2


class Running(QObject):
    """One running window and what it remembers.

    Signals:
        fault: An exception nobody caught; may come from any thread.

    Args:
        application: Qt's application.
        workplace: The vault and what belongs to it.
        preferences_file: Where the language and the look are kept.
        translations: Folder of the compiled translations.
        language: Language to start in; ``None`` for what was chosen before.
    """

    fault = Signal(object)

    def __init__(
        self,
        application: QApplication,
        workplace: Workplace,
        preferences_file: Path,
        translations: Path,
        language: str | None = None,
    ) -> None:
        super().__init__(application)
        self._file = preferences_file
        self._preferences = read_preferences(preferences_file)
        if language:
            self._preferences = dataclasses.replace(self._preferences, language=language)
        self._languages = Languages(application, translations)
        self._languages.choose(self._preferences.language)
        self.theme: Theme = current_theme()
        self.theme.set_brightness(Brightness(self._preferences.brightness))
        self.theme.set_scale(self._preferences.text_scale)
        self._garbage = GarbageCollection(self)
        self.window = MainWindow()
        self.habits = LockHabits(
            self._preferences.idle_min, when_minimised=self._preferences.lock_when_minimised
        )
        self.navigator = Navigator(self.window, workplace, self._preferences.language, self.habits)
        self.navigator.language_chosen.connect(self._on_language_chosen)
        self.theme.changed.connect(self._on_look_changed)
        self.triggers = LockTriggers(application, self.navigator)
        self._clipboard = ClipboardGuard(application)
        self.habits.changed.connect(self._on_habits_changed)
        self.fault.connect(self._on_fault, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Show the window."""
        self.navigator.start()
        self.window.show()
        # Reading the questionnaires takes a second: do it while the passphrase is being typed.
        run_aside(self, self._warm_up, lambda _none: None, lambda _error: None, outlives_lock=True)

    def _warm_up(self) -> None:
        for questionnaire in self.navigator.workplace.content.questionnaires:
            _ = questionnaire.definition

    def stop(self) -> None:
        """Take the window and its watchers away."""
        self._garbage.stop()
        self.triggers.stop()
        self.triggers.deleteLater()
        self._clipboard.stop()
        self._clipboard.deleteLater()
        self.window.hide()
        self.window.deleteLater()
        self.deleteLater()

    def watch_faults(self) -> None:
        """Have every uncaught exception lock the vault and be told, without its message."""

        def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            _print_redacted(kind, trace)
            if isinstance(error, Exception):
                self.fault.emit(error)

        sys.excepthook = caught
        threading.excepthook = lambda given: caught(
            given.exc_type, given.exc_value or given.exc_type(), given.exc_traceback
        )

    def _on_fault(self, error: Exception) -> None:
        self.navigator.tell(error)

    def _on_language_chosen(self, language: str) -> None:
        if language == self._languages.current:
            return
        self._languages.choose(language)
        self._remember(dataclasses.replace(self._preferences, language=language))
        self.navigator.language = language
        self.window.bar.show_language(language)
        self.navigator.rebuild()

    def _on_look_changed(self) -> None:
        look = dataclasses.replace(
            self._preferences, brightness=self.theme.brightness.value, text_scale=self.theme.scale
        )
        if look.text_scale != self._preferences.text_scale:
            self.navigator.rebuild()
        self._remember(look)

    def _on_habits_changed(self) -> None:
        self._remember(
            dataclasses.replace(
                self._preferences,
                idle_min=self.habits.chosen_idle_min,
                lock_when_minimised=self.habits.when_minimised,
            )
        )

    def _remember(self, preferences: Preferences) -> None:
        self._preferences = preferences
        write_preferences(self._file, preferences)


def run(workplace: Workplace, language: str | None, arguments: Sequence[str]) -> int:
    """Run the window until it is closed and return the exit code."""
    QApplication.setApplicationName("FieldScreen")
    QApplication.setDesktopFileName("fieldscreen")
    application = QApplication(["fieldscreen", *arguments])
    running = Running(
        application, workplace, data_folder() / "window.json", translations_folder(), language=language
    )
    running.watch_faults()
    running.start()
    running.triggers.watch_session()
    code = application.exec()
    workplace.lock(LockReason.QUIT)
    current_sound().wait_closed(_SOUND_MAY_TAKE_S)
    wait_for_work(_WORK_MAY_TAKE_MS)  # a file that is being written is written whole
    return code


def _print_redacted(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Write where it happened to standard error: class and lines, no message, no value."""
    lines = [f"unforeseen {kind.__name__}"]
    while trace is not None:
        lines.append(f"  {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    if sys.stderr is not None:  # there is none in a windowed Windows program
        sys.stderr.write("\n".join(lines) + "\n")
