"""What every system tells in its own way, told in one.

Everything heard here only ever locks. A message that somebody forged costs a passphrase, no more.
"""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fieldscreen.workflow.locking import LockReason


class Heard(StrEnum):
    """What can be heard on this computer."""

    SLEEP = "sleep"
    LID = "lid"
    SESSION = "session"
    SCREEN_SAVER = "screen_saver"


class SessionWatch(QObject):
    """Listens to the operating system; this one hears nothing, for systems that tell nothing.

    Signals:
        happened: A reason to lock.
        heard_changed: ``heard`` has grown.
    """

    happened = Signal(LockReason)
    heard_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard: set[Heard] = set()

    @property
    def heard(self) -> frozenset[Heard]:
        """What is listened to, as far as the system has confirmed it."""
        return frozenset(self._heard)

    def stop(self) -> None:
        """Stop listening and let the computer sleep as it likes."""

    def _hear(self, what: Heard) -> None:
        if what not in self._heard:
            self._heard.add(what)
            self.heard_changed.emit()


def watch_session(parent: QObject) -> SessionWatch:
    """Return what listens on this computer."""
    if sys.platform == "win32":
        from fieldscreen.ui.session.windows import WindowsSessionWatch

        return WindowsSessionWatch(parent)
    return _on_the_buses(parent) if sys.platform == "linux" else SessionWatch(parent)


def _on_the_buses(parent: QObject) -> SessionWatch:
    from PySide6.QtDBus import QDBusConnection

    from fieldscreen.ui.session.linux import LinuxSessionWatch

    # Without an address libdbus would start a bus of its own, which nobody speaks on.
    has_session_bus = bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or _runtime_bus().exists()
    session = QDBusConnection.sessionBus() if has_session_bus else None
    return LinuxSessionWatch(parent, QDBusConnection.systemBus(), session)


def _runtime_bus() -> Path:
    return Path(os.environ.get("XDG_RUNTIME_DIR") or "/nowhere") / "bus"
