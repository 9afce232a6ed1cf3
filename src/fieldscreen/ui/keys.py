"""Keys that work everywhere, in front of any dialog and menu: lock, panic, Enter on a button.

Shortcuts of Qt stop at a modal dialog; a lock must not. So the application's events are
watched before any widget sees them. Also tells when the person is there, for the idle lock.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

IDLE_LOCK_S = 600
"""Seconds without a key or a movement after which the vault locks itself."""

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
}


class EverywhereKeys(QObject):
    """Watches an application's keys.

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
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that work everywhere; let everything else pass."""
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self._idle.start()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(watched, event)
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _wish(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        wish = _wish(event)
        if wish:
            # Swallowed here, so the window and the widget behind it never see it a second time.
            (self.panic_requested if wish == "panic" else self.lock_requested).emit()
            return True
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(watched, QPushButton) and not event.modifiers() & ~_KEYPAD:
            if not event.isAutoRepeat():
                watched.click() if watched.menu() is None else watched.showMenu()
            return True
        return False


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _wish(event: QKeyEvent) -> str:
    control = Qt.KeyboardModifier.ControlModifier
    shift = Qt.KeyboardModifier.ShiftModifier
    held = event.modifiers() & (control | shift | Qt.KeyboardModifier.AltModifier)
    if event.key() == Qt.Key.Key_F12 and not held:
        return "panic"
    if event.key() == Qt.Key.Key_L and held == control | shift:
        return "panic"
    return "lock" if event.key() == Qt.Key.Key_L and held == control else ""
