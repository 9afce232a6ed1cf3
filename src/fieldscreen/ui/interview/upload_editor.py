"""Answering with a file: choosing, replacing and taking it away, and a small picture of a photograph.

The small picture comes out of the vault with the answer and is painted from memory; nothing of it
is ever put into a file. The choosing itself is ``attaching``'s.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from fieldscreen.domain.attachments import Attachment, FileKind
from fieldscreen.ui.interview.editors import Editor
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import button, column, row, text
from fieldscreen.workflow.views import QuestionView

_PREVIEW_EM = 12
_KB = 1000
_MB = 1_000_000


class UploadEditor(Editor):
    """A file.

    Signals:
        file_wanted: A file is to be chosen.

    Args:
        view: The question.
        locked: Whether nothing can be changed any more; what is attached is shown all the same.
    """

    file_wanted = Signal()

    def __init__(self, view: QuestionView, *, locked: bool) -> None:
        super().__init__()
        name = view.name
        self._label = view.label
        self._shown: Attachment | None = None
        self._picture = QLabel()
        self._picture.setObjectName(f"interview.preview.{name}")
        self._title = text("", name=f"interview.file.{name}")
        self._about = text("", "small", name=f"interview.file_about.{name}")
        self._choose = button("", f"interview.choose_file.{name}", icon="paperclip")
        self._choose.clicked.connect(self.file_wanted)
        self._remove = button(self.tr("Take away"), f"interview.remove_file.{name}", icon="close")
        self._remove.clicked.connect(lambda: self.entered.emit(""))
        for made in (self._choose, self._remove):
            made.setEnabled(not locked)
        words = column(self._title, self._about, 1, gap_em=0.2)
        beside = row(self._picture, words, gap_em=0.9)
        beside.setStretch(1, 1)
        beside.setAlignment(self._picture, Qt.AlignmentFlag.AlignTop)
        lines = column(beside, row(self._choose, self._remove, 1), gap_em=0.5)
        if view.upload is not None and view.upload.asked is FileKind.PHOTOGRAPH:
            lines.insertWidget(0, text(self.tr("No face where it can be avoided."), "small"))
        self.setLayout(lines)
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show the file as it stands."""
        one = view.upload.attached if view.upload is not None else None
        is_lost = bool(view.value) and one is None
        self._title.setText(one.original_name if one is not None else "")
        if is_lost:
            self._title.setText(self.tr("The file is not in the vault any more."))
        self._about.setText(self._described(one) if one is not None else "")
        for part in (self._title, self._about):
            part.setVisible(bool(part.text()))
        self._choose.setText(self._choosing(view))
        self._choose.setAccessibleName(f"{self._choose.text()} – {self._label}")
        self._remove.setVisible(bool(view.value))
        self._remove.setAccessibleName(f"{self._remove.text()} – {self._label}")
        self._show_picture(one)

    def take_focus(self) -> None:
        """Put the keyboard on the button that chooses."""
        self._choose.setFocus(Qt.FocusReason.TabFocusReason)

    def _choosing(self, view: QuestionView) -> str:
        if view.value:
            return self.tr("Choose another file…")
        asked = view.upload.asked if view.upload is not None else FileKind.FILE
        return {
            FileKind.PHOTOGRAPH: self.tr("Choose a photograph…"),
            FileKind.SOUND: self.tr("Choose a sound recording…"),
            FileKind.FILM: self.tr("Choose a film…"),
        }.get(asked, self.tr("Choose a file…"))

    def _described(self, one: Attachment) -> str:
        size = self.tr("{size} MB").format(size=round(one.size_bytes / _MB))
        if one.size_bytes < _MB:
            size = self.tr("{size} kB").format(size=max(1, round(one.size_bytes / _KB)))
        if one.is_stripped:
            about = self.tr(
                "{width} × {height}, {size}. Place, time and what else the camera wrote were removed."
            ).format(width=one.width, height=one.height, size=size)
        else:
            about = self.tr("{size}. Kept as it is: it may say where, when and by whom it was made.").format(
                size=size
            )
        left = self.tr("Encrypted with the case. The file it comes from is still where it was.")
        return f"{about}\n{left}"

    def _show_picture(self, one: Attachment | None) -> None:
        self._picture.setVisible(one is not None and one.is_photograph)
        if one == self._shown:
            return
        self._shown = one
        shown = QPixmap()
        if one is not None and one.is_photograph and shown.loadFromData(one.preview, "JPEG"):
            side = current_theme().em(_PREVIEW_EM)
            shown = shown.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        self._picture.setPixmap(shown)
        self._picture.setAccessibleName(self.tr("Photograph: {question}").format(question=self._label))
