"""Going from place to place: the only part of the window that knows every screen.

Keeps the trail a person came by, opens and locks the vault, and turns failures into
messages. Locking cannot be refused: what is being typed is stored, the screen and every
dialog go, the vault closes; opening it again leads back to the same place.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.workers import Worker
from fieldscreen.ui.background import run_aside
from fieldscreen.ui.danger_numbers import DangerDialog, read_danger_numbers
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.help_dialog import HelpDialog
from fieldscreen.ui.message_dialog import MessageDialog
from fieldscreen.ui.opening.first_run_screen import FirstRunScreen
from fieldscreen.ui.opening.unlock_screen import UnlockScreen
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.places import NEEDS_VAULT, CaseList, FirstRun, Place, Unlock, VerifyPlace
from fieldscreen.ui.routes import Routes
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.window import MainWindow
from fieldscreen.workflow.workplace import Access, LockReason, Workplace

_SAID_MS = 4000


class Navigator(QObject):
    """Shows places in a window.

    Signals:
        language_chosen: Code of a language a person asked for.

    Args:
        window: The window.
        workplace: The vault and what belongs to it.
        language: Language of the window.
    """

    language_chosen = Signal(str)

    def __init__(self, window: MainWindow, workplace: Workplace, language: str) -> None:
        super().__init__(window)
        self.window = window
        self.workplace = workplace
        self.language = language
        self._trail: list[Place] = []
        self._is_opening = False
        self._lock_wanted: LockReason | None = None
        self._routes = Routes(self)
        self._said = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._said.timeout.connect(lambda: window.bar.say(""))
        window.back_requested.connect(self.back)
        window.already_saved.connect(self._on_already_saved)
        window.quit_requested.connect(lambda: self.lock(LockReason.QUIT))
        window.returned.connect(self._focus_screen)
        window.bar.danger_requested.connect(self._show_danger)
        window.bar.help_requested.connect(lambda: HelpDialog(self.window).open())
        window.bar.lock_requested.connect(lambda: self.lock(LockReason.REQUESTED))
        window.bar.language_chosen.connect(self.language_chosen)
        window.bar.place_requested.connect(self.go)
        window.bar.show_language(language)

    @property
    def place(self) -> Place | None:
        """Where one is."""
        return self._trail[-1] if self._trail else None

    def start(self) -> None:
        """Show the first screen: making the vault, or opening it."""
        self.go(FirstRun() if self.workplace.access is Access.NEW else Unlock())

    def go_home(self) -> None:
        """Show the list of cases and forget the way there."""
        self._trail = []
        self.go(CaseList())

    def go(self, place: Place) -> None:
        """Show *place*; the way back leads to where one is now."""
        self._store_typed()
        if place in self._trail:
            del self._trail[self._trail.index(place) :]
        self._trail.append(place)
        self._show()

    def back(self) -> None:
        """Show the place before this one. Nothing is discarded."""
        self._store_typed()
        if len(self._trail) > 1:
            self._trail.pop()
            self._show()

    def rebuild(self) -> None:
        """Make the screen anew, in another language or size."""
        self._store_typed()
        before = self.window.screen_shown
        if self._trail:
            self._show()
        after = self.window.screen_shown
        if isinstance(before, FirstRunScreen) and isinstance(after, FirstRunScreen):
            after.put(before.entries())

    def lock(self, reason: LockReason) -> None:
        """Lock now: store what is typed, take everything away, close the vault."""
        if self._is_opening:
            self._lock_wanted = reason
            return
        if self.workplace.access is not Access.OPEN:
            self._close_dialogs()
            return
        self._store_typed()
        self._close_dialogs()
        came_by = [place for place in self._trail if not isinstance(place, Unlock)]
        clipboard = QApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        self.workplace.lock(reason)
        self._trail = [*came_by, Unlock()]
        self._show()

    def panic(self) -> None:
        """Cover the screen first, then lock."""
        self.window.go_neutral()
        self.lock(LockReason.PANIC)

    def tell(self, error: Exception) -> None:
        """Tell a person what went wrong; lock when nobody foresaw it."""
        words = failure_words(error)
        if self.workplace.access is not Access.OPEN and not isinstance(self.place, VerifyPlace):
            self._show_if_needed()
        if not words.is_known:
            self.lock(LockReason.FAULT)
        MessageDialog(self.window, words).open()

    def say(self, words: str) -> None:
        """Say something in passing, in the bar."""
        self.window.bar.say(words)
        self._said.start()

    def make_opening_screen(self, place: FirstRun | Unlock) -> Screen:
        """Return the screen for making or opening the vault."""
        if isinstance(place, FirstRun):
            first = FirstRunScreen(self.language)
            first.create_requested.connect(self._create)
            first.language_chosen.connect(self.language_chosen)
            return first
        unlock = UnlockScreen(
            self.language,
            reason=self.workplace.lock_reason,
            has_device_key=self.workplace.can_unlock_with_device(),
            is_rehearsal=place.is_rehearsal,
        )
        unlock.unlock_requested.connect(self._unlock)
        unlock.device_unlock_requested.connect(self._unlock_with_device)
        unlock.verify_requested.connect(lambda: self.go(VerifyPlace()))
        unlock.language_chosen.connect(self.language_chosen)
        return unlock

    def _show(self) -> None:
        place = self._trail[-1]
        if isinstance(place, NEEDS_VAULT) and self.workplace.access is not Access.OPEN:
            self._trail.append(Unlock())
            place = self._trail[-1]
        try:
            screen = self._routes.make(place)
        except Exception as error:  # noqa: BLE001  a screen that cannot be made is told, not lost
            self._give_way(error)
            return
        screen.failed.connect(self.tell)
        screen.back_requested.connect(self.back)
        self.window.show_screen(screen)
        self.window.bar.show_open(self.workplace.access is Access.OPEN)
        self._focus_screen()

    def _give_way(self, error: Exception) -> None:
        """Show the place before one that could not be shown, and say why."""
        self._trail.pop()
        if self._trail:
            self._show()
        elif self.workplace.access is Access.OPEN:
            self.go(CaseList())
        self.tell(error)

    def _show_if_needed(self) -> None:
        if isinstance(self.place, NEEDS_VAULT):
            self._show()

    def _focus_screen(self) -> None:
        screen = self.window.screen_shown
        if screen is not None and not self.window.is_neutral:
            screen.focus_first()

    def _store_typed(self) -> None:
        """Have dialogs and the screen store what is being typed; a lock goes on even if that fails."""
        for dialog in self._dialogs():
            with contextlib.suppress(Exception):
                dialog.keep_typed()
        screen = self.window.screen_shown
        if screen is not None:
            with contextlib.suppress(Exception):
                screen.commit_typed()

    def _dialogs(self) -> list[Dialog]:
        return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Dialog)]

    def _close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMenu):
                widget.close()
        for dialog in self._dialogs():
            dialog.blockSignals(True)
            dialog.hide()
            dialog.deleteLater()

    def _create(self, worker: Worker, passphrase: str, remember: bool) -> None:
        def make() -> None:
            self.workplace.create(worker, passphrase, remember_on_device=remember)

        self._is_opening = True
        run_aside(self, make, lambda _none: self._on_created(), self._on_create_failed)

    def _on_created(self) -> None:
        self._is_opening = False
        self._trail = [Unlock(is_rehearsal=True)]
        self._show()
        refused = self.workplace.device_slot_failure
        if refused is not None:
            self.tell(refused)

    def _on_create_failed(self, error: Exception) -> None:
        self._is_opening = False
        screen = self.window.screen_shown
        if isinstance(screen, FirstRunScreen):
            screen.show_failure(failure_words(error).both)

    def _unlock(self, passphrase: str) -> None:
        self._is_opening = True
        run_aside(self, lambda: self.workplace.unlock(passphrase), self._on_opened, self._on_not_opened)

    def _unlock_with_device(self) -> None:
        self._is_opening = True
        run_aside(self, self.workplace.unlock_with_device, self._on_opened, self._on_not_opened)

    def _on_opened(self, _none: object) -> None:
        self._is_opening = False
        wanted, self._lock_wanted = self._lock_wanted, None
        if wanted is not None:
            # Somebody asked for a lock while the key was being made: that wish is the newer one.
            self.workplace.lock(wanted)
            self._show()
            return
        self._trail = [place for place in self._trail if not isinstance(place, FirstRun | Unlock)]
        if not self._trail or not isinstance(self._trail[-1], NEEDS_VAULT):
            self.go_home()
            return
        self._show()

    def _on_not_opened(self, error: Exception) -> None:
        self._is_opening = False
        self._lock_wanted = None
        screen = self.window.screen_shown
        if isinstance(screen, UnlockScreen):
            screen.show_failure(error)
        else:
            self.tell(error)

    def _show_danger(self) -> None:
        from fieldscreen.system.places import resources_folder

        file: Path = resources_folder() / "cards" / "danger-numbers.toml"
        steps: tuple[str, ...] = ()
        with contextlib.suppress(OSError, FieldScreenError):  # the numbers stand without them
            steps = self.workplace.content.teller(self.language).triage()
        DangerDialog(self.window, read_danger_numbers(file, self.language), steps).open()

    def _on_already_saved(self) -> None:
        if self.workplace.access is Access.OPEN:
            self._store_typed()
            self.say(self.tr("Everything is already saved in the vault."))
