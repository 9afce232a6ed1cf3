"""Everything that locks the vault: keys, time, sleep, the session, the window made an icon.

They only tell the navigator why; whether there is anything to lock is the machine's to know.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from fieldscreen.ui.idleness import IdleWatch
from fieldscreen.ui.keys import EverywhereKeys
from fieldscreen.ui.navigator import Navigator
from fieldscreen.ui.session.watching import SessionWatch, watch_session
from fieldscreen.workflow.locking import LockReason, LockState

_S_PER_MIN = 60


class LockTriggers(QObject):
    """Watches for reasons to lock.

    Args:
        application: Qt's application.
        navigator: Who locks.
    """

    def __init__(self, application: QApplication, navigator: Navigator) -> None:
        super().__init__(application)
        self._navigator = navigator
        self._habits = navigator.habits
        self.session: SessionWatch | None = None
        self.idleness = IdleWatch(self, limit_s=self._habits.idle_min * _S_PER_MIN)
        self.keys = EverywhereKeys(self, application, self.idleness)
        self.keys.lock_requested.connect(lambda: navigator.lock(LockReason.REQUESTED))
        self.keys.panic_requested.connect(navigator.panic)
        self.idleness.idle.connect(lambda: navigator.lock(LockReason.IDLE))
        self.idleness.overslept.connect(lambda: navigator.lock(LockReason.ASLEEP))
        self.idleness.counting.connect(self._show_countdown)
        navigator.door.opened.connect(self.idleness.touch)
        navigator.window.minimised.connect(self._on_minimised)
        self._habits.changed.connect(lambda: self.idleness.set_limit(self._habits.idle_min * _S_PER_MIN))
        application.commitDataRequest.connect(lambda _session: navigator.lock(LockReason.SESSION_LOCKED))

    def watch_session(self) -> None:
        """Also lock when the computer sleeps, and when the session is locked or left to another."""
        self.follow(watch_session(self))

    def follow(self, session: SessionWatch) -> None:
        """Lock when *session* tells of a reason."""
        self.session = self._habits.session = session
        session.happened.connect(self._navigator.lock)

    def stop(self) -> None:
        """Stop watching the session."""
        if self.session is not None:
            self.session.stop()

    def _on_minimised(self) -> None:
        if self._habits.when_minimised:
            self._navigator.lock(LockReason.MINIMISED)

    def _show_countdown(self, seconds: int) -> None:
        is_open = self._navigator.workplace.lock_state.state is LockState.OPEN
        self._navigator.window.countdown.show_left(seconds if is_open else 0)
