"""Listening on D-Bus: logind, UPower, and the screen savers of the desktops.

Sources: org.freedesktop.login1(5) (PrepareForSleep, Inhibit, Session.Lock, Session's properties
Active and LockedHint), UPower's LidIsClosed, and ``ActiveChanged`` of the screen-saver services.
All questions are asked without waiting: a service that hangs must not hold the window up.
"""

from __future__ import annotations

import contextlib
import os
import typing
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from fieldscreen.ui.session.watching import Heard, SessionWatch
from fieldscreen.workflow.locking import LockReason

LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
UPOWER = "org.freedesktop.UPower"
UPOWER_PATH = "/org/freedesktop/UPower"
PROPERTIES = "org.freedesktop.DBus.Properties"
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_CALLERS_OWN = f"{LOGIND_PATH}/session/auto"
"""The object by which a program asks logind about the session it runs in (systemd 243)."""


class _Question(typing.NamedTuple):
    """A call of a method; all that is asked here takes words only."""

    service: str
    path: str
    interface: str
    method: str
    words: tuple[str, ...]


class LinuxSessionWatch(SessionWatch):
    """Listens on the two buses.

    Args:
        parent: Owner.
        system: The system bus, for logind and UPower; ``None`` for none.
        session: The session bus, for the screen savers; ``None`` for none.
    """

    def __init__(
        self, parent: QObject | None, system: QDBusConnection | None, session: QDBusConnection | None
    ) -> None:
        super().__init__(parent)
        self._system = system if system is not None and system.isConnected() else None
        self._session_path = ""
        self._inhibitor = -1
        if self._system is not None:
            self._listen_to_logind()
            self._listen_to_upower()
        if session is not None and session.isConnected():
            self._listen_to_savers(session)

    def stop(self) -> None:
        """Let the computer sleep as it likes."""
        self._release()

    # -- logind ----------------------------------------------------------------------------

    def _listen_to_logind(self) -> None:
        self._connect(LOGIND, LOGIND_PATH, MANAGER, "PrepareForSleep", _slot("on_sleep(bool)"))
        self._inhibit()
        mine = os.environ.get("XDG_SESSION_ID")
        if mine:
            self._find_session(mine)
        else:
            self._get(LOGIND, _CALLERS_OWN, SESSION, "Id", lambda found: self._find_session(str(found)))

    def _find_session(self, identifier: str) -> None:
        self._ask(_Question(LOGIND, LOGIND_PATH, MANAGER, "GetSession", (identifier,)), self._on_session)

    def _on_session(self, answer: object) -> None:
        self._session_path = answer.path() if isinstance(answer, QDBusObjectPath) else str(answer)
        self._connect(LOGIND, self._session_path, SESSION, "Lock", _slot("on_session_locked()"))
        changed = _slot("on_session_changed(QDBusMessage)")
        self._connect(LOGIND, self._session_path, PROPERTIES, "PropertiesChanged", changed)
        self._hear(Heard.SESSION)

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """Lock before the computer sleeps, and only then let it."""
        if begins:
            self.happened.emit(LockReason.ASLEEP)
            self._release()
        else:
            self._inhibit()

    @Slot()
    def on_session_locked(self) -> None:
        """Lock with the session."""
        self.happened.emit(LockReason.SESSION_LOCKED)

    @Slot(QDBusMessage)
    def on_session_changed(self, _message: QDBusMessage) -> None:
        """Look whether the session went to the back or was locked: what changed comes packed."""
        self._get(LOGIND, self._session_path, SESSION, "Active", self._on_active)
        self._get(LOGIND, self._session_path, SESSION, "LockedHint", self._on_locked_hint)

    def _on_active(self, active: object) -> None:
        if active is False:
            self.happened.emit(LockReason.USER_SWITCHED)

    def _on_locked_hint(self, locked: object) -> None:
        if locked is True:
            self.happened.emit(LockReason.SESSION_LOCKED)

    def _inhibit(self) -> None:
        """Ask for the moment it takes to lock before the computer sleeps (a delay, not a veto)."""
        reason = ("sleep", "FieldScreen", "locks the vault", "delay")
        self._ask(_Question(LOGIND, LOGIND_PATH, MANAGER, "Inhibit", reason), self._on_inhibited)

    def _on_inhibited(self, answer: object) -> None:
        self._hear(Heard.SLEEP)
        if isinstance(answer, QDBusUnixFileDescriptor) and answer.isValid():
            self._release()
            self._inhibitor = os.dup(answer.fileDescriptor())

    def _release(self) -> None:
        if self._inhibitor >= 0:
            with contextlib.suppress(OSError):
                os.close(self._inhibitor)
            self._inhibitor = -1

    # -- the lid ---------------------------------------------------------------------------

    def _listen_to_upower(self) -> None:
        changed = _slot("on_power_changed(QDBusMessage)")
        self._connect(UPOWER, UPOWER_PATH, PROPERTIES, "PropertiesChanged", changed)
        self._get(UPOWER, UPOWER_PATH, UPOWER, "LidIsPresent", self._on_lid_present)

    def _on_lid_present(self, present: object) -> None:
        if present is True:
            self._hear(Heard.LID)

    @Slot(QDBusMessage)
    def on_power_changed(self, _message: QDBusMessage) -> None:
        """Look whether the lid was closed: not every laptop sleeps then."""
        self._get(UPOWER, UPOWER_PATH, UPOWER, "LidIsClosed", self._on_lid)

    def _on_lid(self, closed: object) -> None:
        if closed is True:
            self.happened.emit(LockReason.ASLEEP)

    # -- screen savers ---------------------------------------------------------------------

    def _listen_to_savers(self, bus: QDBusConnection) -> None:
        slot = _slot("on_saver(bool)")
        heard = [bus.connect(name, "", name, "ActiveChanged", self, slot) for name in SCREEN_SAVERS]
        names = bus.interface()
        running = [name for name in SCREEN_SAVERS if names.isServiceRegistered(name).value()]
        if any(heard) and running:
            self._hear(Heard.SCREEN_SAVER)

    @Slot(bool)
    def on_saver(self, active: bool) -> None:
        """Lock with the screen."""
        if active:
            self.happened.emit(LockReason.SESSION_LOCKED)

    # -- asking ----------------------------------------------------------------------------

    def _connect(self, service: str, path: str, interface: str, signal: str, slot: bytes) -> None:
        if self._system is not None:
            self._system.connect(service, path, interface, signal, self, slot)

    def _get(
        self, service: str, path: str, interface: str, name: str, then: Callable[[object], None]
    ) -> None:
        self._ask(_Question(service, path, PROPERTIES, "Get", (interface, name)), then)

    def _ask(self, question: _Question, then: Callable[[object], None]) -> None:
        """Ask, and have *then* called with the answer; no answer is no call."""
        if self._system is None:
            return
        message = QDBusMessage.createMethodCall(
            question.service, question.path, question.interface, question.method
        )
        message.setArguments(question.words)
        waiting = QDBusPendingCallWatcher(self._system.asyncCall(message), self)

        def finished(watcher: QDBusPendingCallWatcher) -> None:
            watcher.deleteLater()
            answer = watcher.reply()
            if not watcher.isError() and answer.arguments():
                then(_unpacked(answer.arguments()[0]))

        waiting.finished.connect(finished)


def _slot(signature: str) -> bytes:
    """Return a slot as QtDBus wants it named."""
    return typing.cast("bytes", SLOT(signature))  # text in truth; the stubs ask for bytes


def _unpacked(answer: object) -> object:
    variant = getattr(answer, "variant", None)
    return variant() if callable(variant) else answer
