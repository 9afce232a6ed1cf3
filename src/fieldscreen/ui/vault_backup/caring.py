"""Reminders about the vault itself: a copy that is due, a place that is not right, a disk that is full."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fieldscreen.ui.failures import FailureWords
from fieldscreen.ui.message_dialog import MessageDialog
from fieldscreen.ui.vault_backup.place_words import place_notes_words
from fieldscreen.workflow import backing_up
from fieldscreen.workflow.failures import VaultError
from fieldscreen.workflow.training import is_training
from fieldscreen.workflow.workplace import Access

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator

_LOOK_EVERY_MS = 3000


class Care(QObject):
    """Looks after the open vault now and then; says each thing once."""

    def __init__(self, navigator: Navigator) -> None:
        super().__init__(navigator)
        self.setObjectName("care")
        self._navigator = navigator
        self._told_full = False
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def begin(self) -> None:
        """A vault was opened: look at it anew."""
        self._told_full = False
        self.remind()

    def remind(self) -> None:
        """Show on the bar what should be seen to, or nothing."""
        workplace, words = self._navigator.workplace, ""
        with suppress(VaultError):
            if is_training(workplace):  # nothing in it is worth a copy, or a better place
                pass
            elif place_notes_words(backing_up.unaccepted_notes(workplace)):
                words = self.tr("The vault is in a place that is not right for it")
            elif backing_up.is_backup_due(workplace):
                words = self.tr("A copy of the vault should be made")
        self._navigator.window.bar.show_reminder(words)

    def look(self) -> None:
        """Say that the reserve was needed; told once, because there is one thing to do about it."""
        workplace = self._navigator.workplace
        if workplace.access is not Access.OPEN or self._told_full:
            return
        with suppress(VaultError):
            if is_training(workplace):
                return
        if workplace.vault.is_room_short:
            self._told_full = True
            MessageDialog(
                self._navigator.window,
                FailureWords(
                    self.tr(
                        "The disk is full. The vault has given up its reserve, so your answers are still "
                        "being kept."
                    ),
                    self.tr(
                        "Free some space soon (large files, the recycle bin). The reserve is made again by "
                        "itself when there is room."
                    ),
                ),
            ).open()


def care_for_vault(navigator: Navigator) -> None:
    """Begin to look after the vault that was just opened."""
    care_of(navigator).begin()


def care_of(navigator: Navigator) -> Care:
    """Return who looks after the vault."""
    found = navigator.findChild(Care, "care")
    return found if isinstance(found, Care) else Care(navigator)
