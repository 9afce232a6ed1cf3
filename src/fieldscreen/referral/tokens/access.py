"""One turn at a token: its PIN, whether the last try may be risked, and the way to break it off."""

from __future__ import annotations

import subprocess
import threading
from contextlib import AbstractContextManager
from typing import Protocol

from fieldscreen.referral.token_errors import TokenCancelledError


class Secret(Protocol):
    """A secret in memory that can be overwritten."""

    def reveal(self) -> AbstractContextManager[memoryview]:
        """Lend the bytes for one short use."""

    def wipe(self) -> None:
        """Overwrite them."""


class TokenAccess:
    """What a person gives for one turn at a token; used once, then forgotten.

    Args:
        pin: The PIN; ``None`` when it is typed on the reader, or none is needed.
        risks_last_try: Whether they know that a wrong PIN locks the token now.
    """

    def __init__(self, pin: Secret | None = None, *, risks_last_try: bool = False) -> None:
        self.pin = pin
        self.risks_last_try = risks_last_try
        self._guard = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_cancelled = False

    @property
    def is_cancelled(self) -> bool:
        """Tell whether it was broken off."""
        return self._is_cancelled

    def begin(self, process: subprocess.Popen[bytes]) -> None:
        """Name the process to end when this is broken off.

        Raises:
            TokenCancelledError: If it was broken off before.
        """
        with self._guard:
            self._process = process
            if self._is_cancelled:
                raise TokenCancelledError

    def cancel(self) -> None:
        """Break it off, from any thread; a library that hangs goes with its process."""
        with self._guard:
            self._is_cancelled = True
            if self._process is not None:
                self._process.kill()

    def forget(self) -> None:
        """Overwrite the PIN."""
        if self.pin is not None:
            self.pin.wipe()

    def __repr__(self) -> str:
        return "TokenAccess(<private>)"
