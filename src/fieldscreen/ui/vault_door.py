"""Making and opening the vault from the window: slow work done aside, its outcome told once.

Whether the vault stays open is the workplace's to decide: a lock that was wished for while the
key was being made is the newer wish, and the door then says ``stayed_locked``.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from fieldscreen.domain.workers import Worker
from fieldscreen.ui.background import run_aside
from fieldscreen.workflow.locking import LockedWhileOpeningError, LockReason, LockState
from fieldscreen.workflow.workplace import Workplace


class VaultDoor(QObject):
    """Opens the vault.

    Signals:
        made: There is a vault now; it is locked.
        not_made: Why it could not be made.
        opened: The vault is open.
        not_opened: Why it did not open.
        stayed_locked: It would have opened, but somebody wished it locked meanwhile.

    Args:
        parent: Owner.
        workplace: Whose vault.
    """

    made = Signal()
    not_made = Signal(object)
    opened = Signal()
    not_opened = Signal(object)
    stayed_locked = Signal()

    def __init__(self, parent: QObject, workplace: Workplace) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._is_opening = False
        self._wish: LockReason | None = None

    @property
    def is_opening(self) -> bool:
        """Whether somebody asked to open it and has not heard yet whether it opened."""
        return self._is_opening

    def stay_locked(self, reason: LockReason) -> None:
        """Whatever is under way, do not let the vault be open when it is over.

        The workplace knows of an opening only once its thread has begun; the window knows before.
        """
        if self._is_opening and self._wish is None:
            self._wish = reason

    def make(
        self, worker: Worker, passphrase: str, remember: bool, *, accept_place: bool = False, label: str = ""
    ) -> None:
        """Make the vault; see :meth:`Workplace.create`."""

        def work() -> None:
            self._workplace.create(
                worker, passphrase, remember_on_device=remember, accept_place=accept_place, label=label
            )

        run_aside(self, work, lambda _none: self.made.emit(), self.not_made.emit, outlives_lock=True)

    def open_with(self, turn_key: Callable[[], None]) -> None:
        """Open the vault by *turn_key*, one of the workplace's ways to unlock."""
        self._is_opening, self._wish = True, None
        run_aside(self, turn_key, lambda _none: self._on_open(), self._on_failed, outlives_lock=True)

    def _on_open(self) -> None:
        self._is_opening = False
        if self._wish is not None:
            self._workplace.lock(self._wish)
        is_open = self._workplace.lock_state.state is LockState.OPEN
        (self.opened if is_open else self.stayed_locked).emit()

    def _on_failed(self, error: Exception) -> None:
        self._is_opening = False
        if isinstance(error, LockedWhileOpeningError):
            self.stayed_locked.emit()
        else:
            self.not_opened.emit(error)
