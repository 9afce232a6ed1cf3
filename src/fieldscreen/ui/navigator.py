"""Going from place to place: the only part of the window that knows every screen.

Keeps the trail a person came by, and turns failures into messages. Locking cannot be refused:
everything of a case leaves the screen first, what is being typed is stored, the vault closes;
opening it again leads back to the same place, the same word, the same cursor.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from fieldscreen.ui.danger_numbers import DangerDialog, read_danger_numbers
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.help_dialog import HelpDialog
from fieldscreen.ui.listening.devices import current_sound
from fieldscreen.ui.lock_habits import LockHabits
from fieldscreen.ui.message_dialog import MessageDialog
from fieldscreen.ui.opening.first_run_screen import FirstRunScreen
from fieldscreen.ui.opening.recover_screen import RecoverScreen
from fieldscreen.ui.opening.unlock_screen import UnlockScreen
from fieldscreen.ui.organisation.organisation_page import follow_organisation
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.places import (
    NEEDS_VAULT,
    CaseList,
    FirstRun,
    Place,
    Recover,
    Repair,
    TrainingHome,
    Unlock,
    VaultPlace,
    VerifyPlace,
)
from fieldscreen.ui.resuming import dialogs_over, trail_to
from fieldscreen.ui.routes import Routes
from fieldscreen.ui.stage import Stage
from fieldscreen.ui.typing_journal import TypingJournal
from fieldscreen.ui.vault_backup.caring import care_for_vault
from fieldscreen.ui.vault_backup.place_words import place_notes_words
from fieldscreen.ui.vault_door import VaultDoor
from fieldscreen.ui.window import MainWindow
from fieldscreen.workflow.failures import FieldScreenError, VaultPlaceRefusedError
from fieldscreen.workflow.locking import LockReason, LockState
from fieldscreen.workflow.recovery import RecoveryNeed, recovery_need
from fieldscreen.workflow.training import has_sign, is_training, settle_sign
from fieldscreen.workflow.typed_texts import TypingPlace, unfinished
from fieldscreen.workflow.workplace import Access, Workplace

_SAID_MS = 4000


class Navigator(QObject):
    """Shows places in a window.

    Signals:
        language_chosen: Code of a language a person asked for.

    Args:
        window: The window.
        workplace: The vault and what belongs to it.
        language: Language of the window.
        habits: When the vault locks itself.
    """

    language_chosen = Signal(str)

    def __init__(self, window: MainWindow, workplace: Workplace, language: str, habits: LockHabits) -> None:
        super().__init__(window)
        self.window = window
        self.workplace = workplace
        self.language = language
        self.habits = habits
        self._is_locking = False
        self._trail: list[Place] = []
        self.door = VaultDoor(self, workplace)
        self.typing = TypingJournal(self, workplace)
        self._stage = Stage(window, self.typing)
        self._routes = Routes(self)
        self._said = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._said.timeout.connect(lambda: window.bar.say(""))
        self._connect()
        window.bar.show_language(language)

    def _connect(self) -> None:
        window, door = self.window, self.door
        door.made.connect(self._on_made)
        door.not_made.connect(self._on_not_made)
        door.opened.connect(self._on_opened)
        door.not_opened.connect(self._on_not_opened)
        door.stayed_locked.connect(self._show)
        self.typing.failed.connect(self.tell)
        window.back_requested.connect(self.back)
        window.already_saved.connect(self._on_already_saved)
        window.quit_requested.connect(lambda: self.lock(LockReason.QUIT))
        window.returned.connect(self._focus_screen)
        window.bar.danger_requested.connect(self._show_danger)
        window.bar.help_requested.connect(lambda: HelpDialog(self.window).open())
        window.bar.lock_requested.connect(lambda: self.lock(LockReason.REQUESTED))
        window.bar.language_chosen.connect(self.language_chosen)
        window.bar.place_requested.connect(self.go)

    @property
    def place(self) -> Place | None:
        """Where one is."""
        return self._trail[-1] if self._trail else None

    def start(self) -> None:
        """Show the first screen: making the vault, or opening it."""
        self.go(FirstRun() if self.workplace.access is Access.NEW else Unlock())

    def go_home(self) -> None:
        """Show the list of cases, or of exercises, and forget the way there."""
        self._trail = []
        self.go(TrainingHome() if is_training(self.workplace) else CaseList())

    def begin_anew(self, place: Place) -> None:
        """Show *place* and forget the way there: another vault has another."""
        self._trail = []
        self.go(place)

    def go(self, place: Place) -> None:
        """Show *place*; the way back leads to where one is now."""
        self._stage.leave()
        if place in self._trail:
            del self._trail[self._trail.index(place) :]
        self._trail.append(place)
        self._show()

    def back(self) -> None:
        """Show the place before this one. Nothing is discarded."""
        self._stage.leave()
        if len(self._trail) > 1:
            self._trail.pop()
            self._show()

    def back_or_home(self) -> None:
        """Show the place before this one, or the list of cases."""
        if len(self._trail) > 1:
            self.back()
        else:
            self.go_home()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return len(self._trail) > 1

    def forget_case(self, case: str) -> None:
        """Leave every place of an erased case, now and on the way back."""
        self._trail = [place for place in self._trail if getattr(place, "case", "") != case]
        if self._trail:
            self._show()
        else:
            self.go_home()

    def rebuild(self) -> None:
        """Make the screen anew, in another language or size, with the cursor where it was."""
        if self.workplace.access is Access.OPEN:
            held = self.typing.snapshots()
            self._stage.store_typed()
            self.typing.put_away(held)
        before = self.window.screen_shown
        if self._trail:
            self._show()
        after = self.window.screen_shown
        if isinstance(before, FirstRunScreen) and isinstance(after, FirstRunScreen):
            after.put(before.entries())

    def open_dialog(self, dialog: Dialog, where: TypingPlace | None = None) -> None:
        """Show *dialog*; what is typed in it is kept under *where*, and put back if it was interrupted."""
        if where is not None:
            self.typing.begin(dialog, where)
            dialog.left.connect(lambda: self.typing.leave(dialog))
        dialog.open()
        if where is not None:
            self.typing.resume(dialog)

    def lock(self, reason: LockReason) -> None:
        """Lock now. Nothing on the screen and nothing under way can refuse or delay it.

        First it is silent, then the screen is bare, then what is typed is stored, then the vault closes.
        """
        current_sound().hush()
        if self._is_locking:
            return  # called by something the lock itself has set off
        self._is_locking = True
        try:
            self._lock(reason)
        finally:
            self._is_locking = False

    def _lock(self, reason: LockReason) -> None:
        # It may be closing already on another thread, to be given new keys: the screen cannot wait for that.
        before = self.workplace.lock_state.state
        self.workplace.begin_lock(reason)
        cover = self.window.go_neutral if reason is LockReason.PANIC else self.window.go_blank
        if before is not LockState.OPEN:
            self.door.stay_locked(reason)
            self._stage.take_away_dialogs()
            if reason is LockReason.PANIC:
                cover()
            if isinstance(self.place, NEEDS_VAULT):  # it was locked under a page, to be given new keys
                self.show_locked()
            return
        try:
            self._stage.bare(cover, comes_back=reason is not LockReason.QUIT)
        finally:
            self.workplace.lock(reason)
            self.show_locked()

    def show_locked(self) -> None:
        """Show that the vault is locked, after something that locked it; the way back is kept."""
        came_by = (place for place in self._trail if not isinstance(place, Unlock | Recover))
        self._trail = [*came_by, Unlock()]
        self._show()

    def panic(self) -> None:
        """Lock behind a neutral screen: it is painted before anything else is done."""
        self.lock(LockReason.PANIC)

    def tell(self, error: Exception) -> None:
        """Tell a person what went wrong; lock when nobody foresaw it."""
        if self.workplace.lock_state.state is LockState.LOCKING:
            return
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
        self.window.show_training(self._is_training(place))
        self.window.show_screen(screen)
        is_open = self.workplace.access is Access.OPEN
        self.window.bar.show_open(is_open)
        self.window.bar.show_recovery_need(recovery_need(self.workplace) if is_open else RecoveryNeed.NOTHING)
        self._focus_screen()
        if screen.typing_place is not None:
            self.typing.begin(screen, screen.typing_place)
            self.typing.resume(screen)
        for typed in dialogs_over(place, unfinished(self.workplace)):
            self._routes.reopen(typed)

    def _give_way(self, error: Exception) -> None:
        """Show the place before one that could not be shown, and say why."""
        self._trail.pop()
        if self._trail:
            self._show()
        elif self.workplace.access is Access.OPEN:
            self.go(CaseList())
        self.tell(error)

    def _is_training(self, place: Place) -> bool:
        if self.workplace.access is Access.OPEN:
            return is_training(self.workplace)
        return not isinstance(place, FirstRun) and has_sign(self.workplace.vault_folder)

    def _show_if_needed(self) -> None:
        if isinstance(self.place, NEEDS_VAULT):
            self._show()

    def _focus_screen(self) -> None:
        screen = self.window.screen_shown
        if screen is not None and not self.window.is_neutral:
            screen.focus_first()

    def _on_made(self) -> None:
        self._trail = [Unlock(is_rehearsal=True)]
        self._show()
        refused = self.workplace.device_slot_failure
        if refused is not None:
            self.tell(refused)

    def _on_not_made(self, error: Exception) -> None:
        screen = self.window.screen_shown
        if isinstance(screen, FirstRunScreen):
            screen.show_failure(failure_words(error).both)
            if isinstance(error, VaultPlaceRefusedError):
                screen.ask_to_accept_place(place_notes_words(error.notes))

    def _on_opened(self) -> None:
        # After a first opening or a recovery, the recovery sheets are the next thing to be made.
        sheets_next = any(
            isinstance(place, Recover) or (isinstance(place, Unlock) and place.is_rehearsal)
            for place in self._trail
        )
        opening = FirstRun | Unlock | Recover | Repair
        settle_sign(self.workplace)
        care_for_vault(self)
        follow_organisation(self)
        self._trail = [place for place in self._trail if not isinstance(place, opening)]
        interrupted = unfinished(self.workplace)
        if not self._trail and interrupted:
            self._trail = trail_to(interrupted[0])
        if self._trail:
            self._show()
        else:
            self.go_home()
        if sheets_next and not is_training(self.workplace):
            self.go(VaultPlace("recovery"))

    def _on_not_opened(self, error: Exception) -> None:
        screen = self.window.screen_shown
        if isinstance(screen, UnlockScreen | RecoverScreen):
            screen.show_failure(error)
        elif isinstance(screen, FirstRunScreen):
            screen.show_failure(failure_words(error).both)
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
            self._stage.store_typed()
            self.say(self.tr("Everything is already saved in the vault."))
