"""Keys that work everywhere, in front of any dialog and menu: lock and panic.

Shortcuts of Qt stop at a modal dialog; a lock must not. So the keys are taken where they
enter the program, at the window, before any widget sees them; whichever window has the
keyboard is watched, and every one that is in front of it. Each event also asks first whether
the computer slept past the limit: then the vault is locked before the event is acted upon.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from fieldscreen.ui.idleness import IdleWatch

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class EverywhereKeys(QObject):
    """Watches the windows of an application.

    Signals:
        lock_requested: Ctrl+L.
        panic_requested: F12 or Ctrl+Shift+L.

    Args:
        parent: Owner.
        application: Whose windows.
        idleness: Told of every sign of life, and asked at every event.
    """

    lock_requested = Signal()
    panic_requested = Signal()

    def __init__(self, parent: QObject, application: QApplication, idleness: IdleWatch) -> None:
        super().__init__(parent)
        self._idleness = idleness
        self._swallows_key = False
        application.focusWindowChanged.connect(self.watch)
        self.watch(application.focusWindow())

    def watch(self, window: QWindow | None) -> None:
        """Take the keys of *window*; doing so twice changes nothing."""
        if window is None:
            return
        window.installEventFilter(self)
        for top in QApplication.topLevelWidgets():
            if top.windowHandle() is window:  # a wish to repaint goes to the widget, not to its window
                top.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that work everywhere; let everything else pass."""
        kind = event.type()
        if not isinstance(watched, QWindow):
            if kind is QEvent.Type.UpdateRequest:
                self._idleness.look()
            return super().eventFilter(watched, event)
        is_life = kind in _SIGNS_OF_LIFE
        if self._idleness.look():
            # Qt asks what a key means before it presses it: both belong to a screen that is gone.
            self._swallows_key = kind is QEvent.Type.ShortcutOverride
            if is_life or self._swallows_key:
                return True
        if self._swallows_key and kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._swallows_key = False
            return True
        if is_life:
            self._idleness.touch()
        if isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Act on a key that works everywhere; tell whether it is one."""
        if event.type() is QEvent.Type.KeyRelease:
            return False
        wish = _wish(event)
        if wish and event.type() is QEvent.Type.ShortcutOverride:
            self._watch_popup()
        elif wish and event.type() is QEvent.Type.KeyPress:
            (self.panic_requested if wish == "panic" else self.lock_requested).emit()
        return bool(wish)

    def _watch_popup(self) -> None:
        """Watch the menu or list that is just opening: it gets the key before it gets the keyboard.

        Qt asks the window with the keyboard what the key means, then presses it in the popup.
        """
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self.watch(popup.windowHandle())


def _wish(event: QKeyEvent) -> str:
    control = Qt.KeyboardModifier.ControlModifier
    shift = Qt.KeyboardModifier.ShiftModifier
    held = event.modifiers() & (control | shift | Qt.KeyboardModifier.AltModifier)
    if event.key() == Qt.Key.Key_F12 and not held:
        return "panic"
    if event.key() == Qt.Key.Key_L and held == control | shift:
        return "panic"
    return "lock" if event.key() == Qt.Key.Key_L and held == control else ""
