"""Listening on Windows: what it sends to every window about power and sessions.

Sources: Microsoft's documentation of WM_WTSSESSION_CHANGE, WM_POWERBROADCAST, WM_ENDSESSION and
WTSRegisterSessionNotification. The reading of a message is plain and tested everywhere; the
rest needs Windows.
"""

from __future__ import annotations

import sys

from fieldscreen.workflow.locking import LockReason

WM_ENDSESSION = 0x0016
WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1
PBT_APMSUSPEND = 0x0004
WTS_CONSOLE_DISCONNECT = 0x2
WTS_REMOTE_DISCONNECT = 0x4
WTS_SESSION_LOGOFF = 0x6
WTS_SESSION_LOCK = 0x7

_REASONS = {
    (WM_POWERBROADCAST, PBT_APMSUSPEND): LockReason.ASLEEP,
    (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK): LockReason.SESSION_LOCKED,
    (WM_WTSSESSION_CHANGE, WTS_SESSION_LOGOFF): LockReason.SESSION_LOCKED,
    (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT): LockReason.USER_SWITCHED,
    (WM_WTSSESSION_CHANGE, WTS_REMOTE_DISCONNECT): LockReason.USER_SWITCHED,
    (WM_ENDSESSION, 1): LockReason.SESSION_LOCKED,
}


def reason_in(message: int, detail: int) -> LockReason | None:
    """Return why a window message asks for a lock, if it does.

    Args:
        message: Number of the message.
        detail: Its first parameter (``wParam``).
    """
    return _REASONS.get((message, detail))


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject
    from PySide6.QtGui import QGuiApplication

    from fieldscreen.ui.session.watching import Heard, SessionWatch

    _NOTIFY_FOR_THIS_SESSION = 0

    class _Messages(QAbstractNativeEventFilter):
        def __init__(self, watch: WindowsSessionWatch) -> None:
            super().__init__()
            self._watch = watch

        def nativeEventFilter(self, kind: object, message: int) -> tuple[bool, int]:
            """Read every message; swallow none."""
            if bytes(kind) == b"windows_generic_MSG":  # type: ignore[call-overload]
                told = wintypes.MSG.from_address(int(message))
                reason = reason_in(told.message, told.wParam)
                if reason is not None:
                    self._watch.happened.emit(reason)
            return False, 0

    class WindowsSessionWatch(SessionWatch):
        """Listens to the messages of the program's windows."""

        def __init__(self, parent: QObject) -> None:
            super().__init__(parent)
            self._registered = 0
            self._messages = _Messages(self)
            application = QCoreApplication.instance()
            if application is not None:
                application.installNativeEventFilter(self._messages)
            self._hear(Heard.SLEEP)
            windows = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
            if windows:
                handle = int(windows[0].winId())
                if ctypes.windll.wtsapi32.WTSRegisterSessionNotification(handle, _NOTIFY_FOR_THIS_SESSION):
                    self._registered = handle
                    self._hear(Heard.SESSION)

        def stop(self) -> None:
            """Stop listening."""
            application = QCoreApplication.instance()
            if application is not None:
                application.removeNativeEventFilter(self._messages)
            if self._registered:
                ctypes.windll.wtsapi32.WTSUnRegisterSessionNotification(self._registered)
                self._registered = 0
