"""Work that takes longer than a blink, done outside the thread that paints.

The result comes back into the painting thread. It is dropped when the screen that asked is
gone, and when the vault was locked since: the deletion of a screen comes a turn later than a
result that is already on its way. So nothing of a locked case can reappear.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

_WORKERS = 2
"""Pieces of work at a time: a borrowed laptop has two cores, and one piece may wait for a disk."""


class _Bell(QObject):
    """Rings in the painting thread when a piece of work is over; made once, and never unmade.

    One bell for all work: an object of Qt that belonged to one piece of work would be unmade by
    whichever thread lets go of it last, while the other may still be ringing it.
    """

    rung = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rung.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @Slot(int)
    def _tell(self, number: int) -> None:
        errand, work = _UNDER_WAY.pop(number)
        if isValid(errand):
            errand.hear(work)


class Errand(QObject):
    """One piece of work and what to do with its outcome. Dies with its owner, silently."""

    def __init__(
        self,
        owner: QObject,
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

    def drop(self) -> None:
        """Tell nobody of the outcome any more."""
        self._is_dropped = True

    def hear(self, work: Future[Any]) -> None:
        """Hand the outcome of the work to whoever asked, if they still want it."""
        self.deleteLater()
        if self._is_dropped or self._turn not in (None, _TURN[0]):
            return
        error = work.exception()
        if error is None:
            self._on_done(work.result())
        elif isinstance(error, Exception):
            self._on_failed(error)
        else:
            raise error


def drop_errands(owner: QObject) -> None:
    """Drop the outcome of everything *owner* is still waiting for.

    Qt deletes a screen a turn of the event loop later; an outcome that is already waiting in that
    turn would otherwise still be shown, over the screen that replaced it.
    """
    for errand in owner.findChildren(Errand):
        errand.drop()


_TURN = [0]
"""How many locks there were; an errand begun before the last one has nobody to come back to."""

_UNDER_WAY: dict[int, tuple[Errand, Future[Any]]] = {}
"""Work that was asked for and whose outcome the painting thread has not heard yet, by number."""

_NUMBERS = itertools.count(1)
_BELL: list[_Bell] = []
_WORKSHOP = ThreadPoolExecutor(_WORKERS, thread_name_prefix="aside")


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
    if not _BELL:
        _BELL.append(_Bell())
    number = next(_NUMBERS)
    errand = Errand(owner, on_done, on_failed, outlives_lock=outlives_lock)
    _UNDER_WAY[number] = errand, _WORKSHOP.submit(_do, number, work)


def _do(number: int, work: Callable[[], Any]) -> Any:
    try:
        return work()
    finally:  # before the work counts as over: whoever waits for that finds the bell rung
        _BELL[0].rung.emit(number)


def drop_outcomes() -> None:
    """Let nobody hear of the work that is under way: the vault is being locked.

    The work itself goes on to its end: a file being written is written whole or taken back.
    """
    _TURN[0] += 1


def wait_for_work(within_ms: int) -> bool:
    """Wait for work that is under way; tell whether it came to its end."""
    under_way = [work for _errand, work in _UNDER_WAY.values()]
    return not wait(under_way, within_ms / 1000).not_done


def telling(tell: Callable[[Exception], None], act: Callable[..., None]) -> Callable[..., None]:
    """Return *act* with its failures handed to *tell*, which shows them to the person."""

    def guarded(*values: object) -> None:
        try:
            act(*values)
        except Exception as error:  # noqa: BLE001  told where people read it
            tell(error)

    return guarded
