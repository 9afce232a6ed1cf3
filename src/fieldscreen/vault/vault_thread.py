"""The thread that owns the database: work goes in, results come out, in order.

SQLite objects never leave it, so no screen can hold one, and a lock cannot overtake an
answer that was handed in before it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

from fieldscreen.vault.errors import VaultLocked

T = TypeVar("T")


class VaultThread:
    """One thread that does what it is given, first come first served.

    Args:
        name: What a debugger calls it.
    """

    def __init__(self, name: str = "vault") -> None:
        self._jobs: SimpleQueue[tuple[Callable[[], Any], Future[Any], bool]] = SimpleQueue()
        self._gate = threading.Lock()
        self._finishing: Future[Any] | None = None
        # A daemon: an interpreter that ends without a lock must not hang; commits are durable anyway.
        threading.Thread(target=self._run, name=name, daemon=True).start()

    def call(self, work: Callable[[], T], patience_s: float | None = None) -> T:
        """Do *work* on the thread, wait for it, and return its result or raise its error.

        Args:
            work: What to do.
            patience_s: How long to wait for it, in seconds; ``None`` for as long as it takes.

        Raises:
            VaultLocked: If the thread was told to finish before, or patience ran out; *work* then
                still has its turn.
        """
        future = self._hand_in(work)
        try:
            return future.result(patience_s)
        except TimeoutError:
            if future.done():
                raise  # the work's own
            raise VaultLocked from None

    def finish(self, work: Callable[[], None]) -> Future[None]:
        """Do *work* after all that was handed in so far, then end; return its outcome at once."""
        with self._gate:
            if self._finishing is None:
                self._finishing = Future()
                self._jobs.put((work, self._finishing, True))
            return self._finishing

    def _hand_in(self, work: Callable[[], T]) -> Future[T]:
        future: Future[T] = Future()
        with self._gate:
            if self._finishing is not None:
                raise VaultLocked
            self._jobs.put((work, future, False))
        return future

    def _run(self) -> None:
        is_last = False
        while not is_last:
            work, future, is_last = self._jobs.get()
            try:
                future.set_result(work())
            except BaseException as error:  # noqa: BLE001  it belongs to whoever asked, and is raised there
                future.set_exception(error)
            del work, future  # they hold case content; an idle thread must not
