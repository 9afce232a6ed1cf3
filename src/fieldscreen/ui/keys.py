"""Keys that work everywhere, in front of any dialog and menu: lock and panic.

Shortcuts of Qt stop at a modal dialog; a lock must not. So the keys are taken where they
enter the program, at the window, before any widget sees them; whichever window has the
keyboard is watched. Also tells when nobody has touched anything for a while.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

IDLE_LOCK_S = 600
"""Seconds without a key or a movement after which the vault locks itself."""

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class EverywhereKeys(QObject):
    """Watches the windows of an application.

    Signals:
        lock_requested: Ctrl+L.
        panic_requested: F12 or Ctrl+Shift+L.
        idle: Nobody has touched anything for a while.
    """

    lock_requested = Signal()
    panic_requested = Signal()
    idle = Signal()

    def __init__(self, application: QApplication, *, idle_timeout_s: int = IDLE_LOCK_S) -> None:
        super().__init__(application)
        self._idle = QTimer(self, singleShot=True, interval=idle_timeout_s * 1000)
        self._idle.timeout.connect(self.idle)
        self._idle.start()
        application.focusWindowChanged.connect(self.watch)
        self.watch(application.focusWindow())

    def watch(self, window: QWindow | None) -> None:
        """Take the keys of *window*; doing so twice changes nothing."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that work everywhere; let everything else pass."""
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self._idle.start()
        if isinstance(event, QKeyEvent) and kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            wish = _wish(event)
            if wish and kind is QEvent.Type.KeyPress:
                (self.panic_requested if wish == "panic" else self.lock_requested).emit()
            if wish:
                event.accept()
                return True
        return super().eventFilter(watched, event)


def _wish(event: QKeyEvent) -> str:
    control = Qt.KeyboardModifier.ControlModifier
    shift = Qt.KeyboardModifier.ShiftModifier
    held = event.modifiers() & (control | shift | Qt.KeyboardModifier.AltModifier)
    if event.key() == Qt.Key.Key_F12 and not held:
        return "panic"
    if event.key() == Qt.Key.Key_L and held == control | shift:
        return "panic"
    return "lock" if event.key() == Qt.Key.Key_L and held == control else ""
