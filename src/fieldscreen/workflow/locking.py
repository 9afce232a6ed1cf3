"""Whether the vault is open, as one machine that a lock always gets through.

closed → locked → opening → open → locking → locked. A wish to lock is taken in every state
and refused in none: while the vault is being opened it is remembered, and the vault then
never counts as open. The machine is a value and does nothing itself; ``workplace`` holds it
and closes the vault, the window follows it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from fieldscreen.domain.errors import FieldScreenError


class LockState(StrEnum):
    """Where the vault is on its way; ``CLOSED`` until somebody opens it for the first time."""

    CLOSED = "closed"
    LOCKED = "locked"
    OPENING = "opening"
    OPEN = "open"
    LOCKING = "locking"


class LockReason(StrEnum):
    """Why the vault was locked, told to the person who comes back."""

    REQUESTED = "requested"
    IDLE = "idle"
    ASLEEP = "asleep"
    SESSION_LOCKED = "session_locked"
    USER_SWITCHED = "user_switched"
    MINIMISED = "minimised"
    PANIC = "panic"
    QUIT = "quit"
    FAULT = "fault"
    REKEYED = "rekeyed"


class LockedWhileOpeningError(FieldScreenError):
    """Somebody wished the vault locked while it was being opened; it did not stay open.

    Attributes:
        reason: Why it was to be locked.
    """

    def __init__(self, reason: LockReason) -> None:
        super().__init__("locked while opening")
        self.reason = reason


class LockStepError(FieldScreenError):
    """A step was taken that does not exist in that state; no wish to lock is ever one of them.

    Attributes:
        state: Where the vault was.
        step: Name of the step.
    """

    def __init__(self, state: LockState, step: str) -> None:
        super().__init__(f"no step {step} from {state}")
        self.state = state
        self.step = step


@dataclass(frozen=True, slots=True)
class VaultLock:
    """The machine at one moment; each step returns the next moment.

    Attributes:
        state: Where the vault is.
        reason: Why it was locked last, or is to be; ``None`` before any lock.
        is_wished: Whether a lock was wished for while the vault was being opened.
        turn: Grows with each lock, so that what was begun before one can be told apart.
    """

    state: LockState = LockState.CLOSED
    reason: LockReason | None = None
    is_wished: bool = False
    turn: int = 0

    def begin(self) -> VaultLock:
        """Its key is being made: closed or locked → opening."""
        return self._from("begin", LockState.CLOSED, LockState.LOCKED, to=LockState.OPENING)

    def opened(self) -> VaultLock:
        """Its key fits: opening → open; → locking when a lock was wished for meanwhile."""
        to = LockState.LOCKING if self.is_wished else LockState.OPEN
        after = self._from("opened", LockState.OPENING, to=to)
        return replace(after, is_wished=False, reason=self.reason if self.is_wished else None)

    def not_opened(self) -> VaultLock:
        """Its key does not fit, or it cannot be read: opening → locked."""
        return replace(self._from("not_opened", LockState.OPENING, to=LockState.LOCKED), is_wished=False)

    def wish(self, reason: LockReason) -> VaultLock:
        """Somebody, or something, wants it locked now: taken in every state.

        open → locking. Opening: remembered. Everywhere else it is locked or being locked already.
        """
        if self.state is LockState.OPEN:
            return replace(self, state=LockState.LOCKING, reason=reason, turn=self.turn + 1)
        if self.state is LockState.OPENING and not self.is_wished:
            return replace(self, reason=reason, is_wished=True, turn=self.turn + 1)
        return self

    def locked(self) -> VaultLock:
        """Its keys are wiped: locking → locked."""
        return self._from("locked", LockState.LOCKING, to=LockState.LOCKED)

    def _from(self, step: str, *states: LockState, to: LockState) -> VaultLock:
        if self.state not in states:
            raise LockStepError(self.state, step)
        return replace(self, state=to)
