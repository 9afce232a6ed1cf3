"""From "choose a file" to a file in the store: the dialog, reading it aside, keeping it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.domain.attachments import FileKind
from fieldscreen.ui.background import run_aside
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.workflow.incoming_files import IncomingFile, take_in
from fieldscreen.workflow.views import UploadView

if TYPE_CHECKING:
    from fieldscreen.ui.interview.interview_screen import InterviewScreen

_PATTERNS = {
    FileKind.PHOTOGRAPH: ("*.jpg", "*.jpeg", "*.png", "*.webp"),
    FileKind.SOUND: ("*.mp3", "*.m4a", "*.ogg", "*.opus", "*.wav", "*.amr", "*.flac", "*.3gp", "*.webm"),
    FileKind.FILM: ("*.mp4", "*.mov", "*.3gp", "*.webm", "*.avi", "*.ogv"),
}


class Attaching(QObject):
    """Acts for one interview screen, and goes with it.

    Args:
        screen: The screen.
    """

    def __init__(self, screen: InterviewScreen) -> None:
        super().__init__(screen)
        self._screen = screen

    def ask_file(self, ref: str) -> None:
        """Ask which file is to answer a question."""
        upload = self._screen.model.sitting.question(ref).upload
        if upload is None or self._screen.model.is_read_only:
            return
        dialog = FileDialog(
            self._screen,
            "attach",
            QCoreApplication.translate("Attaching", "Choose the file to attach"),
            QCoreApplication.translate("Attaching", "Attach"),
            patterns=_PATTERNS.get(upload.asked, ("*",)),
        )
        dialog.chosen.connect(lambda path: self._read(ref, upload, Path(path)))
        dialog.open()

    def _read(self, ref: str, upload: UploadView, path: Path) -> None:
        # Nothing else may change meanwhile: an instance that went would make *ref* another child's.
        self._screen.setEnabled(False)
        run_aside(
            self,
            lambda: take_in(path, upload.asked, upload.longest_side),
            lambda file: self._keep(ref, file),
            self._give_up,
        )

    def _keep(self, ref: str, file: IncomingFile) -> None:
        self._screen.setEnabled(True)
        self._screen.attach(ref, file)

    def _give_up(self, error: Exception) -> None:
        self._screen.setEnabled(True)
        self._screen.failed.emit(error)
