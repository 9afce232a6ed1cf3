"""Saving the draft a dialog shows, and showing where it is; a passphrase that opens it comes after it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.following.call_dialog import CallDialog
from fieldscreen.ui.following.message_dialog import DraftDialog
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.signing.token_dialog import Hearing
from fieldscreen.workflow.envelopes import Saved

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator

Making = Callable[[Path, Hearing], None]
"""Makes the draft and writes it there, aside."""


class DraftSaving(QObject):
    """Acts for one dialog, and goes with it.

    Args:
        navigator: Who shows the dialog.
        dialog: The dialog.
        names: Title of the dialog that asks where, and neutral name of the file.
        make: Makes the draft.
    """

    def __init__(
        self, navigator: Navigator, dialog: DraftDialog, names: tuple[str, str], make: Making
    ) -> None:
        super().__init__(dialog)
        self._navigator = navigator
        self._dialog = dialog
        self._title, self._name = names
        self._make = make
        self._saved: Path | None = None
        dialog.save_requested.connect(lambda: self._ask_where(then_show=False))
        dialog.show_requested.connect(self._show)

    def _ask_where(self, *, then_show: bool) -> None:
        dialog = saving_dialog(self._dialog, "save_draft", self._title, self._name)
        dialog.chosen.connect(lambda path: self._write(Path(path), then_show=then_show))
        dialog.open()

    def _write(self, path: Path, *, then_show: bool) -> None:
        self._dialog.show_busy(busy=True)

        def on_saved(saved: Saved) -> None:
            self._saved = saved.path
            self._dialog.show_busy(busy=False)
            self._dialog.say_saved(saved.path)
            if then_show:
                self._show()
            tell_passphrase(self._navigator, saved)

        def on_failed(error: Exception) -> None:
            self._dialog.show_busy(busy=False)
            self._navigator.tell(error)

        self._make(path, (on_saved, on_failed, partial(self._dialog.show_busy, busy=False)))

    def _show(self) -> None:
        if self._saved is None or not self._saved.exists():
            self._ask_where(then_show=True)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))
        self._dialog.say_saved(self._saved)


def tell_passphrase(navigator: Navigator, saved: Saved) -> None:
    """Show the passphrase of what was saved, once, when it has one."""
    if saved.passphrase:
        CallDialog(navigator.window, saved).open()


def saving_dialog(parent: QWidget, name: str, title: str, file_name: str) -> FileDialog:
    """Return the dialog that asks where to save a file."""
    save = QCoreApplication.translate("ReferralScreen", "Save")
    return FileDialog(parent, name, title, save, file_name, patterns=(f"*{Path(file_name).suffix}",))
