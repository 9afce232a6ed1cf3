"""The page about copies, connected to what makes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication

from fieldscreen.domain.backups import Backup
from fieldscreen.ui.background import run_aside, telling
from fieldscreen.ui.parts.file_dialog import FolderDialog
from fieldscreen.ui.places import Repair
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.vault_backup.backup_screen import BackupScreen
from fieldscreen.ui.vault_backup.caring import care_of
from fieldscreen.ui.vault_backup.errand import errand_of
from fieldscreen.workflow import backing_up
from fieldscreen.workflow.backing_up import BackupStatus
from fieldscreen.workflow.failures import VaultLocked

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


def backup_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("Copies", "Copies")


def make_backup_page(navigator: Navigator) -> Screen:
    """Return the page about copies."""
    return _BackupPage(navigator).screen


class _BackupPage:
    """Answers the wishes of one screen."""

    def __init__(self, navigator: Navigator) -> None:
        self.screen = BackupScreen()
        self._navigator = navigator
        self._workplace = navigator.workplace
        self._errand = errand_of(navigator)
        screen, errand = self.screen, self._errand
        screen.make_requested.connect(self._make)
        screen.stop_requested.connect(errand.stop)
        screen.place_requested.connect(self._ask_place)
        screen.keep_chosen.connect(self._guarded(self._keep))
        screen.restore_requested.connect(lambda: navigator.go(Repair()))
        screen.remove_erased_requested.connect(self._guarded(self._remove))
        screen.accept_place_requested.connect(self._guarded(self._accept))
        errand.progressed.connect(screen.show_progress)
        errand.done.connect(self._on_done)
        errand.failed.connect(self._on_failed)
        screen.show_progress(0.0 if errand.is_running else None)
        self._refresh()

    def _make(self) -> None:
        self.screen.show_progress(0.0)
        self._errand.start()

    def _refresh(self) -> None:
        notes = backing_up.unaccepted_notes(self._workplace)

        def show(status: BackupStatus) -> None:
            self.screen.show_status(status, notes)
            self.screen.focus_first()

        # The screen owns it: what is learned of a place after the page was left is of no use.
        run_aside(
            self.screen, lambda: backing_up.backup_status(self._workplace), show, self.screen.failed.emit
        )

    def _on_done(self, backup: Backup) -> None:
        care_of(self._navigator).remind()
        if shiboken6.isValid(self.screen):
            self.screen.show_progress(None)
            self.screen.show_done(backup)
            self._refresh()

    def _on_failed(self, error: Exception) -> None:
        if shiboken6.isValid(self.screen) and not isinstance(error, VaultLocked):
            self.screen.show_progress(None)
            self.screen.show_failure(error)

    def _ask_place(self) -> None:
        title = QCoreApplication.translate("Copies", "Where copies go")
        accept = QCoreApplication.translate("Copies", "Use this folder")
        dialog = FolderDialog(self._navigator.window, "place", title, accept)
        dialog.chosen.connect(self._guarded(self._choose))
        dialog.open()

    def _choose(self, path: object) -> None:
        backing_up.change_plan(self._workplace, place=Path(str(path)))
        self._refresh()

    def _keep(self, count: object) -> None:
        backing_up.change_plan(self._workplace, keep=int(str(count)))

    def _remove(self) -> None:
        count = backing_up.remove_copies_with_erased_cases(self._workplace)
        self.screen.say(QCoreApplication.translate("Copies", "%n copies removed.", "", count))
        self._refresh()

    def _accept(self) -> None:
        backing_up.accept_vault_place(self._workplace)
        care_of(self._navigator).remind()
        self._refresh()

    def _guarded(self, act: Callable[..., None]) -> Callable[..., None]:
        return telling(self._navigator.tell, act)
