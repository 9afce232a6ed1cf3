"""What leaves by the clipboard: marked as secret, and gone when the vault locks.

Copying is the worker's own act and stays possible. But clipboard histories and clouds must not
keep a child's words, so everything copied here carries the marks they look for: KDE's
``x-kde-passwordManagerHint``, and on Windows the formats Microsoft documents for excluding
content from the history, from roaming and from monitors ("Cloud Clipboard and Clipboard History
Formats"). Whether a program honours them is its own affair.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from fieldscreen.ui.parts.typed_fields import KEPT_TO_ITSELF

PASSPHRASE_FOR_MS = 60_000
"""How long a copied passphrase, or a field of a document, stays in the clipboard."""

KDE_HINT = "x-kde-passwordManagerHint"
_WINDOWS_FORMAT = 'application/x-qt-windows-mime;value="{name}"'
_WINDOWS_NO = (
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
)
_WITHOUT_SCREEN = {"offscreen", "minimal"}
"""Platforms whose clipboard is this process's alone; they say that nobody owns it."""
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class ClipboardGuard(QObject):
    """Marks what this program puts into the clipboard.

    Args:
        application: Owner.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._passphrase = QTimer(self, singleShot=True, interval=PASSPHRASE_FOR_MS)
        self._passphrase.timeout.connect(forget_clipboard)
        self._board = QApplication.clipboard()
        self._board.changed.connect(self._on_changed)
        application.aboutToQuit.connect(self.stop)

    def stop(self) -> None:
        """Leave nothing behind when the program ends.

        What Python put into the clipboard cannot outlive Python either: Qt would take it apart after the
        interpreter is gone, and crash.
        """
        forget_clipboard()

    @property
    def is_lending(self) -> bool:
        """Tell whether what was copied last is still to be taken out of the clipboard."""
        return self._passphrase.isActive()

    def lend(self, words: str) -> None:
        """Put words into the clipboard for a minute; a later copy starts the minute anew."""
        self._board.setMimeData(secret_mime_data(words))
        self._passphrase.start()

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if mode not in _MODES or not _is_ours(mode):
            return
        content = self._board.mimeData(mode)
        if content is None or not content.hasText() or content.hasFormat(KDE_HINT):
            return
        self._board.setMimeData(secret_mime_data(content.text()), mode)
        field = QApplication.focusWidget()
        if field is not None and field.property(KEPT_TO_ITSELF):
            self._passphrase.start()


def secret_mime_data(words: str) -> QMimeData:
    """Return *words* for the clipboard, as plain text with the marks of a secret."""
    made = QMimeData()
    made.setText(words)
    made.setData(KDE_HINT, b"secret")
    if sys.platform == "win32":
        for name in _WINDOWS_NO:
            made.setData(_WINDOWS_FORMAT.format(name=name), b"\0\0\0\0")  # a DWORD of zero: no
    return made


def forget_clipboard() -> None:
    """Empty the clipboard, and the selection X11 pastes with the middle button, if they are still ours."""
    for mode in _MODES:
        if _is_ours(mode):
            QApplication.clipboard().clear(mode)


def _is_ours(mode: QClipboard.Mode) -> bool:
    board = QApplication.clipboard()
    if QGuiApplication.platformName() in _WITHOUT_SCREEN:
        return mode is QClipboard.Mode.Clipboard
    if mode is QClipboard.Mode.Selection:
        return board.supportsSelection() and board.ownsSelection()
    return board.ownsClipboard()
