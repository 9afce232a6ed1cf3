"""The making of one copy while people go on working; it outlives the page that asked for it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldscreen.domain.backups import Backup
from fieldscreen.ui.background import run_aside
from fieldscreen.workflow import backing_up

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


class BackupErrand(QObject):
    """Makes copies, one at a time.

    Signals:
        progressed: How far it got, 0 to 1.
        done: The proven copy.
        failed: What stopped it.
    """

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, navigator: Navigator) -> None:
        super().__init__(navigator)
        self.setObjectName("backup.errand")
        self._workplace = navigator.workplace
        self._stop = threading.Event()
        self.is_running = False

    def start(self) -> None:
        """Begin, unless it is under way already."""
        if self.is_running:
            return
        self.is_running = True
        self._stop.clear()
        asking = backing_up.Asking(tell=self.progressed.emit, stop=self._stop.is_set)
        run_aside(self, lambda: backing_up.back_up(self._workplace, asking), self._on_done, self._on_failed)

    def stop(self) -> None:
        """Ask it to stop; it ends within moments and leaves nothing behind."""
        self._stop.set()

    def _on_done(self, backup: Backup) -> None:
        self.is_running = False
        self.done.emit(backup)

    def _on_failed(self, error: Exception) -> None:
        self.is_running = False
        self.failed.emit(error)


def errand_of(navigator: Navigator) -> BackupErrand:
    """Return who makes the copies of this window."""
    found = navigator.findChild(BackupErrand, "backup.errand")
    return found if isinstance(found, BackupErrand) else BackupErrand(navigator)
