"""Work that takes longer than a blink, done outside the thread that paints.

The result comes back into the painting thread. It is dropped when the screen that asked is
gone, and when the vault was locked since: the deletion of a screen comes a turn later than a
result that is already on its way. So nothing of a locked case can reappear.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot


class _Bell(QObject):
    """Rings in the painting thread when the work is over."""

    done = Signal(object)
    failed = Signal(object)


class _Job(QRunnable):
    """The work itself."""

    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self.bell = _Bell()
        self._work: Callable[[], Any] | None = work
        self.setAutoDelete(False)

    def run(self) -> None:
        """Do the work; whatever happens, ring exactly once."""
        work, self._work = self._work, None
        if work is None:
            return
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  handed to the asker, who shows it
            self._ring(self.bell.failed, error)
        else:
            self._ring(self.bell.done, result)

    @staticmethod
    def _ring(signal: Any, value: object) -> None:
        # The program may be ending: then there is nobody left to tell.
        with contextlib.suppress(RuntimeError):
            signal.emit(value)


class Errand(QObject):
    """One piece of work and what to do with its outcome. Dies with its owner, silently."""

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None],
        *,
        outlives_lock: bool,
    ) -> None:
        super().__init__(owner)
        self._turn = None if outlives_lock else _TURN[0]
        self._on_done = on_done
        self._on_failed = on_failed
        self._is_dropped = False
        self._job = _Job(work)
        self._job.bell.done.connect(self._finish)
        self._job.bell.failed.connect(self._fail)
        _RUNNING.add(self._job)
        self._job.bell.done.connect(_forget(self._job))
        self._job.bell.failed.connect(_forget(self._job))
        QThreadPool.globalInstance().start(self._job)

    def _is_wanted(self) -> bool:
        return self._turn is None or self._turn == _TURN[0]

    def drop(self) -> None:
        """Tell nobody of the outcome any more."""
        self._is_dropped = True

    @Slot(object)
    def _finish(self, result: object) -> None:
        self.deleteLater()
        if self._is_wanted() and not self._is_dropped:
            self._on_done(result)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.deleteLater()
        if self._is_wanted() and not self._is_dropped:
            self._on_failed(error)


def drop_errands(owner: QObject) -> None:
    """Drop the outcome of everything *owner* is still waiting for.

    Qt deletes a screen a turn of the event loop later; an outcome that is already waiting in that
    turn would otherwise still be shown, over the screen that replaced it.
    """
    for errand in owner.findChildren(Errand):
        errand.drop()


_TURN = [0]
"""How many locks there were; an errand begun before the last one has nobody to come back to."""

_RUNNING: set[_Job] = set()
"""Jobs under way: Python must not collect one while Qt's thread runs it."""


def _forget(job: _Job) -> Callable[[object], None]:
    return lambda _outcome: _RUNNING.discard(job)


def run_aside(
    owner: QObject,
    work: Callable[[], Any],
    on_done: Callable[[Any], None],
    on_failed: Callable[[Exception], None],
    *,
    outlives_lock: bool = False,
) -> None:
    """Do *work* in another thread, then *on_done* or *on_failed* in this one.

    Args:
        owner: Who asks; when it is destroyed first, the outcome is dropped.
        work: Takes nothing, touches no widget.
        on_done: Gets what *work* returned.
        on_failed: Gets what *work* raised.
        outlives_lock: Whether the outcome still matters once the vault was locked, as when opening it.
    """
    Errand(owner, work, on_done, on_failed, outlives_lock=outlives_lock)


def drop_outcomes() -> None:
    """Let nobody hear of the work that is under way: the vault is being locked.

    The work itself goes on to its end: a file being written is written whole or taken back.
    """
    _TURN[0] += 1


def wait_for_work(within_ms: int) -> bool:
    """Wait for work that is under way; tell whether it came to its end."""
    return QThreadPool.globalInstance().waitForDone(within_ms)


def telling(tell: Callable[[Exception], None], act: Callable[..., None]) -> Callable[..., None]:
    """Return *act* with its failures handed to *tell*, which shows them to the person."""

    def guarded(*values: object) -> None:
        try:
            act(*values)
        except Exception as error:  # noqa: BLE001  told where people read it
            tell(error)

    return guarded
